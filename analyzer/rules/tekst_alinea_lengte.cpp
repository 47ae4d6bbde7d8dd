// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Long paragraphs (T02), counted in sentences and in words: lines depend on the page.
#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "heerlijk-helder: hoogstens 6 zinnen",
    "Direct Duidelijk, checklist (2019): hoogstens 6 regels",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): hoogstens 5 regels op het scherm",
};
constexpr Setting kSettings[] = {
    {.name = "zinnen",
     .value = 6,
     .minimum = 1,
     .maximum = 100,
     .meaning = "hoogste aantal zinnen in een alinea",
     .source = "heerlijk-helder"},
    {.name = "woorden",
     .value = 90,
     .minimum = 20,
     .maximum = 2000,
     .meaning = "hoogste aantal woorden in een alinea",
     .source = "helder: eigen keuze (6 zinnen van 15 woorden)"},
};
constexpr Example kExamples[] = {
    {.bad = "⟦U vroeg om een vergunning. Wij bekeken uw plan. Het plan past in de straat. De buren zijn het ermee "
            "eens. De "
            "brandweer vindt het veilig. U mag dus bouwen. Begin wel binnen een jaar. Anders vervalt de vergunning.⟧",
     .good =
         "U vroeg om een vergunning. Wij bekeken uw plan. Het plan past in de straat. De buren zijn het ermee eens. De "
         "brandweer vindt het veilig.\n\nU mag dus bouwen. Begin wel binnen een jaar. Anders vervalt de vergunning."},
    {.bad = "⟦Wij halen uw oude spullen gratis bij u thuis op. Dat doen we alleen als u vooraf een afspraak maakt via "
            "onze website. "
            "U kunt kiezen uit een ochtend of een middag, van maandag tot en met vrijdag. Zet de spullen op de dag van "
            "de afspraak "
            "vóór zeven uur aan de weg, maar niet eerder dan de avond ervoor. Kleine spullen doet u in een doos of een "
            "stevige zak, "
            "zodat er niets wegwaait. Bouwafval, verf en olie nemen we niet mee, die brengt u zelf naar de "
            "milieustraat van de gemeente.⟧",
     .good = "Wij halen uw oude spullen gratis bij u thuis op. Maak daarvoor een afspraak via onze website."},
};
constexpr RuleInfo kInfo{
    .id = "tekst.alinea-lengte",
    .title = "Lange alinea",
    .why = "Een lange alinea schrikt af. De lezer slaat hem over of raakt de draad kwijt.",
    .advice = "Knip de alinea op de plek waar een nieuw onderwerp begint. Geef elke alinea één boodschap.",
    .severity = everywhere_but_legal(Severity::warning),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Eén lange zin (daar is zin.lengte voor), citaten, tabellen en lijsten.",
};

class TekstAlineaLengte final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    const double most_sentences = context.number("zinnen"), most_words = context.number("woorden");
    const auto sentences = context.sentences;
    for (std::size_t first = 0; first < sentences.size();) {
      std::size_t last = first;
      std::uint32_t words = 0, counted_sentences = 0;
      for (; last < sentences.size() && sentences[last].block == sentences[first].block; ++last) {
        words += sentences[last].words;
        counted_sentences += sentences[last].words > 0;
      }
      const Block& block = context.block_of(sentences[first]);
      const bool is_paragraph = is_own_text(block) && block.kind == BlockKind::paragraph;
      if (is_paragraph && counted_sentences > 1 && (counted_sentences > most_sentences || words > most_words)) {
        Finding& finding = context.report({sentences[first].span.begin, sentences[last - 1].span.end},
                                          "Lange alinea: " + counted(counted_sentences, "zin", "zinnen") + " en " +
                                              counted(words, "woord", "woorden") + ".");
        finding.evidence = {{"sentences", counted_sentences},
                            {"words", words},
                            {"limit_sentences", most_sentences},
                            {"limit_words", most_words}};
      }
      first = last;
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(tekst_alinea_lengte, TekstAlineaLengte)
