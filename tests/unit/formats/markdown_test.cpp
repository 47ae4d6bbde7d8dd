// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "unit/formats/reading.h"

namespace helder {
namespace {

using test::Lines;
using test::marks_of;
using test::outline;
Document markdown(std::string text) { return test::read_as(Format::markdown, std::move(text)); }

TEST(Markdown, FindsTheStructure) {
  EXPECT_EQ(outline(markdown("# Titel\n\nOnder\n=====\n\nEen alinea\nop twee regels.\n\n- een\n  - twee\n1. drie\n\n> "
                             "Een citaat.\n\n```\ncode\n```\n")),
            (Lines{"heading1: Titel", "heading1: Onder", "paragraph: Een alinea op twee regels.", "list_item1: een",
                   "list_item2: twee", "list_item1: drie", "quotation: Een citaat.", "code: code"}));
}

TEST(Markdown, CopiesWhatStandsThereAndReplacesTheRest) {
  const std::string file = "Een caf&eacute; in\nUtrecht met 😀 &amp; \\*ster\\*.\r\n\r\nTwee e\xCC\x81n.";
  const Document document = markdown(file);
  EXPECT_EQ(outline(document),
            (Lines{"paragraph: Een café in Utrecht met 😀 & *ster*.", "paragraph: Twee e\xCC\x81n."}));
  const auto e = static_cast<std::uint32_t>(document.text().find("é"));
  const SourcePlace place = document.source({e, e + 2});
  EXPECT_FALSE(place.is_literal);
  EXPECT_EQ(file.substr(place.offset, place.length), "&eacute;");
  const auto space = static_cast<std::uint32_t>(document.text().find(" Utrecht"));
  EXPECT_EQ(file.substr(document.source({space, space + 1}).offset, 1), "\n");
  EXPECT_EQ(document.line_column(space + 1).line, 2u);
  EXPECT_EQ(document.line_column(space + 1).column, 1u);
}

TEST(Markdown, MarksEmphasisLinksAndCode) {
  const Document document =
      markdown("Dit is *schuin*, **vet** en [een *link*](https://x.nl/?a=1&amp;b=2) met `code` op www.gemeente.nl.");
  EXPECT_EQ(marks_of(document, MarkKind::emphasis), (Lines{"schuin", "link"}));
  EXPECT_EQ(marks_of(document, MarkKind::strong), (Lines{"vet"}));
  EXPECT_EQ(marks_of(document, MarkKind::link),
            (Lines{"een link|https://x.nl/?a=1&b=2", "www.gemeente.nl|http://www.gemeente.nl"}));
  EXPECT_EQ(marks_of(document, MarkKind::code), (Lines{"code"}));
}

TEST(Markdown, PutsAltTextAfterTheParagraphAndInTheLinkThatNeedsIt) {
  const Document document =
      markdown("Klik op ![tandwiel](t.png) in het menu.\n\n[![Naar begin](b.png)](/)\n\n![](leeg.png)\n");
  EXPECT_EQ(outline(document),
            (Lines{"paragraph: Klik op in het menu.", "paragraph: tandwiel", "paragraph: Naar begin"}));
  EXPECT_EQ(marks_of(document, MarkKind::image), (Lines{"tandwiel|t.png", "Naar begin|b.png", "|leeg.png"}));
  EXPECT_EQ(marks_of(document, MarkKind::link), (Lines{"Naar begin|/"}));
}

TEST(Markdown, ReadsTablesCellByCell) {
  const Document document = markdown("| Soort | Kosten |\n|---|---|\n| Paspoort | € 5 |\n");
  EXPECT_EQ(outline(document),
            (Lines{"table_cell: Soort", "table_cell: Kosten", "table_cell: Paspoort", "table_cell: € 5"}));
  EXPECT_TRUE(document.blocks()[0].is_header_cell);
  EXPECT_EQ(document.blocks()[3].row, 2u);
  EXPECT_EQ(document.blocks()[3].column, 2u);
  EXPECT_EQ(document.blocks()[0].group, document.blocks()[3].group);
}

TEST(Markdown, SkipsFrontMatterAndTakesItsTitle) {
  const Document document = markdown("---\ntitle: \"De brief\"\ndate: 2026\n---\nEen zin.\n");
  EXPECT_EQ(document.title(), "De brief");
  EXPECT_EQ(outline(document), (Lines{"paragraph: Een zin."}));
  EXPECT_EQ(outline(markdown("---\n\nEen zin.\n\n---\n\nNog een.\n")),
            (Lines{"paragraph: Een zin.", "paragraph: Nog een."}))
      << "a rule is no front matter";
}

TEST(Markdown, GivesRemarksTheirPlace) {
  const Document document = markdown(
      "Een zin.\n\n<!-- helder-uit zin.lengte:  vaste\n tekst -->\n\nTwee. <!-- helder-uit-begin woord.vaag: x --> "
      "Drie.\n\n<!-- gewoon -->\n");
  ASSERT_EQ(document.remarks().size(), 2u);
  EXPECT_EQ(document.remarks()[0].words, "helder-uit zin.lengte: vaste tekst");
  EXPECT_EQ(document.remarks()[0].line, 3u);
  EXPECT_EQ(document.remarks()[0].position, document.blocks()[0].span.end);
  EXPECT_EQ(document.remarks()[1].line, 6u);
  EXPECT_EQ(document.text({document.blocks()[1].span.begin, document.remarks()[1].position}), "Twee. ");
}

TEST(Markdown, ReadsHtmlInside) {
  const Document document = markdown(
      "<div class=\"x\">\n<p>HTML <b>blok</b> &euro;</p>\n</div>\n\n> <p>In een\n> citaat.</p>\n\nRegel een<br>regel "
      "twee hier.\n");
  EXPECT_EQ(outline(document),
            (Lines{"paragraph: HTML blok €", "paragraph: In een citaat.", "paragraph: Regel een\nregel twee hier."}));
  EXPECT_EQ(marks_of(document, MarkKind::strong), (Lines{"blok"}));
}

TEST(Markdown, LeavesStruckTextAndFootnoteMarksOut) {
  const Document document = markdown("Dit is ~~oud~~ nieuw[^1].\n\n[^1]: Zie de wet van 2015.\n");
  EXPECT_EQ(outline(document), (Lines{"paragraph: Dit is nieuw.", "paragraph: Zie de wet van 2015."}));
  EXPECT_EQ(document.blocks()[1].region, Region::footnote);
}

TEST(Markdown, JudgesNoCode) {
  const Document document = markdown("    int x;\n    int y;\n\nTekst.\n");
  EXPECT_EQ(document.blocks()[0].kind, BlockKind::code);
  EXPECT_FALSE(document.blocks()[0].is_judged);
  EXPECT_EQ(document.text(document.blocks()[0].span), "int x;\nint y;");
}

TEST(Markdown, DropsSoftHyphens) {
  const std::string file =
      "Ge\xC2\xAD"
      "meen&shy;te.";
  const Document document = markdown(file);
  EXPECT_EQ(document.text(), "Gemeente.");
  EXPECT_FALSE(document.source({0, 8}).is_literal);
  EXPECT_EQ(document.source({0, 9}).length, file.size());
}

TEST(Markdown, TakesABoldParagraphForAHeading) {
  EXPECT_EQ(outline(markdown("**Wat kunt u doen?**\n\nBel ons. **Echt.**\n\n**Dit is een zin.**\n\nEinde.\n")),
            (Lines{"heading2: Wat kunt u doen?", "paragraph: Bel ons. Echt.", "paragraph: Dit is een zin.",
                   "paragraph: Einde."}));
}

TEST(Markdown, KeepsAddressLinesWithHardBreaksApart) {
  EXPECT_EQ(outline(markdown("Gemeente Voorbeeld\\\nPostbus 1\\\n3500 AA Utrecht\n")),
            (Lines{"paragraph: Gemeente Voorbeeld", "paragraph: Postbus 1", "paragraph: 3500 AA Utrecht"}));
}

TEST(Markdown, ReadsEndlessBareAddressesInTime) {
  std::string text;
  for (int i = 0; i < 200000; ++i) text += "http://a.nl/ ";
  EXPECT_EQ(markdown(text + "\n\nTekst.\n").blocks().size(), 2u) << "took half a minute in md4c";
}

TEST(Markdown, SurvivesDeepNesting) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += '>';
  EXPECT_EQ(markdown(text + " diep\n").blocks().size(), 1u);
  std::string brackets(20000, '[');
  EXPECT_TRUE(formats::read(brackets + "x", {.format = Format::markdown}));
}

}  // namespace
}  // namespace helder
