// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The settings that hold for one file: helder.toml with the command line on top, and analyzers made once per settings.
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "apps/cli/arguments.h"
#include "helder/analyzer.h"
#include "pipeline/settings_file.h"

namespace helder::cli {

/// helder.toml for `document` with the options of the command line over it, each with its origin.
[[nodiscard]] Result<pipeline::FileSettings> chosen_settings(const Arguments& arguments, const std::string& document);

/// What can be wrong on the command line itself, checked before any file is touched: rules, guide, sizes, numbers.
[[nodiscard]] Outcome check_options(const Arguments& arguments);

/// Analyzers by settings: a hundred letters under one helder.toml share one. Safe for threads.
class Analyzers {
 public:
  [[nodiscard]] Result<std::shared_ptr<const Analyzer>> with(const Settings& settings);
  /// Versions of the data of the first analyzer that was made.
  [[nodiscard]] DataVersions versions() const;

 private:
  mutable std::mutex lock_;
  std::map<std::string, Result<std::shared_ptr<const Analyzer>>> made_;
  DataVersions versions_;
};

}  // namespace helder::cli
