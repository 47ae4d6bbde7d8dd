// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/nominalisations.h"

#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

// "noun>verb" of each, with "+complement" where the act's object is named.
std::string nominalisations(const std::string& id) {
  const Parsed s = sentence(id);
  std::string out;
  for (const Nominalisation& found : find_nominalisations(s.tree)) {
    if (!out.empty()) out += ' ';
    out += s.text(found.token) + '>' + found.verb + (found.has_complement() ? "+" + s.text(found.complement) : "");
  }
  return out;
}

TEST(Nominalisations, NounInIngHidesAVerb) { EXPECT_EQ(nominalisations("n_van"), "beoordeling>beoordelen+aanvraag"); }

TEST(Nominalisations, NominalInfinitive) { EXPECT_EQ(nominalisations("n_indienen"), "indienen>indienen+bezwaar"); }

TEST(Nominalisations, AtieAndCompoundByItsHead) {
  EXPECT_EQ(nominalisations("n_registratie"), "registratie>registreren");
  EXPECT_EQ(nominalisations("n_samenstelling"), "gegevensverwerking>verwerken");
}

TEST(Nominalisations, ThingsAndVerbsAreNone) {
  EXPECT_EQ(nominalisations("n_dingen"), "");
  EXPECT_EQ(nominalisations("n_werkwoord"), "");
}

TEST(Nominalisations, DerivesTheVerb) {
  EXPECT_EQ(verb_in_noun("herziening"), "herzien");
  EXPECT_EQ(verb_in_noun("voldoening"), "voldoen");
  EXPECT_EQ(verb_in_noun("Behandeling"), "behandelen");
  EXPECT_EQ(verb_in_noun("variatie"), "variëren");
  EXPECT_EQ(verb_in_noun("reparatie"), "repareren");
  EXPECT_EQ(verb_in_noun("deelname"), "deelnemen");
  EXPECT_EQ(verb_in_noun("tij_beheersing"), "beheersen");
}

TEST(Nominalisations, DerivesNoneFromThingsPersonsAndBodies) {
  for (const char* noun : {"rekening", "leerling", "koning", "ding", "zorg_verzekering", "situatie", "brief", "ing", "",
                           "regering", "woning"})
    EXPECT_EQ(verb_in_noun(noun), "") << noun;
}

}  // namespace
}  // namespace helder::grammar
