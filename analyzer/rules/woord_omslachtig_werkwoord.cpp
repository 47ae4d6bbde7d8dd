// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Verb and noun for one verb: category omslachtig of the dictionary (W10).
#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Onze Taal, Taalloket: naamwoordstijl",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): woordenlijst",
};
constexpr Example kExamples[] = {
    {.bad = "Wij ⟦nemen⟧ uw verzoek in behandeling.", .good = "Wij behandelen uw verzoek."},
};
constexpr RuleInfo kInfo{
    .id = "woord.omslachtig-werkwoord",
    .title = "Omslachtige werkwoordsgroep",
    .why = "Een werkwoord met een zelfstandig naamwoord erbij is langer en vager dan één werkwoord.",
    .advice = "Gebruik het werkwoord dat zegt wat er gebeurt: ‘behandelen’ in plaats van ‘in behandeling nemen’.",
    .severity = everywhere_but_legal(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Een besluit dat je officieel neemt.",
};

class WoordOmslachtigWerkwoord final : public PhraseRule {
 public:
  WoordOmslachtigWerkwoord() : PhraseRule(kInfo, {lexicon::Category::omslachtig}, {.opening = "Omslachtig"}) {}
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_omslachtig_werkwoord, WoordOmslachtigWerkwoord)
