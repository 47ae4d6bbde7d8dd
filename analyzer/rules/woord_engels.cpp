// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// English loans with an ordinary Dutch word: category engels of the dictionary (W05).
#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "LanguageTool nl 6.4: regelgroep LEENWOORDEN",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0)",
};
constexpr Example kExamples[] = {
    {.bad = "De ⟦deadline⟧ is 1 mei.", .good = "De uiterste datum is 1 mei."},
    {.bad = "We praten met alle ⟦stakeholders⟧.", .good = "We praten met alle betrokkenen."},
};
constexpr RuleInfo kInfo{
    .id = "woord.engels",
    .title = "Engels woord",
    .why = "Niet iedere lezer kent dit Engelse woord. Er is een gewoon Nederlands woord voor.",
    .advice = "Gebruik het Nederlandse woord.",
    .severity = everywhere_but_legal(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Ingeburgerde woorden zoals computer en website, productnamen en Engelse citaten.",
};

class WoordEngels final : public PhraseRule {
 public:
  WoordEngels() : PhraseRule(kInfo, {lexicon::Category::engels}, {.opening = "Engels woord"}) {}
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_engels, WoordEngels)
