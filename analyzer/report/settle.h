// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// From what every rule reported to what a user sees: silencing, overlap, order, fingerprints, repeats, priorities.
#include <string>
#include <string_view>
#include <vector>

#include "helder/analysis.h"
#include "helder/settings.h"
#include "readability/lint2_text.h"

namespace helder::report {

/// Settles `analysis.findings` in place: drops those that `settings.words` or a remark (helder-uit) silences and adds
/// helder.uit findings for remarks without a reason, with an unknown id, or that silence nothing; settles overlap by
/// the written order (rules.md "Who reports what", then severity, then id; the longest match wins); sorts by place;
/// fills fingerprints and repeat_of; computes priorities, with their gain where `lint2` can tell it. Deterministic.
void settle(Analysis& analysis, const Settings& settings, const readability::Lint2Text* lint2 = nullptr);

/// The baseline's way to name a finding: rule, normalised words of the span and of its neighbours; no position.
[[nodiscard]] std::string fingerprint(const Analysis& analysis, const Finding& finding);

}  // namespace helder::report
