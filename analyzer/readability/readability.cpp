// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/readability.h"

#include <string>
#include <utility>

#include "base/hash.h"
#include "base/utf8.h"
#include "language/language_guess.h"
#include "readability/distribution.h"
#include "readability/flesch_douma.h"
#include "readability/leesindex_a.h"
#include "readability/lint2.h"
#include "readability/lint2_text.h"
#include "readability/lix.h"
#include "readability/reading_time.h"
#include "readability/totals.h"
#include "readability/variety.h"
#include "text/alt_text.h"

namespace helder::readability {
namespace {

/// The formulas were made for samples of 100 words (Flesch 1948, Douma 1960).
constexpr std::uint64_t kFewestWords = 100;
/// dutch_share() below this: another language. Dutch government texts, laws included, stay far above it.
constexpr double kLeastDutch = 0.35;

/// Fewer known words than this: noise. Measured: 28 government texts 0.92-0.99, 83 stretches of Wikipedia and news,
/// full of names, 0.80 and up; a scan with half of its letters wrong 0.39.
constexpr double kLeastKnown = 0.6;
/// LiNT-II counts every unknown word as very rare, so it bears less noise. Of words without capitals the same texts
/// know 0.94-1.00 and 0.90 and up; a scan with a tenth of its letters wrong 0.79.
constexpr double kLeastKnownForLint2 = 0.8;

/// Less than half of the words in sentences with a verb: a list, a table, a row of headings. Our own choice; letters
/// and laws stay above 0.9.
constexpr double kLeastInClauses = 0.5;

/// Long texts are judged by three stretches, so that the guess costs the same however long they are.
constexpr std::size_t kStretch = 2000;

double dutch_share(const Input& input) {
  const std::size_t count = input.tokens.size();
  if (count <= 3 * kStretch) return language::dutch_share(input.document, input.tokens);
  double sum = 0;
  for (std::size_t begin : {std::size_t{0}, (count - kStretch) / 2, count - kStretch})
    sum += language::dutch_share(input.document, input.tokens.subspan(begin, kStretch));
  return sum / 3;
}

/// How many of the words in scored sentences are words at all. Single letters are none but for "u": they are what a bad
/// scan or l e t t e r s with spaces between leave.
struct Known {
  std::uint64_t words = 0, known = 0;
  std::uint64_t lower_words = 0, lower_known = 0;  ///< of those without capitals: no names

