// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The program: takes the command line apart and calls one command.
#include <csignal>
#include <exception>
#include <filesystem>
#include <new>
#include <system_error>

#include "apps/cli/run_commands.h"
#include "apps/cli/terminal.h"
#include "helder/analyzer.h"

namespace helder::cli {
namespace {

int help(const Arguments& arguments) {
  Command command = Command::none;
  std::string wanted;
  for (const std::string& word : arguments.words) wanted += (wanted.empty() ? "" : " ") + word;
  if (!wanted.empty()) {
    std::string below;
    for (const CommandInfo& one : commands()) {
      if (one.name == wanted) command = one.command;
      else if (one.name.starts_with(wanted + " "))
        below += (below.empty() ? "" : "\n") + help_text(one.command, arguments.language, terminal_columns());
    }
    if (command == Command::none && !below.empty()) return finish(arguments, below, kGood);
    if (command == Command::none) {
      say("De opdracht '" + wanted + "' bestaat niet. Met 'helder help' zie je alle opdrachten.");
      return kWrongUse;
    }
  }
  return finish(arguments, help_text(command, arguments.language, terminal_columns()), kGood);
}

int run(int argc, const char* const* argv) {
  auto parsed = parse_arguments(argc, argv);
  if (!parsed) {
    say(parsed.error());
    return kWrongUse;
  }
  const Arguments& arguments = *parsed;
  if (arguments.command == Command::none) {
    // Somebody who types only "helder" wants to know what it can do; a script that does so made a mistake.
    say(help_text(Command::none, arguments.language, terminal_columns()));
    return kWrongUse;
  }
  if (arguments.has("help"))
    return finish(arguments, help_text(arguments.command, arguments.language, terminal_columns()), kGood);
  switch (arguments.command) {
    case Command::check:
    case Command::score: return run_check(arguments);
    case Command::parse: return run_parse(arguments);
    case Command::rules: return run_rules(arguments);
    case Command::explain: return run_explain(arguments);
    case Command::config_show: return run_config_show(arguments);
    case Command::lexicon_list:
    case Command::lexicon_show:
    case Command::lexicon_validate:
    case Command::lexicon_stats: return run_lexicon(arguments);
    case Command::lexicon_add: return run_lexicon_add(arguments);
    case Command::lexicon_mine: return run_lexicon_mine(arguments);
    case Command::version: return run_version(arguments);
    case Command::man: return finish(arguments, man_page(helder::version()), kGood);
    case Command::completion: {
      const std::string script = completion_script(arguments.words.front());
      if (!script.empty()) return finish(arguments, script, kGood);
      say("Voor deze shell is er geen aanvulling. Kies uit: bash, zsh, fish.");
      return kWrongUse;
    }
    case Command::help:
    case Command::none: return help(arguments);
  }
  return kWrongUse;
}

/// The text among the inputs that --output would replace; empty when there is none.
std::string overwritten_input(const Arguments& arguments) {
  const std::string output(arguments.value("output"));
  const bool reads_texts = arguments.command == Command::check || arguments.command == Command::score ||
                           arguments.command == Command::parse || arguments.command == Command::lexicon_mine;
  if (output.empty() || output == "-" || !reads_texts) return {};
  std::vector<std::string> inputs = arguments.words;
  for (const std::string& group : arguments.all("group"))
    if (const std::size_t equals = group.find('='); equals != std::string::npos)
      inputs.push_back(group.substr(equals + 1));
  for (const std::string& input : inputs) {
    std::error_code failure;
    // A device may be both: /dev/stdin and /dev/stdout are often one terminal.
    if (std::filesystem::is_regular_file(input, failure) && std::filesystem::equivalent(input, output, failure))
      return input;
  }
  return {};
}

}  // namespace

int finish(const Arguments& arguments, std::string_view result, int code) {
  if (const std::string input = overwritten_input(arguments); !input.empty()) {
    say("Bij --output staat een tekst die helder leest: " + input +
        ". Kies een ander bestand, anders gaat die tekst verloren.");
    return kWrongUse;
  }
  if (auto written = write_result(result, std::string(arguments.value("output"))); !written) {
    say(written.error());
    return kWrongUse;
  }
  return code;
}

}  // namespace helder::cli

int main(int argc, char** argv) {
  // A reader that went away shows as EPIPE at the write, not as a killed process.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return helder::cli::run(argc, argv);
  } catch (const std::bad_alloc&) {
    helder::cli::say(
        "Er is te weinig geheugen voor deze tekst. Sluit andere programma's, of bied de tekst in delen aan.");
  } catch (const std::exception&) {
    // Its text could hold words of a document.
    helder::cli::say("Dit is onze fout. Meld het ons. Zet erbij wat je typte, maar niet de tekst zelf.");
  }
  return helder::cli::kUnread;
}
