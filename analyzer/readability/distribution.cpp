// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/distribution.h"

#include <algorithm>
#include <numeric>

namespace helder::readability {

Distribution distribution(std::vector<std::uint32_t> lengths) {
  if (lengths.empty()) return {};
  const std::size_t n = lengths.size();
  const auto ranked = [&](std::size_t rank) {
    const auto place = lengths.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(lengths.begin(), place, lengths.end());
    return static_cast<double>(*place);
  };
  Distribution result;
  result.mean =
      static_cast<double>(std::accumulate(lengths.begin(), lengths.end(), std::uint64_t{0})) / static_cast<double>(n);
  result.median = n % 2 == 1 ? ranked(n / 2) : (ranked(n / 2 - 1) + ranked(n / 2)) / 2;
  result.p90 = ranked((9 * n + 9) / 10 - 1);
  result.max = *std::max_element(lengths.begin(), lengths.end());
  return result;
}

double share_over(const std::vector<std::uint32_t>& lengths, std::uint32_t limit) {
  if (lengths.empty()) return 0;
  const auto over = std::count_if(lengths.begin(), lengths.end(), [&](std::uint32_t length) { return length > limit; });
  return static_cast<double>(over) / static_cast<double>(lengths.size());
}

}  // namespace helder::readability
