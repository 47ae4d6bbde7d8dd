// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// LiNT-II: how hard a Dutch text is to understand, and for which share of adults. HIGHER IS HARDER, 0 to 100.
//
//   100 - (c0 + c1 * frequency + c2 * dependency length + c3 * content words per clause + c4 * concrete nouns)
//
// Source: J. Kim & H. Pander Maat, LiNT-II: readability assessment for Dutch, 2025 (package lint-ii 0.1.3), a new
// regression on the reading tests behind LiNT (Pander Maat, Kleijn & Frissen, Tijdschrift voor Taalbeheersing 45(1),
// 2023: 120 texts, about 2,700 pupils; adjusted R² 0.74). The coefficients belong to a parser and a word list and are
// never refitted: `kLint2Coefficients` names the set, that of parser model 3.7.0 with noun list 20260420. Fed the same
// annotation, features and score equal the package's; with another parser they differ by what the parsers do
// (docs/metingen.md). lint2_text.h makes the features.
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "helder/score.h"

namespace helder::readability {

inline constexpr std::string_view kLint2Coefficients = "3.7.0/20260420";

/// What the formula weighs, of one sentence or of a document. nullopt: nothing to measure it on.
struct Lint2Features {
  std::optional<double> frequency;  ///< mean Zipf value of the content words that are no names
  std::optional<double> max_sdl;    ///< longest dependency, in words between; of a document the mean over sentences
  std::optional<double> density;    ///< content words per finite verb; of a document the mean over sentences
  std::optional<double> concrete_share;  ///< concrete nouns among the nouns whose kind is known, 0–1
};

/// Clamped to 0–100; nullopt when a feature is missing.
[[nodiscard]] std::optional<double> lint2_value(const Lint2Features& features);
/// Not clamped: to tell which of two changes helps more where both leave the score at 100.
[[nodiscard]] std::optional<double> lint2_unclamped(const Lint2Features& features);

/// 1 (easy) to 4 (very hard): below 34, 46, 58, and from there.
[[nodiscard]] int lint2_level(double value);
/// Share of adults (0–1) that struggles with texts of this level: 0.14, 0.29, 0.53, 0.78.
[[nodiscard]] double lint2_hard_for(int level);

/// The whole score: value, level and what each feature adds. All features must be there.
[[nodiscard]] Score lint2(const Lint2Features& features);

/// The features as contributions without weight, NaN for what is missing: for a score that is withheld.
[[nodiscard]] std::vector<Contribution> lint2_measured(const Lint2Features& features);

/// The original LiNT (2023) on these features: approximate, since it was made for the measures of T-Scan (Frog and
/// Alpino); no level. For programs only.
///   100 - clamp(3.204 + 15.845 frequency - 1.331 dependency length - 3.829 content words + 13.096 concrete)
[[nodiscard]] Score lint(const Lint2Features& features);

}  // namespace helder::readability
