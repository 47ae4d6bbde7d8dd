// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/separable_verbs.h"

#include <algorithm>

#include "text/form.h"

namespace helder::grammar {

namespace {

std::string infinitive_of(const Tree& tree, TokenIndex verb, TokenIndex particle, bool is_particle) {
  std::string lemma = dictionary_form(tree.word(verb).lemma);
  const std::string part = dictionary_form(tree.word(particle).lemma);
  if (lemma.size() > part.size() && lemma.compare(0, part.size(), part) == 0) return lemma;
  if (is_particle) return part + lemma;  // a tagger left it out of the lemma
  // "in aanmerking komen", "ten laste komen", "laten weten"
  std::vector<TokenIndex> words(tree.children(particle).begin(), tree.children(particle).end());
  words.push_back(particle);
  std::sort(words.begin(), words.end());
  std::string out;
  for (const TokenIndex word : words) {
    if (word != particle && !tree.is(word, {Relation::case_, Relation::fixed, Relation::det, Relation::flat})) continue;
    out += (out.empty() ? "" : " ") + text::normalise_form(tree.text(word));
  }
  return is_verb(tree.word(particle)) ? lemma + " " + out : out + " " + lemma;
}

}  // namespace

std::vector<SeparableVerb> find_separable_verbs(const Tree& tree) {
  std::vector<SeparableVerb> found;
  for (TokenIndex i = tree.begin(); i < tree.end(); ++i) {
    const TokenIndex verb = tree.head(i);
    if (tree.relation(i) != Relation::compound_prt || verb == kNoToken || !is_verb(tree.word(verb))) continue;
    const Upos upos = tree.upos(i);
    const bool is_particle = tree.children(i).empty() &&
                             (upos == Upos::adp || upos == Upos::adv || upos == Upos::sconj || upos == Upos::part);
    const TokenIndex edge = verb < i ? tree.first_of(i) : tree.last_of(i);
    const TokenIndex nearest = (verb < i) == (verb < edge) ? edge : i;
    found.push_back({.verb = verb,
                     .particle = i,
                     .nearest = nearest,
                     .infinitive = infinitive_of(tree, verb, i, is_particle),
                     .words_between = tree.words_between(verb, nearest),
                     .kind = is_particle ? ParticleKind::particle : ParticleKind::collocation,
                     .is_verb_first = verb < i});
  }
  return found;
}

}  // namespace helder::grammar
