// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// annotate_conllu MODEL < gold.conllu > system.conllu: annotates anew the sentences and tokens of a CoNLL-U file; for
// training and accuracy, before a model stands in share/helder. `helder parse --input conllu` does the same for users.
#include <iostream>
#include <iterator>
#include <string>

#include "language/annotator.h"
#include "language/conllu.h"

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "Gebruik: annotate_conllu MODEL < goud.conllu\n";
    return 2;
  }
  const auto annotator = helder::language::Annotator::load(arguments[1]);
  if (!annotator) {
    std::cerr << annotator.error().message << "\n";
    return 2;
  }
  const std::string bytes{std::istreambuf_iterator<char>(std::cin), {}};
  const auto documents = helder::language::read_conllu(bytes);
  if (!documents) {
    std::cerr << documents.error().message << "\n";
    return 2;
  }
  for (const auto& document : *documents) {
    const auto& [tokens, sentences] = document.tokenization;
    const auto annotations = (*annotator)->annotate(document.document, tokens, sentences);
    std::cout << helder::language::write_conllu(document.document, tokens, sentences, annotations.words(), document.id);
  }
  return 0;
}
