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

#include "helder/span.h"

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
  bool is_approximate = false;     ///< made for another parser's measures: shown to programs only
  std::string_view coefficients;   ///< which set of weights: "3.7.0/20260420"; empty where a formula has only one
  std::optional<double> hard_for;  ///< with `level`: share of adults (0–1) that struggle with such a text
  std::vector<Contribution> contributions;
  std::optional<NoScoreReason> reason;
  std::string message;  ///< Dutch, with `reason`: why there is no score and what would help
};

/// A measure behind the scores, by name: {"words_per_sentence", 14.2}.
using Measures = std::vector<std::pair<std::string_view, double>>;

/// What LiNT-II makes of one sentence; nullopt where it can't be computed (no finite verb, no known noun …).
struct SentenceScore {
  std::optional<double> lint2;  ///< 0–100, higher is harder
  std::optional<double> max_sdl;
  std::optional<double> mean_log_word_frequency;
  std::optional<double> content_words_per_clause;
  std::optional<double> proportion_of_concrete_nouns;
};

/// A word that makes LiNT-II higher, with all its occurrences in the scored sentences.
struct HeavyWord {
  Span first;               ///< its first occurrence
  std::uint32_t count = 0;  ///< occurrences
  double zipf = 0;          ///< its frequency as the score counts it: of a compound that of its last part
  double gain = 0;          ///< points that the score falls by when a common word stands in its place everywhere
};

/// One of the sentences that make LiNT-II highest.
struct HeavySentence {
  std::uint32_t sentence = 0;           ///< index in the analysis's sentences
  double weight = 0;                    ///< points that the score falls by without this sentence
  std::optional<double> gain_by_split;  ///< points that it falls by when the sentence is cut; nullopt: no place to cut
  std::uint32_t cut = 0;                ///< with gain_by_split: offset of the word that the second sentence begins with
};

/// What weighs most in the score of LiNT-II, heaviest first. Numbers are differences of two computed scores.
struct Explanation {
  std::vector<HeavyWord> words;          ///< at most ten
  std::vector<HeavySentence> sentences;  ///< at most three
};

struct Counts {
  std::uint64_t words = 0;  ///< all words
  std::uint64_t sentences = 0;
  std::uint64_t paragraphs = 0;    ///< blocks with words
  std::uint64_t characters = 0;    ///< code points of the extracted text
  std::uint64_t scored_words = 0;  ///< words that enter the scores
};

}  // namespace helder
