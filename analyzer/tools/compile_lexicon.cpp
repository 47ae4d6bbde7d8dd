// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Makes lexicon.bin from the .lex files of one layer: compile_lexicon OUT LAYER FOLDER|FILE…
// The build runs it; messages are for people who write entries, so they are Dutch.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

#include "lexicon/compiler.h"
#include "lexicon/entry_parser.h"

namespace {

void print(const helder::Error& error) {
  std::cerr << error.path;
  if (error.line > 0) std::cerr << ':' << error.line << ':' << (error.column > 0 ? error.column : 1);
  std::cerr << ": " << error.message << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "gebruik: compile_lexicon UITVOER LAAG MAP|BESTAND…\n";
    return 2;
  }
  const std::filesystem::path out = argv[1];
  const std::string layer = argv[2];
  std::vector<helder::lexicon::Entry> entries;
  std::vector<helder::Error> errors;
  for (int i = 3; i < argc; ++i) {
    const std::filesystem::path input = argv[i];
    helder::lexicon::ParsedEntries parsed = helder::lexicon::read_entries(input, layer);
    for (helder::lexicon::Entry& entry : parsed.entries) {
      // The bytes must not depend on where the project stands: keep the path from the layer's folder on.
      entry.file = std::filesystem::path(entry.file).lexically_relative(input.parent_path()).generic_string();
      entries.push_back(std::move(entry));
    }
    errors.insert(errors.end(), parsed.errors.begin(), parsed.errors.end());
  }
  if (errors.empty()) {
    const helder::lexicon::CompiledLexicon compiled = helder::lexicon::compile(entries, layer);
    errors = compiled.errors;
    if (errors.empty()) {
      // Written beside it and renamed: a build that is broken off leaves no half file.
      const std::filesystem::path temporary = out.string() + ".new";
      std::ofstream file(temporary, std::ios::binary);
      file.write(compiled.bytes.data(), static_cast<std::streamsize>(compiled.bytes.size()));
      file.close();
      std::error_code failure;
      if (file) std::filesystem::rename(temporary, out, failure);
      if (!file || failure) {
        std::cerr << out.string() << ": het woordenboek is niet te schrijven\n";
        return 2;
      }
      return 0;
    }
  }
  for (const helder::Error& error : errors) print(error);
  std::cerr << errors.size() << (errors.size() == 1 ? " fout" : " fouten") << " in het woordenboek\n";
  return 2;
}
