// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The text of a part of an e-mail as UTF-8, with the way back to the bytes of the file: transfer encodings
// (quoted-printable, base64), charsets, and the putting together of pieces into one source. Thread-safe.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/decoded_source.h"

namespace helder::formats {

enum class TransferEncoding : std::uint8_t { none, quoted_printable, base64 };

/// A piece of an e-mail as UTF-8, free of NUL. `anchors` begin at offset 0 and lead to bytes of the file.
struct MailText {
  std::string text;
  std::vector<text::DecodedSource::Anchor> anchors;
  bool is_encoded = false;  ///< base64, or another charset: the file has no byte of the text as it is
  bool is_charset_guessed =
      false;  ///< the bytes are not in the charset that the part names, or it names an unknown one

  [[nodiscard]] std::uint64_t original_offset(std::size_t at) const;
};

/// Decodes the bytes `raw`, which stand at `offset` of the file. Never fails: what is no base64 or quoted-printable is
/// left out or kept as it is, and bytes that do not fit `charset` are read as windows-1252. Linear.
[[nodiscard]] MailText decode_mail_text(std::string_view raw, std::uint64_t offset, TransferEncoding encoding,
                                        std::string_view charset);

/// Puts pieces of MailText after each other. One object, one thread.
class MailSource {
 public:
  /// Appends [begin, end) of `piece`.
  void append(const MailText& piece, std::size_t begin, std::size_t end);
  /// Appends what is not in the file: a break between pieces.
  void append_break(std::string_view text);
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(source_.text.size()); }
  [[nodiscard]] std::string_view text() const { return source_.text; }
  [[nodiscard]] text::DecodedSource take() && { return std::move(source_); }

 private:
  text::DecodedSource source_;
};

}  // namespace helder::formats
