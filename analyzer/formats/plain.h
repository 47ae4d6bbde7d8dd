// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reader for plain text: the extracted text is the file, byte for byte; only the blocks are found. Thread-safe.
#include <string_view>
#include <vector>

#include "helder/document.h"
#include "text/decoded_source.h"

namespace helder::formats {

/// The blocks of a plain text, as spans of it: also for the plain body of an e-mail. Linear.
[[nodiscard]] std::vector<Block> plain_blocks(std::string_view text);

/// Never fails: any text is a document, though perhaps one without blocks.
[[nodiscard]] Document read_plain(text::DecodedSource source);

}  // namespace helder::formats
