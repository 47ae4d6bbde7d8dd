// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What LiNT-II knows of words: how often they are heard, and what kind of thing a noun stands for. Two files, so that
// the frequencies can be replaced: frequencies.bin (SUBTLEX-NL) or, where that one is not there,
// frequencies-wordfreq.bin; and norms.bin. Origin and licences: lexicons/nl/BRONNEN.md. Immutable, shared by threads.
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

#include "helder/result.h"
#include "lexicon/word_table.h"

namespace helder::lexicon {

/// How often a word form occurs, on the Zipf scale: log10 of its number per thousand million words. 1 to 8; 3 is once a
/// million words, 6 a thousand times. Source of the scale: van Heuven, Mandera, Keuleers & Brysbaert, SUBTLEX-UK,
/// Quarterly Journal of Experimental Psychology 67 (2014).
class Frequencies {
 public:
  /// Errors: missing_data.
  [[nodiscard]] static Result<std::shared_ptr<const Frequencies>> map(const std::filesystem::path& path);
  /// Of a form (text::form_hash); that of an unseen word when the list lacks it.
  [[nodiscard]] double zipf(std::uint64_t form) const;
  [[nodiscard]] bool knows(std::uint64_t form) const { return table_.find(form) != 0; }
  [[nodiscard]] double unseen() const { return table_.floor(); }         ///< SUBTLEX-NL: 1.359…
  [[nodiscard]] std::string_view name() const { return table_.name(); }  ///< "SUBTLEX-NL"
  [[nodiscard]] std::uint32_t size() const { return table_.size(); }

 private:
  explicit Frequencies(WordTable table) : table_(std::move(table)) {}
  WordTable table_;
};

/// What a noun stands for. `undefined`: something that can be sensed in one meaning and not in another; `unknown`: not
/// in the list.
enum class NounType : std::uint8_t { unknown, concrete, abstract, undefined };

struct Norm {
  NounType type = NounType::unknown;
  bool is_human = false;          ///< a noun for a person
  bool is_skipped = false;        ///< its frequency misleads: not counted
  bool is_manner_adverb = false;  ///< counts as a content word
  bool is_unit = false;           ///< a unit of measure: km
  std::uint64_t head_form = 0;    ///< form of the last part of a compound noun; 0: no compound
  std::string_view head;          ///< the same in letters: "raad" of gemeenteraad
};

class WordNorms {
 public:
  /// Errors: missing_data.
  [[nodiscard]] static Result<std::shared_ptr<const WordNorms>> map(const std::filesystem::path& path);
  /// Of a form (text::form_hash); a Norm without anything when the list lacks it. `head` lives as long as this.
  [[nodiscard]] Norm find(std::uint64_t form) const;
  [[nodiscard]] std::string_view version() const { return table_.name(); }  ///< of the noun list: "20260420"
  [[nodiscard]] std::uint32_t size() const { return table_.size(); }

 private:
  explicit WordNorms(WordTable table) : table_(std::move(table)) {}
  WordTable table_;
};

/// Both, as a formula asks for them.
struct WordData {
  std::shared_ptr<const Frequencies> frequencies;  ///< what the formulas were made with
  std::shared_ptr<const WordNorms> norms;
  std::shared_ptr<const Frequencies> written;  ///< wordfreq beside SUBTLEX-NL: newer, written Dutch too; may be nullptr
};
/// From helder's data folder. Errors: missing_data.
[[nodiscard]] Result<WordData> load_word_data(const std::filesystem::path& folder);

}  // namespace helder::lexicon
