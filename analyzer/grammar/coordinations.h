// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Coordination: words, phrases or clauses side by side. "uw brief, uw foto *en* uw pas"
//
// One per first conjunct: a word with conj children, whatever joins them (conjunction, comma, list sign). Conjuncts
// that hang on another conjunct belong to that one's coordination, nested.
#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/clauses.h"
#include "grammar/tree.h"

namespace helder::grammar {

enum class CoordinationKind : std::uint8_t {
  clauses,   ///< every conjunct has its own finite verb: "U belt en vraagt …"
  verbs,     ///< verbs without one of their own: "invullen en opsturen", "is ingevuld en ondertekend"
  nominals,  ///< nouns, names, pronouns
  other,     ///< adjectives, adverbs, prepositions, and mixtures
};
[[nodiscard]] std::string_view to_string(CoordinationKind kind);

struct Coordination {
  std::vector<TokenIndex> conjuncts;             ///< heads, two or more, in reading order
  TokenIndex conjunction = kNoToken;             ///< the last: "en", "of"; kNoToken when there is none
  TokenIndex first = kNoToken, last = kNoToken;  ///< reach of the conjuncts behind the first, from the first's head
  std::uint32_t words = 0;                       ///< words in [first, last]
  CoordinationKind kind = CoordinationKind::other;
  bool has_elision = false;  ///< a part left out and marked by a hyphen: "*in-* en uitschrijven", "aan- *of* afmelden"
  bool has_gap = false;      ///< a verb left out (relation orphan): "De een krijgt € 10 en *de ander* € 20"
};

/// In the order of their first conjunct. O(tokens of the sentence).
[[nodiscard]] std::vector<Coordination> find_coordinations(const Tree& tree, const Clauses& clauses);

}  // namespace helder::grammar
