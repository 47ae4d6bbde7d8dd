// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/verb_groups.h"

#include <algorithm>

namespace helder::grammar {

namespace {

bool is_modal(std::string_view lemma) {
  for (const std::string_view verb :
       {"kunnen", "moeten", "mogen", "willen", "dienen", "hoeven", "behoeven", "horen", "behoren"})
    if (lemma == verb) return true;
  return false;
}

VerbTense tense_of(bool is_past, bool is_future, bool is_perfect) {
  const int index = (is_future ? 4 : 0) + (is_perfect ? 2 : 0) + (is_past ? 1 : 0);
  constexpr VerbTense kTenses[] = {
      VerbTense::present, VerbTense::past,        VerbTense::perfect,        VerbTense::past_perfect,
      VerbTense::future,  VerbTense::past_future, VerbTense::future_perfect, VerbTense::past_future_perfect};
  return kTenses[index];
}

std::uint8_t person_of(const Tree& tree, TokenIndex i) {
  const Features& features = tree.word(i).features;
  return tree.upos(i) == Upos::pron && features.pron_type == PronType::prs && features.person != 0 ? features.person
                                                                                                   : std::uint8_t{3};
}

class Finder {
 public:
  Finder(const Tree& tree, const Clauses& clauses, std::span<const Passive> passives,
         std::span<const Directive> directives)
      : tree_(tree),
        clauses_(clauses),
        passive_of_(clauses.list().size(), nullptr),
        is_directive_(clauses.list().size(), false) {
    for (const Passive& passive : passives) {
      if (passive.clause == kNoClause || passive.finite == kNoToken) continue;
      const Passive*& of_clause = passive_of_[passive.clause];
      // The clause's own passive: of its predicate, or of the infinitive that its verb governs ("dient te worden …").
      if (of_clause == nullptr || passive.participle == clauses[passive.clause].predicate) of_clause = &passive;
    }
    for (const Directive& directive : directives)
      if (directive.clause != kNoClause) is_directive_[directive.clause] = true;
  }

  VerbGroup group(ClauseIndex index) const {
    const Clause& clause = clauses_[index];
    const Annotation& finite = tree_.word(clause.finite);
    VerbGroup group{.clause = index};
    const Passive* passive = passive_of_[index];
    const bool is_state = passive != nullptr && passive->is_state;
    bool is_future = false, is_perfect = false;
    const auto look_at = [&](TokenIndex verb, bool is_auxiliary_of_time) {
      const std::string_view lemma = tree_.word(verb).lemma;
      is_future = is_future || lemma == "zullen";
      is_perfect = is_perfect || (is_auxiliary_of_time && (lemma == "hebben" || lemma == "zijn"));
      if (group.modal == kNoToken && is_modal(lemma)) group.modal = verb;
    };
    group.verbs = 0;
    const auto look_at_auxiliaries = [&](TokenIndex predicate) {
      for (const TokenIndex child : tree_.children(predicate)) {
        if (!tree_.is(child, {Relation::aux, Relation::aux_pass, Relation::cop})) continue;
        if (tree_.word(child).is_finite() && child != clause.finite) continue;
        const bool is_passive_zijn = tree_.relation(child) == Relation::aux_pass && !is_state;
        look_at(child, tree_.relation(child) == Relation::aux || is_passive_zijn);
        ++group.verbs;
      }
      if (is_verb(tree_.word(predicate))) ++group.verbs;
    };
    look_at_auxiliaries(clause.predicate);
    if (clause.finite == clause.predicate) {
      look_at(clause.finite, false);
      if (passive != nullptr && passive->participle != clause.predicate) look_at_auxiliaries(passive->participle);
    }
    group.verbs = std::max(group.verbs, 1U);
    group.tense = tense_of(finite.features.tense == Tense::past, is_future, is_perfect);
    group.number = finite.features.number == Number::plur ? Number::plur : Number::sing;
    group.is_passive = passive != nullptr && !is_state;
    set_person(clause, index, group);
    set_actor(clause, index, passive, group);
    return group;
  }

 private:
  void set_person(const Clause& clause, ClauseIndex index, VerbGroup& group) const {
    if (is_directive_[index]) {
      group.person = 2;
      return;
    }
    if (clause.subject == kNoToken) return;
    group.person = person_of(tree_, clause.subject);
    for (const TokenIndex child : tree_.children(clause.subject))
      if (tree_.relation(child) == Relation::conj) group.person = std::min(group.person, person_of(tree_, child));
  }

  void set_actor(const Clause& clause, ClauseIndex index, const Passive* passive, VerbGroup& group) const {
    if (is_directive_[index]) {
      group.actor = Actor::reader;
    } else if (group.is_passive) {
      group.actor = passive->agent == kNoToken ? Actor::hidden : Actor::agent;
      group.actor_token = passive->agent;
    } else if (clause.subject == kNoToken) {
      group.actor = Actor::none;
    } else {
      group.actor_token = clause.subject;
    }
  }

  const Tree& tree_;
  const Clauses& clauses_;
  std::vector<const Passive*> passive_of_;
  std::vector<bool> is_directive_;
};

}  // namespace

std::string_view to_string(VerbTense tense) {
  switch (tense) {
    case VerbTense::present: return "present";
    case VerbTense::past: return "past";
    case VerbTense::perfect: return "perfect";
    case VerbTense::past_perfect: return "past_perfect";
    case VerbTense::future: return "future";
    case VerbTense::past_future: return "past_future";
    case VerbTense::future_perfect: return "future_perfect";
    case VerbTense::past_future_perfect: return "past_future_perfect";
  }
  return "present";
}

std::string_view to_string(Actor actor) {
  switch (actor) {
    case Actor::subject: return "subject";
    case Actor::agent: return "agent";
    case Actor::reader: return "reader";
    case Actor::hidden: return "hidden";
    case Actor::none: return "none";
  }
  return "none";
}

std::vector<VerbGroup> find_verb_groups(const Tree& tree, const Clauses& clauses, std::span<const Passive> passives,
                                        std::span<const Directive> directives) {
  const Finder finder(tree, clauses, passives, directives);
  std::vector<VerbGroup> groups;
  groups.reserve(clauses.list().size());
  for (ClauseIndex i = 0; i < clauses.list().size(); ++i) groups.push_back(finder.group(i));
  return groups;
}

std::vector<VerbCluster> find_verb_clusters(const Tree& tree, const Clauses& clauses) {
  std::vector<VerbCluster> found;
  VerbCluster run;
  const auto close = [&] {
    if (run.verbs >= kSmallestCluster) found.push_back(run);
    run = {};
  };
  for (TokenIndex i = tree.begin(); i < tree.end(); ++i) {
    const bool is_participle_at_noun = tree.is(i, {Relation::amod, Relation::acl, Relation::det, Relation::nmod}) &&
                                       tree.word(i).features.verb_form == VerbForm::part;
    if (is_verb(tree.word(i)) && !is_participle_at_noun && tree.word(i).xpos.substr(0, 10) != "WW|inf|nom") {
      if (run.verbs != 0 && clauses.of(i) != clauses.of(run.first)) close();  // "wat hij gedaan had, is …"
      if (run.verbs++ == 0) run.first = i;
      run.last = i;
    } else if (!(tree.relation(i) == Relation::compound_prt ||
                 (tree.relation(i) == Relation::mark && tree.text(i) == "te"))) {
      close();
    }
  }
  close();
  return found;
}

}  // namespace helder::grammar
