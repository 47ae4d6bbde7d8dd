// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Abbreviations that are written with a point, and what the point says about the end of a sentence. Thread-safe.
#include <cstdint>
#include <string_view>

namespace helder::language {

/// Conditions under which a point after the word belongs to it; a word may have more than one.
enum AbbreviationUse : std::uint16_t {
  kNoAbbreviation = 0,
  kLeads = 1 << 0,          ///< something follows: dr., art., i.v.m., o.a. Never the end of a sentence
  kEndsList = 1 << 1,       ///< enz., e.d., jl.: the end when a capital follows
  kMayEnd = 1 << 2,         ///< B.V., pct.: the end when a word follows that begins sentences
  kBeforeDigit = 1 << 3,    ///< only before a digit: no., al., p.
  kAfterDigit = 1 << 4,     ///< only after a number: u., m., min., st.
  kBesideDigit = 1 << 5,    ///< parts of dates: jan., wo.
  kWithCapital = 1 << 6,    ///< only when it begins with a capital: Mij., Kon.
  kBeforeCapital = 1 << 7,  ///< only with a capital and before one: Ver. Staten, Chr. Huygens
  kBeforeLower = 1 << 8,    ///< only before a small letter: ma. t/m vr.
};

/// All conditions that are known for a word. `form`: text::form_hash of the word without its last point: "art",
/// "i.v.m".
[[nodiscard]] std::uint16_t abbreviation_uses(std::uint64_t form);

}  // namespace helder::language
