// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Directives: what the reader is told to do. "Stuur het formulier op", "Gaat u zitten", "Formulier invullen."
//
// - imperative: a main clause without subject whose finite verb is the bare stem (XPOS WW|pv|tgw|ev, or without XPOS a
//   present singular), with nothing before the verb but conjunctions, address ("Mevrouw, …"), "dan" or "zo", clauses
//   ("*Als u vragen hebt*, bel ons", "*Betaalt u niet*, bel dan") or a phrase without er ("*Voor vragen* bel …").
//   Coordinated ones each count: "*Vul* in, *onderteken* en *stuur* op". "Wees" and "weest" too: "Wees op tijd".
//   The reflexive "u" is no subject: "*Vergis* u niet", "*Meld* u aan".
// - polite: the same with "u" right behind the verb: "*Let* u goed op.", "*Gaat* u zitten." Only where the sentence is
// no
//   question ("Betaalt u vandaag?") and the clause no condition ("Betaalt u niet, dan …"), and not with an auxiliary
//   ("Kunt u …").
// - request: "*Gelieve* het formulier in te vullen."
// - infinitive: a sentence without finite verb whose root is a bare infinitive, closed by a point or exclamation mark:
//   "Formulier *invullen* en *opsturen*." Without a closing sign it may be a title ("Paspoort aanvragen"): no
//   directive.
// No directive: statements that leave out their subject with an auxiliary ("Heb uw brief ontvangen."), verbs of a
// subordinate clause, "laat staan", and verbs with a subject of their own.
#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/clauses.h"
#include "grammar/tree.h"

namespace helder::grammar {

enum class DirectiveKind : std::uint8_t { imperative, polite, request, infinitive };
[[nodiscard]] std::string_view to_string(DirectiveKind kind);

struct Directive {
  TokenIndex verb = kNoToken;      ///< the imperative; of an infinitive directive the infinitive
  ClauseIndex clause = kNoClause;  ///< kNoClause for an infinitive
  DirectiveKind kind = DirectiveKind::imperative;
  bool is_negative = false;  ///< "Vergeet *niet* …", "Stuur *geen* …": a negation hangs on it or on its object
};

/// In reading order. O(tokens of the sentence).
[[nodiscard]] std::vector<Directive> find_directives(const Tree& tree, const Clauses& clauses);

}  // namespace helder::grammar
