// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/clauses.h"

#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

TEST(Clauses, OnePerFiniteVerbWithItsPredicate) {
  const Parsed s = sentence("bijzin_als");
  ASSERT_EQ(s.clauses.list().size(), 2U);
  EXPECT_EQ(s.text(s.clause("moet").predicate), "doorgeven");
  EXPECT_EQ(s.text(s.clause("verhuist").predicate), "verhuist");
}

TEST(Clauses, TellsMainFromSubordinateByItsConjunction) {
  const Parsed s = sentence("bijzin_als");
  EXPECT_EQ(s.clause("moet").kind, ClauseKind::main);
  EXPECT_EQ(s.clause("moet").depth, 0U);
  EXPECT_EQ(s.clause("verhuist").kind, ClauseKind::adverbial);
  EXPECT_EQ(s.clause("verhuist").depth, 1U);
  EXPECT_EQ(s.text(s.clause("verhuist").marker), "Als");
}

TEST(Clauses, ReachHasItsSubordinateClausesButNotThePunctuationAround) {
  const Parsed s = sentence("bijzin_als");
  EXPECT_EQ(s.text(s.clause("verhuist").first, s.clause("verhuist").last), "Als u verhuist");
  EXPECT_EQ(s.text(s.clause("moet").first, s.clause("moet").last), "Als u verhuist, moet u dat doorgeven");
  EXPECT_EQ(s.clause("moet").words, 4U);
  EXPECT_EQ(s.clause("moet").run_up, 3U);
}

TEST(Clauses, AFiniteCopulaMakesAClauseOfItsPredicate) {
  const Parsed s = sentence("bijzin_omdat");
  EXPECT_EQ(s.clause("woont").kind, ClauseKind::adverbial);
  EXPECT_EQ(s.text(s.clause("woont").subject), "u");
  EXPECT_EQ(s.clause("kunnen").run_up, 1U);
}

TEST(Clauses, DepthGrowsWithEveryClauseInAClause) {
  const Parsed s = sentence("diep");
  EXPECT_EQ(s.clause("laten").depth, 0U);
  EXPECT_EQ(s.clause("is").depth, 1U);
  EXPECT_EQ(s.clause("is").kind, ClauseKind::complement);
  EXPECT_EQ(s.clause("geldt").depth, 2U);
  EXPECT_EQ(s.clause("geldt").kind, ClauseKind::relative);
  EXPECT_EQ(s.text(s.clause("geldt").marker), "die");
  EXPECT_EQ(s.clause("maakt").depth, 3U);
  EXPECT_EQ(s.clauses.max_depth(), 3U);
}

TEST(Clauses, VerbFirstBeforeDanIsACondition) {
  const Parsed s = sentence("voorwaarde_dan");
  EXPECT_EQ(s.clause("Betaalt").kind, ClauseKind::conditional);
  EXPECT_EQ(s.clause("Betaalt").depth, 1U);
  EXPECT_EQ(s.clause("krijgt").kind, ClauseKind::main);
  EXPECT_TRUE(s.clause("krijgt").begins_with_then);
}

TEST(Clauses, ConditionIsFoundAlsoWhenTheParserTookItForTheMainClause) {
  const Parsed s = sentence("voorwaarde_omgekeerd");
  EXPECT_EQ(s.clause("Betaalt").kind, ClauseKind::conditional);
  EXPECT_EQ(s.clause("Betaalt").depth, 1U);
  EXPECT_EQ(s.clause("krijgt").kind, ClauseKind::main);
  EXPECT_EQ(s.clause("krijgt").depth, 0U);
  EXPECT_EQ(s.text(s.clause("krijgt").first), "Betaalt");
}

