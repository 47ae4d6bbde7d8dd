// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/totals.h"

#include <algorithm>
#include <array>

#include "base/hash.h"
#include "readability/word_sizes.h"

namespace helder::readability {
namespace {

constexpr std::array<std::uint64_t, 5> kPolite = {base::hash("u"), base::hash("uw"), base::hash("uwe"),
                                                  base::hash("uws"), base::hash("uzelf")};
constexpr std::array<std::uint64_t, 8> kFamiliar = {base::hash("je"),     base::hash("jij"),    base::hash("jou"),
                                                    base::hash("jouw"),   base::hash("jouwe"),  base::hash("jullie"),
                                                    base::hash("jezelf"), base::hash("jijzelf")};

template <std::size_t N>
bool is_one_of(const std::array<std::uint64_t, N>& forms, std::uint64_t form) {
  return std::find(forms.begin(), forms.end(), form) != forms.end();
}

bool is_paragraph(const Block& block) {
  return block.kind == BlockKind::paragraph || block.kind == BlockKind::quotation;
}

/// The last sign but for closing quotes and brackets.
bool is_question(const Input& input, const Sentence& sentence) {
  for (std::uint32_t i = sentence.last_token; i > sentence.first_token; --i) {
    const Token& token = input.tokens[i - 1];
    if (token.is_word()) return false;
    if (input.document.text(token.span).find('?') != std::string_view::npos) return true;
  }
  return false;
}

void add_word(Totals& totals, WordSizes& sizes, const Document& document, const Token& token) {
  Basics& basics = totals.basics;
  ++basics.words;
  if (token.kind == TokenKind::merge_field || token.kind == TokenKind::url || token.kind == TokenKind::email) return;
  ++basics.spoken_words;
  const std::string_view word = document.text(token.span);
  const auto [syllables, letters] = sizes.of(word, token.form);
  basics.syllables += syllables;
  if (token.kind == TokenKind::number) {  // its letters ("3e", "12:00u") would only blur the length of words
    ++totals.numbers;
    return;
  }
  if (token.has(kReference)) return;  // so do the long names of laws
  totals.words_of_3_syllables += syllables >= 3;
  totals.words_of_4_syllables += syllables >= 4;
  if (letters == 0) return;
  basics.letters += letters;
  ++basics.lettered_words;
  basics.long_words += letters > 6;
  totals.forms.push_back(token.form);
  if (word.size() > 7 || token.has(kQuoted)) return;  // what somebody else is quoted as saying addresses nobody
  totals.polite_address += is_one_of(kPolite, token.form);
  totals.familiar_address += is_one_of(kFamiliar, token.form);
}

}  // namespace

Totals count_totals(const Input& input) {
  Totals totals;
  WordSizes sizes;
  totals.forms.reserve(input.tokens.size());
  totals.sentence_lengths.reserve(input.sentences.size());
  std::uint32_t last_paragraph = ~std::uint32_t{0};
  for (const Sentence& sentence : input.sentences) {
    if (!is_scored(input.document, sentence)) continue;
    const std::uint64_t before = totals.basics.words;
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i)
      if (input.tokens[i].is_word()) add_word(totals, sizes, input.document, input.tokens[i]);
    const auto words = static_cast<std::uint32_t>(totals.basics.words - before);
    if (words == 0) continue;  // a row of dots is no sentence
    ++totals.basics.sentences;
    totals.sentence_lengths.push_back(words);
    totals.questions += is_question(input, sentence);
    if (!is_paragraph(input.document.blocks()[sentence.block])) continue;
    if (sentence.block != last_paragraph) {
      totals.paragraph_words.push_back(0);
      totals.paragraph_sentences.push_back(0);
      last_paragraph = sentence.block;
    }
    totals.paragraph_words.back() += words;
    ++totals.paragraph_sentences.back();
  }
  return totals;
}

}  // namespace helder::readability
