// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Numbers in words, shared by dates and amounts. Private to language/notation*.cpp.
#include "language/notation_grammar.h"

namespace helder::language::notation {

/// een, twee … twaalf, twintig, eenentwintig … negenennegentig, honderd, tweehonderd … duizend, anderhalf.
[[nodiscard]] const x3::symbols<int>& number_words();
/// "zes" → "6", "anderhalf" → "1.5", "1.250,50" → "1250.50".
[[nodiscard]] std::string count_value(FoldIterator first, FoldIterator last);

}  // namespace helder::language::notation
