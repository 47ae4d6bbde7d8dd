// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The whole path at --depth tokens on one core: bytes of a plain text, tokens, entries, rules, scores, settled
// findings.
#include <benchmark/benchmark.h>

#include <algorithm>

#include "corpora/corpus.h"

namespace helder::benchmarks {
namespace {

void check_tokens_helder(benchmark::State& state) {
  const std::string text = make_corpus(static_cast<std::size_t>(state.range(0)));
  const auto analyzer = make_analyzer_for(Depth::tokens);
  const Analysis once = analyzer->analyze(read_plain(text));
  const bool has_scores =
      std::all_of(once.scores.begin(), once.scores.end(), [](const Score& score) { return score.value.has_value(); });
  if (once.findings.empty() || once.scores.empty() || !has_scores)
    give_up("the analysis has no findings or no scores: nothing to measure");
  for (auto _ : state) {
    const Analysis analysis = analyzer->analyze(read_plain(text));
    benchmark::DoNotOptimize(analysis.findings.data());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["words"] =
      benchmark::Counter(static_cast<double>(once.counts.words), benchmark::Counter::kIsIterationInvariantRate);
  state.counters["sentences"] =
      benchmark::Counter(static_cast<double>(once.counts.sentences), benchmark::Counter::kIsIterationInvariantRate);
  state.counters["findings_per_1000_words"] =
      1000.0 * static_cast<double>(once.findings.size()) / static_cast<double>(once.counts.words);
}
BENCHMARK(check_tokens_helder)->Arg(4 << 10)->Arg(1 << 20)->Arg(8 << 20)->Unit(benchmark::kMillisecond);

/// The same without rules and entries: reading, tokens and scores.
void check_tokens_scores_only(benchmark::State& state) {
  const std::string text = make_corpus(static_cast<std::size_t>(state.range(0)));
  const auto analyzer = make_analyzer_for(Depth::tokens);
  const Analysis once = analyzer->score(read_plain(text));
  for (auto _ : state) {
    const Analysis analysis = analyzer->score(read_plain(text));
    benchmark::DoNotOptimize(analysis.scores.data());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["words"] =
      benchmark::Counter(static_cast<double>(once.counts.words), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(check_tokens_scores_only)->Arg(1 << 20)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace helder::benchmarks
