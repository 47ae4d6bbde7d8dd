// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The part of `helder score` that explains LiNT-II: what each feature adds, which words and sentences weigh most and
// what changing them would do; and the answer to "is this B1?".
#include <cstddef>
#include <string>

#include "helder/analysis.h"
#include "report/text_summary.h"

namespace helder::report {

/// Nothing where LiNT-II has no value.
void write_explanation(std::string& out, const Analysis& analysis, const TextOptions& options, std::size_t columns,
                       bool with_lines = true);

/// Three sentences; and what the guidelines for B1 would change, where rules looked at the text (`is_judged`).
void write_b1(std::string& out, const Analysis& analysis, const TextOptions& options, std::size_t columns,
              bool is_judged = true);

}  // namespace helder::report
