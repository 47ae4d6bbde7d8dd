// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reader for PDF. The file itself is opened in another process (pdf_process.h); here words become prose (pdf_layout.h,
// pdf_prose.h). Thread-safe.
#include <cstdint>
#include <string_view>

#include "helder/document.h"
#include "helder/result.h"

namespace helder::formats {

/// Files inside the PDF are not read; the document's notices say so. `max_size`: bytes of text. Errors: unsupported
/// (the program helder-pdf is not there), no_text (a scan), encrypted, damaged, too_large, timeout, internal.
[[nodiscard]] Result<Document> read_pdf(std::string_view bytes, std::uint64_t max_size);

}  // namespace helder::formats
