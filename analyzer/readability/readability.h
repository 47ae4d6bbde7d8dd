// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Measures and scores of a document. One file per formula in this folder, each with its source and its scale.
#include <memory>
#include <span>
#include <vector>

#include "helder/analysis.h"
#include "helder/document.h"
#include "helder/score.h"
#include "helder/token.h"
#include "lexicon/word_norms.h"

namespace helder::readability {

/// What the formulas are fed with.
struct Input {
  const Document& document;
  std::span<const Token> tokens;
  std::span<const Sentence> sentences;
  bool has_length_limit = true;  ///< false with --input conllu: what a person annotated is scored at any length
  std::span<const Annotation> annotations = {};  ///< as many as tokens; empty: no LiNT-II
  const lexicon::WordData* words = nullptr;      ///< for LiNT-II; nullptr: none
};

class Lint2Text;

struct Outcome {
  Counts counts;
  Measures measures;          ///< every measure behind the scores, by name, always all of them, in a fixed order
  std::vector<Score> scores;  ///< lint2, lint (both with annotations only), flesch_douma, leesindex_a, lix
  std::vector<SentenceScore> sentence_scores;   ///< of every sentence; empty without annotations
  Explanation explanation;                      ///< of lint2; empty where it has no value
  std::shared_ptr<const Lint2Text> lint2 = {};  ///< to ask what a change would do; nullptr where lint2 has no value
};

/// Which sentences enter the scores: in formats with real headings paragraphs, list items and quotations of the body;
/// in plain text (and mail) every block, since its headings are guesses; never blocks that are not judged, texts of
/// images, footnotes, headers and footers. A merge field, URL or e-mail address is one word without syllables or
/// letters; a number has the syllables that are read aloud, up to a bound (language/syllables.h), and no letters. A
/// score is withheld under 100 words (too_short), without sentences, or when the text is not Dutch: another language,
/// or (where `words` is given) less than 6 words in 10 that are words at all. LiNT-II is also withheld (no_finite_verb)
/// when less than half of the words stand in a sentence with a finite verb: it was made on running text, and says
/// nothing about lists, tables and headings.
[[nodiscard]] Outcome measure(const Input& input);

/// True when this sentence enters the scores.
[[nodiscard]] bool is_scored(const Document& document, const Sentence& sentence);

}  // namespace helder::readability
