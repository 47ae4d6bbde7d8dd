// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reader for docx (Office Open XML, transitional and strict). Thread-safe.
#include <cstdint>
#include <string_view>

#include "helder/document.h"
#include "helder/result.h"

namespace helder::formats {

/// Order: page headers, body (text boxes after the paragraph they hang on), notes in the order of their first
/// reference, page footers; headers and footers with equal words once. Left out: tracked deletions, comments, hidden
/// text, field codes, note marks. Paragraphs are counted over all w:p elements of a part in document order, text boxes
/// and the fallback copies of them included; characters over the paragraph's text as it is read here (a tab or break is
/// one, a soft hyphen none). `max_size`: bytes of text; parts may unpack to four times as many, at least 64 MB. Errors:
/// damaged, encrypted, too_large.
[[nodiscard]] Result<Document> read_docx(std::string_view bytes, std::uint64_t max_size);

}  // namespace helder::formats
