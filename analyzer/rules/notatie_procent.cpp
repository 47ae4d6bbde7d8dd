// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The way a percentage is written (N07): as the guide has it; without a guide, the same everywhere.
#include <array>

#include "rules/notation_rules.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Gemeente Utrecht, richtlijnen voor content (CC0): procent",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): 5%, zonder spatie",
};
constexpr std::array<std::string_view, 3> kForms = {"gelijk", "woord", "teken"};
constexpr Setting kSettings[] = {
    {.name = "vorm",
     .value = 0,
     .meaning = "schrijfwijze: 5 procent (woord), 5% (teken), of overal dezelfde (gelijk)",
     .source = "helder: eigen keuze, want de schrijfwijzers verschillen",
     .choices = kForms},
};
constexpr Example kExamples[] = {
    {.bad = "U krijgt ⟦5 %⟧ korting.", .good = "U krijgt 5% korting."},
    {.bad = "De huur stijgt met 4 procent. Vorig jaar was dat ⟦3%⟧.",
     .good = "De huur stijgt met 4 procent. Vorig jaar was dat 3 procent."},
};
constexpr RuleInfo kInfo{
    .id = "notatie.procent",
    .title = "Schrijfwijze van een percentage",
    .why = "Eén vaste schrijfwijze leest rustig.",
    .advice = "Kies voor ‘5 procent’ of ‘5%’ en schrijf het overal zo.",
    .severity = everywhere_but_legal(Severity::info),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Percentages in tabellen en grafieken.",
};

class NotatieProcent final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    const auto form = kForms[static_cast<std::size_t>(context.number("vorm"))];
    std::string_view wanted = form;
    for (const Notation& notation : context.notations) {
      if (notation.kind != NotationKind::percentage || !is_own_notation(notation, context)) continue;
      const std::string_view text = context.text(notation.span);
      const std::size_t last = text.find_last_of("0123456789");
      if (last == std::string_view::npos) continue;
      const std::string_view unit = text.substr(last + 1);
      const bool is_sign = unit == "%", is_spaced_sign = !is_sign && unit.ends_with('%');
      const bool is_word = unit.ends_with("procent");
      if (!is_sign && !is_spaced_sign && !is_word) continue;
      if (wanted == "gelijk") wanted = is_word ? "woord" : "teken";
      const std::string better = std::string(text.substr(0, last + 1)) + (wanted == "woord" ? " procent" : "%");
      if (wanted == "woord" ? is_word : is_sign) continue;
      const bool is_other = form == "gelijk" && !is_spaced_sign;
      Finding& finding = context.report(
          notation.span, is_other
                             ? "In deze tekst staat een percentage op twee manieren. Schrijf overal: " + better + "."
                             : "Schrijf een percentage zo: " + better + ".");
      finding.suggestions.push_back(rewrite(notation.span, better, true));
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(notatie_procent, NotatieProcent)
