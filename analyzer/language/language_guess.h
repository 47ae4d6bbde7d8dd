// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Is this Dutch? A guess from function words and letters, for passages in another language and for withholding scores.
#include <span>

#include "helder/document.h"
#include "helder/token.h"

namespace helder::language {

/// Share (0–1) of the function words that are Dutch rather than English, German, French or Frisian; words of two
/// languages don't count, words in another script count as foreign. 0.5 when nothing can be said. Thread-safe,
/// O(tokens).
[[nodiscard]] double dutch_share(const Document& document, std::span<const Token> tokens);
/// True when the words are clearly of another language: at least 6 words, of which 3 speak for another language and
/// hardly one for Dutch. Names and headings are in no language: false.
[[nodiscard]] bool is_clearly_foreign(const Document& document, std::span<const Token> tokens);

}  // namespace helder::language
