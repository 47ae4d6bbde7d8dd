// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Where results and messages go: standard output or a file, standard error, and how the terminal looks.
#include <cstddef>
#include <string>
#include <string_view>

#include "helder/result.h"

namespace helder::cli {

/// Columns of the terminal: COLUMNS, else what the terminal says, else 80.
[[nodiscard]] std::size_t terminal_columns();
/// `when` is auto, always or never. auto: a terminal, no NO_COLOR, TERM not dumb, and not into a file.
[[nodiscard]] bool wants_color(std::string_view when, bool to_file);

/// One line on standard error, control characters shown harmless: "helder: …".
void say(std::string_view message);
/// As above with path, line and column of the error before it.
void say(const Error& error);
[[nodiscard]] std::string described(const Error& error);

/// Writes the whole result: to `file` through a temporary file beside it, which replaces it only when complete and
/// keeps its permissions; to standard output when `file` is empty. A reader that went away (head) is no error. Error
/// not_writable.
[[nodiscard]] Outcome write_result(std::string_view result, const std::string& file);

}  // namespace helder::cli