  [[nodiscard]] double share() const { return words == 0 ? 1 : Basics::ratio(known, words); }
  [[nodiscard]] double lower_share() const { return lower_words == 0 ? 1 : Basics::ratio(lower_known, lower_words); }
};

Known count_known(const Input& input) {
  constexpr std::uint64_t you = base::hash("u");
  Known count;
  for (const Sentence& sentence : input.sentences) {
    if (!is_scored(input.document, sentence)) continue;
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const Token& token = input.tokens[i];
      if (token.kind != TokenKind::word) continue;
      const bool is_letter = base::count_code_points(input.document.text(token.span)) == 1;
      const bool is_known = is_letter ? token.form == you
                                      : input.words->frequencies->knows(token.form) ||
                                            input.words->norms->find(token.form).type != lexicon::NounType::unknown;
      ++count.words;
      count.known += is_known;
      if (token.has(kCapitalised) || token.has(kAllCaps)) continue;
      ++count.lower_words;
      count.lower_known += is_known;
    }
  }
  return count;
}

struct Refusal {
  NoScoreReason reason;
  std::string message;
};

std::optional<Refusal> refusal(const Input& input, const Basics& basics) {
  if (basics.sentences == 0)
    return Refusal{NoScoreReason::no_sentences,
                   "Er zijn geen zinnen om te meten. Koppen, tabellen, code en kop- en voetteksten tellen niet mee."};
  if (input.has_length_limit && basics.words < kFewestWords) {
    const std::string count =
        std::to_string(basics.words) + (basics.words == 1 ? " woord dat meetelt" : " woorden die meetellen");
    return Refusal{NoScoreReason::too_short, "Deze tekst heeft " + count + ". Voor een score zijn er minstens " +
                                                 std::to_string(kFewestWords) +
                                                 " nodig: in een korte tekst weegt één lange zin te zwaar."};
  }
  if (dutch_share(input) < kLeastDutch)
    return Refusal{NoScoreReason::not_dutch,
                   "Deze tekst lijkt niet in het Nederlands te zijn. De scores gelden alleen voor Nederlandse tekst."};
  if (input.words != nullptr && input.has_length_limit && count_known(input).share() < kLeastKnown)
    return Refusal{
        NoScoreReason::not_dutch,
        "Minder dan 6 op de 10 woorden zijn Nederlandse woorden die helder kent. Komt de tekst uit een scan? "
        "Kijk dan of alle letters goed zijn overgenomen."};
  return std::nullopt;
}

Counts count_document(const Input& input, const Basics& basics) {
  Counts counts;
  for (const Token& token : input.tokens) counts.words += token.is_word();
  std::uint32_t last_block = ~std::uint32_t{0};
  for (const Sentence& sentence : input.sentences) {
    if (sentence.words == 0) continue;
    ++counts.sentences;
    counts.paragraphs += sentence.block != last_block;
    last_block = sentence.block;
  }
  counts.characters = base::count_code_points(input.document.text());
  counts.scored_words = basics.words;
  return counts;
}

Measures name_measures(const Totals& totals, const Counts& counts) {
  const Basics& basics = totals.basics;
  const Distribution sentences = distribution(totals.sentence_lengths);
  const Distribution paragraphs = distribution(totals.paragraph_words);
  const Distribution in_paragraph = distribution(totals.paragraph_sentences);
  const Variety words = variety(totals.forms);
  return {
      {"scored_sentences", static_cast<double>(basics.sentences)},
      {"words_per_sentence", basics.words_per_sentence()},
      {"words_per_sentence_median", sentences.median},
      {"words_per_sentence_p90", sentences.p90},
      {"words_per_sentence_max", static_cast<double>(sentences.max)},
      {"sentences_over_15_words_share", share_over(totals.sentence_lengths, 15)},
      {"sentences_over_20_words_share", share_over(totals.sentence_lengths, 20)},
      {"sentences_over_25_words_share", share_over(totals.sentence_lengths, 25)},
      {"words_per_paragraph", paragraphs.mean},
      {"words_per_paragraph_max", static_cast<double>(paragraphs.max)},
      {"sentences_per_paragraph", in_paragraph.mean},
      {"sentences_per_paragraph_max", static_cast<double>(in_paragraph.max)},
      {"syllables", static_cast<double>(basics.syllables)},
      {"syllables_per_word", basics.syllables_per_word()},
      {"syllables_per_100_words", 100 * basics.syllables_per_word()},
      {"words_of_3_syllables_share", Basics::ratio(totals.words_of_3_syllables, basics.spoken_words)},
      {"words_of_4_syllables_share", Basics::ratio(totals.words_of_4_syllables, basics.spoken_words)},
      {"letters", static_cast<double>(basics.letters)},
      {"letters_per_word", basics.letters_per_word()},
      {"long_words", static_cast<double>(basics.long_words)},
      {"long_word_share", basics.long_word_share()},
      {"rix", rix(basics)},
      {"distinct_words", static_cast<double>(words.types)},
      {"type_token_ratio", words.type_token},
      {"mattr_100", words.mattr},
      {"number_share", Basics::ratio(totals.numbers, basics.words)},
      {"question_share", Basics::ratio(totals.questions, basics.sentences)},
      {"polite_address", static_cast<double>(totals.polite_address)},
      {"familiar_address", static_cast<double>(totals.familiar_address)},
      {"reading_minutes", reading_minutes(counts.words)},
  };
}

/// Why LiNT-II can't be computed where the other formulas can.
std::optional<Refusal> lint2_refusal(const Input& input, const Lint2Text& text) {
  const Lint2Features& features = text.features();
  if (text.finite_verbs() == 0 || (input.has_length_limit && text.clause_share() < kLeastInClauses)) {
    const std::string where = text.finite_verbs() == 0
                                  ? "Er is geen zin met een persoonsvorm (zoals 'krijgt' of 'moet')."
                                  : "De meeste woorden staan niet in een zin met een persoonsvorm (zoals 'krijgt' of "
                                    "'moet'), maar in losse stukken tekst of een opsomming.";
    return Refusal{NoScoreReason::no_finite_verb, where + " LiNT-II is gemaakt voor lopende tekst."};
  }
  if (input.has_length_limit && count_known(input).lower_share() < kLeastKnownForLint2)
    return Refusal{NoScoreReason::not_dutch,
                   "Meer dan 1 op de 5 gewone woorden kent helder niet. LiNT-II zou die allemaal als heel zeldzaam "
                   "tellen. Komt de tekst uit een scan? Kijk dan of alle letters goed zijn overgenomen."};
  // A few words that all lack what is measured: in effect there is no sentence to measure.
  if (!lint2_value(features))
    return Refusal{NoScoreReason::no_sentences,
                   std::string("Er is geen zin die LiNT-II kan meten: ") +
                       (!features.frequency        ? "van geen woord kan helder zeggen hoe bekend het is."
                        : !features.concrete_share ? "er staat geen zelfstandig naamwoord in dat helder kent."
                                                   : "geen zin is langer dan één woord.")};
  return std::nullopt;
}

void withhold(Score& score, const Refusal& refusal) {
  score.value.reset();
  score.level.reset();
  score.hard_for.reset();
  score.label = {};
  score.contributions.clear();
  score.reason = refusal.reason;
  score.message = refusal.message;
}

/// LiNT-II in front of the other scores, its features behind the other measures.
void add_lint2(const Input& input, const std::optional<Refusal>& refused, Outcome& outcome) {
  auto text = std::make_shared<const Lint2Text>(input);
  const Lint2Features& features = text->features();
  for (const Contribution& measured : lint2_measured(features))
    outcome.measures.emplace_back(measured.measure, measured.value);
  outcome.measures.emplace_back("finite_verbs", static_cast<double>(text->finite_verbs()));
  outcome.sentence_scores = text->sentence_scores();
  const auto withheld = refused ? refused : lint2_refusal(input, *text);
  Score second, first;
  if (withheld) {
    first.name = "lint2";
    first.coefficients = kLint2Coefficients;
    second.name = "lint";
    second.is_approximate = true;
    first.higher_is_easier = second.higher_is_easier = false;
    withhold(first, *withheld);
    withhold(second, *withheld);
    if (!input.has_length_limit) first.contributions = lint2_measured(features);
  } else {
    first = lint2(features);
    second = lint(features);
    outcome.explanation = text->explain();
    outcome.lint2 = std::move(text);
  }
  outcome.scores.insert(outcome.scores.begin(), {std::move(first), std::move(second)});
}

}  // namespace

