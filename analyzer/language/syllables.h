// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Syllables of a Dutch word. Thread-safe; no allocation.
#include <cstdint>
#include <string_view>

namespace helder::language {

/// Number of syllables, at least 1 for a word with a letter: vowel groups with Dutch exceptions (Trema, -ieel, -ioneel,
/// loan words, abbreviations read letter by letter). A number counts as it is read, up to 4 for all digits of a word.
/// UTF-8, any case; nothing to count gives 0. Accuracy: measured in tests/unit/language/syllables_test.cpp on 1,171
/// words divided by hand.
[[nodiscard]] std::uint32_t count_syllables(std::string_view word);

}  // namespace helder::language
