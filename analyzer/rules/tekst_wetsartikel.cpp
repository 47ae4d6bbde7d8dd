// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Articles of laws in the running text of a letter (T16). One remark per document, at the first: the writer does the
// others alike.
#include "rules/notation_rules.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): zet wetsartikelen in een bijlage",
};
constexpr Example kExamples[] = {
    {.bad = "Gelet op ⟦artikel 4:5 Awb⟧ nemen wij uw aanvraag niet mee.",
     .good =
         "U stuurde niet alles mee. Daarom nemen wij uw aanvraag niet mee (artikel 4:5 Algemene wet bestuursrecht)."},
};
constexpr RuleInfo kInfo{
    .id = "tekst.wetsartikel",
    .title = "Wetsartikel in de lopende tekst",
    .why = "Een wetsartikel midden in een zin houdt de lezer op. De meeste lezers hebben er niets aan.",
    .advice =
        "Zeg eerst in gewone woorden wat er geldt. Zet het artikel daarna tussen haakjes, in een noot of in een "
        "bijlage.",
    .severity = {Severity::warning, Severity::info, Severity::warning, Severity::info, Severity::warning,
                 Severity::warning, Severity::off},
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Artikelen tussen haakjes, in een noot, een kop of een lijst, en wetten en regelingen zelf.",
};

class TekstWetsartikel final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    const Notation* first = nullptr;
    std::size_t count = 0;
    for (const Notation& notation : context.notations) {
      if (!is_in_the_way(notation, context)) continue;
      if (first == nullptr) first = &notation;
      ++count;
    }
    if (first == nullptr) return;
    const bool is_decision = context.profile == Profile::decision;
    std::string message = is_decision ? "Zet dit wetsartikel tussen haakjes of in een noot."
                                      : "Een wetsartikel in de lopende tekst leest lastig.";
    if (count > 1) message += " In deze tekst staan er " + std::to_string(count) + ".";
    context.report(first->span, std::move(message));
  }

 private:
  /// "artikel 4:5 Awb" in a sentence; not "onderdeel b", nor what stands between brackets.
  static bool is_in_the_way(const Notation& notation, const Context& context) {
    if (notation.kind != NotationKind::article || part_of(notation, "article") == nullptr) return false;
    if (!is_own_notation(notation, context)) return false;
    const auto index = context.document.block_at(notation.span.begin);
    const Block& block = context.document.blocks()[*index];
    if (block.kind != BlockKind::paragraph || block.region != Region::body) return false;
    const std::string_view before = context.text({block.span.begin, notation.span.begin});
    const std::size_t open = before.rfind('('), close = before.rfind(')');
    return open == std::string_view::npos || (close != std::string_view::npos && close > open);
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(tekst_wetsartikel, TekstWetsartikel)
