// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Analysis: a document with everything that was found out about it. Made by Analyzer::analyze; immutable.
#include <string>
#include <vector>

#include "helder/annotation.h"
#include "helder/document.h"
#include "helder/finding.h"
#include "helder/notation.h"
#include "helder/rule_info.h"
#include "helder/score.h"
#include "helder/token.h"

namespace helder {

/// One of the (at most three) changes that help most.
struct Priority {
  std::string title;                      ///< Dutch: "Knip 4 lange zinnen"
  std::string advice;                     ///< Dutch: what to do
  std::vector<std::string> fingerprints;  ///< the findings that it takes away
  std::optional<double> gain;  ///< points that LiNT-II falls by; 0: it doesn't see this; nullopt: there is no LiNT-II
};

/// A score per sentence is null where it can't be computed.
struct Analysis {
  Document document;
  Profile profile = Profile::letter;
  bool profile_is_guessed = false;
  std::string guide = "none";
  std::vector<std::string> notices;  ///< of the document and of the analysis
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Notation> notations;  ///< references, dates, amounts …: sorted, without overlap
  Annotations annotations;          ///< the grammar of each token; empty at --depth tokens
  Counts counts;
  Measures measures;
  std::vector<Score> scores;
  std::vector<SentenceScore> sentence_scores;  ///< beside `sentences`; empty without annotations
  Explanation explanation;                     ///< of LiNT-II; empty where it has no value
  std::vector<Finding> findings;               ///< sorted by place; settled: one place, one finding
  std::vector<Priority> priorities;            ///< at most three
  std::vector<Priority> b1_changes;  ///< what the guidelines for B1 would change, most helpful first; at most eight
};

}  // namespace helder
