// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The changes that help most, chosen from settled findings.
#include "helder/analysis.h"
#include "readability/lint2_text.h"

namespace helder::report {

/// Fills `analysis.priorities` (at most three) and `analysis.b1_changes` (at most eight, only what guidelines for B1
/// speak about). All findings of one rule are one change. Most helpful first: personal data, then by the points of
/// LiNT-II that it gains (gain.h); where that is nothing or `lint2` is nullptr, by severity times number, repeats
/// within a paragraph not counted; then by rule id. A few tips are no priority where there are warnings, unless they
/// gain half a point.
void choose_priorities(Analysis& analysis, const readability::Lint2Text* lint2 = nullptr);

}  // namespace helder::report
