// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Lower case for the letters of Dutch and its neighbours (ASCII and Latin-1); other letters stay as they are. Enough to
// compare words that a person typed in settings; tokens have their own normal form.
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace helder::report {

[[nodiscard]] inline std::string fold_case(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const base::CodePoint c = base::decode(text, i);
    i += c.length;
    const bool is_upper = (c.value >= 'A' && c.value <= 'Z') || (c.value >= 0xC0 && c.value <= 0xDE && c.value != 0xD7);
    base::append(folded, c.value == 0x2019 ? U'\'' : is_upper ? c.value + 0x20 : c.value);
  }
  return folded;
}

}  // namespace helder::report
