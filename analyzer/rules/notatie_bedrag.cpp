// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The way an amount is written (N04): a space after €, a point between thousands, no dash behind it.
#include <array>

#include "rules/notation_rules.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): € 260, nooit met ,-",
    "Gemeente Utrecht, richtlijnen voor content (CC0): € 10,75",
    "Schrijfwijzer van de gemeente Barneveld: € 100,-",
};
constexpr std::array<std::string_view, 2> kDash = {"zonder", "met"};
constexpr Setting kSettings[] = {
    {.name = "streepje",
     .value = 0,
     .meaning = "hele euro’s schrijven zonder of met ,- erachter",
     .source = "Schrijfwijzer RVO",
     .choices = kDash},
};
constexpr Example kExamples[] = {
    {.bad = "Een vergunning kost ⟦€1500,-⟧.", .good = "Een vergunning kost € 1.500."},
    {.bad = "U betaalt ⟦100 euro,-⟧ per jaar.", .good = "U betaalt 100 euro per jaar."},
    {.bad = "U krijgt ⟦€ 12000⟧ terug.", .good = "U krijgt € 12.000 terug."},
};
constexpr RuleInfo kInfo{
    .id = "notatie.bedrag",
    .title = "Schrijfwijze van een bedrag",
    .why = "Een bedrag in de vaste schrijfwijze is in één keer te lezen.",
    .advice = "Zet een spatie achter het euroteken en een punt tussen duizendtallen: € 1.500 of € 10,75.",
    .severity = everywhere_but_legal(Severity::info),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Bedragen in tabellen en bedragen in ander geld.",
};

/// "1250.00" → "1.250", "1.250,50".
std::string in_dutch(std::string_view amount, bool keeps_cents) {
  const std::size_t point = amount.find('.');
  const std::string_view whole = amount.substr(0, point);
  const std::string_view cents = point == std::string_view::npos ? "00" : amount.substr(point + 1);
  std::string out;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (i > 0 && (whole.size() - i) % 3 == 0) out += '.';
    out += whole[i];
  }
  if (keeps_cents || cents != "00") out += "," + std::string(cents);
  return out;
}

class NotatieBedrag final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    const bool with_dash = context.number("streepje") == 1;
    for (const Notation& notation : context.notations) {
      if (notation.kind != NotationKind::amount || !notation.is_valid || !is_own_notation(notation, context)) continue;
      const NotationPart* amount = part_of(notation, "amount");
      const NotationPart* currency = part_of(notation, "currency");
      if (amount == nullptr || currency == nullptr || currency->value != "EUR") continue;
      const std::string_view text = context.text(notation.span);
      const std::string wanted = rewritten(text, amount->value, with_dash);
      if (wanted.empty() || wanted == text) continue;
      // A point before two digits may be meant as a decimal sign: people decide.
      const bool has_decimal_point = text.find('.') != std::string_view::npos &&
                                     text.find(',') == std::string_view::npos &&
                                     amount->value.find(".00") == std::string::npos;
      Finding& finding = context.report(notation.span, "Schrijf dit bedrag zo: " + wanted + ".");
      finding.suggestions.push_back(rewrite(notation.span, wanted, !has_decimal_point));
    }
  }

 private:
  /// Empty for an amount in words or with "miljoen": those are right as they are.
  static std::string rewritten(std::string_view text, std::string_view amount, bool with_dash) {
    std::size_t first = text.find_first_of("0123456789"), last = text.find_last_of("0123456789");
    if (first == std::string_view::npos) return {};
    const std::string_view before = text.substr(0, first);
    std::string_view after = text.substr(last + 1);
    const std::string_view number = text.substr(first, last - first + 1);
    if (number.find_first_not_of("0123456789., \xC2\xA0\xE2\x80\xAF") != std::string_view::npos) return {};
    for (const std::string_view dash : {",-", ",–", ",—", ",--", ".-"})
      if (after.starts_with(dash)) {
        after.remove_prefix(dash.size());
        break;
      }
    const bool has_cents = number.size() > 3 && number[number.size() - 3] == ',';
    std::string out = in_dutch(amount, has_cents);
    if (before.starts_with("€") || before.starts_with("EUR")) {
      if (!after.empty()) return {};
      const bool is_whole = out.find(',') == std::string::npos;
      const std::string_view sign = before.starts_with("€") ? "€" : "EUR";
      // A fixed space stays a fixed space.
      const bool has_fixed = before.find("\xC2\xA0") != std::string_view::npos;
      return std::string(sign) + (has_fixed ? "\xC2\xA0" : " ") + out + (with_dash && is_whole ? ",-" : "");
    }
    if (!before.empty()) return {};
    for (const std::string_view dash : {",-", ",–", ",—"})
      if (after.ends_with(dash)) after.remove_suffix(dash.size());
    std::string_view unit = after;
    while (unit.starts_with(' ') || unit.starts_with("\xC2\xA0")) unit.remove_prefix(unit.starts_with(' ') ? 1 : 2);
    if (unit != "euro") return {};
    return out + (after.starts_with("\xC2\xA0") ? "\xC2\xA0" : " ") + "euro";
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(notatie_bedrag, NotatieBedrag)
