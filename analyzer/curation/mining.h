// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Mining: which words and phrases does an organisation use that other people don't? Reads documents, analyses them on
// several threads, and counts. The same files give the same outcome at any number of threads. Method and sources:
// docs/woorden-vinden.md.
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "curation/candidates.h"
#include "curation/counts.h"
#include "curation/sources.h"
#include "helder/analyzer.h"
#include "language/annotator.h"
#include "lexicon/lexicon.h"
#include "lexicon/word_norms.h"

namespace helder::curation {

/// What mining asks of helder's data. Shared by threads.
struct Engine {
  std::shared_ptr<const language::Annotator> annotator;
  std::shared_ptr<const lexicon::Lexicon> lexicon;
  std::shared_ptr<const lexicon::Frequencies> frequencies;
};
/// The engine from helder's data folder, with `layers` of the dictionary on top. Errors: missing_data, invalid_lexicon.
[[nodiscard]] Result<Engine> load_engine(const Resources& resources, const std::vector<std::string>& layers);

/// Documents that are counted together, and ranked apart from other groups.
struct GroupPaths {
  std::string name;
  std::vector<std::string> paths;
};

struct MiningOptions {
  SourceOptions sources;
  CountLimits limits;
  std::size_t jobs = 1;
  std::function<void(std::uint64_t words)> progress;  ///< now and then, from the calling thread; may be empty
};

struct MinedGroup {
  std::string name;
  Counts counts;
};
struct Mined {
  std::vector<MinedGroup> groups;
  std::vector<Error> errors;  ///< in order of the files
  std::uint64_t documents = 0, words = 0;
};
/// Reads and counts everything. A file that can't be read becomes an error, and the others go on. At most about 1 MB of
/// text (or one larger document) is held at a time.
[[nodiscard]] Mined mine(const Engine& engine, const std::vector<GroupPaths>& groups, const MiningOptions& options);

/// The frequencies as candidates.h asks for them.
[[nodiscard]] Everyday everyday_of(const lexicon::Frequencies& frequencies);
[[nodiscard]] double unseen_per_million(const lexicon::Frequencies& frequencies);

/// An entry speaks on a candidate in at least a quarter of its places, or is about just that word: then it is covered.
/// Names keep their mark unless an entry is about them.
void mark_covered(std::vector<Candidate>& candidates, const lexicon::Lexicon& lexicon);

/// A place where a candidate stands.
struct Example {
  std::string document;            ///< name of the source
  std::string sentence;            ///< white space made plain
  std::size_t begin = 0, end = 0;  ///< the candidate, bytes of `sentence`
};
/// For each of the candidates at most `most` sentences, each from another document, the first ones. Reads the files
/// once more, so that no text is kept while counting. Files that can't be read are passed over.
[[nodiscard]] std::vector<std::vector<Example>> find_examples(const std::vector<Candidate>& candidates,
                                                              const std::vector<GroupPaths>& groups,
                                                              const SourceOptions& options, std::size_t most);

}  // namespace helder::curation
