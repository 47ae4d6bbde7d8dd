// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/lint2.h"

#include <algorithm>
#include <limits>

namespace helder::readability {
namespace {

struct Coefficients {
  double constant, frequency, max_sdl, density, concrete_share;
};
// coefficients.json of lint-ii 0.1.3: model_version 3.7.0, noun_list nouns_sem_types_20260420.
constexpr Coefficients kLint2{-4.302208863089504, 17.314066317616003, -1.6240611785998273, -2.5422287085919666,
                              15.951894022642866};
// Pander Maat, Kleijn & Frissen 2023.
constexpr Coefficients kLint{3.204, 15.845, -1.331, -3.829, 13.096};

struct LevelBand {
  double from, hard_for;
  std::string_view name;
};
// Borders and shares as published with the package.
constexpr std::array<LevelBand, 4> kLevels = {
    {{0, 0.14, "makkelijk"}, {34, 0.29, "redelijk makkelijk"}, {46, 0.53, "moeilijk"}, {58, 0.78, "heel moeilijk"}}};

double understood(const Coefficients& weights, const Lint2Features& features) {
  return weights.constant + weights.frequency * *features.frequency + weights.max_sdl * *features.max_sdl +
         weights.density * *features.density + weights.concrete_share * *features.concrete_share;
}

Score weigh(std::string_view name, const Coefficients& weights, const Lint2Features& features) {
  Score score;
  score.name = name;
  score.higher_is_easier = false;
  score.value = 100 - std::clamp(understood(weights, features), 0.0, 100.0);
  score.contributions = {{"constant", 100 - weights.constant, 1},
                         {"mean_log_word_frequency", *features.frequency, -weights.frequency},
                         {"mean_max_sdl", *features.max_sdl, -weights.max_sdl},
                         {"mean_content_words_per_clause", *features.density, -weights.density},
                         {"proportion_of_concrete_nouns", *features.concrete_share, -weights.concrete_share}};
  return score;
}

}  // namespace

std::optional<double> lint2_unclamped(const Lint2Features& features) {
  if (!features.frequency || !features.max_sdl || !features.density || !features.concrete_share) return std::nullopt;
  return 100 - understood(kLint2, features);
}

std::optional<double> lint2_value(const Lint2Features& features) {
  const auto value = lint2_unclamped(features);
  return value ? std::optional(std::clamp(*value, 0.0, 100.0)) : std::nullopt;
}

int lint2_level(double value) {
  int level = 1;
  for (std::size_t i = 1; i < kLevels.size(); ++i)
    if (value >= kLevels[i].from) level = static_cast<int>(i) + 1;
  return level;
}

double lint2_hard_for(int level) { return kLevels[static_cast<std::size_t>(std::clamp(level, 1, 4) - 1)].hard_for; }

Score lint2(const Lint2Features& features) {
  Score score = weigh("lint2", kLint2, features);
  score.coefficients = kLint2Coefficients;
  score.level = lint2_level(*score.value);
  score.label = kLevels[static_cast<std::size_t>(*score.level - 1)].name;
  score.hard_for = lint2_hard_for(*score.level);
  return score;
}

std::vector<Contribution> lint2_measured(const Lint2Features& features) {
  constexpr double missing = std::numeric_limits<double>::quiet_NaN();
  return {{"mean_log_word_frequency", features.frequency.value_or(missing)},
          {"mean_max_sdl", features.max_sdl.value_or(missing)},
          {"mean_content_words_per_clause", features.density.value_or(missing)},
          {"proportion_of_concrete_nouns", features.concrete_share.value_or(missing)}};
}

Score lint(const Lint2Features& features) {
  Score score = weigh("lint", kLint, features);
  score.is_approximate = true;
  return score;
}

}  // namespace helder::readability
