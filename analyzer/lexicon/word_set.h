// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// WordSet: all word forms as a memory-mapped hash table: key → flags. The key is text::form_hash of the form, so a
// look-up with Token::form is one probe. Made by word_compiler.h; immutable, shared by threads. Read spelling.h next.
//
// File, little-endian: Header, then `slot_count` slots of 8 bytes (fingerprint, flags), then the clash pairs as text.
// A form's slot is hash & (slot_count - 1), going up; its fingerprint the upper 32 bits; flags 0 is an empty slot.
// A stranger passes for a word once in about a thousand million look-ups.
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "helder/result.h"
#include "lexicon/mapped_file.h"

namespace helder::lexicon {

namespace word_flag {
inline constexpr std::uint32_t kWord = 1U << 0;       ///< right by itself, written in lower case
inline constexpr std::uint32_t kCapital = 1U << 1;    ///< right by itself with a first capital: Amsterdam
inline constexpr std::uint32_t kMixed = 1U << 2;      ///< right with capitals further on: AOW, iPad
inline constexpr std::uint32_t kForbidden = 1U << 3;  ///< known as wrong
inline constexpr std::uint32_t kNoSuggest = 1U << 4;  ///< right, not to be suggested
inline constexpr std::uint32_t kBegin = 1U << 5;      ///< may begin a compound
inline constexpr std::uint32_t kMiddle = 1U << 6;
inline constexpr std::uint32_t kEnd = 1U << 7;
inline constexpr std::uint32_t kCapitalPart = 1U << 8;  ///< the part flags hold for the form with a capital only
inline constexpr std::uint32_t kKeepCase = 1U << 9;
inline constexpr std::uint32_t kBase = 1U << 10;  ///< a dictionary entry itself, not made by an ending
inline constexpr std::uint32_t kVowelStart = 0x1FU
                                             << 11;  ///< clashes after a, e, i, o, u: wants a hyphen (auto-ongeluk)
inline constexpr std::uint32_t kFamily = 1U << 16;   ///< two of these want a hyphen: moeder-dochter
inline constexpr std::uint32_t kAfterS = 1U << 17;   ///< not after a linking s: training|sport
inline constexpr std::uint32_t kTakesS = 1U << 18;   ///< takes a linking s
inline constexpr std::uint32_t kNoun = 1U << 19;     ///< has a plural or a diminutive, or is one
inline constexpr std::uint32_t kLinkShift = 20;  ///< 2 bits: how many letters at the end link, when it is a first part
inline constexpr std::uint32_t kLinkMask = 3U << kLinkShift;
inline constexpr std::uint32_t kVerb = 1U << 22;  ///< made by a verb's ending, or the stem of one
inline constexpr std::uint32_t kUsed = 1U << 31;  ///< the slot is taken
}  // namespace word_flag

struct WordSlot {
  std::uint32_t fingerprint, flags;
};

struct WordSetHeader {
  static constexpr std::uint32_t kVersion = 1;
  char magic[8] = {'H', 'E', 'L', 'D', 'W', 'R', 'D', '\n'};
  std::uint32_t version = kVersion;
  std::uint32_t slot_count = 0;  ///< a power of two
  std::uint64_t checksum = 0;    ///< base::hash of all after the header
  std::uint32_t word_count = 0;
  std::uint32_t clash_bytes = 0;  ///< length of the text behind the slots
  char licence[480] = {};         ///< origin and licence of the words, UTF-8, ends with 0
};
static_assert(sizeof(WordSetHeader) == 512);

/// A pair that may not meet inside a compound: the first part ends with `end`, the next begins with `begin`.
struct Clash {
  std::string_view end, begin;
};

class WordSet {
 public:
  /// Maps the file. Errors: missing_data (absent, other version, damaged).
  [[nodiscard]] static Result<std::shared_ptr<const WordSet>> map(const std::filesystem::path& path);

  /// The flags of a form, 0 when it is not there. One probe, mostly.
  [[nodiscard]] std::uint32_t find(std::uint64_t hash) const {
    const auto fingerprint = static_cast<std::uint32_t>(hash >> 32);
    for (std::uint64_t slot = hash & mask_;; slot = (slot + 1) & mask_) {
      const WordSlot& here = slots_[slot];
      if (here.flags == 0) return 0;
      if (here.fingerprint == fingerprint) return here.flags;
    }
  }
  [[nodiscard]] const std::vector<Clash>& clashes() const { return clashes_; }
  [[nodiscard]] std::uint32_t size() const { return size_; }

 private:
  WordSet() = default;
  MappedFile file_;
  const WordSlot* slots_ = nullptr;
  std::uint64_t mask_ = 0;
  std::uint32_t size_ = 0;
  std::vector<Clash> clashes_;
};

}  // namespace helder::lexicon
