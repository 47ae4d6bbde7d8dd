// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/lines.h"

#include "unit/formats/reading.h"

namespace helder {
namespace {

using test::Lines;
using test::outline;
Document plain(std::string text) { return test::read_as(Format::plain, std::move(text)); }

TEST(PlainText, IsTheFileByteForByte) {
  for (const std::string& text : {std::string("Eén.\r\nTwee.\r\rDrie 👩‍👩‍👧 e\xCC\x81n.\n\n\n"),
                                  std::string("\xEF\xBB\xBF"
                                              "Met merkteken."),
                                  std::string("A\fB\vC\tD")}) {
    const Document document = plain(text);
    EXPECT_EQ(document.text(), text);
    EXPECT_EQ(document.source({0, static_cast<std::uint32_t>(text.size())}).length, text.size());
  }
}

TEST(PlainText, JoinsLinesOfAParagraphAndParts) {
  EXPECT_EQ(
      outline(plain("Wij hebben uw aanvraag\nvoor bijstand ontvangen. U hoort\nvan ons.\n\nDaarna beslissen wij.")),
      (Lines{"paragraph: Wij hebben uw aanvraag\nvoor bijstand ontvangen. U hoort\nvan ons.",
             "paragraph: Daarna beslissen wij."}));
}

TEST(PlainText, JoinsANarrowLineBeforeANameInTheSentence) {
  EXPECT_EQ(outline(plain("De heer Jansen werkt bij\nGemeente Utrecht en woont daar.\n")),
            (Lines{"paragraph: De heer Jansen werkt bij\nGemeente Utrecht en woont daar."}));
}

TEST(PlainText, EndsAParagraphAtBlankLinesOfSpacesAndAtFormFeeds) {
  EXPECT_EQ(outline(plain("Een zin hier.\n \t\nNog een zin.\fEn de volgende bladzijde.")),
            (Lines{"paragraph: Een zin hier.", "paragraph: Nog een zin.", "paragraph: En de volgende bladzijde."}));
}

TEST(PlainText, ReadsCarriageReturnsAsLineEnds) {
  EXPECT_EQ(outline(plain("Een zin hier.\r\n\r\nNog een zin.\r\rEn een.")),
            (Lines{"paragraph: Een zin hier.", "paragraph: Nog een zin.", "paragraph: En een."}));
}

TEST(PlainText, FindsListItemsAndTheirDepth) {
  EXPECT_EQ(outline(plain("U hebt nodig:\n- een pas die\n  geldig is\n- geld\n\n1. De raad stelt vast:\n\na. een "
                          "plan;\n\nb. een begroting.\n2. Het college voert uit.\n")),
            (Lines{"paragraph: U hebt nodig:", "list_item1: - een pas die\n  geldig is", "list_item1: - geld",
                   "list_item1: 1. De raad stelt vast:", "list_item2: a. een plan;", "list_item2: b. een begroting.",
                   "list_item1: 2. Het college voert uit."}));
}

TEST(PlainText, KnowsEveryKindOfMarker) {
  using Kind = formats::ItemMarker::Kind;
  for (const char* bullet : {"- x", "* x", "• x", "– x", "▪ x", "+ x"})
    EXPECT_EQ(formats::item_marker(bullet).kind, Kind::bullet) << bullet;
  for (const char* number : {"1. x", "12) x", "(3) x", "1° x", "6A. x", "2.achterzijde"})
    EXPECT_EQ(formats::item_marker(number).kind, Kind::number) << number;
  for (const char* letter : {"a. x", "b) x", "(c) x", "iv. x", "A) x", "b.wat hij zei"})
    EXPECT_EQ(formats::item_marker(letter).kind, Kind::letter) << letter;
  for (const char* none : {"J. Jansen", "2.1 Doel", "1.500 euro", "z.o.z.", "-5 graden", "2026. Dan", "zo. Dan", "1.",
                           "-", "", "De raad", "i.v.m. ziekte"})
    EXPECT_EQ(formats::item_marker(none).kind, Kind::none) << none;
}

TEST(PlainText, DoesNotTakeANumberInRunningProseForAnItem) {
  EXPECT_EQ(outline(plain("Dit staat in artikel 3 en in artikel\n12. Daarna komt nog een zin.")).size(), 1u);
  EXPECT_EQ(outline(plain("Het bedrag - dat is hoog\n- en dat weten wij - blijft gelijk.")).size(), 2u)
      << "a dash at the start of a line reads as an item";
}

TEST(PlainText, FindsHeadings) {
  EXPECT_EQ(outline(plain("Besluit over uw aanvraag\n\nWij wijzen uw aanvraag toe.\nLichte klachten\n\nWat doet u dan? "
                          "Dat leest u hier.\n\nWie kan dit doen?\n\nIedereen van 16 jaar of ouder.\n")),
            (Lines{"heading1: Besluit over uw aanvraag", "paragraph: Wij wijzen uw aanvraag toe.",
                   "heading2: Lichte klachten", "paragraph: Wat doet u dan? Dat leest u hier.",
                   "heading2: Wie kan dit doen?", "paragraph: Iedereen van 16 jaar of ouder."}));
}

TEST(PlainText, SaysThatHeadingsAndItemsAreGuessed) {
  const Document document = plain("Kop zonder punt\n\n- een punt\n\nGewone zin.\n");
  EXPECT_TRUE(document.blocks()[0].is_guessed);
  EXPECT_TRUE(document.blocks()[1].is_guessed);
  EXPECT_FALSE(document.blocks()[2].is_guessed);
}

TEST(PlainText, FindsHeadingsOfLaws) {
  EXPECT_EQ(
      outline(plain("Hoofdstuk 2\nMaatschappelijke ondersteuning\n§ 1\nOpdracht gemeente\nArtikel 2.1.1\n\n1. Het "
                    "bestuur draagt zorg.\n2. De raad ook.\nArtikel B 2a\n\nArtikel 3, tweede lid, geldt niet.\n")),
      (Lines{"heading1: Hoofdstuk 2", "heading2: Maatschappelijke ondersteuning", "heading2: § 1",
             "heading2: Opdracht gemeente", "heading3: Artikel 2.1.1", "list_item1: 1. Het bestuur draagt zorg.",
             "list_item1: 2. De raad ook.", "heading3: Artikel B 2a",
             "paragraph: Artikel 3, tweede lid, geldt niet."}));
}

TEST(PlainText, KeepsSignaturesAndRowsOfColumnsApart) {
  EXPECT_EQ(outline(plain(
                "De kosten staan hieronder.\n\nSoort\tBedrag\nKaart\t€ 40\n\nGelukt! 🎉\n\nMet vriendelijke groet,\n\n"
                "S. Postma\nMedewerker Schouw")),
            (Lines{"paragraph: De kosten staan hieronder.", "paragraph: Soort\tBedrag", "paragraph: Kaart\t€ 40",
                   "paragraph: Gelukt! 🎉", "paragraph: Met vriendelijke groet,", "paragraph: S. Postma",
                   "paragraph: Medewerker Schouw"}));
}

TEST(PlainText, KeepsTheLinesOfALetterApart) {
  EXPECT_EQ(outline(plain("Gemeente Voorbeeld\nPostbus 16200\n3500 CE Utrecht\n\nOns kenmerk: 2026/12\nBetreft: uw "
                          "aanvraag\n\nGeachte heer Jansen,\n\nWij besluiten nu.\n\n"
                          "Met vriendelijke groet,\n\nA. de Vries\nbehandelaar bij de gemeente")),
            (Lines{"paragraph: Gemeente Voorbeeld", "paragraph: Postbus 16200", "paragraph: 3500 CE Utrecht",
                   "paragraph: Ons kenmerk: 2026/12", "heading1: Betreft: uw aanvraag",
                   "paragraph: Geachte heer Jansen,", "paragraph: Wij besluiten nu.",
                   "paragraph: Met vriendelijke groet,", "paragraph: A. de Vries\nbehandelaar bij de gemeente"}));
}

TEST(PlainText, ReadsNoHeadingInASignature) {
  for (const std::string& line : outline(
           plain("Wij groeten u.\n\nHoogachtend,\n\nBeatrix\n\nDe Minister van Justitie,\n\nW. Sorgdrager\n\nEinde")))
    EXPECT_EQ(line.rfind("heading", 0), std::string::npos) << line;
}

TEST(PlainText, LeavesLinesWithoutWordsOut) {
  EXPECT_EQ(outline(plain("Een zin hier.\n-----\nNog een zin.\n* * *\n")),
            (Lines{"paragraph: Een zin hier.", "paragraph: Nog een zin."}));
}

TEST(PlainText, ReadsQuotedLines) {
  EXPECT_EQ(outline(plain("Hij schreef dit.\n\n> Dit is wat\n> ik zei.\n")),
            (Lines{"paragraph: Hij schreef dit.", "quotation: Dit is wat\n> ik zei."}));
}

TEST(PlainText, IgnoresRemarksAsTheContractSays) {
  EXPECT_TRUE(plain("<!-- helder-uit zin.lengte: reden -->\n\nEen zin.").remarks().empty());
}

TEST(PlainText, LeadsBackFromWindows1252AndUtf16) {
  const Document windows = plain("Caf\xE9 \x80 5, co\xF6peratie.");
  EXPECT_EQ(windows.text(), "Café € 5, coöperatie.");
  ASSERT_EQ(windows.notices().size(), 1u);
  const auto at = static_cast<std::uint32_t>(windows.text().find("co"));
  EXPECT_EQ(windows.source({at, at + 3}).offset, 10u);

  std::string wide = "\xFF\xFE";
  for (char16_t unit : std::u16string(u"Één 😀 zin.")) {
    wide += static_cast<char>(unit & 0xFF);
    wide += static_cast<char>(unit >> 8);
  }
  const Document utf16 = plain(wide);
  EXPECT_EQ(utf16.text(), "Één 😀 zin.");
  const auto zin = static_cast<std::uint32_t>(utf16.text().find("zin"));
  EXPECT_EQ(utf16.source({zin, zin + 3}).offset, 2u + 2 * 7);
  EXPECT_EQ(utf16.source({zin, zin + 3}).length, 6u);
}

TEST(PlainText, ReadsMixedEncodings) {
  const Document mixed = plain("Caf\xE9 en caf\xC3\xA9.");
  EXPECT_EQ(mixed.text(), "Café en café.");
  EXPECT_EQ(mixed.notices().size(), 1u);
}

TEST(MergeFields, AreMarkedAndNothingElse) {
  const Document document = plain(
      "Beste «naam», op {{datum besluit}} kreeg [naam aanvrager] {bedrag}. Zie [1], [sic], aanvrage[n], «belastbaar "
      "minimumloon», […], { } en []. Ook [datum].");
  EXPECT_EQ(test::marks_of(document, MarkKind::merge_field),
            (Lines{"«naam»", "{{datum besluit}}", "[naam aanvrager]", "{bedrag}", "[datum]"}));
}

}  // namespace
}  // namespace helder
