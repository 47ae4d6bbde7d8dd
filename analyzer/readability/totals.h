// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// One pass over the tokens that enter the scores: everything that measures and formulas are made of.
#include <cstdint>
#include <vector>

#include "readability/basics.h"
#include "readability/readability.h"

namespace helder::readability {

struct Totals {
  Basics basics;
  std::vector<std::uint32_t> sentence_lengths;  ///< words per sentence, in reading order
  std::vector<std::uint32_t>
      paragraph_words;  ///< per paragraph or quotation; headings and list items are no paragraphs
  std::vector<std::uint32_t> paragraph_sentences;
  std::vector<std::uint64_t> forms;        ///< of spoken words with a letter, numbers left out
  std::uint64_t words_of_3_syllables = 0;  ///< 3 or more
  std::uint64_t words_of_4_syllables = 0;  ///< 4 or more
  std::uint64_t numbers = 0;
  std::uint64_t questions = 0;         ///< sentences that end in a question mark
  std::uint64_t polite_address = 0;    ///< u, uw …
  std::uint64_t familiar_address = 0;  ///< je, jij, jullie …
};

/// Linear in the text. Tokens of sentences that are not scored are passed over.
[[nodiscard]] Totals count_totals(const Input& input);

}  // namespace helder::readability
