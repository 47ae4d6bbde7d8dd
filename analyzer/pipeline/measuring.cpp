// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "pipeline/measuring.h"

#include <string>
#include <utility>
#include <vector>

#include "grammar/grammar.h"
#include "readability/readability.h"

namespace helder::pipeline {
namespace {

/// Measures of the sentences that enter the scores; none without annotations.
void add_grammar(Analysis& analysis) {
  const auto annotations = analysis.annotations.words();
  if (annotations.empty()) return;
  std::vector<grammar::SentenceGrammar> sentences;
  for (const Sentence& sentence : analysis.sentences)
    if (readability::is_scored(analysis.document, sentence))
      sentences.push_back(grammar::analyse(analysis.document, analysis.tokens, annotations, sentence));
  for (const auto& measure : grammar::measure(sentences)) analysis.measures.push_back(measure);
}

}  // namespace

std::shared_ptr<const readability::Lint2Text> measure(Analysis& analysis, const lexicon::WordData& words,
                                                      bool has_length_limit) {
  auto outcome = readability::measure({.document = analysis.document,
                                       .tokens = analysis.tokens,
                                       .sentences = analysis.sentences,
                                       .has_length_limit = has_length_limit,
                                       .annotations = analysis.annotations.words(),
                                       .words = &words});
  analysis.counts = outcome.counts;
  analysis.measures = std::move(outcome.measures);
  add_grammar(analysis);
  analysis.scores = std::move(outcome.scores);
  analysis.sentence_scores = std::move(outcome.sentence_scores);
  analysis.explanation = std::move(outcome.explanation);
  // The coefficients were found with SUBTLEX-NL; with another list the score is another estimate.
  if (outcome.lint2 && words.frequencies->name() != "SUBTLEX-NL")
    analysis.notices.push_back("LiNT-II rekent hier met de woordfrequenties van " +
                               std::string(words.frequencies->name()) +
                               " in plaats van SUBTLEX-NL. De score kan daardoor wat anders zijn.");
  return outcome.lint2;
}

}  // namespace helder::pipeline
