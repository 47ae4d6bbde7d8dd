// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Realise: an entry's alternatives in exactly the form that the sentence needs. "legt … over" becomes "levert … in",
// "het besluit" becomes "de beslissing", "te retourneren" becomes "terug te sturen". Where the form is not certain the
// suggestion says so: is_safe is false. Pure; thread-safe.
#include <vector>

#include "helder/finding.h"
#include "lexicon/compiled_format.h"
#include "lexicon/matcher.h"

namespace helder::lexicon {

/// One suggestion for each alternative of the entry, in the entry's order. Costs the size of the clause.
[[nodiscard]] std::vector<Suggestion> realise(const compiled::View& view, const TokenView& text, const Hit& hit);

}  // namespace helder::lexicon
