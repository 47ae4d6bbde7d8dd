// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "pipeline/profile.h"

#include <gtest/gtest.h>

#include <string>

#include "formats/reader.h"
#include "language/tokenizer.h"

namespace helder::pipeline {
namespace {

Profile guess(std::string text) {
  auto document = formats::read(std::move(text), {.format = Format::plain});
  if (!document) {
    ADD_FAILURE() << document.error().message;
    return Profile::letter;
  }
  const auto [tokens, sentences, notations] = language::tokenize(*document);
  return guess_profile(*document, tokens, sentences);
}

const std::string kProse =
    "U kunt een paspoort aanvragen bij de gemeente waar u woont. Neem uw oude paspoort mee en ook een nieuwe pasfoto. "
    "U betaalt aan de balie met uw pas. Na vijf werkdagen ligt het paspoort klaar en haalt u het zelf op.\n\n";

TEST(GuessProfile, KnowsALetterByItsGreeting) {
  EXPECT_EQ(guess("Geachte mevrouw,\n\nUw pas\n\n" + kProse), Profile::letter);
  EXPECT_EQ(guess("Hallo Kevin,\n\nUw pas\n\n" + kProse), Profile::letter);
  EXPECT_EQ(guess("Uw pas\n\n" + kProse + "Groetjes,\nFatima\n"), Profile::letter);
  EXPECT_EQ(guess(kProse + "Hoogachtend,\n\nDe minister\n\nBijlage\n\n" + kProse + kProse + kProse), Profile::letter);
}

TEST(GuessProfile, TakesHeadingsAndListsWithoutGreetingForAPage) {
  EXPECT_EQ(guess("Paspoort aanvragen\n\n" + kProse + "Wat kost het?\n\n" + kProse), Profile::web);
  EXPECT_EQ(guess(kProse + "- uw pas\n- een foto\n- uw kaart\n"), Profile::web);
  EXPECT_EQ(guess(kProse), Profile::letter);
}

TEST(GuessProfile, KnowsADecreeByItsFormulas) {
  EXPECT_EQ(guess("Op de voordracht van Onze Minister van 1 juli 2024;\n\nGelet op artikel 3 van de wet;\n\nHebben "
                  "goedgevonden en verstaan:\n\n" +
                  kProse),
            Profile::legal);
  EXPECT_EQ(guess("Geachte heer,\n\nGelet op artikel 3 van de wet krijgt u een pas.\n\n" + kProse), Profile::letter);
}

}  // namespace
}  // namespace helder::pipeline
