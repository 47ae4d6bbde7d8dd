// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Names of laws: those that are known, with their abbreviation and number, and those that look like one. The data is in
// the program: lexicons/nl/wetten and the dictionary's abbreviations. Thread-safe. Private to language/notation*.cpp,
// but for the tests.
#include <span>
#include <string>
#include <string_view>

#include "language/notation_text.h"

namespace helder::language {

struct LawEntry {
  std::string_view name, bwb;
};
struct LawAbbreviation {
  std::string_view abbreviation, name;
  bool is_weak;  ///< also an ordinary word or another abbreviation: counts only where a law is expected
};

/// What stands there. Full name and abbreviation may be unknown, but not both.
struct LawName {
  std::string name;
  std::string_view abbreviation;
  std::string_view bwb;
  bool is_weak = false;
  bool is_known = false;
};

/// All known names, sorted by their folded form; and abbreviations, sorted as they are written.
[[nodiscard]] std::span<const LawEntry> law_names();
[[nodiscard]] std::span<const LawAbbreviation> law_abbreviations();

/// False when no name of a law can begin with this folded word, capitalised in the text: nearly always, and cheap.
[[nodiscard]] bool may_begin_law(std::string_view folded_word);

/// The longest known name or abbreviation at `first`; moves `first` behind it.
[[nodiscard]] bool match_known_law(FoldIterator& first, LawName& law);
/// A name that is not known, by its looks: "Wet op de kansspelen", "Bezoldigingsbesluit politie 2004". `is_expected`:
/// an article or "van de" stands before it, so less will do. Moves `first` behind it.
[[nodiscard]] bool match_unknown_law(FoldIterator& first, LawName& law, bool is_expected);
/// The two above: known when it reaches as far.
[[nodiscard]] bool match_law(FoldIterator& first, LawName& law, bool is_expected);

}  // namespace helder::language
