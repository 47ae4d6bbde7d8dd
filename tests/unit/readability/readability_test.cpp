// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/readability.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "language/tokenizer.h"
#include "text/document_builder.h"

namespace helder::readability {
namespace {

constexpr std::string_view kEasy =
    "U krijgt van ons een brief. In die brief staat het bedrag. Betaal het bedrag op tijd. Lukt dat niet? Bel ons dan.";
constexpr std::string_view kHard =
    "De gemeente verzoekt belanghebbenden de verschuldigde bedragen binnen de gestelde betalingstermijn te voldoen. "
    "Bij "
    "overschrijding van deze termijn worden invorderingsmaatregelen getroffen.";

struct Piece {
  std::string text;
  BlockKind kind = BlockKind::paragraph;
  Region region = Region::body;
  bool is_judged = true;
};

Document make_document(const std::vector<Piece>& pieces, Format format = Format::plain) {
  text::DocumentBuilder builder(format);
  for (const Piece& piece : pieces) {
    builder.begin_block(piece.kind);
    builder.block().region = piece.region;
    builder.block().is_judged = piece.is_judged;
    builder.append_inserted(piece.text);
    builder.end_block();
  }
  return std::move(builder).finish();
}

Outcome measure_document(const Document& document, bool has_length_limit = true) {
  const language::Tokenization found = language::tokenize(document);
  return measure({document, found.tokens, found.sentences, has_length_limit});
}

double measure_named(const Outcome& outcome, std::string_view name) {
  const auto found =
      std::find_if(outcome.measures.begin(), outcome.measures.end(), [&](const auto& m) { return m.first == name; });
  EXPECT_NE(found, outcome.measures.end()) << name;
  return found == outcome.measures.end() ? -1 : found->second;
}

std::string repeat(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result.append(text).append(" ");
  return result;
}

TEST(Measure, CountsTheWorkedTextsAsByHand) {
  const Outcome easy = measure_document(make_document({{std::string(kEasy)}}), false);
  EXPECT_EQ(easy.counts.words, 23u);
  EXPECT_EQ(easy.counts.scored_words, 23u);
  EXPECT_EQ(easy.counts.sentences, 5u);
  EXPECT_EQ(easy.counts.paragraphs, 1u);
  EXPECT_EQ(easy.counts.characters, kEasy.size());
  EXPECT_EQ(measure_named(easy, "syllables"), 26);
  EXPECT_EQ(measure_named(easy, "letters"), 86);
  EXPECT_EQ(measure_named(easy, "distinct_words"), 19);
  EXPECT_EQ(measure_named(easy, "long_words"), 0);
  EXPECT_EQ(measure_named(easy, "question_share"), 0.2);
  EXPECT_EQ(measure_named(easy, "polite_address"), 1);

  const Outcome hard = measure_document(make_document({{std::string(kHard)}}), false);
  EXPECT_EQ(hard.counts.words, 21u);
  EXPECT_EQ(hard.counts.sentences, 2u);
  EXPECT_EQ(measure_named(hard, "syllables"), 56);
  EXPECT_EQ(measure_named(hard, "letters"), 166);
  EXPECT_EQ(measure_named(hard, "distinct_words"), 19);
  EXPECT_EQ(measure_named(hard, "long_words"), 12);
  EXPECT_EQ(measure_named(hard, "rix"), 6);
  EXPECT_EQ(measure_named(hard, "words_per_sentence_max"), 13);
}

TEST(Measure, GivesTheWorkedScores) {
  const Outcome easy = measure_document(make_document({{std::string(kEasy)}}), false);
  ASSERT_EQ(easy.scores.size(), 3u);
  EXPECT_NEAR(easy.scores[0].value.value_or(0), 115.5185, 1e-4);
  EXPECT_NEAR(easy.scores[1].value.value_or(0), 110.4377, 1e-4);
  EXPECT_NEAR(easy.scores[2].value.value_or(0), 4.6, 1e-4);
}

TEST(Measure, WithholdsScoresUnderAHundredWords) {
  const Outcome outcome = measure_document(make_document({{repeat(kEasy, 4)}}));
  EXPECT_EQ(outcome.counts.scored_words, 92u);
  for (const Score& score : outcome.scores) {
    EXPECT_FALSE(score.value);
    EXPECT_TRUE(score.label.empty());
    EXPECT_TRUE(score.contributions.empty());
    EXPECT_EQ(score.reason, NoScoreReason::too_short);
    EXPECT_NE(score.message.find("92 woorden"), std::string::npos) << score.message;
    EXPECT_NE(score.message.find("100"), std::string::npos) << score.message;
  }
  EXPECT_GT(measure_named(outcome, "words_per_sentence"), 4);  // the measures are there all the same
}

TEST(Measure, GivesScoresFromAHundredWords) {
  const Outcome outcome = measure_document(make_document({{repeat(kEasy, 5)}}));
  for (const Score& score : outcome.scores) EXPECT_TRUE(score.value) << score.name;
}

TEST(Measure, WithholdsScoresFromATextWithoutSentences) {
  for (const Document& document :
       {Document(), make_document({{"Alleen een kop", BlockKind::heading}}, Format::markdown)}) {
    const Outcome outcome = measure_document(document);
    for (const Score& score : outcome.scores) EXPECT_EQ(score.reason, NoScoreReason::no_sentences);
  }
}

TEST(Measure, WithholdsScoresFromAnotherLanguage) {
  const std::string english = repeat(
      "The council asks you to pay the amount that you still owe before the end of the month. You can also ask for "
      "more time, and we will "
      "then send you a letter with the new date.",
      5);
  for (const Score& score : measure_document(make_document({{english}})).scores) {
    EXPECT_FALSE(score.value);
    EXPECT_EQ(score.reason, NoScoreReason::not_dutch);
    EXPECT_FALSE(score.message.empty());
  }
}

TEST(Measure, ScoresOnlyRunningTextWhereHeadingsAreReal) {
  const std::vector<Piece> pieces = {{"Een kop", BlockKind::heading},
                                     {"Dit is een zin."},
                                     {"Een punt", BlockKind::list_item},
                                     {"Cel", BlockKind::table_cell},
                                     {"int x;", BlockKind::code},
                                     {"Citaat staat hier.", BlockKind::quotation},
                                     {"Pagina", BlockKind::paragraph, Region::header},
                                     {"Voet", BlockKind::paragraph, Region::footer},
                                     {"Noot", BlockKind::paragraph, Region::footnote},
                                     {"Not for us.", BlockKind::paragraph, Region::body, false}};
  EXPECT_EQ(measure_document(make_document(pieces, Format::markdown)).counts.scored_words, 4u + 2u + 3u);
  EXPECT_EQ(measure_document(make_document(pieces, Format::plain)).counts.scored_words, 2u + 4u + 2u + 1u + 3u);
}

TEST(Measure, GivesAMergeFieldNoSyllables) {
  Document plain = make_document({{"Beste lezer, dit is voor jou."}});
  language::Tokenization found = language::tokenize(plain);
  const Outcome with_word = measure({plain, found.tokens, found.sentences, false});
  const auto reader = std::find_if(found.tokens.begin(), found.tokens.end(),
                                   [&](const Token& t) { return plain.text(t.span) == "lezer"; });
  ASSERT_NE(reader, found.tokens.end());
  reader->kind = TokenKind::merge_field;
  const Outcome with_field = measure({plain, found.tokens, found.sentences, false});
  EXPECT_EQ(with_field.counts.scored_words, with_word.counts.scored_words);
  EXPECT_EQ(measure_named(with_word, "syllables") - measure_named(with_field, "syllables"), 2);
  EXPECT_EQ(measure_named(with_word, "letters") - measure_named(with_field, "letters"), 5);
  // Without a say in the mean: five one-syllable words but for "Beste".
  EXPECT_DOUBLE_EQ(measure_named(with_field, "syllables_per_word"), 6.0 / 5.0);
}

TEST(Measure, KeepsNumbersOutOfTheLettersButReadsThem) {
  const Outcome outcome = measure_document(make_document({{"Dat kost 365 euro."}}), false);
  EXPECT_EQ(outcome.counts.scored_words, 4u);
  EXPECT_EQ(measure_named(outcome, "letters"), 11);
  EXPECT_EQ(measure_named(outcome, "syllables"), 1 + 1 + 4 + 2);
  EXPECT_EQ(measure_named(outcome, "number_share"), 0.25);
}

TEST(Measure, KeepsParagraphsApart) {
  const Outcome outcome = measure_document(
      make_document({{"Een twee drie. Vier vijf."}, {"Zes zeven acht negen tien elf twaalf."}}), false);
  EXPECT_EQ(outcome.counts.paragraphs, 2u);
  EXPECT_EQ(measure_named(outcome, "words_per_paragraph"), 6);
  EXPECT_EQ(measure_named(outcome, "words_per_paragraph_max"), 7);
  EXPECT_EQ(measure_named(outcome, "sentences_per_paragraph"), 1.5);
  EXPECT_EQ(measure_named(outcome, "sentences_per_paragraph_max"), 2);
}

TEST(Measure, TellsHowTheReaderIsAddressed) {
  const Outcome outcome =
      measure_document(make_document({{"Stuur uw brief. Wilt u dat? Jij mag je broer jouw pas geven."}}), false);
  EXPECT_EQ(measure_named(outcome, "polite_address"), 2);
  EXPECT_EQ(measure_named(outcome, "familiar_address"), 3);
}

TEST(Measure, NamesTheSameMeasuresForEveryDocument) {
  const Outcome empty = measure_document(Document()), full = measure_document(make_document({{repeat(kHard, 9)}}));
  ASSERT_EQ(empty.measures.size(), full.measures.size());
  for (std::size_t i = 0; i < full.measures.size(); ++i) {
    EXPECT_EQ(empty.measures[i].first, full.measures[i].first);
    EXPECT_EQ(empty.measures[i].second, 0) << empty.measures[i].first;
  }
}

}  // namespace
}  // namespace helder::readability
