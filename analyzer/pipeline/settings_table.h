// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// One settings file as written, checked but not yet put together with others. toml++ stays behind this header.
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "helder/result.h"
#include "helder/settings.h"
#include "pipeline/settings_file.h"

namespace helder::pipeline {

/// What one table says; only what it says.
struct SettingValues {
  std::optional<std::optional<Profile>> profile;  ///< set to nullopt: "auto"
  std::optional<std::string> guide;
  std::optional<Depth> depth;
  std::optional<Severity> fail_on;
  std::optional<int> max_level;
  std::optional<std::uint64_t> max_size;
  std::vector<std::string> lexicons;  ///< paths, relative ones made absolute from the file's folder
  std::vector<std::string> words;
  std::map<std::string, RuleSettings, std::less<>> rules;
  std::vector<SettingOrigin> origins;
};

struct SettingsOverride {
  std::vector<std::string> paths;  ///< patterns, relative to the file's folder
  SettingValues values;
};

struct SettingsTable {
  std::filesystem::path file;
  std::string extends;
  SettingValues values;
  std::vector<SettingsOverride> overrides;
};

/// Errors (invalid_setting, unknown_rule, not_found …) name file, line and column, and the nearest key that exists.
[[nodiscard]] Result<SettingsTable> read_settings_table(const std::filesystem::path& file);

/// A guide: name, source, version and rule settings. Unknown keys and rules are errors here too.
struct GuideTable {
  std::string name, title, source, version;
  std::map<std::string, RuleSettings, std::less<>> rules;
};
[[nodiscard]] Result<GuideTable> read_guide_table(const std::filesystem::path& file);

/// "64M", "1G", "500k", "1000": bytes; nothing for other texts or 0.
[[nodiscard]] std::optional<std::uint64_t> parse_size(std::string_view text);

}  // namespace helder::pipeline
