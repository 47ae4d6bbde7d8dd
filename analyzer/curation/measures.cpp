// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/measures.h"

#include <algorithm>
#include <cmath>

namespace helder::curation {

double keyness(double per_million, double everyday_per_million) {
  return std::log2((per_million + kSmoothing) / (everyday_per_million + kSmoothing));
}

double log_likelihood(std::uint64_t count, std::uint64_t total, double everyday_share) {
  const double observed = static_cast<double>(count), size = static_cast<double>(total);
  const double expected = size * everyday_share;
  if (count == 0 || total == 0 || observed <= expected || expected <= 0) return 0;
  const double rest = size - observed;
  const double others = rest <= 0 ? 0 : rest * std::log(rest / (size - expected));
  return 2 * (observed * std::log(observed / expected) + others);
}

double attraction(std::uint64_t both, std::uint64_t first, std::uint64_t second, std::uint64_t total) {
  const auto delta = [&](std::uint64_t given, std::uint64_t other) {
    if (given == 0) return 0.0;
    const double with = static_cast<double>(both) / static_cast<double>(given);
    const std::uint64_t left = total > given ? total - given : 0, elsewhere = other > both ? other - both : 0;
    return with - (left == 0 ? 0.0 : static_cast<double>(elsewhere) / static_cast<double>(left));
  };
  return std::max(delta(first, second), delta(second, first));
}

double dispersion(std::span<const Part> parts, std::uint64_t count, std::uint64_t size, std::uint64_t smallest) {
  if (count == 0 || size == 0 || smallest >= size) return 0;
  // Half the sum of |v - s| over all documents is 1 less the sum of the smaller of the two, which is 0 for documents
  // without the word.
  double shared = 0;
  for (const Part& part : parts)
    shared += std::min(static_cast<double>(part.count) / static_cast<double>(count),
                       static_cast<double>(part.size) / static_cast<double>(size));
  const double most = 1 - static_cast<double>(smallest) / static_cast<double>(size);
  return std::clamp((1 - shared) / most, 0.0, 1.0);
}

double score(double per_million, double dispersion, double everyday_per_million) {
  return keyness(per_million * (1 - dispersion), everyday_per_million);
}

}  // namespace helder::curation
