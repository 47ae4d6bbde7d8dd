// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/measure_names.h"

#include <array>

namespace helder::report {
namespace {

// What is usual: gemiddeld 15 woorden (Schrijfwijzer RVO, Utrecht), hoogstens 20 (lboshuizen), 6 zinnen per alinea
// (heerlijk-helder).
constexpr std::array kMain = {
    MainMeasure{"words_per_sentence",
                Unit::average,
                {"woorden per zin", "liefst hoogstens 15"},
                {"words per sentence", "15 at most is best"}},
    MainMeasure{"words_per_sentence_max",
                Unit::number,
                {"woorden in de langste zin", "liefst hoogstens 20"},
                {"words in the longest sentence", "20 at most is best"}},
    MainMeasure{"sentences_over_20_words_share",
                Unit::percentage,
                {"zinnen van meer dan 20 woorden", ""},
                {"sentences over 20 words", ""}},
    MainMeasure{"sentences_per_paragraph_max",
                Unit::number,
                {"zinnen in de langste alinea", "liefst hoogstens 6"},
                {"sentences in the longest paragraph", "6 at most is best"}},
    MainMeasure{"long_word_share",
                Unit::percentage,
                {"lange woorden", "van meer dan 6 letters"},
                {"long words", "of more than 6 letters"}},
    MainMeasure{"reading_minutes", Unit::average, {"minuten leestijd", ""}, {"minutes to read", ""}},
};

}  // namespace

std::span<const MainMeasure> main_measures() { return kMain; }

}  // namespace helder::report
