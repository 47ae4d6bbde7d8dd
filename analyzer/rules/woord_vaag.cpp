// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Vague words: category vaag of the dictionary (W15). In a sentence about a date, a duty or an amount the reader must
// act upon it, and the vague word costs him something: a warning. Elsewhere a tip.
#include <algorithm>

#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Direct Duidelijk, checklist: wees concreet",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): noem de termijn (‘binnen 6 weken’)",
    "LanguageTool nl 6.4: regelgroep VAAG",
};
constexpr Example kExamples[] = {
    {.bad = "U moet ⟦zo spoedig mogelijk⟧ betalen.", .good = "U moet vóór [datum] betalen."},
    {.bad = "U krijgt ⟦te zijner tijd⟧ bericht.", .good = "U krijgt vóór [datum] bericht."},
};
constexpr RuleInfo kInfo{
    .id = "woord.vaag",
    .title = "Vaag woord",
    .why = "De lezer weet niet wanneer of hoeveel precies. Dan gaat het mis, of hij gaat bellen.",
    .advice = "Noem de datum, de termijn, het bedrag of de voorwaarde.",
    .severity = everywhere_but_legal(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Een woord uit een citaat.",
};

constexpr WordSet kDuties("moet", "moeten", "moest", "moesten", "dient", "dienen", "verplicht", "verplichting",
                          "betaal", "betaalt", "betalen", "betaling", "uiterlijk", "termijn", "boete", "recht", "mag",
                          "mogen", "krijgt", "ontvangt", "bezwaar", "beroep", "stuur", "stuurt", "sturen", "inleveren",
                          "indienen");

class WoordVaag final : public PhraseRule {
 public:
  WoordVaag() : PhraseRule(kInfo, {lexicon::Category::vaag}, {.opening = "Vaag"}) {}

 protected:
  Verdict judge(const lexicon::Match& match, const lexicon::Entry&, const Context& context) const override {
    // Far enough for any sentence that people write; a sentence of 50,000 words must not be read again for each match.
    constexpr std::uint32_t kReach = 60;
    const Sentence& sentence = context.sentences[match.sentence];
    const std::uint32_t first = std::max(sentence.first_token, std::max(match.tokens.front(), kReach) - kReach);
    const std::uint32_t last = std::min(sentence.last_token, match.tokens.back() + kReach);
    for (const Token& token : context.tokens.subspan(first, last - first))
      if (token.kind == TokenKind::number || kDuties.contains(token) || context.text(token.span) == "€") return {};
    return {.at_most = Severity::info};
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_vaag, WoordVaag)
