// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How lengths are spread: a mean alone hides the one sentence of sixty words.
#include <cstdint>
#include <vector>

namespace helder::readability {

struct Distribution {
  double mean = 0, median = 0, p90 = 0;  ///< p90: nearest rank, the smallest length that at least 90 % do not exceed
  std::uint32_t max = 0;
};

/// Of lengths in any order; all 0 without lengths. Linear.
[[nodiscard]] Distribution distribution(std::vector<std::uint32_t> lengths);

/// Share (0-1) of the lengths that are larger than `limit`.
[[nodiscard]] double share_over(const std::vector<std::uint32_t>& lengths, std::uint32_t limit);

}  // namespace helder::readability
