// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// write_rule_pages FOLDER [--check]: writes a page per rule and a list of all (docs/regels), from each RuleInfo. With
// --check nothing is written; the exit code is 1 when a page is missing, stale or of a rule that no longer exists.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <string_view>

#include "rules/rule.h"

namespace {

namespace fs = std::filesystem;
using helder::Example;
using helder::RuleInfo;
using helder::Setting;
using helder::Severity;

constexpr std::string_view kNotice =
    "<!-- Gemaakt door write_rule_pages uit de regel zelf. Niet met de hand wijzigen. -->\n"
    "<!-- SPDX-"
    "FileCopyrightText: 2026 helder contributors -->\n"
    "<!-- SPDX-"
    "License-Identifier: EUPL-1.2 -->\n\n";

constexpr std::pair<std::string_view, std::string_view> kGroups[] = {
    {"woord", "Woorden"},
    {"zin", "Zinnen"},
    {"tekst", "De hele tekst"},
    {"notatie", "Notatie"},
    {"toegankelijk", "Toegankelijkheid"},
    {"veilig", "Veiligheid"},
    {"eerlijk", "Eerlijkheid"},
    {"vorm", "De vorm van een brief"},
    {"invloed", "Invloed"},
    {"helder", "helder zelf"},
};
constexpr std::string_view kProfiles[] = {"brief",  "besluit",   "webpagina",      "rapport",
                                          "e-mail", "formulier", "wet of regeling"};

std::string number(double value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

/// As it stands in helder.toml.
std::string value_of(const helder::Setting& setting, double value) {
  return setting.choices.empty() ? number(value) : "\"" + std::string(setting.choice(value)) + "\"";
}
std::string choices_of(const helder::Setting& setting) {
  std::string text;
  for (const std::string_view choice : setting.choices)
    text += (text.empty() ? "\"" : ", \"") + std::string(choice) + "\"";
  return text;
}

std::string_view status(helder::RuleStatus status) {
  switch (status) {
    case helder::RuleStatus::preview: return "op proef";
    case helder::RuleStatus::stable: return "vast";
    case helder::RuleStatus::deprecated: return "vervalt";
  }
  return "";
}

/// "waarschuwing; besluit: tip; wet of regeling: uit"
std::string severities(const RuleInfo& info) {
  std::map<Severity, int> count;
  for (Severity severity : info.severity) ++count[severity];
  Severity usual = info.severity[0];
  for (const auto& [severity, times] : count)
    if (times > count[usual]) usual = severity;
  std::string text(helder::to_dutch(usual));
  for (std::size_t i = 0; i < info.severity.size(); ++i)
    if (info.severity[i] != usual)
      text.append("; ").append(kProfiles[i]).append(": ").append(helder::to_dutch(info.severity[i]));
  return text;
}

void write_example(std::ostream& out, std::string_view word, std::string_view text) {
  std::string_view fence = text.find("```") == std::string_view::npos ? "```" : "````";
  out << word << "\n\n" << fence << "text\n" << text << (text.ends_with('\n') ? "" : "\n") << fence << "\n\n";
}

std::string page(const RuleInfo& info) {
  std::ostringstream out;
  out << kNotice << "# " << info.title << "\n\n`" << info.id << "`\n\n";
  out << "**Waarom?** " << info.why << "\n\n**Wat kun je doen?** " << info.advice << "\n\n";
  if (!info.not_reported.empty()) out << "**Niet gemeld:** " << info.not_reported << "\n\n";
  out << "**Ernst:** " << severities(info) << "\n\n**Sinds versie:** " << info.since << " (" << status(info.status)
      << ")\n\n";
  out << "## Voorbeelden\n\nTussen ⟦ en ⟧ staat wat helder aanwijst.\n\n";
  for (const Example& example : info.examples) {
    write_example(out, "Liever niet:", example.bad);
    write_example(out, "Beter:", example.good);
  }
  if (!info.settings.empty()) {
    out << "## Instellen\n\nIn `helder.toml`:\n\n```toml\n[rules.\"" << info.id << "\"]\n";
    for (const Setting& setting : info.settings)
      out << setting.name << " = " << value_of(setting, setting.value) << "\n";
    out << "```\n\n| naam | standaard | keuze | betekenis | bron |\n|---|---|---|---|---|\n";
    for (const Setting& setting : info.settings)
      out << "| `" << setting.name << "` | " << value_of(setting, setting.value) << " | "
          << (setting.choices.empty() ? "van " + number(setting.minimum) + " tot en met " + number(setting.maximum)
                                      : choices_of(setting))
          << " | " << setting.meaning << " | " << setting.source << " |\n";
    out << "\n";
  }
  out << "## Bronnen\n\n";
  for (std::string_view source : info.sources) out << "- " << source << "\n";
  return out.str();
}

std::string overview() {
  std::ostringstream out;
  out << kNotice
      << "# Alle regels\n\nDit zijn de regels die helder kent. Klik op een regel voor de uitleg en de voorbeelden.\n\n";
  std::size_t listed = 0;
  for (const auto& [group, title] : kGroups) {
    bool is_first = true;
    for (const helder::rules::Rule* rule : helder::rules::registry()) {
      const RuleInfo& info = rule->info();
      if (info.group() != group) continue;
      if (is_first) out << "## " << title << "\n\n| regel | gaat over | ernst |\n|---|---|---|\n";
      is_first = false;
      ++listed;
      out << "| [" << info.id << "](" << info.id << ".md) | " << info.title << " | " << severities(info) << " |\n";
    }
    if (!is_first) out << "\n";
  }
  if (listed != helder::rules::registry().size())
    std::cerr << "write_rule_pages: een groep regels heeft nog geen titel in kGroups\n";
  std::string text = out.str();
  text.pop_back();
  return text;
}

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

int main(int argc, char** argv) {
  const bool only_check = argc == 3 && std::string_view(argv[2]) == "--check";
  if (argc != 2 && !only_check) {
    std::cerr << "gebruik: write_rule_pages MAP [--check]\n";
    return 2;
  }
  const fs::path folder = argv[1];
  std::map<std::string, std::string> pages = {{"README.md", overview()}};
  for (const helder::rules::Rule* rule : helder::rules::registry())
    pages[std::string(rule->info().id) + ".md"] = page(rule->info());

  int stale = 0;
  std::error_code failure;
  fs::create_directories(folder, failure);
  for (const auto& file : fs::directory_iterator(folder, failure)) {
    if (pages.contains(file.path().filename().string()) || file.path().extension() != ".md") continue;
    ++stale;
    if (only_check) std::cerr << file.path().string() << ": deze regel bestaat niet meer\n";
    else fs::remove(file.path(), failure);
  }
  for (const auto& [name, text] : pages) {
    if (read(folder / name) == text) continue;
    ++stale;
    if (only_check) {
      std::cerr << (folder / name).string() << ": verouderd; draai write_rule_pages\n";
      continue;
    }
    std::ofstream out(folder / name, std::ios::binary);
    out << text;
    if (!out) {
      std::cerr << (folder / name).string() << ": schrijven lukt niet\n";
      return 3;
    }
  }
  return only_check && stale > 0 ? 1 : 0;
}
