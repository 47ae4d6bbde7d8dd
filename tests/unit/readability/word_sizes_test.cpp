// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/word_sizes.h"

#include <gtest/gtest.h>

#include <string>

namespace helder::readability {
namespace {

TEST(SizeOf, CountsLettersOnly) {
  EXPECT_EQ(size_of("e-mail").letters, 5u);
  EXPECT_EQ(size_of("foto's").letters, 5u);
  EXPECT_EQ(size_of("65-plusser").letters, 7u);
  EXPECT_EQ(size_of("geïnd").letters, 5u);
  EXPECT_EQ(size_of("i.v.m.").letters, 3u);
  EXPECT_EQ(size_of("\u201365\u2019").letters, 0u);
}

TEST(WordSizes, GiveTheSameAsCountingAgain) {
  WordSizes sizes;
  for (int round = 0; round < 2; ++round)
    for (std::string_view word : {"gemeente", "bezwaar", "gemeente", "DigiD", "digid", "u"}) {
      const WordSize found = sizes.of(word, 7);  // one hash for all: they push each other out
      EXPECT_EQ(found.syllables, size_of(word).syllables) << word;
      EXPECT_EQ(found.letters, size_of(word).letters) << word;
    }
}

}  // namespace
}  // namespace helder::readability
