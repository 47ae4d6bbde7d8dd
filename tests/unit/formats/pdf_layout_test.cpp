// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Words on made pages: what becomes of them must follow from where they stand, without poppler and without a file.
#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "formats/pdf_content.h"
#include "formats/pdf_layout.h"
#include "formats/pdf_prose.h"
#include "fuzz/check_document.h"
#include "unit/formats/reading.h"

namespace helder {
namespace {

using formats::PdfContent;

/// Draws words as a typesetter with letters of half their size wide.
class Page {
 public:
  Page() {
    content.fonts = {{.name = "Serif"}, {.name = "Serif-Bold", .is_bold = true}};
    add_page();
  }
  void add_page() {
    content.pages.push_back(
        {.width = 595, .height = 842, .first_box = static_cast<std::uint32_t>(content.boxes.size())});
    content.page_count = static_cast<std::uint32_t>(content.pages.size());
  }
  /// `text` on one line with its baseline at `y`; returns where the line ends.
  float line(float x, float y, std::string_view text, float size = 10, bool is_bold = false, float space = 0.3F) {
    std::istringstream words{std::string(text)};
    std::string word;
    while (words >> word) {
      const float width = 0.5F * size * static_cast<float>(base::count_code_points(word));
      box(x, y, width, word, size, is_bold);
      x += width + space * size;
    }
    return x;
  }
  void box(float x, float y, float width, std::string_view word, float size, bool is_bold = false,
           std::uint8_t turn = 0) {
    content.boxes.push_back({.left = x,
                             .top = y - 0.9F * size,
                             .right = x + width,
                             .bottom = y + 0.2F * size,
                             .size = size,
                             .text_begin = static_cast<std::uint32_t>(content.text.size()),
                             .text_length = static_cast<std::uint32_t>(word.size()),
                             .font = static_cast<std::uint16_t>(is_bold ? 1 : 0),
                             .turn = turn,
                             .has_space_after = true});
    content.text += word;
    ++content.pages.back().box_count;
  }
  /// Lines under each other.
  float lines(float x, float y, const std::vector<std::string>& texts, float size = 10, float leading = 12) {
    for (const std::string& text : texts) {
      line(x, y, text, size);
      y += leading;
    }
    return y;
  }
  Document read() const {
    Document document = formats::pdf_document(content);
    EXPECT_EQ(test::fault_of(document, {}), "");
    return document;
  }
  /// One line a block: its kind in a letter, and its text.
  std::vector<std::string> blocks() const {
    const Document document = read();
    std::vector<std::string> out;
    for (const Block& block : document.blocks()) {
      const char* kind = block.kind == BlockKind::heading      ? "h"
                         : block.kind == BlockKind::list_item  ? "i"
                         : block.kind == BlockKind::table_cell ? "c"
                                                               : "p";
      const char* region = block.region == Region::header     ? "^"
                           : block.region == Region::footer   ? "_"
                           : block.region == Region::footnote ? "n"
                                                              : "";
      out.push_back(std::string(kind) + region + (block.level > 0 ? std::to_string(block.level) : "") + " " +
                    std::string(document.text(block.span)));
    }
    return out;
  }

