// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/place.h"

#include <algorithm>

#include "base/utf8.h"

namespace helder::report {

Place place_of(const Document& document, Span span) {
  if (!document.has_lines()) return {};
  Place place;
  place.begin = document.line_column(span.begin);
  place.end = place.begin;
  if (span.is_empty()) return place;
  // From the last character: what follows it may stand behind a tag, or on the next line.
  std::uint32_t last = span.end - 1;
  const std::string& text = document.text();
  while (last > span.begin && base::is_continuation(text[last])) --last;
  place.end = last == span.begin ? place.begin : document.line_column(last);
  ++place.end.column;
  return place;
}

std::uint32_t paragraph_number(const Document& document, Span span, const SourcePlace& source) {
  if (source.kind == SourcePlace::Kind::part) return source.paragraph;
  const auto block = document.block_at(span.begin);
  return block ? static_cast<std::uint32_t>(*block) + 1 : 1;
}

Place place_of(const Document& document, const Finding& finding) {
  if (finding.rule == "helder.uit" && document.has_lines())
    for (const auto& [name, value] : finding.evidence)
      if (name == "line" && value >= 1) {
        const LineColumn line{static_cast<std::uint32_t>(value), 1};
        return {line, line};
      }
  return place_of(document, finding.span);
}

const Sentence* sentence_at(const Analysis& analysis, std::uint32_t offset) {
  const auto found = std::partition_point(analysis.sentences.begin(), analysis.sentences.end(),
                                          [&](const Sentence& sentence) { return sentence.span.end <= offset; });
  return found != analysis.sentences.end() && found->span.begin <= offset ? &*found : nullptr;
}

}  // namespace helder::report
