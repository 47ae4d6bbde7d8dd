// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/realise.h"
namespace helder::lexicon {
std::vector<Suggestion> realise(const compiled::View&, const TokenView&, const Hit&) { return {}; }
}  // namespace helder::lexicon
