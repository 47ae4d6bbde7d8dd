// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// helder.toml: searched from the document's folder upward, with extends and overrides per path. Unknown keys are an
// error with line and column. Read by toml++.
#include <filesystem>
#include <string>
#include <vector>

#include "helder/result.h"
#include "helder/settings.h"

namespace helder::pipeline {

/// Where a value comes from, for `helder config show`.
struct SettingOrigin {
  std::string key, value, origin;
};

struct FileSettings {
  Settings settings;
  std::vector<SettingOrigin> origins;  ///< every key with its value and the file (and line) that set it, or "standaard"
  std::vector<std::filesystem::path> files;  ///< the files that were read, nearest first
};

/// The settings that hold for `document` (a path; need not exist). `config`: --config, instead of searching.
[[nodiscard]] Result<FileSettings> settings_for(const std::filesystem::path& document,
                                                const std::filesystem::path& config = {});

}  // namespace helder::pipeline
