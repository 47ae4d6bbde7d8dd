// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/negations.h"

#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

// The pairs as "niet+zonder".
std::string doubles(const std::string& id) {
  const Parsed s = sentence(id);
  std::string out;
  for (const DoubleNegation& both : find_negations(s.tree, s.clauses).doubles)
    out += (out.empty() ? "" : " ") + s.text(both.first) + '+' + s.text(both.second);
  return out;
}

std::size_t count(const std::string& id) {
  const Parsed s = sentence(id);
  return find_negations(s.tree, s.clauses).all.size();
}

TEST(Negations, OneIsNotDouble) {
  EXPECT_EQ(count("bijzin_omdat"), 1U);
  EXPECT_EQ(doubles("bijzin_omdat"), "");
  EXPECT_EQ(count("hoofdzin"), 0U);
}

TEST(Negations, NotWithout) { EXPECT_EQ(doubles("neg_zonder"), "niet+zonder"); }

TEST(Negations, NotUnless) { EXPECT_EQ(doubles("neg_tenzij"), "geen+tenzij"); }

TEST(Negations, VerbsThatDeny) {
  EXPECT_EQ(doubles("neg_weigeren"), "niet+weigeren");
  EXPECT_EQ(doubles("neg_weigeren_dat"), "ontkent+niets");
}

TEST(Negations, NotImpossible) { EXPECT_EQ(doubles("neg_onmogelijk"), "niet+onmogelijk"); }

TEST(Negations, TwoClausesTwoConjunctsAndAParticipleHaveTheirOwn) {
  for (const char* id : {"neg_twee_zinnen", "neg_naast", "neg_deelwoord"}) {
    EXPECT_EQ(count(id), 2U) << id;
    EXPECT_EQ(doubles(id), "") << id;
  }
}

TEST(Negations, NotOnlyIsNone) { EXPECT_EQ(count("neg_niet_alleen"), 0U); }

}  // namespace
}  // namespace helder::grammar
