// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/er.h"

#include "base/hash.h"

namespace helder::grammar {

namespace {

// "de", "deze", "uw": what they stand before is known. FEATS doesn't always tell, the tag of the treebank does.
bool makes_definite(const Annotation& determiner) {
  const std::string_view xpos = determiner.xpos;
  return determiner.features.definite == Definite::def || determiner.features.pron_type == PronType::dem ||
         determiner.features.is_possessive || xpos.substr(0, 7) == "LID|bep" || xpos.substr(0, 8) == "VNW|aanw" ||
         xpos.substr(0, 7) == "VNW|bez";
}

bool is_indefinite(const Tree& tree, TokenIndex subject) {
  const Features& features = tree.word(subject).features;
  if (tree.upos(subject) == Upos::pron)
    return features.pron_type == PronType::ind || features.pron_type == PronType::int_ ||
           features.pron_type == PronType::none;
  bool has_determiner = false;
  for (const TokenIndex child : tree.children(subject)) {
    if (tree.relation(child) == Relation::nmod_poss) return false;
    if (!tree.is(child, {Relation::det, Relation::nummod})) continue;
    if (makes_definite(tree.word(child))) return false;
    has_determiner = true;
  }
  return has_determiner || tree.upos(subject) != Upos::propn;  // a name is known: "Er is Jan" doesn't introduce him
}

Er classify(const Tree& tree, const Clauses& clauses, TokenIndex i) {
  const TokenIndex preposition = tree.child(i, {Relation::case_});
  if (tree.relation(i) == Relation::compound_prt) return {i, ErKind::particle, kNoToken};
  if (preposition != kNoToken || tree.is(i, {Relation::obl_arg, Relation::expl}))
    return {i, ErKind::prepositional, preposition};
  if (tree.word(i).xpos.find("|gen|") != std::string_view::npos ||
      tree.is(i, {Relation::nsubj, Relation::nsubj_pass, Relation::obj, Relation::iobj}))
    return {i, ErKind::partitive, kNoToken};
  const ClauseIndex at = clauses.of(i);
  if (at == kNoClause) return {i, ErKind::locative, kNoToken};
  const Clause& clause = clauses[at];
  const TokenIndex subject = clause.subject;
  if (subject == kNoToken) {
    const bool is_passive = tree.child(clause.predicate, {Relation::aux_pass}) != kNoToken;
    return {i, is_passive ? ErKind::expletive : ErKind::locative, kNoToken};
  }
  if (tree.is(subject, {Relation::csubj, Relation::csubj_pass})) return {i, ErKind::expletive, kNoToken};
  // "Wij zijn er morgen" has its subject in front; so has "Dat geld is er".
  return is_indefinite(tree, subject) && !clause.shares_subject ? Er{i, ErKind::existential, subject}
                                                                : Er{i, ErKind::locative, kNoToken};
}

}  // namespace

std::string_view to_string(ErKind kind) {
  switch (kind) {
    case ErKind::existential: return "existential";
    case ErKind::expletive: return "expletive";
    case ErKind::partitive: return "partitive";
    case ErKind::prepositional: return "prepositional";
    case ErKind::particle: return "particle";
    case ErKind::locative: return "locative";
  }
  return "locative";
}

std::vector<Er> find_er(const Tree& tree, const Clauses& clauses) {
  std::vector<Er> found;
  for (TokenIndex i = tree.begin(); i < tree.end(); ++i)
    if (tree.form(i) == base::hash("er") && !tree.token(i).has(kAllCaps)) found.push_back(classify(tree, clauses, i));
  return found;
}

}  // namespace helder::grammar
