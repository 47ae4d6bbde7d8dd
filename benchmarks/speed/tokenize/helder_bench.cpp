// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// helder: tokens with kinds and flags, and sentences.
#include <benchmark/benchmark.h>

#include "corpora/corpus.h"
#include "language/tokenizer.h"

namespace helder::benchmarks {
namespace {

void tokenize_helder(benchmark::State& state) {
  const Document document = read_plain(make_corpus(static_cast<std::size_t>(state.range(0))));
  std::int64_t words = 0, sentences = 0;
  {
    const auto found = language::tokenize(document);
    for (const Token& token : found.tokens) words += token.is_word();
    sentences = static_cast<std::int64_t>(found.sentences.size());
  }
  if (words == 0 || sentences == 0) give_up("tokenize found nothing");
  for (auto _ : state) benchmark::DoNotOptimize(language::tokenize(document));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(document.text().size()));
  state.counters["words"] =
      benchmark::Counter(static_cast<double>(words), benchmark::Counter::kIsIterationInvariantRate);
  state.counters["sentences"] =
      benchmark::Counter(static_cast<double>(sentences), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(tokenize_helder)->Arg(4 << 10)->Arg(4 << 20)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace helder::benchmarks
