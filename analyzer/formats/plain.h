// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reader for plain text: the extracted text is the file, byte for byte; only the blocks are found. Thread-safe.
#include "helder/document.h"
#include "text/decoded_source.h"

namespace helder::formats {

/// Never fails: any text is a document, though perhaps one without blocks.
[[nodiscard]] Document read_plain(text::DecodedSource source);

}  // namespace helder::formats
