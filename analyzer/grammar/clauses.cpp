// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/clauses.h"

#include <algorithm>

#include "base/hash.h"

namespace helder::grammar {

namespace {

constexpr auto kDan = base::hash("dan");
constexpr auto kZo = base::hash("zo");

bool is_only_a_part(Relation relation) {
  switch (relation) {
    case Relation::fixed:
    case Relation::flat:
    case Relation::goeswith:
    case Relation::compound:
    case Relation::compound_prt:
    case Relation::reparandum:
    case Relation::mark:
    case Relation::case_:
    case Relation::cc:
    case Relation::cc_preconj: return true;
    default: return false;
  }
}

bool is_help(Relation relation) {
  return relation == Relation::aux || relation == Relation::aux_pass || relation == Relation::cop;
}

TokenIndex predicate_of(const Tree& tree, TokenIndex finite) {
  const TokenIndex head = tree.head(finite);
  if (head == kNoToken) return finite;
  if (is_help(tree.relation(finite))) return head;
  // "U kunt en mag betalen": mag is a conjunct of kunt.
  if (tree.relation(finite) == Relation::conj && tree.upos(finite) == Upos::aux && is_help(tree.relation(head)) &&
      tree.head(head) != kNoToken)
    return tree.head(head);
  return finite;
}

// "luidt de vraag", "zo zei hij": not "dan vraagt u …", "vraag dan …", "dan zeggen wij …".
bool is_report(const Tree& tree, const Clause& clause) {
  const std::string_view lemma = tree.word(clause.predicate).lemma;
  bool is_speech = false;
  for (const std::string_view verb :
       {"zeggen", "vragen", "luiden", "verklaren", "stellen", "menen", "antwoorden", "denken", "aldus"})
    is_speech = is_speech || lemma == verb;
  if (!is_speech || clause.finite != clause.predicate) return false;
  if (clause.finite > tree.begin() && tree.form(clause.finite - 1) == kDan) return false;
  const TokenIndex subject = tree.child(clause.predicate, {Relation::nsubj});
  return subject != kNoToken && tree.word(subject).features.person != 2;
}

// The subordinator of a clause with this predicate: "dat", "als". "te" and "om" are of infinitives.
TokenIndex subordinator(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex child : tree.children(predicate))
    if (tree.relation(child) == Relation::mark && tree.form(child) != base::hash("te") &&
        tree.form(child) != base::hash("om"))
      return child;
  return kNoToken;
}

// "die", "waar", "wat": the first relative or interrogative word that hangs on the predicate, or on a word that does
// ("met *wie*", "*wiens* huis").
TokenIndex relative_word(const Tree& tree, TokenIndex predicate) {
  const auto is_such = [&](TokenIndex i) {
    const PronType type = tree.word(i).features.pron_type;
    if (type == PronType::rel || type == PronType::int_) return true;
    const std::string_view lemma = tree.word(i).lemma;
    return tree.upos(i) == Upos::adv && (lemma.substr(0, 4) == "waar" || lemma == "hoe" || lemma == "wanneer");
  };
  for (const TokenIndex child : tree.children(predicate)) {
    if (is_such(child)) return child;
    if (tree.is(child, {Relation::nsubj, Relation::nsubj_pass, Relation::obj, Relation::obl, Relation::obl_arg,
                        Relation::iobj, Relation::advmod}))
      for (const TokenIndex below : tree.children(child))
        if (tree.is(below, {Relation::nmod_poss, Relation::det, Relation::nmod, Relation::nummod}) && is_such(below))
          return below;
  }
  return is_such(predicate) ? predicate : kNoToken;
}

bool ends_in_question_mark(const Tree& tree) {
  for (TokenIndex i = tree.end(); i-- > tree.begin();) {
    if (!tree.is_punctuation(i)) return false;
    if (tree.text(i) == "?") return true;
  }
  return false;
}

ClauseKind kind_of(const Tree& tree, const Clause& clause, Relation relation) {
  const bool has_subordinator = tree.contains(clause.marker) && tree.relation(clause.marker) == Relation::mark;
  switch (relation) {
    case Relation::ccomp:
    case Relation::xcomp:
    case Relation::obj:
    case Relation::csubj:
    case Relation::csubj_pass: {
      // Direct speech has the word order of a main clause and nothing that makes it subordinate.
      if (clause.marker == kNoToken && clause.fronted <= 1) return ClauseKind::main;
      if (relation == Relation::obj) return ClauseKind::nominal;
      return universal(relation) == Relation::csubj ? ClauseKind::subject : ClauseKind::complement;
    }
    case Relation::advcl: return ClauseKind::adverbial;
    case Relation::acl_relcl: return ClauseKind::relative;
    case Relation::acl: return ClauseKind::attributive;
    case Relation::nsubj:
    case Relation::nsubj_pass:
    case Relation::nsubj_outer:
    case Relation::iobj:
    case Relation::obl:
    case Relation::obl_arg:
    case Relation::obl_agent:
    case Relation::nmod:
    case Relation::nmod_poss:
    case Relation::amod:
    case Relation::advmod:
    case Relation::appos: return clause.marker == kNoToken ? ClauseKind::main : ClauseKind::nominal;
    default: return has_subordinator ? ClauseKind::adverbial : ClauseKind::main;
  }
}

}  // namespace

