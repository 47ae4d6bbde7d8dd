// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/sources.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <system_error>

#include "formats/reader.h"
#include "report/columns.h"

namespace helder::curation {
namespace {

/// Text that can be cut into documents at lines.
bool has_lines(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return false;
  std::string head(4096, '\0');
  stream.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(stream.gcount()));
  const auto format = formats::detect(head, file);
  return format == Format::plain || format == Format::markdown;
}

}  // namespace

std::vector<std::string> list_files(const std::vector<std::string>& paths, std::vector<Error>& errors) {
  namespace fs = std::filesystem;
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code failure;
    if (path == "-" || !fs::is_directory(path, failure)) {
      files.push_back(path);
      continue;
    }
    std::vector<std::string> found;
    fs::recursive_directory_iterator entry(path, failure), end;
    while (!failure && entry != end) {
      const bool is_hidden = entry->path().filename().string().starts_with('.');
      std::error_code unknown;
      if (is_hidden || entry->is_symlink(unknown)) {
        entry.disable_recursion_pending();
      } else if (entry->is_regular_file(unknown)) {
        found.push_back(entry->path().string());
      }
      entry.increment(failure);
    }
    if (failure)
      errors.push_back({.code = ErrorCode::not_readable,
                        .message = "Deze map is niet (helemaal) te lezen. Kijk of je de map mag openen.",
                        .path = path});
    std::sort(found.begin(), found.end());
    files.insert(files.end(), found.begin(), found.end());
  }
  return files;
}

void each_source(const std::string& file, const SourceOptions& options, const std::function<void(Source)>& take,
                 std::vector<Error>& errors) {
  const bool is_input = file == "-";
  if (options.document_mark.empty() || (!is_input && !has_lines(file))) {
    std::error_code failure;
    const std::uintmax_t size = is_input ? 0 : std::filesystem::file_size(file, failure);
    take({.path = file, .name = file, .bytes = {}, .is_part = false, .size = failure ? 0 : size});
    return;
  }
  std::ifstream stream;
  if (!is_input) stream.open(file, std::ios::binary);
  std::istream& in = is_input ? std::cin : stream;
  Source part{.path = file, .name = file, .bytes = {}, .is_part = true, .size = 0};
  bool is_too_large = false, is_empty = true;
  const auto finish = [&] {
    part.size = part.bytes.size();
    if (is_too_large)
      errors.push_back({.code = ErrorCode::too_large,
                        .message = "Dit document is te groot. Verhoog de grens met --max-size.",
                        .path = part.name});
    else if (!is_empty) take(std::move(part));
    part = {.path = file, .name = file, .bytes = {}, .is_part = true, .size = 0};
    is_too_large = false;
    is_empty = true;
  };
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(options.document_mark)) {
      finish();
      std::string_view own = std::string_view(line).substr(options.document_mark.size());
      while (!own.empty() && own.front() == ' ') own.remove_prefix(1);
      if (own.ends_with('\r')) own.remove_suffix(1);
      // The name is the user's, and messages show it; a whole line of text is no name.
      if (own.size() <= 100) part.name += ": " + report::harmless(own);
      continue;
    }
    if (part.bytes.size() + line.size() > options.max_size) is_too_large = true;
    if (is_too_large) continue;
    is_empty = is_empty && line.find_first_not_of(" \t\r") == std::string::npos;
    part.bytes += line;
    part.bytes += '\n';
  }
  finish();
}

Result<Document> open_source(Source source, const SourceOptions& options) {
  formats::ReadOptions reading;
  reading.name = source.path == "-" ? std::string() : source.path;
  reading.max_size = options.max_size;
  auto document =
      source.is_part ? formats::read(std::move(source.bytes), reading) : formats::read_file(source.path, reading);
  if (document) return document;
  Error error = document.error();
  error.path = source.name;
  return unexpected(std::move(error));
}

}  // namespace helder::curation
