// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// UTF-8, code point by code point. Knows nothing of language.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace helder::base {

inline constexpr char32_t kReplacement = 0xFFFD;

struct CodePoint {
  char32_t value = 0;
  std::uint32_t length = 0;
  bool is_valid = true;
};

/// The code point at `offset`; for an invalid byte {kReplacement, 1, false}. `offset` < text.size().
[[nodiscard]] constexpr CodePoint decode(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char a = byte(offset);
  const std::size_t left = text.size() - offset;
  const auto tail = [&](std::size_t i) { return (byte(offset + i) & 0xC0) == 0x80; };
  if (a < 0x80) return {a, 1, true};
  if (a >= 0xC2 && a < 0xE0 && left >= 2 && tail(1))
    return {static_cast<char32_t>((a & 0x1F) << 6 | (byte(offset + 1) & 0x3F)), 2, true};
  if (a >= 0xE0 && a < 0xF0 && left >= 3 && tail(1) && tail(2)) {
    const auto c = static_cast<char32_t>((a & 0x0F) << 12 | (byte(offset + 1) & 0x3F) << 6 | (byte(offset + 2) & 0x3F));
    if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) return {c, 3, true};
  }
  if (a >= 0xF0 && a < 0xF5 && left >= 4 && tail(1) && tail(2) && tail(3)) {
    const auto c = static_cast<char32_t>((a & 0x07) << 18 | (byte(offset + 1) & 0x3F) << 12 |
                                         (byte(offset + 2) & 0x3F) << 6 | (byte(offset + 3) & 0x3F));
    if (c >= 0x10000 && c <= 0x10FFFF) return {c, 4, true};
  }
  return {kReplacement, 1, false};
}

inline void append(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
    return;
  }
  if (c < 0x800) {
    out += static_cast<char>(0xC0 | c >> 6);
  } else {
    if (c < 0x10000) {
      out += static_cast<char>(0xE0 | c >> 12);
    } else {
      out += static_cast<char>(0xF0 | c >> 18);
      out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
    }
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
  }
  out += static_cast<char>(0x80 | (c & 0x3F));
}

[[nodiscard]] constexpr bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Number of code points in valid UTF-8.
[[nodiscard]] constexpr std::size_t count_code_points(std::string_view text) {
  std::size_t n = 0;
  for (char c : text) n += !is_continuation(c);
  return n;
}

/// True when every byte belongs to a valid sequence.
[[nodiscard]] constexpr bool is_valid_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint c = decode(text, i);
    if (!c.is_valid) return false;
    i += c.length;
  }
  return true;
}

}  // namespace helder::base
