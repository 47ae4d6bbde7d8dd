// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "text/punctuation.h"

#include <unicode/uchar.h>

#include "base/utf8.h"

namespace helder::text {

bool is_punctuation(std::string_view text) {
  if (text.empty()) return false;
  for (std::size_t i = 0; i < text.size();) {
    const base::CodePoint c = base::decode(text, i);
    i += c.length;
    // Most tokens end here: their first character is a letter.
    if (c.value < 0x80 && ((c.value | 0x20) >= 'a' && (c.value | 0x20) <= 'z')) return false;
    if ((U_GET_GC_MASK(static_cast<UChar32>(c.value)) & U_GC_P_MASK) == 0) return false;
  }
  return true;
}

}  // namespace helder::text
