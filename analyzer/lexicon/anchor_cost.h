// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How often a word is met, roughly: patterns are anchored at their rarest word.
#include <cstdint>

namespace helder::lexicon {

/// Occurrences per million words, in four rough steps for the most frequent Dutch words (own estimate: only the order
/// matters, and a wrong one costs time, never a match). Words that are not listed count as 20.
[[nodiscard]] std::uint64_t anchor_cost(std::uint64_t form);

}  // namespace helder::lexicon
