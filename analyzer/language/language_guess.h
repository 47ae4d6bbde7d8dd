// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Is this Dutch? A guess from function words and letters, for passages in another language and for withholding scores.
#include <span>

#include "helder/document.h"
#include "helder/token.h"

namespace helder::language {

/// Share of words (0–1) that speak for Dutch rather than another language; 0.5 when nothing can be said (few words).
[[nodiscard]] double dutch_share(const Document& document, std::span<const Token> tokens);
/// True when the words are clearly of another language: at least 6 words and hardly a Dutch one among them.
[[nodiscard]] bool is_clearly_foreign(const Document& document, std::span<const Token> tokens);

}  // namespace helder::language
