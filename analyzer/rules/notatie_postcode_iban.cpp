// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Postcodes and account numbers in groups (N09), and account numbers that can't be right.
#include "rules/notation_rules.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Gemeente Utrecht, richtlijnen voor content (CC0)",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0)",
    "LanguageTool nl 6.4: regelgroep NOTATIES (postcode)",
    "ISO 13616: een IBAN op papier staat in groepen van vier",
};
constexpr Example kExamples[] = {
    {.bad = "Stuur de brief naar Dorpsstraat 12, ⟦1234AB⟧ Utrecht.",
     .good = "Stuur de brief naar Dorpsstraat 12, 1234 AB Utrecht."},
    {.bad = "Maak het bedrag over op ⟦NL91ABNA0417164300⟧.", .good = "Maak het bedrag over op NL91 ABNA 0417 1643 00."},
};
constexpr RuleInfo kInfo{
    .id = "notatie.postcode-iban",
    .title = "Schrijfwijze van postcode en IBAN",
    .why = "In groepjes leest en typt de lezer het nummer met minder fouten over.",
    .advice = "Zet een spatie in de postcode (1234 AB) en zet een IBAN in groepjes van vier.",
    .severity = everywhere_but_legal(Severity::info),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Nummers in tabellen, in code en in webadressen.",
};

class NotatiePostcodeIban final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    for (const Notation& notation : context.notations) {
      const bool is_postcode = notation.kind == NotationKind::postcode;
      if ((!is_postcode && notation.kind != NotationKind::iban) || !is_own_notation(notation, context)) continue;
      const NotationPart* part = part_of(notation, is_postcode ? "postcode" : "iban");
      if (part == nullptr) continue;
      if (!is_postcode && !notation.is_valid) {
        context.report(part->span, "Dit rekeningnummer (IBAN) kan niet kloppen. Kijk de cijfers na.");
        continue;
      }
      const std::string_view text = context.text(part->span);
      if (text.find(' ') != std::string_view::npos || text.find('\xC2') != std::string_view::npos) continue;
      std::string wanted;
      if (is_postcode) {
        if (text.size() != 6) continue;
        wanted = std::string(text.substr(0, 4)) + " " + std::string(text.substr(4));
      } else {
        for (std::size_t i = 0; i < text.size(); i += 4) wanted += (i > 0 ? " " : "") + std::string(text.substr(i, 4));
      }
      Finding& finding = context.report(part->span, "Zet er spaties in: " + wanted + ".");
      finding.suggestions.push_back(rewrite(part->span, wanted, true));
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(notatie_postcode_iban, NotatiePostcodeIban)
