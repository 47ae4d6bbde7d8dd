// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Where helder's own data stands.
#include <filesystem>
#include <string_view>

#include "helder/analyzer.h"
#include "helder/result.h"

namespace helder::pipeline {

/// The folder with lexicon.bin and words.bin: Resources::data_folder, else the environment's HELDER_DATA, else
/// ../share/helder beside the program, else where helder was installed. Error missing_data when none has a lexicon.
[[nodiscard]] Result<std::filesystem::path> find_data_folder(const Resources& resources);

/// Name of the language engine's model in the data folder.
inline constexpr std::string_view kModelFile = "taal.model";

/// The personal layer of the dictionary, $XDG_DATA_HOME/helder/persoonlijk.lex; empty when there is no home folder.
[[nodiscard]] std::filesystem::path personal_lexicon();

}  // namespace helder::pipeline
