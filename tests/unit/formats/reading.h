// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the readers' tests share: read bytes as a format, and look at a document in a compact form.
#include <gtest/gtest.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "formats/reader.h"
#include "fuzz/check_document.h"

namespace helder::test {

/// Reads, expects success and a sound document.
inline Document read_as(Format format, std::string bytes) {
  const Result<Document> document = formats::read(bytes, {.format = format});
  EXPECT_TRUE(document) << (document ? "" : document.error().message);
  if (!document) return {};
  EXPECT_EQ(fault_of(*document,
                     format == Format::docx || format == Format::odt ? std::string_view{} : std::string_view(bytes)),
            "");
  return *document;
}

/// "heading1: Titel", "list_item2: punt", "paragraph: tekst" …
inline std::vector<std::string> outline(const Document& document) {
  std::vector<std::string> lines;
  for (const Block& block : document.blocks())
    lines.push_back(std::string(to_string(block.kind)) + (block.level > 0 ? std::to_string(block.level) : "") + ": " +
                    std::string(document.text(block.span)));
  return lines;
}

/// "strong|vet", "link|hier|https://…" …
inline std::vector<std::string> marks_of(const Document& document, MarkKind kind) {
  std::vector<std::string> marks;
  for (const Mark& mark : document.marks())
    if (mark.kind == kind)
      marks.push_back(std::string(document.text(mark.span)) + (mark.target.empty() ? "" : "|" + mark.target));
  return marks;
}

using Lines = std::vector<std::string>;

/// A file of tests/unit/formats/data.
inline std::string bytes_of(const std::string& name) {
  std::ifstream file(std::string(HELDER_SOURCE_DIR) + "/tests/unit/formats/data/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}
inline std::uint32_t at(const Document& document, std::string_view words) {
  return static_cast<std::uint32_t>(document.text().find(words));
}
inline const Block& block_with(const Document& document, std::string_view words) {
  return document.blocks()[*document.block_at(at(document, words))];
}
inline bool has(const Document& document, std::string_view words) {
  return document.text().find(words) != std::string::npos;
}

}  // namespace helder::test
