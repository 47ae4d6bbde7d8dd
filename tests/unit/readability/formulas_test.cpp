// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The formulas on counts made by hand, without the guard against short texts.
#include <gtest/gtest.h>

#include "readability/flesch_douma.h"
#include "readability/leesindex_a.h"
#include "readability/lix.h"
#include "readability/reading_time.h"

namespace helder::readability {
namespace {

// "U krijgt van ons een brief. In die brief staat het bedrag. Betaal het bedrag op tijd. Lukt dat niet? Bel ons dan."
constexpr Basics kEasy{.sentences = 5,
                       .words = 23,
                       .spoken_words = 23,
                       .syllables = 26,
                       .letters = 86,
                       .lettered_words = 23,
                       .long_words = 0};
// "De gemeente verzoekt belanghebbenden de verschuldigde bedragen binnen de gestelde betalingstermijn te voldoen. Bij
// overschrijding van deze termijn worden invorderingsmaatregelen getroffen."
constexpr Basics kHard{.sentences = 2,
                       .words = 21,
                       .spoken_words = 21,
                       .syllables = 56,
                       .letters = 166,
                       .lettered_words = 21,
                       .long_words = 12};

constexpr double kClose = 1e-4;

TEST(FleschDouma, GivesTheWorkedValues) {
  EXPECT_NEAR(*flesch_douma(kEasy).value, 115.5185, kClose);
  EXPECT_NEAR(*flesch_douma(kHard).value, -8.2583, kClose);
}

TEST(LeesindexA, GivesTheWorkedValues) {
  EXPECT_NEAR(*leesindex_a(kEasy).value, 110.4377, kClose);
  EXPECT_NEAR(*leesindex_a(kHard).value, -3.7778, kClose);
}

TEST(Lix, GivesTheWorkedValues) {
  EXPECT_NEAR(*lix(kEasy).value, 4.6, kClose);
  EXPECT_NEAR(*lix(kHard).value, 67.6429, kClose);
  EXPECT_NEAR(rix(kEasy), 0.0, kClose);
  EXPECT_NEAR(rix(kHard), 6.0, kClose);
}

TEST(Formulas, ExplainTheirValueToTheLastDigit) {
  for (const Basics& basics : {kEasy, kHard})
    for (const Score& score : {flesch_douma(basics), leesindex_a(basics), lix(basics)}) {
      double sum = 0;
      for (const Contribution& contribution : score.contributions) sum += contribution.points();
      EXPECT_EQ(sum, *score.value) << score.name;
      EXPECT_FALSE(score.reason.has_value());
    }
}

TEST(Formulas, SayWhichDirectionIsEasier) {
  for (auto* formula : {&flesch_douma, &leesindex_a, &lix}) {
    const Score easy = formula(kEasy), hard = formula(kHard);
    EXPECT_EQ(easy.higher_is_easier, *easy.value > *hard.value) << easy.name;
    EXPECT_EQ(easy.label, "zeer gemakkelijk") << easy.name;
    EXPECT_EQ(hard.label, "zeer moeilijk") << hard.name;
  }
}

TEST(FleschDouma, NamesTheBandsOfDouma) {
  constexpr std::pair<double, std::string_view> norms[] = {
      {-20, "zeer moeilijk"}, {29.9, "zeer moeilijk"},        {30.1, "moeilijk"},    {45.1, "tamelijk moeilijk"},
      {60.1, "normaal"},      {70.1, "tamelijk gemakkelijk"}, {80.1, "gemakkelijk"}, {90.1, "zeer gemakkelijk"}};
  for (const auto& [value, name] : norms) {
    // One word a sentence, so that the syllables alone move the value: 206.84 - 0.93 - 77 s.
    const auto syllables = static_cast<std::uint64_t>((206.84 - 0.93 - value) / 77 * 1'000'000);
    const Basics basics{.sentences = 1'000'000, .words = 1'000'000, .spoken_words = 1'000'000, .syllables = syllables};
    EXPECT_EQ(flesch_douma(basics).label, name) << value;
  }
}

TEST(Formulas, SurviveEmptyCounts) {
  EXPECT_DOUBLE_EQ(*flesch_douma({}).value, 206.84);
  EXPECT_DOUBLE_EQ(*leesindex_a({}).value, 195);
  EXPECT_DOUBLE_EQ(*lix({}).value, 0);
  EXPECT_DOUBLE_EQ(rix({}), 0);
}

TEST(ReadingTime, FollowsTheNumberOfWords) {
  EXPECT_DOUBLE_EQ(reading_minutes(0), 0);
  EXPECT_DOUBLE_EQ(reading_minutes(404), 2);
}

}  // namespace
}  // namespace helder::readability
