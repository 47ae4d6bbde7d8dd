// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/html.h"

#include "unit/formats/reading.h"

namespace helder {
namespace {

using test::Lines;
using test::marks_of;
using test::outline;
Document html(std::string text) { return test::read_as(Format::html, std::move(text)); }

TEST(Html, FindsTheStructure) {
  const Document document = html(
      "<!doctype html><title> De \n pagina </title><main><h1>Titel</h1><p>Een "
      "zin.</p><ul><li>een<ol><li>twee</ol><li><p>drie</p></ul>"
      "<blockquote><p>Citaat.</p></blockquote><table><tr><th>Soort<th>Kosten<tr><td "
      "colspan=2>Paspoort<td>vijf</table><pre>a  b\nc</pre><dl><dt>AOW<dd>Pensioen</dl></main>");
  EXPECT_EQ(document.title(), "De pagina");
  EXPECT_EQ(outline(document),
            (Lines{"heading1: Titel", "paragraph: Een zin.", "list_item1: een", "list_item2: twee", "list_item1: drie",
                   "quotation: Citaat.", "table_cell: Soort", "table_cell: Kosten", "table_cell: Paspoort",
                   "table_cell: vijf", "code: a  b\nc", "list_item1: AOW", "list_item1: Pensioen"}));
  EXPECT_TRUE(document.blocks()[6].is_header_cell);
  EXPECT_EQ(document.blocks()[9].row, 2u);
  EXPECT_EQ(document.blocks()[9].column, 3u);
}

TEST(Html, ReadsTheMainContentOnly) {
  const std::string around = "<header>Kop</header><nav>Menu</nav>";
  EXPECT_EQ(outline(html(around + "<p>Los</p><main><p>Inhoud</p><aside>Zie ook</aside></main><footer>Voet</footer>")),
            (Lines{"paragraph: Inhoud"}));
  EXPECT_EQ(outline(html(around + "<div role=main><p>Inhoud</p></div><p>Los</p>")), (Lines{"paragraph: Inhoud"}));
  EXPECT_EQ(
      outline(
          html(around +
               "<article><header><h1>Titel</h1></header><p>Een lange inhoud van het artikel.</p></article><p>Los</p>")),
      (Lines{"heading1: Titel", "paragraph: Een lange inhoud van het artikel."}));
  EXPECT_EQ(
      outline(html(around + "<article>Kaart</article><p>Een veel langere inhoud die niet in een kaart staat.</p>"))
          .size(),
      2u)
      << "cards beside the content are not the content";
  EXPECT_EQ(
      outline(html(around + "<div class='cookie-banner x'>Koekjes</div><p>Inhoud</p><div role=navigation>Menu</div>")),
      (Lines{"paragraph: Inhoud"}));
}

TEST(Html, NotesThatSaySoAreNotes) {
  const Document document =
      html("<main><p>Tekst.</p><section role=doc-endnotes><p>Noot.</p></section><p>Slot.</p></main>");
  ASSERT_EQ(document.blocks().size(), 3U);
  EXPECT_EQ(document.blocks()[0].region, Region::body);
  EXPECT_EQ(document.blocks()[1].region, Region::footnote);
  EXPECT_EQ(document.blocks()[2].region, Region::body);
}

TEST(Html, LeavesHiddenTextOut) {
  EXPECT_EQ(outline(html("<p hidden>a<p style='color:red; DISPLAY : none'>b<p style='visibility:hidden'>c<p "
                         "aria-hidden=true>d<script>e</script><style>f</style><template>g</template>"
                         "<noscript>h</noscript><select><option>i</select><textarea>j</textarea><svg><text>k</text></"
                         "svg><p>Zichtbaar <del>l</del>hier")),
            (Lines{"paragraph: Zichtbaar hier"}));
}

TEST(Html, CollapsesWhiteSpaceLikeABrowser) {
  EXPECT_EQ(outline(html("<p>\n  Een   <b> zin </b> \n hier&nbsp;en<br> daar. </p>")),
            (Lines{"paragraph: Een zin hier\xC2\xA0"
                   "en\ndaar."}));
}

TEST(Html, KeepsWordsWholeOverSoftHyphens) {
  const std::string file =
      "<p>ge&shy;meen<wbr>te\xC2\xAD"
      "lijk</p>";
  const Document document = html(file);
  EXPECT_EQ(document.text(), "gemeentelijk");
  EXPECT_FALSE(document.source({0, 12}).is_literal);
  EXPECT_TRUE(document.source({0, 2}).is_literal);
}

TEST(Html, DecodesEntitiesInPlace) {
  const std::string file =
      "<p>&euro; 5 &eacute;&#233;&#xe9; &amp;amp; &lt;b&gt; &onbekend; AT&T &copy 2026 &NotEqualTilde; &#128;</p>";
  const Document document = html(file);
  EXPECT_EQ(document.text(), "€ 5 ééé &amp; <b> &onbekend; AT&T © 2026 ≂̸ €");
  const SourcePlace place = document.source({0, 3});
  EXPECT_EQ(file.substr(place.offset, place.length), "&euro;");
  EXPECT_FALSE(place.is_literal);
}

TEST(Html, MarksWhatAWriterMarked) {
  const Document document = html(
      "<p><em>a</em> <strong>b</strong> <u>c</u> <code>d</code> <kbd>e</kbd> <q>f</q> <a href='/x?a=1&amp;b=2'>g "
      "<i>h</i></a>.</p>");
  EXPECT_EQ(marks_of(document, MarkKind::emphasis), (Lines{"a", "h"}));
  EXPECT_EQ(marks_of(document, MarkKind::strong), (Lines{"b"}));
  EXPECT_EQ(marks_of(document, MarkKind::underline), (Lines{"c"}));
  EXPECT_EQ(marks_of(document, MarkKind::code), (Lines{"d", "e"}));
  EXPECT_EQ(marks_of(document, MarkKind::quotation), (Lines{"f"}));
  EXPECT_EQ(marks_of(document, MarkKind::link), (Lines{"g h|/x?a=1&b=2"}));
}

TEST(Html, CutsALinkAroundBlocksInPieces) {
  EXPECT_EQ(marks_of(html("<a href=x><h2>Kaart</h2><p>Met tekst.</p></a>"), MarkKind::link),
            (Lines{"Kaart|x", "Met tekst.|x"}));
}

TEST(Html, PutsAltTextApartAndInTheLinkThatNeedsIt) {
  const Document document = html(
      "<p>Klik op <img src=t.png alt='het   tandwiel'> hier. <a href=/><img src=b.png alt='Naar begin'></a></p><img "
      "src=d.png alt=''><img src=z.png>");
  EXPECT_EQ(outline(document), (Lines{"paragraph: Klik op hier. Naar begin", "paragraph: het tandwiel"}));
  EXPECT_EQ(marks_of(document, MarkKind::image), (Lines{"Naar begin|b.png", "het tandwiel|t.png", "|z.png"}))
      << "an empty alt says that there is nothing to tell";
}

TEST(Html, RespectsLanguages) {
  const Document document = html(
      "<html lang=nl-NL><p>Dit heet <span lang=en>customer journey</span> hier.<p lang=en>In English.<div "
      "lang=fr><p>En français<p lang=nl>In het Nederlands.</div>");
  EXPECT_EQ(document.language(), "nl-NL");
  EXPECT_EQ(marks_of(document, MarkKind::foreign), (Lines{"customer journey|en"}));
  std::vector<bool> judged;
  for (const Block& block : document.blocks()) judged.push_back(block.is_judged);
  EXPECT_EQ(judged, (std::vector<bool>{true, false, false, true}));
  const Document english = html("<html lang=en><p>All in English.");
  EXPECT_FALSE(english.blocks()[0].is_judged);
  EXPECT_EQ(english.notices().size(), 1u);
}

TEST(Html, GivesRemarksTheirPlace) {
  const Document document = html(
      "<!-- helder-uit-bestand zin.lengte: reden -->\n<main><p>Een.</p>\n<!-- helder-uit woord.vaag: reden "
      "--><p>Twee.</p></main>");
  ASSERT_EQ(document.remarks().size(), 2u);
  EXPECT_EQ(document.remarks()[0].words, "helder-uit-bestand zin.lengte: reden");
  EXPECT_EQ(document.remarks()[0].line, 1u);
  EXPECT_EQ(document.remarks()[1].line, 3u);
  EXPECT_EQ(document.remarks()[1].position, document.blocks()[0].span.end);
}

TEST(Html, ReadsTheDeclaredCharset) {
  EXPECT_EQ(formats::declared_charset("<meta charset='windows-1252'>"), "windows-1252");
  EXPECT_EQ(formats::declared_charset("<meta http-equiv=Content-Type content=\"text/html; charset=ISO-8859-1\">"),
            "iso-8859-1");
  EXPECT_EQ(formats::declared_charset("<?xml version='1.0' encoding='UTF-8'?>"), "utf-8");
  EXPECT_EQ(formats::declared_charset("<p>charset"), "");
  EXPECT_EQ(html("<meta charset=iso-8859-1><p>caf\xE9</p>").text(), "café");
}

TEST(Html, LeadsBackFromOtherEncodings) {
  html("<p>Caf\xE9 \x80 5 <b>co\xF6</b>peratie&nbsp;x</p>");
  std::string wide = "\xFF\xFE";
  for (char16_t unit : std::u16string(u"<!doctype html><p>Één <b>😀</b> &euro;zin.</p>")) {
    wide += static_cast<char>(unit & 0xFF);
    wide += static_cast<char>(unit >> 8);
  }
  EXPECT_EQ(html(wide).text(), "Één 😀 €zin.");
}

TEST(Html, ReadsBrokenPages) {
  EXPECT_EQ(html("<p>a</bogus>b <b>c<p>d</b> e").text(), "ab c\n\nd e");
  EXPECT_EQ(html("<table>voor<tr><td>cel</table>na").blocks().size(), 3u);
  EXPECT_EQ(html("<p>a < b en c > d").text(), "a < b en c > d");
  EXPECT_EQ(html("<p>onaf <a href='x").blocks().size(), 1u);
}

TEST(Html, SurvivesDeepNesting) {
  std::string text;
  for (int i = 0; i < 100000; ++i) text += "<div>";
  text += "diep";
  const Document document = html(text);
  EXPECT_EQ(document.text(), "diep");
  EXPECT_EQ(document.notices().size(), 1u);
}

TEST(Html, BoundsWhatRepairsMakeOfAPage) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "<font size=" + std::to_string(i) + ">";
  for (int i = 0; i < 20000; ++i) text += "<p>x";
  const Result<Document> document = formats::read(text, {.format = Format::html});
  EXPECT_TRUE(document || document.error().code == ErrorCode::too_large);
}

TEST(Html, ReadsATagWithEndlessAttributesInTime) {
  std::string tag = "<p";
  for (int i = 0; i < 200000; ++i) tag += " a" + std::to_string(i) + "=b";
  EXPECT_EQ(outline(html(tag + ">De tekst.</p><p>Nog een.")), (Lines{"paragraph: De tekst.", "paragraph: Nog een."}))
      << "took 50 seconds in gumbo";
}

TEST(Html, ReadsManyUnclosedParagraphsAndItems) {
  std::string text = "<ul>";
  for (int i = 0; i < 5000; ++i) text += "<li>punt";
  text += "</ul>";
  for (int i = 0; i < 5000; ++i) text += "<p>zin";
  EXPECT_EQ(html(text).blocks().size(), 10000u);
}

TEST(Html, LeavesFootnoteNumbersOutOfTheWord) {
  EXPECT_EQ(html("<p>tekst<sup><a href=#n1>1</a></sup> en 5 m<sup>2</sup>.</p>").text(), "tekst en 5 m2.");
}

}  // namespace
}  // namespace helder
