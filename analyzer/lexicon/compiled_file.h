// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Where the bytes of a compiled lexicon live (a mapped file or memory) and the check that they may be used.
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "helder/result.h"
#include "lexicon/compiled_format.h"

namespace helder::lexicon::compiled {

/// Owns the bytes; the view lives as long. Immutable; thread-safe.
class File {
 public:
  virtual ~File() = default;
  [[nodiscard]] const View& view() const { return view_; }

 protected:
  View view_;
};

/// Checks magic, version, size, checksum and the bounds of every section. Files up to 8 MB are checked whole; of larger
/// ones only the header is, so that loading stays under 2 ms: every index is checked when used anyway.
[[nodiscard]] Result<View> open_view(std::string_view bytes, const std::string& path);

/// Maps a file. Errors: missing_data (not there, not readable, damaged, of another version).
[[nodiscard]] Result<std::shared_ptr<const File>> map_file(const std::filesystem::path& path);
/// Takes bytes that compile() made.
[[nodiscard]] Result<std::shared_ptr<const File>> own_bytes(std::string bytes);

}  // namespace helder::lexicon::compiled