std::string_view to_string(ClauseKind kind) {
  switch (kind) {
    case ClauseKind::main: return "main";
    case ClauseKind::complement: return "complement";
    case ClauseKind::subject: return "subject";
    case ClauseKind::adverbial: return "adverbial";
    case ClauseKind::conditional: return "conditional";
    case ClauseKind::relative: return "relative";
    case ClauseKind::attributive: return "attributive";
    case ClauseKind::nominal: return "nominal";
  }
  return "main";
}

Clauses::Clauses(const Tree& tree) : of_(tree.size(), kNoClause), at_(tree.size(), kNoClause), first_(tree.begin()) {
  find(tree);
  classify(tree);
  find_conditions(tree);
  find_subjects(tree);
  set_depths();
  measure(tree);
}

void Clauses::find(const Tree& tree) {
  for (TokenIndex i = tree.begin(); i < tree.end(); ++i) {
    if (!tree.word(i).is_finite() || is_only_a_part(tree.relation(i))) continue;
    Clause clause{.finite = i, .predicate = predicate_of(tree, i)};
    ClauseIndex& at = at_[clause.predicate - first_];
    if (at == kNoClause) at = static_cast<ClauseIndex>(list_.size());
    list_.push_back(clause);
  }
  for (const TokenIndex i : tree.top_down()) {
    if (at_[i - first_] != kNoClause) of_[i - first_] = at_[i - first_];
    else if (tree.head(i) != kNoToken) of_[i - first_] = of_[tree.head(i) - first_];
  }
}

void Clauses::look_before_finite(const Tree& tree, Clause& clause) const {
  const auto count = [&](bool is_clause) {
    ++clause.fronted;
    clause.fronted_clauses += is_clause ? 1 : 0;
  };
  for (const TokenIndex child : tree.children(clause.predicate)) {
    if (child >= clause.finite) break;
    if (tree.is_punctuation(child) || is_help(tree.relation(child)) ||
        tree.is(child, {Relation::cc, Relation::cc_preconj, Relation::mark, Relation::discourse, Relation::vocative,
                        Relation::punct, Relation::conj, Relation::compound_prt, Relation::list, Relation::orphan}))
      continue;
    const bool is_then = tree.relation(child) == Relation::advmod && tree.children(child).empty() &&
                         (tree.form(child) == kDan || tree.form(child) == kZo);
    if (is_then) {
      clause.begins_with_then = true;
      continue;
    }
    const bool is_clause = at_[child - first_] != kNoClause ||
                           tree.is(child, {Relation::advcl, Relation::csubj, Relation::ccomp, Relation::csubj_pass}) ||
                           (tree.relation(child) == Relation::xcomp && is_infinitive(tree.word(child)));
    if (tree.relation(child) == Relation::parataxis && !is_clause) continue;  // "1.", a heading before the sentence
    count(is_clause);
  }
  if (clause.predicate < clause.finite) count(false);
}

void Clauses::classify(const Tree& tree) {
  const bool is_question = ends_in_question_mark(tree);
  std::vector<Relation> relations(tree.size(), Relation::dep);  // of conjuncts that of the first of them
  for (const TokenIndex i : tree.top_down()) {
    const bool is_conjunct = tree.relation(i) == Relation::conj && tree.head(i) != kNoToken;
    relations[i - first_] = is_conjunct ? relations[tree.head(i) - first_] : tree.relation(i);
    const ClauseIndex at = at_[i - first_];
    if (at == kNoClause) continue;
    Clause& clause = list_[at];
    clause.marker = subordinator(tree, i);
    look_before_finite(tree, clause);
    const ClauseIndex before = is_conjunct ? at_[tree.head(i) - first_] : kNoClause;
    clause.is_coordinated = before != kNoClause;
    if (clause.marker == kNoToken && relations[i - first_] != Relation::root &&
        relations[i - first_] != Relation::parataxis && relations[i - first_] != Relation::advcl)
      clause.marker = relative_word(tree, i);
    clause.kind = before != kNoClause && clause.marker == kNoToken
                      ? list_[before].kind
                      : kind_of(tree, clause, tree.head(i) == kNoToken ? Relation::root : relations[i - first_]);
    clause.is_question = is_question && clause.kind == ClauseKind::main;
    if (clause.kind != ClauseKind::main)
      clause.parent = before != kNoClause && is_subordinate(list_[before].kind) ? list_[before].parent
                      : tree.head(i) == kNoToken                                ? kNoClause
                                                                                : of_[tree.head(i) - first_];
  }
  for (Clause& clause : list_) {  // two finite verbs with one predicate
    const Clause& same = list_[at_[clause.predicate - first_]];
    if (same.finite == clause.finite) continue;
    const TokenIndex finite = clause.finite;
    clause = same;
    clause.finite = finite;
    clause.is_coordinated = true;
  }
}

