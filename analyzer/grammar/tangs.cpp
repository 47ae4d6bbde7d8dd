// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/tangs.h"

#include <algorithm>
#include <tuple>

namespace helder::grammar {

namespace {

// Verbs that form one group with an infinitive (E-ANS 18.5), as far as the treebank does not have them as auxiliaries.
bool makes_one_group(std::string_view lemma) {
  for (const std::string_view verb :
       {"willen", "gaan", "laten", "blijven", "komen", "durven", "hoeven", "dienen", "behoren", "horen", "plegen",
        "schijnen", "lijken", "blijken", "behoeven", "kunnen", "moeten", "mogen", "zullen"})
    if (lemma == verb) return true;
  return false;
}

class Finder {
 public:
  Finder(const Tree& tree, const Clauses& clauses, std::uint32_t min_words)
      : tree_(tree),
        clauses_(clauses),
        min_words_(min_words),
        conjuncts_before_(tree.size() + 1, 0),
        participles_(tree.size(), kNoToken) {
    for (std::uint32_t i = 0; i < tree.size(); ++i)
      conjuncts_before_[i + 1] = conjuncts_before_[i] + (tree.relation(tree.begin() + i) == Relation::conj ? 1U : 0U);
    for (TokenIndex i = tree.begin(); i < tree.end(); ++i)
      if (tree.head(i) != kNoToken && tree.head(i) > i && tree.word(i).features.verb_form == VerbForm::part &&
          !tree.children(i).empty())
        participles_[tree.head(i) - tree.begin()] = i;
  }

  void add(TangKind kind, TokenIndex a, TokenIndex b, ClauseIndex clause, TokenIndex participle = kNoToken) {
    if (a > b) std::swap(a, b);
    const std::uint32_t words = tree_.words_between(a, b);
    if (words < min_words_) return;
    const std::uint32_t conjuncts = conjuncts_before_[b - tree_.begin()] - conjuncts_before_[a - tree_.begin() + 1];
    found_.push_back({.kind = kind,
                      .first = a,
                      .second = b,
                      .words_between = words,
                      .clause = clause,
                      .participle = participle,
                      .has_enumeration = conjuncts >= 2});
  }

  void determiners() {
    for (TokenIndex i = tree_.begin(); i < tree_.end(); ++i) {
      const TokenIndex noun = tree_.head(i);
      if (noun == kNoToken || noun < i) continue;
      const bool is_possessive =
          tree_.relation(i) == Relation::nmod_poss && tree_.upos(i) != Upos::noun && tree_.upos(i) != Upos::propn;
      if (tree_.relation(i) != Relation::det && !is_possessive) continue;
      if (tree_.words_between(i, noun) < min_words_) continue;
      const TokenIndex participle = participles_[noun - tree_.begin()];
      add(TangKind::determiner_noun, i, noun, clauses_.of(noun),
          participle != kNoToken && participle > i ? participle : kNoToken);
    }
  }

  void clauses() {
    for (ClauseIndex c = 0; c < clauses_.list().size(); ++c) {
      const Clause& clause = clauses_[c];
      if (clause.subject != kNoToken && !clause.shares_subject &&
          tree_.is(clause.subject, {Relation::nsubj, Relation::nsubj_pass, Relation::nsubj_outer}))
        add(TangKind::subject_finite, clause.subject, clause.finite, c);
      predicate(clause, c);
    }
  }

  void particles(std::span<const SeparableVerb> verbs) {
    for (const SeparableVerb& verb : verbs)
      if (verb.is_verb_first) add(TangKind::verb_particle, verb.verb, verb.nearest, clauses_.of(verb.verb));
  }

  std::vector<Tang> take() {
    std::sort(found_.begin(), found_.end(), [](const Tang& a, const Tang& b) {
      return std::tuple(a.first, a.second, a.kind) < std::tuple(b.first, b.second, b.kind);
    });
    return std::move(found_);
  }

 private:
  // The word of the predicate's other verbs that is nearest to the finite verb, and "te" and a particle with them.
  void predicate(const Clause& clause, ClauseIndex index) {
    TokenIndex content = clause.predicate;
    if (content == clause.finite) {
      if (!makes_one_group(tree_.word(clause.finite).lemma)) return;
      content = kNoToken;
      for (const TokenIndex child : tree_.children(clause.finite))
        if (tree_.is(child, {Relation::xcomp, Relation::ccomp}) && is_verb(tree_.word(child)) &&
            !tree_.word(child).is_finite()) {
          content = child;
          break;
        }
      if (content == kNoToken) return;
    } else if (tree_.relation(clause.finite) == Relation::cop) {
      return;
    }
    if (!is_verb(tree_.word(content)) || tree_.word(content).is_finite()) return;
    TokenIndex nearest = content;
    const auto consider = [&](TokenIndex i) {
      const auto distance = [&](TokenIndex j) { return j > clause.finite ? j - clause.finite : clause.finite - j; };
      if (distance(i) < distance(nearest)) nearest = i;
    };
    for (const TokenIndex child : tree_.children(content)) {
      const bool is_rest = tree_.is(child, {Relation::aux, Relation::aux_pass}) && !tree_.word(child).is_finite();
      const bool is_te = tree_.relation(child) == Relation::mark && tree_.text(child) == "te";
      if (is_rest || is_te || is_particle(child)) consider(child);
      if (tree_.text(child) == "om" && tree_.relation(child) == Relation::mark) return;
    }
    const bool is_participle = is_past_participle(tree_.word(content));
    add(is_participle ? TangKind::auxiliary_participle : TangKind::auxiliary_infinitive, clause.finite, nearest, index);
  }

  // "in" of "in te vullen"; not the noun of "buiten behandeling worden gesteld".
  [[nodiscard]] bool is_particle(TokenIndex i) const {
    return tree_.relation(i) == Relation::compound_prt && tree_.upos(i) != Upos::noun && tree_.children(i).empty();
  }

  const Tree& tree_;
  const Clauses& clauses_;
  std::uint32_t min_words_;
  std::vector<std::uint32_t> conjuncts_before_;
  std::vector<Tang> found_;
  std::vector<TokenIndex> participles_;  // of each noun the last participle before it that has words of its own
};

}  // namespace

std::string_view to_string(TangKind kind) {
  switch (kind) {
    case TangKind::determiner_noun: return "determiner_noun";
    case TangKind::subject_finite: return "subject_finite";
    case TangKind::auxiliary_participle: return "auxiliary_participle";
    case TangKind::auxiliary_infinitive: return "auxiliary_infinitive";
    case TangKind::verb_particle: return "verb_particle";
  }
  return "determiner_noun";
}

std::vector<Tang> find_tangs(const Tree& tree, const Clauses& clauses, std::span<const SeparableVerb> separable_verbs,
                             std::uint32_t min_words) {
  Finder finder(tree, clauses, min_words);
  finder.determiners();
  finder.clauses();
  finder.particles(separable_verbs);
  return finder.take();
}

}  // namespace helder::grammar
