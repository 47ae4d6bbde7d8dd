// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Separable verbs whose parts stand apart: "Wij *stellen* dit besluit *uit*", "in *te vullen*". The tree's
// compound:prt.
//
// Also verbs with a fixed noun, adjective or verb that the treebank treats alike: "*vindt* morgen *plaats*", "*stelt* u
// *aansprakelijk*". They are marked by `kind`. A verb written as one word ("uitgesteld", "uitstellen") has no parts.
#include <string>
#include <vector>

#include "grammar/tree.h"

namespace helder::grammar {

enum class ParticleKind : std::uint8_t {
  particle,     ///< one preposition or adverb: "op", "mee", "terug"
  collocation,  ///< noun, adjective, verb or several words: "plaats", "in aanmerking"
};

struct SeparableVerb {
  TokenIndex verb = kNoToken;
  TokenIndex particle = kNoToken;
  TokenIndex nearest =
      kNoToken;            ///< the particle, or of a phrase its word that is nearest to the verb: "in" (aanmerking)
  std::string infinitive;  ///< "uitstellen"; of collocations "plaatsvinden", "in aanmerking komen"
  std::uint32_t words_between = 0;  ///< between verb and `nearest`
  ParticleKind kind = ParticleKind::particle;
  bool is_verb_first = true;  ///< "stellen … uit"; false: "uit te stellen"
};

/// In the order of their particles. O(tokens of the sentence).
[[nodiscard]] std::vector<SeparableVerb> find_separable_verbs(const Tree& tree);

}  // namespace helder::grammar
