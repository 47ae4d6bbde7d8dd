// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "text/form.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>

#include "base/hash.h"
#include "base/utf8.h"

namespace helder::text {
namespace {

constexpr std::array<char, 128> make_ascii_lower() {
  std::array<char, 128> table{};
  for (std::size_t i = 0; i < table.size(); ++i) table[i] = static_cast<char>(i >= 'A' && i <= 'Z' ? i + 32 : i);
  return table;
}
constexpr std::array<char, 128> kLower = make_ascii_lower();

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  static const icu::Normalizer2* const instance = icu::Normalizer2::getNFCInstance(status);
  return *instance;  // NFC's data are linked into ICU: getNFCInstance doesn't fail
}

// What is typed for ' and - in running text. U+2010 and U+2011 are hyphens; dashes are not: "1–2" is no "1-2".
constexpr char32_t plain_sign(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BC:
    case 0x00B4:
    case 0xFF07: return '\'';
    case 0x2010:
    case 0x2011: return '-';
    default: return c;
  }
}

// Old text processors write "ĳ" as one character, and PDF files keep the printer's "ﬁ".
constexpr std::string_view ligature(char32_t c) {
  switch (c) {
    case 0x132:
    case 0x133: return "ij";
    case 0xFB00: return "ff";
    case 0xFB01: return "fi";
    case 0xFB02: return "fl";
    case 0xFB03: return "ffi";
    case 0xFB04: return "ffl";
    default: return {};
  }
}

}  // namespace

std::string normalise_form(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool needs_nfc = false;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      out += kLower[byte];
      ++i;
      continue;
    }
    const base::CodePoint c = base::decode(text, i);
    i += c.length;
    if (is_invisible(c.value)) continue;
    if (const std::string_view letters = ligature(c.value); !letters.empty()) {
      out += letters;
      continue;
    }
    const char32_t plain = plain_sign(c.value);
    // "İ" would become "i" and a combining point.
    const auto lower = plain == 0x130 ? U'i' : static_cast<char32_t>(u_tolower(static_cast<UChar32>(plain)));
    // Below U+0300 no character joins with the one before it and none of them changes under NFC.
    needs_nfc = needs_nfc || lower >= 0x300;
    base::append(out, lower);
  }
  if (!needs_nfc) return out;
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString wide =
      icu::UnicodeString::fromUTF8(icu::StringPiece(out.data(), static_cast<int32_t>(out.size())));
  if (nfc().isNormalized(wide, status) || U_FAILURE(status)) return out;
  std::string composed;
  nfc().normalize(wide, status).toUTF8String(composed);
  return U_FAILURE(status) ? out : composed;
}

std::uint64_t form_hash(std::string_view text) {
  base::Hasher hasher;
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    if (byte >= 0x80) return base::hash(normalise_form(text));
    hasher.add(kLower[byte]);
  }
  return hasher.value();
}

}  // namespace helder::text
