// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The dictionary has one category for two kinds of abbreviation; this tells them apart.
#include <string_view>

namespace helder::rules {

/// True for a shortened ordinary word or phrase ("d.m.v.", "evt.", "blz"), false for the initials of a name or a law
/// ("Wmo", "UWV", "B.V.", "ozb"): points and no capitals, or no capitals and no more than a stump of one word that the
/// entry has something better for.
[[nodiscard]] constexpr bool is_shortened_word(std::string_view term, std::string_view full_form, bool has_better) {
  bool has_capital = false, has_point = false;
  for (char byte : term) {
    has_capital = has_capital || (byte >= 'A' && byte <= 'Z');
    has_point = has_point || byte == '.';
  }
  if (has_capital) return false;
  return has_point || (has_better && full_form.find(' ') == std::string_view::npos);
}

}  // namespace helder::rules
