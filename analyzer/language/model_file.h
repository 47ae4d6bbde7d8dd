// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// ModelFile: the trained parts of the language engine in one memory-mapped file, made by training/engine/pack.py.
//
// File, little-endian: Header (512 bytes), then `section_count` of Section (32 bytes each), then the sections in the
// same order, each at the next multiple of 64 bytes, to the end of the file. Sections: see network.h, word_features.h
// and lemmatizer.h. Immutable, shared by threads.
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

#include "helder/result.h"
#include "lexicon/mapped_file.h"

namespace helder::language {

class ModelFile {
 public:
  static constexpr std::uint32_t kFormat = 1;
  struct Header {
    std::array<char, 8> magic = {'H', 'E', 'L', 'D', 'N', 'L', 'P', '\n'};
    std::uint32_t format = kFormat;
    std::uint32_t section_count = 0;
    std::uint64_t checksum = 0;  ///< checksum() of all bytes after the header
    std::uint64_t file_size = 0;
    char version[32] = {};   ///< "nl-1.0", ASCII, ends with 0
    char licence[448] = {};  ///< UTF-8, ends with 0
  };
  struct Section {
    char name[16] = {};
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
  };

  /// Errors: missing_data (absent, other format, damaged). The whole file is read once for its checksum.
  [[nodiscard]] static Result<std::shared_ptr<const ModelFile>> map(const std::filesystem::path& path);
  /// The bytes of a section, at a multiple of 64; empty when the file has none of that name.
  [[nodiscard]] std::span<const std::byte> section(std::string_view name) const;
  [[nodiscard]] std::string_view version() const { return version_; }

  /// Four lanes of 64-bit words, multiplied and mixed: gigabytes a second. Stable for ever.
  [[nodiscard]] static std::uint64_t checksum(std::string_view bytes);

 private:
  ModelFile() = default;
  lexicon::MappedFile file_;
  std::span<const Section> sections_;
  std::string_view version_;
};
static_assert(sizeof(ModelFile::Header) == 512);
static_assert(sizeof(ModelFile::Section) == 32);

/// For readers of sections: takes arrays one after another, each at a multiple of 64 bytes from the section's start,
/// and never more than there is.
class SectionReader {
 public:
  explicit SectionReader(std::span<const std::byte> bytes) : bytes_(bytes) {}
  /// The next `count` values; an empty span and is_good() false from then on when the section is too short or stands
  /// at an address that does not suit T.
  template <typename T>
  std::span<const T> take(std::size_t count) {
    const std::size_t begin = (at_ + 63) / 64 * 64;
    if (begin > bytes_.size() || count > (bytes_.size() - begin) / sizeof(T) ||
        reinterpret_cast<std::uintptr_t>(bytes_.data()) % alignof(T) != 0) {
      is_good_ = false;
      return {};
    }
    at_ = begin + count * sizeof(T);
    return {reinterpret_cast<const T*>(bytes_.data() + begin), count};
  }
  [[nodiscard]] bool is_good() const { return is_good_; }

 private:
  std::span<const std::byte> bytes_;
  std::size_t at_ = 0;
  bool is_good_ = true;
};

}  // namespace helder::language
