// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Amounts, percentages and times. Normal forms: "EUR 1250.00", "5.5%", "16:30".
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "language/notation_families.h"
#include "language/notation_values.h"

namespace helder::language::notation {
namespace {

constexpr std::array<std::string_view, 20> kUnits = {
    "nul",  "een", "twee",   "drie",    "vier",     "vijf",     "zes",     "zeven",     "acht",     "negen",
    "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"};
constexpr std::array<std::string_view, 8> kTens = {"twintig", "dertig",   "veertig", "vijftig",
                                                   "zestig",  "zeventig", "tachtig", "negentig"};
constexpr int kOneAndAHalf = -1;

}  // namespace

const x3::symbols<int>& number_words() {
  static const x3::symbols<int> table = [] {
    x3::symbols<int> symbols;
    for (int i = 1; i < 20; ++i) symbols.add(std::string(kUnits[static_cast<std::size_t>(i)]), i);
    for (int ten = 0; ten < 8; ++ten) {
      const std::string name(kTens[static_cast<std::size_t>(ten)]);
      symbols.add(name, (ten + 2) * 10);
      for (int unit = 1; unit < 10; ++unit)
        symbols.add(std::string(kUnits[static_cast<std::size_t>(unit)]) + "en" + name, (ten + 2) * 10 + unit);
    }
    symbols.add("honderd", 100)("duizend", 1000)("anderhalf", kOneAndAHalf)("anderhalve", kOneAndAHalf);
    for (int unit = 2; unit < 10; ++unit) {
      symbols.add(std::string(kUnits[static_cast<std::size_t>(unit)]) + "honderd", unit * 100);
      symbols.add(std::string(kUnits[static_cast<std::size_t>(unit)]) + "duizend", unit * 1000);
    }
    symbols.add("tienduizend", 10000)("vijftienhonderd", 1500)("twintigduizend", 20000)("honderdduizend", 100000)(
        "honderdvijftig", 150);
    return symbols;
  }();
  return table;
}

std::string count_value(FoldIterator first, FoldIterator last) {
  int number = 0;
  FoldIterator at = first;
  if (number_words().parse(at, last, x3::unused, x3::unused, number) && at == last)
    return number == kOneAndAHalf ? "1.5" : std::to_string(number);
  // Points between groups of three are no decimals; a comma is.
  const std::string text = folded(first, last);
  std::string value;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_folded_digit(c)) {
      value += c;
    } else if (c == ',') {
      if (i + 1 < text.size() && is_folded_digit(text[i + 1])) value += '.';
    } else if (c == '.') {
      std::size_t behind = i + 1;
      while (behind < text.size() && is_folded_digit(text[behind])) ++behind;
      const bool is_group = behind - i == 4 && i > 0 && i <= 3 + text.find_first_of("0123456789") + 4 * value.size();
      if (!is_group) value += '.';
    }
  }
  // "1.234.567": only the last point of many could be a decimal, and it is a group then
  while (std::count(value.begin(), value.end(), '.') > 1) value.erase(value.find('.'), 1);
  return value;
}

