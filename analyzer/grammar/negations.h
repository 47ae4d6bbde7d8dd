// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Negations, and two that stand in each other's reach.
//
// Negation: niet, geen, nooit, niemand, niets, niks, nergens, nimmer, geenszins, evenmin, noch (negator); zonder
// (without); tenzij (unless); a verb that denies: weigeren, verbieden, ontkennen, nalaten, voorkomen, vermijden (verb,
// not as an adjective before a noun); an adjective whose "on-" is denied itself: "niet *onmogelijk*" (prefix).
// No negation: "niet alleen …", "niet slechts …" and parts of fixed expressions ("al dan *niet*").
//
// Double negation: two negations in one reach. A reach is a clause with the infinitives, phrases and "zonder" and
// "tenzij" clauses in it; a finite subordinate clause has its own, unless it begins with zonder or tenzij or is the
// object of a denying verb; so have conjuncts ("geen inkomen en geen vermogen"), participles and relative clauses at a
// noun, infinitives with "om". "noch" repeats a negation and doubles none.
//   "U mag *niet* vertrekken *zonder* u af te melden", "*geen* vergunning, *tenzij* …", "*niet* *weigeren*": double.
//   "Als u *niet* betaalt, krijgt u *geen* pas": two clauses, not double.
#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/clauses.h"
#include "grammar/tree.h"

namespace helder::grammar {

enum class NegationKind : std::uint8_t { negator, without, unless, verb, prefix };
[[nodiscard]] std::string_view to_string(NegationKind kind);

struct Negation {
  TokenIndex token = kNoToken;
  NegationKind kind = NegationKind::negator;
  ClauseIndex clause = kNoClause;
};

struct DoubleNegation {
  TokenIndex first = kNoToken, second = kNoToken;  ///< the first two of the reach, in reading order
  std::uint32_t count = 2;                         ///< negations in the reach
};

struct Negations {
  std::vector<Negation> all;            ///< in reading order
  std::vector<DoubleNegation> doubles;  ///< in the order of their first
};

/// O(tokens of the sentence).
[[nodiscard]] Negations find_negations(const Tree& tree, const Clauses& clauses);

}  // namespace helder::grammar
