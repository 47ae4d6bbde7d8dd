// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Abbreviations that are written with a point, and what the point says about the end of a sentence. Thread-safe.
#include <cstdint>
#include <string_view>

namespace helder::language {

enum class AbbreviationUse : std::uint8_t {
  none,             ///< not an abbreviation
  leads,            ///< something follows: dr., art., i.v.m., o.a. Never the end of a sentence
  may_end,          ///< enz., e.d., jl., B.V.: the end when a capital follows
  before_digit,     ///< only before a digit: no., al., p.
  after_digit,      ///< only after a number: u., m., min., st.
  in_date,          ///< only beside a digit: jan., wo.
  before_capital,   ///< only with a capital and before one: Ver. Staten
};

/// `form`: text::form_hash of the word without its last point: "art", "i.v.m".
[[nodiscard]] AbbreviationUse abbreviation_use(std::uint64_t form);

}  // namespace helder::language
