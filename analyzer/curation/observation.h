// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Observation: what mining keeps of an analysed document while it is counted: its words in order, each with what it is
// counted as. Made by any thread, counted by one (counts.h), then thrown away.
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "helder/annotation.h"
#include "helder/document.h"
#include "helder/token.h"
#include "lexicon/lexicon.h"

namespace helder::curation {

inline constexpr std::uint32_t kNoEntry = std::numeric_limits<std::uint32_t>::max();

/// One running word.
struct ObservedWord {
  std::string form;   ///< text::normalise_form of what stands there
  std::string lemma;  ///< the word it is counted as; empty: not counted by itself (a particle, a single letter)
  Upos upos = Upos::x;
  std::uint32_t entry = kNoEntry;  ///< the entry of the dictionary that speaks here
  bool begins_sentence = false;
  bool begins_clause = false;  ///< no phrase runs over the place before it
  bool is_content = false;     ///< says what a phrase is about
  bool is_name = false;
};

struct Observation {
  std::vector<ObservedWord> words;
  std::uint64_t size = 0;  ///< running words with a letter in them
};

/// `annotations` beside `tokens`; `matches` of the dictionary. Words that are left alone (code, addresses, merge
/// fields) and numbers end a phrase and are not counted. Pure; any thread.
[[nodiscard]] Observation observe(const Document& document, std::span<const Token> tokens,
                                  std::span<const Sentence> sentences, std::span<const Annotation> annotations,
                                  std::span<const lexicon::Match> matches);

/// The word of a dictionary from a lemma in parts, beside the form that it was found in, which keeps the letters
/// between the parts: "arbeid_voorwaarde" of "arbeidsvoorwaarden" gives "arbeidsvoorwaarde". Lower-case.
[[nodiscard]] std::string join_lemma(std::string_view lemma, std::string_view form);

}  // namespace helder::curation
