// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Which quotation marks open and which close, and what stands between them.
#include <span>

#include "helder/token.h"
#include "language/scanner.h"

namespace helder::language {

/// Tokens and pieces of one block. Gives each quotation mark its direction (Shape::open_quote or close_quote) and sets
/// kQuoted on the tokens between a pair, at most 60 words apart; a mark without a partner does nothing. Linear.
void find_quotations(std::span<Token> tokens, std::span<Piece> pieces);

}  // namespace helder::language
