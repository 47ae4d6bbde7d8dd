// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Guides: house styles as data, guides/<name>.toml in the data folder. The user's own settings win over a guide.
#include <filesystem>
#include <vector>

#include "helder/result.h"
#include "helder/settings.h"
#include "pipeline/settings_file.h"

namespace helder::pipeline {

/// Fills in what `settings.guide` says of rules and the settings do not say themselves; nothing for "none". `origins`,
/// when given, gets a line for each. Errors: missing_data, invalid_setting (an unknown guide names the nearest).
[[nodiscard]] Outcome apply_guide(Settings& settings, const std::filesystem::path& data_folder,
                                  std::vector<SettingOrigin>* origins = nullptr);

}  // namespace helder::pipeline
