// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "apps/cli/input.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "lexicon/word_norms.h"
#include "pipeline/data_folder.h"
#include "pipeline/measuring.h"
#include "pipeline/settings_table.h"

namespace helder::cli {

std::string shown_path(const Arguments& arguments, const std::string& file) {
  return file == "-" && arguments.has("stdin-name") ? std::string(arguments.value("stdin-name")) : file;
}

namespace {

formats::ReadOptions reading_of(const Arguments& arguments, const std::string& file, const Settings& settings) {
  formats::ReadOptions options;
  options.name = file == "-" ? std::string(arguments.value("stdin-name")) : file;
  options.max_size = settings.max_size;
  for (Format format :
       {Format::plain, Format::markdown, Format::html, Format::docx, Format::odt, Format::pdf, Format::eml})
    if (arguments.value("type") == to_string(format)) options.format = format;
  return options;
}

Error said_of_folder(Error error) {
  if (error.code == ErrorCode::is_directory)
    error.message =
        "Dit is een map. Geef de bestanden zelf, zoals: helder check map/*.docx. Een hele map nakijken (helder scan) "
        "komt nog.";
  return error;
}

}  // namespace

Result<Document> read_input(const Arguments& arguments, const std::string& file, const Settings& settings) {
  auto document = formats::read_file(file, reading_of(arguments, file, settings));
  if (document) return document;
  return unexpected(said_of_folder(document.error()));
}

std::vector<formats::Member> read_inputs(const Arguments& arguments, const std::string& file,
                                         const Settings& settings) {
  std::vector<formats::Member> members = formats::read_file_members(file, reading_of(arguments, file, settings));
  const std::string shown = shown_path(arguments, file);
  for (formats::Member& member : members) {
    member.path = shown + member.path.substr(file.size());
    if (!member.document) member.document = unexpected(said_of_folder(member.document.error()));
  }
  return members;
}

Result<std::vector<language::ConlluDocument>> read_conllu_input(const Arguments& arguments, const std::string& file) {
  const std::uint64_t limit = pipeline::parse_size(arguments.value("max-size", "64M")).value_or(64ULL << 20);
  std::error_code failure;
  const auto fail = [&](ErrorCode code, std::string message) {
    return unexpected(Error{.code = code, .message = std::move(message), .path = file});
  };
  std::string bytes;
  std::ifstream stream;
  if (file != "-") {
    if (std::filesystem::is_directory(file, failure))
      return fail(ErrorCode::is_directory, "Dit is een map. Geef de bestanden zelf.");
    if (!std::filesystem::exists(file, failure))
      return fail(ErrorCode::not_found, "Dit bestand bestaat niet. Kijk of de naam en de map kloppen.");
    stream.open(file, std::ios::binary);
    if (!stream)
      return fail(ErrorCode::not_readable, "Dit bestand kan niet worden gelezen. Kijk of je het mag openen.");
  }
  std::istream& in = file == "-" ? std::cin : stream;
  // CoNLL-U is some ten times the size of its text.
  constexpr std::size_t step = 1 << 16;
  while (in) {
    const std::size_t before = bytes.size();
    bytes.resize(before + step);
    in.read(bytes.data() + before, step);
    bytes.resize(before + static_cast<std::size_t>(in.gcount()));
    if (bytes.size() / 10 > limit)
      return fail(ErrorCode::too_large,
                  "Dit bestand is te groot. Verhoog de grens met --max-size, of verdeel het bestand.");
  }
  auto documents = language::read_conllu(bytes);
  if (documents) return documents;
  Error error = documents.error();
  error.path = shown_path(arguments, file);
  return unexpected(std::move(error));
}

std::vector<report::Item> score_conllu(const Arguments& arguments, const std::string& file) {
  std::vector<report::Item> items;
  const auto fail = [&](const Error& error) {
    report::Item item;
    item.path = shown_path(arguments, file);
    item.error = error;
    items.push_back(std::move(item));
    return items;
  };
  auto documents = read_conllu_input(arguments, file);
  if (!documents) return fail(documents.error());
  auto folder = pipeline::find_data_folder({});
  if (!folder) return fail(folder.error());
  auto words = lexicon::load_word_data(*folder);
  if (!words) return fail(words.error());
  const bool is_shallow = arguments.value("depth", "full") == "tokens";
  for (language::ConlluDocument& one : *documents) {
    report::Item item;
    item.path = one.id.empty() ? shown_path(arguments, file) : one.id;
    Analysis analysis;
    analysis.document = std::move(one.document);
    analysis.tokens = std::move(one.tokenization.tokens);
    analysis.sentences = std::move(one.tokenization.sentences);
    analysis.notations = std::move(one.tokenization.notations);
    if (!is_shallow) analysis.annotations = std::move(one.annotations);
    pipeline::measure(analysis, *words, false);  // annotated by a person: any length
    analysis.tokens = {};
    analysis.annotations = {};
    item.analysis = std::move(analysis);
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace helder::cli
