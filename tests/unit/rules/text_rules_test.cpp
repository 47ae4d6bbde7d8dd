// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "unit/rules/rule_tester.h"

namespace helder::rules::test {
namespace {

TEST(AlineaLengte, CountsSentencesAndWords) {
  std::string six, seven;
  for (int i = 0; i < 7; ++i) {
    if (i < 6) six += "Wij bellen u. ";
    seven += "Wij bellen u. ";
  }
  EXPECT_EQ(check("tekst.alinea-lengte", six).size(), 0u);
  const auto outcome = check("tekst.alinea-lengte", seven);
  ASSERT_EQ(outcome.size(), 1u);
  EXPECT_EQ(outcome.findings[0].message, "Lange alinea: 7 zinnen en 21 woorden.");
}

TEST(AlineaLengte, OneLongSentenceIsNoLongParagraph) {
  std::string text = "Wij";
  for (int i = 0; i < 120; ++i) text += " bellen";
  EXPECT_EQ(check("tekst.alinea-lengte", text + ".").size(), 0u);
}

TEST(AlineaLengte, AListIsNoParagraph) {
  std::string list;
  for (int i = 0; i < 10; ++i) list += "- Wij bellen u.\n";
  EXPECT_EQ(check("tekst.alinea-lengte", list, {.format = "markdown"}).size(), 0u);
}

TEST(UJeMix, ReportsTheMinorityOnce) {
  EXPECT_EQ(found("tekst.u-je-mix", "U krijgt een brief. Wij bellen u. Log in met je DigiD en je pas."), Words{"je"});
  EXPECT_EQ(found("tekst.u-je-mix", "Je krijgt een brief. Wij bellen je. Log in met uw DigiD."), Words{"uw"});
  EXPECT_EQ(found("tekst.u-je-mix", "U krijgt een brief. Log in met uw DigiD."), Words{});
}

TEST(UJeMix, QuotationsDoNotCount) {
  EXPECT_EQ(found("tekst.u-je-mix", "U krijgt een brief. Op de knop staat: “Log in met je DigiD”."), Words{});
}

TEST(UHebtHeeft, CountsOnlyWhereUIsTheSubject) {
  EXPECT_EQ(found("woord.u-hebt-heeft", "U hebt een brief. Als u heeft betaald, is het klaar."), Words{"heeft"});
  EXPECT_EQ(found("woord.u-hebt-heeft",
                  "U hebt een brief. Als de gemeente u heeft gebeld, weet u genoeg. De gemeente heeft u gebeld."),
            Words{});
  EXPECT_EQ(found("woord.u-hebt-heeft", "Hebt u vragen? U heeft recht op hulp. U heeft een pas."), Words{"Hebt"});
  EXPECT_EQ(found("woord.u-hebt-heeft", "U heeft een brief. Als u kunt, belt u. U heeft tijd."), Words{});
}

TEST(KopNietszeggend, KnowsEmptyHeadingsWithNumbersToo) {
  const Options markdown{.format = "markdown"};
  EXPECT_EQ(found("tekst.kop-nietszeggend",
                  "# 1. Inleiding\n\nU krijgt geld.\n\n# Zo krijgt u geld\n\nVraag het aan.\n", markdown),
            Words{"1. Inleiding"});
  EXPECT_EQ(found("tekst.kop-nietszeggend", "De inleiding is kort.\n", markdown), Words{});
  EXPECT_EQ(
      found("tekst.kop-nietszeggend", "# Inleiding\n\nTekst.\n", {.format = "markdown", .profile = Profile::legal}),
      Words{});
}

TEST(KopNietszeggend, LongHeadingsAreATip) {
  const auto outcome =
      check("tekst.kop-nietszeggend",
            "# Wat u moet doen als u een brief van ons hebt gekregen over de bomen in uw straat\n\nBel.\n",
            {.format = "markdown"});
  ASSERT_EQ(outcome.size(), 1u);
  EXPECT_EQ(outcome.findings[0].severity, Severity::info);
}

TEST(KopNiveau, FindsASkippedLevelGoingDownOnly) {
  EXPECT_EQ(found("tekst.kop-niveau", "# A b\n\nx\n\n### C d\n\nx\n\n# E f\n\nx\n", {.format = "markdown"}),
            Words{"C d"});
  EXPECT_EQ(found("tekst.kop-niveau", "## A b\n\nx\n\n### C d\n\nx\n\n## E f\n\nx\n", {.format = "markdown"}), Words{});
}

TEST(Linktekst, JudgesTheWordsOfTheLinkOnly) {
  const Options markdown{.format = "markdown"};
  EXPECT_EQ(found("tekst.linktekst", "[Klik hier!](a) of [lees  meer](b). Meer staat [hier](c).\n", markdown),
            (Words{"Klik hier!", "lees  meer", "hier"}));
  EXPECT_EQ(found("tekst.linktekst",
                  "Klik hier, of [lees meer over bomen](b), of mail [info@voorbeeld.nl](mailto:info@voorbeeld.nl).\n",
                  markdown),
            Words{});
  EXPECT_EQ(
      check("tekst.linktekst", "Kijk op [https://www.voorbeeld.nl/a](https://www.voorbeeld.nl/a).\n", markdown).size(),
      1u);
}

TEST(LinkBestand, WantsKindAndSizeInOrBehindTheLink) {
  const Options markdown{.format = "markdown"};
  const auto message = [&](std::string text) {
    const auto outcome = check("tekst.link-bestand", std::move(text), markdown);
    return outcome.findings.empty() ? std::string() : outcome.findings[0].message;
  };
  EXPECT_EQ(message("Lees [het plan](plan.pdf?v=2).\n"),
            "Deze link opent een bestand (pdf). Zet erbij welk soort bestand het is en hoe groot.");
  EXPECT_EQ(message("Lees [het plan (pdf)](plan.pdf).\n"),
            "Deze link opent een bestand (pdf). Zet erbij hoe groot het bestand is.");
  EXPECT_EQ(message("Lees [het plan](plan.pdf) (pdf, 1,2 MB).\n"), "");
  EXPECT_EQ(message("Lees [het plan](plan.html) of [de site](https://www.voorbeeld.nl).\n"), "");
}

TEST(Alt, TellsFileNamesAndEmptyWordsFromDescriptions) {
  const Options html{.format = "html"};
  EXPECT_EQ(found("toegankelijk.alt",
                  "<p>Tekst.</p><img src=\"a.png\" alt=\"IMG_0042.jpg\"><img src=\"b.png\" alt=\"foto\">", html),
            (Words{"IMG_0042.jpg", "foto"}));
  EXPECT_EQ(
      found("toegankelijk.alt",
            "<p>Tekst.</p><img src=\"a.png\" alt=\"\"><img src=\"b.png\" alt=\"De wethouder plant een boom\">", html),
      Words{});
  const auto outcome = check("toegankelijk.alt", "<p>Tekst.</p><img src=\"a.png\">", html);
  ASSERT_EQ(outcome.size(), 1u);
  EXPECT_TRUE(outcome.findings[0].span.is_empty());
}

TEST(Intensiveerder, SpeaksOnceAndOnlyWhereTheyCrowd) {
  EXPECT_EQ(found("woord.intensiveerder", "Dit is zeer goed en uiterst nuttig. Het is ook volstrekt nieuw."),
            Words{"zeer"});
  EXPECT_EQ(found("woord.intensiveerder", "Dit is zeer goed. Het plan is ook nieuw."), Words{});
}

TEST(Spelling, ReportsUnknownWordsButNotNamesAndQuotations) {
  const HandSpelling spelling({"wij", "hebben", "uw", "van", "gekregen", "zei"}, {"aanvraag"});
  EXPECT_EQ(found("woord.spelling", "Wij hebben uw aanvrag van Zoetermeerse gekregen.", {.spelling = &spelling}),
            Words{"aanvrag"});
  EXPECT_EQ(found("woord.spelling", "Wij hebben “aanvrag” gekregen.", {.spelling = &spelling}), Words{});
  EXPECT_EQ(found("woord.spelling", "Wij hebben uw aanvrag gekregen."), Words{});  // no word list, no judgement
}

TEST(Spelling, WordsOfAnotherLanguageComeTogether) {
  const HandSpelling spelling({"wij", "lezen", "de", "en"});
  EXPECT_EQ(found("woord.spelling", "Wij lezen this information. Wij lezen de kramt.", {.spelling = &spelling}),
            Words{"kramt"});
  EXPECT_EQ(found("woord.spelling", "Wij lezen de kramt. lezzen de boeken(s).", {.spelling = &spelling}),
            (Words{"kramt", "lezzen"}));
}

TEST(Spelling, ANewCompoundIsATip) {
  const HandSpelling spelling({"wij", "geven", "een", "prik"});
  EXPECT_EQ(check("woord.spelling", "Wij geven een boosterprik.", {.spelling = &spelling}).findings.at(0).severity,
            Severity::info);
  EXPECT_EQ(check("woord.spelling", "Wij geven een prikk.", {.spelling = &spelling}).findings.at(0).severity,
            Severity::warning);
}

TEST(Spelling, OffersTheWordOneSlipAway) {
  const HandSpelling spelling({"wij", "geven", "uw", "aanvraag", "portalen", "zo", "spoedig", "of", "een", "oefen",
                               "betaling", "overzichten", "talen"});
  const auto better = [&](std::string text) -> Words {
    const auto outcome = check("woord.spelling", std::move(text), {.spelling = &spelling});
    Words words;
    for (const Finding& finding : outcome.findings) {
      EXPECT_EQ(finding.severity, Severity::warning);
      words.push_back(finding.suggestions.empty() ? "" : finding.suggestions.front().text);
      for (const Suggestion& suggestion : finding.suggestions) EXPECT_FALSE(suggestion.is_safe);
    }
    return words;
  };
  EXPECT_EQ(better("Wij geven uw aanvrag."), Words{"aanvraag"});       // a letter that should be double
  EXPECT_EQ(better("Wij geven overzichtten."), Words{"overzichten"});  // one that should not
  EXPECT_EQ(better("Wij geven protalen."), Words{"portalen"});         // also when it ends in a word of its own
  EXPECT_EQ(better("Wij geven zospoedig."), Words{"zo spoedig"});
  EXPECT_EQ(better("Wij geven ofeen."), Words{"of een"});  // rather than "oefen"
  EXPECT_EQ(better("Wij geven uw betalng."), Words{"betaling"});
}

TEST(Spelling, AWordNearNothingIsATipWithoutSuggestion) {
  const HandSpelling spelling({"wij", "geven"});
  const auto outcome = check("woord.spelling", "Wij geven zwamkluft.", {.spelling = &spelling});
  ASSERT_EQ(outcome.size(), 1u);
  EXPECT_EQ(outcome.findings[0].severity, Severity::info);
  EXPECT_TRUE(outcome.findings[0].suggestions.empty());
}

TEST(Spelling, LeavesLettersAndPhrasesOfAnotherLanguageAlone) {
  const HandSpelling spelling({"wij", "geven", "de", "of", "het"});
  EXPECT_EQ(found("woord.spelling", "Wij geven het vtlb.", {.spelling = &spelling}), Words{});
  EXPECT_EQ(found("woord.spelling", "Wij geven de tone of voice.", {.spelling = &spelling}), Words{});
}

TEST(Spelling, AWordThatKeepsComingBackIsATermAndAskedAboutOnce) {
  const HandSpelling spelling({"wij", "hebben", "de"});
  const auto outcome = check(
      "woord.spelling",
      "Wij hebben de zaaksysteemkoppeling. Wij hebben de zaaksysteemkoppeling. Wij hebben de zaaksysteemkoppeling.",
      {.spelling = &spelling});
  ASSERT_EQ(outcome.size(), 1u);
  EXPECT_EQ(outcome.findings[0].severity, Severity::info);
}

TEST(Spelling, OwnWordsAreFineAndSuggestionsCostNothingUnlessAskedFor) {
  const HandSpelling spelling({"wij", "hebben", "een"}, {"brief", "brie"});
  Settings settings;
  settings.words = {"Briev"};
  EXPECT_EQ(found("woord.spelling", "Wij hebben een briev.", {.settings = settings, .spelling = &spelling}), Words{});
  EXPECT_TRUE(
      check("woord.spelling", "Wij hebben een briev.", {.spelling = &spelling}).findings.at(0).suggestions.empty());
  Settings with_suggestions;
  with_suggestions.rules["woord.spelling"].numbers = {{"suggesties", 2}};
  const auto outcome =
      check("woord.spelling", "Wij hebben een briev.", {.settings = with_suggestions, .spelling = &spelling});
  ASSERT_EQ(outcome.findings.at(0).suggestions.size(), 2u);
  EXPECT_EQ(outcome.findings[0].suggestions[0].text, "brief");
  EXPECT_FALSE(outcome.findings[0].suggestions[0].is_safe);
}

TEST(Zeldzaam, ReportsAWordThatEverydayDutchHardlyUsesOnce) {
  const Options options = national().options("plain", Profile::letter);
  EXPECT_EQ(found("woord.zeldzaam", "De colonnade is klaar. De colonnade is mooi.", options), Words{"colonnade"});
  // Known words, a compound of known words, a name, a quotation, and a word that the text explains.
  EXPECT_EQ(found("woord.zeldzaam", "Uw nieuwe fietsenrek staat naast het speeltuintje.", options), Words{});
  EXPECT_EQ(found("woord.zeldzaam", "U woont aan de Colonnade in Amersfoort.", options), Words{});
  EXPECT_EQ(found("woord.zeldzaam", "Op het bord staat \"colonnade\".", options), Words{});
  EXPECT_EQ(found("woord.zeldzaam", "Een colonnade is een rij van zuilen.", options), Words{});
}

TEST(Zeldzaam, StaysSilentWhereTheDictionarySpeaks) {
  Options options = national().options("plain", Profile::letter);
  ASSERT_EQ(found("woord.zeldzaam", "Wij zien een colonnade.", options), Words{"colonnade"});
  const HandLexicon lexicon = HandLexicon().add(lexicon::Category::jargon, "colonnade", {"zuilen"});
  options.lexicon = &lexicon;
  EXPECT_EQ(found("woord.zeldzaam", "Wij zien een colonnade.", options), Words{});
}

TEST(SamenstellingLang, ReportsALongWordOnceAndSkipsHyphenatedOnes) {
  const std::string word = "huurverhogingsbeschikkingen";
  EXPECT_EQ(found("woord.samenstelling-lang", "De " + word + " zijn klaar. Wij sturen de " + word + "."), Words{word});
  EXPECT_EQ(found("woord.samenstelling-lang", "Het huurverhogings-beschikkingen-loket is open."), Words{});
}

}  // namespace
}  // namespace helder::rules::test
