// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the rules about links, images and headings ask of their words.
#include <string>
#include <string_view>

#include "helder/document.h"
#include "text/form.h"

namespace helder::rules {

/// Lower case, without punctuation and white space around it, one space between words: "  Klik hier! " → "klik hier".
[[nodiscard]] inline std::string label_of(std::string_view text) {
  const std::string lowered = text::normalise_form(text);
  std::string label;
  bool is_gap = false;
  for (char byte : lowered) {
    const bool is_white = byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
    if (is_white) {
      is_gap = true;
      continue;
    }
    if (is_gap && !label.empty()) label.push_back(' ');
    is_gap = false;
    label.push_back(byte);
  }
  constexpr std::string_view kAround = " .,:;!?><)(\"'-";
  const auto first = label.find_first_not_of(kAround);
  if (first == std::string::npos) return {};
  return label.substr(first, label.find_last_not_of(kAround) - first + 1);
}

/// The block a mark stands in, when rules may look at it; nullptr otherwise.
[[nodiscard]] inline const Block* judged_block_of(const Mark& mark, const Document& document) {
  const auto number = document.block_at(mark.span.begin);
  if (!number) return nullptr;
  const Block& block = document.blocks()[*number];
  return block.is_judged && block.region != Region::header && block.region != Region::footer ? &block : nullptr;
}

/// The extension of the file that an address names, lower-case: "pdf"; empty when there is none or the address is no
/// path.
[[nodiscard]] inline std::string extension_of(std::string_view target) {
  const auto end = target.find_first_of("?#");
  const std::string_view path = target.substr(0, end);
  const auto slash = path.find_last_of('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  const auto point = name.find_last_of('.');
  if (point == std::string_view::npos || point + 1 == name.size() || name.size() - point > 6) return {};
  return text::normalise_form(name.substr(point + 1));
}

}  // namespace helder::rules
