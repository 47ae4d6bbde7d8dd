// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Too many numbers in one sentence (A04). What a reader takes in at once counts once: a date, a phone number, an
// amount; the numbers of articles and pages name a place and are not counted.
#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "helder: eigen keuze, voor lezers die moeite hebben met rekenen (gecijferdheid)"};
constexpr Setting kSettings[] = {
    {.name = "getallen",
     .value = 3,
     .minimum = 1,
     .maximum = 50,
     .meaning = "hoogste aantal getallen in een zin",
     .source = "helder: eigen keuze"},
};
constexpr Example kExamples[] = {
    {.bad = "⟦U krijgt 70 % van € 1.934,40 over 3 van de 12 maanden, min € 14,20.⟧",
     .good = "U krijgt € 324,32. In de tabel staat hoe we dat hebben berekend."},
    {.bad = "⟦Van de 120 aanvragen zijn er 80 goedgekeurd, 30 afgewezen en 10 ingetrokken.⟧",
     .good = "Van de 120 aanvragen zijn er 80 goedgekeurd."},
};
constexpr RuleInfo kInfo{
    .id = "toegankelijk.cijferlast",
    .title = "Veel getallen in één zin",
    .why =
        "Veel getallen achter elkaar kan bijna niemand onthouden. Voor wie moeite heeft met rekenen is zo’n zin niet "
        "te volgen.",
    .advice = "Noem alleen het getal dat de lezer nodig heeft. Zet de rest in een tabel of een lijst.",
    .severity = everywhere_but_legal(Severity::info),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Tabellen, telefoonnummers, en nummers van artikelen en bladzijden. Een datum telt als één getal.",
};

constexpr WordSet kMonths("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
                          "oktober", "november", "december");
constexpr WordSet kPlaces("artikel", "artikelen", "art.", "lid", "leden", "hoofdstuk", "paragraaf", "bijlage", "pagina",
                          "bladzijde", "p.", "blz.", "stap", "vraag", "nummer", "nr.", "nrs.", "titel", "afdeling",
                          "onderdeel", "kenmerk", "zaaknummer", "bel", "telefoonnummer", "telefoon", "tel.", "nota",
                          "figuur", "tabel", "kamer", "versie", "postbus", "richtlijn", "verordening");

class ToegankelijkCijferlast final : public SentenceRule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check_sentence(const Sentence& sentence, const Context& context) const override {
    const double most = context.number("getallen");
    if (sentence.words <= most || !is_prose(context.block_of(sentence))) return;
    const auto tokens = context.tokens_of(sentence);
    std::size_t numbers = 0;
    for (const Token& token : tokens) numbers += token.kind == TokenKind::number;
    if (static_cast<double>(numbers) <= most) return;
    numbers = 0;
    bool is_place = false;  // behind "artikel", also in "artikel 3, 4 en 5"
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const Token& token = tokens[i];
      if (token.kind != TokenKind::number) {
        const std::string_view text = context.text(token.span);
        const bool continues = text == "," || text == "en" || text == "of" || text == "t/m" || text == "tot" ||
                               text == "met" || text == ":" || text == "-" || text == "–";
        if (kPlaces.contains(token)) is_place = true;
        else if (!continues) is_place = false;
        continue;
      }
      if (i == 0 || is_place || token.has(kLeftAlone)) continue;  // first: the number of the item
      if (tokens[i - 1].kind == TokenKind::number) continue;      // "088 042 42 42"
      if (kMonths.contains(tokens[i - 1])) continue;              // the year of "1 mei 2025"
      ++numbers;
    }
    if (static_cast<double>(numbers) > most) {
      Finding& finding =
          context.report(sentence.span, "Er staan " + std::to_string(numbers) +
                                            " getallen in deze zin. Welk getal heeft de lezer echt nodig?");
      finding.evidence = {{"numbers", static_cast<double>(numbers)}, {"limit", most}};
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(toegankelijk_cijferlast, ToegankelijkCijferlast)
