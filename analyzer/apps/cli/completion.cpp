// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Completion for bash, zsh and fish, from the command table.
#include <algorithm>

#include "apps/cli/command_table.h"

namespace helder::cli {
namespace {

bool takes_file(const OptionInfo& option) { return option.value == "BESTAND" || option.value == "PAD"; }

std::string joined(const std::vector<std::string_view>& list) {
  std::string out;
  for (std::string_view word : list) out += (out.empty() ? "" : " ") + std::string(word);
  return out;
}

/// The first words of the commands, each once, and what may follow "config" and "lexicon".
std::vector<std::string_view> first_words() {
  std::vector<std::string_view> list;
  for (const CommandInfo& command : commands()) {
    const std::string_view word = command.name.substr(0, command.name.find(' '));
    if (std::find(list.begin(), list.end(), word) == list.end()) list.push_back(word);
  }
  return list;
}
std::vector<std::string_view> second_words(std::string_view first) {
  std::vector<std::string_view> list;
  for (const CommandInfo& command : commands())
    if (command.name.size() > first.size() && command.name.starts_with(first) && command.name[first.size()] == ' ')
      list.push_back(command.name.substr(first.size() + 1));
  return list;
}

std::string bash() {
  std::string out =
      "# Geschreven door: helder completion bash\n"
      "_helder() {\n"
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=\"${COMP_WORDS[1]}\" "
      "choices=\"\" i\n"
      "  COMPREPLY=()\n"
      "  if (( COMP_CWORD == 1 )); then\n    COMPREPLY=($(compgen -W \"" +
      joined(first_words()) +
      "\" -- \"$word\"))\n    return\n  fi\n"
      "  case $command in\n";
  for (std::string_view first : first_words())
    if (const auto second = second_words(first); !second.empty())
      out += "    " + std::string(first) + ")\n      if (( COMP_CWORD == 2 )); then COMPREPLY=($(compgen -W \"" +
             joined(second) + "\" -- \"$word\")); return; fi\n      command=\"" + std::string(first) +
             " ${COMP_WORDS[2]}\" ;;\n";
  out += "  esac\n  case \"$command $before\" in\n";
  for (const CommandInfo& command : commands())
    for (const OptionInfo* option : options_of(command.command)) {
      const std::string key = "    \"" + std::string(command.name) + " --" + std::string(option->name) + "\") ";
      if (!option->choices.empty())
        out += key + "COMPREPLY=($(compgen -W \"" + joined(choices_of(*option)) + "\" -- \"$word\")); return ;;\n";
      else if (takes_file(*option)) out += key + "COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n";
      else if (!option->is_switch()) out += key + "return ;;\n";
    }
  out += "  esac\n  case $command in\n";
  for (const CommandInfo& command : commands()) {
    std::string names;
    for (const OptionInfo* option : options_of(command.command))
      names += (names.empty() ? "--" : " --") + std::string(option->name);
    if (command.command == Command::completion) names += " bash zsh fish";
    if (command.command == Command::help) names += " " + joined(first_words());
    out += "    \"" + std::string(command.name) + "\") choices=\"" + names + "\" ;;\n";
  }
  out +=
      "  esac\n"
      "  if [[ $word == -* || $command == completion || $command == help ]]; then COMPREPLY=($(compgen -W \"$choices\" "
      "-- \"$word\"))\n"
      "  else COMPREPLY=($(compgen -f -- \"$word\")); fi\n"
      "}\n"
      "complete -o filenames -F _helder helder\n";
  return out;
}

/// Text between single quotes of a shell; in zsh descriptions brackets and colons have a meaning too.
std::string quoted(std::string_view text, bool for_zsh) {
  std::string out;
  for (char c : text) {
    if (c == '\'') out += "'\\''";
    else if (for_zsh && (c == '[' || c == ']' || c == ':')) out += std::string("\\") + c;
    else out += c;
  }
  return out;
}

std::string zsh() {
  std::string out =
      "#compdef helder\n# Geschreven door: helder completion zsh\n_helder() {\n  local command=\"${words[2]}\"\n  if "
      "(( CURRENT == 2 )); then\n    local -a list=(\n";
  for (std::string_view first : first_words()) {
    std::string_view text;
    for (const CommandInfo& command : commands())
      if (command.name == first) text = command.dutch;
    out += "      '" + std::string(first) + (text.empty() ? "" : ":" + quoted(text, true)) + "'\n";
  }
  out += "    )\n    _describe opdracht list\n    return\n  fi\n  case $command in\n";
  for (std::string_view first : first_words())
    if (const auto second = second_words(first); !second.empty())
      out += "    " + std::string(first) + ")\n      if (( CURRENT == 3 )); then compadd " + joined(second) +
             "; return; fi\n      command=\"" + std::string(first) + " ${words[3]}\" ;;\n";
  out += "  esac\n  case $command in\n";
  for (const CommandInfo& command : commands()) {
    out += "    '" + std::string(command.name) + "') _arguments";
    for (const OptionInfo* option : options_of(command.command)) {
      out += " \\\n      '" + std::string(option->is_repeatable ? "*" : "") + "--" + std::string(option->name) + "[" +
             quoted(option->dutch, true) + "]";
      if (!option->is_switch()) {
        out += ":" + std::string(option->value) + ":";
        if (!option->choices.empty()) out += "(" + joined(choices_of(*option)) + ")";
        else if (takes_file(*option)) out += "_files";
      }
      out += "'";
    }
    if (command.command == Command::completion) out += " '*:shell:(bash zsh fish)'";
    else if (command.command == Command::help) out += " '*:opdracht:(" + joined(first_words()) + ")'";
    else if (command.most > 0) out += " '*:bestand:_files'";
    out += " ;;\n";
  }
  out += "  esac\n}\n_helder \"$@\"\n";
  return out;
}

std::string fish() {
  std::string out = "# Geschreven door: helder completion fish\ncomplete -c helder -n __fish_use_subcommand -f\n";
  for (std::string_view first : first_words()) {
    std::string_view text;
    for (const CommandInfo& command : commands())
      if (command.name == first) text = command.dutch;
    out += "complete -c helder -n __fish_use_subcommand -a " + std::string(first) +
           (text.empty() ? "" : " -d '" + quoted(text, false) + "'") + "\n";
    if (const auto second = second_words(first); !second.empty())
      out += "complete -c helder -f -n '__fish_seen_subcommand_from " + std::string(first) +
             "; and not __fish_seen_subcommand_from " + joined(second) + "' -a '" + joined(second) + "'\n";
  }
  for (const CommandInfo& command : commands()) {
    std::string condition =
        "__fish_seen_subcommand_from " + std::string(command.name.substr(0, command.name.find(' ')));
    if (const std::size_t space = command.name.find(' '); space != std::string_view::npos)
      condition += "; and __fish_seen_subcommand_from " + std::string(command.name.substr(space + 1));
    for (const OptionInfo* option : options_of(command.command)) {
      out += "complete -c helder -n '" + condition + "' -l " + std::string(option->name);
      if (!option->is_switch()) out += takes_file(*option) ? " -r" : " -x";
      if (!option->choices.empty()) out += " -a '" + joined(choices_of(*option)) + "'";
      out += " -d '" + quoted(option->dutch, false) + "'\n";
    }
  }
  out += "complete -c helder -f -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'\n";
  return out;
}

}  // namespace

std::string completion_script(std::string_view shell) {
  if (shell == "bash") return bash();
  if (shell == "zsh") return zsh();
  if (shell == "fish") return fish();
  return {};
}

}  // namespace helder::cli