TEST(Clauses, ConditionBeforeAnImperativeAndTwoCoordinatedConditions) {
  EXPECT_EQ(sentence("voorwaarde_gebod").clause("Hebt").kind, ClauseKind::conditional);
  EXPECT_EQ(sentence("voorwaarde_vraag").clause("Wilt").kind, ClauseKind::conditional);
  const Parsed s = sentence("voorwaarden_twee");
  EXPECT_EQ(s.clause("Hebt").kind, ClauseKind::conditional);
  EXPECT_EQ(s.clause("wilt").kind, ClauseKind::conditional);
  EXPECT_EQ(s.clause("wilt").depth, 1U);
  EXPECT_EQ(s.clause("bel").kind, ClauseKind::main);
}

TEST(Clauses, QuestionsAreNoConditions) {
  EXPECT_EQ(sentence("vraag_inversie").clause("Betaalt").kind, ClauseKind::main);
  EXPECT_TRUE(sentence("vraag_inversie").clause("Betaalt").is_question);
  const Parsed two = sentence("vraag_twee");
  EXPECT_EQ(two.clause("Komt").kind, ClauseKind::main);
  EXPECT_EQ(two.clause("belt").kind, ClauseKind::main);
  EXPECT_EQ(sentence("is_het_waar").clause("Is").kind, ClauseKind::main);
  EXPECT_EQ(sentence("ingevoegd").clause("denk").kind, ClauseKind::main);
}

TEST(Clauses, CoordinatedClauseSharesItsSubject) {
  const Parsed s = sentence("nevenschikking");
  EXPECT_EQ(s.text(s.clause("vraagt").subject), "U");
  EXPECT_TRUE(s.clause("vraagt").shares_subject);
  EXPECT_FALSE(s.clause("belt").shares_subject);
  EXPECT_EQ(s.text(s.clause("belt").first, s.clause("belt").last), "U belt ons");
  EXPECT_EQ(s.text(s.clause("vraagt").first, s.clause("vraagt").last), "en vraagt om een formulier");
}

TEST(Clauses, CoordinatedSubordinateClausesAreEquallyDeep) {
  const Parsed s = sentence("twee_bijzinnen");
  EXPECT_EQ(s.clause("verhuist").depth, 1U);
  EXPECT_EQ(s.clause("trouwt").depth, 1U);
  EXPECT_EQ(s.clause("trouwt").kind, ClauseKind::adverbial);
  EXPECT_EQ(s.text(s.clause("verhuist").first, s.clause("verhuist").last), "als u verhuist");
  EXPECT_EQ(s.text(s.clause("Bel").first, s.clause("Bel").last), "Bel ons als u verhuist en als u trouwt");
}

TEST(Clauses, DirectSpeechIsAMainClause) {
  const Parsed s = sentence("directe_rede");
  EXPECT_EQ(s.clause("kom").kind, ClauseKind::main);
  EXPECT_EQ(s.clause("zei").kind, ClauseKind::main);
}

TEST(Clauses, NamesTheOtherKinds) {
  EXPECT_EQ(sentence("vrije_relatief").clause("komt").kind, ClauseKind::nominal);
  EXPECT_EQ(sentence("feit_dat").clause("werkt").kind, ClauseKind::attributive);
  const Parsed s = sentence("het_is_belangrijk");
  EXPECT_EQ(s.clause("komt").kind, ClauseKind::subject);
  EXPECT_EQ(s.text(s.clause("is").expletive), "Het");
  EXPECT_EQ(s.text(s.clause("is").subject), "komt");
}

TEST(Clauses, NoFiniteVerbMakesNoClause) {
  EXPECT_TRUE(sentence("geen_persoonsvorm").clauses.list().empty());
  EXPECT_EQ(sentence("als_het_ware").clauses.list().size(), 1U);
}

TEST(Clauses, RunUpCountsTheWordsBeforeTheFiniteVerb) {
  EXPECT_EQ(sentence("lange_aanloop").clause("bericht").run_up, 14U);
  EXPECT_EQ(sentence("hoofdzin").clause("krijgt").run_up, 1U);
}

}  // namespace
}  // namespace helder::grammar
