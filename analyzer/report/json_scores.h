// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Scores and measures as JSON values.
#include <nlohmann/json_fwd.hpp>
#include <span>

#include "helder/score.h"

namespace helder::report {

/// Whole numbers without a fraction, others in the shortest form that reads back the same; no number gives null.
[[nodiscard]] nlohmann::ordered_json number_json(double value);
[[nodiscard]] nlohmann::ordered_json scores_json(std::span<const Score> scores);
[[nodiscard]] nlohmann::ordered_json measures_json(const Measures& measures);

}  // namespace helder::report
