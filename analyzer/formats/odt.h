// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reader for odt (OpenDocument text, ISO/IEC 26300). Thread-safe.
#include <cstdint>
#include <string_view>

#include "helder/document.h"
#include "helder/result.h"

namespace helder::formats {

/// Order and what is left out as in read_docx: page headers of the page styles in use, body (text boxes after the
/// paragraph they hang on), notes in the order of their marks, page footers. Left out: tracked deletions, comments,
/// hidden text and sections, note marks. Tables of contents and indexes are not judged. Parts: "content.xml" and
/// "styles.xml" (headers and footers); paragraphs are counted over all text:p and text:h elements of the part in
/// document order; characters as they are read here: white space as OpenDocument joins it, a tab, break or text:s space
/// is one. `max_size`: bytes of text; parts may unpack to four times as many, at least 64 MB. Errors: damaged,
/// encrypted, too_large.
[[nodiscard]] Result<Document> read_odt(std::string_view bytes, std::uint64_t max_size);

}  // namespace helder::formats
