// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// White space and invisible characters at the edges of text, in UTF-8.
#include <cstdint>
#include <string_view>

#include "base/utf8.h"

namespace helder::text {

/// Characters that leave no ink: spaces of every width, line ends, zero-width characters, the byte order mark,
/// controls.
[[nodiscard]] constexpr bool is_blank(char32_t c) {
  return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0xAD || c == 0x1680 || (c >= 0x2000 && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x2064) || c == 0x3000 || c == 0xFEFF;
}

/// First offset in [begin, end) that is not blank, or end.
[[nodiscard]] constexpr std::uint32_t trimmed_begin(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  while (begin < end) {
    const base::CodePoint c = base::decode(text, begin);
    if (!is_blank(c.value)) break;
    begin += c.length;
  }
  return begin < end ? begin : end;
}

/// Offset after the last character in [begin, end) that is not blank, or begin.
[[nodiscard]] constexpr std::uint32_t trimmed_end(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  while (end > begin) {
    std::uint32_t at = end - 1;
    while (at > begin && base::is_continuation(text[at])) --at;
    if (!is_blank(base::decode(text, at).value)) break;
    end = at;
  }
  return end;
}

}  // namespace helder::text
