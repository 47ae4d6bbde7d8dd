// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The measuring stage: counts, measures and scores of an analysis that has its tokens, sentences and annotations.
#include <memory>

#include "helder/analysis.h"
#include "lexicon/word_norms.h"
#include "readability/lint2_text.h"

namespace helder::pipeline {

/// Fills counts, measures (with those of grammar/grammar.h, when there are annotations), scores, sentence_scores and
/// explanation. Returns what tells the effect of a change on LiNT-II; nullptr where that has no value (withheld, or no
/// annotations). `has_length_limit`: false for what a person annotated.
std::shared_ptr<const readability::Lint2Text> measure(Analysis& analysis, const lexicon::WordData& words,
                                                      bool has_length_limit = true);

}  // namespace helder::pipeline
