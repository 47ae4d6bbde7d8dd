// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Any bytes as docx: an error or a sound document, never a crash. Bytes that are no zip are taken for
// word/document.xml.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "check_document.h"
#include "formats/reader.h"
#include "zip_container.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (!bytes.starts_with("PK")) bytes = helder::test::container("word/document.xml", bytes);
  const helder::Result<helder::Document> document =
      helder::formats::read(bytes, {.format = helder::Format::docx, .max_size = 1 << 20});
  if (!document) return 0;
  const std::string fault = helder::test::fault_of(*document, {});
  if (fault.empty()) return 0;
  std::fprintf(stderr, "%s\n", fault.c_str());
  std::abort();
}
