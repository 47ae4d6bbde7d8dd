// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/word_sizes.h"

#include "base/utf8.h"
#include "language/syllables.h"

namespace helder::readability {
namespace {

// 4,096 slots of 24 bytes stay in the cache of a core; a text of 150,000 words has some 15,000 forms, but the frequent
// ones stay.
constexpr std::size_t kSlots = 4096;

/// Letters in a word: code points that are no digit, hyphen, apostrophe or point.
std::uint32_t count_letters(std::string_view word) {
  std::uint32_t letters = 0;
  for (std::size_t i = 0; i < word.size();) {
    const base::CodePoint c = base::decode(word, i);
    i += c.length;
    const char32_t lower = c.value | 0x20;
    const bool is_ascii_letter = c.value < 0x80 && lower >= 'a' && lower <= 'z';
    // Beyond ASCII nearly all that a word token may hold is a letter; not: signs below À, loose accents, invisible
    // signs, dashes and quotes.
    const bool is_other_letter = c.value >= 0xC0 && c.value != 0xD7 && c.value != 0xF7 &&
                                 !(c.value >= 0x300 && c.value < 0x370) && !(c.value >= 0x2000 && c.value < 0x2C00) &&
                                 c.value != 0xFEFF && c.is_valid;
    letters += is_ascii_letter || is_other_letter;
  }
  return letters;
}

}  // namespace

WordSize size_of(std::string_view word) { return {language::count_syllables(word), count_letters(word)}; }

WordSizes::WordSizes() : slots_(kSlots) {}

WordSize WordSizes::of(std::string_view word, std::uint64_t form) {
  Slot& slot = slots_[static_cast<std::size_t>(form) % kSlots];
  if (slot.word != word) slot = {word, size_of(word)};
  return slot.size;
}

}  // namespace helder::readability
