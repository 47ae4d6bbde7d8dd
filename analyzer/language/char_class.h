// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a character is to the tokenizer. ASCII by a table, other characters of the basic plane by a table made once from
// ICU's properties, the rest by asking ICU. Thread-safe.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace helder::language {

enum class CharClass : std::uint8_t {
  end,  ///< past the end of the text
  space,
  invisible,  ///< soft hyphen, zero-width, direction marks, control characters
  lower,
  upper,
  letter,  ///< a letter without case
  digit,   ///< ² and ½ too
  mark,    ///< combining
  point,
  comma,
  colon,
  semicolon,
  question,
  exclamation,
  ellipsis,
  hyphen,
  dash,
  apostrophe,  ///< ' ’ ‘ and what is typed for them: also the single quotation marks
  quote,       ///< " “ ” „ « »
  open_bracket,
  close_bracket,
  slash,
  ampersand,
  plus /* + = */,
  percent /* % ‰ ° */,
  underscore,
  at,
  star,
  hash,
  symbol,  ///< € § © emoji
  other,   ///< other punctuation
};

struct Character {
  char32_t value = 0;
  std::uint32_t length = 0;
  CharClass kind = CharClass::end;
};

extern const std::array<CharClass, 128> kAsciiClasses;
[[nodiscard]] CharClass classify(char32_t character);
/// The character beyond ASCII at `offset`.
[[nodiscard]] Character wide_character_at(std::string_view text, std::size_t offset);
/// The character at `offset`; kind `end` at or past the end. Asked several times for each byte of a text: kept inline.
[[nodiscard]] inline Character character_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {};
  const auto byte = static_cast<unsigned char>(text[offset]);
  return byte < 0x80 ? Character{byte, 1, kAsciiClasses[byte]} : wide_character_at(text, offset);
}

[[nodiscard]] constexpr bool is_letter(CharClass kind) {
  return kind == CharClass::lower || kind == CharClass::upper || kind == CharClass::letter;
}
[[nodiscard]] constexpr bool is_letter_or_digit(CharClass kind) { return is_letter(kind) || kind == CharClass::digit; }

}  // namespace helder::language
