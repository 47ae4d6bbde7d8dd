// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Fingerprints: names of findings that hold no position, so that a baseline survives edits elsewhere.
#include <cstdint>
#include <string>

#include "helder/analysis.h"

namespace helder::report {

/// Hash of the words in `span`, case and spelling of apostrophes apart; of the bytes where no token lies in it.
[[nodiscard]] std::uint64_t words_hash(const Analysis& analysis, Span span);

/// 16 lower-case hex digits.
[[nodiscard]] std::string to_hex(std::uint64_t value);

/// Fills in every finding's fingerprint; findings must be sorted. Equal ones are told apart by their number in order of
/// place, so that the third "derhalve u" stays the third when a line moves.
void fill_fingerprints(Analysis& analysis);

}  // namespace helder::report
