// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "text/form.h"
#include "unit/language/plain_document.h"

namespace helder::language {
namespace {

TEST(Tokens, PartsWordsAndPunctuation) {
  EXPECT_EQ(forms("De aanvraag is compleet, maar te laat."), "De|aanvraag|is|compleet|,|maar|te|laat|.");
  EXPECT_EQ(forms("Wilt u bezwaar maken?! Doe het!"), "Wilt|u|bezwaar|maken|?|!|Doe|het|!");
  EXPECT_EQ(forms("Dat weet ik niet... echt niet…"), "Dat|weet|ik|niet|...|echt|niet|…");
}

TEST(Tokens, KeepsAbbreviationsWithTheirPoints) {
  EXPECT_EQ(forms("i.v.m. de brief d.d. 3 mei"), "i.v.m.|de|brief|d.d.|3|mei");
  EXPECT_EQ(forms("mr. dr. ing. J.P. Balkenende en A. de Vries"), "mr.|dr.|ing.|J.P.|Balkenende|en|A.|de|Vries");
  EXPECT_EQ(forms("art. 3, nr. 4, blz. 5, o.a. dhr. Jansen e.d., enz."),
            "art.|3|,|nr.|4|,|blz.|5|,|o.a.|dhr.|Jansen|e.d.|,|enz.");
  EXPECT_EQ(forms("Bouw B.V. en Handel N.V. te Ede"), "Bouw|B.V.|en|Handel|N.V.|te|Ede");
  EXPECT_EQ(Tokenized("op grond van art. 3").token("art.").kind, TokenKind::abbreviation);
  EXPECT_EQ(forms("zie art.3 en bijv.een brief"), "zie|art.|3|en|bijv.|een|brief");
}

TEST(Tokens, TakesThePointOfPartsOfDatesTimesAndAddresses) {
  EXPECT_EQ(forms("Open ma. t/m vr. van 9.00 u. tot 17.00 u. en za. niet"),
            "Open|ma.|t/m|vr.|van|9.00|u.|tot|17.00|u.|en|za.|niet");
  EXPECT_EQ(forms("Op do. 5 juni en 12 jan. 2025, Kerkstr. 5, tel. 030"),
            "Op|do.|5|juni|en|12|jan.|2025|,|Kerkstr.|5|,|tel.|030");
  EXPECT_EQ(forms("Kenmerk: 25/123-A. Datum: 3 mei"), "Kenmerk|:|25/123-A|.|Datum|:|3|mei");
}

TEST(Tokens, DoesNotTakeThePointOfAWordThatLooksLikeAnAbbreviation) {
  EXPECT_EQ(forms("Dat kon."), "Dat|kon|.");
  EXPECT_EQ(forms("Wij sturen het naar u. Daarna wacht u."), "Wij|sturen|het|naar|u|.|Daarna|wacht|u|.");
  EXPECT_EQ(forms("Dat was in 2024. Nu niet."), "Dat|was|in|2024|.|Nu|niet|.");
  EXPECT_EQ(forms("Het is van mij. Zeg nee."), "Het|is|van|mij|.|Zeg|nee|.");
  EXPECT_EQ(forms("Bel Jan. Hij weet het."), "Bel|Jan|.|Hij|weet|het|.");
}

TEST(Tokens, KeepsSlashAbbreviationsAndAlternatives) {
  EXPECT_EQ(forms("van 1 t/m 5 en/of hij/zij"), "van|1|t/m|5|en/of|hij/zij");
}

TEST(Tokens, KeepsApostrophesInWords) {
  EXPECT_EQ(forms("'s Avonds zo'n foto's op A4'tje"), "'s|Avonds|zo'n|foto's|op|A4'tje");
  EXPECT_EQ(forms("’s Avonds zo’n foto’s op A4’tje"), "’s|Avonds|zo’n|foto’s|op|A4’tje");
  EXPECT_EQ(forms("in 't huis, 's-Gravenhage in '69"), "in|'t|huis|,|'s-Gravenhage|in|'69");
  EXPECT_EQ(forms("‘s morgens en ‘t boek"), "‘s|morgens|en|‘t|boek");
}

TEST(Tokens, PartsSingleQuotationMarks) {
  EXPECT_EQ(forms("het begrip 'woning' en ‘erf’"), "het|begrip|'|woning|'|en|‘|erf|’");
}

TEST(Tokens, KeepsHyphensAndMarksElision) {
  const Tokenized text("in- en uitvoer, land- en tuinbouw en 65-plussers");
  EXPECT_EQ(text.forms(), "in-|en|uitvoer|,|land-|en|tuinbouw|en|65-plussers");
  EXPECT_EQ(text.with(kElision), "in-|land-");
  EXPECT_EQ(text.with(kHasHyphen), "in-|land-|65-plussers");
  const Tokenized back("graanuitvoer en -invoer");
  EXPECT_EQ(back.forms(), "graanuitvoer|en|-invoer");
  EXPECT_EQ(back.with(kElision), "-invoer");
  EXPECT_EQ(forms("- eerste punt"), "-|eerste|punt");
  EXPECT_EQ(forms("dat is – zo blijkt – waar"), "dat|is|–|zo|blijkt|–|waar");
}

TEST(Tokens, KeepsNumbersDatesTimesAndAmounts) {
  EXPECT_EQ(forms("€ 1.234,50 of €100,- of 45.000,–"), "€|1.234,50|of|€|100,-|of|45.000,–");
  EXPECT_EQ(forms("op 01-05-2025 of 1/5 om 13.30 of 13:00 uur"), "op|01-05-2025|of|1/5|om|13.30|of|13:00|uur");
  EXPECT_EQ(forms("artikel 3:40, 6:7a en 2.3.1, blz. 10-12 en 10–12"),
            "artikel|3:40|,|6:7a|en|2.3.1|,|blz.|10-12|en|10–12");
  EXPECT_EQ(forms("de 1e, 2de en 21ste, 5% of 5,5 %"), "de|1e|,|2de|en|21ste|,|5%|of|5,5|%");
  EXPECT_EQ(forms("bel 06-12345678 of +31 70 123 45 67"), "bel|06-12345678|of|+31|70|123|45|67");
  for (const char* number : {"1.234,50", "13:00", "1e", "21ste", "10-12", "5%", "1/5"})
    EXPECT_EQ(Tokenized(std::string("nummer ") + number + " hier").token(number).kind, TokenKind::number) << number;
}

TEST(Tokens, KeepsCaseNumbersAndDegreesWhole) {
  EXPECT_EQ(forms("HR 3 mei, ECLI:NL:HR:2017:1234, btw-nr. 5 en -3 °C"),
            "HR|3|mei|,|ECLI:NL:HR:2017:1234|,|btw-nr.|5|en|-3|°C");
}

TEST(Tokens, SeesEnumerators) {
  EXPECT_EQ(forms("1. De aanvraag"), "1.|De|aanvraag");
  EXPECT_EQ(forms("a. de aanvraag;\n\nb. het besluit;\n\n2°. de bijlage"),
            "a.|de|aanvraag|;|b.|het|besluit|;|2°.|de|bijlage");
  EXPECT_EQ(forms("IV. Slot"), "IV.|Slot");
  EXPECT_EQ(Tokenized("a. de aanvraag").token("a.").kind, TokenKind::number);
  EXPECT_EQ(forms("Dat zegt: a. de wet; b. de rechter."), "Dat|zegt|:|a.|de|wet|;|b.|de|rechter|.");
  EXPECT_EQ(forms("J. Jansen woont hier"), "J.|Jansen|woont|hier");
  EXPECT_EQ(Tokenized("J. Jansen woont hier").token("J.").kind, TokenKind::abbreviation);
}

TEST(Tokens, KeepsAddressesWhole) {
  EXPECT_EQ(forms("Mail naar j.jansen@mijn.gemeente.nl."), "Mail|naar|j.jansen@mijn.gemeente.nl|.");
  EXPECT_EQ(forms("Zie https://www.rijk.nl/a?b=(c)&d=1, www.rijk.nl (of mijn.gemeente.nl)."),
            "Zie|https://www.rijk.nl/a?b=(c)&d=1|,|www.rijk.nl|(|of|mijn.gemeente.nl|)|.");
  EXPECT_EQ(forms("Kijk op Belastingdienst.nl/toeslagen en open brief-1.docx."),
            "Kijk|op|Belastingdienst.nl/toeslagen|en|open|brief-1.docx|.");
  EXPECT_EQ(Tokenized("naar info@rijk.nl toe").token("info@rijk.nl").kind, TokenKind::email);
  EXPECT_EQ(Tokenized("op www.rijk.nl staat").token("www.rijk.nl").kind, TokenKind::url);
  EXPECT_EQ(Tokenized("op www.rijk.nl staat brief.pdf").with(kLeftAlone), "www.rijk.nl|brief.pdf");
}

TEST(Tokens, PartsSentencesWithoutASpaceBetween) {
  EXPECT_EQ(forms("Dat is klaar.Daarna gaan wij."), "Dat|is|klaar|.|Daarna|gaan|wij|.");
}

TEST(Tokens, KeepsBracketsThatAreInAWord) {
  EXPECT_EQ(forms("ouder(s), (werk)dag en (Re)integratie"), "ouder(s)|,|(werk)dag|en|(Re)integratie");
  EXPECT_EQ(forms("de wet (Awb) en (zie 3)"), "de|wet|(|Awb|)|en|(|zie|3|)");
  EXPECT_EQ(forms("aanvraag(1)"), "aanvraag|(|1|)");
}

TEST(Tokens, MakesMergeFieldsOneWord) {
  const std::string text = "Geachte «aan hef» Jansen, op [datum]s.";
  std::vector<Mark> marks = {{.span = {8, 19}, .kind = MarkKind::merge_field, .target = {}},
                             {.span = {31, 38}, .kind = MarkKind::merge_field, .target = {}}};
  ASSERT_EQ(text.substr(8, 11), "«aan hef»");
  ASSERT_EQ(text.substr(31, 7), "[datum]");
  const Tokenized made(text, std::move(marks));
  EXPECT_EQ(made.forms(), "Geachte|«aan hef»|Jansen|,|op|[datum]|s|.");
  EXPECT_EQ(made.token("[datum]").kind, TokenKind::merge_field);
  EXPECT_EQ(made.with(kLeftAlone), "«aan hef»|[datum]");
  EXPECT_FALSE(made.token("[datum]").has(kSpaceAfter));
}

TEST(Tokens, TakesFlagsFromMarksOfTheReader) {
  const Tokenized text("een twee drie vier vijf", {{.span = {4, 8}, .kind = MarkKind::code, .target = {}},
                                                   {.span = {9, 18}, .kind = MarkKind::quotation, .target = {}},
                                                   {.span = {14, 18}, .kind = MarkKind::foreign, .target = "en"}});
  EXPECT_EQ(text.with(kLeftAlone), "twee|vier");
  EXPECT_EQ(text.with(kQuoted), "drie|vier");
}

TEST(Tokens, LeavesBlocksThatAreNotJudgedAlone) {
  const Document document = plain_document("zomaar wat", {}, BlockKind::paragraph, false);
  for (const Token& token : tokenize(document).tokens) EXPECT_TRUE(token.has(kLeftAlone));
}

TEST(Tokens, QuotesWhatStandsBetweenQuotationMarks) {
  EXPECT_EQ(Tokenized("Hij zei \"ik kom morgen\" en ging.").with(kQuoted), "ik|kom|morgen");
  EXPECT_EQ(Tokenized("Zij “komt” wel.").with(kQuoted), "komt");
  EXPECT_EQ(Tokenized("Zij ‘komt’ wel en 'gaat' dan.").with(kQuoted), "komt|gaat");
  EXPECT_EQ(Tokenized("Dat «loon» telt.").with(kQuoted), "loon");
  EXPECT_EQ(Tokenized("Hij riep: ,,Kom hier''.").with(kQuoted), "Kom|hier");
  EXPECT_EQ(Tokenized("Dat „werkt“ goed.").with(kQuoted), "werkt");
}

TEST(Tokens, UnpairedQuotationMarkQuotesNothing) {
  EXPECT_EQ(Tokenized("Hij zei \"ik kom morgen en ging.").with(kQuoted), "");
  EXPECT_EQ(Tokenized("Hij zei \"ik kom.\n\nDat \" is alles.").with(kQuoted), "");
  EXPECT_EQ(Tokenized("'s Avonds zag hij foto's van 's winters.").with(kQuoted), "");
  std::string text = "Een \"begin";
  for (int i = 0; i < 80; ++i) text += " woord";
  EXPECT_EQ(Tokenized(text + "\" einde.").with(kQuoted), "");
}

TEST(Tokens, NotesCapitalsDigitsAndSpaces) {
  const Tokenized text("Het UWV in Den Haag, WOZ2 iPhone.");
  EXPECT_EQ(text.with(kCapitalised), "Het|Den|Haag");
  EXPECT_EQ(text.with(kAllCaps), "UWV|WOZ2");
  EXPECT_EQ(text.with(kHasDigit), "WOZ2");
  EXPECT_FALSE(text.token("Haag").has(kSpaceAfter));
  EXPECT_TRUE(text.token(",").has(kSpaceAfter));
  EXPECT_TRUE(text.token(".").has(kSpaceAfter));
}

TEST(Tokens, NotesNames) {
  const Tokenized text("Jan Jansen sprak met de heer De Vries uit Ede. De brief ging naar Ede.");
  EXPECT_EQ(text.with(kNameLike), "Jan|Jansen|Vries|Ede|Ede");
  EXPECT_EQ(Tokenized("Hij zei: Morgen komt het. 'Zo' is het.").with(kNameLike), "");
}

TEST(Tokens, FormIsTheHashThatWordTablesUse) {
  EXPECT_EQ(Tokenized("Zo’n").token("Zo’n").form, text::form_hash("zo'n"));
  EXPECT_EQ(Tokenized("BELGIË").token("BELGIË").form, text::form_hash("belgië"));
  const std::string hidden = "in\xC2\xADvoer";
  EXPECT_EQ(Tokenized(hidden).token(hidden).form, text::form_hash("invoer"));
  EXPECT_EQ(forms("in\xC2\xADvoer mag"), "in\xC2\xADvoer|mag");
}

TEST(Tokens, NeverSplitsBeforeACombiningMark) {
  EXPECT_EQ(forms("Belgie\xCC\x88 ligt.\xCC\x81 (\xCC\x81"), "Belgie\xCC\x88|ligt|.\xCC\x81|(\xCC\x81");
}

TEST(Tokens, KeepsEmojiTogether) {
  EXPECT_EQ(forms("Goed 👍🏽 hoor 👨‍👩‍👧 en 🇳🇱."),
            "Goed|👍🏽|hoor|👨‍👩‍👧|en|🇳🇱|.");
  EXPECT_EQ(Tokenized("Goed 👍🏽").token("👍🏽").kind, TokenKind::symbol);
}

TEST(Tokens, ReadsOtherScripts) { EXPECT_EQ(forms("Dat is مرحبا (Ελλάδα)."), "Dat|is|مرحبا|(|Ελλάδα|)|."); }

}  // namespace
}  // namespace helder::language
