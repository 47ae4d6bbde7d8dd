// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// helder lexicon list, show, stats.
#include <algorithm>
#include <array>
#include <map>
#include <system_error>

#include "apps/cli/entry_page.h"
#include "apps/cli/lexicon_access.h"
#include "apps/cli/run_commands.h"
#include "apps/cli/terminal.h"
#include "base/names.h"
#include "lexicon/compiler.h"
#include "lexicon/entry_parser.h"
#include "pipeline/data_folder.h"
#include "report/columns.h"

namespace helder::cli {
namespace {

std::string number_of(std::size_t number, std::string_view one, std::string_view many) {
  return std::to_string(number) + " " + std::string(number == 1 ? one : many);
}

int list(const Arguments& arguments, const lexicon::Lexicon& lexicon) {
  std::optional<lexicon::Category> category;
  if (arguments.has("category")) {
    category = lexicon::category_from_string(arguments.value("category"));
    if (!category) {
      say("Deze categorie bestaat niet. Kies uit: jargon, ambtelijk, juridisch, archaisch, naamval, engels, latijn, "
          "afkorting, vaag, omslachtig, voorzetsel, cliche, beladen, gender.");
      return kWrongUse;
    }
  }
  std::vector<lexicon::Entry> entries;
  for (std::uint32_t number = 0; number < lexicon.size(); ++number)
    if (!category || lexicon.category(number) == *category) entries.push_back(lexicon.entry(number));
  std::stable_sort(entries.begin(), entries.end(), [](const lexicon::Entry& a, const lexicon::Entry& b) {
    return std::tie(a.term, a.id) < std::tie(b.term, b.id);
  });
  std::string out;
  if (arguments.value("format", "text") == "json") {
    out = "{\"entries\":[";
    for (std::size_t i = 0; i < entries.size(); ++i) out += (i == 0 ? "\n" : ",\n") + entry_json(entries[i]);
    return finish(arguments, out + "\n]}\n", kGood);
  }
  for (const lexicon::Entry& entry : entries) {
    std::string better;
    for (const lexicon::Alternative& alternative : entry.alternatives)
      better += (better.empty() ? "" : "; ") + alternative.text;
    const std::size_t used = report::columns_of(entry.term);
    out += entry.term + std::string(used < 34 ? 34 - used : 1, ' ');
    const std::string_view kind = to_string(entry.category);
    out += std::string(kind) + std::string(kind.size() < 12 ? 12 - kind.size() : 1, ' ') + better + "\n";
  }
  out += "\n" + number_of(entries.size(), "ingang", "ingangen") + "\n";
  return finish(arguments, out, kGood);
}

int show(const Arguments& arguments, const lexicon::Lexicon& lexicon) {
  std::string wanted;
  for (const std::string& word : arguments.words) wanted += (wanted.empty() ? "" : " ") + word;
  const auto numbers = lexicon.find(wanted);
  if (numbers.empty()) {
    const std::vector<std::string> terms = terms_of(lexicon);
    const std::vector<std::string_view> names(terms.begin(), terms.end());
    const auto near = base::nearest(wanted, names);
    say("'" + wanted + "' staat niet in het woordenboek." + (near ? " Bedoelde u '" + std::string(*near) + "'?" : "") +
        " Met 'helder lexicon list' zie je alle ingangen.");
    return kWrongUse;
  }
  std::string out;
  for (std::uint32_t number : numbers) {
    const lexicon::Entry entry = lexicon.entry(number);
    if (arguments.value("format", "text") == "json") out += entry_json(entry) + "\n";
    else out += (out.empty() ? "" : "\n") + entry_page(entry, {}, std::clamp<std::size_t>(terminal_columns(), 40, 100));
  }
  return finish(arguments, out, kGood);
}

int stats(const Arguments& arguments, const lexicon::Lexicon& lexicon) {
  std::map<std::string, std::size_t> by_category, by_status, by_layer, by_theme;
  for (std::uint32_t number = 0; number < lexicon.size(); ++number) {
    const lexicon::Entry entry = lexicon.entry(number);
    ++by_category[std::string(to_string(entry.category))];
    if (entry.status == lexicon::EntryStatus::accepted)
      ++by_theme[std::string(lexicon::theme_of(entry.category, entry.domain))];
    ++by_status[std::string(arguments.value("format") == "json" ? to_string(entry.status) : to_dutch(entry.status))];
    ++by_layer[entry.layer];
  }
  std::string out;
  const std::array<std::pair<std::string_view, const std::map<std::string, std::size_t>*>, 4> parts = {
      {{"category", &by_category}, {"status", &by_status}, {"layer", &by_layer}, {"theme", &by_theme}}};
  if (arguments.value("format", "text") == "json") {
    out = "{\"version\":\"" + lexicon.version() + "\",\"entries\":" + std::to_string(lexicon.size());
    for (const auto& [name, counts] : parts) {
      // Names of layers are names of files; the others are closed sets.
      if (name == "layer") continue;
      out += ",\"" + std::string(name) + "\":{";
      bool is_first = true;
      for (const auto& [key, number] : *counts) {
        out += (is_first ? "\"" : ",\"") + key + "\":" + std::to_string(number);
        is_first = false;
      }
      out += "}";
    }
    return finish(arguments, out + "}\n", kGood);
  }
  const std::array<std::string_view, 4> titles = {"Per categorie", "Per status", "Per laag",
                                                  "Per onderwerp (aangenomen ingangen)"};
  out = "Woordenboek " + lexicon.version() + ": " + number_of(lexicon.size(), "ingang", "ingangen") + "\n";
  for (std::size_t i = 0; i < parts.size(); ++i) {
    out += "\n" + std::string(titles[i]) + "\n";
    for (const auto& [key, number] : *parts[i].second)
      out += "  " + report::harmless(key) + std::string(key.size() < 30 ? 30 - key.size() : 1, ' ') +
             std::to_string(number) + "\n";
  }
  return finish(arguments, out, kGood);
}

}  // namespace

Result<std::shared_ptr<const lexicon::Lexicon>> open_lexicon(const Arguments& arguments) {
  auto folder = pipeline::find_data_folder({});
  if (!folder) return unexpected(folder.error());
  std::vector<std::filesystem::path> layers;
  for (const std::string& layer : arguments.all("lexicon")) layers.emplace_back(layer);
  std::error_code failure;
  if (const auto personal = pipeline::personal_lexicon();
      !personal.empty() && std::filesystem::exists(personal, failure))
    layers.push_back(personal);
  return lexicon::load(*folder / "lexicon.bin", layers);
}

std::vector<std::string> terms_of(const lexicon::Lexicon& lexicon) {
  std::vector<std::string> terms;
  for (std::uint32_t number = 0; number < lexicon.size(); ++number) terms.push_back(lexicon.entry(number).term);
  return terms;
}

int run_lexicon(const Arguments& arguments) {
  if (arguments.command == Command::lexicon_validate) return run_lexicon_validate(arguments);
  auto lexicon = open_lexicon(arguments);
  if (!lexicon) {
    say(lexicon.error());
    return kWrongUse;
  }
  if (arguments.command == Command::lexicon_show) return show(arguments, **lexicon);
  if (arguments.command == Command::lexicon_stats) return stats(arguments, **lexicon);
  return list(arguments, **lexicon);
}

}  // namespace helder::cli
