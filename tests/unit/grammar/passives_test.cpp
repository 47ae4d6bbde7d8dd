// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/passives.h"

#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

std::vector<Passive> passives(const Parsed& s) { return find_passives(s.tree, s.clauses); }

TEST(Passives, MarksParticipleAuxiliaryAgentAndSubject) {
  const Parsed s = sentence("p_worden");
  const auto found = passives(s);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(s.text(found[0].participle), "beoordeeld");
  EXPECT_EQ(s.text(found[0].auxiliary), "wordt");
  EXPECT_EQ(s.text(found[0].finite), "wordt");
  EXPECT_EQ(s.text(found[0].agent), "ons");
  EXPECT_EQ(s.text(found[0].agent_case), "door");
  EXPECT_EQ(s.text(found[0].subject), "aanvraag");
  EXPECT_EQ(found[0].kind, PassiveKind::worden);
}

TEST(Passives, CoordinatedParticipleSharesTheAuxiliary) {
  const Parsed s = sentence("p_modaal");
  const auto found = passives(s);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(s.text(found[0].auxiliary), "worden");
  EXPECT_EQ(s.text(found[0].finite), "moet");
  EXPECT_EQ(s.text(found[0].duty), "moet");
  EXPECT_EQ(found[0].agent, kNoToken);
  EXPECT_EQ(s.text(found[1].participle), "ondertekend");
  EXPECT_TRUE(found[1].shares_auxiliary);
  EXPECT_EQ(s.text(found[1].duty), "moet");
  EXPECT_EQ(s.text(found[1].subject), "formulier");
}

TEST(Passives, ZijnWithAPassiveParticiple) {
  const Parsed s = sentence("p_zijn");
  const auto found = passives(s);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, PassiveKind::zijn);
  EXPECT_EQ(s.text(found[0].agent), "burgemeester");
  EXPECT_FALSE(found[0].is_state);
}

TEST(Passives, ClosedOnMondaysIsAState) {
  const auto found = passives(sentence("p_toestand"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(found[0].is_state);
}

TEST(Passives, ClosedBySomebodyIsNoState) {
  const auto found = passives(sentence("p_gesloten_door"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_FALSE(found[0].is_state);
}

TEST(Passives, DutyOfAVerbAboveTheParticiple) {
  const Parsed s = sentence("p_dienen");
  const auto found = passives(s);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(s.text(found[0].duty), "dient");
  EXPECT_EQ(s.text(found[0].finite), "dient");
  EXPECT_EQ(s.text(found[0].subject), "bezwaar");
}

TEST(Passives, ImpersonalHasNoSubject) {
  const auto found = passives(sentence("p_onpersoonlijk"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].subject, kNoToken);
}

TEST(Passives, WithoutFiniteVerb) {
  const auto found = passives(sentence("p_om_te"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].finite, kNoToken);
}

TEST(Passives, EachAuxiliaryOfItsOwn) {
  const Parsed s = sentence("p_neven");
  const auto found = passives(s);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].kind, PassiveKind::zijn);
  EXPECT_EQ(s.text(found[1].auxiliary), "wordt");
  EXPECT_FALSE(found[1].shares_auxiliary);
}

TEST(Passives, NearMissesAreNone) {
  for (const char* id : {"p_gehuwd", "p_ziek", "p_verhuisd", "p_bijvoeglijk", "p_krijgen", "p_actief"})
    EXPECT_TRUE(passives(sentence(id)).empty()) << id;
}

}  // namespace
}  // namespace helder::grammar
