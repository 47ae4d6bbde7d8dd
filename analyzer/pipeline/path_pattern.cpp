// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "pipeline/path_pattern.h"

#include <cstddef>
#include <vector>

namespace helder::pipeline {
namespace {

/// One step of a pattern: how many of its bytes it takes, and whether it takes this character of the path.
struct Step {
  std::size_t length;
  bool takes;
};

Step one_character(std::string_view pattern, std::size_t at, char c) {
  if (pattern[at] == '?') return {1, c != '/'};
  if (pattern[at] == '\\' && at + 1 < pattern.size()) return {2, pattern[at + 1] == c};
  if (pattern[at] == '[') {
    std::size_t i = at + 1;
    const bool is_negated = i < pattern.size() && (pattern[i] == '!' || pattern[i] == '^');
    if (is_negated) ++i;
    bool is_in = false;
    const std::size_t first = i;
    for (; i < pattern.size() && (pattern[i] != ']' || i == first); ++i) {
      if (i + 2 < pattern.size() && pattern[i + 1] == '-' && pattern[i + 2] != ']') {
        is_in = is_in || (pattern[i] <= c && c <= pattern[i + 2]);
        i += 2;
      } else {
        is_in = is_in || pattern[i] == c;
      }
    }
    if (i < pattern.size()) return {i + 1 - at, is_in != is_negated && c != '/'};
  }
  return {1, pattern[at] == c};
}

}  // namespace

bool matches_path(std::string_view pattern, std::string_view path) {
  const bool in_every_folder = pattern.find('/') == std::string_view::npos;
  if (in_every_folder && path.find('/') != std::string_view::npos) path = path.substr(path.rfind('/') + 1);
  if (pattern.starts_with("./")) pattern.remove_prefix(2);
  if (pattern.starts_with('/')) pattern.remove_prefix(1);

  // All places of the pattern that can be reached, instead of going back: "**/**/**" must not explode.
  std::vector<char> now(pattern.size() + 1, 0), next(pattern.size() + 1, 0);
  const auto close = [&](std::vector<char>& state, bool at_folder_start) {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      if (!state[i] || pattern[i] != '*') continue;
      const bool crosses = i + 1 < pattern.size() && pattern[i + 1] == '*';
      const std::size_t after = i + (crosses ? 2 : 1);
      state[after] = 1;
      // "**/" may also stand for no folder at all.
      if (crosses && after < pattern.size() && pattern[after] == '/' && at_folder_start) state[after + 1] = 1;
    }
  };
  now[0] = 1;
  close(now, true);
  for (char c : path) {
    next.assign(next.size(), 0);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      if (!now[i]) continue;
      if (pattern[i] == '*') {
        const bool crosses = i + 1 < pattern.size() && pattern[i + 1] == '*';
        if (crosses || c != '/') next[i] = 1;
        continue;
      }
      const Step step = one_character(pattern, i, c);
      if (step.takes) next[i + step.length] = 1;
    }
    close(next, c == '/');
    now.swap(next);
  }
  return now[pattern.size()] != 0;
}

}  // namespace helder::pipeline
