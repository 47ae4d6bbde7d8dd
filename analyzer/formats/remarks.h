// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Remarks with which an author silences findings, as they stand in comments.
#include <optional>
#include <string>
#include <string_view>

namespace helder::formats {

/// The words of a comment without white space around them when they begin with "helder-uit"; nothing for other
/// comments. Runs of white space become one space. Thread-safe.
[[nodiscard]] std::optional<std::string> remark_words(std::string_view comment);

}  // namespace helder::formats
