// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <nlohmann/json.hpp>

#include "grammar/grammar.h"

namespace helder::cli {

/// What `helder parse --format json` tells of a sentence beyond its tokens: clauses, passives, tangconstructies … as
/// grammar/*.h define them. Tokens are numbered from 1 within the sentence, as heads are; families that found nothing
/// are left out.
[[nodiscard]] nlohmann::ordered_json grammar_json(const grammar::SentenceGrammar& sentence, std::uint32_t first_token);

}  // namespace helder::cli
