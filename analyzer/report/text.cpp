// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/text.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <vector>

#include "base/utf8.h"
#include "report/columns.h"
#include "report/place.h"
#include "report/text_summary.h"

namespace helder::report {
namespace {

constexpr std::size_t kLinesShown = 3;  // of a finding that runs over more lines of the file
constexpr std::size_t kSuggestionsShown = 5;
constexpr std::string_view kSourceIndent = "    ";
constexpr std::string_view kIndent = "  ";

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// Byte of the `column`th code point (from 1) of a line. Findings come in order of place, so it goes on from where it
/// was: a text may be one line of a megabyte.
class LineCursor {
 public:
  std::size_t byte_at(std::string_view line, std::uint32_t number, std::uint32_t column) {
    if (number != number_ || column < column_) {
      number_ = number;
      column_ = 1;
      byte_ = 0;
    }
    for (; column_ < column && byte_ < line.size(); ++column_) byte_ += base::decode(line, byte_).length;
    return byte_;
  }

 private:
  std::uint32_t number_ = 0, column_ = 1;
  std::size_t byte_ = 0;
};

class TextReport {
 public:
  TextReport(const Run& run, const TextOptions& options)
      : run_(run),
        options_(options),
        say_(phrases(options.language)),
        ink_{options.color},
        columns_(std::clamp<std::size_t>(options.columns, 40, 120)) {}

  std::string write() {
    // Inputs that failed are told on standard error by the door; the total counts them.
    for (const Item& item : run_.items)
      if (item.analysis) document(item);
    if (!options_.is_quiet && run_.items.size() > 1) write_total(out_, totals(run_), options_);
    return std::move(out_);
  }

 private:
  void document(const Item& item) {
    const Analysis& analysis = *item.analysis;
    if (options_.is_quiet && totals(item).findings() == 0) return;
    out_ += ink_.bold(harmless(item.path)) + "\n";
    if (!options_.is_quiet) write_facts(out_, analysis, options_, columns_);
    out_ += '\n';
    if (run_.with_findings) findings(item);
    if (!options_.is_quiet) write_summary(out_, run_, item, options_, columns_);
  }

  void findings(const Item& item) {
    const Analysis& analysis = *item.analysis;
    std::unordered_map<std::string_view, std::vector<const Finding*>> repeats;
    for (const Finding& finding : analysis.findings)
      if (!finding.repeat_of.empty()) repeats[finding.repeat_of].push_back(&finding);
    reasons_.clear();
    headings_.clear();
    heading_.clear();
    for (const Block& block : analysis.document.blocks())
      if (block.kind == BlockKind::heading && block.region == Region::body && !block.span.is_empty())
        headings_.push_back(block.span);
    from_ = to_ = others_ = {};
    for (std::size_t i = 0; i < analysis.findings.size(); ++i) {
      const Finding& finding = analysis.findings[i];
      if (!item.counts(i)) continue;
      const auto again = repeats.find(finding.fingerprint);
      write_finding(analysis, finding, again == repeats.end() ? std::span<const Finding* const>() : again->second);
    }
  }

  void write_finding(const Analysis& analysis, const Finding& finding, std::span<const Finding* const> repeats) {
    const std::string where = place_name(analysis, finding);
    // Nobody counts paragraphs in a word processor: the heading above them says where to look, once for all under it.
    if (std::string heading = heading_above(analysis, finding); heading != heading_) {
      heading_ = std::move(heading);
      if (!heading_.empty()) out_ += ink_.bold(heading_) + "\n\n";
    }
    out_ += ink_.severity(finding.severity,
                          capitalised(where) + ", " + std::string(severity_word(finding.severity, options_.language)));
    const std::string rule = "[" + std::string(finding.rule) + "]";
    const std::size_t used = columns_of(where) + 2 + severity_word(finding.severity, options_.language).size();
    if (used + 2 + rule.size() <= columns_)
      out_ += std::string(columns_ - used - rule.size(), ' ') + ink_.dim(rule) + "\n";
    else out_ += "\n" + std::string(kIndent) + ink_.dim(rule) + "\n";
    source(analysis, finding);
    paragraph({}, finding.message, kIndent);
    if (!finding.explanation.empty()) reason(finding, where);
    suggestions(finding);
    // The other words of an entry's match are marked in the source itself.
    for (const Related& other : finding.related)
      if (!other.message.empty() && finding.entry.empty())
        paragraph(say_.see_also, place_name(analysis, other.span) + ": " + other.message, kIndent);
    if (!repeats.empty()) also_at(analysis, repeats);
    out_ += '\n';
  }

