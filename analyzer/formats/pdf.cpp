// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/pdf.h"

#include "formats/pdf_process.h"
#include "formats/pdf_prose.h"

namespace helder::formats {

Result<Document> read_pdf(std::string_view bytes, std::uint64_t max_size) {
  Result<PdfContent> content = run_pdf_program(bytes, {.max_size = max_size});
  if (!content) return unexpected(content.error());
  if (content->boxes.empty())
    return unexpected(
        ErrorCode::no_text,
        "In deze pdf staat geen tekst, alleen beeld. Waarschijnlijk is het een scan. Gebruik het document "
        "waarvan de pdf is gemaakt, of laat een programma met tekstherkenning (OCR) de tekst eruit halen.");
  return pdf_document(std::move(*content));
}

}  // namespace helder::formats
