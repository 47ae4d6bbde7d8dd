// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/law_titles.h"

#include <gtest/gtest.h>

#include "unit/language/plain_document.h"

namespace helder::language {
namespace {

std::string title_words(std::string_view text) { return Tokenized(text).with(kLawTitle); }

TEST(LawTitles, ReachToTheYearOrTheVerb) {
  EXPECT_EQ(title_words("Dat staat in de Wet maatschappelijke ondersteuning 2015 en elders."),
            "maatschappelijke|ondersteuning|2015");
  EXPECT_EQ(title_words("Volgens de Algemene wet inzake rijksbelastingen moet u betalen."),
            "wet|inzake|rijksbelastingen");
  EXPECT_EQ(title_words("Het Besluit mandaat, volmacht en machtiging uitvoering Uhw wordt ingetrokken."),
            "mandaat|,|volmacht|en|machtiging|uitvoering|Uhw");
}

TEST(LawTitles, EndWhereTheWriterGoesOn) {
  EXPECT_EQ(title_words("Wij sturen u het Besluit van 3 mei inzake uw aanvraag."), "");
  EXPECT_EQ(title_words("In de Wet staat inzake uw vraag niets."), "");
  EXPECT_EQ(title_words("De Wet inkomstenbelasting 2001 inzake uw huis."), "inkomstenbelasting|2001");
}

TEST(LawTitles, NeedACapitalThatMeansSomething) {
  EXPECT_EQ(title_words("Besluit over uw aanvraag inzake de boom."), "");
  EXPECT_EQ(title_words("Wij nemen een besluit inzake uw aanvraag."), "");
}

}  // namespace
}  // namespace helder::language
