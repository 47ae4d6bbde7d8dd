// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Annotator: the language engine. Gives every token of a tokenized text its part of speech, features, lemma, head and
// relation, sentence by sentence. Read network.h and lemmatizer.h for how.
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "helder/annotation.h"
#include "helder/document.h"
#include "helder/result.h"
#include "helder/token.h"

namespace helder::language {

/// Longer sentences are read in pieces of at most this many tokens, cut after a semicolon, comma or other punctuation
/// where there is one; the roots of later pieces hang on that of the first. So cost stays linear in the text.
inline constexpr std::size_t kLongestPiece = 256;

class Annotator {
 public:
  virtual ~Annotator() = default;
  /// Maps the model. Errors: missing_data (absent, other version, damaged).
  [[nodiscard]] static Result<std::shared_ptr<const Annotator>> load(const std::filesystem::path& model);

  /// As many annotations as tokens. Every sentence has one root and no circle. Deterministic, the same on every
  /// processor; thread-safe. Tokens outside any sentence are X with relation dep.
  [[nodiscard]] virtual Annotations annotate(const Document& document, std::span<const Token> tokens,
                                             std::span<const Sentence> sentences) const = 0;
  [[nodiscard]] virtual std::string_view version() const = 0;
};

}  // namespace helder::language
