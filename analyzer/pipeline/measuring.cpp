// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "pipeline/measuring.h"

#include <utility>

namespace helder::pipeline {

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
  analysis.scores = std::move(outcome.scores);
  analysis.sentence_scores = std::move(outcome.sentence_scores);
  analysis.explanation = std::move(outcome.explanation);
  return outcome.lint2;
}

}  // namespace helder::pipeline
