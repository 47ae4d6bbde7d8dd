// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What must change before a noun when its gender changes: "het duidelijke besluit" → "de duidelijke beslissing",
// "een groot besluit" → "een grote beslissing". And which auxiliary a verb takes in the perfect. Sources: E-ANS 4.2
// (articles), 5.6 (demonstratives), 6.4 (adjectives), 2.3.4 (hebben and zijn). Pure; thread-safe.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "helder/annotation.h"
#include "lexicon/compiled_format.h"

namespace helder::lexicon {

/// The determiner in the other gender ("het" → "de", "dit" → "deze", "ons" → "onze"); empty when it has no gender.
[[nodiscard]] std::string_view determiner_for(std::string_view determiner, bool is_neuter);
/// True for de, het, deze, dit, die, dat, ons, onze, elk, elke …
[[nodiscard]] bool has_gender(std::string_view determiner);
/// The adjective after "een" before a noun of the given gender, both lower case; nullopt when it is not certain.
[[nodiscard]] std::optional<std::string> adjective_for(std::string_view adjective, bool is_neuter);

/// A word before a noun, lower case, with its part of speech when a tagger has run.
struct PrecedingWord {
  std::string form;
  std::optional<Upos> upos;
  bool is_finite = false;  ///< a finite verb, by its tag
};
struct Agreement {
  std::vector<std::pair<std::size_t, std::string>> changes;  ///< index of the word before the noun, what it becomes
  bool is_certain = true;
  bool after_definite = false;  ///< an adjective that comes with the noun needs -e: "het nieuwe plan"
  bool changes_gender = false;  ///< what points back to the noun may have to change too: "dat", "het"
};
/// What becomes of the words before a noun of gender `now` (by the table; unknown: not in it) when a noun of gender
/// `next` takes its place. `words`: the words directly before it, the nearest first, up to a sign of punctuation. The
/// determiner and the adjective that stand there tell the gender too, better than a table.
[[nodiscard]] Agreement agreement_before(std::span<const PrecedingWord> words, compiled::Gender now,
                                         compiled::Gender next);

/// The auxiliary of the perfect: hebben ("heeft gegeven"), zijn ("is begonnen"), by the sense ("heeft/is gestopt"), or
/// either with the same sense or as passive ("heeft/is veranderd").
enum class Auxiliary : std::uint8_t { have, be, by_sense, either };
[[nodiscard]] Auxiliary auxiliary_of(std::string_view infinitive);
/// Can the past participle stand before a noun? "het gegeven advies", but no "gewachte" or "gekoste".
[[nodiscard]] bool has_attributive_participle(std::string_view infinitive);

}  // namespace helder::lexicon
