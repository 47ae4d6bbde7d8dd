// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What holds for every Document, whatever file it was read from. Used by the readers' unit tests and fuzz targets.
#include <cstdint>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "helder/document.h"
#include "text/decoded_source.h"
#include "text/white_space.h"

namespace helder::test {

/// The bytes of a file from `place` as UTF-8, by a decoder of its own for files that are not UTF-8.
inline std::string bytes_as_utf8(std::string_view file, const SourcePlace& place) {
  const std::string_view piece = file.substr(place.offset, place.length);
  const bool is_little = file.starts_with("\xFF\xFE");
  const bool is_big = file.starts_with("\xFE\xFF");
  std::string out;
  if (is_little || is_big) {
    char32_t high = 0;
    for (std::size_t i = 0; i + 1 < piece.size(); i += 2) {
      const auto a = static_cast<unsigned char>(piece[i]);
      const auto b = static_cast<unsigned char>(piece[i + 1]);
      const auto unit = static_cast<char32_t>(is_little ? a | b << 8 : a << 8 | b);
      if (unit >= 0xD800 && unit < 0xDC00) {
        high = unit;
        continue;
      }
      base::append(out, high != 0 ? 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00) : unit);
      high = 0;
    }
    return out;
  }
  if (base::is_valid_utf8(piece)) return std::string(piece);
  // A letter before it, so that no piece of a file is taken for a byte order mark.
  return text::decode_source("x" + std::string(piece)).text.substr(1);
}

/// Empty when the document is sound, else what is wrong. `file` is what it was read from; empty for docx.
inline std::string fault_of(const Document& document, std::string_view file) {
  const std::string& text = document.text();
  const auto is_border = [&](std::uint32_t at) {
    return at <= text.size() && (at == text.size() || !base::is_continuation(text[at]));
  };
  if (!base::is_valid_utf8(text)) return "text is not UTF-8";
  if (!base::is_valid_utf8(document.title()) || !base::is_valid_utf8(document.language()))
    return "title or language is not UTF-8";
  for (const std::string& notice : document.notices())
    if (!base::is_valid_utf8(notice)) return "notice is not UTF-8";
  if (text.find('\0') != std::string::npos) return "text holds NUL";
  std::uint32_t last = 0;
  for (const Block& block : document.blocks()) {
    if (block.span.is_empty() || block.span.begin > block.span.end) return "empty block";
    if (block.span.begin < last) return "blocks overlap or are not sorted";
    if (!is_border(block.span.begin) || !is_border(block.span.end)) return "block not on a character border";
    if (text::trimmed_begin(text, block.span.begin, block.span.end) != block.span.begin &&
        block.kind != BlockKind::code)
      return "block begins with white space";
    if (text::trimmed_end(text, block.span.begin, block.span.end) != block.span.end)
      return "block ends with white space";
    last = block.span.end;
    const SourcePlace whole = document.source(block.span);
    if (!file.empty() && whole.offset + whole.length > file.size()) return "block's source outside the file";
    // Every character, and every pair of neighbours, leads back to what stands there.
    for (std::uint32_t i = block.span.begin; i < block.span.end;) {
      const std::uint32_t one = i + base::decode(text, i).length;
      const std::uint32_t two = one < block.span.end ? one + base::decode(text, one).length : one;
      for (std::uint32_t end : {one, two}) {
        const SourcePlace place = document.source({i, end});
        if (file.empty()) {
          if (place.is_literal && place.length != base::count_code_points(document.text({i, end})))
            return "literal length in characters differs";
          if (!place.part.empty() && place.paragraph == 0) return "no paragraph number";
          continue;
        }
        if (place.offset + place.length > file.size()) return "source outside the file";
        if (place.is_literal && bytes_as_utf8(file, place) != document.text({i, end}))
          return "literal text differs from the file at " + std::to_string(i);
        if (document.has_lines() && document.line_column(i).line == 0) return "no line";
      }
      i = one;
    }
  }
  last = 0;
  for (const Mark& mark : document.marks()) {
    if (!base::is_valid_utf8(mark.target)) return "target is not UTF-8";
    if (mark.span.begin > mark.span.end || mark.span.end > text.size()) return "mark outside the text";
    if (!is_border(mark.span.begin) || !is_border(mark.span.end)) return "mark not on a character border";
    if (mark.span.begin < last) return "marks are not sorted";
    last = mark.span.begin;
    if (mark.span.is_empty()) continue;
    const auto block = document.block_at(mark.span.begin);
    if (!block || !document.blocks()[*block].span.contains(mark.span)) return "mark crosses a block's border";
  }
  for (const Remark& remark : document.remarks()) {
    if (!base::is_valid_utf8(remark.words)) return "remark is not UTF-8";
    if (remark.position > text.size()) return "remark outside the text";
    if (remark.covers && (remark.covers->begin > remark.covers->end || remark.covers->end > text.size()))
      return "remark covers what is not there";
  }
  return {};
}

}  // namespace helder::test
