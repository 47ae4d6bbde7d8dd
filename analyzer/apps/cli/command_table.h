// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Every command and option, once: the parser, --help, the man page and the completions all read these tables.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/phrases.h"

namespace helder::cli {

enum class Command : std::uint8_t {
  none,
  check,
  score,
  parse,
  rules,
  explain,
  config_show,
  lexicon_list,
  lexicon_show,
  lexicon_validate,
  lexicon_stats,
  lexicon_add,
  lexicon_mine,
  version,
  completion,
  man,
  help,
};
using CommandSet = std::uint32_t;
[[nodiscard]] constexpr CommandSet in(Command command) { return 1U << static_cast<unsigned>(command); }
template <class... More>
[[nodiscard]] constexpr CommandSet in(Command command, More... more) {
  return in(command) | in(more...);
}

struct CommandInfo {
  Command command;
  std::string_view name;       ///< "lexicon list"
  std::string_view arguments;  ///< as --help shows it: "BESTAND… | -"
  std::size_t fewest = 0, most = 0;
  std::string_view dutch, english;
};

struct OptionInfo {
  std::string_view name;     ///< without dashes
  std::string_view value;    ///< what follows: "N"; empty for a switch
  std::string_view choices;  ///< "auto|always|never"; empty: anything
  CommandSet commands;
  std::string_view dutch, english;
  bool is_repeatable = false;
  [[nodiscard]] bool is_switch() const { return value.empty(); }
};

[[nodiscard]] std::span<const CommandInfo> commands();
[[nodiscard]] std::span<const OptionInfo> options();
[[nodiscard]] const CommandInfo& info(Command command);
/// The option of this command, or nullptr.
[[nodiscard]] const OptionInfo* find_option(Command command, std::string_view name);
[[nodiscard]] std::vector<const OptionInfo*> options_of(Command command);
[[nodiscard]] std::vector<std::string_view> choices_of(const OptionInfo& option);

/// What --help prints; Command::none: the overview.
[[nodiscard]] std::string help_text(Command command, report::Language language, std::size_t columns);
[[nodiscard]] std::string man_page(std::string_view version);
/// The script for "bash", "zsh" or "fish"; empty for another shell.
[[nodiscard]] std::string completion_script(std::string_view shell);

}  // namespace helder::cli
