// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Latin and French phrases: category latijn of the dictionary (W06).
#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Gemeente Utrecht, richtlijnen voor content (CC0): geen Latijn",
};
constexpr Example kExamples[] = {
    {.bad = "De eerste zitting is ⟦pro forma⟧.",
     .good = "De eerste zitting is kort: de rechter beslist dan nog niets."},
    {.bad = "Dit geldt ⟦mutatis mutandis⟧ voor uw partner.", .good = "Dit geldt op dezelfde manier voor uw partner."},
};
constexpr RuleInfo kInfo{
    .id = "woord.latijn-frans",
    .title = "Latijn of Frans",
    .why = "Latijnse en Franse uitdrukkingen kent bijna niemand buiten het vak.",
    .advice = "Zeg in het Nederlands wat je bedoelt.",
    .severity = everywhere_but_legal(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Namen van planten en dieren, en ‘per’ en ‘a.u.b.’.",
};

class WoordLatijnFrans final : public PhraseRule {
 public:
  WoordLatijnFrans() : PhraseRule(kInfo, {lexicon::Category::latijn}, {.opening = "Latijn of Frans"}) {}
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_latijn_frans, WoordLatijnFrans)
