// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/verb_groups.h"

#include "grammar/infinitives.h"
#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

VerbGroup group(const Parsed& s, std::string_view finite) {
  for (const VerbGroup& group :
       find_verb_groups(s.tree, s.clauses, find_passives(s.tree, s.clauses), find_directives(s.tree, s.clauses)))
    if (s.tree.text(s.clauses[group.clause].finite) == finite) return group;
  ADD_FAILURE() << "no group with " << finite;
  return {};
}

VerbGroup group(const std::string& id, std::string_view finite) { return group(sentence(id), finite); }

TEST(VerbGroups, Tenses) {
  EXPECT_EQ(group("hoofdzin", "krijgt").tense, VerbTense::present);
  EXPECT_EQ(group("v_betaalde", "betaalde").tense, VerbTense::past);
  EXPECT_EQ(group("p_actief", "heeft").tense, VerbTense::perfect);
  EXPECT_EQ(group("p_verhuisd", "bent").tense, VerbTense::perfect);
  EXPECT_EQ(group("v_had_moeten", "had").tense, VerbTense::past_perfect);
  EXPECT_EQ(group("v_zal", "zullen").tense, VerbTense::future);
  EXPECT_EQ(group("v_zou_hebben", "zou").tense, VerbTense::past_future_perfect);
}

TEST(VerbGroups, PassiveOfZijnIsPerfectAStateIsPresent) {
  EXPECT_EQ(group("p_zijn", "is").tense, VerbTense::perfect);
  EXPECT_TRUE(group("p_zijn", "is").is_passive);
  EXPECT_EQ(group("p_toestand", "is").tense, VerbTense::present);
  EXPECT_FALSE(group("p_toestand", "is").is_passive);
  EXPECT_EQ(group("p_worden", "wordt").tense, VerbTense::present);
}

TEST(VerbGroups, PersonAndNumber) {
  EXPECT_EQ(group("v_betaalde", "betaalde").person, 1);
  EXPECT_EQ(group("v_zal", "zullen").person, 1);
  EXPECT_EQ(group("v_zal", "zullen").number, Number::plur);
  EXPECT_EQ(group("hoofdzin", "krijgt").person, 2);
  EXPECT_EQ(group("hoofdzin", "krijgt").number, Number::sing);
  EXPECT_EQ(group("p_actief", "heeft").person, 3);
  EXPECT_EQ(group("v_u_en_partner", "krijgen").person, 2);
  EXPECT_EQ(group("i_bel", "Bel").person, 2);
  EXPECT_EQ(group("p_onpersoonlijk", "wordt").person, 3);
}

TEST(VerbGroups, ModalAndNumberOfVerbs) {
  const Parsed s = sentence("v_had_moeten");
  EXPECT_EQ(s.text(group(s, "had").modal), "moeten");
  EXPECT_EQ(group(s, "had").verbs, 3U);
  EXPECT_EQ(group("hoofdzin", "krijgt").verbs, 1U);
  EXPECT_EQ(group("np_een", "is").verbs, 1U);
  EXPECT_EQ(group("p_dienen", "dient").verbs, 3U);
}

TEST(VerbGroups, WhoActs) {
  const Parsed agent = sentence("p_worden");
  EXPECT_EQ(group(agent, "wordt").actor, Actor::agent);
  EXPECT_EQ(agent.text(group(agent, "wordt").actor_token), "ons");
  EXPECT_EQ(group("p_modaal", "moet").actor, Actor::hidden);
  EXPECT_EQ(group("i_bel", "Bel").actor, Actor::reader);
  EXPECT_EQ(group("p_actief", "heeft").actor, Actor::subject);
  EXPECT_EQ(group("v_regent", "regent").actor, Actor::none);
}

TEST(VerbClusters, CountVerbsInARow) {
  const Parsed s = sentence("v_stapel");
  const auto found = find_verb_clusters(s.tree, s.clauses);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].verbs, 4U);
  EXPECT_EQ(s.text(found[0].first, found[0].last), "had moeten zijn betaald");
  const Parsed active = sentence("p_actief");
  EXPECT_TRUE(find_verb_clusters(active.tree, active.clauses).empty());
  const Parsed two = sentence("v_twee_zinnen");
  EXPECT_TRUE(find_verb_clusters(two.tree, two.clauses).empty()) << "verbs of two clauses side by side";
}

TEST(TeInfinitives, HeapUp) {
  const Parsed s = sentence("te_stapel");
  const auto found = find_te_infinitives(s.tree);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(s.text(found[0].infinitive), "trachten");
  EXPECT_EQ(found[0].depth, 1U);
  EXPECT_EQ(s.text(found[1].infinitive), "voldoen");
  EXPECT_EQ(found[1].depth, 2U);
  EXPECT_EQ(found[1].marker, kNoToken);
}

TEST(TeInfinitives, NameWhatGoesBefore) {
  const Parsed s = sentence("p_om_te");
  const auto found = find_te_infinitives(s.tree);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(s.text(found[0].marker), "om");
  EXPECT_TRUE(find_te_infinitives(sentence("hoofdzin").tree).empty());
}

}  // namespace
}  // namespace helder::grammar
