// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// From the bytes of a file to a Document: recognises the format by content and calls its reader.
// Readers know one format each: plain.h, markdown.h, html.h, docx.h. Thread-safe; no global state.
#include <optional>
#include <string>
#include <string_view>

#include "helder/document.h"
#include "helder/result.h"

namespace helder::formats {

struct ReadOptions {
  std::string name;                      ///< file name or path: only a hint for the format, and for messages
  std::optional<Format> format;          ///< --type: no guessing
  std::uint64_t max_size = 64ull << 20;  ///< bytes of extracted text
};

/// What the bytes are. Content wins over the name; the name decides between plain text and Markdown, and between
/// HTML without a doctype and plain text. Zip containers are told apart by their members. Nothing for binary data.
[[nodiscard]] std::optional<Format> detect(std::string_view bytes, std::string_view name);

/// Reads a document. Errors: unsupported, damaged, encrypted, too_large, no_text; the message says what to do.
[[nodiscard]] Result<Document> read(std::string bytes, const ReadOptions& options);

/// Reads the file at `path` ("-" is standard input, read with the same limits). Errors also: not_found,
/// not_readable, is_directory.
[[nodiscard]] Result<Document> read_file(const std::string& path, const ReadOptions& options);

}  // namespace helder::formats
