// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Any text through the tokenizer, and back through CoNLL-U: tokens sorted and on borders, sentences a partition.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "language/conllu.h"
#include "language/language_guess.h"
#include "language/tokenizer.h"
#include "text/document_builder.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

// A block for each line; the first ten bytes of every second block are a merge field.
helder::Document document_of(helder::text::DecodedSource source) {
  std::vector<helder::Block> blocks;
  std::vector<helder::Mark> marks;
  const std::string& text = source.text;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const auto first = static_cast<std::uint32_t>(begin);
    if (end > begin)
      blocks.push_back({.span = {first, static_cast<std::uint32_t>(end)}, .is_judged = blocks.size() % 3 != 2});
    if (end > begin + 10 && blocks.size() % 2 == 0 && !helder::base::is_continuation(text[begin + 10]))
      marks.push_back({.span = {first, first + 10}, .kind = helder::MarkKind::merge_field, .target = {}});
    begin = end + 1;
  }
  return helder::text::DocumentBuilder::plain(std::move(source), std::move(blocks), std::move(marks), {}, {});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  // The first byte chooses: a CoNLL-U file, or a text with a merge field somewhere.
  if (size > 0 && data[0] % 4 == 0) {
    const auto read = helder::language::read_conllu(std::string_view(bytes).substr(1));
    if (read) {
      for (const helder::language::ConlluDocument& document : *read)
        require(!helder::language::write_conllu(document.document, document.tokenization.tokens,
                                                document.tokenization.sentences, document.annotations.words(),
                                                document.id)
                     .empty());
    }
    return 0;
  }
  const helder::Document document = document_of(helder::text::decode_source(bytes));
  const helder::language::Tokenization result = helder::language::tokenize(document);
  std::uint32_t end = 0;
  for (const helder::Token& token : result.tokens) {
    require(token.span.begin >= end && token.span.end > token.span.begin && token.span.end <= document.text().size());
    end = token.span.end;
  }
  std::uint32_t next = 0;
  for (const helder::Sentence& sentence : result.sentences) {
    require(sentence.first_token == next && sentence.last_token > next);
    next = sentence.last_token;
  }
  require(next == result.tokens.size());
  const double share = helder::language::dutch_share(document, result.tokens);
  require(share >= 0.0 && share <= 1.0);
  const auto read =
      helder::language::read_conllu(helder::language::write_conllu(document, result.tokens, result.sentences, {}, "a"));
  require(read.has_value() == !result.tokens.empty());
  if (!read) return 0;
  std::size_t tokens = 0;
  for (const helder::language::ConlluDocument& part : *read) tokens += part.tokenization.tokens.size();
  require(tokens == result.tokens.size());
  return 0;
}