  PdfContent content;
};

using Lines = std::vector<std::string>;

// Lines that fill a column of 230 points at size 10, and one that ends a paragraph.
const Lines kLeft = {"Deze regel vult de hele linker kolom van", "de bladzijde en hij gaat telkens weer op",
                     "de volgende regel verder tot het einde in", "het zicht komt en de alinea stopt hier."};
const Lines kRight = {"Rechts staat een heel ander verhaal in de", "tweede kolom en dat verhaal mag nooit door",
                      "het verhaal van links heen gaan lopen als", "helder de bladzijde leest zoals een mens."};
constexpr const char* kLeftText =
    "p Deze regel vult de hele linker kolom van de bladzijde en hij gaat telkens weer op de volgende regel verder tot "
    "het "
    "einde in het zicht komt en de alinea stopt hier.";
constexpr const char* kRightText =
    "p Rechts staat een heel ander verhaal in de tweede kolom en dat verhaal mag nooit door het verhaal van links heen "
    "gaan "
    "lopen als helder de bladzijde leest zoals een mens.";

TEST(PdfLayout, ReadsColumnsOneAfterTheOther) {
  Page page;
  page.line(60, 80, "Een kop over de hele breedte", 18, true);
  page.lines(60, 120, kLeft);
  page.lines(320, 120, kRight);
  EXPECT_EQ(page.blocks(), (Lines{"h1 Een kop over de hele breedte", kLeftText, kRightText}));
}

TEST(PdfLayout, ReadsColumnsWhoseLinesStandHalfALineApart) {
  Page page;
  page.lines(60, 120, kLeft);
  page.lines(320, 126, kRight);
  EXPECT_EQ(page.blocks(), (Lines{kLeftText, kRightText}));
}

TEST(PdfLayout, TakesStretchedLinesForNoCells) {
  Page page;
  const Lines texts = {"Deze kolom is zo smal",   "dat bijna geen woord past", "en daarom",    "staan de",
                       "gaten ver uit elkaar en", "toch is het gewone tekst",  "zonder tabel."};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    // From border to border, 135 points wide: the last line alone is not stretched.
    const auto letters =
        static_cast<float>(std::count_if(texts[i].begin(), texts[i].end(), [](char c) { return c != ' '; }));
    const auto gaps = static_cast<float>(std::count(texts[i].begin(), texts[i].end(), ' '));
    page.line(60, 100 + 12.0F * static_cast<float>(i), texts[i], 10, false,
              i + 1 == texts.size() ? 0.3F : (135 - 5 * letters) / gaps / 10);
  }
  EXPECT_EQ(page.blocks(), (Lines{"p Deze kolom is zo smal dat bijna geen woord past en daarom staan de gaten ver uit "
                                  "elkaar en toch is het gewone "
                                  "tekst zonder tabel."}));
}

TEST(PdfLayout, GoesOnWithAColumnThatIsLongerThanItsNeighbour) {
  Page page;
  page.lines(60, 120, kLeft);
  page.lines(60, 180, kLeft);
  page.lines(320, 120, kRight);
  EXPECT_EQ(page.blocks(), (Lines{kLeftText, kLeftText, kRightText}));
}

TEST(PdfLayout, JoinsWhatRunsOnInTheNextColumn) {
  Page page;
  Lines broken = kLeft;
  broken.back() = "het zicht komt en dan loopt de zin door";
  page.lines(60, 120, broken);
  Lines rest = kRight;
  rest.front() = "naar boven in de andere kolom. Daar staat";
  page.lines(320, 120, rest);
  const Lines blocks = page.blocks();
  ASSERT_EQ(blocks.size(), 1U);
  EXPECT_NE(blocks[0].find("dan loopt de zin door naar boven in de andere kolom."), std::string::npos);
}

TEST(PdfLayout, JoinsWhatRunsOnOnTheNextPagePastNumbersAndNotes) {
  Page page;
  for (int i = 0; i < 3; ++i) {
    if (i > 0) page.add_page();
    page.line(60, 30, "Nota van de gemeente", 8);
    page.line(300, 820, std::to_string(i + 4), 8);
    page.line(60, 100,
              i == 0 ? "Hier begint de enige alinea van dit hele document en hij loopt door"
                     : std::string(i == 1 ? "van de ene" : "en van de andere") +
                           " bladzijde naar de volgende bladzijde zonder ooit te stoppen");
    const char* numbers[] = {"eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende"};
    for (int k = 0; k < 3; ++k)
      page.line(
          60, 112 + 12.0F * static_cast<float>(k),
          "terwijl de woorden gewoon doorgaan zonder punt aan het einde van de " + std::string(numbers[3 * i + k]));
    page.line(60, 148, i == 2 ? "zin." : "zin en met nog een paar woorden extra op het einde van deze regel");
  }
  page.line(60, 780, "1 Dit is de enige noot.", 7);
  const Lines blocks = page.blocks();
  ASSERT_EQ(blocks.size(), 3U) << testing::PrintToString(blocks);
  EXPECT_EQ(blocks[0], "p^ Nota van de gemeente");
  EXPECT_EQ(blocks[1].substr(0, 30), "p Hier begint de enige alinea ");
  EXPECT_EQ(blocks[1].substr(blocks[1].size() - 5), " zin.");
  EXPECT_EQ(blocks[2], "pn Dit is de enige noot.");
}

TEST(PdfLayout, KeepsTheMarginOfALetterOutOfItsSentences) {
  Page page;
  page.lines(
      70, 200,
      {"Wij hebben uw aanvraag ontvangen en wij gaan daar", "nu mee aan het werk zodat u snel een antwoord krijgt",
       "van de afdeling die over de vergunningen gaat en die", "u verder helpt met alles wat u daarover wilt weten.",
       "Heeft u vragen over deze brief dan belt u ons op het",
       "nummer dat hiernaast staat en dan helpen wij u verder."});
  page.line(450, 199, "Datum", 7, true);
  page.line(450, 208, "12 mei 2026", 7);
  page.line(450, 226, "Ons kenmerk", 7, true);
  page.line(450, 235, "VT-2026-417", 7);
  const Lines blocks = page.blocks();
  ASSERT_EQ(blocks.size(), 5U);
  EXPECT_NE(blocks[0].find("uw aanvraag ontvangen en wij gaan daar nu mee aan het werk"), std::string::npos);
  EXPECT_EQ((Lines{blocks.begin() + 1, blocks.end()}),
            (Lines{"p Datum", "p 12 mei 2026", "p Ons kenmerk", "p VT-2026-417"}));
}

TEST(PdfLayout, KeepsTheLinesOfAnAddressApart) {
  Page page;
  page.lines(70, 120, {"De heer P. Janssen", "Kerkstraat 12", "1234 AB Utrecht"});
  page.lines(70, 220, {"Geachte heer Janssen,"});
  page.lines(70, 250,
             {"Wij hebben uw brief goed ontvangen en danken u daar hartelijk voor. U krijgt voor", "1 juni antwoord."});
  EXPECT_EQ(
      page.blocks(),
      (Lines{"p De heer P. Janssen", "p Kerkstraat 12", "p 1234 AB Utrecht", "p Geachte heer Janssen,",
             "p Wij hebben uw brief goed ontvangen en danken u daar hartelijk voor. U krijgt voor 1 juni antwoord."}));
}

TEST(PdfLayout, ReadsTablesRowByRow) {
  Page page;
  const float columns[] = {60, 220, 400};
  const Lines rows[] = {{"Soort", "Voor wie", "Tarief"},
                        {"Bewoner", "wie in de wijk woont", "40 euro"},
                        {"Bedrijf", "wie er een winkel heeft", "120 euro"}};
  for (int row = 0; row < 3; ++row)
    for (int column = 0; column < 3; ++column)
      page.line(columns[column], 120 + 20.0F * static_cast<float>(row), rows[row][static_cast<std::size_t>(column)]);
  const Document document = page.read();
  ASSERT_EQ(document.blocks().size(), 9U) << testing::PrintToString(page.blocks());
  const Block& cell = document.blocks()[4];
  EXPECT_EQ(cell.kind, BlockKind::table_cell);
  EXPECT_EQ(cell.row, 2U);
  EXPECT_EQ(cell.column, 2U);
  EXPECT_EQ(document.text(cell.span), "wie in de wijk woont");
}

TEST(PdfLayout, ReadsALineOfReferencesApartFromTheSubject) {
  Page page;
  const float columns[] = {70, 185, 300, 415};
  const Lines labels = {"Datum", "Ons kenmerk", "Uw kenmerk", "Telefoon"};
  const Lines values = {"12 mei 2026", "Z-2026-1234", "A-77", "14 030"};
  for (std::size_t i = 0; i < 4; ++i) {
    page.line(columns[i], 200, labels[i], 7, true);
    page.line(columns[i], 210, values[i], 9);
  }
  page.line(70, 250, "Onderwerp:", 10, true);
  page.line(185, 250, "Uw melding over de verlichting van uw straat");
  page.lines(70, 290, {"Wij hebben uw melding ontvangen en wij gaan ermee aan het werk zodra dat kan."});
  const std::string text = page.read().text();
  EXPECT_EQ(text.find("kenmerk Uw"), std::string::npos) << text;
  EXPECT_NE(text.find("Uw melding over de verlichting van uw straat"), std::string::npos) << text;
}

TEST(PdfLayout, KeepsTheLinesOfACellTogether) {
  Page page;
  page.lines(60, 120, {"Bewoner"});
  page.lines(200, 120, {"iedereen die in de wijk woont en", "daar ook echt staat ingeschreven"});
  page.lines(60, 152, {"Bedrijf"});
  page.lines(200, 152, {"wie een winkel of kantoor heeft in", "een van de straten van de wijk"});
  page.lines(60, 184, {"Zorg"});
  page.lines(200, 184, {"wie voor een bewoner zorgt"});
  EXPECT_EQ(page.blocks(), (Lines{"c Bewoner", "c iedereen die in de wijk woont en daar ook echt staat ingeschreven",
                                  "c Bedrijf", "c wie een winkel of kantoor heeft in een van de straten van de wijk",
                                  "c Zorg", "c wie voor een bewoner zorgt"}));
}

TEST(PdfLayout, FindsItemsWithTheirSecondLinesAndLevels) {
  Page page;
  page.lines(60, 100, {"Dit zijn de dingen die u moet meesturen met uw brief en die wij dan gaan bekijken:"});
  const auto item = [&](float x, float y, const char* marker, const char* text) {
    page.line(x, y, marker);
    page.line(x + 15, y, text);
  };
  item(70, 116, "•", "een kopie van uw paspoort of van een ander bewijs dat laat zien wie u bent en");
  page.line(85, 128, "dat nog geldig is;");
  item(70, 140, "•", "deze formulieren:");
  item(90, 152, "–", "het eerste formulier;");
  item(90, 164, "–", "het tweede formulier.");
  EXPECT_EQ(
      page.blocks(),
      (Lines{"p Dit zijn de dingen die u moet meesturen met uw brief en die wij dan gaan bekijken:",
             "i1 een kopie van uw paspoort of van een ander bewijs dat laat zien wie u bent en dat nog geldig is;",
             "i1 deze formulieren:", "i2 het eerste formulier;", "i2 het tweede formulier."}));
}

TEST(PdfLayout, KeepsBulletsThatHaveAFontOfTheirOwn) {
  Page page;
  float y = 120;
  for (const char* text : {"uw paspoort of rijbewijs;", "een recente pasfoto in kleur;", "uw huurcontract."}) {
    page.box(60, y, 4, "•", 10, true);
    page.line(75, y, text);
    y += 13;
  }
  EXPECT_EQ(page.blocks(),
            (Lines{"i1 uw paspoort of rijbewijs;", "i1 een recente pasfoto in kleur;", "i1 uw huurcontract."}))
      << "letters under each other are no watermark at an angle";
}

TEST(PdfLayout, TellsHeadingsBySizeAndWeight) {
  Page page;
  page.line(60, 80, "Besluit over uw aanvraag", 18, true);
  page.lines(60, 110,
             {"Dit is gewone tekst die twee regels lang is en die dus laat zien hoe groot de letters", "zijn."});
  page.line(60, 150, "Wat u nu moet doen", 10, true);
  page.lines(60, 165, {"U moet nu niets doen."});
  page.line(60, 195, "Bel ons morgen vroeg op.", 10, true);
  page.lines(60, 225, {"Dat is alles."});
  EXPECT_EQ(
      page.blocks(),
      (Lines{"h1 Besluit over uw aanvraag",
             "p Dit is gewone tekst die twee regels lang is en die dus laat zien hoe groot de letters zijn.",
             "h2 Wat u nu moet doen", "p U moet nu niets doen.", "p Bel ons morgen vroeg op.", "p Dat is alles."}));
}

TEST(PdfLayout, TakesLevelsFromTheOutline) {
  Page page;
  page.content.outline = {{.title = "Inleiding", .level = 1}, {.title = "Doel van deze nota", .level = 3}};
  page.line(60, 80, "Inleiding", 10);
  page.lines(60, 110, {"Tekst onder de inleiding."});
  page.line(60, 140, "Doel van deze nota", 10);
  page.lines(60, 170, {"Tekst onder het doel."});
  EXPECT_EQ(page.blocks(),
            (Lines{"h1 Inleiding", "p Tekst onder de inleiding.", "h3 Doel van deze nota", "p Tekst onder het doel."}));
}

TEST(PdfLayout, PutsRunningLinesAwayOnceAndNumbersNotAtAll) {
  Page page;
  for (int i = 1; i <= 4; ++i) {
    if (i > 1) page.add_page();
    page.line(60, 40, "Gemeente Rivierstad", 8);
    page.line(60, 100, "Op bladzijde " + std::string(1, static_cast<char>('a' + i)) + " staat deze hele zin.");
    page.line(500, 820, "Pagina " + std::to_string(i) + " van 4", 8);
  }
  EXPECT_EQ(page.blocks(), (Lines{"p^ Gemeente Rivierstad", "p Op bladzijde b staat deze hele zin.",
                                  "p Op bladzijde c staat deze hele zin.", "p Op bladzijde d staat deze hele zin.",
                                  "p Op bladzijde e staat deze hele zin."}));
}

TEST(PdfLayout, KeepsLinesThatOnlyLookLikeRunningOnes) {
  Page page;
  page.line(60, 100, "Artikel 2 gaat over geld.");
  page.add_page();
  page.line(60, 100, "Artikel 9 gaat over geld.");
  EXPECT_EQ(page.blocks(), (Lines{"p Artikel 2 gaat over geld.", "p Artikel 9 gaat over geld."}))
      << "7 articles on, one page on";
}

TEST(PdfLayout, PutsNotesAfterTheTextAndDropsTheirFigures) {
  Page page;
  float x = page.line(60, 100, "De cijfers staan in het rapport");
  page.box(x - 3, 96, 3, "1", 6);
  page.line(x + 4, 100, "van vorig jaar.");
  page.line(60, 740, "1 Rapport van de rekenkamer.", 7);
  EXPECT_EQ(page.blocks(),
            (Lines{"p De cijfers staan in het rapport van vorig jaar.", "pn Rapport van de rekenkamer."}));
}

TEST(PdfLayout, KeepsRaisedFiguresOfUnits) {
  Page page;
  float x = page.line(60, 100, "De tuin is 20 m");
  page.box(x - 3, 96, 3, "2", 6);
  page.content.boxes[page.content.boxes.size() - 2].has_space_after = false;
  page.line(x + 4, 100, "groot.");
  EXPECT_EQ(page.blocks(), (Lines{"p De tuin is 20 m2 groot."}));
}

TEST(PdfLayout, LeavesOutWhatStandsAtAnAngle) {
  Page page;
  page.line(60, 100, "Dit is de tekst van de brief en verder niets.");
  page.box(20, 600, 8, "Vertrouwelijk", 8, false, 3);
  page.box(200, 500, 60, "CON", 60, true, formats::PdfBox::kSlanted);
  const char* letters[] = {"C", "O", "N", "C", "E", "P", "T"};
  for (int i = 0; i < 7; ++i)
    page.box(100 + 40.0F * static_cast<float>(i), 700 - 25.0F * static_cast<float>(i), 35, letters[i], 60);
  EXPECT_EQ(page.blocks(), (Lines{"p Dit is de tekst van de brief en verder niets."}));
}

TEST(PdfLayout, TurnsAPageThatLiesOnItsSide) {
  Page page;
  const Lines texts = {"Deze hele bladzijde ligt op zijn kant en",    "toch lezen wij hem gewoon van boven naar",
                       "beneden alsof er niets aan de hand was en",   "dat gaat prima zolang bijna alle woorden",
                       "dezelfde kant op staan zoals hier het geval", "is op deze bladzijde van het document."};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    float along = 60;
    std::istringstream words(texts[i]);
    std::string word;
    while (words >> word) {  // read from top to bottom: along is y, the lines go from right to left
      const float width = 5 * static_cast<float>(word.size());
      page.box(0, 0, 0, word, 10, false, 1);
      formats::PdfBox& box = page.content.boxes.back();
      box.top = along;
      box.bottom = along + width;
      box.right = 500 - 12.0F * static_cast<float>(i);
      box.left = box.right - 11;
      along += width + 3;
    }
  }
  EXPECT_EQ(page.blocks(), (Lines{"p Deze hele bladzijde ligt op zijn kant en toch lezen wij hem gewoon van boven naar "
                                  "beneden alsof er niets aan de hand was "
                                  "en dat gaat prima zolang bijna alle woorden dezelfde kant op staan zoals hier het "
                                  "geval is op deze bladzijde van het document."}));
}

