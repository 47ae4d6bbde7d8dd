// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Any bytes as html: an error or a sound document, never a crash.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "check_document.h"
#include "formats/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const helder::Result<helder::Document> document =
      helder::formats::read(bytes, {.format = helder::Format::html, .max_size = 1 << 20});
  if (!document) return 0;
  const bool has_bytes = document->format() != helder::Format::docx;
  const std::string fault = helder::test::fault_of(*document, has_bytes ? std::string_view(bytes) : std::string_view{});
  if (fault.empty()) return 0;
  std::fprintf(stderr, "%s\n", fault.c_str());
  std::abort();
}
