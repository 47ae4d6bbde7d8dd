// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "apps/cli/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <deque>

#include "base/names.h"

namespace helder::cli {
namespace {

using namespace std::string_view_literals;

Unexpected wrong(std::string message) { return unexpected(ErrorCode::wrong_use, std::move(message)); }

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known,
                         std::string_view before = "") {
  const auto near = base::nearest(word, known);
  return near ? " Bedoelde u '" + std::string(before) + std::string(*near) + "'?" : std::string();
}

Unexpected unknown_command(const std::string& word) {
  constexpr std::array kLater = {"fix"sv, "scan"sv, "lsp"sv, "serve"sv};
  if (std::find(kLater.begin(), kLater.end(), word) != kLater.end())
    return wrong("De opdracht '" + word + "' is er nog niet; die komt in een volgende versie.");
  std::vector<std::string_view> known;
  for (const CommandInfo& command : commands()) known.push_back(command.name.substr(0, command.name.find(' ')));
  return wrong("De opdracht '" + word + "' bestaat niet." + did_you_mean(word, known) +
               " Met 'helder help' zie je alle opdrachten.");
}

Unexpected unknown_option(Command command, std::string_view given) {
  const std::string_view name = given.substr(0, given.find('='));
  std::vector<std::string_view> known;
  for (const OptionInfo* option : options_of(command)) known.push_back(option->name);
  std::string_view bare = name;
  while (bare.starts_with('-')) bare.remove_prefix(1);
  const std::string help =
      command == Command::none ? "helder --help" : "helder " + std::string(info(command).name) + " --help";
  for (const OptionInfo& option : options())
    if (option.name == bare)
      return wrong("De optie '" + std::string(name) + "' hoort niet bij 'helder " + std::string(info(command).name) +
                   "'. Met '" + help + "' zie je welke er zijn.");
  return wrong("De optie '" + std::string(name) + "' bestaat niet." + did_you_mean(bare, known, "--") + " Met '" +
               help + "' zie je alle opties.");
}

Outcome check_choice(const OptionInfo& option, const std::string& value) {
  const auto choices = choices_of(option);
  if (choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end()) return success();
  constexpr std::array kLater = {"gitlab"sv, "junit"sv, "checkstyle"sv, "csv"sv, "html"sv};
  if (option.name == "format" && option.choices.find("sarif") != std::string_view::npos &&
      std::find(kLater.begin(), kLater.end(), value) != kLater.end())
    return wrong("De uitvoer '" + value +
                 "' is er nog niet; die komt in een volgende versie. Kies uit: text, json, ndjson, sarif, github.");
  std::string list;
  for (std::string_view choice : choices) list += (list.empty() ? "" : ", ") + std::string(choice);
  return wrong("'" + value + "' kan niet bij --" + std::string(option.name) + "." + did_you_mean(value, choices) +
               " Kies uit: " + list + ".");
}

Command with_name(std::string_view name) {
  for (const CommandInfo& command : commands())
    if (command.name == name) return command.command;
  return Command::none;
}

}  // namespace

Result<Arguments> parse_arguments(int argc, const char* const* argv) {
  Arguments result;
  std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
  // The command comes first, so that every other word has one meaning only.
  std::size_t taken = 0;
  while (taken + 1 < words.size() && words[taken] == "--lang") {
    result.values["lang"].push_back(words[taken + 1]);
    taken += 2;
  }
  if (taken == words.size()) {
    result.command = Command::none;
    return result;
  }
  const std::string first = words[taken];
  if (first == "--version" || first == "-V") {
    result.command = Command::version;
    return result;
  }
  if (first == "--help" || first == "-h") {
    result.command = Command::help;
  } else if (first.starts_with('-')) {
    return unknown_option(Command::none, first);
  } else {
    result.command = with_name(first);
    if (result.command == Command::none) {
      // "lexicon list", "config show".
      std::vector<std::string_view> second;
      for (const CommandInfo& command : commands())
        if (command.name.starts_with(first + " ")) second.push_back(command.name.substr(first.size() + 1));
      if (second.empty()) return unknown_command(first);
      if (taken + 1 < words.size() && !words[taken + 1].starts_with('-')) {
        result.command = with_name(first + " " + words[taken + 1]);
        if (result.command == Command::none) {
          std::string list;
          for (std::string_view one : second) list += (list.empty() ? "" : ", ") + std::string(one);
          return wrong("'helder " + first + " " + words[taken + 1] + "' bestaat niet." +
                       did_you_mean(words[taken + 1], second) + " Kies uit: " + list + ".");
        }
        ++taken;
      } else {
        result.command = Command::help;
        result.words.push_back(first);
        return result;
      }
    }
  }
  ++taken;

  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::deque<std::pair<const OptionInfo*, std::vector<std::string>>> given;
  for (const OptionInfo* option : options_of(result.command)) {
    auto& slot = given.emplace_back(option, std::vector<std::string>());
    std::string name = "--" + std::string(option->name);
    if (option->name == "help") name = "-h," + name;
    if (option->name == "quiet") name = "-q," + name;
    if (option->name == "output") name = "-o," + name;
    if (option->is_switch()) app.add_flag_callback(name, [&slot] { slot.second.emplace_back(); });
    else
      app.add_option(name, slot.second)
          ->expected(1)
          ->allow_extra_args(false)
          ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
  std::vector<std::string> files;
  app.add_option("words", files);
  std::vector<std::string> reversed(words.rbegin(), words.rend() - static_cast<std::ptrdiff_t>(taken));
  try {
    app.parse(reversed);
  } catch (const CLI::ParseError& failure) {
    const std::string_view what = failure.what();
    const std::string option(what.substr(0, what.find_first_of(": ")));
    if (option.starts_with("--") || option.starts_with('-'))
      return wrong("Achter " + option + " hoort een waarde. Met 'helder " + std::string(info(result.command).name) +
                   " --help' zie je welke.");
    return wrong("Deze opdracht is niet te lezen. Met 'helder " + std::string(info(result.command).name) +
                 " --help' zie je hoe het moet.");
  }
  for (const std::string& extra : app.remaining())
    if (extra.starts_with('-') && extra != "-") return unknown_option(result.command, extra);
  for (auto& [option, values] : given) {
    for (const std::string& value : values)
      if (!option->is_switch())
        if (auto good = check_choice(*option, value); !good) return unexpected(good.error());
    for (std::string& value : values) result.values[std::string(option->name)].push_back(std::move(value));
  }
  for (std::string& word : files) result.words.push_back(std::move(word));
  if (result.value("lang") == "en") result.language = report::Language::english;
  if (result.has("help")) return result;
  const CommandInfo& command = info(result.command);
  if (result.words.size() < command.fewest)
    return wrong("Zet achter 'helder " + std::string(command.name) + "' nog: " + std::string(command.arguments) +
                 ". Met 'helder " + std::string(command.name) + " --help' zie je hoe het werkt.");
  if (result.words.size() > command.most)
    return wrong("Achter 'helder " + std::string(command.name) + "' staat een woord te veel. Met 'helder " +
                 std::string(command.name) + " --help' zie je hoe het werkt.");
  return result;
}

}  // namespace helder::cli
