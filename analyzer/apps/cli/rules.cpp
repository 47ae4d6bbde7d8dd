// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// helder rules.
#include <nlohmann/json.hpp>

#include "apps/cli/run_commands.h"
#include "apps/cli/terminal.h"
#include "helder/analyzer.h"
#include "report/columns.h"
#include "report/phrases.h"

namespace helder::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view name_of(RuleStatus status) {
  return status == RuleStatus::stable ? "stable" : status == RuleStatus::deprecated ? "deprecated" : "preview";
}
std::string_view name_of(Needs needs) {
  return needs == Needs::tokens ? "tokens" : needs == Needs::tags ? "tags" : "dependencies";
}

Json whole_if_possible(double number) {
  const auto whole = static_cast<std::int64_t>(number);
  return static_cast<double>(whole) == number ? Json(whole) : Json(number);
}

Json rule_json(const RuleInfo& info) {
  Json by_profile = Json::object();
  for (std::size_t i = 0; i < kProfileCount; ++i)
    by_profile[std::string(to_string(static_cast<Profile>(i)))] = to_string(info.severity[i]);
  Json settings = Json::array();
  for (const Setting& setting : info.settings) {
    Json one{{"name", setting.name}};
    if (setting.choices.empty()) {
      one["default"] = whole_if_possible(setting.value);
      one["minimum"] = whole_if_possible(setting.minimum);
      one["maximum"] = whole_if_possible(setting.maximum);
    } else {
      one["default"] = setting.choice(setting.value);
      one["choices"] = setting.choices;
    }
    one["meaning"] = setting.meaning;
    one["source"] = setting.source;
    settings.push_back(std::move(one));
  }
  Json sources = Json::array();
  for (std::string_view source : info.sources) sources.push_back(source);
  Json examples = Json::array();
  for (const Example& example : info.examples)
    examples.push_back({{"bad", example.bad}, {"good", example.good}, {"format", example.format}});
  Json json{{"id", info.id},
            {"title", info.title},
            {"group", info.group()},
            {"status", name_of(info.status)},
            {"since", info.since},
            {"needs", name_of(info.needs)},
            {"why", info.why},
            {"advice", info.advice},
            {"default", std::move(by_profile)},
            {"settings", std::move(settings)},
            {"sources", std::move(sources)},
            {"examples", std::move(examples)}};
  if (!info.not_reported.empty()) json["not_reported"] = info.not_reported;
  return json;
}

}  // namespace

int run_rules(const Arguments& arguments) {
  if (arguments.value("format", "text") == "json") {
    std::string out = "{\"rules\":[";
    bool is_first = true;
    for (const RuleInfo* info : all_rules()) {
      out += (is_first ? "\n" : ",\n") + rule_json(*info).dump();
      is_first = false;
    }
    return finish(arguments, out + "\n]}\n", kGood);
  }
  const bool is_english = arguments.language == report::Language::english;
  const std::size_t columns = terminal_columns();
  std::string out, group;
  for (const RuleInfo* info : all_rules()) {
    if (group != info->group()) {
      if (!group.empty()) out += '\n';
      group = info->group();
      out += group + "\n";
    }
    const Severity severity = info->severity[static_cast<std::size_t>(Profile::letter)];
    std::string row = "  " + std::string(info->id);
    row.append(row.size() < 34 ? 34 - row.size() : 1, ' ');
    row += report::severity_word(severity, arguments.language);
    row.append(row.size() < 48 ? 48 - row.size() : 1, ' ');
    out += row;
    bool is_first = true;
    for (const std::string& line : report::wrap(info->title, columns > 68 ? columns - 48 : 20)) {
      out += (is_first ? "" : std::string(48, ' ')) + line + "\n";
      is_first = false;
    }
  }
  out += is_english ? "\nThe severity holds for a letter. More about a rule: helder explain RULE\n"
                    : "\nDe ernst geldt voor een brief. Meer over een regel: helder explain REGEL\n";
  return finish(arguments, out, kGood);
}

}  // namespace helder::cli
