// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How varied the words are.
#include <cstdint>
#include <span>

namespace helder::readability {

struct Variety {
  std::uint64_t types = 0;  ///< distinct words
  double type_token = 0;    ///< types / words; falls with the length of the text, so compare equal lengths only
  double mattr = 0;         ///< the same over every window of 100 words, averaged: does not depend on length
};

/// Window of the moving average. Source: M.A. Covington & J.D. McFall, Cutting the Gordian knot: the moving-average
/// type-token ratio (MATTR), Journal of Quantitative Linguistics 17, 2010. 100 words is the shortest text that gets a
/// score here.
inline constexpr std::size_t kVarietyWindow = 100;

/// Of the words' form hashes in reading order. Under 100 words mattr equals type_token. Linear.
[[nodiscard]] Variety variety(std::span<const std::uint64_t> forms);

}  // namespace helder::readability
