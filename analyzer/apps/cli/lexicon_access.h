// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The dictionary for commands that look into it.
#include <memory>
#include <string>
#include <vector>

#include "apps/cli/arguments.h"
#include "lexicon/lexicon.h"

namespace helder::cli {

/// The national layer, those of --lexicon, and the personal one.
[[nodiscard]] Result<std::shared_ptr<const lexicon::Lexicon>> open_lexicon(const Arguments& arguments);
[[nodiscard]] std::vector<std::string> terms_of(const lexicon::Lexicon& lexicon);

}  // namespace helder::cli