// "Betaalt u niet, dan krijgt u een boete": both begin with their verb (the second perhaps with "dan" or "zo"), the
// first has a subject behind its verb, nothing joins the two, and the whole is no question.
bool Clauses::is_condition_of(const Tree& tree, const Clause& condition, const Clause& main) const {
  if (condition.finite >= main.finite || main.kind != ClauseKind::main) return false;
  if (condition.fronted != 0 || condition.begins_with_then || condition.marker != kNoToken) return false;
  if (main.is_question && !main.begins_with_then) return false;
  // The condition itself may be counted as a part before the main clause's verb.
  if (main.fronted > main.fronted_clauses || main.fronted > 1) return false;
  const TokenIndex subject =
      tree.child(condition.predicate, {Relation::nsubj, Relation::nsubj_pass, Relation::nsubj_outer, Relation::expl,
                                       Relation::csubj, Relation::csubj_pass});
  if (subject == kNoToken ? tree.child(condition.predicate, {Relation::aux_pass}) == kNoToken
                          : subject < condition.finite)
    return false;
  for (const TokenIndex predicate : {condition.predicate, main.predicate})
    for (const TokenIndex child : tree.children(predicate))
      if (tree.relation(child) == Relation::cc && child < std::max(predicate, list_[at_[predicate - first_]].finite))
        return false;
  // "Komt hij?, luidt de vraag", "Wij komen, zo zei hij": who speaks is no consequence.
  if (is_report(tree, main)) return false;
  // "Van eind maart af, denk ik, ga ik …": words of the main clause before it make it an insertion.
  TokenIndex before = condition.finite;
  while (before > tree.begin() && tree.is_punctuation(before - 1)) --before;
  if (before > tree.begin() && of(before - 1) != kNoClause && of(before - 1) == with_predicate(main.predicate) &&
      !tree.is(before - 1, {Relation::cc, Relation::mark}))
    return false;
  // "Is het waar, zo vroegen wij, dat …": what goes on behind the second clause belongs to the first.
  for (const TokenIndex child : tree.children(condition.predicate))
    if (child != main.predicate && child > main.finite && !tree.is_punctuation(child)) return false;
  return true;
}

void Clauses::find_conditions(const Tree& tree) {
  for (ClauseIndex i = 0; i < list_.size(); ++i) {
    if (at_[list_[i].predicate - first_] != i) continue;
    const TokenIndex head = tree.head(list_[i].predicate);
    const ClauseIndex other = head == kNoToken ? kNoClause : at_[head - first_];
    if (other == kNoClause || !tree.is(list_[i].predicate, {Relation::parataxis, Relation::advcl, Relation::ccomp,
                                                            Relation::dep, Relation::conj, Relation::xcomp}))
      continue;
    if (is_condition_of(tree, list_[i], list_[other])) {
      list_[i].kind = ClauseKind::conditional;
      list_[i].parent = other;
      list_[i].is_question = false;
    } else if (list_[other].kind == ClauseKind::main && is_condition_of(tree, list_[other], list_[i])) {
      list_[other].kind = ClauseKind::conditional;  // the parser took the condition for the main clause
      list_[other].parent = i;
      list_[other].is_question = false;
      list_[i].is_coordinated = false;
    }
  }
  // "Hebt u vragen of wilt u iets melden, bel ons": the second condition is coordinated with the first.
  for (const TokenIndex i : tree.top_down()) {
    const ClauseIndex at = at_[i - first_];
    if (at == kNoClause || tree.relation(i) != Relation::conj || !list_[at].is_coordinated) continue;
    const ClauseIndex before = at_[tree.head(i) - first_];
    if (before == kNoClause || list_[before].kind != ClauseKind::conditional || list_[before].parent == at) continue;
    if (list_[at].fronted != 0 || list_[at].marker != kNoToken || list_[at].finite > list_[list_[before].parent].finite)
      continue;
    list_[at].kind = ClauseKind::conditional;
    list_[at].parent = list_[before].parent;
    list_[at].is_question = false;
  }
}

