// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Line and column of a finding, the same for every writer.
#include "helder/analysis.h"

namespace helder::report {

/// From 1, in code points of the file; end exclusive. All 0 where the format has no lines (docx).
struct Place {
  LineColumn begin;
  LineColumn end;
  [[nodiscard]] bool has_lines() const { return begin.line != 0; }
};

[[nodiscard]] Place place_of(const Document& document, Span span);
/// As above; a finding about a remark (helder.uit) stands on the remark's own line, which is not in the text.
[[nodiscard]] Place place_of(const Document& document, const Finding& finding);

/// Formats without lines: the paragraph of `span` from 1, in the file (docx, odt) or in the text (eml).
[[nodiscard]] std::uint32_t paragraph_number(const Document& document, Span span, const SourcePlace& source);

/// The sentence in which `offset` stands, or nullptr.
[[nodiscard]] const Sentence* sentence_at(const Analysis& analysis, std::uint32_t offset);

}  // namespace helder::report
