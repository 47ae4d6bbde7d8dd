// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/lint2_words.h"

#include <algorithm>
#include <string>

#include "text/form.h"
#include "text/punctuation.h"

namespace helder::readability {
namespace {

constexpr std::uint32_t kNone = Arc::kNoHead;

bool is_numeral(const Annotation& annotation) { return annotation.xpos.find("TW") != std::string_view::npos; }

bool is_open_class(Upos upos) {
  return upos == Upos::noun || upos == Upos::propn || upos == Upos::verb || upos == Upos::adj;
}

std::uint64_t lemma_form(std::string_view lemma) {
  if (lemma.find('_') == std::string_view::npos) return text::form_hash(lemma);
  std::string joined;
  for (const char letter : lemma)
    if (letter != '_') joined += letter;
  return text::form_hash(joined);
}

Lint2Word describe(std::string_view text, const Token& token, const Annotation& annotation,
                   const lexicon::WordData& data) {
  using lexicon::NounType;
  Lint2Word word;
  word.is_sign = text::is_punctuation(text);
  word.is_finite =
      annotation.xpos.empty() ? annotation.is_finite() : annotation.xpos.find("WW|pv") != std::string_view::npos;
  // "artikel 3:40, eerste lid, van de Awb" is a place to look, no words that a writer chose.
  if (token.has(kReference)) return word;
  word.is_noun = annotation.upos == Upos::noun || annotation.upos == Upos::propn;
  const bool may_be_unit = !word.is_noun && annotation.xpos.find("SPEC") != std::string_view::npos;
  const bool may_be_content = !is_numeral(annotation) && annotation.relation != Relation::cop;
  if (!word.is_noun && !may_be_unit && !may_be_content) return word;
  const lexicon::Norm norm = data.norms->find(token.form);
  word.is_content = may_be_content && (is_open_class(annotation.upos) || norm.is_manner_adverb);
  if (word.is_noun && norm.type != NounType::unknown) word.noun_type = norm.type;
  else if (may_be_unit && norm.is_unit) word.noun_type = NounType::concrete;
  const bool may_have_zipf = word.is_content && annotation.upos != Upos::propn && !norm.is_skipped;
  if (!may_have_zipf && (!word.is_noun || word.noun_type != NounType::unknown)) return word;
  const lexicon::Norm lemma = data.norms->find(lemma_form(annotation.lemma));
  if (word.is_noun && word.noun_type == NounType::unknown) word.noun_type = lemma.type;
  word.has_zipf = may_have_zipf && !lemma.is_skipped;
  if (word.has_zipf)
    word.zipf = data.frequencies->zipf(word.is_noun && norm.head_form != 0 ? norm.head_form : token.form);
  return word;
}

/// The tree of one sentence.
class Tree {
 public:
  explicit Tree(std::span<const Arc> arcs) : arcs_(arcs), firsts_(arcs.size(), kNone) {
    const auto size = static_cast<std::uint32_t>(arcs.size());
    signs_before_.assign(size + 1, 0);
    last_.resize(size);
    for (std::uint32_t i = 0; i < size; ++i) {
      signs_before_[i + 1] = signs_before_[i] + (arcs_[i].relation == Relation::punct);
      last_[i] = i;
    }
    // Conjuncts to the right of what they join, from left to right, so that a parent comes before its children.
    std::vector<bool> is_joined(size, false);
    for (std::uint32_t i = 0; i < size; ++i) {
      if (!is_conjunct(i)) {
        is_joined[i] = true;
        continue;
      }
      const std::uint32_t parent = head(i);
      is_joined[i] = parent < i && is_joined[parent];
      if (is_joined[i]) last_[first_conjunct(i)] = i;
    }
  }

  [[nodiscard]] std::uint32_t length(std::uint32_t i) {
    if (arcs_[i].relation == Relation::punct) return 0;
    const std::uint32_t top = first_conjunct(i);
    const std::uint32_t parent = head(top);
    if (parent == kNone) return between(i, top);
    std::uint32_t longest = between(i, parent);
    if (arcs_[top].relation != Relation::nsubj) return longest;
    // The head and its conjuncts: the first and the last of them are the farthest.
    const std::uint32_t first = first_conjunct(parent);
    longest = std::max(longest, between(i, first));
    return std::max(longest, between(i, last_[first]));
  }

 private:
  [[nodiscard]] std::uint32_t head(std::uint32_t i) const {
    return arcs_[i].head < arcs_.size() ? arcs_[i].head : kNone;
  }
  [[nodiscard]] bool is_conjunct(std::uint32_t i) const {
    return arcs_[i].relation == Relation::conj && head(i) != kNone;
  }
  /// Up from conjunct to conjunct; every place on the way remembers the outcome, so that all climbs together are
  /// linear.
  [[nodiscard]] std::uint32_t first_conjunct(std::uint32_t i) {
    std::uint32_t top = i;
    // Heads never go round in a circle; the count only guards against an annotation that breaks that promise.
    for (std::size_t steps = 0; firsts_[top] == kNone && is_conjunct(top) && steps < arcs_.size(); ++steps)
      top = head(top);
    const std::uint32_t found = firsts_[top] == kNone ? top : firsts_[top];
    for (std::uint32_t at = i; at != found && firsts_[at] == kNone;) {
      firsts_[at] = found;
      at = head(at);
    }
    firsts_[found] = found;
    return found;
  }
  [[nodiscard]] std::uint32_t between(std::uint32_t a, std::uint32_t b) const {
    const auto [low, high] = std::minmax(a, b);
    const std::uint32_t words = high - low - (signs_before_[high] - signs_before_[low]);
    return words == 0 ? 0 : words - 1;
  }

  std::span<const Arc> arcs_;
  std::vector<std::uint32_t> signs_before_;
  std::vector<std::uint32_t> firsts_;  // of each word the first conjunct above it, once known
  std::vector<std::uint32_t> last_;    // of each first conjunct the last one of its row
};

}  // namespace

std::vector<std::uint32_t> dependency_lengths(std::span<const Arc> sentence) {
  Tree tree(sentence);
  std::vector<std::uint32_t> lengths(sentence.size());
  for (std::uint32_t i = 0; i < lengths.size(); ++i) lengths[i] = tree.length(i);
  return lengths;
}

std::vector<Arc> arcs_of(std::span<const Annotation> annotations, std::uint32_t first, std::uint32_t last) {
  std::vector<Arc> arcs(last - first);
  for (std::uint32_t i = first; i < last; ++i) {
    const std::uint32_t head = annotations[i].head;
    arcs[i - first] = {head >= first && head < last ? head - first : kNone, annotations[i].relation};
  }
  return arcs;
}

std::vector<Lint2Word> lint2_words(const Document& document, std::span<const Token> tokens,
                                   std::span<const Sentence> sentences, std::span<const Annotation> annotations,
                                   const lexicon::WordData& data) {
  std::vector<Lint2Word> words(tokens.size());
  for (const Sentence& sentence : sentences) {
    const auto lengths = dependency_lengths(arcs_of(annotations, sentence.first_token, sentence.last_token));
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      words[i] = describe(document.text(tokens[i].span), tokens[i], annotations[i], data);
      words[i].length = lengths[i - sentence.first_token];
    }
  }
  return words;
}

}  // namespace helder::readability
