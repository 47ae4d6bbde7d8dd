// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// What mending does to LiNT-II, on our own annotated sentences.
#include "report/gain.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <memory>

#include "language/conllu.h"
#include "report/priorities.h"
#include "unit/report/hand_made.h"

namespace helder::report {
namespace {

using readability::Change;
using test::add;

class Gain : public ::testing::Test {
 protected:
  void SetUp() override {
    std::ifstream in(HELDER_SOURCE_DIR "/tests/accuracy/data/lint2_gold.conllu", std::ios::binary);
    const std::string conllu{std::istreambuf_iterator<char>(in), {}};
    auto documents = language::read_conllu(conllu);
    ASSERT_TRUE(documents);
    language::ConlluDocument& report = (*documents)[1];  // "verslag"
    words_ = *lexicon::load_word_data(HELDER_SOURCE_DIR "/lexicons/nl/woorden");
    analysis_.document = report.document;
    analysis_.tokens = report.tokenization.tokens;
    analysis_.sentences = report.tokenization.sentences;
    lint2_ = std::make_unique<readability::Lint2Text>(readability::Input{.document = report.document,
                                                                         .tokens = analysis_.tokens,
                                                                         .sentences = analysis_.sentences,
                                                                         .has_length_limit = false,
                                                                         .annotations = report.annotations.words(),
                                                                         .words = &words_});
    now_ = *readability::lint2_value(lint2_->features());
  }
  [[nodiscard]] double gain(const Finding& finding) const {
    const Finding* one = &finding;
    return gain_of(analysis_, *lint2_, {&one, 1});
  }
  Finding& replace(std::string_view words, std::string_view better) {
    Finding& finding = add(analysis_, "woord.jargon-ambtelijk", words, Severity::warning, "ingang");
    finding.suggestions = {{.text = std::string(better), .edits = {{finding.span, std::string(better)}}}};
    return finding;
  }

  lexicon::WordData words_;
  Analysis analysis_;
  std::unique_ptr<readability::Lint2Text> lint2_;
  double now_ = 0;
};

TEST_F(Gain, OfALongSentenceIsThatOfItsCut) {
  Finding& finding = add(analysis_, "zin.lengte", analysis_.sentences[1].span);
  finding.evidence = {{"words", 15}, {"limit", 10}};
  const Change split{.kind = Change::Kind::split, .sentence = 1, .limit = 10};
  EXPECT_GT(gain(finding), 0.5);
  EXPECT_EQ(gain(finding), now_ - *lint2_->score_after({&split, 1}));
  finding.evidence = {{"words", 15}, {"limit", 15}};
  EXPECT_EQ(gain(finding), 0) << "no part is over the limit";
}

TEST_F(Gain, OfAHardWordIsThatOfItsAlternative) {
  Finding& finding = replace("uitgesteld", "verschoven");
  const Span span = finding.span;
  std::uint32_t token = 0;
  while (analysis_.tokens[token].span != span) ++token;
  const Change change{
      .kind = Change::Kind::replace, .sentence = 3, .first = token, .last = token + 1, .words = {"verschoven"}};
  EXPECT_EQ(gain(finding), now_ - *lint2_->score_after({&change, 1}));
  EXPECT_NE(gain(finding), 0);
  EXPECT_GT(gain(replace("desgevraagd", "eerlijk")), 1) << "a word that nobody hears for one that everybody does";
  EXPECT_GT(gain(replace("bezwaarschriftencommissie", "groep")), 1);
}

TEST_F(Gain, OfARarerAlternativeIsALoss) { EXPECT_LT(gain(replace("geld", "betaalmiddel")), -0.5); }

TEST_F(Gain, OfAdviceInWordsIsNotPromised) {
  Finding& finding = replace("bezwaarschriftencommissie", "groep");
  EXPECT_NE(gain(finding), 0);
  finding.suggestions.front().edits.clear();
  EXPECT_EQ(gain(finding), 0);
}

TEST_F(Gain, OfExplainingOrLayoutIsNothing) {
  Finding& legal = add(analysis_, "woord.juridisch", "bouwvergunning", Severity::info, "vergunning");
  legal.suggestions = {{.text = "toestemming om te bouwen"}};
  EXPECT_EQ(gain(legal), 0);
  EXPECT_EQ(gain(add(analysis_, "tekst.alinea-lengte", analysis_.sentences[1].span)), 0);
}

TEST_F(Gain, OfATangIsThatOfTheWordsBetween) {
  // "Het advies van de bezwaarschriftencommissie … overgenomen": no longer the longest dependency when they meet.
  Finding& finding = add(analysis_, "zin.tang-onderwerp", "advies");
  finding.related.push_back({test::find(analysis_, "overgenomen"), ""});
  EXPECT_GT(gain(finding), 0);
  Finding& apart = add(analysis_, "zin.tang-onderwerp", "advies");
  apart.related.push_back({test::find(analysis_, "college"), ""});
  EXPECT_EQ(gain(apart), 0) << "nothing links these two";
}

TEST_F(Gain, OfAWholeGroupIsComputedAtOnce) {
  const Finding first = replace("bezwaarschriftencommissie", "groep"), second = replace("desgevraagd", "eerlijk");
  const Finding* both[] = {&first, &second};
  EXPECT_NEAR(gain_of(analysis_, *lint2_, both), gain(first) + gain(second), 0.5);
  EXPECT_GT(gain_of(analysis_, *lint2_, both), std::max(gain(first), gain(second)));
}

TEST_F(Gain, OrdersThePriorities) {
  Finding& sentence = add(analysis_, "zin.lengte", analysis_.sentences[1].span, Severity::info);
  sentence.evidence = {{"limit", 10}};
  add(analysis_, "tekst.alinea-lengte", analysis_.sentences[2].span, Severity::warning);
  add(analysis_, "woord.spelling", "wethouder", Severity::error);
  choose_priorities(analysis_, lint2_.get());
  ASSERT_EQ(analysis_.priorities.size(), 3U);
  EXPECT_EQ(analysis_.priorities[0].title, "Knip 1 lange zin") << "a tip, but it helps most";
  EXPECT_GT(*analysis_.priorities[0].gain, 0.5);
  EXPECT_EQ(analysis_.priorities[1].gain, 0.0);
  ASSERT_EQ(analysis_.b1_changes.size(), 2U) << "spelling is no matter of B1";
  add(analysis_, "veilig.persoonsgegevens", "college", Severity::error);
  choose_priorities(analysis_, lint2_.get());
  EXPECT_EQ(analysis_.priorities[0].title, "Haal 1 persoonsgegeven weg");
}

}  // namespace
}  // namespace helder::report
