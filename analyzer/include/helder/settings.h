// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Settings: every choice that changes an analysis. Filled by pipeline/settings_file.h and the doors; the command
// line wins. Plain data, copyable, immutable once an Analyzer is made with it.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "helder/finding.h"
#include "helder/rule_info.h"

namespace helder {

enum class Depth : std::uint8_t { tokens, full };

/// What the settings say of one rule.
struct RuleSettings {
  std::optional<Severity> severity;                    ///< `off` switches it off
  std::map<std::string, double, std::less<>> numbers;  ///< only those that differ from the default
};

struct Settings {
  std::optional<Profile> profile;  ///< nullopt: auto
  std::string guide = "none";
  Depth depth = Depth::full;
  std::vector<std::string> lexicons;       ///< further layers, later ones win
  std::vector<std::string> words;          ///< never a finding
  std::vector<std::string> only_rules;     ///< --rules; empty = all. An id or a group ("woord")
  std::vector<std::string> without_rules;  ///< --no-rules
  std::map<std::string, RuleSettings, std::less<>> rules;
  Severity fail_on = Severity::warning;  ///< off = never
  std::optional<int> max_level;
  std::uint64_t max_size = 64ull << 20;  ///< bytes of extracted text

  /// The number `name` of `rule`: as set, else the rule's default. Asserts that the rule has it.
  [[nodiscard]] double number(const RuleInfo& rule, std::string_view name) const;
  /// The severity that holds for `rule` in `profile`; off when switched off or not chosen.
  [[nodiscard]] Severity severity(const RuleInfo& rule, Profile profile) const;
};

}  // namespace helder
