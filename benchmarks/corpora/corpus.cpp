// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "corpora/corpus.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <utility>

#include "formats/reader.h"

namespace helder::benchmarks {
namespace {

/// splitmix64: the standard's distributions may differ from library to library, the corpus may not.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t limit) {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<std::size_t>((z ^ (z >> 31)) % limit);
  }

 private:
  std::uint64_t state_;
};

std::vector<std::string> read_paragraphs() {
  std::vector<std::filesystem::path> files;
  std::error_code failure;
  for (const auto& entry : std::filesystem::directory_iterator(HELDER_CORPORA, failure))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  if (files.empty()) give_up("no texts in " HELDER_CORPORA);
  std::sort(files.begin(), files.end());
  std::vector<std::string> paragraphs;
  for (const auto& path : files) {
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find("\n\n", begin), text.size());
      if (end > begin) paragraphs.push_back(text.substr(begin, end - begin));
      begin = end + 2;
    }
  }
  return paragraphs;
}

}  // namespace

void give_up(const std::string& why) {
  std::cerr << "benchmark: " << why << '\n';
  std::exit(1);
}

std::string make_corpus(std::size_t bytes) {
  std::vector<std::string> paragraphs = read_paragraphs();
  Random random(20261122);
  std::string corpus;
  corpus.reserve(bytes + 4096);
  while (corpus.size() < bytes) {
    for (std::size_t i = paragraphs.size(); i > 1; --i) std::swap(paragraphs[i - 1], paragraphs[random.below(i)]);
    for (const std::string& paragraph : paragraphs) {
      corpus.append(paragraph).append("\n\n");
      if (corpus.size() >= bytes) break;
    }
  }
  return corpus;
}

Document read_plain(std::string text) {
  auto document =
      formats::read(std::move(text), {.name = "corpus.txt", .format = Format::plain, .max_size = 1ull << 30});
  if (!document) give_up(document.error().message);
  return *std::move(document);
}

std::shared_ptr<const Analyzer> make_analyzer_for(Depth depth, std::vector<std::string> lexicons) {
  ::setenv("XDG_DATA_HOME", HELDER_CORPORA "/none", 1);
  Settings settings;
  settings.depth = depth;
  settings.profile = Profile::letter;
  settings.lexicons = std::move(lexicons);
  auto analyzer = make_analyzer({}, settings);
  if (!analyzer) give_up(analyzer.error().path + ": " + analyzer.error().message);
  return *std::move(analyzer);
}

}  // namespace helder::benchmarks
