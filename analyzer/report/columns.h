// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Text in a terminal: how many columns it takes, lines of at most so many columns, and nothing in it that a terminal
// obeys. Does not depend on the locale.
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace helder::report {

/// Columns that a character takes: 0 for combining marks and joiners, 2 for wide characters and emoji, else 1. After
/// Unicode 15 East Asian Width, in coarse ranges.
[[nodiscard]] int columns_of(char32_t character);
[[nodiscard]] std::size_t columns_of(std::string_view text);

/// The text with control characters shown as a picture (ESC as ␛) and characters that turn the writing direction as �,
/// so that a letter can't steer the terminal. A tab or a line end becomes a space.
[[nodiscard]] std::string harmless(std::string_view text);

/// Lines of at most `width` columns, broken at spaces; a longer word is broken where it must. At least one line.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// A stretch of a long line around a place, and the line of marks under it.
struct Excerpt {
  std::string text;
  std::string marks;
};
struct ByteRange {
  std::size_t begin = 0, end = 0;
};
/// `place` is in bytes of `line`; at most `width` columns; "…" where something is left out. `others` are marked too
/// where they are in sight: the second half of "delen … mede". The work does not grow with the line.
[[nodiscard]] Excerpt excerpt(std::string_view line, ByteRange place, std::size_t width,
                              std::span<const ByteRange> others = {});

}  // namespace helder::report
