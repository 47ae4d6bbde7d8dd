// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// From a word on the command line to a document.
#include <string>
#include <vector>

#include "apps/cli/arguments.h"
#include "formats/reader.h"
#include "helder/document.h"
#include "helder/settings.h"
#include "language/conllu.h"
#include "report/run.h"

namespace helder::cli {

/// The path that results show: --stdin-name for "-".
[[nodiscard]] std::string shown_path(const Arguments& arguments, const std::string& file);

/// Reads a document after --type, --stdin-name and the settings' size; of an e-mail its body.
[[nodiscard]] Result<Document> read_input(const Arguments& arguments, const std::string& file,
                                          const Settings& settings);

/// As read_input, with all documents that the file holds: an e-mail and its attachments. Paths as results show them.
[[nodiscard]] std::vector<formats::Member> read_inputs(const Arguments& arguments, const std::string& file,
                                                       const Settings& settings);

/// Reads a CoNLL-U file ("-": standard input) as it is.
[[nodiscard]] Result<std::vector<language::ConlluDocument>> read_conllu_input(const Arguments& arguments,
                                                                              const std::string& file);

/// The documents of a CoNLL-U file with their scores, or one item with the error.
[[nodiscard]] std::vector<report::Item> score_conllu(const Arguments& arguments, const std::string& file);

}  // namespace helder::cli
