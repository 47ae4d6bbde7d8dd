// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Infinitives with "te": "verzoeken u het formulier *in te vullen*", "*om* bezwaar *te maken*". They make no clause of
// their own (clauses.h), but heap up as clauses do.
#include <cstdint>
#include <vector>

#include "grammar/tree.h"

namespace helder::grammar {

struct TeInfinitive {
  TokenIndex infinitive = kNoToken;  ///< the verb that "te" hangs on; a participle in "te worden *betaald*"
  TokenIndex te = kNoToken;
  TokenIndex marker = kNoToken;  ///< "om", "door", "zonder", "na" before it; kNoToken: bare
  TokenIndex head = kNoToken;    ///< what it hangs on
  std::uint32_t depth = 1;  ///< one more than the te-infinitives above it: "verzoeken *te trachten te voldoen*": 1, 2
};

/// In the order of their "te". O(tokens of the sentence).
[[nodiscard]] std::vector<TeInfinitive> find_te_infinitives(const Tree& tree);

}  // namespace helder::grammar
