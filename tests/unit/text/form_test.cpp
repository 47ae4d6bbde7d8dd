// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "text/form.h"

#include <gtest/gtest.h>

#include <string>

#include "base/hash.h"

namespace helder::text {
namespace {

TEST(Form, LowersLettersInAndOutsideAscii) {
  EXPECT_EQ(normalise_form("Gemeente"), "gemeente");
  EXPECT_EQ(normalise_form("ÉÉN"), "één");
  EXPECT_EQ(normalise_form("Ελλάδα"), "ελλάδα");
}

TEST(Form, ComposesCombiningMarks) {
  EXPECT_EQ(normalise_form("Belgie\xCC\x88"), "belgië");
  EXPECT_EQ(form_hash("Belgie\xCC\x88"), form_hash("BELGIË"));
}

TEST(Form, MakesTypographicApostropheAndHyphenPlain) {
  EXPECT_EQ(normalise_form("Zo’n"), "zo'n");
  EXPECT_EQ(normalise_form("‘s-Gravenhage"), "'s-gravenhage");
  EXPECT_EQ(normalise_form("e‑mail"), "e-mail");
}

TEST(Form, LeavesOutWhatIsNotSeen) {
  EXPECT_EQ(normalise_form("in\xC2\xADvoer"), "invoer");            // soft hyphen
  EXPECT_EQ(normalise_form("in\xE2\x80\x8Bvoer"), "invoer");        // zero-width space
  EXPECT_EQ(form_hash("\xEF\xBB\xBFinvoer"), form_hash("invoer"));  // byte order mark
}

TEST(Form, WritesLigaturesAsLetters) {
  EXPECT_EQ(normalise_form("Ĳsland"), "ijsland");
  EXPECT_EQ(normalise_form("ﬁets"), "fiets");
}

TEST(Form, IsTheSameWhenAppliedTwice) {
  for (const std::string word : {"Zo’n", "İzmir", "Belgie\xCC\x88", "Ĳs", "ﬃ", "straße", "\xFF\xFE", ""}) {
    const std::string once = normalise_form(word);
    EXPECT_EQ(normalise_form(once), once) << word;
  }
}

TEST(Form, HashIsTheHashOfTheNormalisedForm) {
  for (const std::string word : {"Gemeente", "ÉÉN", "zo’n", "A4'tje", "", "€", "in\xC2\xADvoer", "\xC3"})
    EXPECT_EQ(form_hash(word), base::hash(normalise_form(word))) << word;
}

}  // namespace
}  // namespace helder::text
