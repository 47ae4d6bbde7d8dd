// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reads what helder-pdf writes: lines of UTF-8, a word first that says what the line holds. Numbers are whole
// hundredths of a point.
//
//   helder-pdf 1                     always first; 1 is the version of these lines
//   pages N | restricted | tagged | title TEXT | lang CODE | embedded N | outline LEVEL TEXT
//   page WIDTH HEIGHT                a page begins; its words follow
//   font NAME                        the next font; numbered from 0 in the order of these lines
//   w LEFT TOP RIGHT BOTTOM SIZE FONT TURN SPACE TEXT
//   failed                           this page could not be read
//   error encrypted|damaged|too-large
//   repaired | end
//
// Nothing of it is trusted: the program met the file first.
#include <cstdint>
#include <string>
#include <string_view>

#include "formats/pdf_content.h"
#include "helder/result.h"

namespace helder::formats {

/// Takes the answer in pieces as they come. One answer, one object, one thread.
class PdfAnswer {
 public:
  /// `max_size`: bytes of text.
  explicit PdfAnswer(std::uint64_t max_size) : max_size_(max_size) {}

  /// False when no more is wanted: something is wrong, too much came, or the answer has ended.
  [[nodiscard]] bool take(std::string_view bytes);
  /// True after the line "end" or "error …": the program did its work.
  [[nodiscard]] bool is_complete() const { return is_complete_; }
  /// The content, once. Errors: encrypted, damaged, too_large; an answer that ends early is damaged.
  [[nodiscard]] Result<PdfContent> finish() &&;

 private:
  bool take_line(std::string_view line);
  bool take_word(std::string_view rest);
  bool fail(ErrorCode code);

  PdfContent content_;
  std::string rest_;  ///< a line whose end has not come
  std::uint64_t max_size_;
  bool has_version_ = false, is_complete_ = false, is_failed_ = false;
  ErrorCode code_ = ErrorCode::damaged;
};

/// The Dutch messages of the errors that a PDF can give: encrypted, damaged, too_large, timeout, unsupported
/// (helder-pdf is not there) and internal (it could not be started).
[[nodiscard]] Unexpected pdf_error(ErrorCode code);

}  // namespace helder::formats
