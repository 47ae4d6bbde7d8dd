// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/flesch_douma.h"

namespace helder::readability {
namespace {

// Douma's norms, with the schools of 1960 beside them: university, hbs, mulo.
constexpr Band kBands[] = {
    {0, "zeer moeilijk"},         {30, "moeilijk"},    {45, "tamelijk moeilijk"}, {60, "normaal"},
    {70, "tamelijk gemakkelijk"}, {80, "gemakkelijk"}, {90, "zeer gemakkelijk"}};

}  // namespace

Score flesch_douma(const Basics& basics) {
  Score score;
  score.name = "flesch_douma";
  score.higher_is_easier = true;
  score.contributions = {{"constant", 206.84, 1},
                         {"words_per_sentence", basics.words_per_sentence(), -0.93},
                         {"syllables_per_word", basics.syllables_per_word(), -77}};
  add_up(score, kBands);
  return score;
}

}  // namespace helder::readability
