// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The whole analysis from raw text: sentences, tokens, tags, lemmas and trees; then with everything on top (rules,
// entries, scores). One core, and two threads on texts of their own.
#include <benchmark/benchmark.h>

#include <chrono>

#include "corpora/corpus.h"
#include "language/annotator.h"
#include "language/tokenizer.h"

namespace helder::benchmarks {
namespace {

const language::Annotator& annotator() {
  static const auto loaded = language::Annotator::load(HELDER_MODEL);
  if (!loaded) give_up(loaded.error().message);
  return **loaded;
}

std::int64_t words_of(const Document& document) {
  std::int64_t words = 0;
  for (const Sentence& sentence : language::tokenize(document).sentences) words += sentence.words;
  return words;
}

void count_words(benchmark::State& state, std::int64_t words) {
  state.counters["words"] =
      benchmark::Counter(static_cast<double>(words * state.iterations()), benchmark::Counter::kIsRate);
}

void analyse_language(benchmark::State& state) {
  const std::string text = make_corpus(static_cast<std::size_t>(state.range(0)));
  const std::int64_t words = words_of(read_plain(text));
  for (auto _ : state) {
    const Document document = read_plain(text);
    const auto [tokens, sentences, notations] = language::tokenize(document);
    const Annotations annotations = annotator().annotate(document, tokens, sentences);
    benchmark::DoNotOptimize(annotations.words().data());
  }
  count_words(state, words);
}
BENCHMARK(analyse_language)->Arg(4 << 10)->Arg(1 << 20)->Unit(benchmark::kMillisecond);
BENCHMARK(analyse_language)->Arg(1 << 20)->Threads(2)->UseRealTime()->Unit(benchmark::kMillisecond);

void analyse_all(benchmark::State& state) {
  const std::string text = make_corpus(static_cast<std::size_t>(state.range(0)));
  static const auto analyzer = make_analyzer_for(Depth::full);
  const Analysis once = analyzer->analyze(read_plain(text));
  if (once.findings.empty() || once.annotations.empty()) give_up("no findings or no annotations: nothing to measure");
  for (auto _ : state) {
    const Analysis analysis = analyzer->analyze(read_plain(text));
    benchmark::DoNotOptimize(analysis.findings.data());
  }
  count_words(state, static_cast<std::int64_t>(once.counts.words));
}
BENCHMARK(analyse_all)->Arg(4 << 10)->Arg(1 << 20)->Unit(benchmark::kMillisecond);
BENCHMARK(analyse_all)->Arg(1 << 20)->Threads(2)->UseRealTime()->Unit(benchmark::kMillisecond);

/// What a start costs: mapping the model and reading it once for its checksum.
void load_model(benchmark::State& state) {
  const auto before = std::chrono::steady_clock::now();
  for (auto _ : state) {
    const auto loaded = language::Annotator::load(HELDER_MODEL);
    if (!loaded) give_up(loaded.error().message);
    benchmark::DoNotOptimize(loaded->get());
  }
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
  state.counters["load_ms"] = took.count() / static_cast<double>(state.iterations());
}
BENCHMARK(load_model)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace helder::benchmarks
