// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Noun phrases, how deep they nest, and chains of prepositional phrases.
//
// Noun phrase: a noun, name, pronoun (not a possessive or a determiner) or nominal infinitive ("het *indienen*") with
// everything under it. Depth: 1 without a noun phrase in it; else one more than the deepest in it: "de brief" 1, "de
// brief van de gemeente" 2, "de brief over de aanvraag van uw buurman" 3. Conjuncts stand side by side: "brieven van
// burgers en bedrijven" 2. What stands in a finite clause doesn't count: "de brief die u van de gemeente kreeg" 1.
//
// Prepositional chain: phrases with a preposition, one after the other, each hanging on a noun of the chain: "de
// aanvraag *voor* een subsidie *van* het fonds *voor* de bouw *van* woningen" (4, on the noun "aanvraag"); the first
// may hang on the verb: "betaal *binnen* zes weken *na* de datum *van* deze brief" (3). Between a noun and the next
// preposition stand at most three words (of a name or number), and no finite verb. Coordinated phrases are one link
// ("van bedrijven en van burgers"). Pairs of a verb's own phrases ("stuur het op 3 mei naar ons") make no chain.
#include <cstdint>
#include <vector>

#include "grammar/clauses.h"
#include "grammar/tree.h"

namespace helder::grammar {

struct NounPhrase {
  TokenIndex head = kNoToken;
  TokenIndex first = kNoToken, last = kNoToken;  ///< both included; with relative clauses and what else is under it
  std::uint32_t depth = 1;
};

struct NounPhrases {
  std::uint32_t count = 0;       ///< phrases that stand in no other
  std::uint32_t max_depth = 0;   ///< 0 without a noun phrase
  std::vector<NounPhrase> deep;  ///< those that stand in no other and have depth 2 or more, in reading order of heads
};

/// O(tokens of the sentence).
[[nodiscard]] NounPhrases find_noun_phrases(const Tree& tree, const Clauses& clauses);

/// True for the head of a noun phrase.
[[nodiscard]] bool is_nominal(const Tree& tree, TokenIndex i);

struct PrepositionalChain {
  TokenIndex base = kNoToken;            ///< the noun that it hangs on; kNoToken when the first link hangs on a verb
  std::vector<TokenIndex> prepositions;  ///< of each link, in reading order: two or more
  TokenIndex last = kNoToken;            ///< the noun of the last link
  [[nodiscard]] TokenIndex first() const { return prepositions.front(); }
  [[nodiscard]] std::uint32_t links() const { return static_cast<std::uint32_t>(prepositions.size()); }
};

/// Chains of two links or more, in reading order. O(tokens of the sentence).
[[nodiscard]] std::vector<PrepositionalChain> find_prepositional_chains(const Tree& tree);

}  // namespace helder::grammar
