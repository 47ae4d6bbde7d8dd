// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/gain.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace helder::report {
namespace {

using readability::Change;
constexpr std::uint32_t kUsualLimit = 20;  // words of a sentence, where a finding does not tell its limit

struct TokenRange {
  std::uint32_t first = 0, last = 0;
};

/// The tokens that a span touches.
TokenRange tokens_of(const Analysis& analysis, Span span) {
  const auto& tokens = analysis.tokens;
  const auto first = std::partition_point(tokens.begin(), tokens.end(),
                                          [&](const Token& token) { return token.span.end <= span.begin; });
  const auto last =
      std::partition_point(first, tokens.end(), [&](const Token& token) { return token.span.begin < span.end; });
  return {static_cast<std::uint32_t>(first - tokens.begin()), static_cast<std::uint32_t>(last - tokens.begin())};
}

std::optional<std::uint32_t> sentence_of(const Analysis& analysis, std::uint32_t token) {
  const auto& sentences = analysis.sentences;
  const auto found = std::partition_point(sentences.begin(), sentences.end(),
                                          [&](const Sentence& sentence) { return sentence.last_token <= token; });
  if (found == sentences.end() || token < found->first_token) return std::nullopt;
  return static_cast<std::uint32_t>(found - sentences.begin());
}

/// The words of a wording, without signs.
std::vector<std::string> words_of(std::string_view text) {
  constexpr std::string_view signs = " \t\n.,;:!?()[]\"…“”«»";
  std::vector<std::string> words;
  for (std::size_t begin = text.find_first_not_of(signs); begin != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(signs, begin), text.size());
    words.emplace_back(text.substr(begin, end - begin));
    begin = text.find_first_not_of(signs, end);
  }
  return words;
}

void add_replacement(const Analysis& analysis, Span span, std::string_view text, std::vector<Change>& changes) {
  if (span.is_empty()) return;
  const TokenRange tokens = tokens_of(analysis, span);
  if (tokens.first >= tokens.last) return;
  if (const auto sentence = sentence_of(analysis, tokens.first))
    changes.push_back({.kind = Change::Kind::replace,
                       .sentence = *sentence,
                       .first = tokens.first,
                       .last = tokens.last,
                       .words = words_of(text)});
}

bool is_explained_not_replaced(std::string_view rule) {
  return rule == "woord.juridisch" || rule == "woord.afkorting-onverklaard";
}

void add_changes(const Analysis& analysis, const Finding& finding, std::vector<Change>& changes) {
  const TokenRange tokens = tokens_of(analysis, finding.span);
  const auto sentence = sentence_of(analysis, tokens.first);
  if (!sentence) return;
  if (finding.rule == "zin.lengte") {
    std::uint32_t limit = kUsualLimit;
    for (const auto& [name, value] : finding.evidence)
      if (name == "limit" && value >= 1) limit = static_cast<std::uint32_t>(value);
    changes.push_back({.kind = Change::Kind::split, .sentence = *sentence, .limit = limit});
  } else if (finding.rule.starts_with("zin.tang")) {
    for (const Related& other : finding.related) {
      const TokenRange there = tokens_of(analysis, other.span);
      changes.push_back({.kind = Change::Kind::close_gap,
                         .sentence = *sentence,
                         .first = tokens.first,
                         .last = tokens.last,
                         .other_first = there.first,
                         .other_last = there.last});
    }
  } else if (!finding.entry.empty() && !finding.suggestions.empty() && !is_explained_not_replaced(finding.rule)) {
    for (const Edit& edit : finding.suggestions.front().edits) add_replacement(analysis, edit.span, edit.text, changes);
  }
}

}  // namespace

double gain_of(const Analysis& analysis, const readability::Lint2Text& lint2,
               std::span<const Finding* const> findings) {
  std::vector<Change> changes;
  for (const Finding* finding : findings) add_changes(analysis, *finding, changes);
  const auto now = readability::lint2_value(lint2.features());
  const auto after = changes.empty() ? now : lint2.score_after(changes);
  return now && after ? *now - *after : 0;
}

}  // namespace helder::report
