// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Notations as JSON values: the list `references` of a document, and all of them in `helder parse`.
#include <nlohmann/json_fwd.hpp>

#include "helder/document.h"
#include "helder/notation.h"

namespace helder::report {

/// {"offset", "length", "kind", "text", "normal", "parts"}, and "valid": false for one that can't be right. A part that
/// stands there more than once is a list: {"article": ["6:7", "6:8"], "law": "Algemene wet bestuursrecht"}.
[[nodiscard]] nlohmann::ordered_json notation_json(const Document& document, const Notation& notation);

}  // namespace helder::report
