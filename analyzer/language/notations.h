// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// References, dates, amounts and other notations in a text. The grammars stand in notation_*.cpp, one file per family,
// and are tried only where a word or sign is seen that one of them begins with.
#include <string_view>
#include <vector>

#include "helder/notation.h"

namespace helder::language {

/// The notations in `block`, a stretch of `text` (UTF-8) such as a paragraph; sorted, without overlap, all inside it.
/// Never fails; thread-safe; linear: each attempt looks at a bounded window. `text` is not copied.
[[nodiscard]] std::vector<Notation> find_notations(std::string_view text, Span block);

}  // namespace helder::language