void Clauses::find_subjects(const Tree& tree) {
  for (const TokenIndex i : tree.top_down()) {
    const ClauseIndex at = at_[i - first_];
    if (at == kNoClause) continue;
    Clause& clause = list_[at];
    clause.subject = tree.child(i, {Relation::nsubj, Relation::nsubj_pass, Relation::nsubj_outer});
    if (clause.subject == kNoToken) clause.subject = tree.child(i, {Relation::csubj, Relation::csubj_pass});
    clause.expletive = tree.child(i, {Relation::expl});
    const TokenIndex head = tree.head(i);
    if (clause.subject != kNoToken || clause.expletive != kNoToken || tree.relation(i) != Relation::conj ||
        head == kNoToken || at_[head - first_] == kNoClause || clause.kind != list_[at_[head - first_]].kind)
      continue;
    clause.subject = list_[at_[head - first_]].subject;
    clause.shares_subject = clause.subject != kNoToken;
  }
  for (Clause& clause : list_) {
    const Clause& same = list_[at_[clause.predicate - first_]];
    clause.subject = same.subject;
    clause.expletive = same.expletive;
    clause.shares_subject = same.shares_subject;
    clause.kind = same.kind;
    clause.parent = same.parent;
  }
}

void Clauses::set_depths() {
  // Parents lead upwards without circles; every clause is climbed from until one whose depth is known.
  std::vector<bool> is_known(list_.size(), false);
  std::vector<ClauseIndex> path;
  for (ClauseIndex i = 0; i < list_.size(); ++i) {
    path.clear();
    ClauseIndex at = i;
    while (at != kNoClause && !is_known[at]) {
      path.push_back(at);
      is_known[at] = true;  // cuts a circle too, should a strange tree make one
      at = list_[at].parent;
    }
    std::uint32_t depth = at == kNoClause ? 0 : list_[at].depth;
    bool is_top = at == kNoClause;
    while (!path.empty()) {
      Clause& clause = list_[path.back()];
      path.pop_back();
      clause.depth = !is_subordinate(clause.kind) ? 0 : is_top ? 1 : depth + 1;
      depth = clause.depth;
      is_top = false;
    }
  }
}

void Clauses::measure(const Tree& tree) {
  struct Reach {
    TokenIndex first = kNoToken, last = 0;
    void add(TokenIndex from, TokenIndex to) {
      first = std::min(first, from);
      last = std::max(last, to);
    }
  };
  std::vector<Reach> reach(tree.size());
  std::vector<Reach> beside(tree.size());  // coordinated subordinate clauses: not of the word, but of what it stands in
  std::vector<std::uint32_t> words(list_.size(), 0);
  const auto order = tree.top_down();
  for (std::size_t k = order.size(); k-- > 0;) {
    const TokenIndex i = order[k];
    if (!tree.is_punctuation(i)) reach[i - first_].add(i, i);
    if (of_[i - first_] != kNoClause && tree.token(i).is_word()) ++words[of_[i - first_]];
    const TokenIndex head = tree.head(i);
    const ClauseIndex at = at_[i - first_];
    if (head == kNoToken || (at != kNoClause && !is_subordinate(list_[at].kind))) continue;
    const bool stands_beside = at != kNoClause && list_[at].is_coordinated;
    for (const Reach& part : {reach[i - first_], beside[i - first_]})
      if (part.first != kNoToken) (stands_beside ? beside : reach)[head - first_].add(part.first, part.last);
  }
  for (Clause& clause : list_) {
    Reach& own = reach[clause.predicate - first_];
    own.add(clause.finite, clause.finite);
  }
  for (const Clause& clause : list_) {  // a condition that the parser took for the main clause
    if (clause.kind != ClauseKind::conditional || clause.parent == kNoClause) continue;
    const Reach& own = reach[clause.predicate - first_];
    reach[list_[clause.parent].predicate - first_].add(own.first, own.last);
  }
  for (Clause& clause : list_) {
    clause.first = reach[clause.predicate - first_].first;
    clause.last = reach[clause.predicate - first_].last;
    clause.words = words[at_[clause.predicate - first_]];
    clause.run_up = clause.finite > clause.first ? tree.words_in(clause.first, clause.finite - 1) : 0;
  }
}

std::uint32_t Clauses::max_depth() const {
  std::uint32_t depth = 0;
  for (const Clause& clause : list_) depth = std::max(depth, clause.depth);
  return depth;
}

}  // namespace helder::grammar
