// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Long-winded prepositions: category voorzetsel of the dictionary (W11): one is a tip, two in a sentence a warning.
#include <algorithm>

#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "T-Scan (2021): lijst van voorzetseluitdrukkingen (Vzu_d)",
    "Onze Taal, Taalloket: voorzetseluitdrukkingen",
};
constexpr Setting kSettings[] = {
    {.name = "waarschuwing",
     .value = 2,
     .minimum = 1,
     .maximum = 20,
     .meaning = "aantal van deze uitdrukkingen in één zin vanaf waar het een waarschuwing is in plaats van een tip",
     .source = "helder: eigen keuze (één is een kwestie van smaak)"},
};
constexpr Example kExamples[] = {
    {.bad = "Wij schrijven u ⟦met betrekking tot⟧ uw aanvraag.", .good = "Wij schrijven u over uw aanvraag."},
};
constexpr RuleInfo kInfo{
    .id = "woord.voorzetseluitdrukking",
    .title = "Omslachtig voorzetsel",
    .why = "Een uitdrukking als ‘met betrekking tot’ zegt in drie woorden wat ‘over’ in één woord zegt.",
    .advice = "Gebruik een kort voorzetsel: over, voor, door, bij, om.",
    .severity = everywhere_but_legal(Severity::warning),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Korte en gewone uitdrukkingen zoals ‘in plaats van’.",
};

class WoordVoorzetseluitdrukking final : public PhraseRule {
 public:
  WoordVoorzetseluitdrukking()
      : PhraseRule(kInfo, {lexicon::Category::voorzetsel}, {.opening = "Omslachtig voorzetsel"}) {}

 protected:
  Verdict judge(const lexicon::Match& match, const lexicon::Entry&, const Context& context) const override {
    // One in a sentence is a matter of taste; two pile up.
    const auto limit = static_cast<std::size_t>(context.number("waarschuwing"));
    std::size_t in_sentence = 0;
    const auto first =
        std::lower_bound(context.matches.begin(), context.matches.end(), match.sentence,
                         [](const lexicon::Match& m, std::uint32_t sentence) { return m.sentence < sentence; });
    for (auto other = first; in_sentence < limit && other != context.matches.end() && other->sentence == match.sentence;
         ++other)
      in_sentence += context.lexicon.category(other->entry) == lexicon::Category::voorzetsel;
    return {.at_most = in_sentence >= limit ? Severity::error : Severity::info};
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_voorzetseluitdrukking, WoordVoorzetseluitdrukking)
