// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How the parsers of this room say that a text is not as it should be. Inside this room only.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "helder/result.h"

namespace helder::lexicon {

/// An invalid_lexicon error at byte `offset` of the text that was parsed; the column is kept in bytes from 1, and
/// entry_parser.cpp turns it into the column of the file.
[[nodiscard]] inline Unexpected syntax_error(std::size_t offset, std::string message) {
  Error error{.code = ErrorCode::invalid_lexicon, .message = std::move(message)};
  error.column = static_cast<std::uint32_t>(offset) + 1;
  return unexpected(std::move(error));
}

/// "hier hoort …": `what` is the Dutch name that a grammar rule carries, or a sign in quotes.
[[nodiscard]] inline Unexpected expected_here(std::size_t offset, std::string_view text, std::string_view what) {
  std::string message = offset >= text.size() ? "de tekst houdt hier te vroeg op: er hoort nog " : "hier hoort ";
  if (what.size() >= 2 && what.front() == '"' && what.back() == '"') what = what.substr(1, what.size() - 2);
  if (what.size() >= 2 && what.front() == '\'' && what.back() == '\'') what = what.substr(1, what.size() - 2);
  const bool is_sign = what.size() == 1;
  if (is_sign) message += "het teken ";
  message += what;
  if (offset >= text.size()) message += is_sign ? " te staan" : "";
  return syntax_error(offset, std::move(message));
}

}  // namespace helder::lexicon
