// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Familiarity: how likely it is that a reader has met a word, from how often everyday Dutch uses it. An estimate: there
// is no free list of what readers know.
#include <cstdint>
#include <string_view>

#include "lexicon/spelling.h"
#include "lexicon/word_norms.h"

namespace helder::lexicon {

/// In steps of ten in frequency. Own choice of borders, on the Zipf scale: van Heuven et al. (2014) call 4 and more
/// high-frequency and 3 and less low-frequency; below 2 is once in ten million words.
enum class Familiarity : std::uint8_t { common /* ≥ 4 */, known /* ≥ 3 */, uncommon /* ≥ 2 */, rare };
[[nodiscard]] std::string_view to_string(Familiarity familiarity);
[[nodiscard]] Familiarity familiarity_of(double zipf);

/// The Zipf value by which a word is judged: that of its form or its lemma, whichever is heard more often. A compound
/// that is itself rare is as familiar as the least familiar of its parts: who knows "fiets" and "rek" knows
/// "fietsenrek". `form` and `lemma` are text::form_hash of the word and of its lemma; without `spelling` compounds are
/// not taken apart. Thread-safe.
[[nodiscard]] double familiar_zipf(std::string_view word, std::uint64_t form, std::uint64_t lemma, const WordData& data,
                                   const Spelling* spelling);

}  // namespace helder::lexicon
