// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a line of text is by its looks alone: item of a list, heading, line of an address. Shared by the readers,
// because a Word document or a web page has typed bullets and typed headings too. No state; thread-safe.
#include <cstdint>
#include <string_view>
#include <vector>

#include "helder/document.h"

namespace helder::formats {

/// One line that is not empty, without the white space around it.
struct Line {
  Span span;                 ///< without white space at its edges
  std::uint32_t indent = 0;  ///< columns of white space before it; a tab counts 4
  bool is_alone = false;     ///< an empty line or a border of the text on both sides
};

/// The mark of a list item at the start of a line.
struct ItemMarker {
  enum class Kind : std::uint8_t { none, bullet, number, letter } kind = Kind::none;
  std::uint32_t length = 0;  ///< bytes of the marker and the white space after it
  std::uint32_t value = 0;   ///< number, or place of the letter in the alphabet
  char style = 0;            ///< what tells levels apart: the bullet, or '.', ')', '('
};

/// "- ", "• ", "1. ", "2.achterzijde", "a. ", "1° ", "a) ", "(a) " at the start of `line`.
[[nodiscard]] ItemMarker item_marker(std::string_view line);

/// "Artikel 2.1", "Hoofdstuk II", "§ 3", "Betreft: uw aanvraag", "2.1 Doel". 0 = no, else the level of the heading.
[[nodiscard]] std::uint8_t heading_level_by_pattern(std::string_view line);

/// Could be a heading: short, begins with a capital, a digit or a quotation mark, and has no punctuation at its end.
/// With `may_ask` a question mark at the end is fine too.
[[nodiscard]] bool looks_like_heading(std::string_view line, bool may_ask);

/// A line of a letter that is never part of running prose: salutation, closing, postcode and town, "Ons kenmerk: …".
[[nodiscard]] bool is_letter_line(std::string_view line);
/// "Hoogachtend," and the like: short lines after it are a signature, no headings.
[[nodiscard]] bool is_closing(std::string_view line);

/// True when several lines that stand together are clearly no running prose: all short, none ends a sentence, each
/// begins anew (an address, a signature). `is_signature`: they stand under a closing, so two are enough.
[[nodiscard]] bool are_short_lines(std::string_view text, const std::vector<Line>& lines, bool is_signature);

/// Cuts `lines`, which stand together without an empty line, into blocks. `has_next`: more text follows after them.
/// The first of a document may be its title.
struct LineContext {
  bool is_first = false;
  bool has_next = false;
  bool is_after_closing = false;
  bool is_signature = false;  ///< right under "Met vriendelijke groet,"
  bool is_unwrapped = false;  ///< the writer's lines are whole paragraphs: every line end is meant
};
[[nodiscard]] std::vector<Block> blocks_of_lines(std::string_view text, const std::vector<Line>& lines,
                                                 const LineContext& context);

}  // namespace helder::formats
