// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// print_lemmas: reads CoNLL-U with tags from standard input and writes it with the lemmatizer's lemmas, particles
// joined to their verb where the tree shows them. For tests/accuracy/lemmas.py.
//   print_lemmas lemmatizer.bin < dev.conllu            CoNLL-U
//   print_lemmas lemmatizer.bin --time < dev.conllu     tokens per second
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "language/lemmatizer.h"
#include "text/form.h"

namespace {

struct Word {
  std::vector<std::string> columns;
  std::uint64_t hash = 0;
  helder::language::Lemmatizer::TagClass tag{};
  bool is_first = false;
  std::string lemma;
};

std::vector<std::string> columns_of(const std::string& line) {
  std::vector<std::string> columns;
  for (std::size_t begin = 0; begin <= line.size();) {
    const std::size_t end = std::min(line.find('\t', begin), line.size());
    columns.push_back(line.substr(begin, end - begin));
    begin = end + 1;
  }
  columns.resize(10, "_");
  return columns;
}

std::size_t head_of(const Word& word) { return static_cast<std::size_t>(std::atoi(word.columns[6].c_str())); }

helder::Upos upos_of(const Word& word) { return helder::upos_from_string(word.columns[3]).value_or(helder::Upos::x); }

void join_particles(const helder::language::Lemmatizer& lemmatizer, std::vector<Word>& sentence) {
  std::vector<bool> is_expression(sentence.size() + 1, false);
  for (const Word& word : sentence)
    if (word.columns[7] == "fixed" && head_of(word) <= sentence.size()) is_expression[head_of(word)] = true;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const std::size_t head = head_of(sentence[i]);
    if (sentence[i].columns[7] != "compound:prt" || is_expression[i + 1] || head == 0 || head > sentence.size())
      continue;
    std::string& verb = sentence[head - 1].lemma;
    verb = lemmatizer.join_particle(verb, sentence[i].lemma, upos_of(sentence[i]));
  }
}

void write(const std::vector<Word>& sentence) {
  for (const Word& word : sentence) {
    for (std::size_t i = 0; i < word.columns.size(); ++i)
      std::cout << (i == 0 ? "" : "\t") << (i == 2 ? word.lemma : word.columns[i]);
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  using helder::language::Lemmatizer;
  std::ifstream file(argc > 1 ? argv[1] : "", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  std::vector<std::uint64_t> memory(bytes.size() / 8 + 1);  // aligned
  std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(memory.data()));
  const auto lemmatizer = Lemmatizer::load({reinterpret_cast<const std::byte*>(memory.data()), bytes.size()});
  if (!lemmatizer) {
    std::cerr << lemmatizer.error().message << '\n';
    return 2;
  }
  std::vector<Word> words, sentence;
  std::string scratch;
  const auto finish = [&] {
    for (Word& word : sentence)
      word.lemma = lemmatizer->lemma(word.columns[1], word.hash, word.tag, word.is_first, scratch);
    join_particles(*lemmatizer, sentence);
    write(sentence);
    sentence.clear();
  };
  const bool is_timed = argc > 2 && std::string_view(argv[2]) == "--time";
  for (std::string line; std::getline(std::cin, line);) {
    if (line.empty() || line.front() == '#') {
      if (line.empty() && !is_timed) finish();
      if (is_timed) sentence.clear();
      else std::cout << line << '\n';
      continue;
    }
    Word word;
    word.columns = columns_of(line);
    word.is_first = sentence.empty();
    word.hash = helder::text::form_hash(word.columns[1]);
    word.tag = lemmatizer->tag_class(upos_of(word), word.columns[4]);
    sentence.push_back(word);
    if (is_timed) words.push_back(std::move(word));
  }
  if (!is_timed) {
    if (!sentence.empty()) finish();
    return 0;
  }
  std::size_t length = 0;
  constexpr int kRounds = 20;
  const auto start = std::chrono::steady_clock::now();
  for (int round = 0; round < kRounds; ++round)
    for (const Word& word : words)
      length += lemmatizer->lemma(word.columns[1], word.hash, word.tag, word.is_first, scratch).size();
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  std::printf("%zu tokens, %.2f million tokens/s (%zu)\n", words.size(),
              static_cast<double>(words.size()) * kRounds / seconds.count() / 1e6, length);
  return 0;
}
