// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Clichés and empty phrases: category cliche of the dictionary (W18).
#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "LanguageTool nl 6.4: regelgroep CLICHES",
    "Belastingdienst, checklist Taal",
};
constexpr Example kExamples[] = {
    {.bad = "Wij hebben uw brief ⟦in goede orde⟧ ontvangen.", .good = "Wij hebben uw brief ontvangen."},
    {.bad = "Hebt u vragen? ⟦Aarzel dan niet⟧ om 14 020 te bellen.", .good = "Hebt u vragen? Bel 14 020."},
};
constexpr RuleInfo kInfo{
    .id = "woord.cliche",
    .title = "Holle frase",
    .why = "De lezer heeft niets aan deze woorden. Ze maken de brief langer en onpersoonlijk.",
    .advice = "Laat de zin weg, of zeg precies wat je bedoelt.",
    .severity = everywhere_but_legal(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported =
        "Een vaste slotzin die je organisatie zelf heeft gekozen. Geef die in je eigen woordenboek de status "
        "‘vervallen’.",
};

class WoordCliche final : public PhraseRule {
 public:
  WoordCliche() : PhraseRule(kInfo, {lexicon::Category::cliche}, {.opening = "Holle frase"}) {}
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_cliche, WoordCliche)
