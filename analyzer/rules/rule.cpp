// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "rules/rule.h"

#include <algorithm>
#include <utility>

#include "text/alt_text.h"

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

bool Context::is_code(std::uint32_t number) const {
  const Token& token = tokens[number];
  if (token.has(kHasDigit)) return true;
  const auto is_digits = [&](std::uint32_t other) {
    return other < tokens.size() && (tokens[other].has(kHasDigit) || tokens[other].kind == TokenKind::number);
  };
  const auto joins = [&](std::uint32_t other) {
    if (other >= tokens.size() || tokens[other].span.length() != 1) return false;
    return std::string_view("-/_.").find(text(tokens[other].span).front()) != std::string_view::npos;
  };
  // "GB-123", "2026/AB": no white space between.
  if (!token.has(kSpaceAfter) && joins(number + 1) && !tokens[number + 1].has(kSpaceAfter) && is_digits(number + 2))
    return true;
  if (number >= 2 && joins(number - 1) && !tokens[number - 1].has(kSpaceAfter) &&
      !tokens[number - 2].has(kSpaceAfter) && is_digits(number - 2))
    return true;
  if (number == 0 || !is_digits(number - 1) || !token.has(kAllCaps)) return false;
  const std::string_view before = text(tokens[number - 1].span);
  const bool is_plain = before.find_first_not_of("0123456789") == std::string_view::npos;
  if (is_plain && before.size() == 4 && token.span.length() == 2) return true;  // a postcode
  return token.span.length() <= 4 &&
         (!is_plain || (is_digits(number + 1) && tokens[number + 1].span.begin - token.span.end <= 1));
}

void SentenceRule::check(const Context& context) const {
  const auto blocks = context.document.blocks();
  for (const Sentence& sentence : context.sentences)
    if (blocks[sentence.block].is_judged && !text::is_alt_text(context.document, blocks[sentence.block]))
      check_sentence(sentence, context);
}

const Rule* find(std::string_view id) {
  const auto rules = registry();
  const auto found = std::lower_bound(rules.begin(), rules.end(), id,
                                      [](const Rule* rule, std::string_view name) { return rule->info().id < name; });
  return found != rules.end() && (*found)->info().id == id ? *found : nullptr;
}

}  // namespace helder::rules
