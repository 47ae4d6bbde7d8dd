// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/distribution.h"

#include <gtest/gtest.h>

#include "readability/variety.h"

namespace helder::readability {
namespace {

TEST(Distribution, TellsTheMiddleAndTheTail) {
  const Distribution found = distribution({10, 1, 2, 3, 4, 5, 6, 7, 8, 9});
  EXPECT_DOUBLE_EQ(found.mean, 5.5);
  EXPECT_DOUBLE_EQ(found.median, 5.5);
  EXPECT_DOUBLE_EQ(found.p90, 9);  // nine of ten do not exceed it
  EXPECT_EQ(found.max, 10u);
}

TEST(Distribution, TakesTheOneLengthThereIs) {
  const Distribution found = distribution({7});
  EXPECT_DOUBLE_EQ(found.median, 7);
  EXPECT_DOUBLE_EQ(found.p90, 7);
  EXPECT_EQ(found.max, 7u);
}

TEST(Distribution, ShowsTheLongSentenceThatTheMeanHides) {
  const Distribution found = distribution({5, 5, 60, 5, 5});
  EXPECT_DOUBLE_EQ(found.mean, 16);
  EXPECT_DOUBLE_EQ(found.median, 5);
  EXPECT_DOUBLE_EQ(found.p90, 60);
}

TEST(Distribution, IsNothingWithoutLengths) {
  EXPECT_DOUBLE_EQ(distribution({}).p90, 0);
  EXPECT_DOUBLE_EQ(share_over({}, 15), 0);
}

TEST(ShareOver, LeavesOutTheLimitItself) { EXPECT_DOUBLE_EQ(share_over({15, 16, 20, 14}, 15), 0.5); }

TEST(Variety, IsTheRatioOfTypesForAShortText) {
  const std::vector<std::uint64_t> forms{1, 2, 1, 3};
  EXPECT_EQ(variety(forms).types, 3u);
  EXPECT_DOUBLE_EQ(variety(forms).type_token, 0.75);
  EXPECT_DOUBLE_EQ(variety(forms).mattr, 0.75);
  EXPECT_DOUBLE_EQ(variety({}).mattr, 0);
}

TEST(Variety, DoesNotFallWhenTheSameTextGoesOn) {
  std::vector<std::uint64_t> once, often;
  for (std::uint64_t i = 0; i < 100; ++i) once.push_back(i % 50);
  for (int n = 0; n < 20; ++n) often.insert(often.end(), once.begin(), once.end());
  EXPECT_DOUBLE_EQ(variety(once).mattr, 0.5);
  EXPECT_DOUBLE_EQ(variety(often).mattr, 0.5);
  EXPECT_DOUBLE_EQ(variety(often).type_token, 0.025);
}

TEST(Variety, AveragesEveryWindow) {
  // 100 equal words and then a new one: windows of 1 and of 2 types.
  std::vector<std::uint64_t> forms(100, 7);
  forms.push_back(8);
  EXPECT_DOUBLE_EQ(variety(forms).mattr, 0.015);
}

}  // namespace
}  // namespace helder::readability
