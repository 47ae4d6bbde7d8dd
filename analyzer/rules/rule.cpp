// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "rules/rule.h"

#include <algorithm>
#include <utility>

namespace helder::rules {

Finding& Context::report(Span span, std::string message) const { return report(span, std::move(message), severity); }

Finding& Context::report(Span span, std::string message, Severity at_most) const {
  Finding& finding = findings.emplace_back();
  finding.rule = rule.id;
  finding.severity = std::min(severity, at_most);
  finding.span = span;
  finding.message = std::move(message);
  finding.explanation.reserve(rule.why.size() + 1 + rule.advice.size());
  finding.explanation.append(rule.why).append(" ").append(rule.advice);
  return finding;
}

void SentenceRule::check(const Context& context) const {
  const auto blocks = context.document.blocks();
  for (const Sentence& sentence : context.sentences)
    if (blocks[sentence.block].is_judged) check_sentence(sentence, context);
}

const Rule* find(std::string_view id) {
  const auto rules = registry();
  const auto found = std::lower_bound(rules.begin(), rules.end(), id,
                                      [](const Rule* rule, std::string_view name) { return rule->info().id < name; });
  return found != rules.end() && (*found)->info().id == id ? *found : nullptr;
}

}  // namespace helder::rules
