// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/notation_text.h"

#include "base/utf8.h"

namespace helder::language {
void FoldIterator::step_slow() {
  const std::string_view text = reading_->text;
  const std::uint32_t end = reading_->end;
  while (next_ < end) {
    at_ = next_;
    const base::CodePoint c = base::decode(text.substr(0, end), next_);
    next_ += c.length;
    character_ = fold_character(c.value);
    if (character_ == kNotSeen) continue;
    if (character_ == ' ')
      for (std::uint32_t to = next_; to < end;) {
        const base::CodePoint after = base::decode(text.substr(0, end), to);
        const char is = fold_character(after.value);
        if (is != ' ' && is != kNotSeen) break;
        to += after.length;
        if (is == ' ') next_ = to;
      }
    return;
  }
  at_ = next_ = end;
  character_ = 0;
}

bool FoldIterator::is_capital() const {
  if (is_end()) return false;
  const char c = reading_->text[at_];
  if (static_cast<unsigned char>(c) < 0x80) return c >= 'A' && c <= 'Z';
  const char32_t value = base::decode(reading_->text, at_).value;
  return value >= 0xC0 && value <= 0xDE && value != 0xD7;
}

std::string folded(FoldIterator first, FoldIterator last) {
  std::string out;
  for (; first != last; ++first) out += *first;
  return out;
}

std::string literal(FoldIterator first, FoldIterator last) {
  std::string out;
  for (; first != last; ++first) {
    if (*first == ' ') out += ' ';
    else base::append(out, base::decode(first.reading().text, first.offset()).value);
  }
  return out;
}

}  // namespace helder::language
