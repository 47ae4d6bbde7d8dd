// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <string_view>

namespace helder::text {

/// True when every character is punctuation in Unicode's sense (general category P): "." "»" "%" "&", but not "+", "€"
/// or "°", which are symbols. False for an empty text. Thread-safe, O(n).
[[nodiscard]] bool is_punctuation(std::string_view text);

}  // namespace helder::text
