// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What bytes are, finer than Format: also the kinds that helder can't read, so that the message can say what to do.
#include <cstdint>
#include <string_view>

namespace helder::formats {

enum class Kind : std::uint8_t {
  plain,
  markdown,
  html,
  docx,
  odt,
  pdf,
  eml,
  encrypted_office,  ///< docx with a password
  doc,
  rtf,
  msg,
  office_other,  ///< older or other office files
  zip,
  binary,
};

/// Content first, `name` where content can't tell. Thread-safe.
[[nodiscard]] Kind kind_of(std::string_view bytes, std::string_view name);

}  // namespace helder::formats
