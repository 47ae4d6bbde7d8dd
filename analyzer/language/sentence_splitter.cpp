// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/sentence_splitter.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "language/words.h"

namespace helder::language {
namespace {

constexpr std::size_t kLongestBracket = 80;  // tokens; a bracket that stays open longer holds nothing together
constexpr std::uint32_t kLongestNumber = 2;  // bytes of "12." or "b." before a paragraph

bool ends_sentence(Shape shape) {
  return shape == Shape::point || shape == Shape::question || shape == Shape::exclamation || shape == Shape::ellipsis;
}

bool is_word_shape(Shape shape) {
  switch (shape) {
    case Shape::lower_word:
    case Shape::upper_word:
    case Shape::number:
    case Shape::abbreviation:
    case Shape::initial:
    case Shape::enumerator:
    case Shape::clitic:
    case Shape::address:
    case Shape::merge_field: return true;
    default: return false;
  }
}

class Splitter {
 public:
  Splitter(std::span<Token> tokens, std::span<const Piece> pieces) : tokens_(tokens), pieces_(pieces) {
    match_brackets();
    has_capitals_ = uses_capitals();
  }

  /// Index after the last token of the sentence that begins at `begin`.
  [[nodiscard]] std::size_t sentence_end(std::size_t begin) const {
    std::size_t closes = 0;  // end of the bracket that holds what is inside together
    for (std::size_t i = begin; i < tokens_.size(); ++i) {
      const Shape shape = pieces_[i].shape;
      if (shape == Shape::open_bracket) {
        // "(Zie bijlage 1. Die is nieuw.)" holds sentences; "Hij kwam (zie blz. 3. Dat is kort.) niet" does not.
        if (i > begin) closes = std::max(closes, closes_at_[i]);
        continue;
      }
      if (pieces_[i].is_held) continue;
      const bool is_abbreviation = shape == Shape::abbreviation || shape == Shape::initial;
      if (!ends_sentence(shape) && !is_abbreviation) continue;
      if (i < closes) continue;
      // "12. De aanvraag": a number of a paragraph that wasn't seen as one
      if (shape == Shape::point && i == begin + 1 && tokens_[begin].span.length() <= kLongestNumber &&
          (pieces_[begin].shape == Shape::number || pieces_[begin].shape == Shape::lower_word))
        continue;
      const std::size_t after = closed(i, begin);
      if (after >= tokens_.size()) return tokens_.size();
      if (is_abbreviation ? abbreviation_ends(i, after) : begins_sentence(after, shape)) return after;
      i = after - 1;  // what closes here is not looked at again: a run of "?!?!" stays linear
    }
    return tokens_.size();
  }

 private:
  // Whoever writes no capitals at all still ends sentences. In one that has none an unknown abbreviation ("vgl. art.
  // 3") looks the same, so it takes two such ends before capitals are no longer waited for.
  [[nodiscard]] bool uses_capitals() const {
    std::size_t ends = 0;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (pieces_[i].shape == Shape::upper_word || pieces_[i].shape == Shape::initial) return true;
      ends += ends_sentence(pieces_[i].shape) && i + 1 < tokens_.size() && tokens_[i].has(kSpaceAfter) &&
              pieces_[i + 1].shape == Shape::lower_word;
    }
    return ends < 2;
  }

  // For each opening bracket where it closes; 0 when it doesn't, or too far away.
  void match_brackets() {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (pieces_[i].shape == Shape::open_bracket) {
        closes_at_.resize(tokens_.size());
        open.push_back(i);
      } else if (pieces_[i].shape == Shape::close_bracket && !open.empty()) {
        if (i - open.back() <= kLongestBracket) closes_at_[open.back()] = i;
        open.pop_back();
      }
    }
  }

  // Index after what belongs to the end at `i`: "?!", ".)", "." and a quotation mark.
  [[nodiscard]] std::size_t closed(std::size_t i, std::size_t begin) const {
    std::size_t after = i + 1;
    while (after < tokens_.size()) {
      const Shape shape = pieces_[after].shape;
      if (ends_sentence(shape)) {
        ++after;
        continue;
      }
      if (shape == Shape::close_quote) {
        ++after;
        continue;
      }
      if (shape == Shape::close_bracket && pieces_[begin].shape == Shape::open_bracket) {
        ++after;
        continue;
      }
      if (shape == Shape::close_bracket && !tokens_[after - 1].has(kSpaceAfter)) {
        ++after;
        continue;
      }
      break;
    }
    return after;
  }

  // First token from `i` on that is no opening quotation mark, bracket or bullet.
  [[nodiscard]] std::size_t first_word(std::size_t i) const {
    const std::size_t limit = std::min(tokens_.size(), i + 5);
    while (i < limit) {
      const Shape shape = pieces_[i].shape;
      if (shape != Shape::open_quote && shape != Shape::open_bracket && shape != Shape::hyphen &&
          shape != Shape::ellipsis && shape != Shape::close_quote)
        break;
      ++i;
    }
    return i;
  }

