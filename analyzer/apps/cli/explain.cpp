// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// helder explain: the page of a rule, or an entry of the dictionary.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "apps/cli/b1_page.h"
#include "apps/cli/entry_page.h"
#include "apps/cli/lexicon_access.h"
#include "apps/cli/run_commands.h"
#include "apps/cli/terminal.h"
#include "base/names.h"
#include "helder/analyzer.h"
#include "report/columns.h"
#include "report/phrases.h"
#include "report/text_summary.h"

namespace helder::cli {
namespace {

const RuleInfo* rule_with_id(std::string_view id) {
  for (const RuleInfo* rule : all_rules())
    if (rule->id == id) return rule;
  return nullptr;
}

std::string shown(double number) {
  return report::decimal(number, number == static_cast<double>(static_cast<std::int64_t>(number)) ? 0 : 2,
                         report::Language::dutch);
}

std::string rule_page(const RuleInfo& info, const report::Ink& ink, std::size_t columns) {
  std::string out;
  const auto add = [&](std::string_view label, std::string_view text, std::string_view indent = "") {
    report::write_paragraph(out, ink, columns, label, text, indent);
  };
  out += ink.bold(info.title) + "  " + ink.dim("[" + std::string(info.id) + "]") + "\n\n";
  add("Waarom:", info.why);
  add("Wat kun je doen?", info.advice);
  if (!info.not_reported.empty()) add("Niet gemeld:", info.not_reported);
  out += "\n" + ink.bold("Ernst") + "\n";
  // Kinds of text with the same severity stand together.
  for (Severity severity : {Severity::error, Severity::warning, Severity::info, Severity::off}) {
    std::string kinds;
    for (std::size_t i = 0; i < kProfileCount; ++i)
      if (info.severity[i] == severity)
        kinds += (kinds.empty() ? "" : ", ") +
                 std::string(report::profile_word(static_cast<Profile>(i), report::Language::dutch));
    if (!kinds.empty()) add(std::string(to_dutch(severity)) + ":", kinds, "  ");
  }
  if (!info.settings.empty()) {
    out += "\n" + ink.bold("Instellingen") + " (in helder.toml onder [rules.\"" + std::string(info.id) + "\"])\n";
    for (const Setting& setting : info.settings) {
      std::string text = std::string(setting.meaning) + ". Standaard ";
      if (setting.choices.empty()) {
        text +=
            shown(setting.value) + ", van " + shown(setting.minimum) + " tot en met " + shown(setting.maximum) + ".";
      } else {
        text += "\"" + std::string(setting.choice(setting.value)) + "\". Kies uit:";
        for (std::string_view choice : setting.choices)
          text += (choice == setting.choices.front() ? " \"" : ", \"") + std::string(choice) + "\"";
        text += ".";
      }
      if (!setting.source.empty()) text += " Bron: " + std::string(setting.source) + ".";
      add(setting.name, text, "  ");
    }
  }
  if (!info.examples.empty()) out += "\n" + ink.bold("Voorbeelden") + "\n";
  bool is_first = true;
  for (const Example& example : info.examples) {
    if (!is_first) out += '\n';
    is_first = false;
    add("Liever niet:", example.bad, "  ");
    if (!example.good.empty()) add("Beter:", example.good, "  ");
  }
  if (!info.sources.empty()) out += "\n" + ink.bold("Bronnen") + "\n";
  for (std::string_view source : info.sources) add("-", source, "  ");
  return out;
}

}  // namespace

int run_explain(const Arguments& arguments) {
  std::string wanted;
  for (const std::string& word : arguments.words) wanted += (wanted.empty() ? "" : " ") + word;
  const std::size_t columns = std::clamp<std::size_t>(terminal_columns(), 40, 100);
  const report::Ink ink{wants_color(arguments.value("color", "auto"), false)};
  const bool as_json = arguments.value("format", "text") == "json";
  if (arguments.words.front() == "B1" || arguments.words.front() == "b1") return explain_b1(arguments);
  if (const RuleInfo* rule = rule_with_id(wanted)) {
    if (!as_json) return finish(arguments, rule_page(*rule, ink, columns), kGood);
    const nlohmann::ordered_json json{
        {"rule", rule->id}, {"title", rule->title}, {"why", rule->why}, {"advice", rule->advice}};
    return finish(arguments, json.dump() + "\n", kGood);
  }
  auto lexicon = open_lexicon(arguments);
  if (!lexicon) {
    say(lexicon.error());
    return kWrongUse;
  }
  const auto numbers = (*lexicon)->find(wanted);
  if (numbers.empty()) {
    std::vector<std::string> words = terms_of(**lexicon);
    for (const RuleInfo* rule : all_rules()) words.emplace_back(rule->id);
    const std::vector<std::string_view> names(words.begin(), words.end());
    const auto near = base::nearest(wanted, names);
    say("'" + wanted + "' is geen regel en staat niet in het woordenboek." +
        (near ? " Bedoelde u '" + std::string(*near) + "'?" : "") + " Zie 'helder rules' en 'helder lexicon list'.");
    return kWrongUse;
  }
  std::string out;
  for (std::uint32_t number : numbers) {
    const lexicon::Entry entry = (*lexicon)->entry(number);
    if (as_json) out += entry_json(entry) + "\n";
    else out += (out.empty() ? "" : "\n") + entry_page(entry, ink, columns);
  }
  return finish(arguments, out, kGood);
}

}  // namespace helder::cli
