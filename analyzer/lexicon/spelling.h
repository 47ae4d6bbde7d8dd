// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Spelling: the Dutch words, as a memory-mapped set compiled from Hunspell's nl dictionary at build time, and
// compounds of them. Hunspell itself is loaded only when suggestions are asked for.
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "helder/result.h"

namespace helder::lexicon {

class Spelling {
 public:
  virtual ~Spelling() = default;
  /// True when the word is right as it stands: known form, known with a capital at a sentence start, a compound of
  /// known parts, a number with a suffix, or a hyphenated joining of such. `hash` is Token::form, to avoid hashing
  /// again.
  [[nodiscard]] virtual bool is_known(std::string_view word, std::uint64_t hash) const = 0;
  /// True for a word that stands in the set itself (no compound analysis), lower-cased look-up by hash.
  [[nodiscard]] virtual bool contains(std::uint64_t hash) const = 0;
  /// The parts of a compound, in order, as spans of bytes into `word` without linking letters ("gemeente", "raad",
  /// "vergadering"); one part when it is no compound or not certain. Bounded work.
  [[nodiscard]] virtual std::vector<std::string_view> compound_parts(std::string_view word) const = 0;
  /// At most `limit` better spellings, best first. Loads Hunspell the first time (about 0.1 s); empty without it.
  [[nodiscard]] virtual std::vector<std::string> suggest(std::string_view word, std::size_t limit) const = 0;
};

/// Maps `words` (made by tools/compile_words.cpp). Errors: missing_data. Hunspell's own files are looked for at
/// `hunspell_folder` (default /usr/share/hunspell) when suggestions are asked for.
[[nodiscard]] Result<std::shared_ptr<const Spelling>> load_spelling(
    const std::filesystem::path& words, const std::filesystem::path& hunspell_folder = "/usr/share/hunspell");

}  // namespace helder::lexicon
