// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reader for Markdown (CommonMark with GitHub's tables, strike-through, task lists and bare links). Thread-safe.
#include "helder/document.h"
#include "helder/result.h"
#include "text/decoded_source.h"

namespace helder::formats {

/// Front matter between two lines "---" is no text; its `title:` becomes the title. A soft break is a space, a hard one
/// "\n". An image's alt text becomes a block of its own after the paragraph that shows it, unless it is a link's text.
/// Footnote marks "[^1]" are left out; the paragraph that begins with one has region footnote.
[[nodiscard]] Result<Document> read_markdown(text::DecodedSource source);

}  // namespace helder::formats
