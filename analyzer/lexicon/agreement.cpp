// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/agreement.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "lexicon/inflection.h"

namespace helder::lexicon {
namespace {

/// For de-words, for het-words.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kPairs{{{"de", "het"},
                                                                               {"deze", "dit"},
                                                                               {"die", "dat"},
                                                                               {"onze", "ons"},
                                                                               {"elke", "elk"},
                                                                               {"iedere", "ieder"},
                                                                               {"welke", "welk"},
                                                                               {"zulke", "zulk"}}};
constexpr std::array<std::string_view, 17> kPlain{"een",   "geen",  "uw",   "mijn",   "jouw", "je",
                                                  "zijn",  "haar",  "hun",  "jullie", "enig", "zo'n",
                                                  "diens", "wiens", "wier", "ieders", "m'n"};

}  // namespace

std::string_view determiner_for(std::string_view determiner, bool is_neuter) {
  for (const auto& [common, neuter] : kPairs)
    if (determiner == common || determiner == neuter) return is_neuter ? neuter : common;
  return {};
}

bool has_gender(std::string_view determiner) { return !determiner_for(determiner, true).empty(); }
bool is_plain_determiner(std::string_view determiner) { return std::ranges::find(kPlain, determiner) != kPlain.end(); }
bool is_indefinite(std::string_view determiner) {
  return determiner == "een" || determiner == "geen" || determiner == "elk" || determiner == "ieder" ||
         determiner == "welk" || determiner == "zo'n";
}

std::optional<std::string> adjective_for(std::string_view adjective, bool is_neuter) {
  const std::string word(adjective);
  if (word.size() < 3) return std::nullopt;
  if (!is_neuter) {
    if (word.ends_with('e') || word.ends_with("en")) return word;  // gouden, oranje: they have one form
    const std::string with_e = inflected(word, WordClass::adjective, Form::inflected);
    return with_e.empty() ? std::nullopt : std::optional(with_e);
  }
  if (!word.ends_with('e')) return word;
  // "grote" → groot: every way to take the ending off, of which only one gives it back.
  const std::string bare = word.substr(0, word.size() - 1);
  std::vector<std::string> candidates{bare};
  const auto is_vowel = [](char c) { return std::string_view("aeou").find(c) != std::string_view::npos; };
  if (bare.size() >= 3 && bare[bare.size() - 1] == bare[bare.size() - 2])
    candidates.push_back(bare.substr(0, bare.size() - 1));
  std::string devoiced = bare;
  if (devoiced.back() == 'v') devoiced.back() = 'f';
  if (devoiced.back() == 'z') devoiced.back() = 's';
  if (devoiced != bare) candidates.push_back(devoiced);
  if (bare.size() >= 3 && is_vowel(bare[bare.size() - 2]) && !is_vowel(bare[bare.size() - 3]) &&
      !is_vowel(bare.back())) {
    std::string longer = devoiced;
    longer.insert(longer.size() - 1, 1, longer[longer.size() - 2]);
    candidates.push_back(longer);
  }
  std::optional<std::string> found;
  for (const std::string& candidate : candidates) {
    if (inflected(candidate, WordClass::adjective, Form::inflected) != word) continue;
    if (found && *found != candidate) return std::nullopt;
    found = candidate;
  }
  return found;
}

}  // namespace helder::lexicon
