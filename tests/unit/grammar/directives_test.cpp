// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/directives.h"

#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

// The directives as "kind:verb kind:verb".
std::string directives(const std::string& id) {
  const Parsed s = sentence(id);
  std::string out;
  for (const Directive& directive : find_directives(s.tree, s.clauses)) {
    if (!out.empty()) out += ' ';
    out += std::string(to_string(directive.kind)) + ':' + s.text(directive.verb);
  }
  return out;
}

TEST(Directives, ImperativeIsABareStemWithoutSubject) {
  EXPECT_EQ(directives("i_bel"), "imperative:Bel");
  EXPECT_EQ(directives("i_wees"), "imperative:Wees");
  EXPECT_EQ(directives("i_bel_je_gemeente"), "imperative:Bel");
}

TEST(Directives, CoordinatedImperativesEachCount) {
  EXPECT_EQ(directives("i_neven"), "imperative:Vul imperative:onderteken imperative:stuur");
}

TEST(Directives, ImperativeAfterAClauseAPhraseOrACondition) {
  EXPECT_EQ(directives("i_als"), "imperative:bel");
  EXPECT_EQ(directives("i_voor_vragen_bel"), "imperative:bel");
  EXPECT_EQ(directives("voorwaarde_gebod"), "imperative:bel");
}

TEST(Directives, ReflexiveIsNoSubject) { EXPECT_EQ(directives("i_vergis"), "imperative:Vergis"); }

TEST(Directives, PoliteWithU) { EXPECT_EQ(directives("i_gaat_u"), "polite:Gaat"); }

TEST(Directives, RequestAndInfinitive) {
  EXPECT_EQ(directives("i_gelieve"), "request:Gelieve");
  EXPECT_EQ(directives("i_infinitief"), "infinitive:invullen infinitive:opsturen");
}

TEST(Directives, KnowsWhatIsForbidden) {
  const Parsed forbidden = sentence("i_geen_geld");
  EXPECT_TRUE(find_directives(forbidden.tree, forbidden.clauses).front().is_negative);
  const Parsed asked = sentence("i_bel");
  EXPECT_FALSE(find_directives(asked.tree, asked.clauses).front().is_negative);
}

TEST(Directives, NearMissesAreNone) {
  for (const char* id :
       {"vraag_inversie", "i_bel_je_morgen", "i_kunt_u", "i_voor_vragen_belt_u", "i_heb", "i_titel",
        "i_ik_bel_en_schrijf", "i_besluit", "i_weet_u", "nevenschikking", "is_het_waar", "directe_rede"})
    EXPECT_EQ(directives(id), "") << id;
}

TEST(Directives, AConditionIsNoOrder) {
  EXPECT_EQ(directives("voorwaarde_dan"), "");
  EXPECT_EQ(directives("voorwaarde_omgekeerd"), "");
  EXPECT_EQ(directives("voorwaarden_twee"), "imperative:bel");
}

}  // namespace
}  // namespace helder::grammar