namespace {

/// Digits shifted by `zeros` places: "1.25" by 6 → "1250000".
std::string scaled(std::string value, std::size_t zeros) {
  std::size_t point = value.find('.');
  if (point == std::string::npos) return value + std::string(zeros, '0');
  std::string decimals = value.substr(point + 1);
  value.resize(point);
  while (zeros > 0) {
    value += decimals.empty() ? '0' : decimals.front();
    if (!decimals.empty()) decimals.erase(0, 1);
    --zeros;
  }
  if (!decimals.empty()) value += "." + decimals;
  const std::size_t start = value.find_first_not_of('0');
  if (start != std::string::npos && start > 0 && value[start] != '.') value.erase(0, start);
  return value;
}

/// Two decimals, as money is written: "12" → "12.00", "12.5" → "12.50".
std::string as_money(std::string value) {
  const std::size_t point = value.find('.');
  if (point == std::string::npos) return value + ".00";
  if (value.size() - point == 2) value += '0';
  return value;
}

std::string scale_value(FoldIterator first, FoldIterator last) {
  const std::string word = folded(first, last);
  if (word.starts_with("miljoen") || word.starts_with("mln") || word == "mio") return "6";
  if (word.starts_with("miljard") || word.starts_with("mld") || word.starts_with("mrd")) return "9";
  return "3";
}
std::string currency_value(FoldIterator first, FoldIterator last) {
  const std::string word = folded(first, last);
  if (word.find("gulden") != std::string::npos || word == "f" || word == "fl." || word == "nlg") return "NLG";
  if (word == "$" || word.find("dollar") != std::string::npos || word.starts_with("us")) return "USD";
  if (word == "cent" || word == "eurocent") return "cent";
  return "EUR";
}
std::string time_value(FoldIterator first, FoldIterator last) {
  std::string value;
  for (; first != last; ++first)
    if (is_folded_digit(*first)) value += *first;
  return value.size() == 1 ? "0" + value : value;
}
std::string word_hour(FoldIterator first, FoldIterator last) {
  const std::string value = count_value(first, last);
  return value.size() == 1 ? "0" + value : value;
}

template <class Text>
auto word(Text text) {
  return x3::lit(text) >> word_end;
}

auto make_number() {
  // 1.250,50 · 1250 · 12,5 · 1 250 000 (groups of three)
  const auto grouped =
      x3::repeat(1, 3)[x3::digit] >> +((x3::lit('.') | ' ' | '\'') >> x3::repeat(3)[x3::digit] >> !x3::digit);
  const auto decimals = x3::lit(',') >> digits;
  const auto point_decimals = x3::lit('.') >> x3::repeat(1, 2)[x3::digit] >> !x3::digit;
  return ((grouped | digits) >> -(decimals | point_decimals));
}

const auto& amount_grammar() {
  static const auto grammar = [] {
    const auto number = part("~number", make_number(), count_value);
    const auto in_words = part("~number", number_words() >> word_end, count_value);
    const auto dashes = -(x3::lit(',') >> osp >> +x3::lit('-') >> !x3::digit);
    const auto scale =
        part("~scale", x3::lit("miljoen") | "miljard" | "mln." | "mln" | "mld." | "mld" | "mrd" | "mio" | "duizend",
             scale_value) >>
        word_end;
    const auto sign = part("currency",
                           x3::lit(kEuroSign) | ((x3::lit("eur") | "us$" | "nlg") >> &(sp | x3::digit)) | '$' |
                               x3::lit("fl.") | (x3::lit("f") >> &(x3::lit(' ') >> digits >> (x3::lit(',') | '.'))),
                           currency_value);
    const auto unit =
        part("currency",
             (x3::lit("euro's") | "eurocent" | "euro" | "eur" | "gulden" | "dollar" | "cent") >> word_end |
                 x3::lit(kEuroSign),
             currency_value);
    return (sign >> osp >> -x3::lit('-') >> number >> dashes >> -(sp >> scale) >>
            -(sp >> x3::lit("euro") >> word_end)) |
           (number >> dashes >> osp >> -(scale >> sp) >> unit >> dashes) | (in_words >> sp >> -(scale >> sp) >> unit);
  }();
  return grammar;
}

const auto& percentage_grammar() {
  static const auto grammar = [] {
    const auto number = part("~number", make_number(), count_value);
    const auto half = part("~half", x3::lit(kHalfSign));
    const auto in_words = part("~number", number_words() >> word_end, count_value);
    const auto sign =
        (osp >> '%') | (osp >> (x3::lit("procent") | "percent" | "pct.") >> (word_end | &x3::lit("punt")));
    return (number >> -half >> sign) | (in_words >> sp >> (x3::lit("procent") | "percent") >> word_end);
  }();
  return grammar;
}

const auto& time_grammar() {
  static const auto grammar = [] {
    const auto hour = [](std::string_view name) {
      return part(name, x3::repeat(1, 2)[x3::digit] >> !x3::digit, time_value);
    };
    const auto minute = [](std::string_view name) {
      return part(name, x3::repeat(2)[x3::digit] >> !x3::digit, time_value);
    };
    const auto clock = hour("hour") >> (x3::lit('.') | ':') >> minute("minute");
    const auto second_clock = hour("~hour") >> -((x3::lit('.') | ':') >> minute("~minute"));
    const auto o_clock =
        part("~uur", (sp >> (x3::lit("uur") | "u.") | (osp >> x3::lit('u') >> -x3::lit("ur"))) >> word_end);
    const auto until = (osp >> '-' >> osp) | (sp >> (x3::lit("tot en met") | "tot" | "en" | "t/m" | "a") >> sp);
    const auto moment =
        part("~moment", sp >> ((x3::lit("'s ") >> (x3::lit("ochtends") | "morgens" | "middags" | "avonds" | "nachts")) |
                               (x3::lit("in de ") >> (x3::lit("ochtend") | "middag" | "avond" | "nacht"))) >>
                            word_end);
    const auto with_u = hour("hour") >> part("~uur", x3::lit('u') >> -x3::lit("ur")) >> -(minute("minute")) >> word_end;
    const auto range =
        hour("hour") >> -((x3::lit('.') | ':') >> minute("minute")) >> until >> second_clock >> o_clock >> -moment;
    const auto full = clock >> !(x3::char_(".:,") >> x3::digit) >> !x3::char_("a-tv-z%") >> -o_clock >> -moment;
    const auto whole = hour("hour") >> o_clock >> -moment;
    const auto spoken_hour = part("~spoken", number_words() >> word_end, word_hour);
    const auto half = part("~half", word("half")) >> sp >> spoken_hour;
    const auto minutes = part("~minutes", number_words() >> word_end, count_value);
    const auto quarter =
        part("~quarter", word("kwart")) >> sp >> part("~side", x3::lit("over") | "voor") >> sp >> spoken_hour;
    const auto spoken = (half | quarter) >> -(sp >> word("uur")) >> -moment;
    return spoken | range | with_u | full | whole;
  }();
  return grammar;
}

std::string_view word_before(const Reading& reading) {
  std::string_view before = reading.text.substr(0, reading.begin);
  while (!before.empty() && (before.back() == ' ' || before.back() == '\n')) before.remove_suffix(1);
  std::size_t begin = before.size();
  while (begin > 0 && static_cast<unsigned char>(before[begin - 1]) > ' ' && before.size() - begin < 20) --begin;
  return before.substr(begin);
}
template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::any_of(list.begin(), list.end(), [&](std::string_view item) {
    return item.size() == word.size() && std::equal(item.begin(), item.end(), word.begin(), [](char a, char b) {
             return a == fold_character(static_cast<unsigned char>(b));
           });
  });
}
constexpr std::array<std::string_view, 16> kBeforeTimes = {"om",   "van",       "vanaf", "tot",       "tussen", "rond",
                                                           "en",   "omstreeks", "tegen", "uiterlijk", "circa",  "ca.",
                                                           "voor", "na",        "sinds", "t/m"};
