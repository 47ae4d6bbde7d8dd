// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Dates and terms. Normal forms of ISO 8601: 2026-05-01, --05-01 (no year), 2026-05 (no day), ---01 (every month), P6W.
#include <array>
#include <chrono>
#include <string>

#include "language/notation_families.h"
#include "language/notation_grammar.h"
#include "language/notation_values.h"

namespace helder::language::notation {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {"zondag",    "maandag", "dinsdag", "woensdag",
                                                       "donderdag", "vrijdag", "zaterdag"};

std::string two_digits(FoldIterator first, FoldIterator last) {
  std::string value;
  for (; first != last; ++first)
    if (is_folded_digit(*first)) value += *first;
  return value.size() == 1 ? "0" + value : value;
}
std::string month_number(FoldIterator first, FoldIterator last) {
  int number = 0;
  FoldIterator at = first;
  months().parse(at, last, x3::unused, x3::unused, number);
  return (number < 10 ? "0" : "") + std::to_string(number);
}
/// "25" → "2025", "87" → "1987": a letter looks at most thirty years ahead of 2020.
std::string full_year(FoldIterator first, FoldIterator last) {
  std::string value;
  for (; first != last; ++first)
    if (is_folded_digit(*first)) value += *first;
  if (value.size() == 2) return (value < "50" ? "20" : "19") + value;
  return value;
}
std::string limit_value(FoldIterator first, FoldIterator last) {
  const std::string word = folded(first, last);
  if (word.starts_with("uiterlijk") || word.starts_with("niet later") || word.starts_with("ten laatste"))
    return "uiterlijk";
  if (word == "voor") return "vóór";
  if (word == "t/m") return "tot en met";
  return word;
}

std::string unit_letter(FoldIterator first, FoldIterator last) {
  const std::string word = folded(first, last);
  if (word.starts_with("werkd")) return "werkdag";
  if (word.starts_with("d") || word.starts_with("kal") || word.starts_with("etm")) return "D";
  if (word.starts_with("w")) return "W";
  if (word.starts_with("ma")) return "M";
  if (word.starts_with("kw")) return "kwartaal";
  if (word.starts_with("j")) return "Y";
  if (word.starts_with("u")) return "H";
  return "min";
}

struct DateGrammar {
  x3::symbols<int> weekdays;
  x3::symbols<int> units;
  x3::symbols<int> anchors;
  DateGrammar() {
    int i = 0;
    for (const std::string_view day : kWeekdays) {
      weekdays.add(std::string(day), i);
      weekdays.add(std::string(day.substr(0, 2)) + ".", i);
      ++i;
    }
    for (const char* word :
         {"dag", "dagen", "kalenderdag", "kalenderdagen", "werkdag", "werkdagen", "week", "weken", "maand", "maanden",
          "jaar", "jaren", "uur", "uren", "minuut", "minuten", "kwartaal", "kwartalen", "etmaal"})
      units.add(word);
    for (const char* word : {"dagtekening",
                             "de dagtekening",
                             "verzending",
                             "de verzending",
                             "ontvangst",
                             "de ontvangst",
                             "bekendmaking",
                             "de bekendmaking",
                             "publicatie",
                             "de publicatie",
                             "deze brief",
                             "dit besluit",
                             "de datum",
                             "de verzenddatum",
                             "verzenddatum",
                             "de verzenddag",
                             "de dag",
                             "afloop",
                             "indiening",
                             "de indiening",
                             "inwerkingtreding",
                             "de inwerkingtreding",
                             "het einde",
                             "de uitspraak",
                             "de beslissing",
                             "de beschikking",
                             "het besluit",
                             "vandaag",
                             "heden",
                             "betekening",
                             "de betekening",
                             "aanvang",
                             "de aanvang",
                             "kennisgeving",
                             "de aanvraag",
                             "uw aanvraag",
                             "de factuurdatum",
                             "factuurdatum",
                             "de datum van",
                             "ommekomst",
                             "beëindiging",
                             "beeindiging",
                             "de levering",
                             "levering",
                             "de melding",
                             "uw melding",
                             "toezending",
                             "de toezending",
                             "de brief",
                             "het ontstaan",
                             "het indienen",
                             "de aanslag",
                             "overlijden",
                             "het overlijden",
                             "de geboorte",
                             "geboorte"})
      anchors.add(word);
  }
};
const DateGrammar& words() {
  static const DateGrammar grammar;
  return grammar;
}

template <class Text>
auto word(Text text) {
  return x3::lit(text) >> word_end;
}

auto make_date() {
  const DateGrammar& w = words();
  const auto day = part(
      "day", x3::repeat(1, 2)[x3::digit] >> !x3::digit >> -((x3::lit("ste") | "de" | "e") >> word_end), two_digits);
  const auto month = part("month", months(), month_number) >> word_end;
  const auto year = part("year", (x3::lit('1') | '2') >> x3::repeat(3)[x3::digit] >> word_end, full_year);
  const auto weekday = part("weekday", w.weekdays) >> -x3::lit(',') >> sp;
  const auto until =
      part("~until", (sp >> (x3::lit("tot en met") | "t/m" | "tot" | "en" | "of") >> sp) | (osp >> '-' >> osp));
  const auto second_day = part("~day", x3::repeat(1, 2)[x3::digit] >> !x3::digit, two_digits);
  const auto in_words = -weekday >> day >> -(until >> second_day) >> sp >> month >> -(sp >> year);
  const auto number_month = part("month", x3::repeat(1, 2)[x3::digit] >> !x3::digit, two_digits);
  const auto long_year = part("year", x3::repeat(4)[x3::digit] >> word_end, full_year);
  const auto short_year = part("year", x3::repeat(2)[x3::digit] >> word_end, full_year);
  const auto no_more = !(x3::char_("./-") >> x3::digit);
  const auto plain_day = part("day", x3::repeat(1, 2)[x3::digit] >> !x3::digit, two_digits);
  const auto spaced_dash = osp >> '-' >> osp;
  const auto in_digits = -weekday >> plain_day >> ((x3::lit('-') >> number_month >> '-' >> (long_year | short_year)) |
                                                   (x3::lit('/') >> number_month >> '/' >> (long_year | short_year)) |
                                                   (x3::lit('.') >> number_month >> '.' >> long_year) |
                                                   (spaced_dash >> number_month >> spaced_dash >> long_year)) >>
                         no_more;
  const auto iso = part("year", &(x3::lit('1') | '2') >> x3::repeat(4)[x3::digit], full_year) >> '-' >>
                   part("month", x3::repeat(2)[x3::digit], two_digits) >> '-' >>
                   part("day", x3::repeat(2)[x3::digit] >> word_end, two_digits) >> no_more;
  const auto every_month =
      day >> sp >> (x3::lit("dag ") | x3::eps) >>
      part("~month", x3::lit("van ") >> (x3::lit("de") | "elke" | "iedere" | "die" | "deze") >> " maand" >> word_end);
  const auto month_year = month >> sp >> year;
  return iso | in_digits | in_words | every_month | month_year;
}
const auto& date_grammar() {
  static const auto grammar = make_date();
  return grammar;
}

auto make_duration() {
  const auto quantity = part("~count", number_words() >> word_end, count_value) |
                        part("~count", digits >> -((x3::lit(',') | '.') >> digits) >> word_end, count_value);
  const auto unit = part("~unit", words().units >> word_end, unit_letter);
  return quantity >> -(sp >> (x3::lit("tot") | "a" | "of" | "en" | "-" | "tot en met") >> sp >> quantity) >> sp >> unit;
}

const auto& term_grammar() {
  static const auto grammar = [] {
    const DateGrammar& w = words();
    const auto date = make_date();
    const auto duration = make_duration();
    const auto owner = sp >> "van " >> (x3::lit("deze") | "dit" | "de" | "het" | "die" | "dat" | "uw" | "onze") >> sp >>
                       +letter >> word_end;
    const auto anchored = part("from", (w.anchors >> word_end >> -owner)) | date;
    const auto direction = part("direction", x3::lit("na") | "vanaf" | "sinds" | "te rekenen vanaf" | "gerekend vanaf" |
                                                 "voorafgaand aan" | "voor");
    const auto anchor = sp >> direction >> sp >> anchored;
    const auto limit = part("limit",
                            (x3::lit("uiterlijk") | "niet later dan" | "ten laatste") >>
                                -(sp >> (x3::lit("op") | "voor" | "tot en met" | "tot" | "binnen" | "per") >> &sp),
                            limit_value) >>
                       sp;
    const auto within = part("limit", word("binnen"), limit_value) >> sp >>
                        -(x3::lit("een termijn van ") | "de termijn van " | "uiterlijk " | "ten hoogste ") >>
                        duration >> -anchor;
    const auto latest = limit >> (date | (duration >> -anchor));
    const auto before = part("limit", x3::lit("voor") | "tot en met" | "tot" | "t/m", limit_value) >> sp >> date;
    const auto period = part("~period", word("termijn")) >> sp >> "van " >>
                        -(x3::lit("ten hoogste ") | "maximaal " | "uiterlijk ") >> duration >> -anchor;
    const auto after = duration >> anchor;
    return within | latest | period | before | after;
  }();
  return grammar;
}

int number_of(std::string_view digits_only) {
  int value = 0;
  for (const char c : digits_only.substr(0, 4)) value = value * 10 + (c - '0');
  return value;
}

/// ISO form of the date among the parts; empty when there is none. `is_valid` becomes false for 31 februari and for a
/// weekday that isn't that day's.
std::string iso_date(const Reading& reading, bool& is_valid) {
  const std::string_view day = reading.value("day");
  const std::string_view month = reading.value("month");
  const std::string_view year = reading.value("year");
  const std::string_view last = reading.value("~day");
  if (day.empty() && month.empty()) return {};
  if (day.empty()) {
    is_valid = is_valid && number_of(month) >= 1 && number_of(month) <= 12;
    return std::string(year) + "-" + std::string(month);
  }
  if (month.empty()) {
    is_valid = is_valid && number_of(day) >= 1 && number_of(day) <= 31;
    return "---" + std::string(day);
  }
  namespace chr = std::chrono;
  const auto checked = [&](std::string_view of_month) {
    const chr::year_month_day date{chr::year(year.empty() ? 2024 : number_of(year)),
                                   chr::month(static_cast<unsigned>(number_of(month))),
                                   chr::day(static_cast<unsigned>(number_of(of_month)))};
    is_valid = is_valid && date.ok();
    if (const std::string_view weekday = reading.value("weekday"); date.ok() && !weekday.empty() && !year.empty()) {
      const unsigned actual = chr::weekday(chr::sys_days(date)).c_encoding();
      if (of_month == day && weekday.substr(0, 2) != kWeekdays[actual].substr(0, 2)) is_valid = false;
    }
    return (year.empty() ? std::string("-") : std::string(year)) + "-" + std::string(month) + "-" +
           std::string(of_month);
  };
  std::string normal = checked(day);
  if (!last.empty()) normal += "/" + checked(last);
  return normal;
}

std::string iso_duration(const Reading& reading) {
  const std::string_view unit = reading.value("~unit");
  std::string count;
  for (const ReadPart& part : reading.parts)
    if (part.name == "~count") count = part.value;  // of "vier tot zes weken" the longest
  if (unit.empty() || count.empty()) return {};
  if (unit == "werkdag") return count + (count == "1" ? " werkdag" : " werkdagen");
  if (unit == "kwartaal") return "P" + std::to_string(number_of(count) * 3) + "M";
  if (unit == "H") return "PT" + count + "H";
  if (unit == "min") return "PT" + count + "M";
  return "P" + count + std::string(unit);
}

}  // namespace

