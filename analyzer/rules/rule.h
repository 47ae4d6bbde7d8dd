// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How a rule is written: one file in this folder, named after its id (zin_lengte.cpp for zin.lengte), that defines one
// class and, last, HELDER_RULE(ClassName). CMake reads the folder and writes the registry; there is no list to edit.
// A rule has no state. Read phrase_rule.h for everything that is only data.
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "helder/annotation.h"
#include "helder/document.h"
#include "helder/finding.h"
#include "helder/notation.h"
#include "helder/rule_info.h"
#include "helder/settings.h"
#include "helder/token.h"
#include "lexicon/lexicon.h"
#include "lexicon/spelling.h"
#include "lexicon/word_norms.h"

namespace helder::rules {

/// What a rule sees: one document with its tokens. Valid during check() only.
struct Context {
  const Document& document;
  std::span<const Token> tokens;
  std::span<const Sentence> sentences;
  std::span<const Notation> notations;      ///< references, dates, amounts …: sorted, without overlap
  std::span<const Annotation> annotations;  ///< as many as tokens for rules that need tags or dependencies
  const lexicon::Lexicon& lexicon;
  const lexicon::Spelling* spelling = nullptr;  ///< nullptr in tests that need no words
  const lexicon::WordData* words = nullptr;     ///< how common words are; nullptr in tests that don't ask
  std::span<const lexicon::Match> matches;  ///< of the whole document, sorted by place: found once for all phrase rules
  const Settings& settings;
  Profile profile;
  const RuleInfo& rule;
  Severity severity;  ///< that holds for this rule here; a rule may report a lower one
  std::vector<Finding>& findings;

  [[nodiscard]] std::string_view text(Span span) const { return document.text(span); }
  [[nodiscard]] std::span<const Token> tokens_of(const Sentence& sentence) const {
    return tokens.subspan(sentence.first_token, sentence.last_token - sentence.first_token);
  }
  [[nodiscard]] const Block& block_of(const Sentence& sentence) const { return document.blocks()[sentence.block]; }
  /// Letters of a code, not of a word: in or beside digits, as in "NL00 BANK 0123", "1234 AB", "GB-123-X", "AB/2026".
  /// An ordinary number with white space before or behind it makes no code: "WOZ 2025".
  [[nodiscard]] bool is_code(std::uint32_t token) const;
  [[nodiscard]] double number(std::string_view setting) const { return settings.number(rule, setting); }
  /// Adds a finding with this rule's id, severity and explanation filled in; returns it for more.
  Finding& report(Span span, std::string message) const;
  /// The same with a severity that is at most this rule's own here.
  Finding& report(Span span, std::string message, Severity at_most) const;
};

class Rule {
 public:
  virtual ~Rule() = default;
  [[nodiscard]] virtual const RuleInfo& info() const = 0;
  /// Looks at the whole document. Never reports in blocks that are not judged, nor on tokens with kLeftAlone.
  virtual void check(const Context& context) const = 0;
};

/// A rule that looks at one sentence at a time: cacheable. Only judged blocks are offered.
class SentenceRule : public Rule {
 public:
  void check(const Context& context) const final;
  virtual void check_sentence(const Sentence& sentence, const Context& context) const = 0;
};

/// Every rule, sorted by id. Lives as long as the program.
[[nodiscard]] std::span<const Rule* const> registry();
/// The rule with this id, or nullptr.
[[nodiscard]] const Rule* find(std::string_view id);

}  // namespace helder::rules

/// Ends a rule file; the generated registry calls it by the file's name.
#define HELDER_RULE(file_name, ClassName) \
  namespace helder::rules {               \
  const Rule& rule_##file_name() {        \
    static const ClassName rule;          \
    return rule;                          \
  }                                       \
  }
