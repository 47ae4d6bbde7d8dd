// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/coordinations.h"

#include <algorithm>

#include "grammar/noun_phrases.h"

namespace helder::grammar {

namespace {

CoordinationKind kind_of_word(const Tree& tree, const Clauses& clauses, TokenIndex i) {
  if (clauses.with_predicate(i) != kNoClause) return CoordinationKind::clauses;
  if (is_nominal(tree, i)) return CoordinationKind::nominals;
  if (is_verb(tree.word(i))) return CoordinationKind::verbs;
  return CoordinationKind::other;
}

// "is ingevuld en ondertekend": the first has the finite verb, the second shares it.
CoordinationKind kind_of(const Tree& tree, const Clauses& clauses, const std::vector<TokenIndex>& conjuncts) {
  const CoordinationKind first = kind_of_word(tree, clauses, conjuncts[0]);
  const bool first_is_verb = is_verb(tree.word(conjuncts[0]));
  bool all_clauses = true, all_verbs = first_is_verb, all_same = true;
  for (const TokenIndex conjunct : conjuncts) {
    const CoordinationKind kind = kind_of_word(tree, clauses, conjunct);
    all_clauses = all_clauses && kind == CoordinationKind::clauses;
    all_verbs = all_verbs && is_verb(tree.word(conjunct));
    all_same = all_same && (kind == first || (is_nominal(tree, conjunct) && is_nominal(tree, conjuncts[0])));
  }
  if (all_clauses) return CoordinationKind::clauses;
  if (all_verbs) return CoordinationKind::verbs;
  if (!all_same) return CoordinationKind::other;
  return is_nominal(tree, conjuncts[0]) ? CoordinationKind::nominals : first;
}

}  // namespace

std::string_view to_string(CoordinationKind kind) {
  switch (kind) {
    case CoordinationKind::clauses: return "clauses";
    case CoordinationKind::verbs: return "verbs";
    case CoordinationKind::nominals: return "nominals";
    case CoordinationKind::other: return "other";
  }
  return "other";
}

std::vector<Coordination> find_coordinations(const Tree& tree, const Clauses& clauses) {
  std::vector<Coordination> found;
  for (TokenIndex i = tree.begin(); i < tree.end(); ++i) {
    Coordination coordination;
    for (const TokenIndex child : tree.children(i)) {
      if (tree.relation(child) != Relation::conj) continue;
      coordination.conjuncts.push_back(child);
      for (const TokenIndex below : tree.children(child)) {
        if (tree.relation(below) == Relation::cc) coordination.conjunction = below;
        coordination.has_gap = coordination.has_gap || tree.relation(below) == Relation::orphan;
      }
    }
    if (coordination.conjuncts.empty()) continue;
    coordination.conjuncts.push_back(i);
    std::sort(coordination.conjuncts.begin(), coordination.conjuncts.end());
    coordination.kind = kind_of(tree, clauses, coordination.conjuncts);
    coordination.first = i;
    coordination.last = i;
    for (const TokenIndex conjunct : coordination.conjuncts) {
      coordination.has_elision = coordination.has_elision || tree.token(conjunct).has(kElision);
      if (conjunct == i) continue;
      coordination.first = std::min(coordination.first, tree.first_of(conjunct));
      coordination.last = std::max(coordination.last, tree.last_of(conjunct));
    }
    coordination.words = tree.words_in(coordination.first, coordination.last);
    found.push_back(std::move(coordination));
  }
  return found;
}

}  // namespace helder::grammar
