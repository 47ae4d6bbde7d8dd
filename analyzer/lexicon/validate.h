// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Validate: what people may not get wrong in the dictionary, beyond its spelling: examples that do what they say,
// advice that is not itself advised against, explanations of one's own. Runs every entry's examples as tests.
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "helder/annotation.h"
#include "helder/document.h"
#include "helder/finding.h"
#include "helder/result.h"
#include "helder/token.h"
#include "lexicon/entry.h"

namespace helder::lexicon {

/// A text as the analysis sees it.
struct AnalysedText {
  Document document;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  Annotations annotations;  ///< empty without the language engine; then entries that need the tagger are not run
};
/// Makes a document with one block of this kind, and its tokens. The engine lives in a higher room, so it is given.
using Analyse = std::function<AnalysedText(std::string_view text, BlockKind kind)>;

/// Everything that is wrong with `entries` (one or more layers), with file and line, in Dutch, in the order of the
/// entries; empty when all is well. `beneath`: entries of lower layers, which are right: an alternative that they
/// advise against is a mistake too. Thread-safe when `analyse` is.
[[nodiscard]] std::vector<Error> validate(std::span<const Entry> entries, const Analyse& analyse,
                                          std::span<const Entry> beneath = {});

/// `text` with the edits applied; they must not overlap, in any order.
[[nodiscard]] std::string apply_edits(std::string_view text, std::span<const Edit> edits);

}  // namespace helder::lexicon
