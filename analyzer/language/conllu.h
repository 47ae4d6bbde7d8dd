// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// CoNLL-U: writing an analysis, and reading a file's sentences and tokens as they are.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "helder/annotation.h"
#include "helder/document.h"
#include "helder/result.h"
#include "helder/token.h"
#include "language/tokenizer.h"

namespace helder::language {

/// Valid CoNLL-U with # newdoc (when `path` is given), # sent_id, # text and SpaceAfter=No; without annotations
/// (empty) their columns are "_".
[[nodiscard]] std::string write_conllu(const Document& document, std::span<const Token> tokens,
                                       std::span<const Sentence> sentences, std::span<const Annotation> annotations,
                                       std::string_view path);

/// One document of a CoNLL-U file: text rebuilt from forms and SpaceAfter, tokens and sentences as in the file.
struct ConlluDocument {
  std::string id;  ///< of "# newdoc id = …"; empty when there is none
  Document document;
  Tokenization tokenization;
  Annotations annotations;  ///< as in the file; empty unless every word has UPOS, HEAD and DEPREL
};

/// Every head leads to a root. Errors: damaged, with line: wrong number of columns, ids out of order, a part of speech,
/// relation or head that does not exist, heads in a circle; no_text: no sentences.
[[nodiscard]] Result<std::vector<ConlluDocument>> read_conllu(std::string_view bytes);

}  // namespace helder::language
