// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/noun_phrases.h"

#include "grammar/dependency_lengths.h"
#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

NounPhrases phrases(const Parsed& s) { return find_noun_phrases(s.tree, s.clauses); }

TEST(NounPhrases, DepthIsOneWithoutAPhraseInside) {
  const auto found = phrases(sentence("np_een"));
  EXPECT_EQ(found.count, 1U);
  EXPECT_EQ(found.max_depth, 1U);
  EXPECT_TRUE(found.deep.empty());
}

TEST(NounPhrases, DepthGrowsWithEveryPhraseInside) {
  const Parsed s = sentence("np_drie");
  const auto found = phrases(s);
  EXPECT_EQ(found.count, 2U);  // Wij; de brief …
  ASSERT_EQ(found.deep.size(), 1U);
  EXPECT_EQ(found.deep[0].depth, 3U);
  EXPECT_EQ(s.text(found.deep[0].first, found.deep[0].last), "de brief over de aanvraag van uw buurman");
}

TEST(NounPhrases, AFiniteClauseStartsAnew) { EXPECT_EQ(phrases(sentence("np_relatief")).max_depth, 1U); }

TEST(NounPhrases, ConjunctsStandSideBySide) { EXPECT_EQ(phrases(sentence("np_naast")).max_depth, 2U); }

TEST(NounPhrases, NothingNominalHasDepthZero) { EXPECT_EQ(phrases(sentence("i_besluit")).max_depth, 0U); }

TEST(PrepositionalChains, EachLinkHangsOnTheChain) {
  const Parsed s = sentence("k_aanvraag");
  const auto found = find_prepositional_chains(s.tree);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].links(), 4U);
  EXPECT_EQ(s.text(found[0].base), "aanvraag");
  EXPECT_EQ(s.text(found[0].first(), found[0].last), "voor een subsidie van het fonds voor de bouw van woningen");
}

TEST(PrepositionalChains, MayBeginAtTheVerb) {
  const Parsed s = sentence("k_binnen");
  const auto found = find_prepositional_chains(s.tree);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].links(), 3U);
  EXPECT_EQ(found[0].base, kNoToken);
}

TEST(PrepositionalChains, TwoPhrasesOfTheVerbAndConjunctsAreNone) {
  EXPECT_TRUE(find_prepositional_chains(sentence("k_los").tree).empty());
  EXPECT_TRUE(find_prepositional_chains(sentence("k_naast").tree).empty());
}

TEST(DependencyLengths, CountsTheWordsBetween) {
  const Parsed s = sentence("t_afgewezen");
  const DependencyLengths lengths = measure_dependencies(s.tree);
  EXPECT_EQ(lengths.longest, 12U);  // gemeente … afgewezen
  EXPECT_EQ(s.text(lengths.dependent), "gemeente");
  EXPECT_EQ(s.text(lengths.head), "afgewezen");
  EXPECT_EQ(lengths.count, 14U);
}

TEST(DependencyLengths, NeighboursAreAtNoDistance) {
  const DependencyLengths lengths = measure_dependencies(sentence("i_bel").tree);
  EXPECT_EQ(lengths.longest, 0U);
  EXPECT_EQ(lengths.count, 1U);
  EXPECT_EQ(lengths.mean(), 0.0);
  EXPECT_EQ(measure_dependencies(sentence("i_besluit").tree).dependent, kNoToken);
}

}  // namespace
}  // namespace helder::grammar
