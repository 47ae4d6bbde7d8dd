// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Lexicon: the dictionary as the analysis uses it: all layers together, immutable, shared by any number of threads.
// Entries are written in .lex files (docs/woordenboek.md), parsed by entry_parser.h, compiled by compiler.h into one
// memory-mapped file (the national layer) or in memory (other layers). matcher.cpp finds all entries in one pass.
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "helder/annotation.h"
#include "helder/document.h"
#include "helder/finding.h"
#include "helder/result.h"
#include "helder/rule_info.h"
#include "helder/token.h"
#include "lexicon/entry.h"

namespace helder::lexicon {

/// One place where an entry speaks. `tokens` are indices into the document's tokens, in order: the words that matched,
/// without those in a gap. `spans` joins neighbouring tokens: one span, or two and more for "legt … over".
struct Match {
  std::uint32_t entry = 0;  ///< for Lexicon::entry
  std::uint32_t sentence = 0;
  std::vector<std::uint32_t> tokens;
  std::vector<Span> spans;
  std::vector<Suggestion> suggestions;  ///< in the form that the sentence needs
};

class Lexicon {
 public:
  virtual ~Lexicon() = default;
  /// All matches in the document, sorted by first token; where entries overlap, all are given except those that a
  /// longer match of the same layer contains. One pass; cost does not grow with the number of entries. `annotations`:
  /// as many as `tokens`, or none; then patterns with soort=, vorm=, lemma= or getal= are silent.
  [[nodiscard]] virtual std::vector<Match> match(const Document& document, std::span<const Token> tokens,
                                                 std::span<const Sentence> sentences, Profile profile,
                                                 std::span<const Annotation> annotations = {}) const = 0;
  /// Entries that are in force: all layers, without those that a later layer replaced; also proposed and deprecated
  /// ones.
  [[nodiscard]] virtual std::size_t size() const = 0;
  /// The entry with this number, decoded from the compiled form. 0 ≤ number < size().
  [[nodiscard]] virtual Entry entry(std::uint32_t number) const = 0;
  /// How many of them speak: accepted or reviewed.
  [[nodiscard]] virtual std::size_t speaking_count() const { return size(); }
  /// Cheap access for rules, without decoding the whole entry.
  [[nodiscard]] virtual Category category(std::uint32_t number) const = 0;
  [[nodiscard]] virtual const std::string& layer(std::uint32_t number) const = 0;
  /// Numbers of the entries whose term or id is `word` (case-insensitive). Empty when there is none.
  [[nodiscard]] virtual std::vector<std::uint32_t> find(std::string_view word) const = 0;
  [[nodiscard]] virtual const std::string& version() const = 0;
  [[nodiscard]] virtual std::vector<std::string> layers() const = 0;
};

/// The compiled national layer at `compiled` with further layers (.lex files) on top, later ones winning by id and by
/// term. Errors: missing_data, invalid_lexicon with file, line and column.
[[nodiscard]] Result<std::shared_ptr<const Lexicon>> load(const std::filesystem::path& compiled,
                                                          std::span<const std::filesystem::path> layers);

}  // namespace helder::lexicon
