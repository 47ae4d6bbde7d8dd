// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// SARIF 2.1.0 (OASIS), as GitHub code scanning and other tools read it.
#include <string>

#include "report/run.h"

namespace helder::report {

/// GitHub keeps 5,000 results of a run: the worst 5,000 are written, and a notification tells how many were left out.
[[nodiscard]] std::string write_sarif(const Run& run);

}  // namespace helder::report
