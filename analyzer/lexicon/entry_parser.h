// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reads .lex files: text to Entry, with every mistake named by file, line and column. Pure functions; thread-safe.
// docs/lexicon-format.md is the specification. Read pattern.h next.
#include <filesystem>
#include <string_view>
#include <vector>

#include "helder/result.h"
#include "lexicon/entry.h"

namespace helder::lexicon {

inline constexpr std::size_t kMaxEntryBytes = 64 << 10;        ///< one entry, as written
inline constexpr std::size_t kMaxLexiconFileBytes = 64 << 20;  ///< one .lex file

struct ParsedEntries {
  std::vector<Entry> entries;  ///< only those without a mistake
  std::vector<Error> errors;   ///< ErrorCode::invalid_lexicon, in order of place
};

/// All entries of one file. After a mistake it goes on with the next entry, so that all mistakes are told at once.
/// `file` is used in messages and Entry::file; `layer` becomes Entry::layer. Never fails, whatever the bytes.
[[nodiscard]] ParsedEntries parse_entries(std::string_view text, std::string_view file, std::string_view layer);

/// Reads and parses a .lex file, or all .lex files below a folder in sorted order. A file that can't be read gives an
/// error not_found, not_readable or too_large in `errors`.
[[nodiscard]] ParsedEntries read_entries(const std::filesystem::path& path, std::string_view layer);

}  // namespace helder::lexicon
