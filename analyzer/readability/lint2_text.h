// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Lint2Text: a document as LiNT-II counts it, and what the score would be if it were written otherwise. Holds copies,
// no views: it may outlive the analysis. Immutable, shared by threads. lint2.h has the formula, lint2_words.h the
// words.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "helder/score.h"
#include "readability/lint2.h"
#include "readability/lint2_words.h"
#include "readability/readability.h"

namespace helder::readability {

/// What is counted, of one sentence or of several.
struct Lint2Tally {
  double zipf_sum = 0;
  std::uint32_t zipf_words = 0;
  std::uint32_t content_words = 0, finite_verbs = 0;
  std::uint32_t concrete_nouns = 0, known_nouns = 0;
  std::uint32_t dependencies = 0;  ///< words with a dependency: all but signs
  std::uint32_t max_sdl = 0;       ///< with two dependencies or more

  /// Of one sentence: nullopt for SDL with fewer than two words, for density without a finite verb.
  [[nodiscard]] Lint2Features features() const;
};

/// One change that a writer could make. The numbers of several changes are computed together, never added up.
struct Change {
  enum class Kind : std::uint8_t {
    replace,    ///< tokens first … last give way to `words`
    split,      ///< the sentence is cut where that breaks least, again until no part has more than `limit` words
    close_gap,  ///< the words of the two parts stand together: a dependency between them has length 0 (tangconstructie)
    leave_out,  ///< the sentence goes
  };
  Kind kind = Kind::replace;
  std::uint32_t sentence = 0;
  std::uint32_t first = 0, last = 0;              ///< half-open range of the document's tokens
  std::uint32_t other_first = 0, other_last = 0;  ///< close_gap: the other part
  std::vector<std::string> words;
  std::uint32_t limit = 0;
};

class Lint2Text {
 public:
  /// Every sentence is counted; those that is_scored() make the document. Needs annotations and words.
  explicit Lint2Text(const Input& input);

  [[nodiscard]] const Lint2Features& features() const { return features_; }
  /// Of each sentence of the document, scored or not.
  [[nodiscard]] std::vector<SentenceScore> sentence_scores() const;
  /// Share (0–1) of the words in scored sentences that stand in a sentence with a finite verb for every 60 words; 0
  /// without words.
  [[nodiscard]] double clause_share() const;
  [[nodiscard]] std::uint32_t finite_verbs() const { return finite_verbs_; }

  /// The score after all these changes; nullopt when a feature is missing then. Unknown places are passed over.
  ///
  /// replace: the words there no longer count. Of the new words those count that are no function words, as content
  /// words with their frequency; none when there was no content word among the old ones (an adverb for an adverb). A
  /// new noun counts as concrete or abstract when an old word was a noun. Dependencies stay: they are between the same
  /// parts of the sentence.
  /// split: cut before a word where both parts keep a finite verb and the fewest dependencies run across; of equals the
  /// one nearest the middle. Where there is only one verb: in the middle third, where the fewest run across; the part
  /// without a verb gets one that is no content word, as its writer must ("Op grond van … is …"). A dependency across
  /// the cut is gone; what joins the parts (en, die, omdat) still counts as a word, but joins nothing.
  [[nodiscard]] std::optional<double> score_after(std::span<const Change> changes) const;

  /// Where both parts keep a finite verb and the fewest dependencies run across; nullopt: nowhere.
  [[nodiscard]] std::optional<std::uint32_t> cut_of(std::uint32_t sentence) const;

  /// What weighs most. Words: gain when each occurrence had Zipf kCommonZipf, all else equal. Sentences: by the points
  /// that the score falls without them; less than 0 where a text has few others, and the sentence makes it easier.
  [[nodiscard]] Explanation explain() const;
  /// A word that everybody hears often, a hundred times a million words: "sturen", "brief", "betalen". Our own choice.
  static constexpr double kCommonZipf = 5;

 private:
  /// Tokens of the document, half-open.
  struct Part {
    std::uint32_t first = 0, last = 0;
  };
  struct Draft;
  struct Sums;

  [[nodiscard]] Sums sums() const;
  [[nodiscard]] Draft draft_of(std::uint32_t sentence) const;
  void apply(const Change& change, Draft& draft) const;
  [[nodiscard]] Lint2Tally count(const Draft& draft, Part part) const;
  enum class Cut : std::uint8_t { between_clauses, in_the_middle };
  [[nodiscard]] std::optional<std::uint32_t> cut(Part part, Cut kind) const;
  [[nodiscard]] std::vector<Part> parts(Part whole, std::uint32_t limit) const;
  [[nodiscard]] std::uint32_t words_in(Part part) const;
  [[nodiscard]] Lint2Word new_word(const std::string& word, bool was_noun) const;
  [[nodiscard]] std::vector<HeavyWord> heavy_words() const;
  [[nodiscard]] std::vector<HeavySentence> heavy_sentences() const;

  lexicon::WordData data_;
  std::vector<Lint2Word> words_;  // of every token
  std::vector<Arc> arcs_;         // of every token; heads are tokens of the document
  std::vector<std::uint64_t> forms_;
  std::vector<Span> spans_;
  std::vector<bool> is_word_;  // counts as one of the words of a sentence
  std::vector<Sentence> sentences_;
  std::vector<bool> is_scored_;
  std::vector<Lint2Tally> tallies_;  // of every sentence
  Lint2Features features_;
  std::uint32_t finite_verbs_ = 0;
};

}  // namespace helder::readability
