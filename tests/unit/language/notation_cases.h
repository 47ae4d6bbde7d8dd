// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Notations of a line of text, written so that a test can say what it expects: "article[art. 5 Awb]=artikel 5, Awb".
#include <string>
#include <string_view>

#include "language/notations.h"

namespace helder::language {

inline std::vector<Notation> notations_of(std::string_view text) {
  return find_notations(text, {0, static_cast<std::uint32_t>(text.size())});
}

/// "kind[text]" of each, with a space between them; "kind[text]!" for one that can't be right.
inline std::string found(std::string_view text) {
  std::string out;
  for (const Notation& notation : notations_of(text)) {
    if (!out.empty()) out += ' ';
    out += to_string(notation.kind);
    out += '[';
    out += text.substr(notation.span.begin, notation.span.length());
    out += notation.is_valid ? "]" : "]!";
  }
  return out;
}

/// The normal forms with " | " between them.
inline std::string normals(std::string_view text) {
  std::string out;
  for (const Notation& notation : notations_of(text)) {
    if (!out.empty()) out += " | ";
    out += notation.normal;
  }
  return out;
}

/// "name=value" of each part of the first notation, with "; " between them.
inline std::string parts(std::string_view text) {
  std::string out;
  const auto notations = notations_of(text);
  if (notations.empty()) return out;
  for (const NotationPart& part : notations.front().parts) {
    if (!out.empty()) out += "; ";
    out += std::string(part.name) + "=" + part.value;
  }
  return out;
}

}  // namespace helder::language
