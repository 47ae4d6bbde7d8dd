// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "text/decoded_source.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace helder::text {
namespace {

// The 0x80–0x9F block of windows-1252 (Unicode's CP1252.TXT); unassigned bytes map to themselves as in WHATWG Encoding.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

char32_t windows_1252(unsigned char byte) { return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte; }

bool is_single_byte_charset(std::string_view name) {
  std::string lower(name);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower == "windows-1252" || lower == "iso-8859-1" || lower == "latin1" || lower == "iso-8859-15" ||
         lower == "cp1252";
}

DecodedSource decode_utf16(std::string_view bytes, bool is_little) {
  DecodedSource out;
  out.encoding = is_little ? Encoding::utf16_le : Encoding::utf16_be;
  const auto unit = [&](std::size_t i) {
    const auto a = static_cast<unsigned char>(bytes[i]);
    const auto b = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<char16_t>(is_little ? a | b << 8 : a << 8 | b);
  };
  // The mark itself (2 bytes on disk) is left out of the text.
  for (std::size_t i = 2; i + 1 < bytes.size();) {
    char32_t c = unit(i);
    std::size_t used = 2;
    if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (unit(i + 2) - 0xDC00u);
      used = 4;
    } else if (c >= 0xD800 && c < 0xE000) {
      c = base::kReplacement;
    }
    if (c == 0) c = base::kReplacement;
    out.anchors.push_back({static_cast<std::uint32_t>(out.text.size()), i});
    base::append(out.text, c);
    i += used;
  }
  out.anchors.push_back({static_cast<std::uint32_t>(out.text.size()), bytes.size()});
  return out;
}

}  // namespace

std::uint64_t DecodedSource::original_offset(std::uint32_t decoded) const {
  if (anchors.empty()) return decoded;
  auto after = std::upper_bound(anchors.begin(), anchors.end(), decoded,
                                [](std::uint32_t value, const Anchor& anchor) { return value < anchor.decoded; });
  if (after == anchors.begin()) return decoded;
  const Anchor& anchor = *(after - 1);
  return anchor.original + (decoded - anchor.decoded);
}

DecodedSource decode_source(std::string bytes, std::string_view declared_charset) {
  const auto starts_with = [&](unsigned char a, unsigned char b) {
    return bytes.size() >= 2 && static_cast<unsigned char>(bytes[0]) == a && static_cast<unsigned char>(bytes[1]) == b;
  };
  if (starts_with(0xFF, 0xFE)) return decode_utf16(bytes, true);
  if (starts_with(0xFE, 0xFF)) return decode_utf16(bytes, false);
  DecodedSource out;
  const bool is_declared_single = is_single_byte_charset(declared_charset);
  if (!is_declared_single && base::is_valid_utf8(bytes)) {
    out.text = std::move(bytes);
    return out;
  }
  bool has_multibyte = false;
  bool has_single = false;
  out.text.reserve(bytes.size() + bytes.size() / 8);
  for (std::size_t i = 0; i < bytes.size();) {
    const base::CodePoint c = base::decode(bytes, i);
    if (c.value < 0x80 && c.is_valid) {
      out.text += bytes[i++];
      continue;
    }
    // A page that declares a single-byte charset and holds valid UTF-8 all the same is UTF-8: such declarations are
    // often wrong.
    if (c.is_valid) {
      has_multibyte = true;
      out.text.append(bytes, i, c.length);
      i += c.length;
      continue;
    }
    has_single = true;
    out.anchors.push_back({static_cast<std::uint32_t>(out.text.size()), i});
    base::append(out.text, windows_1252(static_cast<unsigned char>(bytes[i])));
    out.anchors.push_back({static_cast<std::uint32_t>(out.text.size()), i + 1});
    ++i;
  }
  if (has_single) out.encoding = has_multibyte ? Encoding::mixed : Encoding::windows_1252;
  return out;
}

bool looks_binary(std::string_view bytes) {
  if (bytes.size() >= 2) {
    const auto a = static_cast<unsigned char>(bytes[0]);
    const auto b = static_cast<unsigned char>(bytes[1]);
    if ((a == 0xFF && b == 0xFE) || (a == 0xFE && b == 0xFF)) return false;
  }
  std::size_t controls = 0;
  for (char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == 0) return true;
    controls += byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != '\v' &&
                byte != 0x1A && byte != 0x1B;
  }
  // A stray control character in a short text makes it no program.
  return controls > 3 && controls * 50 > bytes.size();
}

std::string conversion_notice(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: return {};
    case Encoding::utf16_le:
    case Encoding::utf16_be: return "Dit bestand staat in UTF-16. helder heeft het omgezet.";
    case Encoding::windows_1252: return "Dit bestand staat niet in UTF-8. helder heeft het gelezen als windows-1252.";
    case Encoding::mixed:
      return "Dit bestand heeft tekens in UTF-8 en in windows-1252 door elkaar. helder heeft beide omgezet. Kijk of "
             "alle letters kloppen.";
  }
  return {};
}

}  // namespace helder::text