constexpr std::array<std::string_view, 7> kBeforeHours = {"om",        "vanaf", "tussen",   "rond",
                                                          "omstreeks", "tegen", "uiterlijk"};
constexpr std::array<std::string_view, 16> kBeforeDurations = {
    "binnen",    "gedurende", "duurt",  "duurde",   "maximaal",  "minimaal", "ruim", "minstens",
    "hoogstens", "elke",      "iedere", "ongeveer", "gemiddeld", "duren",    "per",  "bijna"};
constexpr std::array<std::string_view, 17> kAfterDurations = {
    "per",      "rijden",     "reizen", "lang",    "werk",           "werken", "later",  "eerder", "durende",
    "reistijd", "vertraging", "lopen",  "fietsen", "aaneengesloten", "slaap",  "arbeid", "rust"};

std::string word_after(const Reading& reading, std::uint32_t end) {
  Reading behind{reading.text, end, reading.end, {}};
  FoldIterator at(behind, end);
  std::string word;
  if (at.is_end() || *at != ' ') return word;
  for (++at; !at.is_end() && is_folded_alnum(*at) && word.size() < 20; ++at) word += *at;
  return word;
}

bool is_time(const Reading& reading, std::uint32_t end) {
  const std::string_view before = word_before(reading);
  if (reading.find("~spoken") != nullptr)
    return reading.value("~spoken") <= "12" && reading.value("~spoken").size() == 2 &&
           !is_one_of(before, kBeforeDurations);
  const bool says_so = reading.find("~uur") != nullptr;
  const bool has_minutes = reading.find("minute") != nullptr;
  if (is_one_of(before, kBeforeDurations) && before != "per") return false;
  if (is_one_of(std::string_view(word_after(reading, end)), kAfterDurations)) return false;
  if (reading.find("~moment") != nullptr) return true;
  if (reading.find("~hour") != nullptr)
    return has_minutes || reading.find("~minute") != nullptr || is_one_of(before, kBeforeTimes);
  if (says_so && has_minutes) return true;
  if (says_so)
    return is_one_of(before, kBeforeHours) ||
           (is_one_of(before, kBeforeTimes) && reading.text.substr(0, reading.begin).ends_with("uur en "));
  // "13:45" alone: a time when a word says so, or when it can be nothing else; "3:40" may be an article, "2-1" a score
  const ReadPart& minute = *reading.find("minute");
  if (reading.text[minute.span.begin - 1] != ':') return is_one_of(before, std::array<std::string_view, 1>{"om"});
  if (is_one_of(before, kBeforeTimes)) return true;
  return reading.find("hour")->span.length() == 2 && (before.empty() || (before != "artikel" && before != "art."));
}

