// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/leesindex_a.h"

namespace helder::readability {
namespace {

constexpr Band kBands[] = {
    {0, "zeer moeilijk"}, {30, "moeilijk"}, {50, "normaal"}, {75, "gemakkelijk"}, {100, "zeer gemakkelijk"}};

}  // namespace

Score leesindex_a(const Basics& basics) {
  Score score;
  score.name = "leesindex_a";
  score.higher_is_easier = true;
  score.contributions = {{"constant", 195, 1},
                         {"words_per_sentence", basics.words_per_sentence(), -2},
                         {"syllables_per_100_words", 100 * basics.syllables_per_word(), -2.0 / 3.0}};
  add_up(score, kBands);
  return score;
}

}  // namespace helder::readability
