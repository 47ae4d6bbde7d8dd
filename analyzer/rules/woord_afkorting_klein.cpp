// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Ordinary words cut short, "i.v.m." and "evt." (W08): the entries of category afkorting without capitals. Tables and
// notes are short of room: nothing is said there.
#include "rules/abbreviations.h"
#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): schrijf afkortingen voluit",
    "Gemeente Utrecht, richtlijnen voor content (CC0): afkortingen",
    "Direct Duidelijk, checklist (2019): geen afkortingen",
};
constexpr Example kExamples[] = {
    {.bad = "Wij zijn dicht ⟦i.v.m.⟧ de feestdagen.", .good = "Wij zijn dicht vanwege de feestdagen."},
    {.bad = "Betaal ⟦d.m.v.⟧ een overschrijving.", .good = "Betaal met een overschrijving."},
};
constexpr RuleInfo kInfo{
    .id = "woord.afkorting-klein",
    .title = "Afgekort gewoon woord",
    .why = "Een afkorting moet de lezer eerst zelf weer voluit maken. Dat kost tijd, en niet iedereen kan dat.",
    .advice = "Schrijf het woord voluit, of kies een korter woord: ‘door’, ‘met’, ‘over’.",
    .severity = everywhere_but_legal(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Tabellen, adressen en verwijzingen zoals ‘art. 3’.",
};

class WoordAfkortingKlein final : public PhraseRule {
 public:
  WoordAfkortingKlein() : PhraseRule(kInfo, {lexicon::Category::afkorting}, {.opening = "Afkorting"}) {}

 protected:
  Verdict judge(const lexicon::Match& match, const lexicon::Entry& entry, const Context& context) const override {
    const Block& block = context.block_of(context.sentences[match.sentence]);
    return {.is_reported = block.kind != BlockKind::table_cell &&
                           is_shortened_word(entry.term, entry.full_form, !entry.alternatives.empty())};
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_afkorting_klein, WoordAfkortingKlein)
