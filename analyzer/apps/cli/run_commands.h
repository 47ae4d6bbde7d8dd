// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The commands. Each writes its result, says on standard error what went wrong, and returns the exit code of the
// contract: 2 wrong use or settings, 3 inputs not read, 1 findings, 0.
#include "apps/cli/arguments.h"

namespace helder::cli {

inline constexpr int kGood = 0, kFindings = 1, kWrongUse = 2, kUnread = 3;

[[nodiscard]] int run_check(const Arguments& arguments);  ///< check and score
[[nodiscard]] int run_parse(const Arguments& arguments);
[[nodiscard]] int run_rules(const Arguments& arguments);
[[nodiscard]] int run_explain(const Arguments& arguments);
[[nodiscard]] int run_config_show(const Arguments& arguments);
[[nodiscard]] int run_lexicon(const Arguments& arguments);  ///< list, show, validate, stats
[[nodiscard]] int run_lexicon_add(const Arguments& arguments);
[[nodiscard]] int run_lexicon_validate(const Arguments& arguments);
[[nodiscard]] int run_lexicon_mine(const Arguments& arguments);
[[nodiscard]] int run_version(const Arguments& arguments);

/// Writes to --output or standard output; `code`, or 2 when that failed.
[[nodiscard]] int finish(const Arguments& arguments, std::string_view result, int code);

}  // namespace helder::cli
