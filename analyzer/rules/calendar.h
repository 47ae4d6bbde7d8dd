// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Days as rules about dates and terms need them: the proleptic Gregorian calendar, Dutch names, and the days on which a
// legal term may not end. Thread-safe.
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace helder::rules {

/// "2026-05-01" as a day; nullopt for a date without a year ("--05-01"), or one that does not exist.
[[nodiscard]] std::optional<std::chrono::sys_days> day_of_iso(std::string_view iso);
/// "1 mei 2026".
[[nodiscard]] std::string in_words(std::chrono::sys_days day);
/// "maandag".
[[nodiscard]] std::string_view weekday_name(std::chrono::sys_days day);

/// The last day of a term: `duration` ("P6W", "P14D", "P2M", "P1Y") after `start`, and when that is a Saturday, Sunday
/// or recognised holiday, the first day after it that is none (Algemene termijnenwet, articles 1, 3 and 4: not for
/// terms of more than 90 days, 12 weeks or 3 months, nor for years). A term after a day begins on the next one, so "six
/// weeks after 3 March" ends at the end of 14 April. Nullopt when the duration has another form.
[[nodiscard]] std::optional<std::chrono::sys_days> last_day_of_term(std::chrono::sys_days start,
                                                                    std::string_view duration);

}  // namespace helder::rules
