// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What must change before a noun when its gender changes: "het duidelijke besluit" → "de duidelijke beslissing",
// "een groot besluit" → "een grote beslissing". Source: E-ANS 4.2 (articles), 5.6 (demonstratives), 6.4 (adjectives).
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace helder::lexicon {

/// The determiner in the other gender ("het" → "de", "dit" → "deze", "ons" → "onze"); empty when it has no gender.
[[nodiscard]] std::string_view determiner_for(std::string_view determiner, bool is_neuter);
/// True for de, het, deze, dit, die, dat, ons, onze, elk, elke …
[[nodiscard]] bool has_gender(std::string_view determiner);
/// True for een, geen, uw, zijn …: they stay, but the adjective after een and geen follows the noun.
[[nodiscard]] bool is_plain_determiner(std::string_view determiner);
[[nodiscard]] bool is_indefinite(std::string_view determiner);
/// The adjective after "een" before a noun of the given gender, both lower case; nullopt when it is not certain.
[[nodiscard]] std::optional<std::string> adjective_for(std::string_view adjective, bool is_neuter);

}  // namespace helder::lexicon
