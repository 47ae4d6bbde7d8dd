// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Words one slip of the pen away from a word that nobody knows: two letters changed places, a letter doubled or left
// out, a space forgotten. Only look-ups in the word list: no Hunspell, no memory between calls, thread-safe.
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/spelling.h"

namespace helder::rules {

struct NearWords {
  std::vector<std::string> words;  ///< at most three, the likeliest slip first
  bool is_likely = false;          ///< the first one is a swap, a doubled letter or a forgotten space: hardly chance
};

/// `word` in lower case. Empty for words of fewer than four letters (everything is near those) or more than forty.
/// About thirty look-ups per letter.
[[nodiscard]] NearWords near_words(std::string_view word, const lexicon::Spelling& spelling);

}  // namespace helder::rules
