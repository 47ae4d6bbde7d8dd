// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Syllables of a Dutch word. Thread-safe; no allocation.
#include <cstdint>
#include <string_view>

namespace helder::language {

/// Number of syllables, at least 1 for a word with a letter: vowel groups with Dutch exceptions (Trema, -ieel, -ioneel,
/// loan words, abbreviations read letter by letter). Digits count as they are read up to a bound. UTF-8, any case.
/// Accuracy: see docs/metingen.md.
[[nodiscard]] std::uint32_t count_syllables(std::string_view word);

}  // namespace helder::language
