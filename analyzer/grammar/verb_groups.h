// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Verb groups: tense, person and who acts, per clause; and verbs heaped up.
//
// Tense (E-ANS 2.4), from the finite verb and its auxiliaries:
//   present "betaalt", past "betaalde", perfect "heeft betaald", past_perfect "had betaald", future "zal betalen",
//   past_future "zou betalen", future_perfect "zal hebben betaald", past_future_perfect "zou hebben betaald".
//   Perfect: hebben or zijn as auxiliary of time; in the passive "is (door ons) betaald" too, since worden falls away
//   there, but not a state ("is gesloten": present; passives.h).
// Person and number: of the subject when it is a personal pronoun (u, je: second person), of a coordination the lowest
//   person ("u en uw partner": second); nouns and all else: third. Imperatives: second. No subject at all: third
//   ("Er wordt gewerkt"). Number is that of the finite verb, singular or plural; "u" with a singular verb is singular.
// Actor: who does it: the subject of an active clause; the agent of a passive; the reader of a directive; hidden in a
//   passive without agent; none when there is no subject.
// Verb cluster: a run of verbs (VERB, AUX, with "te" and separated particles between, which don't count as verbs) of
//   kSmallestCluster or more, all of one clause: "*had moeten zijn betaald*".
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "grammar/clauses.h"
#include "grammar/directives.h"
#include "grammar/passives.h"
#include "grammar/tree.h"

namespace helder::grammar {

enum class VerbTense : std::uint8_t {
  present,
  past,
  perfect,
  past_perfect,
  future,
  past_future,
  future_perfect,
  past_future_perfect,
};
enum class Actor : std::uint8_t { subject, agent, reader, hidden, none };
[[nodiscard]] std::string_view to_string(VerbTense tense);
[[nodiscard]] std::string_view to_string(Actor actor);

struct VerbGroup {
  ClauseIndex clause = kNoClause;
  VerbTense tense = VerbTense::present;
  std::uint8_t person = 3;  ///< 1–3
  Number number = Number::sing;
  bool is_passive = false;      ///< a state is not
  TokenIndex modal = kNoToken;  ///< kunnen, moeten, mogen, willen, dienen, hoeven, (be)horen among its verbs; the first
  std::uint32_t verbs = 1;      ///< finite verb, auxiliaries and main verb together; a copula's predicate is none
  Actor actor = Actor::subject;
  TokenIndex actor_token = kNoToken;  ///< with subject and agent
};

/// One per clause, in their order. O(tokens of the sentence).
[[nodiscard]] std::vector<VerbGroup> find_verb_groups(const Tree& tree, const Clauses& clauses,
                                                      std::span<const Passive> passives,
                                                      std::span<const Directive> directives);

inline constexpr std::uint32_t kSmallestCluster = 3;

struct VerbCluster {
  TokenIndex first = kNoToken, last = kNoToken;  ///< both included, both verbs
  std::uint32_t verbs = 0;
};

/// In reading order. O(tokens of the sentence).
[[nodiscard]] std::vector<VerbCluster> find_verb_clusters(const Tree& tree, const Clauses& clauses);

}  // namespace helder::grammar
