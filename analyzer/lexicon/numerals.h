// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Numbers in words: right as one word up to duizend and its multiples (Leidraad 2015, 6.9).
#include <string_view>

namespace helder::lexicon {

/// "tweeëntwintig", "driehonderdvijftigste", "vierduizend", "zestigjarige": lower case, normalised. Pure.
[[nodiscard]] bool is_numeral(std::string_view form);

}  // namespace helder::lexicon
