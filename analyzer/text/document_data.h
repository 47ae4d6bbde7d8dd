// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a Document holds. Only text/ and tests that build by hand need it; others use Document and DocumentBuilder.
#include <memory>
#include <string>
#include <vector>

#include "helder/document.h"
#include "text/decoded_source.h"
#include "text/line_index.h"

namespace helder {

struct Document::Data {
  /// Sorted by text_begin; each reaches to the next one's begin. For docx the source unit is a code point of the
  /// paragraph, for text formats a byte of the decoded file.
  struct Stretch {
    enum class Kind : std::uint8_t { copied, replaced, inserted };
    std::uint32_t text_begin = 0;
    std::uint32_t source_begin = 0;
    std::uint32_t source_length = 0;  ///< in source units
    std::uint32_t paragraph = 0;      ///< docx, odt: from 1; pdf: page
    std::uint16_t part = 0;           ///< index in `parts`
    Kind kind = Kind::copied;
  };

  Format format = Format::plain;
  std::string text;
  std::vector<Block> blocks;
  std::vector<Mark> marks;
  std::vector<Remark> remarks;
  std::vector<std::string> notices;
  std::string title;
  std::string language;
  std::vector<Stretch> stretches;  ///< empty: the text is the decoded source itself
  std::vector<std::string> parts;
  text::DecodedSource source;   ///< text formats only
  bool text_is_source = false;  ///< plain text: source.text is the text (kept once)
  text::LineIndex lines;
};

}  // namespace helder
