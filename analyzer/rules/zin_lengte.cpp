// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Long sentences (S01). A word is a token with a letter or a digit; a date, an amount or a merge field is one word.
#include <algorithm>

#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Rijksoverheid en gemeenten: gemiddeld 15 woorden (Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland, "
    "gemeente Utrecht, gemeente Barneveld)",
    "lboshuizen, dutch-style-guide (CC BY 4.0): hoogstens 20 woorden",
    "heerlijk-helder: waarschuwing vanaf 20, fout vanaf 25 woorden",
};
constexpr Setting kSettings[] = {
    {.name = "info",
     .value = 21,
     .minimum = 5,
     .maximum = 200,
     .meaning = "aantal woorden vanaf waar een zin een tip krijgt",
     .source = "lboshuizen en de meeste adviezen van de overheid: hoogstens 20 woorden"},
    {.name = "warning",
     .value = 26,
     .minimum = 5,
     .maximum = 200,
     .meaning = "aantal woorden vanaf waar een zin een waarschuwing krijgt",
     .source = "heerlijk-helder: hoogstens 25 woorden"},
};
constexpr std::uint32_t kFewest = 5;  // the settings' minimum
constexpr Example kExamples[] = {
    {.bad = "⟦U krijgt geen vergunning voor de boom in uw tuin, die volgens onze gegevens ouder is dan vijftig jaar en "
            "die daarom "
            "op de lijst staat van bomen die in onze gemeente extra beschermd zijn.⟧",
     .good = "U krijgt geen vergunning voor de boom in uw tuin. De boom is ouder dan vijftig jaar. Daarom staat hij op "
             "de lijst "
             "van beschermde bomen."},
    {.bad = "⟦Als u het niet eens bent met ons besluit over uw aanvraag, dan kunt u binnen zes weken een brief met uw "
            "bezwaar aan "
            "ons sturen.⟧",
     .good = "Bent u het niet eens met ons besluit? Stuur ons dan binnen zes weken een brief met uw bezwaar."},
};
constexpr RuleInfo kInfo{
    .id = "zin.lengte",
    .title = "Lange zin",
    .why = "Wie aan het eind van een lange zin is, weet het begin niet meer.",
    .advice = "Maak er twee of meer zinnen van. Zet in elke zin één boodschap.",
    .severity = everywhere_but_legal(Severity::warning, Severity::info),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Koppen, tabellen en citaten. De onderdelen van een opsomming tellen elk apart.",
};

/// Words of the longest part. "… de volgende stukken: a. …; b. …; c. …" is a list that was not set as one: its items
/// count apart, as S01 asks.
std::uint32_t words_in(const Sentence& sentence, const Context& context) {
  std::uint32_t semicolons = 0, words = 0, most = 0;
  for (const Token& token : context.tokens_of(sentence)) {
    if (context.text(token.span) == ";") {
      ++semicolons;
      most = std::max(most, words);
      words = 0;
    } else words += token.is_word();
  }
  return semicolons >= 2 ? std::max(most, words) : sentence.words;
}

class ZinLengte final : public SentenceRule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check_sentence(const Sentence& sentence, const Context& context) const override {
    if (sentence.words < kFewest) return;
    const double info_from = context.number("info"), warning_from = context.number("warning");
    const double lowest = std::min(info_from, warning_from);
    if (sentence.words < lowest || !is_prose(context.block_of(sentence))) return;
    const std::uint32_t words = words_in(sentence, context);
    if (words < lowest) return;
    const bool is_very_long = words >= warning_from;
    const double limit = is_very_long ? warning_from : info_from;
    const auto most = static_cast<std::uint32_t>(limit) - 1;
    Finding& finding = context.report(
        sentence.span,
        "Lange zin: " + std::to_string(words) + " woorden. Houd het liever op hoogstens " + std::to_string(most) + ".",
        is_very_long ? Severity::error : Severity::info);
    finding.evidence = {{"words", words}, {"limit", most}};
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(zin_lengte, ZinLengte)
