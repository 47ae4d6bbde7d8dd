// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// helder lexicon validate: every mistake in a layer, its examples run as `helder check` would see them.
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "apps/cli/run_commands.h"
#include "apps/cli/terminal.h"
#include "language/annotator.h"
#include "language/tokenizer.h"
#include "lexicon/compiler.h"
#include "lexicon/entry_parser.h"
#include "lexicon/lexicon.h"
#include "lexicon/validate.h"
#include "pipeline/data_folder.h"
#include "text/document_builder.h"

namespace helder::cli {
namespace {

/// helder's own dictionary: the name of its layer, and of the folder with its files.
constexpr std::string_view kNational = "nl";

lexicon::AnalysedText analyse(const language::Annotator& annotator, std::string_view words, BlockKind kind) {
  Block block{.span = {0, static_cast<std::uint32_t>(words.size())}, .kind = kind};
  lexicon::AnalysedText text{.document =
                                 text::DocumentBuilder::plain({.text = std::string(words)}, {block}, {}, {}, {})};
  auto [tokens, sentences, notations] = language::tokenize(text.document);
  text.annotations = annotator.annotate(text.document, tokens, sentences);
  text.tokens = std::move(tokens);
  text.sentences = std::move(sentences);
  return text;
}

std::vector<lexicon::Entry> entries_of(const lexicon::Lexicon& lexicon) {
  std::vector<lexicon::Entry> entries;
  for (std::uint32_t number = 0; number < lexicon.size(); ++number) entries.push_back(lexicon.entry(number));
  return entries;
}

/// The layer's name: a file by its name, a folder by its own.
std::string layer_of(const std::filesystem::path& path) {
  std::filesystem::path plain = path.lexically_normal();
  if (!plain.has_filename()) plain = plain.parent_path();
  return plain.filename().string();
}

}  // namespace

/// Right: exit 0. A mistake in a word list is a mistake in use (2); a file that can't be read is 3.
int run_lexicon_validate(const Arguments& arguments) {
  const auto folder = pipeline::find_data_folder({});
  if (!folder) return say(folder.error()), kWrongUse;
  const auto annotator = language::Annotator::load(*folder / pipeline::kModelFile);
  if (!annotator) return say(annotator.error()), kWrongUse;
  const auto national = lexicon::load(*folder / "lexicon.bin", {});
  if (!national) return say(national.error()), kWrongUse;
  const lexicon::Analyse analysis = [&](std::string_view text, BlockKind kind) {
    return analyse(**annotator, text, kind);
  };
  const std::vector<lexicon::Entry> lower = entries_of(**national);
  int code = kGood;
  std::size_t count = 0;
  for (const std::string& file : arguments.words) {
    const std::string layer = layer_of(file);
    lexicon::ParsedEntries parsed = lexicon::read_entries(file, layer);
    if (parsed.errors.empty()) {
      // The files of helder's own dictionary take the place of the compiled one.
      const bool is_national = layer == kNational;
      parsed.errors =
          lexicon::validate(parsed.entries, analysis, std::span(lower).first(is_national ? 0 : lower.size()));
    }
    count += parsed.entries.size();
    for (Error& error : parsed.errors) {
      if (error.path.empty()) error.path = file;
      say(error);
      if (!is_input_error(error.code)) code = kWrongUse;
      else if (code == kGood) code = kUnread;
    }
  }
  if (code != kGood || arguments.has("quiet")) return code;
  return finish(arguments,
                "Goed: " + std::to_string(count) + (count == 1 ? " ingang" : " ingangen") + " zonder fouten.\n", code);
}

}  // namespace helder::cli
