// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// compile_words HUNSPELL-FOLDER EXTRA-WORDS OUT: makes words.bin (lexicon/word_set.h). Runs at build time.
#include <iostream>

#include "lexicon/word_compiler.h"

int main(int count, char** arguments) {
  if (count != 4) {
    std::cerr << "Gebruik: compile_words MAP-VAN-HUNSPELL EIGEN-WOORDEN UITVOER\n";
    return 2;
  }
  const auto compiled = helder::lexicon::compile_word_files(
      std::filesystem::path(arguments[1]), std::filesystem::path(arguments[2]), std::filesystem::path(arguments[3]));
  if (!compiled) {
    std::cerr << compiled.error().message << "\n";
    return 2;
  }
  std::cout << compiled->stems << " stems, " << compiled->forms << " forms, " << compiled->bytes.size() << " bytes\n";
  return 0;
}
