// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The files in data/ are made by data/make_docx.py; *_libreoffice.docx are what LibreOffice 7.4 wrote of them and of a
// page.

#include "unit/formats/reading.h"

namespace helder {
namespace {

using test::at;
using test::block_with;
using test::bytes_of;
using test::has;
using test::Lines;
using test::marks_of;
using test::outline;

Document docx(const std::string& name) { return test::read_as(Format::docx, bytes_of(name)); }

class Docx : public testing::Test {
 protected:
  const Document letter = docx("brief.docx");
};

TEST_F(Docx, FindsHeadingsThroughStyleNamesAndLevels) {
  EXPECT_EQ(block_with(letter, "Besluit over").kind, BlockKind::heading);
  EXPECT_EQ(block_with(letter, "Wat wij besluiten").level, 1) << "a style based on heading 1";
  EXPECT_EQ(block_with(letter, "Kleiner kopje").level, 3) << "an outline level";
  EXPECT_FALSE(block_with(letter, "Kleiner kopje").is_guessed);
}

TEST_F(Docx, LeavesDeletedHiddenAndCodeOut) {
  EXPECT_TRUE(has(letter, "Wij wijzen uw aanvraag toe.\n"));
  for (const char* words : {"niet", "Geheim", "geheim", "MERGEFIELD", "HYPERLINK", "Klopt dit?", "lijn"})
    EXPECT_FALSE(has(letter, words)) << words;
}

TEST_F(Docx, MarksFieldsLinksAndControls) {
  EXPECT_EQ(marks_of(letter, MarkKind::merge_field),
            (Lines{"«Achternaam»|Achternaam", "Klik om een datum in te voeren.|datum"}));
  EXPECT_EQ(marks_of(letter, MarkKind::link),
            (Lines{"de voorwaarden|https://voorbeeld.nl/voorwaarden", "maak bezwaar|https://voorbeeld.nl/bezwaar"}));
  EXPECT_EQ(marks_of(letter, MarkKind::strong), (Lines{"wijzen"}));
}

TEST_F(Docx, FindsListsThroughStylesAndDirectly) {
  EXPECT_EQ(block_with(letter, "eerste punt").kind, BlockKind::list_item);
  EXPECT_EQ(block_with(letter, "tweede punt").level, 2);
  EXPECT_EQ(block_with(letter, "eerste punt").group, block_with(letter, "tweede punt").group);
}

TEST_F(Docx, ReadsTables) {
  EXPECT_TRUE(block_with(letter, "Bedrag").is_header_cell);
  EXPECT_EQ(block_with(letter, "1.234,50").row, 2u);
  EXPECT_EQ(block_with(letter, "1.234,50").column, 2u);
  EXPECT_FALSE(block_with(letter, "1.234,50").is_header_cell);
}

TEST_F(Docx, PutsTextBoxesAndAltTextAfterTheirParagraphOnce) {
  EXPECT_TRUE(has(letter, "Kijk naar het plaatje hier.\n\nFoto van het loket\n\nTekst in een tekstvak.\n"));
  EXPECT_EQ(at(letter, "Tekst in een tekstvak."), letter.text().rfind("Tekst in een tekstvak."));
  EXPECT_EQ(marks_of(letter, MarkKind::image), (Lines{"Foto van het loket|Afbeelding 1"}));
}

TEST_F(Docx, ReadsHeadersAndFootersOnceAndNotesAtTheEnd) {
  EXPECT_EQ(block_with(letter, "Gemeente Voorbeeld").region, Region::header);
  EXPECT_EQ(at(letter, "Gemeente Voorbeeld"), letter.text().rfind("Gemeente Voorbeeld"));
  EXPECT_EQ(block_with(letter, "Zie artikel 3.").region, Region::footnote);
  EXPECT_EQ(block_with(letter, "Pagina 1").region, Region::footer);
}

TEST_F(Docx, TellsPartParagraphAndCharacter) {
  const std::uint32_t begin = at(letter, "aanvraag toe");
  const SourcePlace place = letter.source({begin, begin + 8});
  EXPECT_EQ(place.part, "word/document.xml");
  EXPECT_EQ(place.paragraph, 3u);
  EXPECT_EQ(place.character, 14u);
  EXPECT_EQ(place.length, 8u);
  EXPECT_TRUE(place.is_literal);
  // The text box counts twice, in the choice and in the fallback.
  EXPECT_EQ(letter.source({at(letter, "Dit staat"), at(letter, "Dit staat") + 3}).paragraph, 15u);
  EXPECT_EQ(letter.source({at(letter, "Zie artikel"), at(letter, "Zie artikel") + 3}).part, "word/footnotes.xml");
  EXPECT_EQ(letter.source({at(letter, "Zie artikel"), at(letter, "Zie artikel") + 3}).character, 1u)
      << "the space before it counts";
  const std::uint32_t mail = at(letter, "mail.");
  EXPECT_EQ(letter.source({mail, mail + 4}).character, 41u);
}

TEST_F(Docx, TurnsTabsBreaksAndHyphensIntoText) {
  EXPECT_TRUE(has(letter, "Regel een\tna de tab\nregel afbreken met e-mail."));
}

TEST_F(Docx, GivesRemarksOfCommentsAndStyles) {
  ASSERT_EQ(letter.remarks().size(), 2u);
  EXPECT_EQ(letter.remarks()[0].words, "helder-uit zin.lengte: vaste tekst");
  EXPECT_EQ(letter.text(*letter.remarks()[0].covers), "Deze zin blijft zo.");
  EXPECT_EQ(letter.remarks()[1].words, "helder-uit");
  EXPECT_EQ(letter.text(*letter.remarks()[1].covers), "dit stuk");
}

TEST_F(Docx, BelievesALanguageTagOnlyWhenTheWordsAgree) {
  EXPECT_EQ(marks_of(letter, MarkKind::foreign), (Lines{"the quick brown fox jumps over a lazy dog|en-US"}));
}

TEST_F(Docx, JoinsParagraphsOverADeletedEnd) {
  EXPECT_TRUE(has(letter, "Deze alinea loopt door na een verwijderd einde."));
}

TEST_F(Docx, TakesTheTitleFromTheProperties) { EXPECT_EQ(letter.title(), "Besluit bijstand"); }

TEST_F(Docx, ReadsWhatLibreOfficeMakesOfIt) {
  const Document again = docx("brief_libreoffice.docx");
  EXPECT_EQ(marks_of(again, MarkKind::link), marks_of(letter, MarkKind::link));
  EXPECT_EQ(marks_of(again, MarkKind::foreign), marks_of(letter, MarkKind::foreign));
  ASSERT_EQ(again.remarks().size(), 2u);
  EXPECT_EQ(again.text(*again.remarks()[0].covers), "Deze zin blijft zo.");
  EXPECT_EQ(again.text(*again.remarks()[1].covers), "dit stuk");
  for (const char* words :
       {"Wij wijzen uw aanvraag toe.\n", "Tekst in een tekstvak.", "Deze alinea loopt door na een verwijderd einde."})
    EXPECT_TRUE(has(again, words)) << words;
  EXPECT_EQ(block_with(again, "Zie artikel 3.").region, Region::footnote);
  EXPECT_EQ(block_with(again, "Wat wij besluiten").kind, BlockKind::heading);
}

TEST_F(Docx, ReadsListsAndTablesOfLibreOffice) {
  const Document page = docx("pagina_libreoffice.docx");
  EXPECT_EQ(block_with(page, "origineel").kind, BlockKind::list_item);
  EXPECT_EQ(block_with(page, "origineel").level, 2);
  EXPECT_EQ(block_with(page, "86,85").kind, BlockKind::table_cell);
  EXPECT_TRUE(has(page, "online een afspraak maken")) << "a soft hyphen in the word is gone";
  EXPECT_EQ(page.source({at(page, "Postbus"), at(page, "Postbus") + 7}).character, 17u)
      << "three lines of one paragraph";
}

TEST(DocxErrors, TellsWhatIsWrong) {
  const auto code = [](const std::string& name) {
    const Result<Document> document = formats::read(bytes_of(name), {.name = name});
    return document ? std::string("read") : std::string(to_string(document.error().code));
  };
  EXPECT_EQ(code("kapotte_xml.docx"), "damaged");
  EXPECT_EQ(code("zonder_document.docx"), "damaged");
  EXPECT_EQ(code("te_diep.docx"), "damaged");
  EXPECT_EQ(code("zipbom.docx"), "too-large");
  EXPECT_EQ(code("zonder_tekst.docx"), "no-text");
}

TEST(DocxErrors, MakesSoundTextOfHalfCharacters) {
  const Document document = docx("halve_tekens.docx");
  EXPECT_NE(document.text().find("en goéd: é."), std::string::npos);
}

TEST(DocxErrors, NeverFallsOverADamagedFile) {
  const std::string whole = bytes_of("brief.docx");
  for (std::size_t length = 0; length < whole.size(); length += 97) {
    const Result<Document> cut = formats::read(whole.substr(0, length), {.name = "brief.docx"});
    EXPECT_FALSE(cut) << length;
  }
  for (std::size_t i = 30; i < whole.size(); i += 41) {
    std::string bytes = whole;
    bytes[i] = static_cast<char>(~bytes[i]);
    const Result<Document> document = formats::read(bytes, {.name = "brief.docx"});
    if (document) EXPECT_EQ(test::fault_of(*document, {}), "");
    else EXPECT_TRUE(is_input_error(document.error().code));
  }
}

TEST(DocxErrors, HoldsTheLimitOnText) {
  const Result<Document> document = formats::read(bytes_of("brief.docx"), {.max_size = 100});
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().code, ErrorCode::too_large);
}

}  // namespace
}  // namespace helder
