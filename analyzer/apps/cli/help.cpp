// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// --help and the man page, from the command table.
#include <algorithm>

#include "apps/cli/command_table.h"
#include "report/columns.h"

namespace helder::cli {
namespace {

using report::Language;

/// The words in capitals that stand for a value; the table holds the Dutch ones.
std::string translated(std::string_view text, Language language) {
  std::string out(text);
  if (language == Language::dutch) return out;
  constexpr std::pair<std::string_view, std::string_view> words[] = {
      {"BESTAND", "FILE"}, {"REGELS", "RULES"},  {"REGEL", "RULE"},       {"WOORD", "WORD"}, {"SOORT", "KIND"},
      {"NAAM", "NAME"},    {"DIEPTE", "DEPTH"},  {"ERNST", "SEVERITY"},   {"PAD", "PATH"},   {"GROOTTE", "SIZE"},
      {"WANNEER", "WHEN"}, {"TAAL", "LANGUAGE"}, {"OPDRACHT", "COMMAND"}, {"TEKST", "TEXT"}, {"MAP", "FOLDER"}};
  for (const auto& [dutch, english] : words)
    for (std::size_t at = out.find(dutch); at != std::string::npos; at = out.find(dutch, at + english.size()))
      out.replace(at, dutch.size(), english);
  return out;
}

void add_row(std::string& out, std::string_view left, std::string_view right, std::size_t indent, std::size_t columns) {
  out += "  ";
  out += left;
  const std::size_t used = 2 + report::columns_of(left);
  if (used + 2 > indent) out += "\n" + std::string(indent, ' ');
  else out.append(indent - used, ' ');
  bool is_first = true;
  for (const std::string& line : report::wrap(right, columns - indent)) {
    if (!is_first) out.append(indent, ' ');
    is_first = false;
    out += line + "\n";
  }
}

std::string_view help_of(const OptionInfo& option, Language language) {
  return language == Language::english ? option.english : option.dutch;
}
std::string_view help_of(const CommandInfo& command, Language language) {
  return language == Language::english ? command.english : command.dutch;
}

std::string option_row(const OptionInfo& option, Language language) {
  std::string left = "--" + std::string(option.name);
  if (!option.is_switch()) left += " " + translated(option.value, language);
  return left;
}

std::string option_help(const OptionInfo& option, Language language) {
  std::string text(help_of(option, language));
  if (!option.choices.empty()) {
    std::string choices(option.choices);
    for (std::size_t at = choices.find('|'); at != std::string::npos; at = choices.find('|', at + 2))
      choices.replace(at, 1, ", ");
    text += " (" + choices + ")";
  }
  return text;
}

std::string troff(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\\') out += "\\e";
    else if (c == '-') out += "\\-";
    else out += c;
  }
  if (out.starts_with('.') || out.starts_with('\'')) out.insert(0, "\\&");
  return out;
}

}  // namespace

std::string help_text(Command command, Language language, std::size_t columns) {
  columns = std::clamp<std::size_t>(columns, 60, 100);
  const bool is_english = language == Language::english;
  std::string out;
  const auto add_wrapped = [&](std::string_view text) {
    for (const std::string& line : report::wrap(text, columns)) out += line + "\n";
  };
  if (command == Command::none) {
    add_wrapped(is_english ? "helder shows what can be clearer in Dutch letters and web texts."
                           : "helder laat zien wat duidelijker kan in brieven en webteksten.");
    out += is_english ? "\nUsage: helder COMMAND [OPTIONS]\n\nCommands:\n"
                      : "\nGebruik: helder OPDRACHT [OPTIES]\n\nOpdrachten:\n";
    for (const CommandInfo& one : commands()) add_row(out, one.name, help_of(one, language), 20, columns);
    out += is_english ? "\nStart with:\n  helder check letter.docx\n  helder help check\n"
                      : "\nBegin met:\n  helder check brief.docx\n  helder help check\n";
    return out;
  }
  const CommandInfo& one = info(command);
  add_wrapped("helder " + std::string(one.name) + ": " + std::string(help_of(one, language)) + ".");
  out += (is_english ? "\nUsage: helder " : "\nGebruik: helder ") + std::string(one.name) +
         (is_english ? " [OPTIONS]" : " [OPTIES]");
  if (!one.arguments.empty()) out += " " + translated(one.arguments, language);
  out += is_english ? "\n\nOptions:\n" : "\n\nOpties:\n";
  for (const OptionInfo* option : options_of(command))
    add_row(out, option_row(*option, language), option_help(*option, language), 24, columns);
  if ((in(command)&in(Command::check, Command::score, Command::parse)) != 0)
    out += is_english ? "\nA file named - is standard input.\n"
                      : "\nEen streepje (-) in plaats van een bestand: lees wat binnenkomt.\n";
  if (command == Command::check) {
    out += is_english ? "\nExit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong use or settings,\n3 a file "
                        "could not be read or nothing was checked.\n"
                      : "\nAfsluitcodes: 0 niets vanaf --fail-on, 1 bevindingen, 2 verkeerd gebruik of een\nfout in de "
                        "instellingen, 3 een bestand niet gelezen of niets nagekeken.\n";
  }
  return out;
}

