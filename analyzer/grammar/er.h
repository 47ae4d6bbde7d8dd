// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The uses of the separate word "er" (E-ANS 8.6), as far as the tree tells them apart. Not "erover", "eraan": one word;
// not "ER" in capitals, which may be anything.
//
// - existential: introduces an indefinite subject: "*Er* is een nieuwe regeling", "*Er* wordt een brief gestuurd".
//   Indefinite: a noun without definite article, demonstrative or possessive; a number; an indefinite pronoun; a name
//   with an indefinite determiner only. The ANS calls this and the next "presentatief".
// - expletive: only fills the place: there is no subject ("*Er* wordt gewerkt") or the subject is a clause ("*Er* is
//   gebleken dat …").
// - partitive: stands for counted things: "U krijgt *er* twee" (XPOS with "gen", or a subject or object itself).
// - prepositional: half of a pronominal adverb: "*er* … over", also before a clause: "Zorg *er* voor dat …".
// - particle: belongs to the verb: "ziet *er* goed uit".
// - locative: the rest, a place: "Wij zijn *er* morgen".
#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/clauses.h"
#include "grammar/tree.h"

namespace helder::grammar {

enum class ErKind : std::uint8_t { existential, expletive, partitive, prepositional, particle, locative };
[[nodiscard]] std::string_view to_string(ErKind kind);

struct Er {
  TokenIndex token = kNoToken;
  ErKind kind = ErKind::locative;
  TokenIndex partner = kNoToken;  ///< existential: the subject; prepositional: the preposition; else kNoToken
};

/// In reading order. O(tokens of the sentence).
[[nodiscard]] std::vector<Er> find_er(const Tree& tree, const Clauses& clauses);

}  // namespace helder::grammar
