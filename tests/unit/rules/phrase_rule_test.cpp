// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// What a dictionary entry becomes when a phrase rule reports it, and when the rules about terms and abbreviations stay
// silent.
#include <gtest/gtest.h>

#include "unit/rules/rule_tester.h"

namespace helder::rules::test {
namespace {

using lexicon::Category;

TEST(PhraseRule, IsSilentInTitlesAndOnWordsThatAreNamedOrGlossed) {
  const HandLexicon lexicon =
      HandLexicon().add(Category::ambtelijk, "inzake", {"over"}).add(Category::jargon, "scope", {"doel"});
  const test::Options options{.lexicon = &lexicon};
  const auto words = [&](std::string text) { return found("woord.jargon-ambtelijk", std::move(text), options); };
  EXPECT_EQ(words("Dat staat in de Algemene wet inzake rijksbelastingen."), Words{});
  EXPECT_EQ(words("Schrijf liever niet het woord inzake."), Words{});
  EXPECT_EQ(words("Hier staat de scope, dat wil zeggen: wat we gaan doen."), Words{});
  EXPECT_EQ(words("Wij schrijven u inzake de scope van de wet."), (Words{"inzake", "scope"}));
}

TEST(PhraseRule, NamesTheWordAndTheBetterOne) {
  const HandLexicon lexicon = HandLexicon().add(Category::ambtelijk, "inzake", {"over"});
  const auto outcome = check("woord.jargon-ambtelijk", "Uw brief inzake de boom.", {.lexicon = &lexicon});
  ASSERT_EQ(outcome.texts(), Words{"inzake"});
  const Finding& finding = outcome.findings[0];
  EXPECT_EQ(finding.message, "Ambtelijke taal: “inzake”. Liever: “over”.");
  EXPECT_EQ(finding.explanation, "Uitleg van de ingang.");
  EXPECT_EQ(finding.entry, "id-0");
  EXPECT_EQ(finding.layer, "nl");
  ASSERT_EQ(finding.suggestions.size(), 1u);
  EXPECT_EQ(finding.suggestions[0].text, "over");
}

TEST(PhraseRule, SaysWhatCanGo) {
  const HandLexicon lexicon = HandLexicon()
                                  .add(Category::cliche, "in goede orde", {"-"})
                                  .add(Category::omslachtig, "achterwege laten", {"weglaten"});
  EXPECT_EQ(check("woord.cliche", "Uw brief is in goede orde ontvangen.", {.lexicon = &lexicon}).findings.at(0).message,
            "Holle frase: “in goede orde”. Laat dit weg.");
  // The verb is a better word, not a deletion.
  EXPECT_EQ(
      check("woord.omslachtig-werkwoord", "U kunt dit achterwege laten.", {.lexicon = &lexicon}).findings.at(0).message,
      "Omslachtig: “achterwege laten”. Liever: “weglaten”.");
}

TEST(PhraseRule, SpeaksOnlyForItsOwnCategories) {
  const HandLexicon lexicon =
      HandLexicon().add(Category::archaisch, "thans", {"nu"}).add(Category::jargon, "inzetten op", {"doen"});
  const std::string text = "Wij gaan thans inzetten op rust.";
  EXPECT_EQ(found("woord.jargon-ambtelijk", text, {.lexicon = &lexicon}), Words{"inzetten op"});
  EXPECT_EQ(found("woord.archaisch", text, {.lexicon = &lexicon}), Words{"thans"});
}

TEST(PhraseRule, LeavesQuotationsAndNamesAlone) {
  const HandLexicon lexicon = HandLexicon().add(Category::archaisch, "reeds", {"al"});
  EXPECT_EQ(found("woord.archaisch", "In de brief staat: “Wij hebben reeds betaald.”", {.lexicon = &lexicon}), Words{});
  EXPECT_EQ(found("woord.archaisch", "U sprak met mevrouw Reeds.", {.lexicon = &lexicon}), Words{});
  EXPECT_EQ(found("woord.archaisch", "Reeds in mei schreven wij u.", {.lexicon = &lexicon}), Words{"Reeds"});
}

TEST(PhraseRule, AnEntryThatIsATipStaysATip) {
  const HandLexicon lexicon = HandLexicon()
                                  .add(Category::ambtelijk, "inzake", {"over"})
                                  .add(Category::ambtelijk, "tevens", {"ook"}, Severity::info);
  const auto outcome =
      check("woord.jargon-ambtelijk", "Uw brief inzake de boom. Wij schrijven u tevens nog.", {.lexicon = &lexicon});
  ASSERT_EQ(outcome.size(), 2u);
  EXPECT_EQ(outcome.findings[0].severity, Severity::warning);
  EXPECT_EQ(outcome.findings[1].severity, Severity::info);
}

TEST(Voorzetseluitdrukking, OneIsATipTwoInASentenceAreWarnings) {
  const HandLexicon lexicon = HandLexicon()
                                  .add(Category::voorzetsel, "met betrekking tot", {"over"})
                                  .add(Category::voorzetsel, "in het kader van", {"voor"});
  const auto outcome = check("woord.voorzetseluitdrukking",
                             "Wij schrijven u met betrekking tot de boom. Wij schrijven u in het kader van het plan "
                             "met betrekking tot de boom.",
                             {.lexicon = &lexicon});
  ASSERT_EQ(outcome.size(), 3u);
  EXPECT_EQ(outcome.findings[0].severity, Severity::info);
  EXPECT_EQ(outcome.findings[1].severity, Severity::warning);
  EXPECT_EQ(outcome.findings[2].severity, Severity::warning);
}

TEST(Vaag, CostsMoreWhereADateADutyOrAnAmountStands) {
  const HandLexicon lexicon = HandLexicon().add(Category::vaag, "zo spoedig mogelijk", {});
  const auto severity_in = [&](std::string text) {
    const auto outcome = check("woord.vaag", std::move(text), {.lexicon = &lexicon});
    return outcome.findings.empty() ? Severity::off : outcome.findings[0].severity;
  };
  EXPECT_EQ(severity_in("U moet zo spoedig mogelijk betalen."), Severity::warning);
  EXPECT_EQ(severity_in("Betaal zo spoedig mogelijk € 20."), Severity::warning);
  EXPECT_EQ(severity_in("Wij maken de stoep zo spoedig mogelijk weer mooi."), Severity::info);
}

TEST(PhraseRule, ATermThatIsOnlyExplainedSpeaksOnceAndNotWhereTheTextExplainsIt) {
  const HandLexicon lexicon =
      HandLexicon().add(Category::jargon, "kwijtschelding").add(Category::jargon, "tevens", {"ook"});
  const auto words = [&](std::string text) {
    return found("woord.jargon-ambtelijk", std::move(text), {.format = "markdown", .lexicon = &lexicon});
  };
  EXPECT_EQ(words("U krijgt kwijtschelding. De kwijtschelding geldt nu.\n\nVraag kwijtschelding aan."),
            Words{"kwijtschelding"});
  EXPECT_EQ(words("U hoeft niet te betalen. Dat heet kwijtschelding."), Words{});
  EXPECT_EQ(words("U krijgt kwijtschelding (u hoeft niet te betalen). Vraag kwijtschelding aan."), Words{});
  EXPECT_EQ(words("Vraag kwijtschelding aan. U belt ons. Kwijtschelding betekent dat u niet betaalt."), Words{});
  EXPECT_EQ(words("# Kwijtschelding\n\nU krijgt geld. U krijgt kwijtschelding."), Words{"kwijtschelding"});
  EXPECT_EQ(words("Tevens betaalt u. Tevens belt u."), (Words{"Tevens", "Tevens"}));  // to be replaced everywhere
}

class Juridisch : public testing::Test {
 protected:
  Words check_text(std::string text) { return found("woord.juridisch", std::move(text), {.lexicon = &lexicon_}); }
  HandLexicon lexicon_ =
      HandLexicon().add(Category::juridisch, "dwangsom").add(Category::juridisch, "niet-ontvankelijk");
};

TEST_F(Juridisch, ReportsOnlyTheFirstUse) {
  EXPECT_EQ(check_text("U krijgt een dwangsom. De dwangsom is hoog."), Words{"dwangsom"});
}

TEST_F(Juridisch, IsSilentWhereTheTermIsExplained) {
  EXPECT_EQ(check_text("U krijgt een dwangsom (een bedrag per dag). Betaal die dwangsom."), Words{});
  EXPECT_EQ(check_text("U krijgt een dwangsom – een bedrag per dag."), Words{});
  EXPECT_EQ(check_text("U krijgt een dwangsom. Dat is een bedrag dat u per dag betaalt."), Words{});
  EXPECT_EQ(check_text("U krijgt een dwangsom. Een dwangsom is een bedrag dat u per dag betaalt."), Words{});
  EXPECT_EQ(check_text("Een dwangsom is een bedrag dat u per dag betaalt."), Words{});
  EXPECT_EQ(check_text("We kunnen uw bezwaar niet behandelen (niet-ontvankelijk)."), Words{});
  EXPECT_EQ(check_text("Uw bezwaar is niet-ontvankelijk. Dat betekent dat we het niet behandelen."), Words{});
  EXPECT_EQ(check_text("We behandelen uw bezwaar niet. Dat noemen we niet-ontvankelijk."), Words{});
}

TEST_F(Juridisch, IsNotFooledByOtherBracketsAndSentences) {
  EXPECT_EQ(check_text("U krijgt een dwangsom. De dwangsom is hoog. Dat is jammer."), Words{"dwangsom"});
  EXPECT_EQ(check_text("U krijgt een dwangsom (2)."), Words{"dwangsom"});
  EXPECT_EQ(check_text("U belt ons (gratis nummer). Daarna krijgt u een dwangsom van de gemeente."), Words{"dwangsom"});
}

TEST_F(Juridisch, DoesNotOfferAnotherWord) {
  const HandLexicon lexicon = HandLexicon().add(Category::juridisch, "dwangsom", {"boete"});
  const auto outcome = check("woord.juridisch", "U krijgt een dwangsom.", {.lexicon = &lexicon});
  ASSERT_EQ(outcome.size(), 1u);
  EXPECT_EQ(outcome.findings[0].message.find("boete"), std::string::npos);
}

TEST_F(Juridisch, IsATipInADecision) {
  const auto outcome =
      check("woord.juridisch", "U krijgt een dwangsom.", {.profile = Profile::decision, .lexicon = &lexicon_});
  ASSERT_EQ(outcome.size(), 1u);
  EXPECT_EQ(outcome.findings[0].severity, Severity::info);
}

class Afkorting : public testing::Test {
 protected:
  Words unexplained(std::string text) {
    return found("woord.afkorting-onverklaard", std::move(text), {.lexicon = &lexicon_});
  }
  Words shortened(std::string text) { return found("woord.afkorting-klein", std::move(text), {.lexicon = &lexicon_}); }
  HandLexicon lexicon_ =
      HandLexicon()
          .add(Category::afkorting, "Wmo", {}, Severity::warning, "Wet maatschappelijke ondersteuning")
          .add(Category::afkorting, "i.v.m.", {"door"}, Severity::warning, "in verband met")
          .add(Category::afkorting, "pgb", {}, Severity::warning, "persoonsgebonden budget");
};

TEST_F(Afkorting, DictionaryTermsAndCapitalsAreReportedAtFirstUse) {
  EXPECT_EQ(unexplained("U krijgt hulp uit de Wmo. De Wmo is er voor iedereen."), Words{"Wmo"});
  EXPECT_EQ(unexplained("Bel het KCC. Het KCC helpt u."), Words{"KCC"});
  EXPECT_EQ(unexplained("De Wmo-consulent belt u."), Words{"Wmo"});
}

TEST_F(Afkorting, TheDictionaryIsCertainTwoCapitalsAreAGuess) {
  const auto outcome = check("woord.afkorting-onverklaard", "De Wmo is anders. Bel het KCC.", {.lexicon = &lexicon_});
  ASSERT_EQ(outcome.size(), 2u);
  EXPECT_EQ(outcome.findings[0].severity, Severity::warning);
  EXPECT_EQ(outcome.findings[0].entry, "id-0");
  ASSERT_EQ(outcome.findings[0].suggestions.size(), 1u);
  EXPECT_EQ(outcome.findings[0].suggestions[0].text, "Wet maatschappelijke ondersteuning (Wmo)");
  EXPECT_EQ(outcome.findings[1].severity, Severity::info);
}

TEST_F(Afkorting, IsSilentWhereTheFullFormStandsBesideIt) {
  EXPECT_EQ(unexplained("U krijgt hulp uit de Wet maatschappelijke ondersteuning (Wmo)."), Words{});
  EXPECT_EQ(unexplained("U krijgt hulp uit de Wmo (Wet maatschappelijke ondersteuning)."), Words{});
  EXPECT_EQ(unexplained("Bel het Klant Contact Centrum (KCC)."), Words{});
  EXPECT_EQ(unexplained("Bel het klantcontactcentrum (hierna: KCC)."), Words{});
  EXPECT_EQ(unexplained("Bel het KCC (klantcontactcentrum)."), Words{});
  EXPECT_EQ(unexplained("U belt de Sociale Verzekeringsbank, kortweg SVB."), Words{});
}

TEST_F(Afkorting, LeavesWellKnownNamesNumeralsCodesAndShoutingAlone) {
  EXPECT_EQ(unexplained("U krijgt AOW en logt in met DigiD en uw BSN."), Words{});
  EXPECT_EQ(unexplained("Koning Willem II en deel XIV."), Words{});
  EXPECT_EQ(unexplained("U moet NIET betalen. LET OP."), Words{});
  EXPECT_EQ(unexplained("Ons kenmerk is ABC/2024."), Words{});
  EXPECT_EQ(unexplained("Volgens de Wet BIBOB mag dat."), Words{});
  EXPECT_EQ(unexplained("In de brief staat: “Bel het KCC.”"), Words{});
}

TEST_F(Afkorting, ShortenedWordsAndInitialsGoToTheirOwnRule) {
  EXPECT_EQ(shortened("Wij zijn dicht i.v.m. de feestdagen."), Words{"i.v.m."});
  EXPECT_EQ(unexplained("Wij zijn dicht i.v.m. de feestdagen."), Words{});
  EXPECT_EQ(shortened("U krijgt hulp uit de Wmo en een pgb."), Words{});
  EXPECT_EQ(unexplained("U krijgt een pgb."), Words{"pgb"});
}

}  // namespace
}  // namespace helder::rules::test
