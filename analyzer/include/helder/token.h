// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Sentence and Token: views on the extracted text, made by helder::language. They hold no strings of their own:
// the form is document.text(token.span). Read finding.h next.
#include <cstdint>

#include "helder/span.h"

namespace helder {

enum class TokenKind : std::uint8_t {
  word,          ///< letters, with hyphens, apostrophes and digits inside: zo'n, in-, 65-plusser
  abbreviation,  ///< with its points: i.v.m., art., dhr.
  number,        ///< 12, 1.234,50, 3:40, 1e, IV in an enumeration; dates and times written in digits too
  punctuation,
  symbol,  ///< €, %, §, &, emoji
  url,
  email,
  merge_field,  ///< «naam», {{naam}}, [datum]: one word, never judged
};

enum TokenFlag : std::uint16_t {
  kSpaceAfter = 1 << 0,   ///< white space or the end of the block follows
  kCapitalised = 1 << 1,  ///< first letter is a capital, others are not all capitals
  kAllCaps = 1 << 2,      ///< two letters or more, all capitals
  kHasDigit = 1 << 3,
  kQuoted = 1 << 4,         ///< between quotation marks, or in a quotation: rules about words stay silent
  kLeftAlone = 1 << 5,      ///< code, URL, merge field, other language: no rule looks at it
  kSentenceStart = 1 << 6,  ///< first word of its sentence: its capital says nothing
  kHasHyphen = 1 << 7,
  kElision = 1 << 8,     ///< "in-" in "in- en uitvoer", "-invoer" in "graanuitvoer en -invoer"
  kNameLike = 1 << 9,    ///< capitalised inside a sentence, or part of a run of such words
  kLawTitle = 1 << 10,   ///< in the title of a law, after its first word: "Wet maatschappelijke ondersteuning"
  kNotation = 1 << 11,   ///< in a notation of any kind: 1 mei 2026, € 12,50
  kReference = 1 << 12,  ///< in a reference, the name of its law included: artikel 3:40, eerste lid, van de Awb
};

struct Token {
  Span span;
  std::uint64_t form =
      0;  ///< base::hash of the lower-cased NFC form (typographic apostrophes made '): key of every word table
  TokenKind kind = TokenKind::word;
  std::uint16_t flags = kSpaceAfter;
  [[nodiscard]] constexpr bool has(TokenFlag flag) const { return (flags & flag) != 0; }
  /// The contract's and S01's word: a token with a letter or a digit; numbers, times and merge fields count as one.
  [[nodiscard]] constexpr bool is_word() const { return kind != TokenKind::punctuation && kind != TokenKind::symbol; }
};

struct Sentence {
  Span span;                      ///< from the first to the last token
  std::uint32_t first_token = 0;  ///< half-open range in the analysis's tokens
  std::uint32_t last_token = 0;
  std::uint32_t block = 0;  ///< index in document.blocks()
  std::uint32_t words = 0;  ///< number of tokens with is_word()
};

}  // namespace helder
