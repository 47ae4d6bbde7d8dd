// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What LiNT-II makes of each word. The definitions are those of lint-ii 0.1.3, in the order of its files:
//
//   content word   noun, name, verb or adjective (UPOS NOUN, PROPN, VERB, ADJ), or one of 69 adverbs of manner; never a
//                  numeral (XPOS with TW) nor a copula (relation cop). Auxiliaries (AUX) are none.
//   frequency      of content words that are no names, unless form or lemma is on the skip list: Zipf value of the
//   form;
//                  of a compound that the noun list knows by its form, that of its last part.
//   noun type      of NOUN and PROPN: what the list says of the form, else of the lemma. The lemma goes without its
//   `_`.
//                  A token with SPEC in its XPOS that is a unit of measure counts as a concrete noun. helder recognises
//                  no names of persons, places and organisations: such a noun is unknown, where lint-ii asks its model.
//   finite verb    XPOS with "WW|pv"; without XPOS the feature VerbForm=Fin.
//   length         words between a word and its head, signs (relation punct) not counted; see dependency_lengths().
//   Signs are tokens of punctuation only (Unicode), and have none.
#include <cstdint>
#include <span>
#include <vector>

#include "helder/annotation.h"
#include "helder/document.h"
#include "helder/token.h"
#include "lexicon/word_norms.h"

namespace helder::readability {

struct Lint2Word {
  double zipf = 0;           ///< with has_zipf
  std::uint32_t length = 0;  ///< of its dependency
  bool has_zipf = false;     ///< its frequency counts
  bool is_content = false;
  bool is_finite = false;
  bool is_sign = false;                                      ///< nothing but punctuation: has no dependency
  bool is_noun = false;                                      ///< NOUN or PROPN
  lexicon::NounType noun_type = lexicon::NounType::unknown;  ///< of nouns and units
};

/// One for each token. O(tokens).
[[nodiscard]] std::vector<Lint2Word> lint2_words(const Document& document, std::span<const Token> tokens,
                                                 std::span<const Sentence> sentences,
                                                 std::span<const Annotation> annotations,
                                                 const lexicon::WordData& data);

/// A word's place in the tree of its sentence.
struct Arc {
  static constexpr std::uint32_t kNoHead = Annotation::kRoot;
  std::uint32_t head = kNoHead;  ///< place in the sentence, from 0
  Relation relation = Relation::dep;
};

/// Of each word of one sentence: how many words stand between it and its head. O(words).
///   - Signs (relation punct) are not counted, and are 0 themselves; so is a word without a head.
///   - A conjunct (relation conj) takes the head of the first conjunct; the distance still begins at the conjunct
///   itself:
///     in "brood … en melk kopen" both are objects of "kopen".
///   - When the word so reached is a subject (nsubj) and its head has conjuncts, the farthest of them counts: "Dat
///   geluid
///     klinkt … en moet worden gehoord" is as long as from "geluid" to "gehoord".
/// As in lint-ii the leftmost of the two is taken for a word: where a sign is the head, one word too few is counted.
[[nodiscard]] std::vector<std::uint32_t> dependency_lengths(std::span<const Arc> sentence);

/// The arcs of tokens first … last of a document; a head outside is none.
[[nodiscard]] std::vector<Arc> arcs_of(std::span<const Annotation> annotations, std::uint32_t first,
                                       std::uint32_t last);

}  // namespace helder::readability
