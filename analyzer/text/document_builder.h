// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// DocumentBuilder: how a reader makes a Document. It appends prose piece by piece and says of each piece where it came
// from, so that the way back is known while reading and never searched for. One builder, one document, one thread.
//
//   DocumentBuilder builder(Format::markdown, decode_source(bytes));
//   builder.begin_block(BlockKind::paragraph);
//   builder.append_copied(source_begin, source_length);
//   builder.end_block();
//   Document document = std::move(builder).finish();
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "helder/document.h"
#include "text/document_data.h"

namespace helder::text {

class DocumentBuilder {
 public:
  /// For text formats (txt, md, html): `source` is the decoded file.
  DocumentBuilder(Format format, DecodedSource source);
  /// For formats made of parts or pages (docx, odt, pdf).
  explicit DocumentBuilder(Format format);

  /// Text formats: the bytes [begin, begin + length) of the decoded source stand in the text as they are.
  void append_copied(std::uint32_t source_begin, std::uint32_t length);
  /// Text formats: `text` stands for the bytes [begin, begin + length) of the decoded source ("ë" for "&euml;").
  void append_replaced(std::string_view text, std::uint32_t source_begin, std::uint32_t length);
  /// Text that is not in the file: a break, a bullet.
  void append_inserted(std::string_view text);

  /// Part formats: choose the place that the next pieces come from. `paragraph` from 1 (pdf: the page).
  void set_place(std::string_view part, std::uint32_t paragraph);
  /// Part formats: `text` stands in the paragraph from `character` (code points from 0) as it is.
  void append_characters(std::string_view text, std::uint32_t character);
  /// Part formats: `text` stands for `length` code points from `character`.
  void append_replaced_characters(std::string_view text, std::uint32_t character, std::uint32_t length);

  /// Blocks do not nest: a block that begins while one is open ends it first. Between two blocks with text a break
  /// ("\n\n", or "\n" between list items and cells) is inserted. Blocks without visible text vanish.
  Block& begin_block(BlockKind kind);
  void end_block();
  [[nodiscard]] bool in_block() const { return in_block_; }
  [[nodiscard]] Block& block() { return block_; }

  /// Marks may nest and outlive blocks; finish() cuts them where a block ends. Returns a handle for end_mark.
  std::size_t begin_mark(MarkKind kind, std::string target = {});
  void end_mark(std::size_t handle);
  /// A mark over text that is already there.
  void add_mark(Mark mark) { data_.marks.push_back(std::move(mark)); }
  void add_remark(Remark remark);
  /// Text formats: a remark at the present end of the text that stands at this offset of the source; finish() gives it
  /// its line.
  void add_remark(std::string words, std::uint32_t source_offset);
  void add_notice(std::string notice);
  void set_title(std::string title);
  void set_language(std::string language);

  [[nodiscard]] std::uint32_t size() const;  ///< bytes of text so far: the offset of the next piece
  [[nodiscard]] std::string_view text() const { return data_.text; }
  [[nodiscard]] const std::string& source() const { return data_.source.text; }
  /// Last byte appended in this block, 0 at its start: to join white space.
  [[nodiscard]] char last_byte() const;

  /// The blocks that are closed, and the marks so far: for passes over the whole document before finish(). A pass may
  /// change a block's kind or cut it in two, but must keep the blocks sorted and inside their old spans.
  [[nodiscard]] std::vector<Block>& blocks() { return data_.blocks; }
  [[nodiscard]] const std::vector<Mark>& marks() const { return data_.marks; }

  /// Ends what is open and hands the document over. Marks that cross a block border become one mark per block; marks
  /// and remarks that reach into white space between blocks are cut back.
  [[nodiscard]] Document finish() &&;

  /// Plain text only: the text is the whole source, byte for byte; blocks are given as spans.
  [[nodiscard]] static Document plain(DecodedSource source, std::vector<Block> blocks, std::vector<Mark> marks,
                                      std::vector<Remark> remarks, std::vector<std::string> notices);

 private:
  void append_piece(std::string_view text, Document::Data::Stretch stretch);

  void cut_back(std::uint32_t end);
  void split_marks();

  Document::Data data_;
  std::vector<std::size_t> ended_marks_;  ///< marks of earlier blocks that ended in this one
  Block block_;
  bool in_block_ = false;
  std::uint16_t part_ = 0;
  std::uint32_t paragraph_ = 0;
};

}  // namespace helder::text
