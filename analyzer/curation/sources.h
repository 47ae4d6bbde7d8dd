// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// From files and folders to documents, one after the other, never all in memory. Read mining.h next.
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "helder/document.h"
#include "helder/result.h"

namespace helder::curation {

/// A document that is still to be read.
struct Source {
  std::string path;   ///< a file; "-" is standard input
  std::string name;   ///< what messages show: the path, or the path with the document's own name behind it
  std::string bytes;  ///< of a document out of a larger file; then `path` is that file
  bool is_part = false;
  std::uint64_t size = 0;  ///< bytes, about
};

struct SourceOptions {
  std::string document_mark;  ///< a line that begins with it begins a new document; empty: a file is a document
  std::uint64_t max_size = 64ULL << 20;  ///< bytes of one document
};

/// The files among `paths` and in the folders among them, at any depth, each folder sorted by path. Hidden files and
/// folders are passed over, links in folders are not followed. A folder that can't be opened goes to `errors`.
[[nodiscard]] std::vector<std::string> list_files(const std::vector<std::string>& paths, std::vector<Error>& errors);

/// Every document of a file, in order. With a mark, a text file is read line by line; parts without words are passed
/// over, and one of more than max_size becomes an error while the others go on.
void each_source(const std::string& file, const SourceOptions& options, const std::function<void(Source)>& take,
                 std::vector<Error>& errors);

/// The document. Errors as formats::read_file, with the source's name as path.
[[nodiscard]] Result<Document> open_source(Source source, const SourceOptions& options);

}  // namespace helder::curation
