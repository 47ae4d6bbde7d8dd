// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/remarks.h"

#include "text/white_space.h"

namespace helder::formats {

std::optional<std::string> remark_words(std::string_view comment) {
  const auto size = static_cast<std::uint32_t>(comment.size());
  const std::uint32_t begin = text::trimmed_begin(comment, 0, size);
  comment = comment.substr(begin, text::trimmed_end(comment, begin, size) - begin);
  constexpr std::string_view kStart = "helder-uit";
  if (!comment.starts_with(kStart)) return std::nullopt;
  std::string words;
  for (char c : comment) {
    const bool is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!is_space) words += c;
    else if (words.back() != ' ') words += ' ';
  }
  return words;
}

}  // namespace helder::formats
