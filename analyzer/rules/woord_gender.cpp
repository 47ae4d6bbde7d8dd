// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Names of persons that leave people out: category gender of the dictionary (W26).
#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): inclusief schrijven",
    "LanguageTool nl 6.4: regelgroep SEKSE_ZAKEN",
};
constexpr Example kExamples[] = {
    {.bad = "De aanvrager zegt waar ⟦hij of zij⟧ woont.", .good = "U zegt waar u woont."},
    {.bad = "⟦Dames en heren⟧, welkom in het gemeentehuis.", .good = "Welkom in het gemeentehuis."},
};
constexpr RuleInfo kInfo{
    .id = "woord.gender",
    .title = "Woord dat niet voor iedereen is",
    .why = "Niet iedere lezer herkent zich in een vorm die alleen over mannen of vrouwen gaat.",
    .advice = "Spreek de lezer aan met ‘u’ of ‘je’, of kies een woord voor iedereen.",
    .severity = everywhere_but_legal(Severity::info),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Een persoon die je bij naam noemt.",
};

class WoordGender final : public PhraseRule {
 public:
  WoordGender() : PhraseRule(kInfo, {lexicon::Category::gender}, {.opening = "Niet voor iedereen"}) {}
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_gender, WoordGender)
