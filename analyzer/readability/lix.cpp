// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/lix.h"

namespace helder::readability {
namespace {

constexpr Band kBands[] = {
    {0, "zeer gemakkelijk"}, {25, "gemakkelijk"}, {35, "normaal"}, {45, "moeilijk"}, {55, "zeer moeilijk"}};

}  // namespace

Score lix(const Basics& basics) {
  Score score;
  score.name = "lix";
  score.higher_is_easier = false;
  score.contributions = {{"words_per_sentence", basics.words_per_sentence(), 1},
                         {"long_word_share", basics.long_word_share(), 100}};
  add_up(score, kBands);
  return score;
}

double rix(const Basics& basics) { return Basics::ratio(basics.long_words, basics.sentences); }

}  // namespace helder::readability
