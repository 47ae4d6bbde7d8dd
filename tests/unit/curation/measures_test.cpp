// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/measures.h"

#include <gtest/gtest.h>

#include <array>

namespace helder::curation {
namespace {

TEST(Keyness, CountsDoublings) {
  EXPECT_DOUBLE_EQ(keyness(15.5, 3.5), 2);  // 16 against 4
  EXPECT_DOUBLE_EQ(keyness(3.5, 15.5), -2);
  EXPECT_DOUBLE_EQ(keyness(7, 7), 0);
}

TEST(Keyness, StaysFiniteForAWordThatNobodyElseUses) { EXPECT_DOUBLE_EQ(keyness(15.5, 0), 5); }

TEST(LogLikelihood, IsTheOneWorkedByHand) {
  // 10 in 1,000 where 2 are expected: 2 (10 ln 5 + 990 ln (990/998)).
  EXPECT_NEAR(log_likelihood(10, 1000, 0.002), 16.2530, 0.0005);
}

TEST(LogLikelihood, SaysNothingOfAWordThatIsRarerThanElsewhere) {
  EXPECT_EQ(log_likelihood(1, 1000, 0.002), 0);
  EXPECT_EQ(log_likelihood(2, 1000, 0.002), 0);
  EXPECT_EQ(log_likelihood(0, 0, 0.002), 0);
}

TEST(Attraction, IsTheLargerOfBothDirections) {
  // P(second | first) = 8/10, elsewhere 8/100; P(first | second) = 8/16, elsewhere 2/94.
  EXPECT_DOUBLE_EQ(attraction(8, 10, 16, 110), 0.72);
  EXPECT_NEAR(attraction(8, 40, 16, 110), 0.5 - 32.0 / 94, 1e-12);
}

TEST(Attraction, IsNothingWhereTheNeighbourStandsAnywhere) { EXPECT_NEAR(attraction(10, 100, 100, 1000), 0, 1e-12); }

TEST(Dispersion, IsTheOneWorkedByHand) {
  // Shares of the words .1 .2 .7, of the occurrences .5 .5 0: half of .4 + .3 + .7 is .7, over 1 - .1.
  const std::array<Part, 2> parts = {{{1, 10}, {1, 20}}};
  EXPECT_NEAR(dispersion(parts, 2, 100, 10), 0.7 / 0.9, 1e-12);
}

TEST(Dispersion, GoesFromEvenToOneDocumentOnly) {
  const std::array<Part, 2> even = {{{3, 30}, {7, 70}}};
  EXPECT_NEAR(dispersion(even, 10, 100, 30), 0, 1e-12);
  const std::array<Part, 1> piled = {{{5, 30}}};
  EXPECT_NEAR(dispersion(piled, 5, 100, 30), 1, 1e-12);
  const std::array<Part, 1> alone = {{{5, 100}}};
  EXPECT_EQ(dispersion(alone, 5, 100, 100), 0);
}

TEST(Score, TakesOffWhatIsPiledUp) {
  EXPECT_DOUBLE_EQ(score(15.5, 0, 3.5), 2);
  EXPECT_DOUBLE_EQ(score(31, 0.5, 3.5), 2);
  EXPECT_LT(score(1000, 1, 0.1), 0);
}

}  // namespace
}  // namespace helder::curation
