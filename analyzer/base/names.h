// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Levenshtein distance and "bedoelde u …?" for options, rules and words. Small lists only.
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace helder::base {

/// Number of single-byte edits (insert, delete, replace, swap of neighbours) between two short names.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to `name`, when it is near enough to be a slip of the pen: distance at most a third of its
/// length.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view name,
                                                      std::span<const std::string_view> candidates);

}  // namespace helder::base
