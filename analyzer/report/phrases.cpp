// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/phrases.h"

#include <array>
#include <charconv>
#include <cmath>

namespace helder::report {
namespace {

constexpr Phrases kDutch{
    .line = "regel",
    .paragraph = "alinea",
    .page = "bladzijde",
    .whole_document = "hele tekst",
    .why = "Waarom:",
    .better = "Beter:",
    .see_also = "Zie ook:",
    .advice_only = "Tip:",
    .also_at = "Ook in deze alinea:",
    .same_why = "zie hierboven, bij",
    .words_one = "woord",
    .words_many = "woorden",
    .sentences_one = "zin",
    .sentences_many = "zinnen",
    .kind = "soort tekst:",
    .guessed = "(geraden)",
    .guide = "schrijfwijzer:",
    .error_one = "fout",
    .error_many = "fouten",
    .warning_one = "waarschuwing",
    .warning_many = "waarschuwingen",
    .info_one = "tip",
    .info_many = "tips",
    .summary = "Samenvatting",
    .nothing_found = "Niets gevonden. Mooi!",
    .found = "Gevonden:",
    .and_word = "en",
    .known_one = "bevinding was al bekend en telt niet mee",
    .known_many = "bevindingen waren al bekend en tellen niet mee",
    .repeats_note = "Wat in dezelfde alinea terugkomt, telt één keer.",
    .readability = "Leesbaarheid",
    .higher_easier = "hoger is makkelijker",
    .lower_easier = "lager is makkelijker",
    .most_help = "Dit helpt het meest",
    .what_now = "Wat nu?",
    .next_change = "Pas de tekst aan en kijk hem daarna opnieuw na.",
    .next_explain = "Meer weten over een regel? Typ: helder explain",
    .next_silence_text = "Iets bewust laten staan? Zet erboven: <!-- helder-uit REGEL: reden -->",
    .next_silence_office = "Iets bewust laten staan? Zet er een opmerking bij: helder-uit REGEL: reden",
    .next_reader = "Laat de tekst ook lezen door iemand voor wie hij bedoeld is.",
    .not_read = "Niet nagekeken:",
    .checked_one = "bestand nagekeken",
    .checked_many = "bestanden nagekeken",
    .failed_one = "bestand niet gelezen",
    .failed_many = "bestanden niet gelezen",
    .measures = "Metingen",
    .all_measures = "Alle metingen zien? Kies --format json.",
    .times = "keer",
    .normal = "gewone tekst:",
};

constexpr Phrases kEnglish{
    .line = "line",
    .paragraph = "paragraph",
    .page = "page",
    .whole_document = "whole text",
    .why = "Why:",
    .better = "Better:",
    .see_also = "See also:",
    .advice_only = "Tip:",
    .also_at = "Also in this paragraph:",
    .same_why = "see above, at",
    .words_one = "word",
    .words_many = "words",
    .sentences_one = "sentence",
    .sentences_many = "sentences",
    .kind = "kind of text:",
    .guessed = "(guessed)",
    .guide = "house style:",
    .error_one = "error",
    .error_many = "errors",
    .warning_one = "warning",
    .warning_many = "warnings",
    .info_one = "tip",
    .info_many = "tips",
    .summary = "Summary",
    .nothing_found = "Nothing found. Well done!",
    .found = "Found:",
    .and_word = "and",
    .known_one = "finding was known already and does not count",
    .known_many = "findings were known already and do not count",
    .repeats_note = "What comes back in the same paragraph counts once.",
    .readability = "Readability",
    .higher_easier = "higher is easier",
    .lower_easier = "lower is easier",
    .most_help = "This helps most",
    .what_now = "What now?",
    .next_change = "Change the text and check it again.",
    .next_explain = "More about a rule? Type: helder explain",
    .next_silence_text = "Keep something on purpose? Put this above it: <!-- helder-uit RULE: reason -->",
    .next_silence_office = "Keep something on purpose? Add a comment to it: helder-uit RULE: reason",
    .next_reader = "Let somebody read the text for whom it is meant.",
    .not_read = "Not checked:",
    .checked_one = "file checked",
    .checked_many = "files checked",
    .failed_one = "file could not be read",
    .failed_many = "files could not be read",
    .measures = "Measures",
    .all_measures = "To see all measures: --format json.",
    .times = "times",
    .normal = "ordinary text:",
};

}  // namespace

const Phrases& phrases(Language language) { return language == Language::english ? kEnglish : kDutch; }

std::string_view severity_word(Severity severity, Language language) {
  if (language == Language::dutch) return to_dutch(severity);
  return severity == Severity::info ? "tip" : to_string(severity);
}

std::string_view profile_word(Profile profile, Language language) {
  if (language == Language::english) return to_string(profile);
  constexpr std::array<std::string_view, kProfileCount> names = {"brief",  "besluit",   "webpagina",      "rapport",
                                                                 "e-mail", "formulier", "wet of regeling"};
  return names[static_cast<std::size_t>(profile)];
}

std::string decimal(double value, int digits, Language language) {
  if (!std::isfinite(value)) return "-";
  char buffer[64];
  const auto [end, failure] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, digits);
  if (failure != std::errc()) return "-";
  std::string text(buffer, end);
  if (text.find_first_not_of("-0.") == std::string::npos && text.starts_with('-')) text.erase(0, 1);
  if (language == Language::dutch)
    if (const std::size_t point = text.find('.'); point != std::string::npos) text[point] = ',';
  return text;
}

}  // namespace helder::report
