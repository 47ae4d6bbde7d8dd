// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Does a check cost more when the lexicon grows? The same text with a made layer of 500, 5,000 and 50,000 entries on
// top of the national one. The made entries are hard on the matcher on purpose: two in five are phrases that begin with
// a word that stands in nearly every sentence ("in …", "van de …"). None of them occurs in the text, so the findings
// must be equal at every size.
#include <benchmark/benchmark.h>

#include <unistd.h>

#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>

#include "corpora/corpus.h"

namespace helder::benchmarks {
namespace {

/// A word that looks Dutch and is not, different for every number: "kwiestrobalf".
std::string made_word(std::uint64_t number) {
  constexpr std::array<std::string_view, 16> onsets = {"kw", "str", "b",  "schr", "pl", "v",  "dr", "z",
                                                       "kn", "t",   "gl", "m",    "vr", "sp", "n",  "w"};
  constexpr std::array<std::string_view, 8> vowels = {"ie", "a", "oe", "ui", "o", "ij", "e", "aa"};
  constexpr std::array<std::string_view, 8> codas = {"lf", "n", "rk", "s", "mp", "t", "cht", "l"};
  std::string word;
  std::uint64_t rest = number;
  for (int syllable = 0; syllable < 3; ++syllable) {
    word.append(onsets[rest % 16]).append(vowels[rest / 16 % 8]);
    rest /= 128;
    if (syllable == 2) word.append(codas[number % 8]);
  }
  return word;
}

constexpr std::array<std::string_view, 10> kStarts = {"in",  "van de", "op",  "voor het", "met een",
                                                      "van", "de",     "het", "bij",      "door de"};

class MadeLexicon {
 public:
  explicit MadeLexicon(std::int64_t entries)
      : path_(std::filesystem::temp_directory_path() /
              ("helder-bench-" + std::to_string(::getpid()) + "-" + std::to_string(entries) + ".lex")) {
    std::ofstream file(path_, std::ios::binary);
    for (std::int64_t i = 0; i < entries; ++i) {
      const auto number = static_cast<std::uint64_t>(i) * 37 + 11;
      const bool is_phrase = i % 5 < 2;
      const std::string word = made_word(number);
      const std::string term =
          is_phrase ? std::string(kStarts[static_cast<std::size_t>(i / 5) % kStarts.size()]) + " " + word : word;
      const std::string_view part = is_phrase    ? "woordgroep"
                                    : i % 5 == 2 ? "werkwoord"
                                    : i % 5 == 3 ? "zelfstandig naamwoord"
                                                 : "bijwoord";
      const std::string form = i % 5 == 2 ? word + "en" : term;
      file << "ingang: " << form << "\nid: made-" << i << "\nsoort: " << part
           << "\ncategorie: ambtelijk\ndomein: algemeen\nernst: tip\nbeter: gewoon woord\nuitleg: Verzonnen woord voor "
              "een meting.\n"
              "voorbeeld: Wij zien ⟦"
           << form
           << "⟧ staan. => Wij zien gewoon woord staan.\n"
              "status: aangenomen, 2026-11, redacteur: meting\nbron: verzonnen\n\n";
    }
  }
  ~MadeLexicon() {
    std::error_code failure;
    std::filesystem::remove(path_, failure);
  }
  MadeLexicon(const MadeLexicon&) = delete;
  MadeLexicon& operator=(const MadeLexicon&) = delete;
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

void lexicon_growth_helder(benchmark::State& state) {
  const Document document = read_plain(make_corpus(1 << 20));
  const MadeLexicon made(state.range(0));
  const auto before = std::chrono::steady_clock::now();
  const auto analyzer = make_analyzer_for(Depth::tokens, {made.path()});
  const std::chrono::duration<double, std::milli> load = std::chrono::steady_clock::now() - before;
  static const std::size_t expected = make_analyzer_for(Depth::tokens)->analyze(document).findings.size();
  const Analysis once = analyzer->analyze(document);
  if (analyzer->versions().entries < static_cast<std::size_t>(state.range(0))) give_up("the made layer was not loaded");
  if (once.findings.size() != expected) give_up("the made layer changed the findings");
  for (auto _ : state) {
    const Analysis analysis = analyzer->analyze(document);
    benchmark::DoNotOptimize(analysis.findings.data());
  }
  state.counters["words"] =
      benchmark::Counter(static_cast<double>(once.counts.words), benchmark::Counter::kIsIterationInvariantRate);
  state.counters["entries"] = static_cast<double>(analyzer->versions().entries);
  state.counters["load_ms"] = load.count();
}
BENCHMARK(lexicon_growth_helder)->Arg(500)->Arg(5'000)->Arg(50'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace helder::benchmarks
