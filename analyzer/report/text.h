// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The report for a person who never saw a linter: places underlined, what and why, a better wording, and at the end
// what helps most.
#include <cstddef>
#include <string>

#include "report/phrases.h"
#include "report/run.h"

namespace helder::report {

struct TextOptions {
  std::size_t columns = 80;  ///< width of the terminal; used between 40 and 120
  bool color = false;
  Language language = Language::dutch;
  bool is_quiet = false;  ///< findings only: no summary
};

/// Nothing in a document's text can steer the terminal: control characters are shown as pictures.
[[nodiscard]] std::string write_text(const Run& run, const TextOptions& options);

}  // namespace helder::report
