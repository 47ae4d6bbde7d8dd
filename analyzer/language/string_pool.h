// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// StringPool: keeps every different string once, so that annotations can be views. One pool per document; one thread.
#include <string>
#include <string_view>
#include <unordered_set>

namespace helder::language {

class StringPool {
 public:
  /// The same characters, alive as long as the pool.
  std::string_view keep(std::string_view text) {
    if (const auto found = strings_.find(text); found != strings_.end()) return *found;
    return *strings_.emplace(text).first;
  }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_set<std::string, Hash, std::equal_to<>> strings_;
};

}  // namespace helder::language
