// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Scanner: cuts a stretch of text into tokens, from left to right, each character seen a bounded number of times. The
// sentence splitter and the quotation finder need a little more than a Token holds: its Shape. One scanner, one thread.
#include <cstdint>
#include <string_view>
#include <vector>

#include "helder/token.h"
#include "language/abbreviations.h"
#include "language/char_class.h"

namespace helder::language {

enum class Shape : std::uint8_t {
  lower_word,
  upper_word,
  number,
  abbreviation,
  initial /* J. or J.P. */,
  enumerator /* 1. a. 2° */,
  clitic /* 's 't 'n */,
  point,
  question,
  exclamation,
  ellipsis,
  comma,
  colon,
  semicolon,
  hyphen /* dashes too */,
  open_bracket,
  close_bracket,
  quote /* direction not known yet */,
  open_quote,
  close_quote,
  symbol,
  address /* URL, e-mail */,
  merge_field,
  other,
};

/// What goes with a token while sentences are found.
struct Piece {
  Shape shape = Shape::other;
  AbbreviationUse use = kNoAbbreviation;  ///< of an abbreviation: kLeads, kEndsList or kMayEnd
  char32_t sign = 0;                      ///< first character
  bool is_held = false;                   ///< inside a notation that goes on: no sentence ends here
};

class Scanner {
 public:
  /// `text` is the whole extracted text; tokens and pieces are appended to the two lists, one to one.
  Scanner(std::string_view text, std::vector<Token>& tokens, std::vector<Piece>& pieces)
      : text_(text), tokens_(tokens), pieces_(pieces) {}

  /// A new block begins: no enumeration or quotation of the one before goes on.
  void begin_block();
  /// Tokens of [begin, end): without a merge field in it.
  void scan(std::uint32_t begin, std::uint32_t end);
  /// One token, whatever is in it.
  void add_merge_field(std::uint32_t begin, std::uint32_t end);

 private:
  [[nodiscard]] Character at(std::uint32_t offset) const {
    return offset < end_ ? character_at(text_.substr(0, end_), offset) : Character{};
  }
  [[nodiscard]] CharClass kind_at(std::uint32_t offset) const { return at(offset).kind; }
  [[nodiscard]] std::uint32_t skip_invisible(std::uint32_t offset) const;
  [[nodiscard]] std::string_view slice(std::uint32_t begin, std::uint32_t end) const {
    return text_.substr(begin, end - begin);
  }

  void add(std::uint32_t begin, std::uint32_t end, TokenKind kind, Piece piece, std::uint16_t flags = 0);
  std::uint32_t scan_one(std::uint32_t begin, Character first);
  std::uint32_t scan_word(std::uint32_t begin, std::uint32_t from);
  std::uint32_t scan_punctuation(std::uint32_t begin, Character first);
  std::uint32_t scan_apostrophe(std::uint32_t begin, Character first);
  std::uint32_t scan_symbol(std::uint32_t begin, Character first);

  struct Word;
  bool join(Word& word);
  bool join_point(Word& word);
  bool join_bracket(Word& word);
  [[nodiscard]] bool may_enumerate(const Word& word) const;
  [[nodiscard]] bool takes_point(Word& word) const;
  [[nodiscard]] std::uint64_t word_form_at(std::uint32_t offset) const;
  [[nodiscard]] bool is_initial_at(std::uint32_t offset) const;
  void finish_word(const Word& word);

  [[nodiscard]] std::uint32_t address_end(std::uint32_t begin);  ///< 0 when no URL begins here
  [[nodiscard]] std::uint32_t host_end(std::uint32_t begin);     ///< 0 when no host or file name begins here
  [[nodiscard]] std::uint32_t email_end(std::uint32_t begin);    ///< 0 when no e-mail address begins here
  [[nodiscard]] std::uint32_t trim_address(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t chunk_end(std::uint32_t begin) const;

  std::string_view text_;
  std::vector<Token>& tokens_;
  std::vector<Piece>& pieces_;
  std::uint32_t end_ = 0;
  std::uint32_t begin_ = 0;            ///< of the stretch
  std::size_t block_token_ = 0;        ///< first token of the block
  std::uint32_t next_at_ = 0;          ///< offset of the next @; end_ when there is none
  std::uint32_t host_checked_to_ = 0;  ///< up to here no host can end
  std::uint32_t open_single_ = 0;      ///< offset after an opening single quotation mark; 0 = none
};

}  // namespace helder::language
