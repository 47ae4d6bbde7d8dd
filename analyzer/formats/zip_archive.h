// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Parts of a zip container in memory, with limits on count, size and ratio. Read-only. One object, one thread.
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "helder/result.h"

namespace helder::formats {

class ZipArchive {
 public:
  /// Opens the archive in `bytes`, which must live as long as the object. `max_read`: bytes that all parts together may
  /// unpack to. Errors: damaged, too_large (more than 20,000 parts), encrypted.
  [[nodiscard]] static Result<ZipArchive> open(std::string_view bytes, std::uint64_t max_read);
  ~ZipArchive();
  ZipArchive(ZipArchive&&) noexcept;
  ZipArchive& operator=(ZipArchive&&) noexcept;

  [[nodiscard]] bool has(const std::string& name) const;
  [[nodiscard]] std::vector<std::string> names() const;
  /// The unpacked part. Errors: not_found, damaged, encrypted, too_large (over max_read, or packed over 1:300).
  [[nodiscard]] Result<std::string> read(const std::string& name);

 private:
  struct State;
  explicit ZipArchive(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace helder::formats
