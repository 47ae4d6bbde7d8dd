// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Names of the vocabulary's closed sets, and what Settings answers about a rule.
#include <algorithm>
#include <array>
#include <cassert>

#include "helder/result.h"
#include "helder/rule_info.h"
#include "helder/score.h"
#include "helder/settings.h"

namespace helder {

std::string_view to_string(ErrorCode code) {
  switch (code) {
    case ErrorCode::not_found: return "not-found";
    case ErrorCode::not_readable: return "not-readable";
    case ErrorCode::is_directory: return "is-directory";
    case ErrorCode::unsupported: return "unsupported";
    case ErrorCode::damaged: return "damaged";
    case ErrorCode::encrypted: return "encrypted";
    case ErrorCode::too_large: return "too-large";
    case ErrorCode::no_text: return "no-text";
    case ErrorCode::timeout: return "timeout";
    case ErrorCode::internal: return "internal";
    case ErrorCode::wrong_use: return "wrong-use";
    case ErrorCode::invalid_setting: return "invalid-setting";
    case ErrorCode::unknown_rule: return "unknown-rule";
    case ErrorCode::unknown_word: return "unknown-word";
    case ErrorCode::invalid_lexicon: return "invalid-lexicon";
    case ErrorCode::missing_data: return "missing-data";
    case ErrorCode::not_writable: return "not-writable";
  }
  return "internal";
}

std::string_view to_string(Severity severity) {
  constexpr std::array<std::string_view, 4> names = {"off", "info", "warning", "error"};
  return names[static_cast<std::size_t>(severity)];
}

std::string_view to_dutch(Severity severity) {
  constexpr std::array<std::string_view, 4> names = {"uit", "tip", "waarschuwing", "fout"};
  return names[static_cast<std::size_t>(severity)];
}

std::optional<Severity> severity_from_string(std::string_view name) {
  for (Severity severity : {Severity::off, Severity::info, Severity::warning, Severity::error})
    if (name == to_string(severity) || name == to_dutch(severity)) return severity;
  return std::nullopt;
}

std::string_view to_string(NoScoreReason reason) {
  constexpr std::array<std::string_view, 4> names = {"too-short", "not-dutch", "no-finite-verb", "no-sentences"};
  return names[static_cast<std::size_t>(reason)];
}

namespace {
constexpr std::array<std::string_view, kProfileCount> kProfiles = {"letter", "decision", "web",  "report",
                                                                   "email",  "form",     "legal"};
}

std::string_view to_string(Profile profile) { return kProfiles[static_cast<std::size_t>(profile)]; }

std::optional<Profile> profile_from_string(std::string_view name) {
  for (std::size_t i = 0; i < kProfiles.size(); ++i)
    if (kProfiles[i] == name) return static_cast<Profile>(i);
  return std::nullopt;
}

double Settings::number(const RuleInfo& rule, std::string_view name) const {
  if (const auto found = rules.find(rule.id); found != rules.end())
    if (const auto number = found->second.numbers.find(name); number != found->second.numbers.end())
      return number->second;
  const auto setting =
      std::find_if(rule.settings.begin(), rule.settings.end(), [&](const Setting& s) { return s.name == name; });
  assert(setting != rule.settings.end());
  return setting == rule.settings.end() ? 0 : setting->value;
}

Severity Settings::severity(const RuleInfo& rule, Profile in_profile) const {
  const auto names = [&](const std::vector<std::string>& list) {
    return std::any_of(list.begin(), list.end(),
                       [&](const std::string& name) { return name == rule.id || name == rule.group(); });
  };
  if (names(without_rules) || (!only_rules.empty() && !names(only_rules))) return Severity::off;
  const Severity by_default = rule.severity[static_cast<std::size_t>(in_profile)];
  if (const auto found = rules.find(rule.id); found != rules.end() && found->second.severity)
    return *found->second.severity;
  // Somebody who asks for a rule by its own name gets it, also where it is off by default.
  if (by_default == Severity::off && std::find(only_rules.begin(), only_rules.end(), rule.id) != only_rules.end())
    return Severity::info;
  return by_default;
}

}  // namespace helder
