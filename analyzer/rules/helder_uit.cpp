// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// A remark that silences findings but is not right itself. The findings are made in report/settle, which alone knows
// what a remark silenced; the rule stands here so that it can be listed, explained and switched off like any other.
#include "rules/rule.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {"helder: afspraak over het uitzetten van bevindingen"};
constexpr Example kExamples[] = {
    {.bad = "<!-- helder-uit zin.lengte -->\n\nEen korte zin.\n",
     .good = "<!-- helder-uit woord.archaisch: letterlijk uit de wet -->\n\nThans geldt artikel 3.\n",
     .format = "markdown"},
};
constexpr RuleInfo kInfo{
    .id = "helder.uit",
    .title = "Opmerking om iets uit te zetten klopt niet",
    .why =
        "Wie later meeleest, wil weten waarom een bevinding is uitgezet. En een opmerking die niets meer doet, brengt "
        "in de war.",
    .advice = "Zet achter de dubbele punt een reden. Haal de opmerking weg als die niets meer uitzet.",
    .severity = everywhere(Severity::info),
    .sources = kSources,
    .examples = kExamples,
};

class HelderUit final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context&) const override {}
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(helder_uit, HelderUit)
