// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Archaic and bookish words: category archaisch of the dictionary (W03).
#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "LanguageTool nl 6.4: regelgroep OUDERWETS",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): woordenlijst",
    "T-Scan: lijst van archaïsche woorden",
};
constexpr Example kExamples[] = {
    {.bad = "⟦Thans⟧ werken wij aan uw aanvraag.", .good = "Nu werken wij aan uw aanvraag."},
    {.bad = "U levert uw paspoort in, ⟦alsmede⟧ een foto.", .good = "U levert uw paspoort in, en ook een foto."},
};
constexpr RuleInfo kInfo{
    .id = "woord.archaisch",
    .title = "Verouderd woord",
    .why = "Dit woord komt uit oude schrijftaal. Het maakt een tekst stijf en voor veel lezers moeilijk.",
    .advice = "Kies een woord dat mensen nu gebruiken.",
    .severity = everywhere_but_legal(Severity::warning, Severity::info),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Namen, citaten en titels van wetten.",
};

class WoordArchaisch final : public PhraseRule {
 public:
  WoordArchaisch() : PhraseRule(kInfo, {lexicon::Category::archaisch}, {.opening = "Verouderd woord"}) {}
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_archaisch, WoordArchaisch)
