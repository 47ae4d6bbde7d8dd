// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The words that the text report says itself, in Dutch and English. What a finding says is Dutch: it explains Dutch.
#include <cstdint>
#include <string>
#include <string_view>

#include "helder/finding.h"
#include "helder/rule_info.h"

namespace helder::report {

enum class Language : std::uint8_t { dutch, english };

struct Phrases {
  std::string_view line, paragraph, page, whole_document;  // "regel 3", "alinea 4"
  std::string_view why, better, see_also, advice_only, also_at, same_why;
  std::string_view words_one, words_many, sentences_one, sentences_many;
  std::string_view kind, guessed, guide;
  std::string_view error_one, error_many, warning_one, warning_many, info_one, info_many;
  std::string_view summary, nothing_found, found, and_word, known_one, known_many, repeats_note;
  std::string_view readability, higher_easier, lower_easier, most_help, what_now;
  std::string_view next_change, next_explain, next_silence_text, next_silence_office, next_reader;
  std::string_view not_read, checked_one, checked_many, failed_one, failed_many;
  std::string_view measures, all_measures, times, normal;
};

[[nodiscard]] const Phrases& phrases(Language language);
[[nodiscard]] std::string_view severity_word(Severity severity, Language language);
[[nodiscard]] std::string_view profile_word(Profile profile, Language language);
/// "45,3" or "45.3".
[[nodiscard]] std::string decimal(double value, int digits, Language language);

}  // namespace helder::report
