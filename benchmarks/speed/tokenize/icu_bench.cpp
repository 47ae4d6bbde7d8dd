// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// ICU's word and sentence iterators for Dutch, for orientation. They give other answers on purpose: no kinds, no flags,
// and sentence ends after abbreviations (i.v.m.), so the counts are not compared with helder's.
#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

#include "corpora/corpus.h"

namespace helder::benchmarks {
namespace {

using IteratorMaker = icu::BreakIterator* (*)(const icu::Locale&, UErrorCode&);

std::int64_t count(const std::string& text, IteratorMaker make, bool words_only) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(make(icu::Locale("nl"), status));
  UText* view = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  if (U_FAILURE(status)) give_up("ICU has no iterator for Dutch");
  breaks->setText(view, status);
  std::int64_t found = 0;
  while (breaks->next() != icu::BreakIterator::DONE)
    found += !words_only || breaks->getRuleStatus() >= UBRK_WORD_NONE_LIMIT;
  utext_close(view);
  return found;
}

void tokenize_icu(benchmark::State& state) {
  const std::string text = make_corpus(static_cast<std::size_t>(state.range(0)));
  const std::int64_t words = count(text, &icu::BreakIterator::createWordInstance, true);
  const std::int64_t sentences = count(text, &icu::BreakIterator::createSentenceInstance, false);
  for (auto _ : state) {
    benchmark::DoNotOptimize(count(text, &icu::BreakIterator::createWordInstance, true));
    benchmark::DoNotOptimize(count(text, &icu::BreakIterator::createSentenceInstance, false));
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["words"] =
      benchmark::Counter(static_cast<double>(words), benchmark::Counter::kIsIterationInvariantRate);
  state.counters["sentences"] =
      benchmark::Counter(static_cast<double>(sentences), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(tokenize_icu)->Arg(4 << 10)->Arg(4 << 20)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace helder::benchmarks
