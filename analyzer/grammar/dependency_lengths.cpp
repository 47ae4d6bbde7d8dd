// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/dependency_lengths.h"

namespace helder::grammar {

DependencyLengths measure_dependencies(const Tree& tree) {
  DependencyLengths lengths;
  for (TokenIndex i = tree.begin(); i < tree.end(); ++i) {
    const TokenIndex head = tree.head(i);
    if (head == kNoToken || tree.is_punctuation(i)) continue;
    const std::uint32_t words = tree.words_between(i, head);
    if (lengths.count == 0 || words > lengths.longest) {
      lengths.longest = words;
      lengths.dependent = i;
      lengths.head = head;
    }
    lengths.total += words;
    ++lengths.count;
  }
  return lengths;
}

}  // namespace helder::grammar
