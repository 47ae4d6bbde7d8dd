// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// From lines in reading order to a Document: paragraphs, headings, items, cells, notes. Pure; thread-safe.
#include "formats/pdf_content.h"
#include "helder/document.h"

namespace helder::formats {

/// Order: running headers (each once), the text, footnotes, running footers; page numbers alone are left out, and so is
/// what stands at an angle. A place is a page and a character: code points from the start of the page's text as it is
/// read here, with one character between two words and between two lines.
[[nodiscard]] Document pdf_document(PdfContent content);

}  // namespace helder::formats
