// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Runs helder-pdf, the program that knows poppler, on the bytes of a PDF: without a shell, without our environment and
// our open files, and with an end to its time and its words. Any number of threads may do so at once.
#include <cstdint>
#include <filesystem>
#include <string_view>

#include "formats/pdf_content.h"
#include "helder/result.h"

namespace helder::formats {

struct PdfProcessOptions {
  std::filesystem::path program;         ///< empty: find_pdf_program()
  std::uint64_t max_size = 64ull << 20;  ///< bytes of text
  std::uint32_t silence_ms = 60'000;     ///< longest time in which no page comes; the program holds itself to less work
  std::uint32_t total_ms = 600'000;
};

/// $HELDER_PDF, else helder-pdf beside the program that runs, in ../libexec/helder beside its folder, or where helder
/// was installed. Empty when it is nowhere.
[[nodiscard]] std::filesystem::path find_pdf_program();

/// The words of the PDF. Errors: unsupported (no helder-pdf), encrypted, damaged (the program's death included),
/// too_large, timeout, internal (it can't be started).
[[nodiscard]] Result<PdfContent> run_pdf_program(std::string_view bytes, const PdfProcessOptions& options);

}  // namespace helder::formats
