// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// An Entry as bytes in the compiled form, and back. Pure; thread-safe.
#include <string>
#include <string_view>

#include "lexicon/entry.h"

namespace helder::lexicon {

[[nodiscard]] std::string encode(const Entry& entry);
/// Never fails: bytes that are damaged give an entry with what could be read.
[[nodiscard]] Entry decode(std::string_view bytes);

}  // namespace helder::lexicon
