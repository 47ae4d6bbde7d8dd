// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Dependency lengths: how many words stand between a word and its head. "De *gemeente* heeft uw brief *beantwoord*": 3.
//
// For every token that is not punctuation and has a head: the number of words (Token::is_word) strictly between the
// two, 0 for neighbours. As the tree has them: no correction for coordination. (LiNT measures conjuncts differently and
// counts by part of speech; its own feature is in readability/.)
#include <cstdint>

#include "grammar/tree.h"

namespace helder::grammar {

struct DependencyLengths {
  TokenIndex dependent = kNoToken, head = kNoToken;  ///< of the longest, the first of equals; kNoToken: no dependency
  std::uint32_t longest = 0;
  std::uint64_t total = 0;
  std::uint32_t count = 0;
  [[nodiscard]] double mean() const { return count == 0 ? 0 : static_cast<double>(total) / count; }
};

/// O(tokens of the sentence).
[[nodiscard]] DependencyLengths measure_dependencies(const Tree& tree);

}  // namespace helder::grammar
