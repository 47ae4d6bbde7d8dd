// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Passives: "Uw aanvraag *wordt* door ons *beoordeeld*". Participle and auxiliary are marked; agent and subject named.
//
// A passive is a past participle with *worden* as its auxiliary, or with *zijn* as the tree's passive auxiliary
// (aux:pass): "wordt betaald", "moet worden betaald", "is door ons betaald", impersonal "er wordt gebouwd". A
// coordinated participle without an auxiliary of its own shares that of the first: "wordt ingevuld en *ondertekend*"
// gives two. No passive:
// - *worden* with an adjective or noun: "wordt ziek", "wordt burgemeester" (the tree has worden as the verb);
// - the perfect of verbs that take zijn: "is verhuisd" (the tree has aux, not aux:pass);
// - a participle that the tree has as an adjective with a copula: "is gehuwd";
// - participles before or after a noun without an auxiliary: "de ingediende aanvraag" (tangs.h has those);
// - *krijgen*: "u krijgt het toegestuurd" names as its subject who receives, and reads as active.
// State: "Het loket is gesloten" tells how things are, not what somebody did. With finite zijn in the present or past,
// without agent, and with a participle that is common as an adjective (a closed list: gesloten, geopend, verplicht,
// gevestigd, bedoeld …), the passive is marked `is_state`; measures leave it out and rules should.
#include <cstdint>
#include <vector>

#include "grammar/clauses.h"
#include "grammar/tree.h"

namespace helder::grammar {

enum class PassiveKind : std::uint8_t { worden, zijn };
[[nodiscard]] std::string_view to_string(PassiveKind kind);

struct Passive {
  TokenIndex participle = kNoToken;
  TokenIndex auxiliary = kNoToken;  ///< the form of worden or zijn, also when it is shared
  TokenIndex finite = kNoToken;     ///< "*moet* worden betaald"; kNoToken: "om te worden betaald"
  /// A verb of duty above it: moeten, dienen, (be)horen, (be)hoeven: "*moet* worden ingevuld", "*dient* te worden …".
  TokenIndex duty = kNoToken;
  TokenIndex agent = kNoToken;       ///< head of the "door" phrase (obl:agent): "door *ons*"; kNoToken: agent hidden
  TokenIndex agent_case = kNoToken;  ///< its "door"
  TokenIndex subject = kNoToken;     ///< what undergoes it: "uw *aanvraag*"; kNoToken: impersonal
  ClauseIndex clause = kNoClause;
  PassiveKind kind = PassiveKind::worden;
  bool is_state = false;
  bool shares_auxiliary = false;
};

/// In the order of their participles. O(tokens of the sentence).
[[nodiscard]] std::vector<Passive> find_passives(const Tree& tree, const Clauses& clauses);

}  // namespace helder::grammar
