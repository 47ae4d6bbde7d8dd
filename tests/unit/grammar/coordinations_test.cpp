// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/coordinations.h"

#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

std::vector<Coordination> coordinations(const Parsed& s) { return find_coordinations(s.tree, s.clauses); }

TEST(Coordinations, NounsInARow) {
  const Parsed s = sentence("t_opsomming");
  const auto found = coordinations(s);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, CoordinationKind::nominals);
  EXPECT_EQ(found[0].conjuncts.size(), 3U);
  EXPECT_EQ(s.text(found[0].conjunction), "en");
  EXPECT_EQ(s.text(found[0].first, found[0].last), "brief, uw foto en uw pas");
  EXPECT_EQ(found[0].words, 6U);
}

TEST(Coordinations, TellsClausesFromVerbs) {
  const auto clauses = coordinations(sentence("i_neven"));
  ASSERT_EQ(clauses.size(), 1U);
  EXPECT_EQ(clauses[0].kind, CoordinationKind::clauses);
  EXPECT_EQ(clauses[0].conjuncts.size(), 3U);
  const auto verbs = coordinations(sentence("p_modaal"));
  ASSERT_EQ(verbs.size(), 1U);
  EXPECT_EQ(verbs[0].kind, CoordinationKind::verbs);
}

TEST(Coordinations, SeesWhatWasLeftOut) {
  const auto elision = coordinations(sentence("c_elisie"));
  ASSERT_EQ(elision.size(), 1U);
  EXPECT_TRUE(elision[0].has_elision);
  const auto gap = coordinations(sentence("c_gat"));
  ASSERT_EQ(gap.size(), 1U);
  EXPECT_TRUE(gap[0].has_gap);
  EXPECT_FALSE(coordinations(sentence("t_opsomming"))[0].has_elision);
  EXPECT_FALSE(coordinations(sentence("t_opsomming"))[0].has_gap);
}

TEST(Coordinations, NoneWithoutConjuncts) { EXPECT_TRUE(coordinations(sentence("hoofdzin")).empty()); }

}  // namespace
}  // namespace helder::grammar
