// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// --baseline: a former result tells which findings are known already.
#include <map>
#include <string>

#include "helder/result.h"
#include "report/run.h"

namespace helder::cli {

/// How often each fingerprint stands in each file of a former result.
using Baseline = std::map<std::string, std::map<std::string, std::size_t, std::less<>>, std::less<>>;

/// Reads a result of `helder check --format json`. Errors: wrong_use.
[[nodiscard]] Result<Baseline> read_baseline(const std::string& path);

/// Fills in Item::is_known. A file is compared with itself first; what is left over of files that are not in this run
/// counts for the others, because files get renamed.
void mark_known(report::Run& run, Baseline baseline);

}  // namespace helder::cli
