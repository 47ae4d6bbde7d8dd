// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "unit/language/plain_document.h"

namespace helder::language {
namespace {

using Strings = std::vector<std::string>;

TEST(Sentences, EndAtPointQuestionAndExclamation) {
  EXPECT_EQ(sentences("U vraagt iets. Wilt u dat? Doe het! Klaar."),
            (Strings{"U vraagt iets.", "Wilt u dat?", "Doe het!", "Klaar."}));
}

TEST(Sentences, KeepAbbreviationInsideSentence) {
  EXPECT_EQ(sentences("Wij schrijven u i.v.m. De Linde en dhr. Jansen, o.a. Piet.").size(), 1U);
  EXPECT_EQ(sentences("Zie art. 3 en nr. 5 van mr. A. de Vries te Ede.").size(), 1U);
  EXPECT_EQ(sentences("De heer J.P. Balkenende en Bouw B.V. Jansen zijn er.").size(), 1U);
  EXPECT_EQ(sentences("Brieven, kaarten, enz. vallen hieronder.").size(), 1U);
}

TEST(Sentences, KeepMaximumAndMinimumWithTheirNumber) {
  EXPECT_EQ(sentences("De lift draagt max. 300 kg. Neem min. 2 foto's mee."),
            (Strings{"De lift draagt max. 300 kg.", "Neem min. 2 foto's mee."}));
  EXPECT_EQ(sentences("Dat is max. Daarna stopt het."), (Strings{"Dat is max.", "Daarna stopt het."}));
}

TEST(Sentences, EndAfterAnAbbreviationWhenANewOneBegins) {
  EXPECT_EQ(sentences("Neem pen, papier enz. Zet daarna uw naam."),
            (Strings{"Neem pen, papier enz.", "Zet daarna uw naam."}));
  EXPECT_EQ(sentences("Hij werkt bij Bouw B.V. De klant wacht."),
            (Strings{"Hij werkt bij Bouw B.V.", "De klant wacht."}));
  EXPECT_EQ(sentences("Zie bijlage A. Daar staat het."), (Strings{"Zie bijlage A.", "Daar staat het."}));
}

TEST(Sentences, EndAfterAnAcronymThatLooksLikeAnAbbreviation) {
  EXPECT_EQ(sentences("Hij woont in de VS. De brief ligt daar."),
            (Strings{"Hij woont in de VS.", "De brief ligt daar."}));
  EXPECT_EQ(sentences("De minister, E.D. Wiebes, tekent.").size(), 1U);
}

TEST(Sentences, TakeClosingMarksAlong) {
  EXPECT_EQ(sentences("Hij zei: \"Ik kom.\" Daarna ging hij."), (Strings{"Hij zei: \"Ik kom.\"", "Daarna ging hij."}));
  EXPECT_EQ(sentences("(Zie bijlage 1.) De rest volgt."), (Strings{"(Zie bijlage 1.)", "De rest volgt."}));
  EXPECT_EQ(sentences("“Kom je?” Zij knikte."), (Strings{"“Kom je?”", "Zij knikte."}));
}

TEST(Sentences, DoNotEndInDirectSpeechThatGoesOn) {
  EXPECT_EQ(sentences("\"Ik kom,\" zei hij. \"Kom je?\" vroeg zij.").size(), 2U);
  EXPECT_EQ(sentences("'Dat is zo!' riep hij.").size(), 1U);
}

TEST(Sentences, DoNotEndWithinBracketsInASentence) {
  EXPECT_EQ(sentences("De wet (zie blz. 3. Daar staat het.) geldt ook.").size(), 1U);
  EXPECT_EQ(sentences("Dat is nieuw (!) voor ons (?) Ja.").size(), 1U);
}

TEST(Sentences, DoNotRunAwayWithAnUnclosedBracket) {
  EXPECT_EQ(sentences("De wet (zie daar. Dat is zo. En dit ook.").size(), 3U);
}

TEST(Sentences, DoNotEndBeforeALowerCaseLetter) {
  EXPECT_EQ(sentences("Hij wacht... en wacht. dat is lang").size(), 1U);
}

TEST(Sentences, BeginWithACliticOrANumber) {
  EXPECT_EQ(sentences("Dat is zo. 's Avonds niet. 12 mensen komen."),
            (Strings{"Dat is zo.", "'s Avonds niet.", "12 mensen komen."}));
  EXPECT_EQ(sentences("Dat is zo. 's-Gravenhage, 3 mei."), (Strings{"Dat is zo.", "'s-Gravenhage, 3 mei."}));
}

TEST(Sentences, EndWithoutCapitalsWhereNobodyWritesThem) {
  EXPECT_EQ(sentences("u krijgt een brief. daarin staat het bedrag. lukt dat niet? bel ons dan."),
            (Strings{"u krijgt een brief.", "daarin staat het bedrag.", "lukt dat niet?", "bel ons dan."}));
  EXPECT_EQ(sentences("een kopie van uw pas, vgl. artikel drie").size(), 1U) << "once: perhaps an abbreviation";
  EXPECT_EQ(sentences("de brief, vgl. artikel drie, en de kaart, tev. artikel vier van Jan").size(), 1U);
}

TEST(Sentences, KeepTheNumberOfAParagraphWithIt) {
  EXPECT_EQ(sentences("1. De wet geldt. 2. De regel ook."), (Strings{"1. De wet geldt.", "2. De regel ook."}));
}

TEST(Sentences, NeverCrossABlock) {
  EXPECT_EQ(sentences("Kop zonder punt\n\nDe tekst\n\neindigt hier"),
            (Strings{"Kop zonder punt", "De tekst", "eindigt hier"}));
}

TEST(Sentences, CountWordsAndMarkTheFirst) {
  const Tokenized text("\"Dit is het.\" 1. De wet geldt op 3 mei!");
  ASSERT_EQ(text.result.sentences.size(), 2U);
  EXPECT_EQ(text.result.sentences[0].words, 3U);
  EXPECT_EQ(text.result.sentences[1].words, 7U);
  EXPECT_EQ(text.with(kSentenceStart), "Dit|1.|De");
}

TEST(Sentences, NameTheirBlock) {
  const Tokenized text("Een.\n\nTwee. Drie.");
  ASSERT_EQ(text.result.sentences.size(), 3U);
  EXPECT_EQ(text.result.sentences[0].block, 0U);
  EXPECT_EQ(text.result.sentences[2].block, 1U);
}

TEST(Sentences, EmptyTextHasNone) {
  EXPECT_TRUE(sentences("").empty());
  EXPECT_TRUE(sentences(" \n \xE2\x80\x8B ").empty());
}

}  // namespace
}  // namespace helder::language
