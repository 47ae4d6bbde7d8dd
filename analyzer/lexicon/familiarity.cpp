// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/familiarity.h"

#include <algorithm>
#include <string>

#include "text/form.h"

namespace helder::lexicon {

std::string_view to_string(Familiarity familiarity) {
  switch (familiarity) {
    case Familiarity::common: return "common";
    case Familiarity::known: return "known";
    case Familiarity::uncommon: return "uncommon";
    case Familiarity::rare: return "rare";
  }
  return "rare";
}

Familiarity familiarity_of(double zipf) {
  if (zipf >= 4) return Familiarity::common;
  if (zipf >= 3) return Familiarity::known;
  return zipf >= 2 ? Familiarity::uncommon : Familiarity::rare;
}

namespace {

/// In either list: a word of today ("smartphone") is in the newer one only.
double zipf_of(std::uint64_t form, const WordData& data) {
  const double heard = data.frequencies->zipf(form);
  return data.written && data.written->knows(form) ? std::max(heard, data.written->zipf(form)) : heard;
}

}  // namespace

double familiar_zipf(std::string_view word, std::uint64_t form, std::uint64_t lemma, const WordData& data,
                     const Spelling* spelling) {
  const double whole = std::max(zipf_of(form, data), zipf_of(lemma, data));
  if (!spelling || familiarity_of(whole) <= Familiarity::known) return whole;
  const std::string lower = text::normalise_form(word);
  double least = 8;
  std::size_t count = 0;
  // A hyphen or slash parts the word already.
  for (std::size_t begin = 0; begin <= lower.size();) {
    const std::size_t end = std::min(lower.find_first_of("-/", begin), lower.size());
    const std::string_view piece = std::string_view(lower).substr(begin, end - begin);
    for (std::string_view part : spelling->compound_parts(piece)) {
      if (part.empty()) continue;
      least = std::min(least, zipf_of(text::form_hash(part), data));
      ++count;
    }
    begin = end + 1;
  }
  return count < 2 ? whole : std::max(whole, least);
}

}  // namespace helder::lexicon
