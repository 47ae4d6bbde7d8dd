// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Dates in digits only (N01), and dates that can't be right.
#include <array>

#include "rules/calendar.h"
#include "rules/notation_rules.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Gemeente Utrecht, richtlijnen voor content (CC0): 1 mei 2007",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): 9 januari 2025",
};
constexpr Example kExamples[] = {
    {.bad = "Betaal vóór ⟦01-05-2025⟧.", .good = "Betaal vóór 1 mei 2025."},
    {.bad = "U kunt komen op ⟦zondag 3 maart 2026⟧.", .good = "U kunt komen op dinsdag 3 maart 2026."},
};
constexpr RuleInfo kInfo{
    .id = "notatie.datum",
    .title = "Schrijfwijze van een datum",
    .why =
        "Een datum in cijfers leest lastig. Sommige lezers draaien dag en maand om. En klopt een datum niet, dan komt "
        "de "
        "lezer op de verkeerde dag.",
    .advice = "Schrijf de maand als woord en het jaar met vier cijfers: 1 mei 2025.",
    .severity = everywhere_but_legal(Severity::info),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Datums in tabellen, in kenmerken en in namen van bestanden.",
};
constexpr std::array<std::string_view, 4> kDateParts = {"weekday", "day", "month", "year"};

bool is_in_digits(std::string_view text) { return text.find_first_not_of("0123456789-/. ") == std::string_view::npos; }

class NotatieDatum final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    for (const Notation& notation : context.notations) {
      if (notation.kind != NotationKind::date && notation.kind != NotationKind::term) continue;
      if (!is_own_notation(notation, context)) continue;
      const Span span = span_of_parts(notation, kDateParts);
      if (span.is_empty()) continue;
      const NotationPart* date = part_of(notation, "date");
      const auto day = day_of_iso(date != nullptr ? std::string_view(date->value) : std::string_view(notation.normal));
      if (!notation.is_valid) report_wrong(context, notation, span, day);
      else if (is_in_digits(context.text(span)) && day) {
        const NotationPart* year = part_of(notation, "year");
        const bool has_long_year = year != nullptr && year->span.length() == 4;
        Finding& finding = context.report(span, "Schrijf de maand als woord: " + in_words(*day) + ".");
        finding.suggestions.push_back(rewrite(span, in_words(*day), has_long_year));
      }
    }
  }

 private:
  static void report_wrong(const Context& context, const Notation& notation, Span span,
                           std::optional<std::chrono::sys_days> day) {
    const NotationPart* weekday = part_of(notation, "weekday");
    if (day && weekday != nullptr && weekday->value != weekday_name(*day)) {
      Finding& finding = context.report(
          span, "Deze datum klopt niet: " + in_words(*day) + " is een " + std::string(weekday_name(*day)) + ".");
      finding.suggestions.push_back(rewrite(weekday->span, std::string(weekday_name(*day)), false));
      return;
    }
    if (!day) context.report(span, "Deze datum bestaat niet. Kijk de dag en de maand na.");
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(notatie_datum, NotatieDatum)
