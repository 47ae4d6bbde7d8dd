// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "helder/document.h"

namespace helder::text {

/// True for a block that is nothing but the text of an image. It is read out loud, but it is no sentence of the running
/// text: it has no place in scores, and rules about sentences leave it alone.
[[nodiscard]] inline bool is_alt_text(const Document& document, const Block& block) {
  if (block.kind != BlockKind::paragraph || document.marks().empty() || block.span.is_empty()) return false;
  const Mark* image = document.mark_at(block.span.begin, MarkKind::image);
  return image != nullptr && image->span.contains(block.span);
}

}  // namespace helder::text
