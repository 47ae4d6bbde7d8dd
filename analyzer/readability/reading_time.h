// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstdint>

namespace helder::readability {

/// Words per minute of an adult who reads Dutch prose aloud: 202 (standard deviation 29). Silent reading is faster (238
/// for English non-fiction: M. Brysbaert, Journal of Memory and Language 109, 2019); the slower figure is kept because
/// readers of a letter from the government take their time. Source: S. Trauzettel-Klosinski & K. Dietz, Standardized
/// assessment of reading performance: the new International Reading Speed Texts IReST, Investigative Ophthalmology &
/// Visual Science 53, 2012.
inline constexpr double kWordsPerMinute = 202;

/// Reading time in minutes.
[[nodiscard]] constexpr double reading_minutes(std::uint64_t words) {
  return static_cast<double>(words) / kWordsPerMinute;
}

}  // namespace helder::readability
