// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the classic formulas are fed with, and how a value becomes a name. Plain values; no Document here, so that a
// formula can be tested with counts made by hand.
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "helder/score.h"

namespace helder::readability {

/// Counts over the sentences that enter the scores.
struct Basics {
  std::uint64_t sentences = 0;  ///< with at least one word
  std::uint64_t words = 0;      ///< every word: numbers, addresses and merge fields too
  std::uint64_t spoken_words =
      0;  ///< words without merge fields, URLs and e-mail addresses: those have no syllables or letters that count
  std::uint64_t syllables = 0;       ///< of the spoken words
  std::uint64_t letters = 0;         ///< of the spoken words
  std::uint64_t lettered_words = 0;  ///< spoken words with a letter
  std::uint64_t long_words = 0;      ///< spoken words of more than 6 letters

  [[nodiscard]] double words_per_sentence() const { return ratio(words, sentences); }
  [[nodiscard]] double syllables_per_word() const { return ratio(syllables, spoken_words); }
  [[nodiscard]] double letters_per_word() const { return ratio(letters, lettered_words); }
  [[nodiscard]] double long_word_share() const { return ratio(long_words, spoken_words); }

  /// 0 where there is nothing to divide by.
  [[nodiscard]] static double ratio(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
  }
};

/// From `from` on the value has this name, until the next band begins. Bands are in rising order.
struct Band {
  double from = 0;
  std::string_view name;
};

/// The name of the band that holds `value`; below the first band the first name, since no formula is bounded.
[[nodiscard]] constexpr std::string_view band_name(std::span<const Band> bands, double value) {
  std::string_view name = bands.empty() ? std::string_view{} : bands.front().name;
  for (const Band& band : bands)
    if (value >= band.from) name = band.name;
  return name;
}

/// Sets value and label; the value is exactly the sum of the contributions, in their order.
inline void add_up(Score& score, std::span<const Band> bands) {
  double value = 0;
  for (const Contribution& contribution : score.contributions) value += contribution.points();
  score.value = value;
  score.label = band_name(bands, value);
}

}  // namespace helder::readability
