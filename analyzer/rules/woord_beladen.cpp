// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Stigmatising words: category beladen of the dictionary (W25). A tip with an explanation, never more.
#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): inclusief schrijven",
};
constexpr Example kExamples[] = {
    {.bad = "Voor ⟦gehandicapten⟧ is er een eigen ingang.",
     .good = "Voor mensen met een beperking is er een eigen ingang."},
};
constexpr RuleInfo kInfo{
    .id = "woord.beladen",
    .title = "Beladen woord",
    .why = "Dit woord kan mensen kwetsen of wegzetten als groep. Ook als je dat niet zo bedoelt.",
    .advice = "Noem eerst de mens en dan pas wat er speelt: ‘mensen met een beperking’.",
    .severity = everywhere_but_legal(Severity::info),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Een juridische term, een naam, een citaat of een woord dat mensen voor zichzelf kiezen.",
};

class WoordBeladen final : public PhraseRule {
 public:
  WoordBeladen() : PhraseRule(kInfo, {lexicon::Category::beladen}, {.opening = "Beladen woord"}) {}
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_beladen, WoordBeladen)