/// What becomes of a paragraph with a line that ends with `end` before a line that begins with `begin`.
std::string joined(const std::string& end, const std::string& begin, const std::string& elsewhere = "") {
  Page page;
  page.lines(60, 100,
             {"Wij schrijven u deze brief over de dingen die u ons heeft gevraagd en over " + end,
              begin + " en dat is het dan."});
  if (!elsewhere.empty()) page.lines(60, 300, {"Verder noemen wij nog " + elsewhere + " in deze zin."});
  const std::string text = page.blocks().front();
  const std::size_t at = text.find("en over ") + 8;
  return text.substr(at, text.find(" en dat is") - at);
}

TEST(PdfLayout, UndoesHyphenationAndKeepsRealHyphens) {
  EXPECT_EQ(joined("vergun-", "ning"), "vergunning");
  EXPECT_EQ(joined("vergun\u00AD", "ning"), "vergunning");
  EXPECT_EQ(joined("vergun\u2010", "ning"), "vergunning");
  EXPECT_EQ(joined("Noord-", "Holland"), "Noord-Holland");
  EXPECT_EQ(joined("in-", "en uitgaan"), "in- en uitgaan");
  EXPECT_EQ(joined("AOW-", "uitkering"), "AOW-uitkering");
  EXPECT_EQ(joined("e-", "mail"), "e-mail");
  EXPECT_EQ(joined("auto-", "ongeluk"), "auto-ongeluk");
  EXPECT_EQ(joined("1990-", "1995"), "1990-1995");
  EXPECT_EQ(joined("woon-", "werkverkeer", "woon-werkverkeer"), "woon-werkverkeer")
      << "as the document itself writes it";
  EXPECT_EQ(joined("zo-", "even", "zoeven"), "zoeven");
  EXPECT_EQ(joined("oud-", "burgemeester"), "oud-burgemeester");
  EXPECT_EQ(joined("oud-", "ste"), "oudste");
  EXPECT_EQ(joined("niet-", "ingezetenen"), "niet-ingezetenen");
  EXPECT_EQ(joined("sociaal-", "economische"), "sociaal-economische");
  EXPECT_EQ(joined("kant-en-", "klare"), "kant-en-klare");
  EXPECT_EQ(joined("Sint-Maartens-", "dijk"), "Sint-Maartensdijk");
}

