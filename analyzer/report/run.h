// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What one run of a door yields, and the writers that show it: text.h, json.h, sarif.h, github.h … one file each.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "helder/analysis.h"
#include "helder/analyzer.h"
#include "helder/result.h"
#include "helder/settings.h"

namespace helder::report {

/// One input: an analysis or the error that stands for it.
struct Item {
  std::string path;                    ///< as the user gave it
  std::optional<Analysis> analysis;
  std::optional<Error> error;
  std::vector<bool> is_known;          ///< per finding: stands in the baseline, so it does not count
};

struct Run {
  std::vector<Item> items;             ///< in the order of the command line
  DataVersions versions;
  bool with_text = false;
  bool with_findings = true;           ///< false for `helder score`
  Severity fail_on = Severity::warning;
};

}  // namespace helder::report
