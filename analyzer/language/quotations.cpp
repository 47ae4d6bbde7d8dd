// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/quotations.h"

#include <array>
#include <cstddef>

namespace helder::language {
namespace {

constexpr std::size_t kLongestQuotation =
    60;  // words; longer ones are mostly two marks that have nothing to do with each other
constexpr std::size_t kLongestDirection = 300;  // words; so far an opening mark tells that the next one closes

// Marks that pair with each other.
enum Family : std::size_t { straight, curly, low, angle, single, kFamilies };

Family family_of(char32_t sign) {
  switch (sign) {
    case '"':
    case 0x2033: return straight;
    case 0x00AB:
    case 0x00BB:
    case 0x2039:
    case 0x203A: return angle;
    case ',': return low;
    case '\'':
    case '`':
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x00B4:
    case 0x2032: return single;
    default: return curly;
  }
}

}  // namespace

void find_quotations(std::span<Token> tokens, std::span<Piece> pieces) {
  struct Opening {
    std::size_t index = 0;
    std::size_t words = 0;
    bool is_set = false;
  };
  std::array<Opening, kFamilies> open;
  std::size_t words = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Piece& piece = pieces[i];
    words += tokens[i].is_word();
    if (piece.shape != Shape::quote && piece.shape != Shape::open_quote && piece.shape != Shape::close_quote) continue;
    Family family = family_of(piece.sign);
    const bool is_double_apostrophe = family == single && tokens[i].span.length() > 1 && piece.shape == Shape::quote;
    if (is_double_apostrophe) family = low;  // ,,zo''
    for (Opening& opening : open)
      if (opening.is_set && words - opening.words > kLongestDirection) opening.is_set = false;

    const bool space_before = i == 0 || tokens[i - 1].has(kSpaceAfter);
    const bool space_after = tokens[i].has(kSpaceAfter);
    const bool after_opening =
        i > 0 && (pieces[i - 1].shape == Shape::open_bracket || pieces[i - 1].shape == Shape::open_quote);
    bool opens = piece.shape == Shape::open_quote;
    if (piece.shape == Shape::quote) {
      const bool is_open = open[family].is_set;
      if (piece.sign == 0x201E || piece.sign == 0x00AB || piece.sign == 0x2039) opens = true;
      else if (piece.sign == 0x201C) opens = !is_open || !space_after;  // „zo“
      else if (piece.sign == 0x00BB || piece.sign == 0x203A)
        opens = !is_open && !space_after && (space_before || after_opening);
      else if ((space_before || after_opening) && !space_after) opens = true;
      else if (!space_before && space_after) opens = false;
      else opens = !is_open && space_before && !is_double_apostrophe && i + 1 < tokens.size();
      if (space_before && !space_after && is_open && i + 1 < tokens.size()) {
        // 'gezegd "', zei hij': a space before a closing mark
        const Shape next = pieces[i + 1].shape;
        if (next == Shape::comma || next == Shape::point || next == Shape::semicolon || next == Shape::close_bracket ||
            next == Shape::colon)
          opens = false;
      }
      if (!space_before && !space_after && !after_opening) opens = !is_open;
    }
    piece.shape = opens ? Shape::open_quote : Shape::close_quote;
    if (opens) {
      open[family] = {i, words, true};
      continue;
    }
    Opening& opening = open[family].is_set || family != low ? open[family] : open[curly];
    if (!opening.is_set) continue;
    opening.is_set = false;
    if (words - opening.words > kLongestQuotation) continue;
    for (std::size_t k = opening.index + 1; k < i; ++k) tokens[k].flags |= kQuoted;
  }
}

}  // namespace helder::language
