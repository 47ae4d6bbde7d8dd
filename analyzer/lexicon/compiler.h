// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// From entries to the compiled form: inflects lemmas, writes out choices, picks for every pattern the rarest word to
// anchor it at, and lays everything in flat arrays (compiled_format.h). Deterministic: same entries, same bytes.
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "helder/result.h"
#include "lexicon/entry.h"
#include "lexicon/lexicon.h"

namespace helder::lexicon {

inline constexpr std::size_t kMaxSequences = 4096;    ///< per entry, when choices and options are written out
inline constexpr std::size_t kMaxSequenceAtoms = 64;  ///< elements in one of them

struct CompiledLexicon {
  std::string bytes;          ///< empty when there are errors
  std::vector<Error> errors;  ///< with file and line of the entry
};

/// Compiles one layer. Entries with the same id or the same term, class and sense are an error.
[[nodiscard]] CompiledLexicon compile(std::span<const Entry> entries, std::string_view layer);

/// A lexicon in memory with one layer, or the layers that the entries name (Entry::layer), in order of appearance.
/// For tests, personal layers and tools. Errors: invalid_lexicon.
[[nodiscard]] Result<std::shared_ptr<const Lexicon>> make_lexicon(std::span<const Entry> entries);

}  // namespace helder::lexicon
