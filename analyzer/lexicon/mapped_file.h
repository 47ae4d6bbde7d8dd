// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A file mapped into memory, read-only: how all of helder's own data is loaded. Read word_set.h or word_table.h next.
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

namespace helder::lexicon {

/// Owns the mapping; `bytes` begins at the start of a page and lives as long. Movable; immutable, shared by threads.
class MappedFile {
 public:
  MappedFile() = default;
  MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
  MappedFile& operator=(MappedFile&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    return *this;
  }
  ~MappedFile();

  enum class Failure { absent, unreadable };
  /// Nothing when the file is not there, is no file or is empty; `failure` (if given) tells which.
  [[nodiscard]] static std::optional<MappedFile> map(const std::filesystem::path& path, Failure* failure = nullptr);
  [[nodiscard]] std::string_view bytes() const { return bytes_; }

 private:
  std::string_view bytes_;
};

}  // namespace helder::lexicon
