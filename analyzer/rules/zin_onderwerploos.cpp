// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// "men" as subject (S09, the part that needs no tags). "dient te" is woord.jargon-ambtelijk.
#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "heerlijk-helder: ‘men’",
    "LanguageTool nl 6.4: regelgroep VAAG (‘men’)",
};
constexpr Example kExamples[] = {
    {.bad = "Hier kan ⟦men⟧ een paspoort aanvragen.", .good = "Hier kunt u een paspoort aanvragen."},
    {.bad = "⟦Men⟧ betaalt de kosten vooraf.", .good = "U betaalt de kosten vooraf."},
};
constexpr RuleInfo kInfo{
    .id = "zin.onderwerploos",
    .title = "Wie doet het? ‘Men’",
    .why = "Bij ‘men’ weet de lezer niet of het over hem gaat.",
    .advice = "Spreek de lezer aan met ‘u’ of ‘je’, of noem wie het doet.",
    .severity = everywhere_but_legal(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Citaten en namen.",
};

class ZinOnderwerploos final : public SentenceRule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check_sentence(const Sentence& sentence, const Context& context) const override {
    if (!is_prose(context.block_of(sentence))) return;
    for (const Token& token : context.tokens_of(sentence))
      if (token.form == form_of("men") && is_judged(token) && !token.has(kNameLike) && !token.has(kAllCaps))
        context.report(token.span,
                       "Wie is " + named(context.text(token.span)) + "? Zeg ‘u’ of ‘je’, of noem wie het doet.");
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(zin_onderwerploos, ZinOnderwerploos)
