// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Nominalisations: nouns that hide a verb. "de *beoordeling* van uw aanvraag" → beoordelen.
//
// By the lemma's last part, so that compounds count by their head ("gegevens_*verwerking*" → verwerken):
// - ing: a noun in -ing whose verb is the rest with -en ("betaling" → betalen, "herziening" → herzien). Not the closed
//   list of nouns in -ing that name a thing, person or body rather than an act: rekening, vergunning, regering,
//   leerling …
// - atie: a noun in -atie whose verb has -eren ("registratie" → registreren, "variatie" → variëren). Not situatie,
//   organisatie, informatie …
// - infinitive: an infinitive used as a noun: "het *indienen* van bezwaar" (XPOS WW|inf|nom, or with a determiner).
// - other: a closed list of nouns of an act: ontvangst, deelname, toename, opname, productie, inzage …
// Dutch tells act and result apart by context only; `has_complement` is the sign that the act is meant: a phrase with
// "van" or "door", or a possessive ("*uw* betaling" is weaker and does not count).
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/tree.h"

namespace helder::grammar {

enum class NominalisationKind : std::uint8_t { ing, atie, infinitive, other };
[[nodiscard]] std::string_view to_string(NominalisationKind kind);

struct Nominalisation {
  TokenIndex token = kNoToken;
  NominalisationKind kind = NominalisationKind::ing;
  std::string verb;                  ///< the infinitive: "beoordelen"; never empty
  TokenIndex complement = kNoToken;  ///< head of its phrase with "van" or "door"
  [[nodiscard]] bool has_complement() const { return complement != kNoToken; }
};

/// The verb hidden in a noun with this lemma ("gegevens_verwerking", "betaling"), without looking at a sentence; empty
/// when it hides none. Any case; UTF-8.
[[nodiscard]] std::string verb_in_noun(std::string_view lemma);

/// In reading order. O(tokens of the sentence).
[[nodiscard]] std::vector<Nominalisation> find_nominalisations(const Tree& tree);

}  // namespace helder::grammar
