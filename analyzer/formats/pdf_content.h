// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a PDF holds, as helder-pdf tells it: words with the place where they stand, no sentences. Made by pdf_answer.h
// (or by hand in tests), read by pdf_layout.h. A value; owns everything.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace helder::formats {

/// A word (or piece of one) on a page. Points (1/72 inch) from the page's upper left corner; y grows downward.
struct PdfBox {
  float left = 0, top = 0, right = 0, bottom = 0;
  float size = 0;                ///< size of the type in points
  std::uint32_t text_begin = 0;  ///< in PdfContent::text
  std::uint32_t text_length = 0;
  std::uint16_t font = 0;       ///< in PdfContent::fonts
  std::uint8_t turn = 0;        ///< 0 upright, 1–3 quarter turns, kSlanted at an angle
  bool has_space_after = true;  ///< false: the next box on the line goes on with the word, or the line ends
  static constexpr std::uint8_t kSlanted = 9;
};

struct PdfFont {
  std::string name;
  bool is_bold = false;
  bool is_italic = false;
};

struct PdfPage {
  float width = 0, height = 0;
  std::uint32_t first_box = 0, box_count = 0;  ///< in PdfContent::boxes
  bool is_damaged = false;
};

struct PdfOutlineItem {
  std::string title;
  std::uint8_t level = 1;
};

struct PdfContent {
  std::string text;  ///< the words one after another, valid UTF-8
  std::vector<PdfBox> boxes;
  std::vector<PdfFont> fonts;
  std::vector<PdfPage> pages;
  std::vector<PdfOutlineItem> outline;
  std::string title, language;
  std::uint32_t page_count = 0;  ///< pages that the file says it has
  std::uint32_t embedded_files = 0;
  bool is_restricted = false;  ///< encrypted, but everybody may read
  bool is_repaired = false;    ///< the file was not whole: something may be missing
  bool is_tagged = false;

  [[nodiscard]] std::string_view text_of(const PdfBox& box) const {
    return std::string_view(text).substr(box.text_begin, box.text_length);
  }
};

}  // namespace helder::formats
