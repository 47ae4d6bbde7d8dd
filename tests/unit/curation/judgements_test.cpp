// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/judgements.h"

#include <gtest/gtest.h>

namespace helder::curation {
namespace {

TEST(Judgements, AreReadWithHeadingCommentsAndWindowsLineEnds) {
  const auto judgements = parse_judgements(
      "# eigen werk\nword\tmark\treason\r\nArtikel\tmakkelijk\tiedereen kent het\r\n\nvrom\tnaam\n", "x");
  ASSERT_TRUE(judgements) << judgements.error().message;
  ASSERT_EQ(judgements->size(), 2U);
  EXPECT_EQ(judgements->at("artikel").mark, Mark::easy);
  EXPECT_EQ(judgements->at("artikel").reason, "iedereen kent het");
  EXPECT_EQ(judgements->at("vrom").mark, Mark::name);
}

TEST(Judgements, NameTheLineThatIsWrong) {
  for (const auto& [text, line] : std::vector<std::pair<std::string, std::uint32_t>>{{"a\tnaam\nb\tsimpel\tx\n", 2},
                                                                                     {"a\tmakkelijk\t \n", 1},
                                                                                     {"a\tmakkelijk", 1},
                                                                                     {"a", 1},
                                                                                     {"\tnaam\n", 1},
                                                                                     {"# x\n\na\tgedekt\tx\n", 3}}) {
    const auto judgements = parse_judgements(text, "oordelen.tsv");
    ASSERT_FALSE(judgements) << text;
    EXPECT_EQ(judgements.error().line, line) << text;
    EXPECT_EQ(judgements.error().path, "oordelen.tsv");
  }
}

TEST(Judgements, AreTakenOverButNotOverAnEntry) {
  std::vector<Candidate> list(3);
  list[0].text = "artikel";
  list[1].text = "beschikking";
  list[1].mark = Mark::covered;
  list[2].text = "leges";
  apply_judgements(list, {{"artikel", {Mark::easy, "bekend"}}, {"beschikking", {Mark::easy, "bekend"}}});
  EXPECT_EQ(list[0].mark, Mark::easy);
  EXPECT_EQ(list[0].reason, "bekend");
  EXPECT_EQ(list[1].mark, Mark::covered);
  EXPECT_EQ(list[2].mark, Mark::candidate);
}

}  // namespace
}  // namespace helder::curation
