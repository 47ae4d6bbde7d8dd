// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The measures by which words of an organisation are compared with everyday Dutch. Pure functions, worked by hand in
// the tests; docs/woorden-vinden.md tells what they are for. Read candidates.h next.
#include <cstdint>
#include <span>

namespace helder::curation {

/// How many occurrences per million words count as nothing: it keeps a word that nobody else uses from beating
/// everything by dividing by next to nothing.
inline constexpr double kSmoothing = 0.5;

/// How many times more often than in everyday Dutch, in doublings: log2((f + k) / (e + k)), both per million words.
/// 0: as often; 3: eight times; below 0: less often. Kilgarriff, "Simple maths for keywords", Corpus Linguistics
/// conference (2009), on the scale of Hardie's log ratio (2014).
[[nodiscard]] double keyness(double per_million, double everyday_per_million);

/// Whether the difference can be chance: the log-likelihood ratio G2 of `count` in `total` words against an everyday
/// share that is taken as known. 0 or more; 0 also where the word is rarer than in everyday Dutch. Dunning,
/// "Accurate methods for the statistics of surprise and coincidence", Computational Linguistics 19 (1993).
[[nodiscard]] double log_likelihood(std::uint64_t count, std::uint64_t total, double everyday_share);

/// p < 0.0001 with one degree of freedom: Rayson, Berridge & Francis, JADT (2004), advise it for corpora.
inline constexpr double kSurelyMore = 15.13;

/// How much two neighbours need each other: the larger of ΔP(second | first) and ΔP(first | second), -1 to 1. Gries,
/// "50-something years of work on collocations", International Journal of Corpus Linguistics 18 (2013). `both` is the
/// count of the pair; `total` the number of words.
[[nodiscard]] double attraction(std::uint64_t both, std::uint64_t first, std::uint64_t second, std::uint64_t total);

/// How often a word is in one document, and how many words that document has.
struct Part {
  std::uint64_t count = 0, size = 0;
};
/// How unevenly a word is spread: Gries' deviation of proportions, normalised: 0 evenly over all documents, 1 in the
/// smallest one only. `parts` are the documents with the word; `count` and `size` are the sums over all documents,
/// `smallest` the size of the smallest. 0 where there is one document. Gries, "Dispersions and adjusted frequencies in
/// corpora", International Journal of Corpus Linguistics 13 (2008); normalisation: Lijffijt & Gries, idem 17 (2012).
[[nodiscard]] double dispersion(std::span<const Part> parts, std::uint64_t count, std::uint64_t size,
                                std::uint64_t smallest);

/// By which candidates are ordered: the keyness of the frequency that is left when what is piled up in few documents
/// is taken off: f × (1 − dispersion), Juilland's usage coefficient with Gries' measure (Gries 2008).
[[nodiscard]] double score(double per_million, double dispersion, double everyday_per_million);

}  // namespace helder::curation
