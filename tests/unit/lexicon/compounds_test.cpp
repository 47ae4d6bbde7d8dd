// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "unit/lexicon/word_fixture.h"

namespace helder::lexicon {
namespace {

std::string joined(const std::vector<std::string_view>& parts) {
  std::string text;
  for (const std::string_view part : parts) text += (text.empty() ? "" : "|") + std::string(part);
  return text;
}

TEST(Compounds, DividesGovernmentWordsAsAReaderDoes) {
  const Spelling& spelling = test::spelling();
  std::ifstream stream(HELDER_SOURCE_DIR "/tests/unit/lexicon/data/compounds.txt");
  int right = 0, all = 0;
  std::string misses;
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream fields(line);
    std::string word, expected;
    fields >> word >> expected;
    ++all;
    const std::string got = joined(spelling.compound_parts(word));
    if (got == expected) ++right;
    else misses += word + ": " + got + ", not " + expected + "\n";
  }
  ASSERT_GE(all, 200);
  // Measured when written: 223 of 230. Going below the floor fails, going above raises it.
  EXPECT_GE(right, 222) << misses;
}

TEST(Compounds, PartsAreSpansOfTheWordItself) {
  const std::string word = "Gemeenteraadsvergadering";
  const std::vector<std::string_view> parts = test::spelling().compound_parts(word);
  ASSERT_EQ(parts.size(), 3U);
  EXPECT_EQ(parts[0], "Gemeente");
  EXPECT_EQ(parts[0].data(), word.data());
  EXPECT_EQ(parts[1], "raad");
  EXPECT_EQ(parts[2].data() + parts[2].size(), word.data() + word.size());
}

TEST(Compounds, LeavesDerivedWordsWhole) {
  for (const std::string_view word : {"overheid", "voorstel", "aanvraag", "bestuurder", "mogelijkheid", "ouderschap",
                                      "werkloos", "verzoeker", "onderzoek"})
    EXPECT_EQ(test::spelling().compound_parts(word).size(), 1U) << word;
}

TEST(Compounds, SplitsAtHyphens) {
  EXPECT_EQ(joined(test::spelling().compound_parts("Wmo-consulent")), "Wmo|consulent");
  EXPECT_EQ(joined(test::spelling().compound_parts("oud-minister")), "oud|minister");
}

TEST(Compounds, GivesAStrangeWordBackWhole) {
  for (const std::string_view word : {"", "x", "qwrtzxcv", "-", "gemeenttte"})
    EXPECT_EQ(test::spelling().compound_parts(word).size(), 1U) << word;
}

TEST(Compounds, WorkIsBoundedForLongWords) {
  std::string word;
  for (int i = 0; i < 2000; ++i) word += "raad";
  EXPECT_EQ(test::spelling().compound_parts(word).size(), 1U);
  EXPECT_FALSE(test::is_known(std::string(90, 'a')));
}

}  // namespace
}  // namespace helder::lexicon
