// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/tangs.h"

#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

std::vector<Tang> tangs(const Parsed& s, std::uint32_t min_words = kShortestTang) {
  return find_tangs(s.tree, s.clauses, find_separable_verbs(s.tree), min_words);
}

// The tang of this kind as "first … second: words".
std::string shown(const Parsed& s, TangKind kind) {
  std::string out;
  for (const Tang& tang : tangs(s)) {
    if (tang.kind != kind) continue;
    if (!out.empty()) out += ", ";
    out += s.text(tang.first) + " … " + s.text(tang.second) + ": " + std::to_string(tang.words_between);
  }
  return out;
}

TEST(Tangs, DeterminerAndNounAroundAParticipleGroup) {
  const Parsed s = sentence("t_bijlage");
  EXPECT_EQ(shown(s, TangKind::determiner_noun), "De … bedragen: 7");
  EXPECT_EQ(s.text(tangs(s)[0].participle), "genoemde");
}

TEST(Tangs, AdjectivesBetweenAreNoParticipleGroup) {
  const Parsed s = sentence("t_groot_huis");
  EXPECT_EQ(shown(s, TangKind::determiner_noun), "Het … huis: 3");
  EXPECT_EQ(tangs(s)[0].participle, kNoToken);
}

TEST(Tangs, SubjectAndFiniteVerb) {
  EXPECT_EQ(shown(sentence("t_termijn"), TangKind::subject_finite), "termijn … is: 9, u … moet: 5");
}

TEST(Tangs, AuxiliaryAndParticipleAndPossessive) {
  const Parsed s = sentence("t_afgewezen");
  EXPECT_EQ(shown(s, TangKind::auxiliary_participle), "heeft … afgewezen: 11");
  EXPECT_EQ(shown(s, TangKind::determiner_noun), "uw … aanvraag: 6");
}

TEST(Tangs, EndsAtTheNearestVerbOfTheRest) {
  EXPECT_EQ(shown(sentence("p_modaal"), TangKind::auxiliary_participle), "moet … worden: 3");
  EXPECT_EQ(shown(sentence("p_dienen"), TangKind::auxiliary_participle), "dient … te: 3");
}

TEST(Tangs, EndsAtAVerbNotAtTheNounThatBelongsToIt) {
  EXPECT_EQ(shown(sentence("t_buiten_behandeling"), TangKind::auxiliary_participle), "kan … worden: 7");
}

TEST(Tangs, WillenMakesOneGroupVerzoekenDoesNot) {
  EXPECT_EQ(shown(sentence("t_willen"), TangKind::auxiliary_infinitive), "willen … spreken: 5");
  EXPECT_EQ(shown(sentence("t_verzoeken"), TangKind::auxiliary_infinitive), "");
}

TEST(Tangs, VerbAndParticle) {
  EXPECT_EQ(shown(sentence("s_uitstellen"), TangKind::verb_particle), "stellen … uit: 5");
  EXPECT_EQ(shown(sentence("s_in_te_vullen"), TangKind::verb_particle), "");
}

TEST(Tangs, ShortOnesAreLeftOutUnlessAskedFor) {
  const Parsed s = sentence("t_kort");
  EXPECT_TRUE(tangs(s).empty());
  ASSERT_EQ(tangs(s, 1).size(), 1U);
  EXPECT_EQ(tangs(s, 1)[0].words_between, 1U);
}

TEST(Tangs, SaysWhenAListStandsBetween) {
  const auto found = tangs(sentence("t_opsomming"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, TangKind::auxiliary_participle);
  EXPECT_TRUE(found[0].has_enumeration);
  EXPECT_FALSE(tangs(sentence("t_afgewezen"))[0].has_enumeration);
}

}  // namespace
}  // namespace helder::grammar