TEST(PdfLayout, WritesLigaturesOutAndDropsWhatIsInvisible) {
  Page page;
  page.line(60, 100, "De o\uFB03cier \uFB01etst e\uFB00en ver\u00ADder\u200B.");
  const Document document = page.read();
  EXPECT_EQ(document.text(), "De officier fietst effen verder.");
  const auto at = static_cast<std::uint32_t>(document.text().find("fietst"));
  const SourcePlace place = document.source({at, at + 6});
  EXPECT_EQ(place.kind, SourcePlace::Kind::page);
  EXPECT_EQ(place.page, 1U);
  EXPECT_EQ(place.character, 10U) << "a ligature is one character on the page";
  EXPECT_EQ(place.length, 5U);
  EXPECT_FALSE(place.is_literal);
}

TEST(PdfLayout, CountsCharactersPerPageInReadingOrder) {
  Page page;
  page.line(60, 100, "Op de eerste bladzijde staat dit.");
  page.add_page();
  page.line(60, 100, "Één woord en meer.");
  const Document document = page.read();
  const auto at = static_cast<std::uint32_t>(document.text().find("woord"));
  const SourcePlace place = document.source({at, at + 5});
  EXPECT_EQ(place.page, 2U);
  EXPECT_EQ(place.character, 4U);
  EXPECT_TRUE(place.is_literal);
}

