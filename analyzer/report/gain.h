// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What mending findings would do to the score of LiNT-II: it is computed anew, as if the text were changed.
#include <span>

#include "helder/analysis.h"
#include "readability/lint2_text.h"

namespace helder::report {

/// Points of LiNT-II that the text gains (positive: it becomes easier) when all these findings are mended, computed as
/// one change. What mending means:
///   - zin.lengte: the sentence is cut, again and again until no part is over the rule's limit ("limit" in the
///   evidence).
///   - zin.tang-…: the two parts (the finding and what it is related to) stand together.
///   - a finding of the dictionary: its first suggestion stands in its place. Not for legal words and unexplained
///     abbreviations: their advice is to explain.
///   - any other finding, and advice in words: what the writer will make of it is not known, so it gains 0 points.
/// An estimate: the writer's own sentence will differ. Needs the analysis's tokens.
[[nodiscard]] double gain_of(const Analysis& analysis, const readability::Lint2Text& lint2,
                             std::span<const Finding* const> findings);

}  // namespace helder::report
