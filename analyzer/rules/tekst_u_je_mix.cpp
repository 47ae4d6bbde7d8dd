// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// "u" and "je" in one text (T08): reported once, at the first word of the form that is used least.
#include <array>
#include <optional>

#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): spreek de lezer overal hetzelfde aan",
    "Direct Duidelijk, checklist (2019)",
};
constexpr Example kExamples[] = {
    {.bad = "U kunt online betalen. U krijgt een bewijs. Log in met ⟦je⟧ DigiD.",
     .good = "U kunt online betalen. U krijgt een bewijs. Log in met uw DigiD."},
    {.bad = "Je kunt je inschrijven bij het loket. Neem ⟦uw⟧ paspoort mee.",
     .good = "Je kunt je inschrijven bij het loket. Neem je paspoort mee."},
};
constexpr RuleInfo kInfo{
    .id = "tekst.u-je-mix",
    .title = "‘U’ en ‘je’ door elkaar",
    .why = "De lezer merkt dat hij steeds anders wordt aangesproken. Dat komt slordig over.",
    .advice = "Kies één vorm en gebruik die in de hele tekst.",
    .severity = everywhere_but_legal(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Citaten.",
};

constexpr WordSet kPolite("u", "uw", "uzelf");
constexpr WordSet kFamiliar("je", "jij", "jou", "jouw", "jezelf", "jullie");

class TekstUJeMix final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    std::array<std::size_t, 2> count{};
    std::array<std::optional<Span>, 2> first;
    for (const Sentence& sentence : context.sentences) {
      if (!is_own_text(context.block_of(sentence)) || context.block_of(sentence).kind == BlockKind::quotation) continue;
      for (const Token& token : context.tokens_of(sentence)) {
        if (token.span.length() > 7 || !is_judged(token) || token.kind != TokenKind::word) continue;
        const bool is_polite = kPolite.contains(token);
        if (!is_polite && !kFamiliar.contains(token)) continue;
        // A lone capital inside a sentence is a letter ("rijbewijs U"), not the reader.
        if (is_polite && token.span.length() == 1 && context.text(token.span) == "U" && !token.has(kSentenceStart))
          continue;
        const std::size_t form = is_polite ? 0 : 1;
        ++count[form];
        if (!first[form]) first[form] = token.span;
      }
    }
    if (!first[0] || !first[1]) return;
    std::size_t least = count[0] < count[1] ? 0 : 1;
    if (count[0] == count[1]) least = first[0]->begin > first[1]->begin ? 0 : 1;  // the form that came in later
    constexpr std::array<std::string_view, 2> names = {"u", "je"};
    const std::size_t most = 1 - least;
    Finding& finding = context.report(
        *first[least], "Je spreekt de lezer op twee manieren aan: " + std::to_string(count[most]) + " keer met ‘" +
                           std::string(names[most]) + "’ en " + std::to_string(count[least]) + " keer met ‘" +
                           std::string(names[least]) + "’.");
    finding.related.push_back({*first[most], "Hier staat de andere vorm voor het eerst."});
    finding.evidence = {{"u", static_cast<double>(count[0])}, {"je", static_cast<double>(count[1])}};
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(tekst_u_je_mix, TekstUJeMix)