std::string man_page(std::string_view version) {
  // No date: the same source gives the same page.
  std::string out = ".\\\" Geschreven door helder man. Niet met de hand veranderen.\n.TH HELDER 1 \"\" \"helder " +
                    troff(version) + "\" \"Handleiding\"\n";
  out += ".SH NAAM\nhelder \\- laat zien wat duidelijker kan in Nederlandse teksten van de overheid\n";
  out += ".SH OVERZICHT\n";
  for (const CommandInfo& command : commands())
    out += ".B helder " + troff(command.name) + "\n[\\fIOPTIES\\fR] " + troff(command.arguments) + "\n.br\n";
  out +=
      ".SH BESCHRIJVING\nhelder leest brieven, webteksten en andere documenten. Het laat zien welke woorden en zinnen "
      "moeilijk zijn, waarom, en wat beter is. "
      "Alles gebeurt op je eigen computer.\n.SH OPDRACHTEN\n";
  for (const CommandInfo& command : commands()) {
    out += ".TP\n.B " + troff(command.name) + " \\fR" + troff(command.arguments) + "\n" + troff(command.dutch) + ".\n";
    out += ".RS\n";
    for (const OptionInfo* option : options_of(command.command)) {
      if (option->name == "help" || option->name == "lang") continue;
      out += ".TP\n.B " + troff(option_row(*option, Language::dutch)) + "\n" +
             troff(option_help(*option, Language::dutch)) + ".\n";
    }
    out += ".RE\n";
  }
  out += ".SH OVERAL\n";
  for (std::string_view name : {"lang", "help"}) {
    const OptionInfo* option = find_option(Command::check, name);
    out += ".TP\n.B " + troff(option_row(*option, Language::dutch)) + "\n" +
           troff(option_help(*option, Language::dutch)) + ".\n";
  }
  out +=
      ".SH AFSLUITCODES\n.TP\n.B 0\nGoed: niets vanaf de ernst van \\-\\-fail\\-on.\n.TP\n.B 1\nBevindingen vanaf die "
      "ernst.\n"
      ".TP\n.B 2\nVerkeerd gebruik of een fout in de instellingen.\n.TP\n.B 3\nEen bestand kon niet worden gelezen, of "
      "er is niets nagekeken.\n"
      ".SH OMGEVING\n.TP\n.B HELDER_DATA\nMap met het woordenboek en andere gegevens van helder.\n.TP\n.B "
      "NO_COLOR\nStaat deze variabele er, dan gebruikt helder geen kleuren.\n"
      ".TP\n.B COLUMNS\nBreedte van de uitvoer.\n.TP\n.B XDG_DATA_HOME\nMap met je eigen woordenboek: "
      "helder/persoonlijk.lex.\n"
      ".SH BESTANDEN\n.TP\n.B helder.toml\nInstellingen. helder zoekt ze vanaf de map van de tekst naar boven.\n"
      ".SH VOORBEELDEN\n.nf\nhelder check brief.docx\nhelder check *.md \\-\\-format github \\-\\-fail\\-on "
      "error\nhelder explain zin.lengte\n.fi\n";
  return out;
}

}  // namespace helder::cli
