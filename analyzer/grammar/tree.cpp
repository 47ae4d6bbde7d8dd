// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/tree.h"

#include <algorithm>

namespace helder::grammar {

namespace {

// Cuts circles: every token is climbed from once, so the cost is linear.
void cut_circles(std::vector<TokenIndex>& heads, TokenIndex first) {
  std::vector<std::uint32_t> climb(heads.size(), 0);
  for (std::uint32_t i = 0; i < heads.size(); ++i) {
    for (std::uint32_t j = i; climb[j] == 0;) {
      climb[j] = i + 1;
      if (heads[j] == kNoToken) break;
      const std::uint32_t next = heads[j] - first;
      if (climb[next] == i + 1) {
        heads[j] = kNoToken;
        break;
      }
      j = next;
    }
  }
}

}  // namespace

Tree::Tree(const Document& document, std::span<const Token> tokens, std::span<const Annotation> annotations,
           const Sentence& sentence)
    : document_(&document), tokens_(tokens), annotations_(annotations), first_(sentence.first_token) {
  const bool is_annotated = sentence.last_token <= annotations.size() && sentence.last_token <= tokens.size();
  const std::uint32_t count =
      is_annotated && sentence.last_token > first_ ? sentence.last_token - sentence.first_token : 0;
  heads_.resize(count, kNoToken);
  for (std::uint32_t i = 0; i < count; ++i) {
    const TokenIndex head = annotations_[first_ + i].head;
    if (head >= first_ && head - first_ < count && head != first_ + i) heads_[i] = head;
  }
  cut_circles(heads_, first_);

  child_begin_.assign(count + 1, 0);
  for (const TokenIndex head : heads_)
    if (head != kNoToken) ++child_begin_[head - first_ + 1];
  for (std::uint32_t i = 0; i < count; ++i) child_begin_[i + 1] += child_begin_[i];
  children_.resize(child_begin_[count]);
  std::vector<std::uint32_t> next(child_begin_.begin(), child_begin_.end() - 1);
  for (std::uint32_t i = 0; i < count; ++i)
    if (heads_[i] != kNoToken) children_[next[heads_[i] - first_]++] = first_ + i;

  top_down_.reserve(count);
  for (std::uint32_t i = 0; i < count; ++i)
    if (heads_[i] == kNoToken) top_down_.push_back(first_ + i);
  for (std::size_t i = 0; i < top_down_.size(); ++i)
    for (const TokenIndex child : children(top_down_[i])) top_down_.push_back(child);

  first_of_.resize(count);
  last_of_.resize(count);
  for (std::uint32_t i = 0; i < count; ++i) first_of_[i] = last_of_[i] = first_ + i;
  for (std::size_t k = top_down_.size(); k-- > 0;) {
    const TokenIndex i = top_down_[k], head = heads_[i - first_];
    if (head == kNoToken || is_punctuation(i)) continue;
    first_of_[head - first_] = std::min(first_of_[head - first_], first_of_[i - first_]);
    last_of_[head - first_] = std::max(last_of_[head - first_], last_of_[i - first_]);
  }

  words_before_.assign(count + 1, 0);
  finite_before_.assign(count + 1, 0);
  for (std::uint32_t i = 0; i < count; ++i) {
    words_before_[i + 1] = words_before_[i] + (tokens_[first_ + i].is_word() ? 1 : 0);
    finite_before_[i + 1] = finite_before_[i] + (annotations_[first_ + i].is_finite() ? 1 : 0);
  }
}

bool Tree::is(TokenIndex i, std::initializer_list<Relation> relations) const {
  return std::find(relations.begin(), relations.end(), relation(i)) != relations.end();
}

bool Tree::is_punctuation(TokenIndex i) const {
  return tokens_[i].kind == TokenKind::punctuation || annotations_[i].upos == Upos::punct;
}

std::span<const TokenIndex> Tree::children(TokenIndex i) const {
  const std::uint32_t begin = child_begin_[i - first_];
  return std::span(children_).subspan(begin, child_begin_[i - first_ + 1] - begin);
}

TokenIndex Tree::child(TokenIndex i, std::initializer_list<Relation> relations) const {
  for (const TokenIndex child : children(i))
    if (is(child, relations)) return child;
  return kNoToken;
}

std::uint32_t Tree::words_between(TokenIndex a, TokenIndex b) const {
  if (a > b) std::swap(a, b);
  return b <= a + 1 ? 0 : words_before_[b - first_] - words_before_[a - first_ + 1];
}

std::uint32_t Tree::words_in(TokenIndex first, TokenIndex last) const {
  return last < first ? 0 : words_before_[last - first_ + 1] - words_before_[first - first_];
}

std::uint32_t Tree::finite_between(TokenIndex a, TokenIndex b) const {
  if (a > b) std::swap(a, b);
  return b <= a + 1 ? 0 : finite_before_[b - first_] - finite_before_[a - first_ + 1];
}

Span Tree::span(TokenIndex first, TokenIndex last) const { return {tokens_[first].span.begin, tokens_[last].span.end}; }

std::string dictionary_form(std::string_view lemma) {
  std::string out;
  out.reserve(lemma.size());
  for (const char c : lemma)
    if (c != '_') out += c;
  return out;
}

bool is_past_participle(const Annotation& word) {
  return is_verb(word) && word.features.verb_form == VerbForm::part && !is_present_participle(word);
}

bool is_present_participle(const Annotation& word) {
  return is_verb(word) && word.features.verb_form == VerbForm::part && word.xpos.substr(0, 5) == "WW|od";
}

}  // namespace helder::grammar
