// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Observations written as text: words parted by spaces, "|" ends a clause and sentence. A capital makes a name;
// "form/lemma" gives the lemma, "form/lemma/VERB" the class too. Without a class: a noun, or a preposition for the few
// words below.
#include <set>
#include <sstream>
#include <string>

#include "curation/observation.h"
#include "text/form.h"

namespace helder::curation::test {

inline Observation observation(const std::string& text) {
  static const std::set<std::string> small = {"de", "het", "een", "en", "in", "op", "met", "tot", "van", "ten", "te"};
  Observation out;
  bool begins = true;
  std::istringstream words(text);
  for (std::string one; words >> one;) {
    if (one == "|") {
      begins = true;
      continue;
    }
    std::istringstream parts(one);
    std::string form, lemma, upos;
    std::getline(parts, form, '/');
    std::getline(parts, lemma, '/');
    std::getline(parts, upos, '/');
    ObservedWord word;
    word.form = text::normalise_form(form);
    word.lemma = lemma.empty() ? word.form : lemma;
    word.is_name = word.form != form;
    word.upos = word.is_name ? Upos::propn : small.contains(form) ? Upos::adp : Upos::noun;
    if (!upos.empty()) word.upos = *upos_from_string(upos);
    word.is_content = word.upos != Upos::adp;
    word.begins_clause = word.begins_sentence = begins;
    begins = false;
    out.words.push_back(std::move(word));
    ++out.size;
  }
  return out;
}

}  // namespace helder::curation::test
