// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The way a time is written (N03): as the guide has it; without a guide, the same everywhere.
#include <array>
#include <cctype>

#include "rules/notation_rules.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Gemeente Utrecht, richtlijnen voor content (CC0): 16.30 uur, zonder nul vooraan",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): 13:00 uur",
    "Schrijfwijzer van de gemeente Barneveld: 8.00 uur",
};
constexpr std::array<std::string_view, 3> kForms = {"gelijk", "punt", "dubbele-punt"};
constexpr Setting kSettings[] = {
    {.name = "vorm",
     .value = 0,
     .meaning = "schrijfwijze: 16.30 uur (punt), 16:30 uur (dubbele-punt), of overal dezelfde (gelijk)",
     .source = "helder: eigen keuze, want de schrijfwijzers verschillen",
     .choices = kForms},
};
constexpr Example kExamples[] = {
    {.bad = "De avond begint om ⟦13u30⟧.", .good = "De avond begint om 13.30 uur."},
    {.bad = "Het loket is open van 9.00 tot 12.00 uur. Bellen kan tot ⟦16:30 uur⟧.",
     .good = "Het loket is open van 9.00 tot 12.00 uur. Bellen kan tot 16.30 uur."},
};
constexpr RuleInfo kInfo{
    .id = "notatie.tijd",
    .title = "Schrijfwijze van een tijd",
    .why = "Eén vaste schrijfwijze leest rustig. De lezer ziet meteen dat het een tijd is.",
    .advice = "Schrijf elke tijd op dezelfde manier, met ‘uur’ erachter: 16.30 uur.",
    .severity = everywhere_but_legal(Severity::info),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Tijden in woorden, uitslagen, versies en hoelang iets duurt.",
};

/// Where a separator stands between two digits: '.', ':' or 'u'; 0 when there is none.
char separator_of(std::string_view text) {
  for (std::size_t i = 1; i + 1 < text.size(); ++i)
    if ((text[i] == '.' || text[i] == ':' || text[i] == 'u') && std::isdigit(static_cast<unsigned char>(text[i - 1])) &&
        std::isdigit(static_cast<unsigned char>(text[i + 1])))
      return text[i];
  return 0;
}

class NotatieTijd final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    const auto form = kForms[static_cast<std::size_t>(context.number("vorm"))];
    char wanted = form == "punt" ? '.' : form == "dubbele-punt" ? ':' : char{0};
    for (const Notation& notation : context.notations) {
      if (notation.kind != NotationKind::time || !is_own_notation(notation, context)) continue;
      const std::string_view text = context.text(notation.span);
      const char own = separator_of(text);
      if (own == 0) continue;
      // Without a guide the first time of the document tells how.
      if (wanted == 0 && own != 'u') wanted = own;
      const char better = wanted == 0 ? '.' : wanted;
      const std::string as_wanted = rewritten(text, better, form == "punt");
      if (as_wanted == text) continue;
      const bool is_other = own != 'u' && form == "gelijk";
      Finding& finding = context.report(
          notation.span, is_other ? "In deze tekst staat een tijd op twee manieren. Schrijf overal: " + as_wanted + "."
                                  : "Schrijf een tijd zo: " + as_wanted + ".");
      finding.suggestions.push_back(rewrite(notation.span, as_wanted, true));
    }
  }

 private:
  static std::string rewritten(std::string_view text, char separator, bool without_zero) {
    std::string out;
    bool has_hours = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const bool after_digit = i > 0 && std::isdigit(static_cast<unsigned char>(text[i - 1]));
      const bool before_digit = i + 1 < text.size() && std::isdigit(static_cast<unsigned char>(text[i + 1]));
      const bool is_separator = (text[i] == '.' || text[i] == ':' || text[i] == 'u') && after_digit && before_digit;
      if (is_separator) {
        out += separator;
        has_hours = has_hours || text[i] == 'u';
      } else if (i == 0 && text[i] == '0' && before_digit && without_zero) {
        continue;  // 09.00 uur: 9.00 uur
      } else {
        out += text[i];
      }
    }
    // 13u30 says "uur" in its middle.
    return has_hours && !out.ends_with("uur") ? out + " uur" : out;
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(notatie_tijd, NotatieTijd)
