// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The best tree: of all trees over a sentence with one root, the one whose arcs have the highest sum (Chu and Liu 1965,
// Edmonds 1967). Thread-safe, deterministic.
#include <cstdint>
#include <span>
#include <vector>

namespace helder::language {

/// Head of each of `n` words: 0 is the root, h is word h - 1. `arcs`: [word * (n + 1) + head], within ±1e9 (others, and
/// NaN, count as the nearest or lowest). Exactly one word has head 0. O(n²) where each word's best head makes a tree
/// already (nearly always), O(n³) at worst.
[[nodiscard]] std::vector<std::uint32_t> best_tree(std::span<const float> arcs, std::size_t n);

}  // namespace helder::language
