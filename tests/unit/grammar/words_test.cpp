// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The families about single words: direct address and "er".
#include "grammar/address.h"
#include "grammar/er.h"
#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

std::string address(const std::string& id) {
  const Parsed s = sentence(id);
  std::string out;
  for (const Address& word : find_address(s.tree))
    out += (out.empty() ? "" : " ") + s.text(word.token) + ':' + std::string(to_string(word.form)) + ':' +
           std::string(to_string(word.role));
  return out;
}

std::string er(const std::string& id) {
  const Parsed s = sentence(id);
  std::string out;
  for (const Er& word : find_er(s.tree, s.clauses))
    out += std::string(to_string(word.kind)) + (word.partner == kNoToken ? "" : ":" + s.text(word.partner));
  return out;
}

TEST(Address, TellsFormFromRole) {
  EXPECT_EQ(address("a_mix"), "U:formal:subject uw:formal:possessive je:informal:possessive");
  EXPECT_EQ(address("i_vergis"), "u:formal:object");
}

TEST(Address, HoursAreNobody) { EXPECT_EQ(address("a_uur"), ""); }

TEST(Er, IntroducesAnIndefiniteSubject) { EXPECT_EQ(er("e_bestaan"), "existential:regeling"); }

TEST(Er, FillsThePlaceOfNoSubject) {
  EXPECT_EQ(er("p_onpersoonlijk"), "expletive");
  EXPECT_EQ(er("e_gebleken"), "expletive");
}

TEST(Er, StandsForCountedThings) { EXPECT_EQ(er("e_twee"), "partitive"); }

TEST(Er, GoesWithAPrepositionOrAVerb) {
  EXPECT_EQ(er("e_zorg"), "prepositional:voor");
  EXPECT_EQ(er("e_uitzien"), "particle");
}

TEST(Er, IsAPlaceBesideADefiniteSubject) {
  EXPECT_EQ(er("e_plaats"), "locative");
  EXPECT_EQ(er("e_dat_geld"), "locative");
}

}  // namespace
}  // namespace helder::grammar
