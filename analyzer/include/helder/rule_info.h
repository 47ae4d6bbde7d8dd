// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// RuleInfo: everything that is told about a rule, once. The catalogue, `helder explain`, the editors and the tests
// all read it from here.
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "helder/finding.h"

namespace helder {

/// Kind of text. `auto` in settings is resolved to one of these by the pipeline.
enum class Profile : std::uint8_t { letter, decision, web, report, email, form, legal };
inline constexpr std::size_t kProfileCount = 7;
[[nodiscard]] std::string_view to_string(Profile profile);
[[nodiscard]] std::optional<Profile> profile_from_string(std::string_view name);

/// What a rule needs of the analysis; `tokens` runs at --depth tokens.
enum class Needs : std::uint8_t { tokens, tags, dependencies };

enum class RuleStatus : std::uint8_t { preview, stable, deprecated };

/// ⟦ ⟧ in `bad` is the span of the finding; `good` gives none. Both are tests. A text may hold line breaks;
/// `format` says how it is read ("plain", "markdown", "html").
struct Example {
  std::string_view bad;
  std::string_view good;
  std::string_view format = "plain";
};

/// A number that a user may set: [rules."zin.lengte"] warning = 26. Or one of a few names: [rules."notatie.tijd"]
/// vorm = "punt"; then the number is the place of the name in `choices`.
struct Setting {
  std::string_view name;
  double value = 0;  ///< the default
  double minimum = 0, maximum = 1e6;
  std::string_view meaning;  ///< Dutch, with its unit: "aantal woorden waarboven …"
  std::string_view source;   ///< where the default comes from
  std::span<const std::string_view> choices = {};

  /// The name that stands for `number`; empty for a setting without choices.
  [[nodiscard]] constexpr std::string_view choice(double number) const {
    const auto place = static_cast<std::size_t>(number);
    return place < choices.size() ? choices[place] : std::string_view();
  }
};

/// Default severity per profile, in the order of Profile.
using SeverityPerProfile = std::array<Severity, kProfileCount>;
[[nodiscard]] constexpr SeverityPerProfile everywhere(Severity severity) {
  return {severity, severity, severity, severity, severity, severity, severity};
}

struct RuleInfo {
  std::string_view id;      ///< "zin.lengte": group.name
  std::string_view title;   ///< "Lange zin"
  std::string_view why;     ///< Dutch, B1: why it matters to a reader
  std::string_view advice;  ///< Dutch, B1: what to do
  SeverityPerProfile severity = everywhere(Severity::warning);
  RuleStatus status = RuleStatus::preview;
  std::string_view since = "0.1";
  Needs needs = Needs::tokens;
  std::span<const Setting> settings;
  std::span<const std::string_view> sources;
  std::span<const Example> examples;
  std::string_view not_reported;  ///< Dutch: when it stays silent on purpose; may be empty

  [[nodiscard]] constexpr std::string_view group() const { return id.substr(0, id.find('.')); }
};

}  // namespace helder
