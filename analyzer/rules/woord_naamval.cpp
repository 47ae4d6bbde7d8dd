// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Fossil case forms: category naamval of the dictionary (W04).
#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "T-Scan (2021): archaïsche naamvalsvormen (Arch_d)",
    "Onze Taal, Taalloket: verouderde naamvallen",
};
constexpr Example kExamples[] = {
    {.bad = "Wij hebben ⟦te dien einde⟧ een afspraak gemaakt.", .good = "Wij hebben daarvoor een afspraak gemaakt."},
};
constexpr RuleInfo kInfo{
    .id = "woord.naamval",
    .title = "Oude naamvalsvorm",
    .why =
        "Vormen als ‘ter zake’ en ‘te dien einde’ komen uit het Nederlands van vroeger. Veel lezers struikelen erover.",
    .advice = "Zeg het met gewone woorden: ‘over’, ‘voor’, ‘daarom’.",
    .severity = everywhere_but_legal(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Namen zoals ‘Van der Berg’ en gewone vormen zoals ‘ten eerste’ en ‘ter plekke’.",
};

class WoordNaamval final : public PhraseRule {
 public:
  WoordNaamval() : PhraseRule(kInfo, {lexicon::Category::naamval}, {.opening = "Oude naamvalsvorm"}) {}
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_naamval, WoordNaamval)
