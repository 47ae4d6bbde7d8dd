// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/observation.h"

#include <gtest/gtest.h>

#include <string>

#include "language/conllu.h"

namespace helder::curation {
namespace {

TEST(JoinLemma, KeepsTheLettersBetweenTheParts) {
  EXPECT_EQ(join_lemma("arbeid_voorwaarde", "arbeidsvoorwaarden"), "arbeidsvoorwaarde");
  EXPECT_EQ(join_lemma("gemeente_raad", "Gemeenteraden"), "gemeenteraad");
  EXPECT_EQ(join_lemma("vergunning_houder", "vergunninghouders"), "vergunninghouder");
  EXPECT_EQ(join_lemma("besluit", "besluiten"), "besluit");
}

constexpr const char* kSeparable =
    "# text = Wij leggen het stuk over.\n"
    "1\tWij\twij\tPRON\t_\tPronType=Prs\t2\tnsubj\t_\t_\n"
    "2\tleggen\tover_leggen\tVERB\tWW|pv|tgw|mv\tVerbForm=Fin\t0\troot\t_\t_\n"
    "3\thet\thet\tDET\t_\t_\t4\tdet\t_\t_\n"
    "4\tstuk\tstuk\tNOUN\t_\t_\t2\tobj\t_\t_\n"
    "5\tover\tover\tADP\tVZ|fin\t_\t2\tcompound:prt\t_\tSpaceAfter=No\n"
    "6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n"
    "# text = Ter zake, Zaanstad.\n"
    "1\tTer\tte\tADP\tVZ|versm\t_\t2\tcase\t_\t_\n"
    "2\tzake\tzaak\tNOUN\t_\t_\t0\troot\t_\tSpaceAfter=No\n"
    "3\t,\t,\tPUNCT\t_\t_\t4\tpunct\t_\t_\n"
    "4\tZaanstad\tZaanstad\tPROPN\t_\t_\t2\tconj\t_\tSpaceAfter=No\n"
    "5\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n";

Observation observed(const std::vector<lexicon::Match>& matches = {}) {
  auto documents = language::read_conllu(kSeparable);
  EXPECT_TRUE(documents);
  const auto& one = documents->front();
  return observe(one.document, one.tokenization.tokens, one.tokenization.sentences, one.annotations.words(), matches);
}

TEST(Observe, CountsASeparableVerbByItsWholeLemma) {
  const Observation observation = observed();
  ASSERT_GE(observation.words.size(), 5U);
  EXPECT_EQ(observation.words[1].lemma, "overleggen");
  EXPECT_EQ(observation.words[4].form, "over");
  EXPECT_EQ(observation.words[4].lemma, "") << "its verb tells it";
}

TEST(Observe, KeepsOldFormsOfSmallWordsAndMarksNames) {
  const Observation observation = observed();
  ASSERT_EQ(observation.words.size(), 8U);
  EXPECT_EQ(observation.size, 8U);
  EXPECT_EQ(observation.words[5].lemma, "ter");
  EXPECT_EQ(observation.words[6].lemma, "zaak");
  EXPECT_TRUE(observation.words[7].is_name);
  EXPECT_TRUE(observation.words[5].begins_clause);
  EXPECT_FALSE(observation.words[6].begins_clause);
  EXPECT_TRUE(observation.words[7].begins_clause) << "after the comma";
}

TEST(Observe, TellsWhichEntrySpeaks) {
  const Observation observation =
      observed({{.entry = 7, .sentence = 0, .tokens = {1, 4}, .spans = {}, .suggestions = {}},
                {.entry = 9, .sentence = 0, .tokens = {1}, .spans = {}, .suggestions = {}}});
  EXPECT_EQ(observation.words[1].entry, 7U) << "the longer one";
  EXPECT_EQ(observation.words[3].entry, kNoEntry);
}

}  // namespace
}  // namespace helder::curation