std::string clock(std::string_view hour, std::string_view minute) {
  return std::string(hour) + ":" + (minute.empty() ? "00" : std::string(minute));
}

}  // namespace

bool read_number(Reading& reading, Notation& found) {
  std::uint32_t end = 0;
  found.is_valid = true;
  if (matches(reading, amount_grammar(), end)) {
    std::string value(reading.value("~number"));
    if (const std::string_view scale = reading.value("~scale"); !scale.empty())
      value = scaled(std::move(value), static_cast<std::size_t>(scale.front() - '0'));
    std::string currency(reading.value("currency"));
    if (currency == "cent") {
      currency = "EUR";
      const std::string whole = value.size() < 3 ? std::string(3 - value.size(), '0') + value : value;
      if (value.find('.') == std::string::npos)
        value = whole.substr(0, whole.size() - 2) + "." + whole.substr(whole.size() - 2);
    }
    value = as_money(std::move(value));
    found.normal = currency + " " + value;
    take(reading, end, NotationKind::amount, found);
    for (NotationPart& part : found.parts)
      if (part.name == "currency") part.value = currency;
    found.parts.push_back({"amount", value, reading.find("~number")->span});
    return true;
  }
  if (matches(reading, percentage_grammar(), end)) {
    std::string value(reading.value("~number"));
    if (reading.find("~half") != nullptr) value += ".5";
    found.normal = value + "%";
    take(reading, end, NotationKind::percentage, found);
    found.parts.push_back({"percentage", value, reading.find("~number")->span});
    return true;
  }
  if (matches(reading, time_grammar(), end) && is_time(reading, end)) {
    if (const std::string_view spoken = reading.value("~spoken"); !spoken.empty()) {
      int hour = (spoken[0] - '0') * 10 + (spoken[1] - '0');
      std::string_view minute = "30";
      if (reading.find("~quarter") != nullptr) minute = reading.value("~side") == "over" ? "15" : "45";
      if (minute != "15") hour = hour == 1 ? 12 : hour - 1;
      found.normal = clock((hour < 10 ? "0" : "") + std::to_string(hour), minute);
      take(reading, end, NotationKind::time, found);
      return true;
    }
    const std::string_view hour = reading.value("hour");
    const std::string_view minute = reading.value("minute");
    const std::string_view last_hour = reading.value("~hour");
    const std::string_view last_minute = reading.value("~minute");
    found.is_valid = hour <= "24" && minute <= "59" && last_hour <= "24" && last_minute <= "59";
    if (!found.is_valid && reading.find("~uur") == nullptr) return false;
    found.normal = clock(hour, minute);
    if (!last_hour.empty()) found.normal += "/" + clock(last_hour, last_minute);
    take(reading, end, NotationKind::time, found);
    return true;
  }
  return false;
}

}  // namespace helder::language::notation
