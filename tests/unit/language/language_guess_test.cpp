// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/language_guess.h"

#include <gtest/gtest.h>

#include "unit/language/plain_document.h"

namespace helder::language {
namespace {

double share(std::string_view text) {
  const Tokenized made(text);
  return dutch_share(made.document, made.result.tokens);
}

bool is_foreign(std::string_view text) {
  const Tokenized made(text);
  return is_clearly_foreign(made.document, made.result.tokens);
}

TEST(LanguageGuess, KnowsDutch) {
  for (const std::string_view text :
       {"Wij hebben uw aanvraag ontvangen en nemen binnen zes weken een besluit. U krijgt daarvan een brief.",
        "U kunt bezwaar maken als u het niet eens bent met deze beslissing.",
        "Artikel 3, eerste lid, van de Wet maatschappelijke ondersteuning 2015 is van overeenkomstige toepassing."}) {
    EXPECT_GT(share(text), 0.8) << text;
    EXPECT_FALSE(is_foreign(text)) << text;
  }
}

TEST(LanguageGuess, KnowsOtherLanguages) {
  for (const std::string_view text :
       {"We have received your application and we will send you a decision within six weeks.",
        "Sie können gegen diesen Bescheid innerhalb von vier Wochen Widerspruch bei der Gemeinde einlegen.",
        "Vous pouvez faire appel de cette décision dans les six semaines qui suivent la date de la lettre.",
        "Wy hawwe jo oanfraach krigen en nimme dêr ynkoarten in beslút oer, dat jo dan fan ús hearre sille.",
        "قدمت طلبك إلى البلدية وسوف نرسل لك قرارا خلال أسابيع",
        "Мы получили ваше заявление и скоро напишем вам письмо о решении"}) {
    EXPECT_LT(share(text), 0.3) << text;
    EXPECT_TRUE(is_foreign(text)) << text;
  }
}

TEST(LanguageGuess, SaysNothingAboutFewWords) {
  EXPECT_DOUBLE_EQ(share(""), 0.5);
  EXPECT_DOUBLE_EQ(share("Bijlage Formulier 2025"), share("Bijlage 2025 Formulier"));
  EXPECT_FALSE(is_foreign("the end"));
  EXPECT_FALSE(is_foreign("Amsterdam Rotterdam Utrecht Groningen Maastricht Zwolle Arnhem"));
}

TEST(LanguageGuess, ForgivesDutchWithForeignWords) {
  EXPECT_FALSE(is_foreign("De customer journey van de user story staat op het scrum board van het team."));
  EXPECT_GT(share("De customer journey van de user story staat op het scrum board van het team."), 0.6);
}

}  // namespace
}  // namespace helder::language
