// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Analyzer: the one place where the stages are put in order. Every door calls it. Build once, then share: immutable
// and safe for any number of threads.
//
//   auto analyzer = helder::make_analyzer({}, settings);
//   if (!analyzer) return report(analyzer.error());
//   helder::Analysis analysis = (*analyzer)->analyze(document);
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "helder/analysis.h"
#include "helder/document.h"
#include "helder/result.h"
#include "helder/rule_info.h"
#include "helder/settings.h"

namespace helder {

/// Where helder's own data stands. Default: HELDER_DATA, else share/helder beside the program, else the build's data.
struct Resources {
  std::filesystem::path data_folder;  ///< empty: find it
};

/// What `helder version` and the JSON tell of the data in use.
struct DataVersions {
  std::string lexicon;      ///< version of the national layer
  std::size_t entries = 0;  ///< accepted entries over all layers
  std::vector<std::string> layers;
  std::string model;  ///< empty while there is none
};

class Analyzer {
 public:
  virtual ~Analyzer() = default;
  /// Cannot fail: any text can be analysed. Work is linear in the text.
  [[nodiscard]] virtual Analysis analyze(const Document& document) const = 0;
  /// Scores and measures only; `findings` and `priorities` stay empty.
  [[nodiscard]] virtual Analysis score(const Document& document) const = 0;
  [[nodiscard]] virtual const Settings& settings() const = 0;
  [[nodiscard]] virtual const DataVersions& versions() const = 0;
};

/// May fail: data that is missing or damaged, a lexicon layer with an error (file, line and column in the Error), an
/// unknown rule, guide or setting.
[[nodiscard]] Result<std::shared_ptr<const Analyzer>> make_analyzer(const Resources& resources,
                                                                    const Settings& settings);

/// Every rule of this program, sorted by id.
[[nodiscard]] std::span<const RuleInfo* const> all_rules();

/// Version of the program: "0.1.0".
[[nodiscard]] std::string_view version();

}  // namespace helder
