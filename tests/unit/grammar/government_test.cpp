// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Imperatives in the annotated government sentences of tests/accuracy/overheid/: Mood=Imp in their last column is what
// the annotator, who didn't know these functions, marked as one.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "grammar/grammar.h"
#include "language/conllu.h"

namespace helder::grammar {
namespace {

struct Count {
  int right = 0, wrong = 0, missed = 0;
  std::string examples;
};

// Of each token in the file's order: is it marked?
std::vector<bool> marked_tokens(const std::string& bytes) {
  std::vector<bool> marked;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string line = bytes.substr(begin, end - begin);
    if (!line.empty() && line[0] >= '0' && line[0] <= '9')
      marked.push_back(line.find("Mood=Imp", line.rfind('\t')) != std::string::npos);
    begin = end + 1;
  }
  return marked;
}

Count count_imperatives(const std::string& bytes, const std::vector<language::ConlluDocument>& documents) {
  Count count;
  const std::vector<bool> marked = marked_tokens(bytes);
  std::size_t before = 0;
  for (const language::ConlluDocument& document : documents) {
    const auto& [tokens, sentences, notations] = document.tokenization;
    std::set<TokenIndex> found;
    for (const SentenceGrammar& sentence :
         analyse({document.document, tokens, sentences, document.annotations.words()}))
      for (const Directive& directive : sentence.directives)
        if (directive.kind != DirectiveKind::infinitive) found.insert(directive.verb);
    for (TokenIndex i = 0; i < tokens.size(); ++i) {
      const bool is_marked = before + i < marked.size() && marked[before + i];
      const bool is_found = found.contains(i);
      count.right += is_marked && is_found ? 1 : 0;
      count.wrong += is_found && !is_marked ? 1 : 0;
      count.missed += is_marked && !is_found ? 1 : 0;
      if (is_marked != is_found) count.examples += std::string(document.document.text(tokens[i].span)) + "; ";
    }
    before += tokens.size();
  }
  return count;
}

TEST(GovernmentSentences, ImperativesAreFoundAndNothingElseIs) {
  for (const char* name : {"train.conllu", "test.conllu"}) {
    std::ifstream file(std::string(HELDER_SOURCE_DIR "/tests/accuracy/overheid/") + name, std::ios::binary);
    ASSERT_TRUE(file) << name << " is not there";
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    const auto documents = language::read_conllu(bytes);
    ASSERT_TRUE(documents) << name << ": " << documents.error().message << " line " << documents.error().line;
    const Count count = count_imperatives(bytes, *documents);
    ASSERT_GT(count.right, 10) << name;
    EXPECT_GE(count.right, 0.97 * (count.right + count.missed)) << name << ": " << count.examples;
    EXPECT_GE(count.right, 0.97 * (count.right + count.wrong)) << name << ": " << count.examples;
  }
}

}  // namespace
}  // namespace helder::grammar
