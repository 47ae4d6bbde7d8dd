// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The bytes of a file as UTF-8, and the way back to the bytes on disk. UTF-8 stays as it is; UTF-16 with a byte order
// mark and windows-1252 bytes are converted, also where both stand in one file.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "helder/span.h"

namespace helder::text {

enum class Encoding : std::uint8_t { utf8, utf16_le, utf16_be, windows_1252, mixed };

struct DecodedSource {
  std::string text;  ///< valid UTF-8
  Encoding encoding = Encoding::utf8;
  /// From here on (offset in text) the file's offset is `original` plus the distance; empty for UTF-8.
  struct Anchor {
    std::uint32_t decoded;
    std::uint64_t original;
  };
  std::vector<Anchor> anchors;
  /// E-mail: sorted stretches of `text` that the file holds in another form (base64, another charset) or not at all.
  std::vector<Span> encoded;

  /// Offset in the file on disk of an offset in `text`. O(log n).
  [[nodiscard]] std::uint64_t original_offset(std::uint32_t decoded) const;
};

/// Decodes `bytes`. A declared charset (HTML meta) may be given; unknown ones are ignored. Never fails: bytes that are
/// no UTF-8 are read as windows-1252, byte for byte.
[[nodiscard]] DecodedSource decode_source(std::string bytes, std::string_view declared_charset = {});

/// True when the bytes can't be text: NUL bytes without a UTF-16 mark, or many control characters.
[[nodiscard]] bool looks_binary(std::string_view bytes);

/// Dutch notice about a conversion; empty for UTF-8.
[[nodiscard]] std::string conversion_notice(Encoding encoding);

}  // namespace helder::text
