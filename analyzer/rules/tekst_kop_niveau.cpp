// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Skipped heading levels (T05). Only headings that the author marked as such: a guess has no level to skip.
#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "WCAG 2.2, succescriterium 1.3.1: info en relaties",
    "Gemeente Utrecht, richtlijnen voor content (CC0): koppen",
};
constexpr Example kExamples[] = {
    {.bad = "## Kosten\n\nEen paspoort kost geld.\n\n#### ⟦Voor kinderen⟧\n\nKinderen betalen minder.\n",
     .good = "## Kosten\n\nEen paspoort kost geld.\n\n### Voor kinderen\n\nKinderen betalen minder.\n",
     .format = "markdown"},
    {.bad = "<h1>Paspoort</h1><p>U vraagt het aan.</p><h1>⟦Kosten⟧</h1><p>Het kost geld.</p>",
     .good = "<h1>Paspoort</h1><p>U vraagt het aan.</p><h2>Kosten</h2><p>Het kost geld.</p>",
     .format = "html"},
};
constexpr RuleInfo kInfo{
    .id = "tekst.kop-niveau",
    .title = "Kopniveau overgeslagen",
    .why =
        "Wie een pagina laat voorlezen, springt van kop naar kop. Een gat in de niveaus lijkt dan een stuk dat mist.",
    .advice =
        "Laat een kop altijd precies één niveau dieper gaan dan de kop erboven. Gebruik op een webpagina één kop van "
        "niveau 1.",
    .severity = everywhere(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Koppen die alleen aan hun uiterlijk te herkennen zijn.",
};

class TekstKopNiveau final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    int previous = 0;
    bool has_title = false;
    for (const Block& block : context.document.blocks()) {
      if (block.kind != BlockKind::heading || block.is_guessed || block.level == 0 || block.region != Region::body)
        continue;
      const int level = block.level;
      if (block.is_judged) {
        if (previous != 0 && level > previous + 1) {
          Finding& finding =
              context.report(block.span, "Deze kop heeft niveau " + std::to_string(level) + ", de kop erboven niveau " +
                                             std::to_string(previous) + ". Er is een niveau overgeslagen.");
          finding.evidence = {{"level", level}, {"previous_level", previous}};
        } else if (level == 1 && has_title && context.document.format() == Format::html) {
          // In Word and Markdown chapters of the first level are common; a web page has one subject.
          context.report(block.span, "Dit is de tweede kop van niveau 1 op deze pagina.", Severity::info);
        }
      }
      has_title = has_title || level == 1;
      previous = level;
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(tekst_kop_niveau, TekstKopNiveau)
