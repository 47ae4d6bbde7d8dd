// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// print_tokens: reads plain text from standard input, a paragraph ends at an empty line, and writes CoNLL-U. Shows the
// tokenizer alone, without readers, rules or settings.
//   print_tokens < brief.txt            CoNLL-U
//   print_tokens --lines < brief.txt    a sentence per line, tokens separated by a space
//   print_tokens --time < big.txt       words per second
#include <chrono>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "language/conllu.h"
#include "language/tokenizer.h"
#include "text/document_builder.h"

namespace {

std::vector<helder::Block> paragraphs(std::string_view text) {
  std::vector<helder::Block> blocks;
  for (std::size_t begin = 0; begin < text.size();) {
    while (begin < text.size() && text[begin] == '\n') ++begin;
    std::size_t end = text.find("\n\n", begin);
    if (end == std::string_view::npos) end = text.size();
    while (end > begin && text[end - 1] == '\n') --end;
    if (end > begin) blocks.push_back({.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    begin = end;
    if (begin < text.size()) ++begin;
  }
  return blocks;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view option = argc > 1 ? argv[1] : "";
  std::string bytes{std::istreambuf_iterator<char>(std::cin), {}};
  helder::text::DecodedSource source = helder::text::decode_source(std::move(bytes));
  std::vector<helder::Block> blocks = paragraphs(source.text);
  const helder::Document document =
      helder::text::DocumentBuilder::plain(std::move(source), std::move(blocks), {}, {}, {});
  const auto start = std::chrono::steady_clock::now();
  const helder::language::Tokenization tokenization = helder::language::tokenize(document);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  if (option == "--time") {
    std::uint64_t words = 0;
    for (const helder::Sentence& sentence : tokenization.sentences) words += sentence.words;
    std::printf("%llu words, %zu tokens, %zu sentences, %.3f s, %.2f million words/s\n",
                static_cast<unsigned long long>(words), tokenization.tokens.size(), tokenization.sentences.size(),
                seconds.count(), static_cast<double>(words) / seconds.count() / 1e6);
  } else if (option == "--lines") {
    for (const helder::Sentence& sentence : tokenization.sentences) {
      for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
        if (i > sentence.first_token) std::cout << ' ';
        std::cout << document.text(tokenization.tokens[i].span);
      }
      std::cout << '\n';
    }
  } else {
    std::cout << helder::language::write_conllu(document, tokenization.tokens, tokenization.sentences, {}, "");
  }
  return 0;
}
