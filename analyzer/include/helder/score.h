// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Score: the outcome of one readability formula, with what every measure added to it, or the reason why there is none.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace helder {

enum class NoScoreReason : std::uint8_t { too_short, not_dutch, no_finite_verb, no_sentences };
[[nodiscard]] std::string_view to_string(NoScoreReason reason);  ///< "too-short"

/// What one measure added: contribution = weight * value. The contributions add up to the value before clamping.
struct Contribution {
  std::string_view measure;  ///< name of the measure; "constant" for the formula's constant
  double value = 0;
  double weight = 0;
  [[nodiscard]] double points() const { return value * weight; }
};

struct Score {
  std::string_view name;  ///< key in JSON: "flesch_douma"
  std::optional<double> value;
  std::optional<int> level;  ///< only for formulas with validated levels
  std::string_view label;    ///< Dutch name of the band: "tamelijk moeilijk"; may be empty
  bool higher_is_easier = true;
  std::vector<Contribution> contributions;
  std::optional<NoScoreReason> reason;
  std::string message;  ///< Dutch, with `reason`: why there is no score and what would help
};

/// A measure behind the scores, by name: {"words_per_sentence", 14.2}.
using Measures = std::vector<std::pair<std::string_view, double>>;

struct Counts {
  std::uint64_t words = 0;  ///< all words
  std::uint64_t sentences = 0;
  std::uint64_t paragraphs = 0;    ///< blocks with words
  std::uint64_t characters = 0;    ///< code points of the extracted text
  std::uint64_t scored_words = 0;  ///< words that enter the scores
};

}  // namespace helder
