// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/overlap.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace helder::report {
namespace {

/// The written order for equal matches; a smaller number speaks first.
int rank(std::string_view rule) {
  using namespace std::string_view_literals;
  // The phrase says more than the case form in it, the case form more than "old word", and so on.
  constexpr std::array kOrder = {"woord.voorzetseluitdrukking"sv, "woord.naamval"sv, "woord.archaisch"sv,
                                 "woord.juridisch"sv};
  const auto found = std::find(kOrder.begin(), kOrder.end(), rule);
  if (found != kOrder.end()) return static_cast<int>(found - kOrder.begin());
  // What only measures a word has less to say than what knows it; spelling speaks when nobody knows it.
  if (rule == "woord.samenstelling-lang" || rule == "woord.zeldzaam" || rule == "woord.abstract") return 8;
  if (rule == "woord.spelling") return 9;
  return 4;
}

std::uint32_t matched_length(const Finding& finding) {
  std::uint32_t length = finding.span.length();
  // The second half of "stelt … vast" belongs to the match; another rule's related places do not.
  if (!finding.entry.empty())
    for (const Related& related : finding.related)
      if (!finding.span.overlaps(related.span)) length += related.span.length();
  return length;
}

/// Places taken so far, without overlaps among themselves.
class Places {
 public:
  [[nodiscard]] bool overlaps(Span span) const {
    auto after = taken_.upper_bound(span.begin);
    if (after != taken_.end() && after->first < span.end) return true;
    return after != taken_.begin() && std::prev(after)->second > span.begin;
  }
  void add(Span span) { taken_.emplace(span.begin, span.end); }

 private:
  std::map<std::uint32_t, std::uint32_t> taken_;
};

bool is_dienen_te(const Finding& finding, const Document& document) {
  if (finding.rule != "woord.jargon-ambtelijk") return false;
  if (finding.entry.starts_with("dienen")) return true;
  const std::string_view words = document.text(finding.span);
  return words.starts_with("dient te") || words.starts_with("dienen te");
}

}  // namespace

bool is_word_check(std::string_view rule) { return rule.starts_with("woord.") || rule == "notatie.relatieve-tijd"; }

void settle_overlap(Analysis& analysis) {
  std::vector<Finding>& findings = analysis.findings;
  // What the order asks of a finding is asked once, not at each comparison.
  struct Claim {
    bool is_duty;  ///< goes first: "dient toe te lichten" is about "dient", whatever else is said of the verb behind it
    std::uint32_t length;
    int rank;
    std::size_t finding;
  };
  std::vector<Claim> claims;
  for (std::size_t i = 0; i < findings.size(); ++i)
    if (is_word_check(findings[i].rule) && !findings[i].span.is_empty())
      claims.push_back(
          {is_dienen_te(findings[i], analysis.document), matched_length(findings[i]), rank(findings[i].rule), i});
  std::sort(claims.begin(), claims.end(), [&](const Claim& left, const Claim& right) {
    if (left.is_duty != right.is_duty) return left.is_duty;
    if (left.length != right.length) return left.length > right.length;
    if (left.rank != right.rank) return left.rank < right.rank;
    const Finding& a = findings[left.finding];
    const Finding& b = findings[right.finding];
    return std::tie(b.severity, a.rule, a.span.begin, a.entry, left.finding) <
           std::tie(a.severity, b.rule, b.span.begin, b.entry, right.finding);
  });

  std::vector<bool> is_dropped(findings.size(), false);
  Places taken;
  for (const Claim& claim : claims) {
    const std::size_t i = claim.finding;
    const Finding& finding = findings[i];
    bool is_taken = taken.overlaps(finding.span);
    if (!finding.entry.empty())
      for (const Related& related : finding.related) is_taken = is_taken || taken.overlaps(related.span);
    if (is_taken) {
      is_dropped[i] = true;
      continue;
    }
    taken.add(finding.span);
    if (!finding.entry.empty())
      for (const Related& related : finding.related)
        if (!related.span.is_empty() && !taken.overlaps(related.span)) taken.add(related.span);
  }

  Places duty;
  for (const Claim& claim : claims)
    if (claim.is_duty && !is_dropped[claim.finding]) duty.add(findings[claim.finding].span);
  std::set<std::tuple<std::string_view, Span, std::string_view>> seen;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    if (is_dropped[i]) continue;
    const bool repeats_duty = finding.rule == "zin.lijdend-zonder-handelende" || finding.rule == "zin.onderwerploos" ||
                              finding.rule == "zin.te-constructie";
    if ((repeats_duty && duty.overlaps(finding.span)) ||
        !seen.emplace(finding.rule, finding.span, finding.message).second)
      is_dropped[i] = true;
  }

  std::size_t kept = 0;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (is_dropped[i]) continue;
    if (kept != i) findings[kept] = std::move(findings[i]);
    ++kept;
  }
  findings.erase(findings.begin() + static_cast<std::ptrdiff_t>(kept), findings.end());
}

}  // namespace helder::report
