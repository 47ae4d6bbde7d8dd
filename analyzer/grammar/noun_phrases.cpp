// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/noun_phrases.h"

#include <algorithm>

namespace helder::grammar {

namespace {

// Parts of a name or expression are no phrase of their own.
bool is_part_of_word(Relation relation) {
  return relation == Relation::flat || relation == Relation::fixed || relation == Relation::goeswith ||
         relation == Relation::compound;
}

bool is_nominal_infinitive(const Tree& tree, TokenIndex i) {
  return tree.upos(i) == Upos::verb && tree.word(i).xpos.substr(0, 10) == "WW|inf|nom";
}

constexpr std::uint32_t kWordsBetweenLinks = 3;

}  // namespace

bool is_nominal(const Tree& tree, TokenIndex i) {
  if (is_part_of_word(tree.relation(i)) || tree.is(i, {Relation::det, Relation::case_, Relation::mark})) return false;
  switch (tree.upos(i)) {
    case Upos::noun:
    case Upos::propn: return true;
    case Upos::pron: return !tree.word(i).features.is_possessive && tree.relation(i) != Relation::nmod_poss;
    case Upos::verb: return is_nominal_infinitive(tree, i);
    default: return false;
  }
}

NounPhrases find_noun_phrases(const Tree& tree, const Clauses& clauses) {
  NounPhrases found;
  const std::uint32_t size = tree.size();
  std::vector<std::uint32_t> inner(size, 0), beside(size, 0);  // depth under each word, and of its conjuncts
  std::vector<bool> is_inside(size, false);                    // a noun phrase stands around it, in the same clause
  const auto order = tree.top_down();
  for (const TokenIndex i : order) {
    const TokenIndex head = tree.head(i);
    if (head == kNoToken || clauses.with_predicate(i) != kNoClause) continue;
    const bool is_beside = tree.relation(i) == Relation::conj;
    is_inside[i - tree.begin()] = is_inside[head - tree.begin()] ||
                                  (!is_beside && is_nominal(tree, head) && clauses.with_predicate(head) == kNoClause);
  }
  for (std::size_t k = order.size(); k-- > 0;) {
    const TokenIndex i = order[k];
    const std::uint32_t at = i - tree.begin();
    const std::uint32_t depth = is_nominal(tree, i) ? inner[at] + 1 : inner[at];
    if (is_nominal(tree, i) && !is_inside[at]) {
      ++found.count;
      found.max_depth = std::max(found.max_depth, depth);
      if (depth >= 2)
        found.deep.push_back({.head = i, .first = tree.first_of(i), .last = tree.last_of(i), .depth = depth});
    }
    const TokenIndex head = tree.head(i);
    if (head == kNoToken || clauses.with_predicate(i) != kNoClause) continue;
    auto& of_head = tree.relation(i) == Relation::conj ? beside : inner;
    of_head[head - tree.begin()] = std::max({of_head[head - tree.begin()], depth, beside[at]});
  }
  // A noun that is a predicate ("Dit is de brief van uw buurman") has its subject under it: count its own phrase apart.
  std::sort(found.deep.begin(), found.deep.end(),
            [](const NounPhrase& a, const NounPhrase& b) { return a.head < b.head; });
  return found;
}

std::vector<PrepositionalChain> find_prepositional_chains(const Tree& tree) {
  struct Link {
    std::uint32_t chain = 0;  // number of the chain that the noun is in, from 1
    TokenIndex preposition = kNoToken;
  };
  std::vector<Link> links(tree.size());
  std::vector<PrepositionalChain> chains;
  for (TokenIndex i = tree.begin(); i < tree.end(); ++i) {
    if (is_part_of_word(tree.relation(i)) || tree.upos(i) == Upos::adv) continue;
    if (tree.is(i, {Relation::advcl, Relation::acl, Relation::acl_relcl, Relation::ccomp, Relation::compound_prt}))
      continue;
    TokenIndex preposition = kNoToken;
    for (const TokenIndex child : tree.children(i)) {
      if (child >= i) break;
      if (tree.relation(child) == Relation::case_ && tree.upos(child) == Upos::adp) {
        preposition = child;
        break;
      }
    }
    if (preposition == kNoToken || tree.relation(i) == Relation::conj) continue;
    const TokenIndex head = tree.head(i);
    const bool on_noun = head != kNoToken && head < preposition && is_nominal(tree, head);
    std::uint32_t chain = on_noun ? links[head - tree.begin()].chain : 0;
    if (chain != 0) {
      const TokenIndex last = chains[chain - 1].last;
      if (preposition <= last || tree.words_between(last, preposition) > kWordsBetweenLinks ||
          tree.finite_between(last, preposition) != 0)
        chain = 0;
    }
    if (chain == 0) {
      chains.push_back({.base = kNoToken, .prepositions = {}, .last = i});
      chain = static_cast<std::uint32_t>(chains.size());
      if (on_noun && links[head - tree.begin()].chain == 0 && tree.finite_between(head, preposition) == 0) {
        chains.back().base = head;
        links[head - tree.begin()].chain = chain;  // a second phrase may hang on the same noun
      }
    }
    chains[chain - 1].prepositions.push_back(preposition);
    chains[chain - 1].last = i;
    links[i - tree.begin()] = {.chain = chain, .preposition = preposition};
  }
  std::erase_if(chains, [](const PrepositionalChain& chain) { return chain.links() < 2; });
  std::sort(chains.begin(), chains.end(),
            [](const PrepositionalChain& a, const PrepositionalChain& b) { return a.first() < b.first(); });
  return chains;
}

}  // namespace helder::grammar