TEST(PdfLayout, SaysWhichPagesHaveNoTextAndThatFilesAreNotRead) {
  Page page;
  page.line(60, 100, "Tekst.");
  page.add_page();
  page.content.embedded_files = 2;
  const Document document = page.read();
  ASSERT_EQ(document.notices().size(), 2U);
  EXPECT_NE(document.notices()[0].find("2 bijlagen"), std::string::npos);
  EXPECT_NE(document.notices()[1].find("Bladzijde 2"), std::string::npos);
}

TEST(PdfLayout, LeavesTheDotsOfATableOfContentsOut) {
  Page page;
  page.line(60, 100, "Inleiding ..................................................... 3");
  page.line(60, 112, "Wat wij doen .................................................. 7");
  page.line(60, 140, "De tekst begint hier.");
  EXPECT_EQ(page.blocks(), (Lines{"p Inleiding", "p Wat wij doen", "p De tekst begint hier."}));
}

TEST(PdfLayout, StaysQuickOnAPageOfWordsWithoutOrder) {
  Page page;
  std::uint32_t seed = 1;
  const auto next = [&seed](std::uint32_t most) {
    seed = seed * 1664525 + 1013904223;
    return static_cast<float>(seed >> 8 & 0xFFFF) * static_cast<float>(most) / 65536.0F;
  };
  for (int i = 0; i < 20000; ++i) page.box(next(590), next(840), 4 + next(20), "woord", 3 + next(20));
  EXPECT_FALSE(page.read().text().empty());
}

}  // namespace
}  // namespace helder
