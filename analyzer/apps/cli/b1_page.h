// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "apps/cli/arguments.h"

namespace helder::cli {

/// `helder explain B1`: what B1 is and is not, with the levels of LiNT-II. `helder explain B1 BESTAND…`: the same for
/// these texts, with what the guidelines for B1 would change. Exit codes as run_check.
[[nodiscard]] int explain_b1(const Arguments& arguments);

}  // namespace helder::cli
