// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Silencing: words that the user chose to keep, and remarks "helder-uit ID: reden" where a finding stands.
#include <string>
#include <string_view>
#include <vector>

#include "helder/analysis.h"
#include "helder/settings.h"

namespace helder::report {

/// A remark's words, taken apart. Grammar: helder-uit[-begin|-eind|-bestand] [ID[, ID…]] [: reason]. Without ID: every
/// rule.
struct Silencing {
  enum class Reach : std::uint8_t { next_block, begin, end, file } reach = Reach::next_block;
  std::vector<std::string> ids;  ///< rules or groups; empty = all
  std::string reason;
  bool is_bare = false;  ///< nothing but "helder-uit": a style's name, which can hold no reason
};
[[nodiscard]] Silencing parse_silencing(std::string_view words);

/// Drops findings that stand exactly on one of `settings.words`, or whose entry has that name. Case does not matter.
void drop_chosen_words(Analysis& analysis, const Settings& settings);

/// Applies the document's remarks and adds helder.uit findings for those without a reason, with an unknown id, or that
/// silence nothing although their rule was at work. evidence "line" is the remark's line in the file.
void silence(Analysis& analysis, const Settings& settings);

}  // namespace helder::report
