// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "text/punctuation.h"

#include <gtest/gtest.h>

namespace helder::text {
namespace {

TEST(Punctuation, IsUnicodesCategoryP) {
  for (const char* sign : {".", ",", "...", "»", "–", "%", "&", "§", "(", "_", "\"", "?!", "…"})
    EXPECT_TRUE(is_punctuation(sign)) << sign;
}

TEST(Punctuation, IsNoSymbolLetterOrDigit) {
  for (const char* other : {"", "+", "=", "€", "°", "`", "´", "^", "a", "1", "a.", ".a", "'s", "🎉", " "})
    EXPECT_FALSE(is_punctuation(other)) << other;
}

}  // namespace
}  // namespace helder::text
