// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/separable_verbs.h"

#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

TEST(SeparableVerbs, NamesTheVerbAndItsDistance) {
  const Parsed s = sentence("s_uitstellen");
  const auto found = find_separable_verbs(s.tree);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(s.text(found[0].verb), "stellen");
  EXPECT_EQ(s.text(found[0].particle), "uit");
  EXPECT_EQ(found[0].infinitive, "uitstellen");
  EXPECT_EQ(found[0].words_between, 5U);
  EXPECT_TRUE(found[0].is_verb_first);
  EXPECT_EQ(found[0].kind, ParticleKind::particle);
}

TEST(SeparableVerbs, ParticleBeforeTe) {
  const auto found = find_separable_verbs(sentence("s_in_te_vullen").tree);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].infinitive, "invullen");
  EXPECT_FALSE(found[0].is_verb_first);
  EXPECT_EQ(found[0].words_between, 1U);
}

TEST(SeparableVerbs, NounsAndPhrasesAreCollocations) {
  const auto place = find_separable_verbs(sentence("s_plaatsvinden").tree);
  ASSERT_EQ(place.size(), 1U);
  EXPECT_EQ(place[0].kind, ParticleKind::collocation);
  EXPECT_EQ(place[0].infinitive, "plaatsvinden");
  const auto come = find_separable_verbs(sentence("s_in_aanmerking").tree);
  ASSERT_EQ(come.size(), 1U);
  EXPECT_EQ(come[0].infinitive, "in aanmerking komen");
  EXPECT_EQ(come[0].words_between, 3U);  // up to "in"
}

TEST(SeparableVerbs, OneWordHasNoParts) { EXPECT_TRUE(find_separable_verbs(sentence("s_een_woord").tree).empty()); }

}  // namespace
}  // namespace helder::grammar
