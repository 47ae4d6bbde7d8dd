// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// A semicolon between two clauses (S21). Lists use it too, in their items or inside one sentence: those are left alone.
#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {"heerlijk-helder: geen puntkomma"};
constexpr Setting kSettings[] = {
    {.name = "woorden",
     .value = 2,
     .minimum = 1,
     .maximum = 50,
     .meaning = "aantal woorden dat aan beide kanten van de puntkomma moet staan",
     .source = "helder: eigen keuze (kortere delen zijn meestal een opsomming)"},
};
constexpr Example kExamples[] = {
    {.bad = "Betaal uw rekening op tijd⟦;⟧ anders krijgt u een boete.",
     .good = "Betaal uw rekening op tijd. Anders krijgt u een boete."},
    {.bad = "Het loket is dicht⟦;⟧ bel ons gerust.", .good = "Het loket is dicht. Bel ons gerust."},
};
constexpr RuleInfo kInfo{
    .id = "zin.puntkomma",
    .title = "Puntkomma midden in de zin",
    .why = "Na een puntkomma gaat de zin door, terwijl de lezer al toe is aan een rustpunt.",
    .advice = "Zet een punt en begin een nieuwe zin.",
    .severity = everywhere_but_legal(Severity::info),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Een opsomming met puntkomma’s, een lijst, code.",
};

class ZinPuntkomma final : public SentenceRule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check_sentence(const Sentence& sentence, const Context& context) const override {
    const Block& block = context.block_of(sentence);
    if (!is_own_text(block) || block.kind != BlockKind::paragraph) return;
    const Token* semicolon = nullptr;
    std::uint32_t before = 0, after = 0;
    for (const Token& token : context.tokens_of(sentence)) {
      const std::string_view text =
          token.kind == TokenKind::punctuation ? context.text(token.span) : std::string_view();
      if (text == ":" && !semicolon) return;  // "de volgende stukken: a; b"
      if (text == ";") {
        if (semicolon || !is_judged(token)) return;  // two or more: an enumeration
        semicolon = &token;
      } else {
        (semicolon ? after : before) += token.is_word() && token.kind != TokenKind::number;
      }
    }
    const double least = context.number("woorden");
    if (semicolon && before >= least && after >= least)
      context.report(semicolon->span, "Puntkomma midden in de zin. Hier kan een punt staan.");
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(zin_puntkomma, ZinPuntkomma)
