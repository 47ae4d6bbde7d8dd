// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/silence.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "base/names.h"
#include "report/case_fold.h"
#include "rules/rule.h"

namespace helder::report {
namespace {

constexpr std::string_view kOwnRule = "helder.uit";

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view white = " \t\r\n\v\f";
  const std::size_t begin = text.find_first_not_of(white);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(white) - begin + 1);
}

std::string_view group_of(std::string_view rule) { return rule.substr(0, rule.find('.')); }
bool names(std::string_view id, std::string_view rule) { return id == rule || id == group_of(rule); }

bool is_known(std::string_view id) {
  const auto rules = rules::registry();
  return std::any_of(rules.begin(), rules.end(), [&](const rules::Rule* rule) { return names(id, rule->info().id); });
}

/// Did a rule with this name look at the document at all? If not, a remark for it may be needed at another time.
bool was_at_work(std::string_view id, const Analysis& analysis, const Settings& settings) {
  const auto rules = rules::registry();
  return std::any_of(rules.begin(), rules.end(), [&](const rules::Rule* rule) {
    const RuleInfo& info = rule->info();
    return names(id, info.id) && settings.severity(info, analysis.profile) != Severity::off &&
           (settings.depth == Depth::full || info.needs == Needs::tokens);
  });
}

std::string nearest_rule(std::string_view id) {
  std::vector<std::string_view> ids;
  for (const rules::Rule* rule : rules::registry()) ids.push_back(rule->info().id);
  const auto near = base::nearest(id, ids);
  return near ? " Bedoelde u " + std::string(*near) + "?" : std::string();
}

/// "Does anything here overlap this?" in O(log n): remarks and findings may both be many.
class Intervals {
 public:
  void add(Span span) { spans_.push_back(span); }
  void seal() {
    std::sort(spans_.begin(), spans_.end());
    std::uint32_t farthest = 0;
    for (const Span& span : spans_) farthest_end_.push_back(farthest = std::max(farthest, span.end));
  }
  [[nodiscard]] bool overlaps(Span span) const {
    const auto after =
        std::partition_point(spans_.begin(), spans_.end(), [&](const Span& one) { return one.begin < span.end; });
    return after != spans_.begin() && farthest_end_[static_cast<std::size_t>(after - spans_.begin()) - 1] > span.begin;
  }

 private:
  std::vector<Span> spans_;
  std::vector<std::uint32_t> farthest_end_;
};
using IntervalsByName = std::map<std::string, Intervals, std::less<>>;

bool overlaps(const IntervalsByName& intervals, std::string_view name, Span span) {
  const auto found = intervals.find(name);
  return found != intervals.end() && found->second.overlaps(span);
}

/// A finding without length stands before the next character.
Span place(const Finding& finding) {
  return finding.span.is_empty() ? Span{finding.span.begin, finding.span.begin + 1} : finding.span;
}

/// What one remark covers.
struct Order {
  const Remark* remark = nullptr;
  Silencing silencing;
  Span stretch;
};

/// A remark inside a block, or in Markdown behind its last words on the same line, is about that block.
Span block_of(const Document& document, const Remark& remark) {
  const auto blocks = document.blocks();
  const std::uint32_t position = remark.position;
  if (document.format() == Format::markdown && remark.line > 0)
    if (const auto before = document.block_at(position);
        before && blocks[*before].span.end == position && document.line_column(position - 1).line == remark.line)
      return blocks[*before].span;
  const auto next = std::partition_point(blocks.begin(), blocks.end(),
                                         [&](const Block& block) { return block.span.end <= position; });
  return next == blocks.end() ? Span{position, position} : next->span;
}

class OwnFindings {
 public:
  OwnFindings(Analysis& analysis, const Settings& settings) : analysis_(analysis) {
    const rules::Rule* rule = rules::find(kOwnRule);
    if (rule == nullptr) return;
    info_ = &rule->info();
    severity_ = settings.severity(*info_, analysis.profile);
  }
  void add(const Remark& remark, std::string message) {
    if (info_ == nullptr || severity_ == Severity::off) return;
    Finding finding;
    finding.rule = info_->id;
    finding.severity = severity_;
    const std::uint32_t position =
        std::min(remark.position, static_cast<std::uint32_t>(analysis_.document.text().size()));
    finding.span = remark.covers ? shown(*remark.covers) : Span{position, position};
    finding.message = std::move(message);
    finding.explanation = info_->why;
    if (remark.line > 0) finding.evidence.emplace_back("line", remark.line);
    analysis_.findings.push_back(std::move(finding));
  }

 private:
  /// The first block that a comment covers, at most a line or two: each finding carries its words, and thousands of
  /// comments over the whole text made a report of a gigabyte from a docx of 45 kB.
  [[nodiscard]] Span shown(Span covered) const {
    constexpr std::uint32_t kMost = 200;
    const std::string& text = analysis_.document.text();
    if (const auto block = analysis_.document.block_at(covered.begin))
      if (const Span first = analysis_.document.blocks()[*block].span; first.contains(covered.begin))
        covered.end = std::min(covered.end, first.end);
    if (covered.length() <= kMost) return covered;
    covered.end = covered.begin + kMost;
    while (covered.end > covered.begin && (static_cast<unsigned char>(text[covered.end]) & 0xC0U) == 0x80U)
      --covered.end;
    return covered;
  }

  Analysis& analysis_;
  const RuleInfo* info_ = nullptr;
  Severity severity_ = Severity::off;
};

}  // namespace

