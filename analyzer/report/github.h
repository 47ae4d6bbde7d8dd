// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Workflow commands of GitHub Actions: annotations on lines of changed files.
#include <string>

#include "report/run.h"

namespace helder::report {

/// GitHub shows ten annotations per kind and step: the worst ten are written, and the rest is counted.
[[nodiscard]] std::string write_github(const Run& run);

}  // namespace helder::report
