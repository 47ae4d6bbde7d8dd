// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The files in data/ are made by data/make_odt.py; brief_libreoffice.odt is what LibreOffice 7.4 made of brief.docx.

#include "unit/formats/reading.h"

namespace helder {
namespace {

using test::at;
using test::block_with;
using test::bytes_of;
using test::has;
using test::Lines;
using test::marks_of;

Document odt(const std::string& name) { return test::read_as(Format::odt, bytes_of(name)); }

class Odt : public testing::Test {
 protected:
  const Document letter = odt("brief.odt");
};

TEST_F(Odt, FindsHeadingsThroughElementsAndStyles) {
  EXPECT_EQ(block_with(letter, "Besluit over").kind, BlockKind::heading);
  EXPECT_EQ(block_with(letter, "Besluit over").level, 1);
  const Block& by_style = letter.blocks()[*letter.block_at(static_cast<std::uint32_t>(letter.text().rfind("Wat wij")))];
  EXPECT_EQ(by_style.kind, BlockKind::heading) << "an automatic style on a style based on Heading 1";
  EXPECT_FALSE(by_style.is_guessed);
}

TEST_F(Odt, DoesNotJudgeATableOfContents) {
  EXPECT_FALSE(block_with(letter, "Inhoud").is_judged);
  EXPECT_FALSE(block_with(letter, "Wat wij besluiten 1").is_judged);
  EXPECT_TRUE(block_with(letter, "Wij wijzen").is_judged);
}

TEST_F(Odt, LeavesDeletedAndHiddenOut) {
  EXPECT_TRUE(has(letter, "Wij wijzen uw aanvraag toe. Dat is   goed.\n")) << letter.text();
  EXPECT_TRUE(has(letter, "Zichtbaar deel.\n"));
  for (const char* words : {"niet", "Verborgen", "Geheim", "geheim", "Weggelaten", "Klopt dit?", "Jan", "uitspraak",
                            "Niet getoond", "ander sjabloon"})
    EXPECT_FALSE(has(letter, words)) << words;
}

TEST_F(Odt, FindsListsAndTheirDepth) {
  EXPECT_EQ(block_with(letter, "eerste punt").kind, BlockKind::list_item);
  EXPECT_EQ(block_with(letter, "tweede punt").level, 2);
  EXPECT_EQ(block_with(letter, "eerste punt").group, block_with(letter, "tweede punt").group);
  EXPECT_EQ(block_with(letter, "nog iets").kind, BlockKind::paragraph);
}

TEST_F(Odt, ReadsTables) {
  EXPECT_TRUE(block_with(letter, "Bedrag").is_header_cell);
  EXPECT_EQ(block_with(letter, "Bedrag").column, 3u) << "the cell before it spans two columns";
  EXPECT_EQ(block_with(letter, "1.234,50").row, 2u);
  EXPECT_EQ(block_with(letter, "1.234,50").column, 3u);
  EXPECT_FALSE(block_with(letter, "1.234,50").is_header_cell);
}

TEST_F(Odt, PutsTextBoxesAndAltTextAfterTheirParagraph) {
  EXPECT_TRUE(has(letter, "Kijk naar het plaatje hier.\n\nFoto van het loket\n\nTekst in een tekstvak.\n"))
      << letter.text();
  EXPECT_TRUE(has(letter, "Dit staat ernaast.\n\nTekst in een vorm.\n"));
  EXPECT_EQ(marks_of(letter, MarkKind::image), (Lines{"Foto van het loket|Afbeelding 1"}));
}

TEST_F(Odt, ReadsHeadersAndFootersOnceAndNotesAtTheEnd) {
  EXPECT_EQ(block_with(letter, "Gemeente Voorbeeld").region, Region::header);
  EXPECT_EQ(at(letter, "Gemeente Voorbeeld"), letter.text().rfind("Gemeente Voorbeeld"));
  EXPECT_TRUE(has(letter, "Een zin met een noot. En verder.\n"));
  EXPECT_EQ(block_with(letter, "Zie artikel 3.").region, Region::footnote);
  EXPECT_EQ(block_with(letter, "Pagina 1").region, Region::footer);
}

TEST_F(Odt, TellsPartParagraphAndCharacter) {
  const std::uint32_t begin = at(letter, "aanvraag toe");
  const SourcePlace place = letter.source({begin, begin + 8});
  EXPECT_EQ(place.part, "content.xml");
  EXPECT_EQ(place.paragraph, 5u) << "the deleted paragraph counts, and the two of the table of contents";
  EXPECT_EQ(place.character, 14u);
  EXPECT_EQ(place.length, 8u);
  EXPECT_TRUE(place.is_literal);
  const std::uint32_t good = at(letter, "goed.");
  EXPECT_EQ(letter.source({good, good + 5}).character, 37u) << "line ends in the file join, text:s counts";
  EXPECT_EQ(letter.source({at(letter, "Gemeente"), at(letter, "Gemeente") + 8}).part, "styles.xml");
}

TEST_F(Odt, MarksSlotsLinksAndLooks) {
  EXPECT_EQ(marks_of(letter, MarkKind::merge_field), (Lines{"<Achternaam>|Achternaam", "<datum>"}));
  EXPECT_EQ(marks_of(letter, MarkKind::link), (Lines{"de voorwaarden|https://voorbeeld.nl/voorwaarden"}));
  EXPECT_EQ(marks_of(letter, MarkKind::strong), (Lines{"Gemeente Voorbeeld", "toe"}));
  EXPECT_EQ(marks_of(letter, MarkKind::underline), (Lines{"nadruk"}));
  EXPECT_EQ(marks_of(letter, MarkKind::emphasis), (Lines{"nadruk"}));
  EXPECT_EQ(block_with(letter, "Een aangehaalde zin.").kind, BlockKind::quotation);
}

TEST_F(Odt, TurnsTabsBreaksAndHyphensIntoText) { EXPECT_TRUE(has(letter, "Regel een\tna de tab\nregel afbreken.")); }

TEST_F(Odt, GivesRemarksOfCommentsAndStyles) {
  ASSERT_EQ(letter.remarks().size(), 2u);
  EXPECT_EQ(letter.remarks()[0].words, "helder-uit zin.lengte: vaste tekst");
  EXPECT_EQ(letter.text(*letter.remarks()[0].covers), "Deze zin blijft zo.");
  EXPECT_EQ(letter.remarks()[1].words, "helder-uit");
  EXPECT_EQ(letter.text(*letter.remarks()[1].covers), "dit stuk");
}

TEST_F(Odt, BelievesALanguageTagOnlyWhenTheWordsAgree) {
  EXPECT_EQ(marks_of(letter, MarkKind::foreign), (Lines{"the quick brown fox jumps over a lazy dog|en-US"}));
}

TEST_F(Odt, TakesTitleAndLanguageFromTheProperties) {
  EXPECT_EQ(letter.title(), "Besluit bijstand");
  EXPECT_EQ(letter.language(), "nl-NL");
}

TEST_F(Odt, ReadsWhatLibreOfficeMakesOfADocx) {
  const Document again = odt("brief_libreoffice.odt");
  const Document original = test::read_as(Format::docx, bytes_of("brief.docx"));
  EXPECT_EQ(marks_of(again, MarkKind::link), marks_of(original, MarkKind::link));
  EXPECT_EQ(marks_of(again, MarkKind::foreign), marks_of(original, MarkKind::foreign));
  ASSERT_EQ(again.remarks().size(), 2u);
  EXPECT_EQ(again.text(*again.remarks()[0].covers), "Deze zin blijft zo.");
  EXPECT_EQ(again.text(*again.remarks()[1].covers), "dit stuk");
  for (const char* words :
       {"Wij wijzen uw aanvraag toe.\n", "Tekst in een tekstvak.", "Deze alinea loopt door na een verwijderd einde."})
    EXPECT_TRUE(has(again, words)) << words;
  EXPECT_EQ(block_with(again, "Zie artikel 3.").region, Region::footnote);
  EXPECT_EQ(block_with(again, "Wat wij besluiten").kind, BlockKind::heading);
  EXPECT_EQ(marks_of(again, MarkKind::merge_field).back(), "Klik om een datum in te voeren.");
}

TEST(OdtErrors, TellsWhatIsWrong) {
  const auto code = [](const std::string& name) {
    const Result<Document> document = formats::read(bytes_of(name), {.name = name});
    return document ? std::string("read") : std::string(to_string(document.error().code));
  };
  EXPECT_EQ(code("kapotte_xml.odt"), "damaged");
  EXPECT_EQ(code("te_diep.odt"), "damaged");
  EXPECT_EQ(code("zipbom.odt"), "too-large");
  EXPECT_EQ(code("zonder_tekst.odt"), "no-text");
  EXPECT_EQ(code("met_wachtwoord.odt"), "encrypted");
}

TEST(OdtErrors, NeverFallsOverADamagedFile) {
  const std::string whole = bytes_of("brief.odt");
  for (std::size_t length = 0; length < whole.size(); length += 97) {
    const Result<Document> cut = formats::read(whole.substr(0, length), {.name = "brief.odt"});
    EXPECT_FALSE(cut) << length;
  }
  for (std::size_t i = 30; i < whole.size(); i += 41) {
    std::string bytes = whole;
    bytes[i] = static_cast<char>(~bytes[i]);
    const Result<Document> document = formats::read(bytes, {.name = "brief.odt"});
    if (document) EXPECT_EQ(test::fault_of(*document, {}), "");
    else EXPECT_TRUE(is_input_error(document.error().code));
  }
}

TEST(OdtErrors, HoldsTheLimitOnText) {
  const Result<Document> document = formats::read(bytes_of("brief.odt"), {.max_size = 100});
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().code, ErrorCode::too_large);
}

}  // namespace
}  // namespace helder