Silencing parse_silencing(std::string_view words) {
  Silencing result;
  words = trimmed(words);
  constexpr std::string_view name = "helder-uit";
  if (words.starts_with(name)) words.remove_prefix(name.size());
  const auto takes = [&](std::string_view suffix) {
    if (!words.starts_with(suffix)) return false;
    words.remove_prefix(suffix.size());
    return true;
  };
  if (takes("-begin")) result.reach = Silencing::Reach::begin;
  else if (takes("-einde") || takes("-eind")) result.reach = Silencing::Reach::end;
  else if (takes("-bestand")) result.reach = Silencing::Reach::file;
  words = trimmed(words);
  result.is_bare = words.empty() && result.reach == Silencing::Reach::next_block;
  const std::size_t colon = words.find(':');
  std::string_view ids = words.substr(0, colon);
  if (colon != std::string_view::npos) result.reason = trimmed(words.substr(colon + 1));
  while (!ids.empty()) {
    const std::size_t end = ids.find_first_of(", \t\r\n");
    const std::string_view id = ids.substr(0, end);
    if (!id.empty()) result.ids.emplace_back(id);
    ids = end == std::string_view::npos ? std::string_view() : ids.substr(end + 1);
    // Without a colon only the first word can be an id: the rest is a reason that lacks its colon.
    if (colon == std::string_view::npos && !result.ids.empty()) break;
  }
  return result;
}

void drop_chosen_words(Analysis& analysis, const Settings& settings) {
  if (settings.words.empty()) return;
  std::set<std::string, std::less<>> chosen;
  for (const std::string& word : settings.words) chosen.insert(fold_case(word));
  std::erase_if(analysis.findings, [&](const Finding& finding) {
    return chosen.contains(fold_case(analysis.document.text(finding.span))) ||
           (!finding.entry.empty() && chosen.contains(finding.entry));
  });
}

void silence(Analysis& analysis, const Settings& settings) {
  const Document& document = analysis.document;
  if (document.remarks().empty()) return;
  const Span whole{0, std::numeric_limits<std::uint32_t>::max()};
  OwnFindings own(analysis, settings);
  std::vector<Order> orders;
  std::vector<std::size_t> open;  // orders that began and wait for their end
  for (const Remark& remark : document.remarks()) {
    Order order{&remark, parse_silencing(remark.words), whole};
    const Silencing& silencing = order.silencing;
    if (silencing.reach == Silencing::Reach::end) {
      // An end with an id closes the stretch of that id, one without the last that is open.
      auto match = std::find_if(open.rbegin(), open.rend(), [&](std::size_t i) {
        return silencing.ids.empty() || orders[i].silencing.ids == silencing.ids;
      });
      if (match == open.rend()) {
        own.add(remark,
                "Hier staat 'helder-uit-eind', maar er begon niets. Zet er 'helder-uit-begin' voor, of haal dit weg.");
      } else {
        orders[*match].stretch.end = std::max(orders[*match].stretch.begin, remark.position);
        open.erase(std::next(match).base());
      }
      continue;
    }
    if (silencing.reach == Silencing::Reach::begin) {
      order.stretch.begin = remark.position;
      open.push_back(orders.size());
    } else if (silencing.reach == Silencing::Reach::next_block) {
      order.stretch = remark.covers ? *remark.covers : block_of(document, remark);
    }
    orders.push_back(std::move(order));
  }
  for (std::size_t i : open)
    own.add(
        *orders[i].remark,
        "Bij 'helder-uit-begin' hoort 'helder-uit-eind'. Dat ontbreekt, dus geldt het nu tot het eind van de tekst.");

  // By rule, by group, and "" for every rule.
  IntervalsByName found, silenced;
  for (const Finding& finding : analysis.findings) {
    if (finding.rule == kOwnRule) continue;
    found[std::string(finding.rule)].add(place(finding));
    found[std::string(group_of(finding.rule))].add(place(finding));
    found[""].add(place(finding));
  }
  for (const Order& order : orders) {
    if (order.silencing.ids.empty()) silenced[""].add(order.stretch);
    for (const std::string& id : order.silencing.ids) silenced[id].add(order.stretch);
  }
  for (auto* all : {&found, &silenced})
    for (auto& [name, intervals] : *all) intervals.seal();
  std::erase_if(analysis.findings, [&](const Finding& finding) {
    if (finding.rule == kOwnRule) return false;
    const Span span = place(finding);
    return overlaps(silenced, "", span) || overlaps(silenced, finding.rule, span) ||
           overlaps(silenced, group_of(finding.rule), span);
  });

  const bool all_at_work =
      settings.only_rules.empty() && settings.without_rules.empty() && settings.depth == Depth::full;
  for (const Order& order : orders) {
    const Silencing& silencing = order.silencing;
    if (silencing.reason.empty() && !(silencing.is_bare && order.remark->covers))
      own.add(*order.remark,
              "Hier staat 'helder-uit' zonder reden. Zet er een dubbele punt en een reden achter, zoals: helder-uit "
              "zin.lengte: zo staat het in de wet.");
    for (const std::string& id : silencing.ids) {
      // The id comes from the author's comment; only its likely form is named, never the comment's words.
      if (!is_known(id))
        own.add(*order.remark, "Achter 'helder-uit' staat een regel die niet bestaat." + nearest_rule(id) +
                                   " Met 'helder rules' zie je alle regels.");
      else if (!overlaps(found, id, order.stretch) && was_at_work(id, analysis, settings))
        own.add(*order.remark,
                "'helder-uit " + id + "' is hier niet nodig: er is niets gevonden om te verzwijgen. Haal het weg.");
    }
    if (silencing.ids.empty() && all_at_work && !overlaps(found, "", order.stretch))
      own.add(*order.remark, "'helder-uit' is hier niet nodig: er is niets gevonden om te verzwijgen. Haal het weg.");
  }
}

}  // namespace helder::report
