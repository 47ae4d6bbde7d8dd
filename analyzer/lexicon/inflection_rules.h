// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The spelling rules behind inflection.h, one word at a time, without particle and without the words around it. Private
// to the lexicon room. Sources: Leidraad Taalunie 2015 (chapters 1–5, 12–14), e-ANS 2.3 (verbs), 3.5 (nouns), 6.4
// (adjectives).
#include <string>
#include <string_view>

namespace helder::lexicon::rules {

struct VerbForms {
  std::string present_first, present_third, past, past_plural, participle;
};
/// `is_split_off`: the verb stands after a particle ("leggen" of "over|leggen"); the participle is then that of the
/// verb itself, the particle still to be put before it.
[[nodiscard]] VerbForms verb_forms(std::string_view infinitive, bool is_split_off);
[[nodiscard]] std::string past_plural_of(std::string_view past);
[[nodiscard]] std::string inflected_participle(std::string_view participle, std::string_view infinitive);

[[nodiscard]] std::string plural_of(std::string_view noun);      ///< empty: none
[[nodiscard]] std::string diminutive_of(std::string_view noun);  ///< empty: none

struct AdjectiveForms {
  std::string inflected, comparative, superlative;
};  ///< empty: none
[[nodiscard]] AdjectiveForms adjective_forms(std::string_view adjective);

/// `stem` before an ending that starts with a vowel: boom → bom(en), bom → bomm(en), brief → briev(en), huis →
/// huiz(en). `doubles`: the last syllable is stressed, so a short vowel keeps its sound by a doubled consonant.
/// `softens`: f → v and s → z where the sound does so.
[[nodiscard]] std::string before_vowel(std::string_view stem, bool doubles, bool softens);

/// Number of vowel groups, a measure of syllables for short words; "ë" and its like begin a new one.
[[nodiscard]] int vowel_groups(std::string_view word);

}  // namespace helder::lexicon::rules
