// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The changes that help most, chosen from settled findings.
#include <vector>

#include "helder/analysis.h"
#include "readability/lint2_text.h"

namespace helder::report {

/// At most three. A kind of finding weighs severity times number, repeats within a paragraph not counted; equal weights
/// go by rule id. `gain` stays empty: no computed score exists yet that could tell it.
[[nodiscard]] std::vector<Priority> choose_priorities(const Analysis& analysis,
                                                      const readability::Lint2Text* lint2 = nullptr);

}  // namespace helder::report
