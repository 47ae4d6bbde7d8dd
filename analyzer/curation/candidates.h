// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Candidates: the words and phrases of a group of documents that are used far more than in everyday Dutch, in the order
// in which they deserve a look. Pure functions on Counts.
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "curation/counts.h"

namespace helder::curation {

enum class Mark : std::uint8_t {
  candidate,  ///< nobody looked at it yet
  covered,    ///< an entry of the dictionary speaks on it
  easy,       ///< a person judged that it needs no entry, and said why
  name,
};
[[nodiscard]] std::string_view to_string(Mark mark);  ///< JSON: "covered"
[[nodiscard]] std::string_view to_dutch(Mark mark);   ///< "gedekt"
[[nodiscard]] std::optional<Mark> mark_from_dutch(std::string_view name);

struct Candidate {
  std::string text;  ///< the word as a dictionary has it, or the phrase; lower-case
  bool is_phrase = false;
  Upos upos = Upos::x;      ///< of a word
  std::string group;        ///< in which it ranks highest
  std::uint64_t count = 0;  ///< over the groups in which it stands out, as are the next three
  std::uint64_t documents = 0;
  std::uint64_t covered = 0;  ///< how often an entry of the dictionary spoke on it
  std::uint64_t names = 0;    ///< how often it was a name
  double per_million = 0;     ///< in its group, as are the next
  double dispersion = 0;      ///< 0 even, 1 piled up: curation::dispersion
  double everyday_zipf = 0;   ///< of a phrase: of its rarest word, so at most
  double keyness = 0;
  double log_likelihood = 0;
  double attraction = 0;  ///< of the weakest joint of a phrase; 0 of a word
  double score = 0;
  Mark mark = Mark::candidate;
  std::uint32_t entry = kNoEntry;
  std::string reason;
  std::vector<std::string> forms;  ///< in which a word was met, most frequent first
};

/// Occurrences per million words of a form in everyday Dutch; nothing for a form that the list lacks.
using Everyday = std::function<std::optional<double>(std::string_view form)>;

struct CandidateOptions {
  std::uint64_t fewest_documents = 2;  ///< no more than there are
  std::uint64_t fewest_of_phrase = 3;
  double least_keyness = 1;  ///< twice as often as elsewhere: less says nothing, however sure it is
  double least_attraction = 0.25;
  double absorbed_share = 0.8;  ///< a part that occurs in a longer phrase this often is not told by itself
  double unseen = 0.0229;       ///< per million, of a form that the list lacks
  bool with_words = true, with_phrases = true, with_names = true;
};

/// The candidates of one group, best first: those of two documents or more before those of one, then by score, then by
/// text. All are surely (kSurelyMore) and clearly (least_keyness) more frequent than in everyday Dutch.
[[nodiscard]] std::vector<Candidate> find_candidates(const Counts& counts, const Everyday& everyday,
                                                     const CandidateOptions& options);

/// Groups of very different size into one list: the best of each group, then the second of each, and so on; among
/// equals by score. What is in several groups stands at its best place, with the counts of all added up.
[[nodiscard]] std::vector<Candidate> merge_groups(std::vector<std::vector<Candidate>> groups);

}  // namespace helder::curation
