// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Tree: the dependency tree of one sentence, arranged so that every family of this room can walk it in linear time:
// children in reading order, all tokens with parents first, and prefix sums for "how many words between".
// A view: it looks at the analysis's tokens and annotations and lives no longer than they do. Immutable; threads may
// share it. Read clauses.h next.
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "helder/annotation.h"
#include "helder/document.h"
#include "helder/token.h"

namespace helder::grammar {

/// Index in the analysis's tokens, as Annotation::head is; never a position in the sentence.
using TokenIndex = std::uint32_t;
inline constexpr TokenIndex kNoToken = Annotation::kRoot;

class Tree {
 public:
  /// `annotations` stands beside `tokens`; where it is shorter (no annotation at all) the tree is empty. A head
  /// outside the sentence makes a root; heads in a circle, which no reader gives, are cut at one word. Several roots
  /// are fine. O(tokens of the sentence).
  Tree(const Document& document, std::span<const Token> tokens, std::span<const Annotation> annotations,
       const Sentence& sentence);

  [[nodiscard]] TokenIndex begin() const { return first_; }  ///< first token of the sentence
  [[nodiscard]] TokenIndex end() const { return first_ + size(); }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(heads_.size()); }
  [[nodiscard]] bool contains(TokenIndex i) const { return i >= first_ && i < end(); }

  [[nodiscard]] const Token& token(TokenIndex i) const { return tokens_[i]; }
  [[nodiscard]] const Annotation& word(TokenIndex i) const { return annotations_[i]; }
  [[nodiscard]] std::string_view text(TokenIndex i) const { return document_->text(tokens_[i].span); }
  /// Token::form: the hash of the lower-cased form.
  [[nodiscard]] std::uint64_t form(TokenIndex i) const { return tokens_[i].form; }
  [[nodiscard]] Relation relation(TokenIndex i) const { return annotations_[i].relation; }
  [[nodiscard]] Upos upos(TokenIndex i) const { return annotations_[i].upos; }
  [[nodiscard]] bool is(TokenIndex i, std::initializer_list<Relation> relations) const;
  /// Neither punctuation by its looks nor by its part of speech.
  [[nodiscard]] bool is_punctuation(TokenIndex i) const;

  /// kNoToken for a root.
  [[nodiscard]] TokenIndex head(TokenIndex i) const { return heads_[i - first_]; }
  [[nodiscard]] std::span<const TokenIndex> children(TokenIndex i) const;  ///< in reading order
  /// The first child with one of these relations; kNoToken when there is none. O(children).
  [[nodiscard]] TokenIndex child(TokenIndex i, std::initializer_list<Relation> relations) const;
  [[nodiscard]] std::span<const TokenIndex> top_down() const { return top_down_; }  ///< every head before its children

  /// First and last token of the word with everything under it, without punctuation at the ends. Where the tree
  /// crosses, other words may stand between.
  [[nodiscard]] TokenIndex first_of(TokenIndex i) const { return first_of_[i - first_]; }
  [[nodiscard]] TokenIndex last_of(TokenIndex i) const { return last_of_[i - first_]; }

  /// Number of words (Token::is_word) strictly between two tokens, in either order; 0 for neighbours.
  [[nodiscard]] std::uint32_t words_between(TokenIndex a, TokenIndex b) const;
  /// Number of words in [first, last], both included.
  [[nodiscard]] std::uint32_t words_in(TokenIndex first, TokenIndex last) const;
  /// Number of finite verbs strictly between two tokens.
  [[nodiscard]] std::uint32_t finite_between(TokenIndex a, TokenIndex b) const;
  /// From the first to the last of these tokens, both included.
  [[nodiscard]] Span span(TokenIndex first, TokenIndex last) const;

 private:
  const Document* document_;
  std::span<const Token> tokens_;
  std::span<const Annotation> annotations_;
  TokenIndex first_;
  std::vector<TokenIndex> heads_;
  std::vector<std::uint32_t> child_begin_;  // of each token its first place in children_; one more at the end
  std::vector<TokenIndex> children_;
  std::vector<TokenIndex> top_down_;
  std::vector<TokenIndex> first_of_, last_of_;
  std::vector<std::uint32_t> words_before_;   // number of words among the first k tokens
  std::vector<std::uint32_t> finite_before_;  // number of finite verbs among the first k tokens
};

/// A lemma as a dictionary has it: without the `_` between its parts. "op_lossen" → "oplossen".
[[nodiscard]] std::string dictionary_form(std::string_view lemma);
/// A verb (VERB or AUX) that is a past participle: VerbForm=Part, not the present participle of "lopende" (XPOS
/// WW|od|…).
[[nodiscard]] bool is_past_participle(const Annotation& word);
[[nodiscard]] bool is_present_participle(const Annotation& word);
[[nodiscard]] inline bool is_infinitive(const Annotation& word) { return word.features.verb_form == VerbForm::inf; }
[[nodiscard]] inline bool is_verb(const Annotation& word) { return word.upos == Upos::verb || word.upos == Upos::aux; }

}  // namespace helder::grammar
