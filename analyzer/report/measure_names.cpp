// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/measure_names.h"

namespace helder::report {
namespace {

struct Name { std::string_view measure, dutch, english; };

constexpr Name kNames[] = {
    {"scored_sentences", "zinnen die meetellen", "sentences that count"},
    {"words_per_sentence", "woorden per zin", "words per sentence"},
    {"words_per_sentence_median", "woorden in de middelste zin", "words in the median sentence"},
    {"words_per_sentence_p90", "9 van de 10 zinnen hebben hoogstens zoveel woorden", "9 in 10 sentences have at most so many words"},
    {"words_per_sentence_max", "woorden in de langste zin", "words in the longest sentence"},
    {"sentences_over_15_words_share", "deel van de zinnen met meer dan 15 woorden", "share of sentences over 15 words"},
    {"sentences_over_20_words_share", "deel van de zinnen met meer dan 20 woorden", "share of sentences over 20 words"},
    {"sentences_over_25_words_share", "deel van de zinnen met meer dan 25 woorden", "share of sentences over 25 words"},
    {"words_per_paragraph", "woorden per alinea", "words per paragraph"},
    {"words_per_paragraph_max", "woorden in de langste alinea", "words in the longest paragraph"},
    {"sentences_per_paragraph", "zinnen per alinea", "sentences per paragraph"},
    {"sentences_per_paragraph_max", "zinnen in de langste alinea", "sentences in the longest paragraph"},
    {"syllables", "lettergrepen", "syllables"},
    {"syllables_per_word", "lettergrepen per woord", "syllables per word"},
    {"syllables_per_100_words", "lettergrepen per 100 woorden", "syllables per 100 words"},
    {"words_of_3_syllables_share", "deel van de woorden met 3 lettergrepen of meer", "share of words of 3 syllables or more"},
    {"words_of_4_syllables_share", "deel van de woorden met 4 lettergrepen of meer", "share of words of 4 syllables or more"},
    {"letters", "letters", "letters"},
    {"letters_per_word", "letters per woord", "letters per word"},
    {"long_words", "woorden van meer dan 6 letters", "words of more than 6 letters"},
    {"long_word_share", "deel van de woorden met meer dan 6 letters", "share of words of more than 6 letters"},
    {"rix", "lange woorden per zin (RIX)", "long words per sentence (RIX)"},
    {"distinct_words", "verschillende woorden", "distinct words"},
    {"type_token_ratio", "deel verschillende woorden", "share of distinct words"},
    {"mattr_100", "deel verschillende woorden, per 100 woorden bekeken", "share of distinct words, in windows of 100"},
    {"number_share", "deel getallen", "share of numbers"},
    {"question_share", "deel van de zinnen dat een vraag is", "share of sentences that are questions"},
    {"polite_address", "keer u en uw", "times u and uw"},
    {"familiar_address", "keer je, jij en jouw", "times je, jij and jouw"},
    {"reading_minutes", "minuten leestijd", "minutes to read"},
};

}  // namespace

std::string_view measure_name(std::string_view measure, Language language) {
  for (const Name& name : kNames)
    if (name.measure == measure) return language == Language::english ? name.english : name.dutch;
  return measure;
}

}  // namespace helder::report
