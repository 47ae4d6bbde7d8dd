// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// References, dates, amounts and other notations: letters, where few words begin one, and a text of nothing else.
#include <benchmark/benchmark.h>

#include "corpora/corpus.h"
#include "language/notations.h"

namespace helder::benchmarks {
namespace {

void find(benchmark::State& state, const std::string& text) {
  const Span block{0, static_cast<std::uint32_t>(text.size())};
  const auto notations = static_cast<std::int64_t>(language::find_notations(text, block).size());
  if (notations == 0) give_up("find_notations found nothing");
  for (auto _ : state) benchmark::DoNotOptimize(language::find_notations(text, block));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["notations"] =
      benchmark::Counter(static_cast<double>(notations), benchmark::Counter::kIsIterationInvariantRate);
}

void notations_in_letters(benchmark::State& state) {
  find(state, read_plain(make_corpus(static_cast<std::size_t>(state.range(0)))).text());
}
BENCHMARK(notations_in_letters)->Arg(4 << 10)->Arg(4 << 20)->Unit(benchmark::kMillisecond);

void notations_one_after_the_other(benchmark::State& state) {
  std::string text;
  while (text.size() < static_cast<std::size_t>(state.range(0)))
    text +=
        "Op grond van artikel 3:40, eerste lid, onder a, van de Algemene wet bestuursrecht (Stb. 1992, 315) betaalt u "
        "vóór "
        "1 mei 2026 € 1.250,00 aan rekening NL91 ABNA 0417 1643 00. Zie de Wet werk en bijstand en art. 6 lid 1 AVG.\n";
  find(state, text);
}
BENCHMARK(notations_one_after_the_other)->Arg(1 << 20)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace helder::benchmarks
