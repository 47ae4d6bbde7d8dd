// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/settle.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "report/fingerprint.h"
#include "report/overlap.h"
#include "report/priorities.h"
#include "report/silence.h"

namespace helder::report {
namespace {

// A finding is large to move about: each is moved once.
void sort_by_place(std::vector<Finding>& findings) {
  std::vector<std::uint32_t> order(findings.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
    const Finding& a = findings[left];
    const Finding& b = findings[right];
    return std::tie(a.span.begin, a.span.end, a.rule, a.entry, a.message, left) <
           std::tie(b.span.begin, b.span.end, b.rule, b.entry, b.message, right);
  });
  std::vector<Finding> sorted;
  sorted.reserve(findings.size());
  for (const std::uint32_t i : order) sorted.push_back(std::move(findings[i]));
  findings = std::move(sorted);
}

/// "Repeated" means: the same words for the same reason in the same paragraph. Two long sentences are two findings.
void mark_repeats(Analysis& analysis) {
  std::map<std::tuple<std::size_t, std::string_view, std::string, std::uint64_t>, const Finding*> first_of;
  for (Finding& finding : analysis.findings) {
    finding.repeat_of.clear();
    if (finding.span.is_empty()) continue;
    const auto block = analysis.document.block_at(finding.span.begin);
    if (!block) continue;
    // An entry is one word in many forms: "dient" and "dienen" are the same thing to the reader.
    const std::uint64_t words = finding.entry.empty() ? words_hash(analysis, finding.span) : 0;
    const auto [place, is_first] = first_of.try_emplace({*block, finding.rule, finding.entry, words}, &finding);
    if (!is_first) finding.repeat_of = place->second->fingerprint;
  }
}

}  // namespace

void settle(Analysis& analysis, const Settings& settings, const readability::Lint2Text* lint2) {
  drop_chosen_words(analysis, settings);
  settle_overlap(analysis);
  silence(analysis, settings);
  sort_by_place(analysis.findings);
  fill_fingerprints(analysis);
  mark_repeats(analysis);
  choose_priorities(analysis, lint2);
}

}  // namespace helder::report
