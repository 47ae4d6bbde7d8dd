// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What one run of a door yields, and the writers that show it: text.h, json.h, sarif.h, github.h … one file each.
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "helder/analysis.h"
#include "helder/analyzer.h"
#include "helder/result.h"
#include "helder/settings.h"

namespace helder::report {

/// One input: an analysis or the error that stands for it.
struct Item {
  std::string path;  ///< as the user gave it
  std::optional<Analysis> analysis;
  std::optional<Error> error;
  std::vector<bool> is_known;  ///< per finding: stands in the baseline, so it does not count; may be empty

  /// True when finding number `index` counts: it is not in the baseline and no repeat within its paragraph.
  [[nodiscard]] bool counts(std::size_t index) const {
    return !knows(index) && analysis->findings[index].repeat_of.empty();
  }
  [[nodiscard]] bool knows(std::size_t index) const { return index < is_known.size() && is_known[index]; }
};

struct Run {
  std::vector<Item> items;  ///< in the order of the command line
  DataVersions versions;
  std::string_view program_version;  ///< helder::version()
  bool with_text = false;
  bool with_findings = true;  ///< false for `helder score`
  bool is_judged = true;      ///< false where no rule looked at the text: --input conllu
  bool has_baseline = false;
  Severity fail_on = Severity::warning;
};

/// Numbers of findings that count, over one item or all of them.
struct Totals {
  std::size_t documents = 0, failed = 0, words = 0;
  std::size_t errors = 0, warnings = 0, infos = 0, known = 0;
  [[nodiscard]] std::size_t findings() const { return errors + warnings + infos; }
};
[[nodiscard]] Totals totals(const Item& item);
[[nodiscard]] Totals totals(const Run& run);

/// True when a finding that counts is at least as severe as `fail_on`; never when that is off.
[[nodiscard]] bool has_finding_at(const Item& item, Severity fail_on);

}  // namespace helder::report
