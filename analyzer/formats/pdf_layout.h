// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// From words on a page to lines in the order in which a person reads them: columns, margin columns, tables, and the
// lines that stand on every page. Knows geometry and almost no language; pdf_prose.h makes paragraphs of it. Pure;
// thread-safe.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "formats/pdf_content.h"

namespace helder::formats {

/// Words that stand on one line and are read on.
struct PdfLine {
  std::vector<std::uint32_t> boxes;  ///< in reading order; in PdfContent::boxes
  float left = 0, right = 0, top = 0, bottom = 0;
  float size = 0;        ///< of most of its type
  bool is_bold = false;  ///< all of it
  bool is_italic = false;
  bool has_leader = false;  ///< dots and a page number stood behind it: a table of contents
};

/// Lines that stand under each other and belong together by their place: a column, a cell, a running header.
struct PdfRegion {
  enum class Kind : std::uint8_t {
    flow,    ///< running text goes on from the region before
    margin,  ///< beside the text: sender, "Ons kenmerk"
    cell,
    header,
    footer
  } kind = Kind::flow;
  std::uint32_t page = 0;  ///< in PdfContent::pages
  std::vector<PdfLine> lines;
  float left = 0, right = 0;                     ///< the width that a line could have taken
  std::uint32_t table = 0, row = 0, column = 0;  ///< cells: numbered from 1
};

struct PdfLayout {
  std::vector<PdfRegion> regions;         ///< in reading order, page after page
  float body_size = 0;                    ///< the type size of most of the text
  std::uint32_t turned_boxes = 0;         ///< left out: watermarks and text along the edge
  std::vector<std::uint32_t> characters;  ///< of each box: code points of the page before it, in reading order
};

/// `content` is changed only where a whole page lies on its side: its boxes are turned upright.
[[nodiscard]] PdfLayout lay_out(PdfContent& content);

/// False where the second box goes on with the word of the first, on the same line.
[[nodiscard]] bool has_space_between(const PdfContent& content, std::uint32_t first, std::uint32_t second);

/// The marker of a list item alone: "•", "1.", "a)", "-".
[[nodiscard]] bool is_list_marker(std::string_view word);

}  // namespace helder::formats
