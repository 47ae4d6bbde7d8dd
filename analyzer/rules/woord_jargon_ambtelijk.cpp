// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Ambtelijke taal and jargon: categories jargon and ambtelijk of the dictionary (W01).
#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): woordenlijst",
    "Onze Taal, Taalloket",
    "LanguageTool nl 6.4: regelgroep OUDERWETS",
};
constexpr Example kExamples[] = {
    {.bad = "U ⟦dient⟧ het formulier te ondertekenen.", .good = "U moet het formulier ondertekenen."},
    {.bad = "Wij informeren u ⟦inzake⟧ uw aanvraag.", .good = "Wij informeren u over uw aanvraag."},
};
constexpr RuleInfo kInfo{
    .id = "woord.jargon-ambtelijk",
    .title = "Ambtelijke taal",
    .why = "Wie niet bij de overheid werkt, gebruikt dit woord niet. De lezer moet dan raden wat je bedoelt.",
    .advice = "Kies het woord dat je aan het loket zou zeggen.",
    .severity = everywhere_but_legal(Severity::warning, Severity::info),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Woorden in een citaat, namen en kopteksten of voetteksten.",
};

class WoordJargonAmbtelijk final : public PhraseRule {
 public:
  WoordJargonAmbtelijk()
      : PhraseRule(kInfo, {lexicon::Category::jargon, lexicon::Category::ambtelijk}, {.opening = "Ambtelijke taal"}) {}
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_jargon_ambtelijk, WoordJargonAmbtelijk)
