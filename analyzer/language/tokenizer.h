// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Tokens and sentences of Dutch as government writes it, straight from a Document. Thread-safe and deterministic.
#include <vector>

#include "helder/document.h"
#include "helder/notation.h"
#include "helder/token.h"

namespace helder::language {

struct Tokenization {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Notation> notations;  ///< references, dates, amounts …; none in code
};

/// Tokens and sentences of every block, judged or not (tokens of blocks that are not judged have kLeftAlone). Linear in
/// the text. Every byte of the text that is not white space or invisible belongs to exactly one token. No token
/// splits a number, date or identifier inside a notation, and no sentence ends in one.
[[nodiscard]] Tokenization tokenize(const Document& document);

}  // namespace helder::language
