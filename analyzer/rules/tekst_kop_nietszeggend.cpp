// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Headings that say nothing of what stands below them (T06), and headings too long to take in at a glance.
#include <algorithm>
#include <array>
#include <cctype>

#include "base/utf8.h"
#include "rules/links.h"
#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): koppen van hoogstens een halve regel",
    "Gemeente Utrecht, richtlijnen voor content (CC0): titels van hoogstens 70 tekens",
    "helder: de lijst van lege woorden is een eigen keuze",
};
constexpr Setting kSettings[] = {
    {.name = "tekens",
     .value = 70,
     .minimum = 20,
     .maximum = 300,
     .meaning = "hoogste aantal tekens in een kop",
     .source = "Gemeente Utrecht"},
};
constexpr Example kExamples[] = {
    {.bad = "## ⟦Overig⟧\n\nU kunt bezwaar maken met een brief.\n",
     .good = "## Zo maakt u bezwaar\n\nU kunt bezwaar maken met een brief.\n",
     .format = "markdown"},
    {.bad = "<h2>⟦Algemene informatie⟧</h2><p>Wij zijn elke dag open.</p>",
     .good = "<h2>Openingstijden</h2><p>Wij zijn elke dag open.</p>",
     .format = "html"},
};
constexpr RuleInfo kInfo{
    .id = "tekst.kop-nietszeggend",
    .title = "Kop zegt niets",
    .why = "Lezers zoeken met de koppen wat ze nodig hebben. Een kop als ‘Algemeen’ helpt ze niet.",
    .advice = "Zet in de kop waar het stuk over gaat, of de vraag die de lezer heeft.",
    .severity = {Severity::warning, Severity::info, Severity::warning, Severity::info, Severity::warning,
                 Severity::info, Severity::off},
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Onderwerpregels zoals ‘Betreft:’, en koppen in wetten.",
};

/// "Meer informatie" and "Contact" are not here: over a list of links or a phone number they tell enough.
constexpr std::array<std::string_view, 25> kEmpty = {"aanleiding",
                                                     "achtergrond",
                                                     "achtergrondinformatie",
                                                     "algemeen",
                                                     "algemene informatie",
                                                     "algemene toelichting",
                                                     "diversen",
                                                     "extra informatie",
                                                     "informatie",
                                                     "inleidend",
                                                     "inleiding",
                                                     "introductie",
                                                     "nadere informatie",
                                                     "nadere toelichting",
                                                     "ter inleiding",
                                                     "tot slot",
                                                     "overig",
                                                     "overige",
                                                     "overige bepalingen",
                                                     "overige informatie",
                                                     "overige zaken",
                                                     "overigen",
                                                     "slot",
                                                     "ten slotte",
                                                     "toelichting"};

/// "3.1 Inleiding" → "inleiding"
std::string_view without_number(std::string_view label) {
  std::size_t i = 0;
  while (i < label.size() && (std::isdigit(static_cast<unsigned char>(label[i])) || label[i] == '.' || label[i] == ')'))
    ++i;
  while (i < label.size() && label[i] == ' ') ++i;
  return label.substr(i);
}

class TekstKopNietszeggend final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    for (const Block& block : context.document.blocks()) {
      if (block.kind != BlockKind::heading || !is_own_text(block)) continue;
      const std::string_view text = context.text(block.span);
      const auto characters = base::count_code_points(text);
      if (characters > 40) {
        if (!block.is_guessed && static_cast<double>(characters) > context.number("tekens")) {
          Finding& finding = context.report(
              block.span, "Lange kop: " + std::to_string(characters) + " tekens. Een korte kop zie je in één blik.",
              Severity::info);
          finding.evidence = {{"characters", static_cast<double>(characters)}, {"limit", context.number("tekens")}};
        }
        continue;
      }
      const std::string label = label_of(text);
      if (std::find(kEmpty.begin(), kEmpty.end(), without_number(label)) != kEmpty.end())
        context.report(block.span, "De kop " + named(text) + " zegt niet waar dit stuk over gaat.");
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(tekst_kop_nietszeggend, TekstKopNietszeggend)
