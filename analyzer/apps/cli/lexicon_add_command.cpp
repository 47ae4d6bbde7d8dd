// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// helder lexicon add: one word more in somebody's own dictionary, as a proposal that says nothing yet or, with a better
// word and an explanation, as an entry that speaks at once.
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

#include "apps/cli/lexicon_access.h"
#include "apps/cli/run_commands.h"
#include "apps/cli/terminal.h"
#include "lexicon/compiler.h"
#include "lexicon/entry_parser.h"
#include "pipeline/data_folder.h"
#include "text/form.h"

namespace helder::cli {
namespace {

/// Lower-case ASCII letters, digits and dashes: "ingevolge artikel" → "ingevolge-artikel", "één" → "een".
std::string id_of(std::string_view term) {
  static constexpr std::string_view kPlain[][2] = {{"é", "e"}, {"è", "e"}, {"ê", "e"}, {"ë", "e"},
                                                   {"ï", "i"}, {"ö", "o"}, {"ü", "u"}, {"á", "a"},
                                                   {"à", "a"}, {"ó", "o"}, {"ç", "c"}, {"í", "i"}};
  std::string form = text::normalise_form(term);
  for (const auto& [from, to] : kPlain)
    for (std::size_t at = form.find(from); at != std::string::npos; at = form.find(from, at))
      form.replace(at, from.size(), to);
  std::string id;
  for (const char c : form) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (is_plain) id += c;
    else if (c != '|' && !id.empty() && id.back() != '-') id += '-';
  }
  while (id.ends_with('-')) id.pop_back();
  return id;
}

std::string this_month() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  char text[16] = {};
  std::strftime(text, sizeof text, "%Y-%m", &local);
  return text;
}

/// One line of a field: what a person typed, without line breaks, and with single spaces: two would begin a new field.
std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (c != ' ' && (c < '\t' || c > '\r')) line += c;
    else if (!line.empty() && line.back() != ' ') line += ' ';
  }
  while (line.ends_with(' ')) line.pop_back();
  return line;
}

/// An entry with all that readers need speaks at once.
bool is_complete(const Arguments& arguments) {
  return !one_line(arguments.value("better")).empty() && !one_line(arguments.value("explanation")).empty() &&
         !one_line(arguments.value("example")).empty();
}

std::string entry_text(const Arguments& arguments, const std::string& term) {
  const std::string better = one_line(arguments.value("better")),
                    explanation = one_line(arguments.value("explanation")),
                    example = one_line(arguments.value("example"));
  const bool is_phrase = term.find(' ') != std::string::npos;
  const std::string kind(arguments.value("class", is_phrase ? "woordgroep" : "zelfstandig naamwoord"));
  std::string text = "ingang:       " + term + "    id: " + id_of(term) + "    soort: " + kind +
                     "    categorie: jargon    domein: algemeen    ernst: tip\n";
  if (!better.empty()) text += "beter:        " + better + "\n";
  if (!explanation.empty()) text += "uitleg:       " + explanation + "\n";
  if (!example.empty()) text += "voorbeeld:    " + example + "\n";
  return text + "status:       " + (is_complete(arguments) ? "beoordeeld, " : "voorgesteld, ") + this_month() +
         ", gebruiker\n" + "bron:         eigen voorstel\n";
}

/// The line ends of the file that the text goes into.
std::string in_style_of(std::string_view content, std::string_view added) {
  if (content.find("\r\n") == std::string_view::npos) return std::string(added);
  std::string text;
  for (const char c : added) text += c == '\n' ? "\r\n" : std::string(1, c);
  return text;
}

}  // namespace

int run_lexicon_add(const Arguments& arguments) {
  std::string term;
  for (const std::string& word : arguments.words) term += " " + word;
  term = one_line(term);
  if (id_of(term).empty()) {
    say("Geef een woord met letters, bijvoorbeeld: helder lexicon add 'colonnade' --better 'rij zuilen'");
    return kWrongUse;
  }
  const std::filesystem::path file =
      arguments.has("output") ? std::filesystem::path(arguments.value("output")) : pipeline::personal_lexicon();
  if (file.empty()) {
    say("Er is geen eigen map om in te schrijven. Noem een bestand met --output, bijvoorbeeld --output woorden.lex");
    return kWrongUse;
  }
  std::string content;
  std::error_code failure;
  const std::filesystem::file_status status = std::filesystem::status(file, failure);
  if (std::filesystem::exists(status)) {
    // Reading a folder throws, and a device or pipe may never end.
    if (!std::filesystem::is_regular_file(status)) {
      say(file.string() + " is geen bestand waar een woord bij kan. Noem bij --output een bestand (.lex).");
      return kWrongUse;
    }
    std::ifstream stream(file, std::ios::binary);
    content.assign(std::istreambuf_iterator<char>(stream), {});
    if (!stream && content.empty() && std::filesystem::file_size(file, failure) > 0) {
      say("Het bestand " + file.string() + " is niet te lezen.");
      return kUnread;
    }
  } else if (file.has_parent_path()) {
    std::filesystem::create_directories(file.parent_path(), failure);
  }
  if (content.empty()) content = "# Eigen woorden. Zo schrijf je ze: docs/woordenboek.md van helder.\n";
  const std::string layer = file.filename().string();
  const std::string added =
      in_style_of(content, (content.ends_with('\n') ? "" : "\n") + std::string("\n") + entry_text(arguments, term));
  // What stands there already must be right, or a mistake of long ago would be taken for one of today.
  for (const std::string& text : {content, content + added}) {
    lexicon::ParsedEntries parsed = lexicon::parse_entries(text, file.string(), layer);
    if (parsed.errors.empty()) parsed.errors = lexicon::compile(parsed.entries, layer).errors;
    if (parsed.errors.empty()) continue;
    for (const Error& error : parsed.errors) say(error);
    say("Er is niets toegevoegd.");
    return kWrongUse;
  }
  if (auto written = write_result(content + added, file.string()); !written) {
    say(written.error());
    return kWrongUse;
  }
  const std::string when = arguments.has("output") ? ". Met --lexicon en deze bestandsnaam meldt helder het."
                                                   : ". helder meldt het vanaf nu.";
  say("'" + term + "' staat nu in " + file.string() +
      (is_complete(arguments) ? when
                              : " als voorstel. Vul in dat bestand aan wat ontbreekt: beter, uitleg en voorbeeld. "
                                "Zet dan bij status 'beoordeeld'."));
  return kGood;
}

}  // namespace helder::cli
