// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "pipeline/settings_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <system_error>

#include "pipeline/path_pattern.h"
#include "pipeline/settings_table.h"

namespace helder::pipeline {
namespace {

namespace fs = std::filesystem;
constexpr std::string_view kFileName = "helder.toml";
constexpr std::size_t kDeepestExtends = 8;

/// The nearest helder.toml in `folder` or above; empty when there is none.
fs::path nearest_file(fs::path folder) {
  std::error_code failure;
  for (;;) {
    if (fs::path candidate = folder / kFileName; fs::is_regular_file(candidate, failure)) return candidate;
    const fs::path parent = folder.parent_path();
    if (parent == folder || folder.empty()) return {};
    folder = parent;
  }
}

/// A chain of files in which each extends the next, nearest first.
Result<std::vector<SettingsTable>> read_chain(const fs::path& first) {
  std::vector<SettingsTable> chain;
  std::vector<fs::path> seen;
  fs::path file = first;
  while (!file.empty()) {
    std::error_code failure;
    const fs::path real = fs::weakly_canonical(file, failure);
    if (std::find(seen.begin(), seen.end(), real) != seen.end() || seen.size() >= kDeepestExtends) {
      Error error{.code = ErrorCode::invalid_setting,
                  .message = "De instellingen verwijzen met 'extends' in een kring of te diep. Haal één 'extends' weg.",
                  .path = first.string()};
      return unexpected(std::move(error));
    }
    seen.push_back(real);
    auto table = read_settings_table(file);
    if (!table) return unexpected(table.error());
    const std::string extends = table->extends;
    chain.push_back(*std::move(table));
    file = extends.empty() ? fs::path() : file.parent_path() / extends;
  }
  return chain;
}

class Collector {
 public:
  explicit Collector(FileSettings& result) : result_(result) {}

  void apply(const SettingValues& values) {
    Settings& settings = result_.settings;
    if (values.profile) settings.profile = *values.profile;
    if (values.guide) settings.guide = *values.guide;
    if (values.depth) settings.depth = *values.depth;
    if (values.fail_on) settings.fail_on = *values.fail_on;
    if (values.max_level) settings.max_level = *values.max_level;
    if (values.max_size) settings.max_size = *values.max_size;
    // Lists grow: an organisation's words stay known in its departments.
    for (const std::string& lexicon : values.lexicons) append_once(settings.lexicons, lexicon);
    for (const std::string& word : values.words) append_once(settings.words, word);
    for (const auto& [id, rule] : values.rules) {
      RuleSettings& own = settings.rules[id];
      if (rule.severity) own.severity = rule.severity;
      for (const auto& [name, number] : rule.numbers) own.numbers[name] = number;
    }
    for (const SettingOrigin& origin : values.origins) remember(origin);
  }

 private:
  static void append_once(std::vector<std::string>& list, const std::string& value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
  }
  void remember(const SettingOrigin& origin) {
    const bool is_list = origin.key == "words" || origin.key == "lexicons";
    const auto known = std::find_if(result_.origins.begin(), result_.origins.end(),
                                    [&](const SettingOrigin& other) { return other.key == origin.key; });
    if (known == result_.origins.end() || (is_list && known->origin != "standaard")) result_.origins.push_back(origin);
    else *known = origin;
  }
  FileSettings& result_;
};

}  // namespace

Result<FileSettings> settings_for(const fs::path& document, const fs::path& config) {
  FileSettings result;
  result.origins = {{"profile", "auto", "standaard"}, {"guide", "none", "standaard"},
                    {"depth", "full", "standaard"},   {"fail_on", "warning", "standaard"},
                    {"max_level", "-", "standaard"},  {"max_size", "64M", "standaard"},
                    {"lexicons", "[]", "standaard"},  {"words", "[]", "standaard"}};
  std::error_code failure;
  const fs::path absolute = fs::absolute(document.empty() ? fs::path(".") : document, failure).lexically_normal();
  const fs::path file =
      config.empty() ? nearest_file(fs::is_directory(absolute, failure) ? absolute : absolute.parent_path()) : config;
  if (file.empty()) return result;

  auto chain = read_chain(file);
  if (!chain) return unexpected(chain.error());
  for (const SettingsTable& table : *chain) result.files.push_back(table.file);
  Collector collector(result);
  // The farthest file first: what stands nearer wins.
  for (auto table = chain->rbegin(); table != chain->rend(); ++table) {
    collector.apply(table->values);
    const fs::path folder = fs::absolute(table->file, failure).lexically_normal().parent_path();
    const std::string relative = absolute.lexically_relative(folder).generic_string();
    for (const SettingsOverride& part : table->overrides)
      if (std::any_of(part.paths.begin(), part.paths.end(),
                      [&](const std::string& pattern) { return matches_path(pattern, relative); }))
        collector.apply(part.values);
  }
  return result;
}

}  // namespace helder::pipeline
