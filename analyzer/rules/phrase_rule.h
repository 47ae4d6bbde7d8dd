// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// PhraseRule: a rule whose words stand in the dictionary. It turns the lexicon's matches of its categories into
// findings; message, explanation and suggestions come from the entry. A rule file gives its RuleInfo and its
// categories, and overrides judge() when a match alone does not settle it.
#include <cstdint>
#include <initializer_list>
#include <string>

#include "lexicon/entry.h"
#include "rules/rule.h"

namespace helder::rules {

/// What a phrase rule decides about one match.
struct Verdict {
  bool is_reported = true;
  Severity at_most = Severity::error;  ///< lowers the severity
};

class PhraseRule : public Rule {
 public:
  void check(const Context& context) const final;

 protected:
  /// `opening` starts the message and names what was found: "Ambtelijke taal". `names_the_better` false: the message
  /// does not offer another word, because the term has to be explained, not replaced.
  struct Speech {
    std::string_view opening;
    bool names_the_better = true;
  };
  /// `first_use_only`: an entry speaks once per document, at its first use in running text.
  PhraseRule(const RuleInfo& info, std::initializer_list<lexicon::Category> categories, Speech speech,
             bool first_use_only = false);

  [[nodiscard]] const RuleInfo& info() const final { return info_; }
  /// Called for every match that may be reported, in the order of the text.
  [[nodiscard]] virtual Verdict judge(const lexicon::Match& match, const lexicon::Entry& entry,
                                      const Context& context) const;

 private:
  const RuleInfo& info_;
  std::uint32_t categories_;  // one bit per category
  Speech speech_;
  bool first_use_only_;
};

/// The words of a match as they stand in the text: "legt … over" for a match in two places.
[[nodiscard]] std::string words_of(const lexicon::Match& match, const Context& context);

/// True when the text explains the words of `match` on the spot, for instance between brackets, after a dash or with
/// "dat betekent", in its own sentence or at the start of the next.
[[nodiscard]] bool is_explained(std::uint32_t sentence, std::uint32_t first_token, std::uint32_t last_token,
                                const Context& context);

}  // namespace helder::rules
