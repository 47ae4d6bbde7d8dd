// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// From the bytes of a file to a Document: recognises the format by content and calls its reader.
// Readers know one format each: plain.h, markdown.h, html.h, docx.h, odt.h, eml.h. Thread-safe; no global state.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// One document of an input that may hold several: a file by itself, or an e-mail and what is attached to it.
struct Member {
  std::string path;  ///< "mail.eml", "mail.eml!/bijlage.pdf", "mail.eml!/door.eml!/brief.docx"
  Result<Document> document;
};

/// All documents of an input, in the order that they have in it, the input itself first. At least one; an attachment
/// that can't be read is a member with its error and stops nothing. An e-mail without words of its own is left out
/// when something readable is attached to it. `path` is shown, options.name only helps to tell the format.
/// Bounded: messages in messages 8 deep, 500 members, options.max_size bytes of text of all members together.
[[nodiscard]] std::vector<Member> read_members(std::string bytes, const ReadOptions& options, const std::string& path);

/// As read_members, for the file at `path` ("-" is standard input).
[[nodiscard]] std::vector<Member> read_file_members(const std::string& path, const ReadOptions& options);

}  // namespace helder::formats
