// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/columns.h"

#include <gtest/gtest.h>

namespace helder::report {
namespace {

TEST(Columns, CountsWhatATerminalShows) {
  EXPECT_EQ(columns_of("brief"), 5U);
  EXPECT_EQ(columns_of("één"), 3U);
  EXPECT_EQ(columns_of("e\u0301e\u0301n"), 3U) << "combining accents take no column";
  EXPECT_EQ(columns_of("🎉"), 2U);
  EXPECT_EQ(columns_of("日本"), 4U);
  EXPECT_EQ(columns_of("a\u200Bb"), 2U);
}

TEST(Harmless, TakesTheCommandsOutOfText) {
  EXPECT_EQ(harmless("a\x1b[31mb"), "a␛[31mb");
  EXPECT_EQ(harmless("a\u202Eb"), "a\uFFFDb");
  EXPECT_EQ(harmless("a\tb\nc"), "a b c");
  EXPECT_EQ(harmless("\x7f\u0085"), "␡\uFFFD");
}

TEST(Wrap, BreaksAtSpacesAndLongWordsWhereItMust) {
  EXPECT_EQ(wrap("een twee drie vier", 10), (std::vector<std::string>{"een twee", "drie vier"}));
  EXPECT_EQ(wrap("onroerendezaakbelasting", 10), (std::vector<std::string>{"onroerende", "zaakbelast", "ing"}));
  EXPECT_EQ(wrap("", 10), std::vector<std::string>{""});
}

TEST(Excerpt, ShowsAShortLineWhole) {
  const Excerpt shown = excerpt("U krijgt thans een brief.", {9, 14}, 60);
  EXPECT_EQ(shown.text, "U krijgt thans een brief.");
  EXPECT_EQ(shown.marks, "         ^^^^^");
}

TEST(Excerpt, MarksUnderWideAndCombiningCharacters) {
  const std::string line = "🎉 e\u0301 thans";
  const Excerpt shown = excerpt(line, {line.find("thans"), line.size()}, 60);
  EXPECT_EQ(shown.marks, "     ^^^^^");
}

TEST(Excerpt, MarksBothHalvesOfAPhrase) {
  const std::string line = "Wij delen u dit mede.";
  const ByteRange half{line.find("mede"), line.find("mede") + 4};
  EXPECT_EQ(excerpt(line, {4, 9}, 60, std::span(&half, 1)).marks, "    ^^^^^       ^^^^");
}

TEST(Excerpt, CutsALongLineAroundThePlace) {
  std::string line;
  for (int i = 0; i < 400; ++i) line += "woord ";
  const std::size_t place = line.size();
  line += "thans";
  for (int i = 0; i < 400; ++i) line += " nog";
  for (std::size_t width : {20U, 40U, 80U, 120U}) {
    const Excerpt shown = excerpt(line, {place, place + 5}, width);
    EXPECT_LE(columns_of(shown.text), width);
    const std::size_t column = shown.marks.find('^');
    ASSERT_NE(column, std::string::npos);
    // One "…" of three bytes and one column stands before it.
    EXPECT_EQ(shown.text.substr(column + 2, 5), "thans");
    EXPECT_TRUE(shown.text.starts_with("…") && shown.text.ends_with("…"));
  }
}

TEST(Excerpt, FitsAlwaysWhateverThePlace) {
  const std::string line =
      "één 🎉 woord van vele woorden in een regel die te lang is voor een smal venster, en dan nog wat";
  for (std::size_t begin = 0; begin <= line.size(); ++begin)
    for (std::size_t end = begin; end <= line.size(); end += 7) {
      if ((begin < line.size() && (line[begin] & 0xC0) == 0x80) || (end < line.size() && (line[end] & 0xC0) == 0x80))
        continue;
      const Excerpt shown = excerpt(line, {begin, end}, 40);
      EXPECT_LE(columns_of(shown.text), 40U);
      EXPECT_LE(shown.marks.size(), 41U);
    }
}

}  // namespace
}  // namespace helder::report
