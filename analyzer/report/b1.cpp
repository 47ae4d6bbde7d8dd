// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/b1.h"

#include <algorithm>

namespace helder::report {
namespace {

std::string first_sentence(Language language) {
  return language == Language::dutch
             ? "Of een tekst B1 is, kan geen enkele formule zeggen: B1 zegt wat een lezer kan, niet hoe een tekst is."
             : "No formula can tell whether a text is B1: B1 says what a reader can do, not what a text is.";
}

std::string last_sentence(Language language) {
  return language == Language::dutch
             ? "Een score ziet niet hoe je tekst is opgebouwd en vormgegeven, wat je wilt bereiken en wat je lezer al "
               "weet; vraag daarom ook een paar lezers om hun oordeel."
             : "A score does not see how your text is built and laid out, what it is for and what your reader knows "
               "already; so ask a few readers too.";
}

}  // namespace

const Score* lint2_of(const Analysis& analysis) {
  const auto found = std::find_if(analysis.scores.begin(), analysis.scores.end(),
                                  [](const Score& score) { return score.name == "lint2"; });
  return found == analysis.scores.end() ? nullptr : &*found;
}

std::string level_in_words(const Score& lint2, Language language) {
  constexpr std::string_view english[] = {"easy", "fairly easy", "hard", "very hard"};
  const auto level = static_cast<std::size_t>(std::clamp(lint2.level.value_or(4), 1, 4));
  const std::string share = decimal(100 * lint2.hard_for.value_or(0), 0, language) + " %";
  if (language == Language::english)
    return "level " + std::to_string(level) + ", " + std::string(english[level - 1]) + ": an estimated " + share +
           " of adults find such a text hard";
  return "niveau " + std::to_string(level) + ", " + std::string(lint2.label) + ": naar schatting heeft " + share +
         " van de volwassenen moeite met zo’n tekst";
}

std::array<std::string, 3> b1_answer(const Analysis& analysis, Language language) {
  const Score* lint2 = lint2_of(analysis);
  const bool is_dutch = language == Language::dutch;
  std::string level;
  if (lint2 != nullptr && lint2->level)
    level = (is_dutch ? "Wel te schatten is hoe moeilijk je tekst is: LiNT-II geeft "
                      : "What can be estimated is how hard your text is: LiNT-II gives ") +
            level_in_words(*lint2, language) + ".";
  else if (lint2 != nullptr)
    level = (is_dutch ? "Ook een LiNT-niveau is er niet. " : "There is no LiNT level either. ") + lint2->message;
  else
    level = is_dutch ? "Een LiNT-niveau is er nu ook niet, want daarvoor moet helder de zinnen ontleden."
                     : "There is no LiNT level now either: for that helder has to parse the sentences.";
  return {first_sentence(language), std::move(level), last_sentence(language)};
}

std::array<std::string, 3> b1_answer(Language language) {
  return {first_sentence(language),
          language == Language::dutch
              ? "Wel te schatten is voor welk deel van de volwassenen je tekst moeilijk is: dat doet LiNT-II, in vier "
                "niveaus (14, 29, 53 en 78 %)."
              : "What can be estimated is for which share of adults your text is hard: LiNT-II does so, in four levels "
                "(14, 29, 53 and 78 %).",
          last_sentence(language)};
}

}  // namespace helder::report
