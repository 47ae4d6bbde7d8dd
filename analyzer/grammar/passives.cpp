// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/passives.h"

#include <algorithm>

#include "lexicon/clause_words.h"

namespace helder::grammar {

namespace {

using lexicon::WordSet;

// Participles that are mostly read as adjectives after zijn (own list, only clear cases).
constexpr WordSet kStates{
    "aangesloten",     "afgesloten",  "bedoeld",   "beperkt",    "bereid",      "bestemd",  "betrokken",
    "gebaseerd",       "gebonden",    "gehuwd",    "gelegen",    "geopend",     "gericht",  "gerechtigd",
    "gescheiden",      "gesloten",    "getrouwd",  "gevestigd",  "gewend",      "gewenst",  "geïnteresseerd",
    "ingeschreven",    "opgelost",    "overleden", "toegestaan", "uitgesloten", "verboden", "verbonden",
    "verplicht",       "vereist",     "verzekerd", "voorbereid", "vrijgesteld", "verdeeld", "bevoegd",
    "gerechtvaardigd", "gehandicapt", "geslaagd"};

bool is_duty(std::string_view lemma) {
  return lemma == "moeten" || lemma == "dienen" || lemma == "horen" || lemma == "behoren" || lemma == "hoeven" ||
         lemma == "behoeven";
}

TokenIndex passive_auxiliary(const Tree& tree, TokenIndex participle) {
  for (const TokenIndex child : tree.children(participle)) {
    const std::string_view lemma = tree.word(child).lemma;
    if (lemma == "worden" && tree.is(child, {Relation::aux_pass, Relation::aux})) return child;
    if (lemma == "zijn" && tree.relation(child) == Relation::aux_pass) return child;
  }
  return kNoToken;
}

bool has_own_auxiliary(const Tree& tree, TokenIndex i) {
  return tree.child(i, {Relation::aux, Relation::aux_pass, Relation::cop}) != kNoToken;
}

void look_above(const Tree& tree, Passive& passive) {
  const TokenIndex participle = passive.participle;
  for (const TokenIndex child : tree.children(participle)) {
    if (!tree.is(child, {Relation::aux, Relation::aux_pass})) continue;
    if (tree.word(child).is_finite() && passive.finite == kNoToken) passive.finite = child;
    if (is_duty(tree.word(child).lemma)) passive.duty = child;
  }
  // "dient te worden betaald": the finite verb stands above the participle.
  const TokenIndex head = tree.head(participle);
  if (passive.finite == kNoToken && head != kNoToken && tree.relation(participle) == Relation::xcomp &&
      tree.upos(head) == Upos::verb) {
    if (tree.word(head).is_finite()) passive.finite = head;
    if (is_duty(tree.word(head).lemma)) passive.duty = head;
    if (passive.subject == kNoToken) passive.subject = tree.child(head, {Relation::nsubj, Relation::nsubj_pass});
  }
}

}  // namespace

std::string_view to_string(PassiveKind kind) { return kind == PassiveKind::worden ? "worden" : "zijn"; }

std::vector<Passive> find_passives(const Tree& tree, const Clauses& clauses) {
  std::vector<Passive> found(0);
  std::vector<std::uint32_t> at(tree.size(), 0);  // number of the passive with this participle, from 1
  for (const TokenIndex i : tree.top_down()) {
    if (!is_past_participle(tree.word(i))) continue;
    Passive passive{.participle = i, .auxiliary = passive_auxiliary(tree, i), .clause = clauses.of(i)};
    if (passive.auxiliary != kNoToken) {
      passive.subject = tree.child(
          i, {Relation::nsubj_pass, Relation::csubj_pass, Relation::nsubj, Relation::csubj, Relation::nsubj_outer});
      look_above(tree, passive);
      passive.kind = tree.word(passive.auxiliary).lemma == "worden" ? PassiveKind::worden : PassiveKind::zijn;
    } else if (tree.relation(i) == Relation::conj && tree.head(i) != kNoToken && at[tree.head(i) - tree.begin()] != 0 &&
               !has_own_auxiliary(tree, i)) {
      const Passive& first = found[at[tree.head(i) - tree.begin()] - 1];
      passive.auxiliary = first.auxiliary;
      passive.finite = first.finite;
      passive.duty = first.duty;
      passive.kind = first.kind;
      passive.shares_auxiliary = true;
      passive.subject = tree.child(i, {Relation::nsubj_pass, Relation::csubj_pass});
      if (passive.subject == kNoToken) passive.subject = first.subject;
    } else {
      continue;
    }
    passive.agent = tree.child(i, {Relation::obl_agent});
    if (passive.agent != kNoToken) passive.agent_case = tree.child(passive.agent, {Relation::case_});
    passive.is_state = passive.kind == PassiveKind::zijn && passive.agent == kNoToken &&
                       passive.finite == passive.auxiliary && kStates.contains(tree.form(i));
    found.push_back(passive);
    at[i - tree.begin()] = static_cast<std::uint32_t>(found.size());
  }
  std::sort(found.begin(), found.end(), [](const Passive& a, const Passive& b) { return a.participle < b.participle; });
  return found;
}

}  // namespace helder::grammar