  /// The same reason is given once; after that its place is named.
  void reason(const Finding& finding, const std::string& where) {
    const auto [known, is_new] = reasons_.try_emplace(finding.explanation, where);
    if (is_new) paragraph(say_.why, finding.explanation, kIndent);
    else if (known->second != where)
      paragraph(say_.why, std::string(say_.same_why) + " " + known->second + ".", kIndent);
  }

  void suggestions(const Finding& finding) {
    if (finding.suggestions.empty()) return;
    const std::size_t shown = std::min(finding.suggestions.size(), kSuggestionsShown);
    std::string joined;
    for (std::size_t i = 0; i < shown; ++i) {
      const Suggestion& suggestion = finding.suggestions[i];
      if (i > 0) joined += '\n';
      joined += suggestion.text;
      if (!suggestion.label.empty() && suggestion.label != "altijd") joined += " (" + suggestion.label + ")";
    }
    paragraph(say_.better, joined, kIndent, true);
  }

  void also_at(const Analysis& analysis, std::span<const Finding* const> repeats) {
    std::string places;
    if (analysis.document.has_lines()) {
      std::vector<std::uint32_t> lines;
      for (const Finding* finding : repeats) lines.push_back(place_of(analysis.document, *finding).begin.line);
      lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
      for (std::uint32_t line : lines)
        places += (places.empty() ? "" : ", ") + std::string(say_.line) + " " + std::to_string(line);
      places = " (" + places + ")";
    }
    paragraph(say_.also_at, std::to_string(repeats.size()) + " " + std::string(say_.times) + places + ".", kIndent);
  }

  std::string place_name(const Analysis& analysis, const Finding& finding) {
    const Place place = place_of(analysis.document, finding);
    if (finding.span.is_empty() && finding.span.begin == 0 && finding.evidence.empty())
      return std::string(say_.whole_document);
    return place.has_lines() ? line_name(place) : place_name(analysis, finding.span);
  }
  std::string heading_above(const Analysis& analysis, const Finding& finding) const {
    const std::string_view under = options_.language == Language::dutch ? "Onder “" : "Under “";
    const std::size_t longest = columns_ - columns_of(under) - 2;  // the closing mark and the colon
    if (analysis.document.has_lines() || finding.span.is_empty()) return {};
    const auto block = analysis.document.block_at(finding.span.begin);
    if (!block || analysis.document.blocks()[*block].region != Region::body) return {};
    const auto after = std::partition_point(headings_.begin(), headings_.end(),
                                            [&](Span heading) { return heading.begin <= finding.span.begin; });
    if (after == headings_.begin() || std::prev(after)->end > finding.span.begin)
      return {};  // none, or the finding is in it
    std::string heading = harmless(analysis.document.text(*std::prev(after)));
    std::replace(heading.begin(), heading.end(), '\n', ' ');
    if (columns_of(heading) > longest) {
      std::size_t end = 0;
      for (std::size_t shown = 0; shown + 1 < longest && end < heading.size(); ++shown)
        end += base::decode(heading, end).length;
      heading = heading.substr(0, end) + "…";
    }
    return std::string(under) + heading + "”:";
  }
  std::string line_name(const Place& place) const {
    return std::string(say_.line) + " " + std::to_string(place.begin.line);
  }
  std::string place_name(const Analysis& analysis, Span span) {
    if (const Place place = place_of(analysis.document, span); place.has_lines()) return line_name(place);
    const SourcePlace source = analysis.document.source(span);
    if (source.kind == SourcePlace::Kind::page) return std::string(say_.page) + " " + std::to_string(source.page);
    std::string name =
        std::string(say_.paragraph) + " " + std::to_string(paragraph_number(analysis.document, span, source));
    if (source.kind == SourcePlace::Kind::bytes) return name;
    if (options_.language == Language::dutch) {
      if (source.part.find("footnote") != std::string::npos || source.part.find("endnote") != std::string::npos)
        name += " van de voetnoten";
      else if (source.part.find("header") != std::string::npos) name += " van de koptekst";
      else if (source.part.find("footer") != std::string::npos) name += " van de voettekst";
    } else if (source.part.find("document") == std::string::npos && source.part.find("content") == std::string::npos) {
      name += " of " + source.part;
    }
    return name;
  }