  [[nodiscard]] bool begins_sentence(std::size_t after, Shape ending) const {
    const Shape next = pieces_[after].shape;
    if (next == Shape::comma || next == Shape::semicolon || next == Shape::colon || next == Shape::close_bracket)
      return false;
    // "Dat is zo. (zie blz. 3)"
    if (next == Shape::open_bracket && ending == Shape::point) return true;
    const std::size_t word = first_word(after);
    if (word >= tokens_.size()) return true;
    switch (pieces_[word].shape) {
      case Shape::upper_word:
      case Shape::initial:
      case Shape::enumerator:
      case Shape::merge_field: return true;
      case Shape::number: return ending != Shape::ellipsis;
      case Shape::abbreviation: return tokens_[word].has(kCapitalised) || tokens_[word].has(kAllCaps);
      case Shape::clitic:
        return word + 1 < tokens_.size() &&
               (pieces_[word + 1].shape == Shape::upper_word || tokens_[word].has(kCapitalised));
      case Shape::address: return ending == Shape::point && tokens_[after - 1].has(kSpaceAfter);
      case Shape::symbol: return ending == Shape::point;
      case Shape::lower_word: return !has_capitals_ && ending != Shape::ellipsis && tokens_[after - 1].has(kSpaceAfter);
      default: return false;
    }
  }

  [[nodiscard]] bool abbreviation_ends(std::size_t i, std::size_t after) const {
    if (after > i + 1) return begins_sentence(after, Shape::point);  // "enz.)" "b.v.?"
    const Shape next = pieces_[after].shape;
    const std::size_t word = first_word(after);
    if (word >= tokens_.size()) return false;
    const bool is_starter = is_sentence_starter(tokens_[word].form) && pieces_[word].shape == Shape::upper_word;
    if (pieces_[i].shape == Shape::initial) return is_starter && !is_name_particle(tokens_[word].form) && word == after;
    const AbbreviationUse use = pieces_[i].use;
    if (use != kMayEnd && use != kEndsList) return false;
    if (next == Shape::comma || next == Shape::semicolon || next == Shape::colon || next == Shape::hyphen) return false;
    if (pieces_[word].shape == Shape::clitic) return begins_sentence(after, Shape::point);
    return is_starter || (use == kEndsList && pieces_[word].shape == Shape::upper_word);
  }

  std::span<Token> tokens_;
  std::span<const Piece> pieces_;
  std::vector<std::size_t> closes_at_;
  bool has_capitals_ = true;
};

// The first word, and after "1." the second as well: their capitals say nothing.
void mark_start(std::span<Token> tokens, std::span<const Piece> pieces) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_word_shape(pieces[i].shape)) continue;
    tokens[i].flags |= kSentenceStart;
    if (pieces[i].shape != Shape::enumerator && pieces[i].shape != Shape::clitic) return;
  }
}

void mark_names(std::span<Token> tokens, std::span<const Piece> pieces) {
  const auto is_candidate = [&](std::size_t i) {
    return (pieces[i].shape == Shape::upper_word || pieces[i].shape == Shape::initial) &&
           !is_sentence_starter(tokens[i].form) && (!tokens[i].has(kAllCaps) || pieces[i].shape == Shape::initial);
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_candidate(i)) continue;
    const bool after_break = i > 0 && (pieces[i - 1].shape == Shape::open_quote || pieces[i - 1].shape == Shape::colon);
    if (!tokens[i].has(kSentenceStart) && !after_break) tokens[i].flags |= kNameLike;
    else if (i + 1 < tokens.size() && is_candidate(i + 1)) tokens[i].flags |= kNameLike;  // "Jan Jansen woont hier."
  }
}

}  // namespace

void describe_sentence(std::span<Token> tokens, std::span<const Piece> pieces, Sentence& sentence) {
  const std::size_t count = sentence.last_token - sentence.first_token;
  const std::span<Token> own = tokens.subspan(sentence.first_token, count);
  if (own.empty()) return;
  mark_start(own, pieces);
  mark_names(own, pieces);
  sentence.span = {own.front().span.begin, own.back().span.end};
  sentence.words = static_cast<std::uint32_t>(
      std::count_if(own.begin(), own.end(), [](const Token& token) { return token.is_word(); }));
}

void split_sentences(std::span<Token> tokens, std::span<const Piece> pieces, std::uint32_t first, std::uint32_t block,
                     std::vector<Sentence>& sentences) {
  const std::span<Token> own = tokens.subspan(first);
  const Splitter splitter(own, pieces);
  for (std::size_t begin = 0; begin < own.size();) {
    const std::size_t end = splitter.sentence_end(begin);
    sentences.push_back({.span = {},
                         .first_token = first + static_cast<std::uint32_t>(begin),
                         .last_token = first + static_cast<std::uint32_t>(end),
                         .block = block});
    describe_sentence(tokens, pieces.subspan(begin, end - begin), sentences.back());
    begin = end;
  }
}

}  // namespace helder::language
