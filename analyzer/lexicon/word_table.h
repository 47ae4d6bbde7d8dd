// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// WordTable: a memory-mapped hash table from word form to one of at most 65,534 records, made by
// lexicons/nl/woorden/word_table.py. The key is text::form_hash, so Token::form is looked up as it is. Immutable,
// shared by threads. Its two readers stand in word_norms.h.
//
// File, little-endian: Header, `slot_count` fingerprints of 4 bytes, as many record numbers of 2 bytes (from 1; 0 is an
// empty slot), the records from the next multiple of 8 on, the strings from the next multiple of 8 on. A form's slot is
// the lower half of its hash scaled to slot_count, going up and around; its fingerprint the upper half. A stranger
// passes for a word once in about a thousand million look-ups.
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

#include "helder/result.h"
#include "lexicon/mapped_file.h"

namespace helder::lexicon {

struct WordTableHeader {
  static constexpr std::uint32_t kVersion = 1;
  char magic[8] = {'H', 'E', 'L', 'D', 'T', 'A', 'B', '\n'};
  char kind[8] = {};  ///< "zipf" or "norms", ends with 0
  std::uint32_t version = kVersion;
  std::uint32_t slot_count = 0;
  std::uint64_t checksum = 0;  ///< compiled::checksum of all after the header
  std::uint32_t word_count = 0;
  std::uint32_t record_count = 0;
  std::uint32_t record_size = 0;
  std::uint32_t string_bytes = 0;
  double floor = 0;        ///< zipf: the value of a word that is not in the table
  char name[64] = {};      ///< "SUBTLEX-NL", UTF-8, ends with 0
  char licence[896] = {};  ///< origin and licence of the words, UTF-8, ends with 0
};
static_assert(sizeof(WordTableHeader) == 1016);

class WordTable {
 public:
  /// Maps a file of this kind whose records are `record_size` bytes. Errors: missing_data (absent, another version or
  /// kind, damaged). The whole file is read once for its checksum: about 1 ms.
  [[nodiscard]] static Result<WordTable> map(const std::filesystem::path& path, std::string_view kind,
                                             std::size_t record_size);

  /// Number of the record of a form from 1; 0 when it is not there.
  [[nodiscard]] std::uint32_t find(std::uint64_t hash) const {
    const auto fingerprint = static_cast<std::uint32_t>(hash >> 32);
    // The table is never full (checked by map()), so an empty slot ends every search.
    for (std::uint64_t slot = (hash & 0xFFFFFFFF) * fingerprints_.size() >> 32;;) {
      if (numbers_[slot] == 0) return 0;
      if (fingerprints_[slot] == fingerprint) return numbers_[slot];
      if (++slot == fingerprints_.size()) slot = 0;
    }
  }
  [[nodiscard]] const char* records() const { return records_; }
  [[nodiscard]] std::string_view string(std::uint32_t place) const;  ///< up to its 0; empty out of range
  [[nodiscard]] std::string_view name() const { return name_; }
  [[nodiscard]] double floor() const { return floor_; }
  [[nodiscard]] std::uint32_t size() const { return size_; }

 private:
  MappedFile file_;
  std::span<const std::uint32_t> fingerprints_;
  std::span<const std::uint16_t> numbers_;
  const char* records_ = nullptr;
  std::string_view strings_, name_;
  double floor_ = 0;
  std::uint32_t size_ = 0;
};

}  // namespace helder::lexicon
