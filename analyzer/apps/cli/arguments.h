// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The command line, taken apart by CLI11 after the command table. Values are checked against their choices here; what
// they mean is for the commands.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "apps/cli/command_table.h"
#include "helder/result.h"

namespace helder::cli {

struct Arguments {
  Command command = Command::none;
  std::vector<std::string> words;                                       ///< what is no option: files, a rule, a word
  std::map<std::string, std::vector<std::string>, std::less<>> values;  ///< a switch that is on has one empty value
  report::Language language = report::Language::dutch;

  [[nodiscard]] bool has(std::string_view option) const { return values.contains(option); }
  /// The last value given, else `fallback`.
  [[nodiscard]] std::string_view value(std::string_view option, std::string_view fallback = {}) const {
    const auto found = values.find(option);
    return found == values.end() ? fallback : std::string_view(found->second.back());
  }
  [[nodiscard]] std::vector<std::string> all(std::string_view option) const {
    const auto found = values.find(option);
    return found == values.end() ? std::vector<std::string>() : found->second;
  }
};

/// Error wrong_use, with the nearest command, option or choice.
[[nodiscard]] Result<Arguments> parse_arguments(int argc, const char* const* argv);

}  // namespace helder::cli
