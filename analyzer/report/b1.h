// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// "Is this B1?" B1 is a level of readers; no formula gives it to a text. So the answer says that, gives the level of
// LiNT-II, and says what a score can't see.
#include <array>
#include <string>

#include "helder/analysis.h"
#include "report/phrases.h"

namespace helder::report {

/// The score of LiNT-II, or nullptr when it was not asked for (--depth tokens).
[[nodiscard]] const Score* lint2_of(const Analysis& analysis);

/// "niveau 3, moeilijk: naar schatting heeft 53 % van de volwassenen moeite met zo’n tekst". Needs a level.
[[nodiscard]] std::string level_in_words(const Score& lint2, Language language);

/// Three sentences about this text.
[[nodiscard]] std::array<std::string, 3> b1_answer(const Analysis& analysis, Language language);
/// Three sentences about any text.
[[nodiscard]] std::array<std::string, 3> b1_answer(Language language);

}  // namespace helder::report
