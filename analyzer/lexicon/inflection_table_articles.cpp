// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Articles: het-nouns of government and everyday Dutch, and de-nouns whose ending misleads. Own editing.
#include <algorithm>
#include <array>

#include "lexicon/inflection_table.h"

namespace helder::lexicon::table {
namespace {

constexpr auto kHet = std::to_array<std::string_view>({
#include "lexicon/inflection_het.inc"
});
constexpr auto kDe = std::to_array<std::string_view>({
#include "lexicon/inflection_de.inc"
});

/// The longest word of the list that `noun` is, or ends with after three letters or more; its length, or 0.
std::size_t longest(std::span<const std::string_view> words, std::string_view noun) {
  std::size_t best = 0;
  for (const std::string_view word : words) {
    if (word.size() <= best || !noun.ends_with(word)) continue;
    const std::size_t before = noun.size() - word.size();
    if (before == 0 || (before >= 3 && word.size() >= 4)) best = word.size();
  }
  return best;
}

}  // namespace

char article_of(std::string_view noun) {
  const std::size_t het = longest(kHet, noun);
  const std::size_t de = longest(kDe, noun);
  if (het == 0 && de == 0) return 0;
  return het > de ? 'h' : 'd';
}

}  // namespace helder::lexicon::table
