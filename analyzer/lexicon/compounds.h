// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Compounds: whether a word is a right joining of known parts (strict, by the dictionary's own compound flags), and
// into which parts a reader would take it (free, for scores and rules). Private to the lexicon room; used through
// spelling.h.
#include <string_view>
#include <vector>

#include "lexicon/word_set.h"

namespace helder::lexicon {

/// True when `form` (normalised, lower case) is made of two to five parts that may follow each other. `has_capital`:
/// the word as written begins with a capital, so a name may be its first part. Work is bounded.
[[nodiscard]] bool is_compound(const WordSet& words, std::string_view form, bool has_capital);

/// The parts of `form`, in order, without linking letters; the form itself when it is no compound or not certain.
[[nodiscard]] std::vector<std::string_view> split_compound(const WordSet& words, std::string_view form);

}  // namespace helder::lexicon