bool is_scored(const Document& document, const Sentence& sentence) {
  const Block& block = document.blocks()[sentence.block];
  if (!block.is_judged || block.region != Region::body || block.kind == BlockKind::code) return false;
  if (text::is_alt_text(document, block)) return false;
  // In plain text a heading or a table is a guess by looks; a wrong guess must not cost the writer a paragraph.
  if (document.format() == Format::plain || (document.format() == Format::eml && block.is_guessed)) return true;
  return block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item || block.kind == BlockKind::quotation;
}

Outcome measure(const Input& input) {
  const Totals totals = count_totals(input);
  Outcome outcome;
  outcome.counts = count_document(input, totals.basics);
  outcome.measures = name_measures(totals, outcome.counts);
  outcome.scores = {flesch_douma(totals.basics), leesindex_a(totals.basics), lix(totals.basics)};
  auto refused = refusal(input, totals.basics);
  if (refused)
    for (Score& score : outcome.scores) withhold(score, *refused);
  if (!input.annotations.empty() && input.words != nullptr) {
    // Whoever annotated the words by hand knows what language they are.
    if (refused && refused->reason == NoScoreReason::not_dutch && !input.has_length_limit) refused.reset();
    add_lint2(input, refused, outcome);
  }
  return outcome;
}

}  // namespace helder::readability
