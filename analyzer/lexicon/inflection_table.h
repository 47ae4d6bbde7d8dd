// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What inflection.cpp can't derive from spelling: strong verbs, stress, irregular plurals, articles. Constant data,
// checked against Hunspell's nl dictionary (tests/unit/lexicon/inflection_test.cpp). Private to the lexicon room.
#include <span>
#include <string_view>

namespace helder::lexicon::table {

/// A strong or irregular verb without prefix. Empty fields follow the rule (past_plural: past + n, or past with an
/// open syllable; present: stem and stem + t).
struct Verb {
  std::string_view infinitive, past, past_plural, participle, present_first, present_third;
};
struct Pair {
  std::string_view word, form;
};
struct Adjective {
  std::string_view word, inflected, comparative, superlative;
};  ///< "-": there is none; empty: the rule

[[nodiscard]] std::span<const Verb> strong_verbs();  ///< sorted by infinitive
[[nodiscard]] const Verb* find_strong_verb(std::string_view infinitive);
/// English and other loans whose stem keeps its spelling: updaten → update, updatet, updatete, geüpdatet.
[[nodiscard]] const Verb* find_loan_verb(std::string_view infinitive);
/// "leveren", "beteren", "anderen": the last syllable of the stem is unstressed, so "lever", not "leveer".
[[nodiscard]] bool has_unstressed_er(std::string_view infinitive);
/// Verbs that look prefixed and aren't: "bedelen", "geselen" get ge-.
[[nodiscard]] bool takes_ge_anyway(std::string_view infinitive);
/// The particle of a separable verb that is written without "|"; empty when it isn't one, or isn't certain.
[[nodiscard]] std::string_view known_particle(std::string_view infinitive);

/// Irregular plural of a noun or of its last part; "-" for none, empty when the rules do.
[[nodiscard]] std::string_view irregular_plural(std::string_view noun, std::size_t& matched);
[[nodiscard]] std::string_view irregular_diminutive(std::string_view noun, std::size_t& matched);
[[nodiscard]] const Adjective* find_adjective(std::string_view word);

/// 'd' for de, 'h' for het, 0 when not in the table; looks at the whole noun, then at the longest last part.
[[nodiscard]] char article_of(std::string_view noun);

}  // namespace helder::lexicon::table
