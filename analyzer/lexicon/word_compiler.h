// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Makes words.bin from a Hunspell dictionary: all endings and prefixes written out, what may stand in a compound
// marked. Runs at build time (tools/compile_words.cpp). Same dictionary, same file, byte for byte.
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "helder/result.h"

namespace helder::lexicon {

struct CompiledWords {
  std::string bytes;
  std::size_t stems = 0;
  std::size_t forms = 0;
};

/// `aff` and `dic` are the texts of the two files (UTF-8, FLAG long); `extra` holds words of our own, one a line, with
/// "# " comments. Errors: damaged (not UTF-8, not this kind of dictionary).
[[nodiscard]] Result<CompiledWords> compile_words(std::string_view aff, std::string_view dic, std::string_view extra);

/// Reads FOLDER/nl.aff, FOLDER/nl.dic and `extra` (may be empty), writes `out`. Errors: missing_data, damaged,
/// not_writable.
[[nodiscard]] Result<CompiledWords> compile_word_files(const std::filesystem::path& hunspell_folder,
                                                       const std::filesystem::path& extra,
                                                       const std::filesystem::path& out);

}  // namespace helder::lexicon
