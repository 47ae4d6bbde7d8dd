// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/directives.h"

#include <algorithm>

#include "base/hash.h"
#include "lexicon/clause_words.h"

namespace helder::grammar {

namespace {

using lexicon::WordSet;

constexpr WordSet kSecondPerson{"u", "jij", "jullie"};  // "Weet je, …" and "Wil je …" are no orders
constexpr WordSet kBe{"wees", "weest"};
constexpr WordSet kNegators{"niet", "nooit", "geen", "niets"};
// Of these the treebank's finite forms are never imperatives, whatever a tagger makes of a sentence without subject.
constexpr WordSet kNoOrder{"ben",  "is",   "zal",   "kan",   "moet",  "mag",    "wil",   "heb",
                           "dank", "wou",  "hoop",  "valt",  "staat", "blijkt", "volgt", "geldt",
                           "komt", "gaat", "heeft", "wordt", "bent",  "kun",    "zou",   "besluit"};

bool is_bare_stem(const Annotation& word) {
  if (word.features.tense == Tense::past || word.features.number == Number::plur) return false;
  if (word.xpos.empty()) return word.features.tense == Tense::pres || word.features.tense == Tense::none;
  return word.xpos == "WW|pv|tgw|ev";
}

bool is_negative(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex child : tree.children(predicate)) {
    if (kNegators.contains(tree.form(child))) return true;
    if (tree.relation(child) != Relation::obj) continue;
    const TokenIndex determiner = tree.child(child, {Relation::det});
    if (determiner != kNoToken && kNegators.contains(tree.form(determiner))) return true;
  }
  return false;
}

bool has_er_before(const Tree& tree, const Clause& clause) {
  for (const TokenIndex child : tree.children(clause.predicate)) {
    if (child >= clause.finite) break;
    if (tree.form(child) == base::hash("er") || tree.form(child) == base::hash("het")) return true;
  }
  return false;
}

// Nothing of its own before the verb, or phrases that an order may begin with.
bool may_begin_so(const Tree& tree, const Clause& clause) {
  const std::uint32_t phrases = clause.fronted - clause.fronted_clauses;
  if (phrases == 0) return true;
  if (phrases > 1 || clause.predicate < clause.finite || has_er_before(tree, clause)) return false;
  for (const TokenIndex child : tree.children(clause.predicate)) {
    if (child >= clause.finite) break;
    // "Voor vragen bel …", "Alstublieft bel …"; an object or predicate in front makes a statement without subject.
    if (tree.is(child, {Relation::obj, Relation::iobj, Relation::xcomp, Relation::obl_agent})) return false;
  }
  return true;
}

bool is_auxiliary(const Tree& tree, const Clause& clause) {
  if (kBe.contains(tree.form(clause.finite))) return false;
  return tree.upos(clause.finite) == Upos::aux || tree.is(clause.finite, {Relation::aux, Relation::aux_pass});
}

bool ends_as_order(const Tree& tree) {
  for (TokenIndex i = tree.end(); i-- > tree.begin();) {
    const std::string_view text = tree.text(i);
    if (text == "." || text == "!") return true;
    if (!tree.is_punctuation(i) || text == "?" || text == ":") return false;
  }
  return false;
}

bool is_bare_infinitive(const Tree& tree, TokenIndex i) {
  if (tree.upos(i) != Upos::verb || !is_infinitive(tree.word(i)) || tree.word(i).xpos.substr(0, 10) == "WW|inf|nom")
    return false;
  for (const TokenIndex child : tree.children(i))
    if (tree.is(child, {Relation::aux, Relation::aux_pass, Relation::cop, Relation::nsubj, Relation::nsubj_pass,
                        Relation::mark, Relation::det, Relation::case_, Relation::nmod}))
      return false;
  return true;
}

}  // namespace

std::string_view to_string(DirectiveKind kind) {
  switch (kind) {
    case DirectiveKind::imperative: return "imperative";
    case DirectiveKind::polite: return "polite";
    case DirectiveKind::request: return "request";
    case DirectiveKind::infinitive: return "infinitive";
  }
  return "imperative";
}

std::vector<Directive> find_directives(const Tree& tree, const Clauses& clauses) {
  std::vector<Directive> found;
  for (ClauseIndex c = 0; c < clauses.list().size(); ++c) {
    const Clause& clause = clauses[c];
    if (clause.kind != ClauseKind::main || clause.marker != kNoToken || clause.expletive != kNoToken) continue;
    Directive directive{.verb = clause.finite, .clause = c};
    if (tree.form(clause.finite) == base::hash("gelieve")) {
      directive.kind = DirectiveKind::request;
    } else if (clause.subject == kNoToken) {
      if (!is_bare_stem(tree.word(clause.finite)) || is_auxiliary(tree, clause) || !may_begin_so(tree, clause) ||
          kNoOrder.contains(tree.form(clause.finite)))
        continue;
      if (tree.is(clause.finite, {Relation::cop}) && !kBe.contains(tree.form(clause.finite))) continue;
    } else {
      // Nothing but punctuation before it: "…, weet u" and "Na de zomer gaat u …" are statements.
      const bool is_first = clause.finite == tree.begin() || tree.is_punctuation(clause.finite - 1);
      if (clause.shares_subject || clause.is_question || is_auxiliary(tree, clause) || clause.fronted != 0 ||
          clause.begins_with_then || clause.subject != clause.finite + 1 || !is_first ||
          !kSecondPerson.contains(tree.form(clause.subject)) || tree.head(clause.predicate) != kNoToken ||
          tree.word(clause.finite).features.tense == Tense::past || !ends_as_order(tree))
        continue;
      directive.kind = DirectiveKind::polite;
    }
    directive.is_negative = is_negative(tree, clause.predicate);
    found.push_back(directive);
  }
  // An infinitive as an order stands in a part without finite verb.
  if (ends_as_order(tree))
    for (TokenIndex i = tree.begin(); i < tree.end(); ++i) {
      const TokenIndex head = tree.head(i);
      const bool is_top = head == kNoToken;
      const bool is_conjunct = !is_top && tree.relation(i) == Relation::conj && tree.head(head) == kNoToken &&
                               is_bare_infinitive(tree, head);
      if ((is_top || is_conjunct) && clauses.of(i) == kNoClause && is_bare_infinitive(tree, i))
        found.push_back(
            {.verb = i, .clause = kNoClause, .kind = DirectiveKind::infinitive, .is_negative = is_negative(tree, i)});
    }
  std::sort(found.begin(), found.end(), [](const Directive& a, const Directive& b) { return a.verb < b.verb; });
  return found;
}

}  // namespace helder::grammar
