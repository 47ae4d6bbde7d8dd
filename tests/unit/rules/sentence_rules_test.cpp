// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "unit/rules/rule_tester.h"

namespace helder::rules::test {
namespace {

std::string sentence_of(int words) {
  std::string text = "Wij";
  for (int i = 1; i < words; ++i) text += " lezen";
  return text + ".";
}

TEST(ZinLengte, TipsFrom21WarnsFrom26Words) {
  EXPECT_EQ(check("zin.lengte", sentence_of(20)).size(), 0u);
  const auto tip = check("zin.lengte", sentence_of(21));
  ASSERT_EQ(tip.size(), 1u);
  EXPECT_EQ(tip.findings[0].severity, Severity::info);
  EXPECT_EQ(check("zin.lengte", sentence_of(25)).findings.at(0).severity, Severity::info);
  const auto warning = check("zin.lengte", sentence_of(26));
  ASSERT_EQ(warning.size(), 1u);
  EXPECT_EQ(warning.findings[0].severity, Severity::warning);
  using Evidence = std::vector<std::pair<std::string, double>>;
  EXPECT_EQ(warning.findings[0].evidence, (Evidence{{"words", 26}, {"limit", 25}}));
}

TEST(ZinLengte, ObeysItsSettings) {
  Settings settings;
  settings.rules["zin.lengte"].numbers = {{"info", 12}, {"warning", 15}};
  EXPECT_EQ(check("zin.lengte", sentence_of(11), {.settings = settings}).size(), 0u);
  EXPECT_EQ(check("zin.lengte", sentence_of(12), {.settings = settings}).findings.at(0).severity, Severity::info);
  EXPECT_EQ(check("zin.lengte", sentence_of(15), {.settings = settings}).findings.at(0).severity, Severity::warning);
}

TEST(ZinLengte, CountsNumbersAndMergeFieldsAsOneWordAndPunctuationAsNone) {
  EXPECT_EQ(
      check("zin.lengte",
            "Op 1 mei 2025 krijgt u € 1.234,50 van ons – en ook, als u wilt, een brief van {{naam}} over 2 bomen.")
          .size(),
      1u);
  EXPECT_EQ(
      check("zin.lengte", "Op 1 mei 2025 krijgt u € 1.234,50 van ons – en, als u wilt, een brief van {{naam}}.").size(),
      0u);
}

TEST(ZinLengte, ListItemsCountApartAndHeadingsAndTablesNot) {
  std::string list = "U stuurt mee:\n\n";
  for (int i = 0; i < 5; ++i) list += "- een kopie van uw paspoort of rijbewijs\n";
  EXPECT_EQ(found("zin.lengte", list, {.format = "markdown"}), Words{});
  EXPECT_EQ(found("zin.lengte", "# " + sentence_of(40) + "\n\nKort.\n", {.format = "markdown"}), Words{});
  EXPECT_EQ(found("zin.lengte", "> " + sentence_of(40) + "\n", {.format = "markdown"}), Words{});
  EXPECT_EQ(check("zin.lengte",
                  "Stuur mee: een kopie van uw paspoort; een bewijs van uw inkomen over mei; een brief van uw "
                  "werkgever; het contract van uw huis.")
                .size(),
            0u);
}

TEST(ZinPuntkomma, ListsInASentenceAreLeftAlone) {
  EXPECT_EQ(found("zin.puntkomma", "Betaal op tijd; anders krijgt u een boete."), Words{";"});
  EXPECT_EQ(found("zin.puntkomma", "Stuur mee: een kopie van uw paspoort; een bewijs van uw inkomen."), Words{});
  EXPECT_EQ(
      found("zin.puntkomma", "- een kopie van uw paspoort;\n- een bewijs van uw inkomen.\n", {.format = "markdown"}),
      Words{});
}

TEST(ZinHoofdletters, FindsShoutingButNotAbbreviations) {
  const HandSpelling spelling({"betaal", "nu", "direct", "let", "op"});
  EXPECT_EQ(found("zin.hoofdletters", "BETAAL DIRECT uw rekening.", {.spelling = &spelling}), Words{"BETAAL DIRECT"});
  EXPECT_EQ(found("zin.hoofdletters", "Het UWV SVB loket is open.", {.spelling = &spelling}), Words{});
  EXPECT_EQ(found("zin.hoofdletters", "Betaal NU uw rekening.", {.spelling = &spelling}), Words{});
}

TEST(ZinHoofdletters, LeavesAccountsPostcodesAndCodesAlone) {
  const HandSpelling spelling({"bank", "den", "haag", "betaal", "direct"});
  EXPECT_EQ(found("zin.hoofdletters", "Maak het over op NL00 BANK 0123 4567 89.", {.spelling = &spelling}), Words{});
  EXPECT_EQ(found("zin.hoofdletters", "Stuur het naar 2500 GX DEN HAAG.", {.spelling = &spelling}), Words{});
  EXPECT_EQ(found("zin.hoofdletters", "In 2025 BETAAL DIRECT uw rekening.", {.spelling = &spelling}),
            Words{"BETAAL DIRECT"});
  EXPECT_EQ(found("woord.afkorting-onverklaard",
                  "Maak het over op NL00 BANK 0123 4567 89 met kenmerk KW-2026-0417, GB-123 en 1234 AB.",
                  {.spelling = &spelling}),
            Words{});
  EXPECT_EQ(found("woord.afkorting-onverklaard", "De brief van de QXZ is weg.", {.spelling = &spelling}), Words{"QXZ"});
}

TEST(ZinLengte, TheTextOfAnImageIsNoSentence) {
  std::string words = "een";
  for (int i = 0; i < 30; ++i) words += " woord";
  EXPECT_EQ(found("zin.lengte", "![" + words + ".](kaart.png)\n", {.format = "markdown"}), Words{});
  EXPECT_EQ(found("zin.lengte", words + ".\n", {.format = "markdown"}).size(), 1u);
}

TEST(ZinHoofdletters, OneExclamationMarkIsEnough) {
  EXPECT_EQ(found("zin.hoofdletters", "Let op! Betaal nu."), Words{});
  EXPECT_EQ(found("zin.hoofdletters", "Let op!! Betaal nu."), Words{"!!"});
}

TEST(ZinHoofdletters, HeadingsInCapitalsAreLeftAlone) {
  const HandSpelling spelling({"wat", "moet", "u", "doen"});
  EXPECT_EQ(found("zin.hoofdletters", "# WAT MOET U DOEN\n\nBetaal.\n", {.format = "markdown", .spelling = &spelling}),
            Words{});
}

TEST(ZinOnderwerploos, FindsMenAsAWord) {
  EXPECT_EQ(found("zin.onderwerploos", "Men betaalt vooraf. Ook mensen met een pas. Zo doet men dat."),
            (Words{"Men", "men"}));
  EXPECT_EQ(found("zin.onderwerploos", "Hij zei: “Men betaalt vooraf.”"), Words{});
}

TEST(Cijferlast, CountsADateAPhoneNumberAndAnArticleAsPeopleReadThem) {
  EXPECT_EQ(check("toegankelijk.cijferlast", "Bel 088 042 42 42 vóór 1 mei 2025 of kom langs.").size(), 0u);
  EXPECT_EQ(check("toegankelijk.cijferlast", "Dat staat in artikel 3, 4, 5 en 6 van de wet.").size(), 0u);
  EXPECT_EQ(check("toegankelijk.cijferlast", "U betaalt 3 keer 20 euro, 4 keer 30 euro en 1 keer 50 euro.").size(), 1u);
}

TEST(AmpersandSlash, FindsThePairsAndEndingsAndLeavesNamesAlone) {
  EXPECT_EQ(found("notatie.ampersand-slash", "Stuur een foto en/of een kopie."), Words{"en/of"});
  EXPECT_EQ(found("notatie.ampersand-slash", "De ouder(s) tekenen."), Words{"ouder(s)"});
  EXPECT_EQ(found("notatie.ampersand-slash", "Als hij/zij wil."), Words{"hij/zij"});
  EXPECT_EQ(found("notatie.ampersand-slash", "Bij wonen & bouwen."), Words{"&"});
  EXPECT_EQ(found("notatie.ampersand-slash", "Bij Ernst & Young en de Q&A, 24/7, van 50 km/u, t/m 3 mei, op 1/5."),
            Words{});
  EXPECT_EQ(found("notatie.ampersand-slash", "Kijk op https://www.voorbeeld.nl/en/of."), Words{});
}

TEST(AmpersandSlash, TheWordEnIsASafeSuggestion) {
  const auto outcome = check("notatie.ampersand-slash", "Bij wonen & bouwen.");
  ASSERT_EQ(outcome.size(), 1u);
  ASSERT_EQ(outcome.findings[0].suggestions.size(), 1u);
  EXPECT_TRUE(outcome.findings[0].suggestions[0].is_safe);
  EXPECT_EQ(outcome.findings[0].suggestions[0].edits.at(0).text, "en");
}

}  // namespace
}  // namespace helder::rules::test
