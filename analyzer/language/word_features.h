// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// WordFeatures: from a token to the rows that the network looks up: the word, what dictionaries know of it, its first
// and last letters, how it is written. The same as training/engine/features.py: a change here is a change there.
//
// Section "words": four 32-bit numbers (slots, a power of two; words, classes, types), then the slots of 8 bytes: upper
// half of the form's hash, then, from the lowest bit: word number (15 bits), class (9), type (7), stands in a list (1).
// A form's first slot is hash & (slots - 1), going up; a slot of zeros is empty.
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "helder/document.h"
#include "helder/result.h"
#include "helder/token.h"

namespace helder::language {

/// The tables of embeddings, in the order of the model file.
enum Feature : std::uint8_t {
  kWord,
  kClass,
  kType,
  kKind,
  kShape,
  kPrefix2,
  kPrefix3,
  kSuffix2,
  kSuffix3,
  kSuffix4,
  kSuffix5
};
inline constexpr std::size_t kFeatureCount = 11;
/// Rows of the tables whose size does not depend on training; 0: it does.
inline constexpr std::array<std::uint32_t, kFeatureCount> kTableRows = {0,    0,    0,    4,    192, 2048,
                                                                        4096, 2048, 4096, 8192, 8192};

using FeatureRows = std::array<std::uint16_t, kFeatureCount>;

class WordFeatures {
 public:
  /// `section` must outlive this. Error: missing_data when it is damaged.
  [[nodiscard]] static Result<WordFeatures> open(std::span<const std::byte> section);

  /// The rows of each token of a sentence, appended to `rows`. Linear in the text.
  void describe(const Document& document, std::span<const Token> tokens, std::vector<FeatureRows>& rows) const;

  /// Number of rows of a table: those of training for words, classes and types.
  [[nodiscard]] std::uint32_t rows(Feature feature) const;

 private:
  struct Slot {
    std::uint32_t fingerprint, numbers;
  };
  struct Entry {
    std::uint32_t word = 0, word_class = 0, type = 0;
    bool is_listed = false;  ///< stands in the dictionaries' lists
  };
  [[nodiscard]] Entry find(std::string_view form) const;
  void describe_form(std::string_view form, FeatureRows& rows) const;

  std::span<const Slot> slots_;
  std::uint32_t words_ = 0, classes_ = 0, types_ = 0;
};

/// Lower case; typographic signs made plain; digits made 0; the quotes of old text (,, '' ``) made ".
[[nodiscard]] std::string network_form(std::string_view form);

}  // namespace helder::language
