// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Patterns for paths in [[overrides]], as in .gitignore: * and ? stay within a folder, ** crosses folders, [a-z] is one
// of a set. A pattern without a slash holds in every folder.
#include <string_view>

namespace helder::pipeline {

/// `path` is relative, with slashes. Work is bounded by pattern length times path length.
[[nodiscard]] bool matches_path(std::string_view pattern, std::string_view path);

}  // namespace helder::pipeline
