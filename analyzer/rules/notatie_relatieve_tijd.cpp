// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Times that count from the day of writing (N02): "volgende week", "gisteren". The reader doesn't know that day.
#include <array>

#include "rules/notation_rules.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Gemeente Utrecht, richtlijnen voor content (CC0)",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0)",
    "Gemeente Dijk en Waard, schrijfwijzer: datums",
};
constexpr Example kExamples[] = {
    {.bad = "U hoort ⟦volgende week⟧ van ons.", .good = "U hoort vóór 1 maart 2025 van ons."},
    {.bad = "Wij hebben uw brief ⟦gisteren⟧ gekregen.", .good = "Wij hebben uw brief op 3 mei gekregen."},
    {.bad = "⟦Over twee weken⟧ krijgt u het geld.", .good = "Op 20 mei krijgt u het geld."},
};
constexpr RuleInfo kInfo{
    .id = "notatie.relatieve-tijd",
    .title = "Tijd zonder datum",
    .why =
        "De lezer weet niet op welke dag je dit schreef. ‘Volgende week’ kan al voorbij zijn als de brief of pagina "
        "gelezen "
        "wordt.",
    .advice = "Schrijf de datum: vóór 1 maart 2025.",
    .severity = everywhere_but_legal(Severity::info),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Een tijd waar een datum bij staat, en citaten.",
};

constexpr WordSet kAlone("gisteren", "eergisteren", "overmorgen", "heden");
constexpr WordSet kWhich("vorige", "volgende", "komende", "aanstaande", "afgelopen");
constexpr WordSet kPeriods("week", "maand", "jaar", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
                           "zaterdag", "zondag", "zomer", "winter", "herfst", "lente", "voorjaar", "najaar");
constexpr WordSet kUnits("dag", "dagen", "week", "weken", "maand", "maanden");
constexpr WordSet kCounts("een", "één", "twee", "drie", "vier", "vijf", "zes", "acht", "tien", "veertien", "enkele",
                          "paar");
constexpr std::uint64_t kOver = form_of("over"), kA = form_of("een");
constexpr WordSet kBeforePeriod("de", "het", "elke", "iedere", "een", "per", "deze");

class NotatieRelatieveTijd final : public SentenceRule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check_sentence(const Sentence& sentence, const Context& context) const override {
    const auto tokens = context.tokens_of(sentence);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const std::size_t last = end_of(tokens, i);
      if (last == i || !is_judged(tokens[i])) continue;
      const Span span{tokens[i].span.begin, tokens[last - 1].span.end};
      if (!has_date(context, sentence.span))
        context.report(span, "De lezer weet niet wanneer je dit schrijft. Noem de datum in plaats van " +
                                 named(context.text(span)) + ".");
      i = last - 1;
    }
  }

 private:
  /// One past the last token of the expression at `i`; `i` when there is none.
  static std::size_t end_of(std::span<const Token> tokens, std::size_t i) {
    const auto at = [&](std::size_t k) { return k < tokens.size() ? tokens[k].form : 0; };
    if (kAlone.contains(tokens[i]) && !tokens[i].has(kNameLike)) return i + 1;
    // "de volgende week" may be the week after another one; "de komende maanden" is a stretch of time.
    const bool has_article = i > 0 && kBeforePeriod.contains(tokens[i - 1]);
    if (kWhich.contains(tokens[i]) && !has_article && kPeriods.contains(at(i + 1))) return i + 2;
    if (tokens[i].form != kOver) return i;
    std::size_t k = i + 1;
    if (at(k) == kA && kCounts.contains(at(k + 1))) ++k;  // over een paar dagen
    const bool is_count = k < tokens.size() && (tokens[k].kind == TokenKind::number || kCounts.contains(at(k)));
    return is_count && kUnits.contains(at(k + 1)) ? k + 2 : i;
  }

  static bool has_date(const Context& context, Span sentence) {
    for (const Notation& notation : notations_in(context, sentence))
      if (notation.kind == NotationKind::date) return true;
    return false;
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(notatie_relatieve_tijd, NotatieRelatieveTijd)
