// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/infinitives.h"

#include <algorithm>

#include "base/hash.h"

namespace helder::grammar {

std::vector<TeInfinitive> find_te_infinitives(const Tree& tree) {
  std::vector<TeInfinitive> found;
  std::vector<std::uint32_t> depth(tree.size(), 0);
  for (const TokenIndex i : tree.top_down()) {
    const TokenIndex head = tree.head(i);
    std::uint32_t& own = depth[i - tree.begin()];
    own = head == kNoToken ? 0 : depth[head - tree.begin()];
    if (!is_verb(tree.word(i)) || tree.word(i).is_finite()) continue;
    TeInfinitive infinitive{.infinitive = i, .head = head};
    for (const TokenIndex child : tree.children(i)) {
      if (tree.relation(child) != Relation::mark) continue;
      if (tree.form(child) == base::hash("te")) infinitive.te = child;
      else if (infinitive.marker == kNoToken) infinitive.marker = child;
    }
    if (infinitive.te == kNoToken) continue;
    // A conjunct stands beside the first, not under it.
    const bool is_beside = tree.relation(i) == Relation::conj && own != 0;
    infinitive.depth = own + (is_beside ? 0 : 1);
    own = infinitive.depth;
    found.push_back(infinitive);
  }
  std::sort(found.begin(), found.end(), [](const TeInfinitive& a, const TeInfinitive& b) { return a.te < b.te; });
  return found;
}

}  // namespace helder::grammar
