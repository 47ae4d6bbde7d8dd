// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The spelling list, compiled once per test program from Hunspell's dictionary and our own words.
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "lexicon/spelling.h"
#include "lexicon/word_compiler.h"
#include "text/form.h"

namespace helder::lexicon::test {

inline std::filesystem::path own_words() { return HELDER_SOURCE_DIR "/lexicons/nl/woorden/eigen-woorden.txt"; }

inline const Spelling& spelling() {
  static const std::shared_ptr<const Spelling> loaded = [] {
    const std::filesystem::path out =
        std::filesystem::temp_directory_path() / ("helder-words-" + std::to_string(::getpid()) + ".bin");
    const auto compiled = compile_word_files("/usr/share/hunspell", own_words(), out);
    if (!compiled) {
      ADD_FAILURE() << compiled.error().message;
      std::abort();
    }
    auto words = load_spelling(out);
    std::filesystem::remove(out);  // stays mapped
    if (!words) {
      ADD_FAILURE() << words.error().message;
      std::abort();
    }
    return *words;
  }();
  return *loaded;
}

inline bool is_known(std::string_view word) { return spelling().is_known(word, text::form_hash(word)); }

}  // namespace helder::lexicon::test
