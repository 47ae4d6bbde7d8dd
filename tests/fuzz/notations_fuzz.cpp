// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Any text through the grammars of notations: spans sorted, apart, inside the block and on borders.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/utf8.h"
#include "language/notations.h"
#include "text/decoded_source.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = helder::text::decode_source(std::string(reinterpret_cast<const char*>(data), size)).text;
  const auto is_border = [&](std::uint32_t at) {
    return at == text.size() || !helder::base::is_continuation(text[at]);
  };
  // The first byte tells where the block ends, so that windows end everywhere.
  auto end = static_cast<std::uint32_t>(text.size());
  if (size > 0 && data[0] < end) end -= data[0];
  while (end < text.size() && helder::base::is_continuation(text[end])) ++end;
  std::uint32_t last = 0;
  for (const helder::Notation& notation : helder::language::find_notations(text, {0, end})) {
    require(notation.span.begin >= last && notation.span.end > notation.span.begin && notation.span.end <= end);
    require(is_border(notation.span.begin) && is_border(notation.span.end));
    require(!notation.normal.empty() && helder::base::is_valid_utf8(notation.normal));
    require(!to_string(notation.kind).empty());
    for (const helder::NotationPart& part : notation.parts)
      require(notation.span.contains(part.span) && helder::base::is_valid_utf8(part.value));
    last = notation.span.end;
  }
  return 0;
}
