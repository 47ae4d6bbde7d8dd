// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The annotated sentences of data/sentences.conllu, asked for by their sent_id. Written for these tests.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/clauses.h"
#include "grammar/tree.h"
#include "language/conllu.h"

namespace helder::grammar {

/// One sentence with its tree and clauses.
class Parsed {
 public:
  explicit Parsed(language::ConlluDocument document)
      : document_(std::move(document)),
        tree(document_.document, document_.tokenization.tokens, document_.annotations.words(),
             document_.tokenization.sentences.front()),
        clauses(tree) {}
  Parsed(const Parsed&) = delete;  // the tree looks at the document beside it
  Parsed& operator=(const Parsed&) = delete;

 private:
  language::ConlluDocument document_;

 public:
  Tree tree;
  Clauses clauses;

  [[nodiscard]] const language::ConlluDocument& file() const { return document_; }
  /// The form of a token, "-" for none.
  [[nodiscard]] std::string text(TokenIndex i) const { return i == kNoToken ? "-" : std::string(tree.text(i)); }
  [[nodiscard]] std::string text(TokenIndex first, TokenIndex last) const {
    return std::string(document_.document.text(tree.span(first, last)));
  }
  /// The clause with this finite verb.
  [[nodiscard]] const Clause& clause(std::string_view finite) const {
    for (const Clause& clause : clauses.list())
      if (tree.text(clause.finite) == finite) return clause;
    ADD_FAILURE() << "no clause with " << finite;
    static const Clause none;
    return none;
  }
};

inline const std::map<std::string, std::string>& sentence_rows() {
  static const auto rows = [] {
    std::map<std::string, std::string> out;
    std::ifstream file(HELDER_SOURCE_DIR "/tests/unit/grammar/data/sentences.conllu", std::ios::binary);
    std::string id;
    for (std::string line; std::getline(file, line);) {
      if (line.rfind("# sent_id = ", 0) == 0) id = line.substr(12);
      else if (!line.empty() && line[0] != '#') out[id] += line + '\n';
    }
    return out;
  }();
  return rows;
}

inline Parsed parsed_rows(const std::string& rows) {
  auto documents = language::read_conllu(rows);
  if (!documents) {
    ADD_FAILURE() << documents.error().message << " line " << documents.error().line;
    return parsed_rows("1\tx\tx\tX\t_\t_\t0\troot\t_\t_\n");
  }
  return Parsed(std::move(documents->front()));
}

/// The sentence with this id.
inline Parsed sentence(const std::string& id) {
  const auto found = sentence_rows().find(id);
  if (found == sentence_rows().end()) {
    ADD_FAILURE() << "no sentence " << id;
    return parsed_rows("1\tx\tx\tX\t_\t_\t0\troot\t_\t_\n");
  }
  return parsed_rows(found->second);
}

}  // namespace helder::grammar
