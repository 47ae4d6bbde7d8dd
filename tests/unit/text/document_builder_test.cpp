// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "text/document_builder.h"

#include <gtest/gtest.h>

#include "fuzz/check_document.h"
#include "text/line_index.h"

namespace helder::text {
namespace {

DocumentBuilder builder_over(std::string source) { return {Format::html, decode_source(std::move(source))}; }

TEST(DocumentBuilder, MapsCopiedReplacedAndInsertedText) {
  const std::string file = "<p>caf&eacute; is open</p>";
  DocumentBuilder builder = builder_over(file);
  builder.begin_block(BlockKind::paragraph);
  builder.append_copied(3, 3);
  builder.append_replaced("é", 6, 8);
  builder.append_copied(14, 8);
  const Document document = std::move(builder).finish();
  EXPECT_EQ(document.text(), "café is open");
  EXPECT_EQ(test::fault_of(document, file), "");
  const SourcePlace whole = document.source({0, static_cast<std::uint32_t>(document.text().size())});
  EXPECT_EQ(whole.offset, 3u);
  EXPECT_EQ(whole.length, 19u);
  EXPECT_FALSE(whole.is_literal);
  EXPECT_TRUE(document.source({6, 8}).is_literal);
}

TEST(DocumentBuilder, IsNotLiteralOverABytesThatWereLeftOut) {
  DocumentBuilder builder = builder_over("ab<b>cd");
  builder.begin_block(BlockKind::paragraph);
  builder.append_copied(0, 2);
  builder.append_copied(5, 2);
  const Document document = std::move(builder).finish();
  EXPECT_FALSE(document.source({0, 4}).is_literal);
  EXPECT_EQ(document.source({0, 4}).length, 7u);
  EXPECT_TRUE(document.source({2, 4}).is_literal);
}

TEST(DocumentBuilder, PartsBlocksWithABreakAndDropsEmptyOnes) {
  DocumentBuilder builder = builder_over("een twee drie \xC2\xA0 vier");
  builder.begin_block(BlockKind::paragraph);
  builder.append_copied(0, 4);
  builder.begin_block(BlockKind::paragraph);
  builder.append_copied(14, 2);  // a hard space: nothing to see
  builder.begin_block(BlockKind::list_item).group = 1;
  builder.append_copied(4, 4);
  builder.begin_block(BlockKind::list_item).group = 1;
  builder.append_copied(9, 4);
  const Document document = std::move(builder).finish();
  EXPECT_EQ(document.text(), "een\n\ntwee\ndrie");
  ASSERT_EQ(document.blocks().size(), 3u);
  EXPECT_EQ(document.block_at(0), 0u);
  EXPECT_EQ(document.block_at(4), 0u) << "the break belongs to the block before it";
  EXPECT_EQ(document.block_at(6), 1u);
}

TEST(DocumentBuilder, CutsEveryMarkBackToItsBlock) {
  DocumentBuilder builder = builder_over("een twee   drie");
  const std::size_t outer = builder.begin_mark(MarkKind::link, "x");
  builder.begin_block(BlockKind::paragraph);
  const std::size_t strong = builder.begin_mark(MarkKind::strong);
  builder.append_copied(0, 4);
  const std::size_t inner = builder.begin_mark(MarkKind::emphasis);
  builder.append_copied(4, 4);
  builder.end_mark(inner);
  builder.append_copied(8, 3);  // white space at the end goes, and the marks that reach into it with it
  builder.end_mark(strong);
  builder.begin_block(BlockKind::paragraph);
  builder.append_copied(11, 4);
  builder.end_mark(outer);
  const Document document = std::move(builder).finish();
  std::vector<std::string> marks;
  for (const Mark& mark : document.marks()) marks.emplace_back(document.text(mark.span));
  EXPECT_EQ(marks, (std::vector<std::string>{"een twee", "een twee", "twee", "drie"}));
  EXPECT_EQ(document.mark_at(11, MarkKind::link)->target, "x");
  EXPECT_EQ(document.mark_at(11, MarkKind::strong), nullptr);
}

TEST(DocumentBuilder, KeepsThePlaceOfAnImageWithoutText) {
  DocumentBuilder builder = builder_over("tekst");
  builder.begin_block(BlockKind::paragraph);
  builder.append_copied(0, 5);
  builder.end_block();
  builder.end_mark(builder.begin_mark(MarkKind::image, "a.png"));
  const Document document = std::move(builder).finish();
  ASSERT_EQ(document.marks().size(), 1u);
  EXPECT_EQ(document.marks()[0].span, (Span{5, 5}));
}

TEST(DocumentBuilder, GivesRemarksTheLineOfTheirOffset) {
  DocumentBuilder builder = builder_over("een\r\ntwee\rdrie\nvier");
  builder.begin_block(BlockKind::paragraph);
  builder.append_copied(0, 3);
  builder.add_remark("helder-uit", 10);
  const Document document = std::move(builder).finish();
  EXPECT_EQ(document.remarks()[0].line, 3u);
  EXPECT_EQ(document.remarks()[0].position, 3u);
}

TEST(DocumentBuilder, CountsCharactersInParagraphs) {
  DocumentBuilder builder(Format::docx);
  builder.set_place("word/document.xml", 4);
  builder.begin_block(BlockKind::paragraph);
  builder.append_characters("één 😀", 2);
  builder.append_replaced_characters("-", 7, 1);
  builder.append_characters("zin ", 8);
  const Document document = std::move(builder).finish();
  EXPECT_EQ(document.text(), "één 😀-zin");
  const auto zin = static_cast<std::uint32_t>(document.text().find("zin"));
  const SourcePlace place = document.source({zin, zin + 3});
  EXPECT_EQ(place.part, "word/document.xml");
  EXPECT_EQ(place.paragraph, 4u);
  EXPECT_EQ(place.character, 8u);
  EXPECT_EQ(place.length, 3u);
  EXPECT_EQ(document.source({6, 10}).character, 6u) << "the emoji is one character";
  EXPECT_EQ(document.source({6, 10}).length, 1u);
  EXPECT_FALSE(document.has_lines());
}

TEST(DocumentBuilder, SurvivesADocumentWithoutText) {
  const Document document = DocumentBuilder(Format::docx).finish();
  EXPECT_TRUE(document.text().empty());
  EXPECT_FALSE(document.block_at(0));
  EXPECT_EQ(document.source({0, 0}).length, 0u);
}

TEST(LineIndex, KnowsEveryKindOfLineEnd) {
  const std::string text = "a\nbé😀c\r\nd\re";
  const LineIndex index(text);
  EXPECT_EQ(index.count(), 4u);
  EXPECT_EQ(index.at(text, 0).line, 1u);
  const auto c = static_cast<std::uint32_t>(text.find('c'));
  EXPECT_EQ(index.at(text, c).line, 2u);
  EXPECT_EQ(index.at(text, c).column, 4u);
  EXPECT_EQ(index.at(text, static_cast<std::uint32_t>(text.size())).line, 4u);
  EXPECT_EQ(index.line(text, 3).length(), 1u);
  EXPECT_TRUE(index.line(text, 9).is_empty());
}

TEST(DecodedSource, ConvertsAndLeadsBack) {
  const DecodedSource source = decode_source("a\xE9z\x93q\x94");
  EXPECT_EQ(source.text, "aéz“q”");
  EXPECT_EQ(source.encoding, Encoding::windows_1252);
  EXPECT_EQ(source.original_offset(0), 0u);
  EXPECT_EQ(source.original_offset(3), 2u);
  EXPECT_EQ(source.original_offset(4), 3u);
  EXPECT_EQ(source.original_offset(7), 4u);
  EXPECT_EQ(source.original_offset(static_cast<std::uint32_t>(source.text.size())), 6u);
}

TEST(DecodedSource, LeavesUtf8AsItIsWhateverIsDeclared) {
  EXPECT_EQ(decode_source("één", "iso-8859-1").text, "één");
  EXPECT_EQ(decode_source("één", "utf-8").encoding, Encoding::utf8);
}

TEST(DecodedSource, KnowsWhatIsNoText) {
  EXPECT_TRUE(looks_binary(std::string_view("a\0b", 3)));
  EXPECT_TRUE(looks_binary("\x01\x02\x03\x04\x05"));
  EXPECT_FALSE(looks_binary("tekst\r\n\t\f"));
  EXPECT_FALSE(
      looks_binary(std::string_view("\xFF\xFE"
                                    "a\0",
                                    4)));
}

}  // namespace
}  // namespace helder::text
