// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What measures are called in a report for people; JSON keeps their own names.
#include <string_view>

#include "report/phrases.h"

namespace helder::report {

/// The measure's name in words; its own name when it has none here.
[[nodiscard]] std::string_view measure_name(std::string_view measure, Language language);

}  // namespace helder::report
