// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The form of a word as every word table keys it: lower case, NFC, typographic apostrophes and hyphens made plain, soft
// hyphens and zero-width characters left out. Token::form is form_hash of the token's text. Thread-safe.
#include <cstdint>
#include <string>
#include <string_view>

namespace helder::text {

/// True for characters that are not seen and carry no meaning in a word: soft hyphen, zero-width space, joiners,
/// direction marks, word joiner, byte order mark and other format characters.
[[nodiscard]] constexpr bool is_invisible(char32_t c) {
  return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
}

/// "Zo’n" → "zo'n"; "e" and a combining trema → "ë"; "ĳs" with the ligature → "ijs"; "invoer" with a soft hyphen in it
/// → "invoer". Each letter is lowered by itself, without context or language. Applying it twice changes nothing. O(n);
/// bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string normalise_form(std::string_view text);

/// base::hash(normalise_form(text)), without making the string where the text is ASCII.
[[nodiscard]] std::uint64_t form_hash(std::string_view text);

}  // namespace helder::text
