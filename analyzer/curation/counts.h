// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Counts: how often every word and every phrase of a group of documents occurs, and in which documents. Documents are
// added one after the other, always in the same order, so that the outcome does not depend on threads. No text is kept:
// of a phrase no more than its own words. Read candidates.h next.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "curation/measures.h"
#include "curation/observation.h"

namespace helder::curation {

inline constexpr std::size_t kLongestPhrase = 5;

/// Sentences of more words than this are counted for phrases once, however often they come back: what stands in every
/// letter would else fall apart into phrases of its own.
inline constexpr std::size_t kLongestRefrain = 5;

/// What bounds the memory: at about 150 bytes a phrase and 250 a word.
struct CountLimits {
  std::size_t phrases = 2'000'000;
  std::size_t words = 1'000'000;
  std::size_t sentences = 4'000'000;  ///< that are known again
  std::size_t forms = 2'000'000;      ///< different word forms; phrases stop at a form beyond it
};

/// Occurrences of one word or phrase.
class Occurrences {
 public:
  /// `is_listed`: also remember in which documents. `document` never goes down.
  void add(std::uint32_t document, bool is_listed);
  void add_entry(std::uint32_t entry);
  void add_name() { ++names_; }
  /// Takes over those of another class of the same word.
  void merge(const Occurrences& other);

  [[nodiscard]] std::uint32_t count() const { return count_; }
  [[nodiscard]] std::uint32_t names() const { return names_; }      ///< how often it was a name
  [[nodiscard]] std::uint32_t covered() const { return covered_; }  ///< how often an entry spoke
  [[nodiscard]] std::uint32_t entry() const { return entry_; }      ///< the first entry that spoke, or kNoEntry
  /// The documents and how often it is in each, in order.
  [[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> documents() const;

 private:
  std::string finished_;  // pairs of variable-length numbers: step from the document before, count
  std::uint32_t count_ = 0, names_ = 0, covered_ = 0, entry_ = kNoEntry;
  std::uint32_t last_ = kNoEntry, in_last_ = 0, written_ = 0;
};

struct WordKey {
  std::string lemma;
  Upos upos = Upos::x;
  friend bool operator==(const WordKey&, const WordKey&) = default;
};
struct WordKeyHash {
  std::size_t operator()(const WordKey& key) const;
};
struct WordCount {
  Occurrences occurrences;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> forms;  ///< number of the form, how often; in order of meeting
};

/// Numbers of forms, 0 where the phrase has ended.
using PhraseKey = std::array<std::uint32_t, kLongestPhrase>;
struct PhraseKeyHash {
  std::size_t operator()(const PhraseKey& key) const;
};

class Counts {
 public:
  explicit Counts(CountLimits limits = {}) : limits_(limits) {}

  /// Counts a document. Where a limit is passed, the rarest phrases are forgotten afterwards.
  void add(const Observation& observation);

  [[nodiscard]] std::uint64_t size() const { return size_; }                        ///< running words
  [[nodiscard]] const std::vector<std::uint32_t>& sizes() const { return sizes_; }  ///< of each document with words
  [[nodiscard]] const std::unordered_map<WordKey, WordCount, WordKeyHash>& words() const { return words_; }
  [[nodiscard]] const std::unordered_map<PhraseKey, Occurrences, PhraseKeyHash>& phrases() const { return phrases_; }
  [[nodiscard]] const std::string& form(std::uint32_t number) const { return *forms_[number]; }
  /// Of a form in the sentences in which phrases are counted, and the words of all those.
  [[nodiscard]] std::uint64_t form_count(std::uint32_t number) const { return form_counts_[number]; }
  [[nodiscard]] std::uint64_t phrase_size() const { return phrase_size_; }
  /// At most so many occurrences of a phrase were forgotten; 0: none.
  [[nodiscard]] std::uint32_t most_forgotten() const { return forgotten_; }

 private:
  [[nodiscard]] std::uint32_t number_of(const std::string& form);
  /// Beside the words: whether the sentence that a word stands in came before.
  [[nodiscard]] std::vector<bool> find_repeated(const Observation& observation,
                                                const std::vector<std::uint32_t>& numbers);
  void count_phrases(const Observation& observation, const std::vector<std::uint32_t>& numbers, std::uint32_t document);
  void prune();

  CountLimits limits_;
  std::uint64_t size_ = 0, phrase_size_ = 0;
  std::vector<std::uint32_t> sizes_;
  std::unordered_map<std::string, std::uint32_t> form_numbers_;
  std::vector<const std::string*> forms_{nullptr};  // number 0 is no form
  std::vector<std::uint64_t> form_counts_{0};
  std::unordered_map<WordKey, WordCount, WordKeyHash> words_;
  std::unordered_map<PhraseKey, Occurrences, PhraseKeyHash> phrases_;
  std::unordered_set<std::uint64_t> sentences_;
  std::uint32_t forgotten_ = 0;
};

/// Words at which no candidate begins or ends: articles, "en", "die" …
[[nodiscard]] bool may_begin(std::string_view form);
[[nodiscard]] bool may_end(std::string_view form);
/// "ten behoeve van" is whole; "staatssecretaris van" only says that something follows, and "van de wet" that something
/// came before.
[[nodiscard]] bool is_whole(std::string_view first, std::string_view second, std::string_view last);

}  // namespace helder::curation
