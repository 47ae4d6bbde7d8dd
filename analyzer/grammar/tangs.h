// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Tangconstructies: two words that belong together with many words between. Both ends are marked; the distance is the
// number of words (Token::is_word) strictly between them.
//
// - determiner_noun: article, pronoun or possessive and its noun: "*de* door u op 1 mei ingediende *aanvraag*" (6). The
//   relations det and nmod:poss of a pronoun, the determiner first. `participle` is the participle before the noun that
//   brings its own words ("door u op 1 mei *ingediende*"), kNoToken when there is none ("het zeer grote nieuwe huis").
// - subject_finite: head of the subject and finite verb of one clause, in either order: "De *termijn* waarbinnen u na
//   ontvangst van deze brief moet betalen, *is* 30 dagen" (9). A subject shared from an earlier conjunct doesn't count;
//   neither does a subject that is a clause.
// - auxiliary_participle: finite auxiliary and the nearest word of the rest of its predicate, when the predicate is a
//   participle: "De gemeente *heeft* uw op 3 mei bij ons binnengekomen aanvraag *afgewezen*" (8). With more verbs at
//   the end, the nearest of them: "*moet* voor 1 mei *worden* betaald".
// - auxiliary_infinitive: the same with an infinitive: "U *moet* het formulier voor 1 mei *invullen*". Beside the
//   auxiliaries also the verbs that make one group with an infinitive: willen, gaan, laten, blijven, komen, durven,
//   hoeven, dienen, behoren, horen, plegen, schijnen, lijken, blijken. Not "verzoekt u het formulier in te vullen":
//   what stands between belongs to the infinitive there, and the listener has the verb already.
// - verb_particle: a verb and its separated part behind it: "Wij *stellen* de beslissing op uw bezwaar *uit*".
//
// In a subordinate clause the finite verb stands at the end, so subject_finite is long by nature there; the clause's
// kind tells, and a rule may ask more.
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "grammar/clauses.h"
#include "grammar/separable_verbs.h"
#include "grammar/tree.h"

namespace helder::grammar {

enum class TangKind : std::uint8_t {
  determiner_noun,
  subject_finite,
  auxiliary_participle,
  auxiliary_infinitive,
  verb_particle,
};
[[nodiscard]] std::string_view to_string(TangKind kind);

/// Fewer words between the ends are no tang (rules.md starts to remark at 3).
inline constexpr std::uint32_t kShortestTang = 3;

struct Tang {
  TangKind kind = TangKind::determiner_noun;
  TokenIndex first = kNoToken, second = kNoToken;  ///< the two ends, in reading order
  std::uint32_t words_between = 0;
  ClauseIndex clause = kNoClause;    ///< of the finite verb, or that the noun stands in
  TokenIndex participle = kNoToken;  ///< determiner_noun only
  bool has_enumeration = false;      ///< two conjuncts or more between the ends: a list, which is easier to hold
};

/// All with at least `min_words` between the ends, ordered by first, then second end. O(tokens of the sentence).
[[nodiscard]] std::vector<Tang> find_tangs(const Tree& tree, const Clauses& clauses,
                                           std::span<const SeparableVerb> separable_verbs,
                                           std::uint32_t min_words = kShortestTang);

}  // namespace helder::grammar
