// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Slots of form letters: «naam», {{naam}}, {naam}, [naam aanvrager]. One place for all readers. Thread-safe.
#include <string_view>
#include <vector>

#include "helder/document.h"

namespace helder::formats {

/// Marks of kind merge_field over the slots in `blocks` of `text`, sorted. Linear. A name between guillemets or braces
/// has no spaces ("«belastbaar minimumloon»" is a quotation); between square brackets stand one to four words of
/// letters ("[datum]", "[naam aanvrager]"; "[1]", "[…]" and "[sic]" are not slots).
[[nodiscard]] std::vector<Mark> find_merge_fields(std::string_view text, const std::vector<Block>& blocks);

}  // namespace helder::formats
