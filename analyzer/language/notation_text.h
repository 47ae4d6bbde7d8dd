// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The text as the grammars of notations read it: folded while they go, never copied. Lower case without accents; every
// space, line break or run of them one ' '; every dash '-'; soft hyphens and other invisible characters are not there.
// Private to language/notation*.cpp and law_names.cpp.
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "helder/notation.h"
#include "text/white_space.h"

namespace helder::language {

/// What a character outside ASCII becomes when it is no letter with an accent. Values that no text has after folding.
inline constexpr char kEuroSign = '\x03';
inline constexpr char kSectionSign = '\x04';
inline constexpr char kDegreeSign = '\x05';  ///< ° and º
inline constexpr char kHalfSign = '\x06';    ///< ½
inline constexpr char kOtherLetter = '\x0e';
inline constexpr char kOtherSign = '\x0f';

[[nodiscard]] constexpr bool is_folded_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_folded_letter(char c) { return (c >= 'a' && c <= 'z') || c == kOtherLetter; }
[[nodiscard]] constexpr bool is_folded_alnum(char c) { return is_folded_letter(c) || is_folded_digit(c); }

inline constexpr char kNotSeen = '\0';

// U+00C0 to U+017F: letters with an accent lose it; '.' is one that has no letter without it here.
inline constexpr std::string_view kUnaccented =
    "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuu"
    "uuwwyyyzzzzzz.";
static_assert(kUnaccented.size() == 0x180 - 0xC0);

/// The folded character; kNotSeen for what is skipped.
[[nodiscard]] constexpr char fold_character(char32_t c) {
  if (c < 0x80)
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c > ' ' && c < 0x7f ? static_cast<char>(c) : ' ';
  if (c >= 0xC0 && c < 0x180) {
    if (c == 0xD7 || c == 0xF7) return kOtherSign;
    const char letter = kUnaccented[c - 0xC0];
    return letter == '.' ? kOtherLetter : letter;
  }
  switch (c) {
    case 0xAD:
    case 0xFEFF: return kNotSeen;
    case 0xA7: return kSectionSign;
    case 0xB0:
    case 0xBA: return kDegreeSign;
    case 0xBD: return kHalfSign;
    case 0x2BC:
    case 0x2018:
    case 0x2019: return '\'';
    case 0x20AC: return kEuroSign;
    case 0x2212: return '-';
    default: break;
  }
  if ((c >= 0x300 && c < 0x370) || (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064)) return kNotSeen;
  if (c >= 0x2010 && c <= 0x2015) return '-';
  if (text::is_blank(c)) return ' ';
  return c >= 0x180 && (c < 0x2000 || c > 0x2FFF) ? kOtherLetter : kOtherSign;
}

/// A part while its notation is being read.
struct ReadPart {
  std::string_view name;
  std::string value;
  Span span;
};

/// The window of text that one attempt may look at, and the parts that it found. A grammar that goes back and tries
/// another way overwrites: a new part drops all that begin at or after it.
struct Reading {
  std::string_view text;
  std::uint32_t begin = 0, end = 0;
  std::vector<ReadPart> parts;
  bool is_block_start = false;  ///< nothing stands before it in its paragraph

  void add(std::string_view name, Span span, std::string value) {
    drop_from(span.begin);
    parts.push_back({name, std::move(value), span});
  }
  void drop_from(std::uint32_t offset) {
    while (!parts.empty() && parts.back().span.begin >= offset) parts.pop_back();
  }
  /// Value of the first part with this name; empty when there is none.
  [[nodiscard]] std::string_view value(std::string_view name) const {
    for (const ReadPart& part : parts)
      if (part.name == name) return part.value;
    return {};
  }
  [[nodiscard]] const ReadPart* find(std::string_view name) const {
    for (const ReadPart& part : parts)
      if (part.name == name) return &part;
    return nullptr;
  }
};

/// Forward iterator over the folded characters of a Reading's window. Cheap to copy.
class FoldIterator {
 public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  FoldIterator() = default;
  /// At the first character at or after `offset`.
  FoldIterator(Reading& reading, std::uint32_t offset) : reading_(&reading), next_(offset), ended_(offset) { step(); }

  [[nodiscard]] const char& operator*() const { return character_; }
  FoldIterator& operator++() {
    ended_ = next_;
    step();
    return *this;
  }
  FoldIterator operator++(int) {
    FoldIterator old = *this;
    ++*this;
    return old;
  }
  friend bool operator==(const FoldIterator& a, const FoldIterator& b) { return a.at_ == b.at_; }

  [[nodiscard]] bool is_end() const { return at_ >= reading_->end; }
  [[nodiscard]] Reading& reading() const { return *reading_; }
  /// Offset in the text of this character.
  [[nodiscard]] std::uint32_t offset() const { return at_; }
  /// Offset in the text after the character before this one.
  [[nodiscard]] std::uint32_t end_of_previous() const { return ended_; }
  /// True when this is a capital letter, with or without accent.
  [[nodiscard]] bool is_capital() const;

 private:
  void step();
  void step_slow();

  Reading* reading_ = nullptr;
  std::uint32_t at_ = 0;     // of this character
  std::uint32_t next_ = 0;   // after it
  std::uint32_t ended_ = 0;  // after the one before it
  char character_ = 0;
};

[[nodiscard]] inline FoldIterator end_of(Reading& reading) { return {reading, reading.end}; }

inline void FoldIterator::step() {
  at_ = next_;
  if (at_ < reading_->end) {
    const char c = reading_->text[at_];
    if (c > ' ' && c < '\x7f') [[likely]] {
      character_ = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
      ++next_;
      return;
    }
    step_slow();
    return;
  }
  at_ = next_ = reading_->end;
  character_ = 0;
}

/// The folded text from `first` to `last`.
[[nodiscard]] std::string folded(FoldIterator first, FoldIterator last);
/// The text as it stands from `first` to `last`, with its capitals and accents, but one ' ' for white space and without
/// what isn't seen.
[[nodiscard]] std::string literal(FoldIterator first, FoldIterator last);

}  // namespace helder::language
