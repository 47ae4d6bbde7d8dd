// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The handful of measures that a report for people shows, and what they are called there. JSON has all, with their own
// names.
#include <cstdint>
#include <span>
#include <string_view>

#include "report/phrases.h"

namespace helder::report {

enum class Unit : std::uint8_t { number, average, percentage };

struct MeasureText {
  std::string_view name, note;  ///< `note` says what is usual, or how it is counted; may be empty
};

struct MainMeasure {
  std::string_view measure;  ///< its name in Analysis::measures
  Unit unit;
  MeasureText dutch, english;
  [[nodiscard]] const MeasureText& text(Language language) const {
    return language == Language::english ? english : dutch;
  }
};

/// In the order of showing.
[[nodiscard]] std::span<const MainMeasure> main_measures();

}  // namespace helder::report
