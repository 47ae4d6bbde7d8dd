// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Syllables and letters of the words of one document. Most words return, so what was counted is remembered.
#include <cstdint>
#include <string_view>
#include <vector>

namespace helder::readability {

struct WordSize {
  std::uint32_t syllables = 0, letters = 0;
};

/// Syllables (language/syllables.h) and letters of `word`; digits, hyphens, apostrophes and points are no letters.
[[nodiscard]] WordSize size_of(std::string_view word);

/// size_of with a memory: fixed size, no growth with the text. One document, one thread; the words must outlive it.
class WordSizes {
 public:
  WordSizes();
  /// `form` is the token's hash; words that differ in capitals alone share it and are told apart (DigiD, digid).
  [[nodiscard]] WordSize of(std::string_view word, std::uint64_t form);

 private:
  struct Slot {
    std::string_view word;
    WordSize size;
  };
  std::vector<Slot> slots_;
};

}  // namespace helder::readability
