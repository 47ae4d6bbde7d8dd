// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "pipeline/guide.h"

#include <algorithm>
#include <system_error>

#include "base/names.h"
#include "helder/analyzer.h"
#include "pipeline/settings_table.h"

namespace helder::pipeline {
namespace {

namespace fs = std::filesystem;

Unexpected unknown_guide(const std::string& name, const fs::path& folder) {
  std::vector<std::string> known = {"none"};
  std::error_code failure;
  for (const auto& file : fs::directory_iterator(folder, failure))
    if (file.path().extension() == ".toml") known.push_back(file.path().stem().string());
  std::sort(known.begin(), known.end());
  std::string message = "De schrijfwijzer '" + name + "' bestaat niet.";
  const std::vector<std::string_view> names(known.begin(), known.end());
  if (const auto near = base::nearest(name, names)) message += " Bedoelde u '" + std::string(*near) + "'?";
  message += " Je kunt kiezen uit:";
  for (std::size_t i = 0; i < known.size(); ++i) message += (i == 0 ? " " : ", ") + known[i];
  return unexpected(ErrorCode::invalid_setting, message + ".");
}

std::string shown(const std::string& rule, std::string_view name, double number) {
  for (const RuleInfo* info : all_rules())
    if (info->id == rule)
      for (const Setting& setting : info->settings)
        if (setting.name == name && !setting.choices.empty()) return std::string(setting.choice(number));
  std::string text = std::to_string(number);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.') || text.ends_with(',')) text.pop_back();
  return text;
}

}  // namespace

Outcome apply_guide(Settings& settings, const fs::path& data_folder, std::vector<SettingOrigin>* origins) {
  if (settings.guide == "none" || settings.guide.empty()) return success();
  const fs::path folder = data_folder / "guides";
  // A name, never a path: it comes from the command line and from files of others.
  if (settings.guide.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos)
    return unknown_guide(settings.guide, folder);
  const fs::path file = folder / (settings.guide + ".toml");
  std::error_code failure;
  if (!fs::exists(file, failure)) return unknown_guide(settings.guide, folder);
  auto guide = read_guide_table(file);
  if (!guide) return unexpected(guide.error());
  for (const auto& [id, rule] : guide->rules) {
    RuleSettings& own = settings.rules[id];
    const auto note = [&, &id = id](const std::string& name, std::string value) {
      if (origins != nullptr)
        origins->push_back({"rules.\"" + id + "\"." + name, std::move(value), "schrijfwijzer " + settings.guide});
    };
    if (rule.severity && !own.severity) {
      own.severity = rule.severity;
      note("severity", std::string(to_string(*rule.severity)));
    }
    for (const auto& [name, number] : rule.numbers)
      if (own.numbers.try_emplace(name, number).second) note(name, shown(id, name, number));
  }
  return success();
}

}  // namespace helder::pipeline
