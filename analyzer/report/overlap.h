// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// "Who reports what": where several checks see the same thing, one of them speaks.
#include <string_view>

#include "helder/analysis.h"

namespace helder::report {

/// True for checks that judge a word or phrase: of those, one place gets one finding. A long sentence with a difficult
/// word in it stays two findings.
[[nodiscard]] bool is_word_check(std::string_view rule);

/// Drops findings that another one stands for: the longest match wins, then the more specific rule, then severity, then
/// id. Also drops exact duplicates, and what "dient te" already says. Order of findings is not kept.
void settle_overlap(Analysis& analysis);

}  // namespace helder::report