  void source(const Analysis& analysis, const Finding& finding) {
    const Document& document = analysis.document;
    const Place place = place_of(document, finding);
    if (!place.has_lines()) {
      if (finding.span.is_empty()) return;
      Span around = finding.span;
      if (const Sentence* sentence = sentence_at(analysis, finding.span.begin);
          sentence != nullptr && sentence->span.contains(finding.span))
        around = sentence->span;
      else if (const auto block = document.block_at(finding.span.begin);
               block && document.blocks()[*block].span.contains(finding.span))
        around = document.blocks()[*block].span;
      std::vector<ByteRange> others;
      if (!finding.entry.empty())
        for (const Related& other : finding.related)
          if (around.contains(other.span))
            others.push_back({other.span.begin - around.begin, other.span.end - around.begin});
      source_line(document.text(around), {finding.span.begin - around.begin, finding.span.end - around.begin}, others);
      return;
    }
    if (finding.span.is_empty()) {
      if (place.begin.column > 1 || place.begin.line > 1)
        source_line(document.source_line(place.begin.line), {}, {}, false);
      return;
    }
    const std::uint32_t last = std::min<std::uint32_t>(place.end.line, place.begin.line + kLinesShown - 1);
    for (std::uint32_t line = place.begin.line; line <= last; ++line) {
      const std::string_view text = document.source_line(line);
      std::size_t begin = line == place.begin.line ? from_.byte_at(text, line, place.begin.column) : 0;
      const std::size_t end = line == place.end.line ? to_.byte_at(text, line, place.end.column) : text.size();
      while (begin < end && (text[begin] == ' ' || text[begin] == '\t')) ++begin;
      std::vector<ByteRange> others;
      if (!finding.entry.empty())
        for (const Related& other : finding.related)
          if (const Place there = place_of(document, other.span); there.begin.line == line && there.end.line == line)
            others.push_back(
                {others_.byte_at(text, line, there.begin.column), others_.byte_at(text, line, there.end.column)});
      source_line(text, {begin, end}, others);
    }
    if (last < place.end.line) out_ += std::string(kSourceIndent) + "…\n";
  }

  void source_line(std::string_view line, ByteRange place, std::vector<ByteRange> others, bool is_marked = true) {
    // Indentation of the file says nothing here.
    const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
    const std::size_t skip = is_marked ? std::min(indent, place.begin) : indent;
    for (ByteRange& other : others)
      other = {other.begin - std::min(skip, other.begin), other.end - std::min(skip, other.end)};
    const Excerpt shown =
        excerpt(line.substr(skip), {place.begin - std::min(skip, place.begin), place.end - std::min(skip, place.end)},
                columns_ - kSourceIndent.size(), others);
    out_ += std::string(kSourceIndent) + shown.text + "\n";
    if (is_marked && !shown.marks.empty()) out_ += std::string(kSourceIndent) + ink_.mark(shown.marks) + "\n";
  }

  void paragraph(std::string_view label, std::string_view text, std::string_view indent, bool is_good = false) {
    write_paragraph(out_, ink_, columns_, label, text, indent, is_good);
  }

  const Run& run_;
  const TextOptions& options_;
  const Phrases& say_;
  Ink ink_;
  std::size_t columns_;
  std::string out_;
  std::map<std::string_view, std::string> reasons_;
  std::vector<Span> headings_;  // of the document at hand, in order
  std::string heading_;         // shown last
  LineCursor from_, to_, others_;
};

}  // namespace

std::string write_text(const Run& run, const TextOptions& options) { return TextReport(run, options).write(); }

}  // namespace helder::report
