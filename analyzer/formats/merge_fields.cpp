// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/merge_fields.h"

#include <algorithm>

#include "base/utf8.h"

namespace helder::formats {
namespace {

constexpr std::size_t kLongestName = 40;

bool is_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
         c == '.' || (static_cast<unsigned char>(c) & 0x80) != 0;
}
bool is_letter_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80) != 0;
}

/// Length of the slot at the start of `rest`, 0 = none.
std::size_t slot_length(std::string_view rest, char before) {
  const auto name_end = [&](std::size_t from) {
    std::size_t i = from;
    while (i < rest.size() && i - from <= kLongestName && is_name_byte(rest[i]) && rest.substr(i, 2) != "»") ++i;
    return i;
  };
  if (rest.starts_with("«")) {
    const std::size_t end = name_end(2);
    return end > 2 && end - 2 <= kLongestName && rest.substr(end).starts_with("»") ? end + 2 : 0;
  }
  if (rest.starts_with("{{")) {
    const std::size_t close = rest.substr(0, 2 * kLongestName).find("}}", 2);
    if (close == std::string_view::npos || close == 2) return 0;
    const std::string_view name = rest.substr(2, close - 2);
    return name.find_first_of("{\n\r") == std::string_view::npos ? close + 2 : 0;
  }
  if (rest.front() == '{') {
    const std::size_t end = name_end(1);
    const bool has_letter =
        std::any_of(rest.begin() + 1, rest.begin() + static_cast<std::ptrdiff_t>(end), is_letter_byte);
    return end > 2 && end - 1 <= kLongestName && has_letter && rest.substr(end).starts_with("}") ? end + 1 : 0;
  }
  if (rest.front() == '[') {
    if (is_letter_byte(before)) return 0;  // "aanvrage[n]"
    std::size_t words = 0;
    bool in_word = false;
    std::size_t i = 1;
    for (; i < rest.size() && i <= kLongestName && rest[i] != ']'; ++i) {
      const char c = rest[i];
      if (c == ' ' || c == '_' || c == '-' || c == '/') {
        in_word = false;
        continue;
      }
      if (!is_letter_byte(c) || rest.substr(i).starts_with("…") || rest.substr(i).starts_with("\xC2\xA0")) return 0;
      if (!in_word) ++words;
      in_word = true;
    }
    if (i >= rest.size() || rest[i] != ']' || words == 0 || words > 4 || !is_letter_byte(rest[1])) return 0;
    const std::string_view name = rest.substr(1, i - 1);
    if (name == "sic" || name == "x" || name == "X") return 0;
    // "[e]n wij" mends a quotation.
    if (i + 1 < rest.size() && (is_letter_byte(rest[i + 1]) || rest[i + 1] == '(')) return 0;
    return i + 1;
  }
  return 0;
}

}  // namespace

std::vector<Mark> find_merge_fields(std::string_view text, const std::vector<Block>& blocks) {
  std::vector<Mark> marks;
  for (const Block& block : blocks) {
    if (block.kind == BlockKind::code) continue;
    const std::string_view prose = text.substr(0, block.span.end);
    for (std::size_t i = block.span.begin; i < prose.size();) {
      i = prose.find_first_of("{[\xC2", i);
      if (i == std::string_view::npos) break;
      const std::size_t length = slot_length(prose.substr(i), i > block.span.begin ? prose[i - 1] : ' ');
      if (length == 0) {
        ++i;
        continue;
      }
      marks.push_back(
          {{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + length)}, MarkKind::merge_field, {}});
      i += length;
    }
  }
  return marks;
}

}  // namespace helder::formats
