// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Patterns, alternatives and conditions as trees, straight from their text in a .lex file. docs/lexicon-format.md has
// the grammar. Plain data and pure functions; thread-safe. Errors carry the column (from 1, in bytes of the given
// text) in Error::column and say in Dutch what was expected. Read compiler.h next.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "helder/result.h"
#include "lexicon/entry.h"

namespace helder::lexicon {

inline constexpr std::size_t kMaxPatternBytes = 2000;  ///< of one pattern, alternative or condition
inline constexpr std::size_t kMaxPatternDepth = 8;     ///< nested groups
inline constexpr std::size_t kMaxGap = 12;             ///< tokens in one gap
inline constexpr std::size_t kMaxContextGap = 30;      ///< the same, in "niet melden" and "alleen"

/// One property of `[…]`. `value` is lower case; empty for properties without a value.
struct Property {
  enum class Kind : std::uint8_t {
    word_class,
    form,
    number,
    lemma,  // need the tagger
    begins,
    ends,
    capital,
    numeric,
    has_digit,
    word,
    punctuation,
    date,  // tokens only
  } kind = Kind::word;
  std::string value;
  bool is_negated = false;  ///< `!eindigt=e`
  [[nodiscard]] bool needs_tags() const { return kind <= Kind::lemma; }
};

struct Element {
  enum class Kind : std::uint8_t { form, exact_form, lemma, properties, group, gap, place };
  Kind kind = Kind::form;
  std::string text;                     ///< form, or lemma with its "|" for a separable particle
  std::optional<WordClass> word_class;  ///< lemma: the class after ":"
  std::vector<Property> properties;
  std::vector<std::vector<Element>> choices;  ///< group
  std::uint8_t gap = 0;                       ///< gap: at most so many tokens
  bool is_optional = false;
  bool is_negated = false;   ///< `!x`
  std::string slot;          ///< `name=x`
  std::uint32_t column = 0;  ///< from 1, in bytes
};
using Pattern = std::vector<Element>;

/// Where a pattern stands. What stands around a match may begin and end with a gap and have longer ones
/// (kMaxContextGap); only an exception ("niet melden") may have `_`.
enum class PatternUse : std::uint8_t { entry, context, exception };
[[nodiscard]] Result<Pattern> parse_pattern(std::string_view text, PatternUse use = PatternUse::entry);

/// A piece of an alternative.
struct AlternativePart {
  enum class Kind : std::uint8_t { text, lemma, slot, gap };
  Kind kind = Kind::text;
  std::string text;                     ///< text as it stands, lemma, or name of the slot
  std::optional<WordClass> word_class;  ///< lemma
  std::uint8_t element = 1;             ///< lemma: takes the form of this `<…>` of the pattern, from 1
  bool with_article = false;            ///< slot: "de" or "het" before it
};
struct ParsedAlternative {
  bool is_advice = false;    ///< "(…)": words for people only
  bool is_deletion = false;  ///< "-"
  std::vector<AlternativePart> parts;
};
[[nodiscard]] Result<ParsedAlternative> parse_alternative(std::string_view text);

/// `alleen`. Exactly one line of conditions; all of an entry must hold.
struct Condition {
  enum class Kind : std::uint8_t { profile, place, capital, begin, before, after, sentence };
  Kind kind = Kind::profile;
  std::uint32_t mask = 0;   ///< profile: bit per Profile; place: bit per BlockKind
  bool is_negated = false;  ///< `hoofdletter=nee`, `voor!=/…/`
  Pattern pattern;          ///< before, after, sentence
};
[[nodiscard]] Result<Condition> parse_condition(std::string_view text);

/// The pattern of "niet melden". `before` and `after` stand around `_`; without `_`, `overlap` must overlap the match.
struct Exception {
  bool has_place = false;
  Pattern before, after, overlap;
};
[[nodiscard]] Result<Exception> parse_exception(std::string_view pattern);

}  // namespace helder::lexicon
