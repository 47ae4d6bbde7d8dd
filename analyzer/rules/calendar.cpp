// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "rules/calendar.h"

#include <array>
#include <charconv>

namespace helder::rules {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 12> kMonths = {"januari",   "februari", "maart",    "april",
                                                      "mei",       "juni",     "juli",     "augustus",
                                                      "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {"zondag",    "maandag", "dinsdag", "woensdag",
                                                       "donderdag", "vrijdag", "zaterdag"};

std::optional<int> number_of(std::string_view digits) {
  int value = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (failure != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

/// Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991).
sys_days easter(int y) {
  const int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451, month_number = (h + l - 7 * m + 114) / 31;
  return sys_days(year(y) / month(static_cast<unsigned>(month_number)) /
                  day(static_cast<unsigned>((h + l - 7 * m + 114) % 31 + 1)));
}

/// Algemene termijnenwet, article 3. The day on which the King's birthday is kept is 27 April, or 26 when that is a
/// Sunday.
bool is_holiday(sys_days date) {
  const year_month_day ymd(date);
  const int y = static_cast<int>(ymd.year());
  const unsigned m = static_cast<unsigned>(ymd.month()), d = static_cast<unsigned>(ymd.day());
  const auto is = [&](unsigned on_month, unsigned on_day) { return m == on_month && d == on_day; };
  if (is(1, 1) || is(5, 5) || is(12, 25) || is(12, 26)) return true;
  const bool is_27_sunday = weekday(sys_days(year(y) / April / 27)) == Sunday;
  if (is(4, is_27_sunday ? 26 : 27)) return true;
  const int after_easter = static_cast<int>((date - easter(y)).count());
  return after_easter == -2 || after_easter == 1 || after_easter == 39 || after_easter == 50;
}

bool is_free(sys_days date) {
  const weekday day_of_week(date);
  return day_of_week == Saturday || day_of_week == Sunday || is_holiday(date);
}

}  // namespace

std::optional<sys_days> day_of_iso(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto y = number_of(iso.substr(0, 4)), m = number_of(iso.substr(5, 2)), d = number_of(iso.substr(8, 2));
  if (!y || !m || !d) return std::nullopt;
  const year_month_day ymd{year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
  return ymd.ok() ? std::optional(sys_days(ymd)) : std::nullopt;
}

std::string in_words(sys_days date) {
  const year_month_day ymd(date);
  return std::to_string(static_cast<unsigned>(ymd.day())) + " " +
         std::string(kMonths[static_cast<unsigned>(ymd.month()) - 1]) + " " +
         std::to_string(static_cast<int>(ymd.year()));
}

std::string_view weekday_name(sys_days date) { return kWeekdays[weekday(date).c_encoding()]; }

std::optional<sys_days> last_day_of_term(sys_days start, std::string_view duration) {
  if (duration.size() < 3 || duration.front() != 'P') return std::nullopt;
  const auto count = number_of(duration.substr(1, duration.size() - 2));
  if (!count || *count < 1 || *count > 1000) return std::nullopt;
  sys_days last = start;
  bool may_be_extended = false;
  switch (duration.back()) {
    case 'D':
      last += days(*count);
      may_be_extended = *count <= 90;
      break;
    case 'W':
      last += weeks(*count);
      may_be_extended = *count <= 12;
      break;
    case 'M':
    case 'Y': {
      year_month_day ymd = year_month_day(start) + (duration.back() == 'M' ? months(*count) : months(12 * *count));
      // "one month after 31 January": the last day of February.
      if (!ymd.ok()) ymd = ymd.year() / ymd.month() / std::chrono::last;
      last = sys_days(ymd);
      may_be_extended = duration.back() == 'M' && *count <= 3;
      break;
    }
    default: return std::nullopt;
  }
  while (may_be_extended && is_free(last)) last += days(1);
  return last;
}

}  // namespace helder::rules