bool read_date(Reading& reading, Notation& found) {
  std::uint32_t end = 0;
  found.is_valid = true;
  if (matches(reading, term_grammar(), end)) {
    // "voor 1 mei" is a term, "tot 5" is none; "de helft voor mei 2026" neither
    const std::string date = iso_date(reading, found.is_valid);
    const std::string duration = iso_duration(reading);
    std::string limit(reading.value("limit"));
    std::string normal;
    if (!duration.empty()) {
      normal = duration;
      if (limit == "uiterlijk") normal = "uiterlijk " + normal;
      if (const std::string_view direction = reading.value("direction"); !direction.empty())
        normal += " " + std::string(direction == "voor" || direction == "voorafgaand aan" ? "vóór" : "na") + " " +
                  (date.empty() ? std::string(reading.value("from")) : date);
    } else {
      normal = limit + " " + date;
    }
    found.normal = normal;
    take(reading, end, NotationKind::term, found);
    if (!duration.empty()) found.parts.push_back({"duration", duration, found.span});
    if (!date.empty()) found.parts.push_back({"date", date, found.span});
    return true;
  }
  if (!matches(reading, date_grammar(), end)) return false;
  found.normal = iso_date(reading, found.is_valid);
  take(reading, end, NotationKind::date, found);
  return true;
}

}  // namespace helder::language::notation
