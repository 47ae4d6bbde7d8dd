// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Any bytes as what helder-pdf wrote, and any words at any place as a page: an error or a sound document, never a
// crash. The program itself is tried by mutate_pdf.py.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "check_document.h"
#include "formats/pdf_answer.h"
#include "formats/pdf_prose.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  // A fuzzer that must first find these would never reach the words.
  if (!bytes.starts_with("helder-pdf"))
    bytes = "helder-pdf 1\npages 1\npage 59500 84200\nfont Serif\nfont Serif-Bold\n" + bytes + "\nend\n";
  helder::formats::PdfAnswer answer(1 << 20);
  const std::string_view all = bytes;
  for (std::size_t i = 0; i < all.size(); i += 50)
    if (!answer.take(all.substr(i, 50))) break;
  helder::Result<helder::formats::PdfContent> content = std::move(answer).finish();
  if (!content) return 0;
  const helder::Document document = helder::formats::pdf_document(std::move(*content));
  const std::string fault = helder::test::fault_of(document, {});
  if (fault.empty()) return 0;
  std::fprintf(stderr, "%s\n", fault.c_str());
  std::abort();
}
