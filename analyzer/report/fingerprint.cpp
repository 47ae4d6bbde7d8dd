// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/fingerprint.h"

#include <algorithm>
#include <span>
#include <unordered_map>

#include "base/hash.h"
#include "report/place.h"
#include "report/settle.h"

namespace helder::report {
namespace {

void add(base::Hasher& hasher, std::uint64_t value) {
  for (int shift = 0; shift < 64; shift += 8) hasher.add(static_cast<char>(value >> shift & 0xFF));
}

/// The tokens that overlap `span`, as a half-open range of indices.
std::pair<std::size_t, std::size_t> tokens_in(std::span<const Token> tokens, Span span) {
  const auto first = std::partition_point(tokens.begin(), tokens.end(),
                                          [&](const Token& token) { return token.span.end <= span.begin; });
  auto last = first;
  while (last != tokens.end() && last->span.begin < span.end) ++last;
  return {static_cast<std::size_t>(first - tokens.begin()), static_cast<std::size_t>(last - tokens.begin())};
}

std::uint64_t base_fingerprint(const Analysis& analysis, const Finding& finding) {
  base::Hasher hasher;
  hasher.add(finding.rule);
  hasher.add('\0');
  const std::span<const Token> tokens = analysis.tokens;
  // A finding about the whole document stands nowhere: its rule is its name.
  if (finding.span.is_empty()) return hasher.value();
  add(hasher, words_hash(analysis, finding.span));
  const auto [first, last] = tokens_in(tokens, finding.span);
  if (first == last) return hasher.value();
  // Neighbours within the sentence only: an edit of the next sentence is an edit elsewhere.
  const Sentence* sentence = sentence_at(analysis, finding.span.begin);
  const std::size_t lower = sentence != nullptr ? sentence->first_token : first;
  const std::size_t upper = sentence != nullptr ? std::max<std::size_t>(sentence->last_token, last) : last;
  std::size_t before = first, after = last;
  while (before > lower && !tokens[before - 1].is_word()) --before;
  while (after < upper && !tokens[after].is_word()) ++after;
  add(hasher, before > lower ? tokens[before - 1].form : 0);
  add(hasher, after < upper ? tokens[after].form : 0);
  return hasher.value();
}

}  // namespace

std::uint64_t words_hash(const Analysis& analysis, Span span) {
  base::Hasher hasher;
  const auto [first, last] = tokens_in(analysis.tokens, span);
  bool has_word = false;
  for (std::size_t i = first; i < last; ++i) {
    if (!analysis.tokens[i].is_word()) continue;
    add(hasher, analysis.tokens[i].form);
    has_word = true;
  }
  if (!has_word) hasher.add(analysis.document.text(span));
  return hasher.value();
}

std::string to_hex(std::uint64_t value) {
  std::string hex(16, '0');
  for (std::size_t i = 16; i-- > 0; value >>= 4) hex[i] = "0123456789abcdef"[value & 0xF];
  return hex;
}

std::string fingerprint(const Analysis& analysis, const Finding& finding) {
  return to_hex(base_fingerprint(analysis, finding));
}

void fill_fingerprints(Analysis& analysis) {
  std::unordered_map<std::uint64_t, std::uint64_t> seen;
  for (Finding& finding : analysis.findings) {
    const std::uint64_t value = base_fingerprint(analysis, finding);
    const std::uint64_t number = seen[value]++;
    finding.fingerprint = to_hex(number == 0 ? value : base::mix(value + number * 0x9e3779b97f4a7c15ULL));
  }
}

}  // namespace helder::report
