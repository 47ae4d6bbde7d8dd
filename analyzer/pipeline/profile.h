// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Which kind of text is this? A guess from the document's shape, for --profile auto.
#include <span>

#include "helder/document.h"
#include "helder/rule_info.h"
#include "helder/token.h"

namespace helder::pipeline {

/// Letter (salutation or closing), decision (a letter with a decision and a way to object), legal (numbered articles),
/// form (questions with boxes or dots to fill in), report (long, with headings), email (eml), else web for HTML and
/// Markdown and letter for the rest. Deterministic; looks at the words, keeps none.
[[nodiscard]] Profile guess_profile(const Document& document, std::span<const Token> tokens,
                                    std::span<const Sentence> sentences);

}  // namespace helder::pipeline
