// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Document: the prose found in one file, its structure, and the map back to the place the user sees.
// Made by helder::formats::read through text::DocumentBuilder; immutable and cheap to copy afterwards, so any
// number of threads may share it. Read token.h next.
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "helder/span.h"

namespace helder {

enum class Format : std::uint8_t { plain, markdown, html, docx, odt, pdf, eml };
/// "plain" → "txt", "markdown" → "md", else the name itself, as JSON shows it.
[[nodiscard]] std::string_view to_string(Format format);

enum class BlockKind : std::uint8_t { paragraph, heading, list_item, table_cell, quotation, code };
[[nodiscard]] std::string_view to_string(BlockKind kind);
/// Where in the file a block stands. Only `body` and `footnote` are running prose of the author.
enum class Region : std::uint8_t { body, header, footer, footnote };

/// A piece of text between two breaks: paragraph, heading, list item … Blocks are sorted, do not overlap, and no
/// sentence crosses one.
struct Block {
  Span span;
  BlockKind kind = BlockKind::paragraph;
  Region region = Region::body;
  std::uint8_t level =
      0;  ///< heading level 1–6 (0: subject of an e-mail), or nesting depth of a list item (1 = outermost)
  std::uint32_t group = 0;   ///< same number for items of one list or cells of one table; 0 = none
  std::uint32_t row = 0;     ///< table cells: row from 1
  std::uint32_t column = 0;  ///< table cells: column from 1
  bool is_header_cell = false;
  bool is_guessed = false;  ///< plain text: heading or list item recognised by its looks only
  bool is_judged = true;    ///< false: code, another language, hidden by the author: no rule or score looks at it
};

enum class MarkKind : std::uint8_t {
  link,   ///< `target` is the address
  image,  ///< the span is the alt text (empty span when it has none); `target` is the image's name
  emphasis,
  strong,
  underline,
  quotation,  ///< <q>, <blockquote>; quotation marks in the text are found by the tokenizer
  code,
  merge_field,
  foreign /* other language; `target` is the lang tag */,
  heading_label,
};
/// A property of a stretch of text. Marks are sorted by begin; they may nest.
struct Mark {
  Span span;
  MarkKind kind = MarkKind::emphasis;
  std::string target;
};

/// What an author wrote to silence a finding, as found by the reader: the words of the comment ("helder-uit …"),
/// where it stands, and, when the comment covers text (docx, odt), what it covers. Meaning is given in report/.
struct Remark {
  std::string words;
  std::uint32_t position = 0;  ///< offset in the extracted text where the remark stands
  std::optional<Span> covers;
  std::uint32_t line = 0;  ///< line in the file, from 1; 0 where the format has none
};

/// A place in the user's file; another type than Span, so that the two cannot be mixed up.
struct SourcePlace {
  enum class Kind : std::uint8_t { bytes, part, page } kind = Kind::bytes;
  std::uint64_t offset = 0;     ///< bytes (txt, md, html, eml): from the start of the file as it is
  std::uint64_t length = 0;     ///< bytes (Kind::bytes) or code points
  std::string part;             ///< docx, odt: "word/document.xml"
  std::uint32_t paragraph = 0;  ///< docx, odt: from 1 within the part
  std::uint32_t page = 0;       ///< pdf: from 1
  std::uint64_t character = 0;  ///< code points from the start of the paragraph or page, from 0
  bool is_literal = true;       ///< every character was read as it stands; false: a suggestion here is not safe
};

/// Place for people, counted from 1 in code points of the file; `end_column` is exclusive.
struct LineColumn {
  std::uint32_t line = 0, column = 0;
};

class Document {
 public:
  struct Data;
  Document();  ///< an empty plain document
  explicit Document(std::shared_ptr<const Data> data);

  [[nodiscard]] Format format() const;
  [[nodiscard]] const std::string& text() const;  ///< the extracted text, UTF-8, NUL-free
  [[nodiscard]] std::string_view text(Span span) const;
  [[nodiscard]] std::span<const Block> blocks() const;
  [[nodiscard]] std::span<const Mark> marks() const;
  [[nodiscard]] std::span<const Remark> remarks() const;
  [[nodiscard]] std::span<const std::string> notices() const;  ///< Dutch: "omgezet uit windows-1252" …
  [[nodiscard]] const std::string& title() const;              ///< <title> or document property; may be empty
  [[nodiscard]] const std::string& language() const;  ///< language that the file declares ("nl", "en"), may be empty

  /// The place in the user's file of `span`. O(log n). An inserted stretch gives the nearest place, not literal.
  [[nodiscard]] SourcePlace source(Span span) const;
  /// True for txt, md, html: line() and column exist.
  [[nodiscard]] bool has_lines() const;
  /// Line and column in the file of an offset in the extracted text. O(log n + line length).
  [[nodiscard]] LineColumn line_column(std::uint32_t offset) const;
  /// The line of the file (decoded, without its end) with this number from 1; empty when there is none.
  [[nodiscard]] std::string_view source_line(std::uint32_t line) const;
  /// Index of the block that contains `offset`, or of the last block before it; nullopt without blocks. O(log n).
  [[nodiscard]] std::optional<std::size_t> block_at(std::uint32_t offset) const;
  /// True when a mark of this kind covers `offset`. O(marks around it).
  [[nodiscard]] const Mark* mark_at(std::uint32_t offset, MarkKind kind) const;

 private:
  std::shared_ptr<const Data> data_;
};

}  // namespace helder
