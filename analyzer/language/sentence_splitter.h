// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Where sentences end.
#include <cstdint>
#include <span>
#include <vector>

#include "helder/token.h"
#include "language/scanner.h"

namespace helder::language {

/// Appends the sentences of one block to `sentences` and sets kSentenceStart and kNameLike on its tokens. The tokens of
/// the block are tokens[first .. tokens.size()); `pieces` belong to them, quotation marks with their direction. Linear.
void split_sentences(std::span<Token> tokens, std::span<const Piece> pieces, std::uint32_t first, std::uint32_t block,
                     std::vector<Sentence>& sentences);

/// Span and number of words of a sentence whose tokens are known, and kSentenceStart and kNameLike on them. `pieces`
/// begins at the sentence's first token.
void describe_sentence(std::span<Token> tokens, std::span<const Piece> pieces, Sentence& sentence);

}  // namespace helder::language
