// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// CoNLL-U: writing an analysis, and reading a file's sentences and tokens as they are.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "helder/document.h"
#include "helder/result.h"
#include "helder/token.h"
#include "language/tokenizer.h"

namespace helder::language {

/// Valid CoNLL-U with # newdoc (when `path` is given), # sent_id, # text and SpaceAfter=No; columns that are not known
/// yet are "_".
[[nodiscard]] std::string write_conllu(const Document& document, const Tokenization& tokenization,
                                       std::string_view path);

/// One document of a CoNLL-U file: text rebuilt from forms and SpaceAfter, tokens and sentences as in the file.
struct ConlluDocument {
  std::string id;  ///< of "# newdoc id = …"; empty when there is none
  Document document;
  Tokenization tokenization;
};

/// Errors: damaged, with line: wrong number of columns, ids out of order, no sentences (no_text).
[[nodiscard]] Result<std::vector<ConlluDocument>> read_conllu(std::string_view bytes);

}  // namespace helder::language
