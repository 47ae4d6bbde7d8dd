// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The way a telephone number is written (N05): in groups, as the guide has it; without a guide, the same everywhere.
#include <array>
#include <string>

#include "rules/notation_rules.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): 088 042 42 42",
    "Gemeente Utrecht, richtlijnen voor content (CC0): 045 - 220 21 21",
    "Schrijfwijzer van de gemeente Barneveld: 012 345 67 89 en 06-12 34 56 78",
    "Nummerplan telefoon- en ISDN-diensten: lengte van netnummers",
};
constexpr std::array<std::string_view, 4> kForms = {"gelijk", "spatie", "streepje", "streepje-mobiel"};
constexpr Setting kSettings[] = {
    {.name = "vorm",
     .value = 0,
     .meaning = "wat achter het netnummer staat: een spatie (088 042 42 42), een streepje (045 - 220 21 21), alleen "
                "bij 06 een "
                "streepje (streepje-mobiel), of overal hetzelfde (gelijk)",
     .source = "helder: eigen keuze, want de schrijfwijzers verschillen",
     .choices = kForms},
};
constexpr Example kExamples[] = {
    {.bad = "Bel ⟦0880424242⟧.", .good = "Bel 088 042 42 42."},
    {.bad = "Bel 088 042 42 42 of ⟦030 - 286 00 00⟧.", .good = "Bel 088 042 42 42 of 030 286 00 00."},
};
constexpr RuleInfo kInfo{
    .id = "notatie.telefoon",
    .title = "Schrijfwijze van een telefoonnummer",
    .why = "Een nummer in groepjes leest en onthoudt de lezer makkelijker.",
    .advice = "Zet het nummer in groepjes, overal op dezelfde manier: 088 042 42 42.",
    .severity = everywhere_but_legal(Severity::info),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Korte nummers zoals 14 030 en 0800-nummers, en nummers in het buitenland.",
};

// Area codes of three digits; all others have four (Nummerplan, appendix). 08x and 09x: for businesses and services.
constexpr std::array<std::string_view, 32> kShortCodes = {
    "010", "013", "014", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045",
    "046", "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079", "088"};

std::size_t code_length(std::string_view number) {
  if (number.starts_with("06")) return 2;
  if (number.starts_with("085") || number.starts_with("087") || number.starts_with("091") || number.starts_with("084"))
    return 3;
  for (const std::string_view code : kShortCodes)
    if (number.starts_with(code)) return 3;
  return 4;
}

enum class Join { space, dash, spaced_dash };

std::string grouped(std::string_view number, Join join) {
  const std::size_t code = code_length(number);
  std::string out(number.substr(0, code));
  out += join == Join::space ? " " : join == Join::dash ? "-" : " - ";
  std::string_view rest = number.substr(code);
  if (rest.size() % 2 == 1) {
    out += std::string(rest.substr(0, 3)) + " ";
    rest.remove_prefix(3);
  }
  for (std::size_t i = 0; i < rest.size(); i += 2) out += (i > 0 ? " " : "") + std::string(rest.substr(i, 2));
  return out;
}

class NotatieTelefoon final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    const auto form = kForms[static_cast<std::size_t>(context.number("vorm"))];
    std::optional<Join> first;
    for (const Notation& notation : context.notations) {
      if (notation.kind != NotationKind::phone || !is_own_notation(notation, context)) continue;
      const NotationPart* number = part_of(notation, "number");
      // Numbers of ten digits that begin with one 0: the others have their own shapes.
      if (number == nullptr || number->value.size() != 10 || number->value[0] != '0' || number->value[1] == '0' ||
          number->value.starts_with("0800") || number->value.starts_with("090"))
        continue;
      const std::string_view text = context.text(number->span);
      Join join = form == "streepje"                                             ? Join::spaced_dash
                  : form == "streepje-mobiel" && number->value.starts_with("06") ? Join::dash
                  : form == "gelijk" && first                                    ? *first
                                                                                 : Join::space;
      bool is_good = text == grouped(number->value, join);
      if (form == "gelijk" && !first) {
        for (const Join one : {Join::space, Join::dash, Join::spaced_dash})
          if (text == grouped(number->value, one)) {
            first = one;
            is_good = true;
          }
        // Other groups are read as well: only a number without any is not.
        if (!is_good && text.find_first_not_of("0123456789") != std::string_view::npos) continue;
      }
      if (is_good) continue;
      const bool has_groups = text.find(' ') != std::string_view::npos;
      if (form == "gelijk" && first && !has_groups && text.find('-') != std::string_view::npos) continue;
      const std::string wanted = grouped(number->value, join);
      Finding& finding = context.report(number->span, "Schrijf dit nummer in groepjes: " + wanted + ".");
      finding.suggestions.push_back(rewrite(number->span, wanted, true));
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(notatie_telefoon, NotatieTelefoon)
