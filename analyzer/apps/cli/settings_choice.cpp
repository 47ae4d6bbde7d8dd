// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "apps/cli/settings_choice.h"

#include <algorithm>
#include <charconv>

#include "base/names.h"
#include "pipeline/settings_table.h"

namespace helder::cli {
namespace {

std::vector<std::string> separated(const std::vector<std::string>& values) {
  std::vector<std::string> list;
  for (std::string_view rest : values) {
    while (!rest.empty()) {
      const std::size_t comma = rest.find(',');
      std::string_view one = rest.substr(0, comma);
      while (one.starts_with(' ')) one.remove_prefix(1);
      while (one.ends_with(' ')) one.remove_suffix(1);
      if (!one.empty()) list.emplace_back(one);
      rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
  }
  return list;
}

Outcome check_rule_name(const std::string& name) {
  std::vector<std::string_view> names;
  for (const RuleInfo* rule : all_rules()) {
    if (name == rule->id || name == rule->group()) return success();
    names.push_back(rule->id);
    names.push_back(rule->group());
  }
  std::string message = "De regel '" + name + "' bestaat niet.";
  if (const auto near = base::nearest(name, names)) message += " Bedoelde u '" + std::string(*near) + "'?";
  return unexpected(ErrorCode::unknown_rule, message + " Met 'helder rules' zie je alle regels.");
}

/// Everything in the settings that an analyzer depends on.
std::string key_of(const Settings& settings) {
  std::string key = settings.profile ? std::string(to_string(*settings.profile)) : "auto";
  key += '\n' + settings.guide + (settings.depth == Depth::full ? "\nfull" : "\ntokens");
  for (const auto* list : {&settings.lexicons, &settings.words, &settings.only_rules, &settings.without_rules}) {
    key += "\n#";
    for (const std::string& value : *list) key += '\0' + value;
  }
  for (const auto& [id, rule] : settings.rules) {
    key += "\n" + id + (rule.severity ? std::string(to_string(*rule.severity)) : "");
    for (const auto& [name, number] : rule.numbers) key += '\0' + name + std::to_string(number);
  }
  return key;
}

}  // namespace

Outcome check_options(const Arguments& arguments) {
  for (std::string_view option : {"rules", "no-rules"})
    for (const std::string& name : separated(arguments.all(option)))
      if (auto known = check_rule_name(name); !known) return known;
  if (arguments.has("max-size") && !pipeline::parse_size(arguments.value("max-size")))
    return unexpected(ErrorCode::wrong_use, "Bij --max-size hoort een grootte, zoals 64M of 1G.");
  if (arguments.has("jobs")) {
    const std::string_view text = arguments.value("jobs");
    unsigned number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + text.size() || number < 1 || number > 1024)
      return unexpected(ErrorCode::wrong_use, "Bij --jobs hoort een getal van 1 tot en met 1024.");
  }
  return success();
}

Result<pipeline::FileSettings> chosen_settings(const Arguments& arguments, const std::string& document) {
  auto result = pipeline::settings_for(document, std::string(arguments.value("config")));
  if (!result) return result;
  Settings& settings = result->settings;
  const auto set = [&](std::string key, std::string value) {
    const auto known = std::find_if(result->origins.begin(), result->origins.end(),
                                    [&](const pipeline::SettingOrigin& origin) { return origin.key == key; });
    pipeline::SettingOrigin origin{key, std::move(value), "opdrachtregel"};
    if (known == result->origins.end() || (key == "lexicons" && known->origin != "standaard"))
      result->origins.push_back(std::move(origin));
    else *known = std::move(origin);
  };
  if (arguments.has("profile")) {
    settings.profile = profile_from_string(arguments.value("profile"));  // "auto" names none
    set("profile", std::string(arguments.value("profile")));
  }
  if (arguments.has("guide")) {
    settings.guide = arguments.value("guide");
    set("guide", settings.guide);
  }
  if (arguments.has("depth")) {
    settings.depth = arguments.value("depth") == "tokens" ? Depth::tokens : Depth::full;
    set("depth", std::string(arguments.value("depth")));
  }
  if (arguments.has("fail-on")) {
    settings.fail_on = severity_from_string(arguments.value("fail-on")).value_or(Severity::off);
    set("fail_on", std::string(arguments.value("fail-on")));
  }
  if (arguments.has("max-level")) {
    settings.max_level = arguments.value("max-level").front() - '0';
    set("max_level", std::string(arguments.value("max-level")));
  }
  if (arguments.has("max-size")) {
    settings.max_size = pipeline::parse_size(arguments.value("max-size")).value_or(settings.max_size);
    set("max_size", std::string(arguments.value("max-size")));
  }
  for (const std::string& lexicon : arguments.all("lexicon")) {
    settings.lexicons.push_back(lexicon);
    set("lexicons", "[" + lexicon + "]");
  }
  settings.only_rules = separated(arguments.all("rules"));
  settings.without_rules = separated(arguments.all("no-rules"));
  return result;
}

Result<std::shared_ptr<const Analyzer>> Analyzers::with(const Settings& settings) {
  const std::lock_guard guard(lock_);
  const std::string key = key_of(settings);
  auto found = made_.find(key);
  if (found == made_.end()) {
    found = made_.emplace(key, make_analyzer({}, settings)).first;
    if (found->second && versions_.lexicon.empty()) versions_ = (*found->second)->versions();
  }
  return found->second;
}

DataVersions Analyzers::versions() const {
  const std::lock_guard guard(lock_);
  return versions_;
}

}  // namespace helder::cli
