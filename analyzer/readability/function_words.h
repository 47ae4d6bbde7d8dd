// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstdint>

namespace helder::readability {

/// True for a Dutch word that binds and points but names nothing: articles, pronouns, prepositions, conjunctions,
/// auxiliaries, adverbs of time, place and degree. For words that stand in no sentence yet, so that no tagger can tell.
/// `form` is text::form_hash. Thread-safe.
[[nodiscard]] bool is_function_word(std::uint64_t form);

}  // namespace helder::readability
