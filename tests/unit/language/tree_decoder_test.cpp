// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Against all trees there are, for short sentences; for longer ones what must hold of every tree.
#include "language/tree_decoder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>
#include <vector>

namespace helder::language {
namespace {

using Heads = std::vector<std::uint32_t>;

bool reaches_root(const Heads& heads, std::size_t word) {
  std::size_t node = word + 1;
  for (std::size_t steps = 0; node != 0 && steps <= heads.size(); ++steps) node = heads[node - 1];
  return node == 0;
}

bool is_tree(const Heads& heads) {
  for (std::size_t i = 0; i < heads.size(); ++i)
    if (heads[i] > heads.size() || !reaches_root(heads, i)) return false;
  return std::count(heads.begin(), heads.end(), 0U) == 1;
}

double sum_of(const std::vector<float>& arcs, const Heads& heads) {
  double sum = 0;
  for (std::size_t i = 0; i < heads.size(); ++i) sum += static_cast<double>(arcs[i * (heads.size() + 1) + heads[i]]);
  return sum;
}

// All (n + 1)^n choices of heads.
double best_sum(const std::vector<float>& arcs, std::size_t n) {
  double best = -std::numeric_limits<double>::infinity();
  Heads heads(n, 0);
  for (;;) {
    if (is_tree(heads)) best = std::max(best, sum_of(arcs, heads));
    std::size_t i = 0;
    while (i < n && heads[i] == n) heads[i++] = 0;
    if (i == n) return best;
    ++heads[i];
  }
}

class TreeDecoderTest : public testing::Test {
 protected:
  std::vector<float> random_arcs(std::size_t n, float widest) {
    std::uniform_real_distribution<float> any(-widest, widest);
    std::vector<float> arcs(n * (n + 1));
    for (float& arc : arcs) arc = any(random_);
    return arcs;
  }
  std::mt19937 random_{20260102};
};

TEST_F(TreeDecoderTest, NoWordsGiveNoHeads) { EXPECT_TRUE(best_tree({}, 0).empty()); }

TEST_F(TreeDecoderTest, OneWordIsTheRoot) {
  EXPECT_EQ(best_tree(std::vector<float>{-1000.0F, 1000.0F}, 1), Heads{0});  // whatever it thinks of itself
}

TEST_F(TreeDecoderTest, FindsTheBestOfAllTrees) {
  for (std::size_t n = 1; n <= 6; ++n) {
    const int times = n == 6 ? 15 : n == 5 ? 150 : 600;
    for (int time = 0; time < times; ++time) {
      const std::vector<float> arcs = random_arcs(n, time % 2 == 0 ? 1.0F : 40.0F);
      const Heads heads = best_tree(arcs, n);
      ASSERT_TRUE(is_tree(heads));
      ASSERT_NEAR(sum_of(arcs, heads), best_sum(arcs, n), 1e-3) << n << " words";
    }
  }
}

// Small whole numbers: many ties, many circles, and every sum is exact.
TEST_F(TreeDecoderTest, FindsABestTreeAmongTies) {
  for (std::size_t n = 2; n <= 5; ++n) {
    for (int time = 0; time < (n == 5 ? 200 : 1000); ++time) {
      std::vector<float> arcs(n * (n + 1));
      for (float& arc : arcs) arc = static_cast<float>(random_() % 3);
      const Heads heads = best_tree(arcs, n);
      ASSERT_TRUE(is_tree(heads));
      ASSERT_EQ(sum_of(arcs, heads), best_sum(arcs, n)) << n << " words";
      ASSERT_EQ(heads, best_tree(arcs, n));
    }
  }
}

// Each word wants to be the root.
TEST_F(TreeDecoderTest, OneRootThoughAllWordsWantIt) {
  for (std::size_t n = 2; n <= 5; ++n) {
    for (int time = 0; time < 150; ++time) {
      std::vector<float> arcs = random_arcs(n, 2.0F);
      for (std::size_t word = 0; word < n; ++word) arcs[word * (n + 1)] += 30.0F;
      const Heads heads = best_tree(arcs, n);
      ASSERT_TRUE(is_tree(heads));
      ASSERT_NEAR(sum_of(arcs, heads), best_sum(arcs, n), 1e-3) << n << " words";
    }
  }
}

// No word wants to be the root.
TEST_F(TreeDecoderTest, OneRootThoughNoWordWantsIt) {
  for (std::size_t n = 2; n <= 5; ++n) {
    for (int time = 0; time < 150; ++time) {
      std::vector<float> arcs = random_arcs(n, 2.0F);
      for (std::size_t word = 0; word < n; ++word) arcs[word * (n + 1)] -= 500.0F;
      const Heads heads = best_tree(arcs, n);
      ASSERT_TRUE(is_tree(heads));
      ASSERT_NEAR(sum_of(arcs, heads), best_sum(arcs, n), 1e-2) << n << " words";
    }
  }
}

TEST_F(TreeDecoderTest, ScoreOfAWordForItselfCountsForNothing) {
  std::vector<float> arcs = random_arcs(5, 3.0F);
  const Heads heads = best_tree(arcs, 5);
  for (std::size_t word = 0; word < 5; ++word) arcs[word * 6 + word + 1] = 1e6F;
  EXPECT_EQ(best_tree(arcs, 5), heads);
}

TEST_F(TreeDecoderTest, EqualScoresGiveATree) {
  for (const std::size_t n : {2U, 3U, 10U, 100U, 256U})
    for (const float score : {0.0F, -3.0F, 1e6F})
      EXPECT_TRUE(is_tree(best_tree(std::vector<float>(n * (n + 1), score), n)));
}

TEST_F(TreeDecoderTest, LongSentencesHaveATree) {
  for (const std::size_t n : {50U, 150U, 256U, 600U}) {
    const std::vector<float> arcs = random_arcs(n, 10.0F);
    const Heads heads = best_tree(arcs, n);
    EXPECT_TRUE(is_tree(heads)) << n;
    EXPECT_EQ(heads, best_tree(arcs, n));
  }
}

// Pairs that prefer each other, pairs of pairs, and so on: circles within circles.
TEST_F(TreeDecoderTest, CirclesWithinCirclesAreBroken) {
  for (const std::size_t n : {4U, 8U, 64U, 256U}) {
    std::vector<float> arcs(n * (n + 1), -1000.0F);
    for (std::size_t word = 0; word < n; ++word) {
      float score = 1000.0F;
      for (std::size_t distance = 1; distance < n; distance *= 2, score -= 10.0F)
        arcs[word * (n + 1) + (word ^ distance) + 1] = score;
      arcs[word * (n + 1)] = -900.0F - static_cast<float>(word);
    }
    const Heads heads = best_tree(arcs, n);
    EXPECT_TRUE(is_tree(heads)) << n;
    EXPECT_EQ(heads[0], 0U) << n;  // the cheapest root
    if (n == 4) { EXPECT_NEAR(sum_of(arcs, heads), best_sum(arcs, n), 1e-2); }
  }
}

// One circle through all words, which only the last word can leave.
TEST_F(TreeDecoderTest, LargeCircleIsBrokenWhereItCostsLeast) {
  const std::size_t n = 200;
  std::vector<float> arcs(n * (n + 1), -5.0F);
  for (std::size_t word = 0; word < n; ++word) {
    arcs[word * (n + 1) + (word + 1) % n + 1] = 5.0F;
    arcs[word * (n + 1)] = word == 123 ? 4.0F : -100.0F;
  }
  const Heads heads = best_tree(arcs, n);
  ASSERT_TRUE(is_tree(heads));
  for (std::size_t word = 0; word < n; ++word) EXPECT_EQ(heads[word], word == 123 ? 0 : (word + 1) % n + 1);
}

// Scores so far apart that sums of floats lose the small ones, and a model gone mad: still a tree.
TEST_F(TreeDecoderTest, HugeAndMissingNumbersGiveATree) {
  const float infinity = std::numeric_limits<float>::infinity();
  const float nothing = std::numeric_limits<float>::quiet_NaN();
  for (const std::vector<float>& values : {std::vector<float>{1e30F, -1e30F, 1.0F},
                                           {3e38F, -3e38F, 0.0F},
                                           {1e6F, 0.0F},
                                           {nothing},
                                           {-infinity},
                                           {infinity},
                                           {infinity, -infinity, nothing, 1.0F},
                                           {nothing, 2.0F, -2.0F}}) {
    for (const std::size_t n : {1U, 2U, 3U, 5U, 8U, 30U}) {
      for (int time = 0; time < 40; ++time) {
        std::vector<float> arcs(n * (n + 1));
        for (float& arc : arcs) arc = values[random_() % values.size()];
        ASSERT_TRUE(is_tree(best_tree(arcs, n))) << n << " words of " << values[0];
      }
    }
  }
}

}  // namespace
}  // namespace helder::language
