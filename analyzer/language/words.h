// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Small closed lists of Dutch words that the finding of sentences and names leans on. Thread-safe.
#include <cstdint>

namespace helder::language {

/// A function word: capitalised it is the start of a sentence rather than a name ("De", "Het", "Wij", "Daarom").
[[nodiscard]] bool is_sentence_starter(std::uint64_t form);
/// A function word that also stands in names after an initial: "A. De Vries", "J. Van den Berg".
[[nodiscard]] bool is_name_particle(std::uint64_t form);

}  // namespace helder::language
