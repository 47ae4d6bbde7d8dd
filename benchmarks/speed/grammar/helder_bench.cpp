// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// helder: clauses, passives, tangconstructies and the rest of grammar/ on annotated sentences; the annotation itself is
// not measured. Once as sentences, once with all of them hung together in sentences of about 5,000 words: words per
// second must be alike, since the cost is linear in the sentence.
#include <benchmark/benchmark.h>

#include <fstream>
#include <string>

#include "corpora/corpus.h"
#include "grammar/grammar.h"
#include "language/conllu.h"

namespace helder::benchmarks {
namespace {

constexpr std::uint32_t kLongSentence = 5000;

struct Annotated {
  language::ConlluDocument file;
  std::vector<Annotation> words;
  std::vector<Sentence> sentences;

  [[nodiscard]] grammar::Input input() const { return {file.document, file.tokenization.tokens, sentences, words}; }
};

Annotated read_sentences() {
  std::ifstream file(HELDER_SOURCE_DIR "/tests/unit/grammar/data/sentences.conllu", std::ios::binary);
  const std::string once((std::istreambuf_iterator<char>(file)), {});
  std::string rows;
  for (int i = 0; i < 50; ++i) rows += once;
  auto documents = language::read_conllu(rows);
  if (!documents || documents->size() != 1) give_up("the annotated sentences can't be read");
  Annotated out{.file = std::move(documents->front()), .words = {}, .sentences = {}};
  const auto words = out.file.annotations.words();
  out.words.assign(words.begin(), words.end());
  out.sentences = out.file.tokenization.sentences;
  return out;
}

// Neighbouring sentences become one: each root hangs on the root before it.
void join_sentences(Annotated& text) {
  std::vector<Sentence> joined;
  std::uint32_t root = Annotation::kRoot;
  for (const Sentence& sentence : text.sentences) {
    const bool begins = joined.empty() || joined.back().words >= kLongSentence;
    if (begins) {
      joined.push_back(sentence);
      root = Annotation::kRoot;
    } else {
      joined.back().last_token = sentence.last_token;
      joined.back().span.end = sentence.span.end;
      joined.back().words += sentence.words;
    }
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      if (text.words[i].head != Annotation::kRoot) continue;
      text.words[i].head = root;
      if (root != Annotation::kRoot) text.words[i].relation = Relation::parataxis;
      root = i;
    }
  }
  text.sentences = std::move(joined);
}

void run(benchmark::State& state, const Annotated& text) {
  std::int64_t words = 0, passives = 0;
  for (const grammar::SentenceGrammar& sentence : grammar::analyse(text.input())) {
    words += sentence.words;
    passives += static_cast<std::int64_t>(sentence.passives.size());
  }
  if (words == 0 || passives == 0) give_up("grammar found nothing");
  for (auto _ : state) benchmark::DoNotOptimize(grammar::analyse(text.input()));
  state.counters["words"] =
      benchmark::Counter(static_cast<double>(words), benchmark::Counter::kIsIterationInvariantRate);
}

void grammar_helder(benchmark::State& state) { run(state, read_sentences()); }
BENCHMARK(grammar_helder)->Unit(benchmark::kMillisecond);

void grammar_helder_long_sentences(benchmark::State& state) {
  Annotated text = read_sentences();
  join_sentences(text);
  run(state, text);
}
BENCHMARK(grammar_helder_long_sentences)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace helder::benchmarks
