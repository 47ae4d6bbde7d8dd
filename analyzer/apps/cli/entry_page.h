// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// An entry of the dictionary as a page and as JSON.
#include <cstddef>
#include <string>

#include "lexicon/entry.h"
#include "report/text_summary.h"

namespace helder::cli {

[[nodiscard]] std::string entry_page(const lexicon::Entry& entry, const report::Ink& ink, std::size_t columns);
/// One line, without its end: the contract's object of `helder lexicon list`.
[[nodiscard]] std::string entry_json(const lexicon::Entry& entry);

}  // namespace helder::cli
