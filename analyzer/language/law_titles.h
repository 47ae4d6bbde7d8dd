// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Titles of laws in running text: "de Algemene wet inzake rijksbelastingen", "het Besluit mandaat, volmacht en
// machtiging". Their words are not the writer's own, so rules about words leave them alone.
#include <span>

#include "helder/token.h"

namespace helder::language {

/// Sets kLawTitle on the words after the first of every title among the tokens of one block: from a capitalised "Wet",
/// "Besluit", "Regeling" … on, through nouns and the small words between them, to a year or whatever ends a name (a
/// verb, a pronoun, a full stop). By words alone, without tags; in doubt the title ends. Linear.
void find_law_titles(std::span<Token> tokens);

}  // namespace helder::language
