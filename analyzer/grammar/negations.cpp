// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/negations.h"

#include <algorithm>
#include <optional>

#include "base/hash.h"
#include "lexicon/clause_words.h"

namespace helder::grammar {

namespace {

using lexicon::WordSet;

constexpr WordSet kNegators{"niet",    "geen",   "nooit",     "niemand", "niets", "niks",
                            "nergens", "nimmer", "geenszins", "evenmin", "noch"};
constexpr WordSet kOnly{"alleen", "slechts", "enkel", "zozeer", "uitsluitend"};
// Adjectives with "on-" that are said of a state of affairs and so get denied (own list).
constexpr WordSet kPrefixed{"onmogelijk",       "onvoldoende",   "onjuist",      "onterecht",      "ongewenst",
                            "onredelijk",       "ongegrond",     "onbekend",     "onduidelijk",    "onnodig",
                            "ongewoon",         "onverstandig",  "onrechtmatig", "ongebruikelijk", "onbelangrijk",
                            "onwaarschijnlijk", "onaanvaardbaar"};

bool denies(std::string_view lemma) {
  for (const std::string_view verb :
       {"weigeren", "verbieden", "ontkennen", "nalaten", "na_laten", "voorkomen", "vermijden"})
    if (lemma == verb) return true;
  return false;
}

bool is_said_of_noun(const Tree& tree, TokenIndex i) {
  return tree.is(i, {Relation::amod, Relation::acl}) && tree.head(i) != kNoToken && tree.head(i) > i;
}

std::optional<NegationKind> kind_of(const Tree& tree, TokenIndex i) {
  const std::uint64_t form = tree.form(i);
  if (form == base::hash("zonder") && tree.is(i, {Relation::case_, Relation::mark})) return NegationKind::without;
  if (form == base::hash("tenzij")) return NegationKind::unless;
  if (kNegators.contains(form)) {
    if (tree.is(i, {Relation::fixed, Relation::cc_preconj, Relation::flat, Relation::goeswith})) return std::nullopt;
    if (i + 1 < tree.end() && kOnly.contains(tree.form(i + 1))) return std::nullopt;
    return NegationKind::negator;
  }
  if (tree.upos(i) == Upos::verb && denies(tree.word(i).lemma) && !is_said_of_noun(tree, i)) return NegationKind::verb;
  if (kPrefixed.contains(form))
    for (const TokenIndex child : tree.children(i))
      if (kNegators.contains(tree.form(child))) return NegationKind::prefix;
  return std::nullopt;
}

// Does this word begin a reach of its own?
bool begins_reach(const Tree& tree, const Clauses& clauses, TokenIndex i) {
  const TokenIndex head = tree.head(i);
  if (head == kNoToken) return true;
  switch (tree.relation(i)) {
    case Relation::conj:
    case Relation::parataxis:
    case Relation::list:
    case Relation::orphan:
    case Relation::acl_relcl: return true;
    case Relation::acl:
    case Relation::amod: return is_verb(tree.word(i));
    default: break;
  }
  const ClauseIndex at = clauses.with_predicate(i);
  if (at == kNoClause) {
    const TokenIndex mark = tree.child(i, {Relation::mark});
    return mark != kNoToken && tree.form(mark) == base::hash("om");
  }
  for (const TokenIndex child : tree.children(i))
    if (tree.relation(child) == Relation::mark &&
        (tree.form(child) == base::hash("zonder") || tree.form(child) == base::hash("tenzij")))
      return false;
  return !(tree.relation(i) == Relation::ccomp && denies(tree.word(head).lemma));
}

}  // namespace

std::string_view to_string(NegationKind kind) {
  switch (kind) {
    case NegationKind::negator: return "negator";
    case NegationKind::without: return "without";
    case NegationKind::unless: return "unless";
    case NegationKind::verb: return "verb";
    case NegationKind::prefix: return "prefix";
  }
  return "negator";
}

Negations find_negations(const Tree& tree, const Clauses& clauses) {
  Negations found;
  for (TokenIndex i = tree.begin(); i < tree.end(); ++i)
    if (const auto kind = kind_of(tree, i)) found.all.push_back({.token = i, .kind = *kind, .clause = clauses.of(i)});
  if (found.all.size() < 2) return found;

  std::vector<TokenIndex> reach(tree.size(), kNoToken);  // the word where the reach of each word begins
  for (const TokenIndex i : tree.top_down())
    reach[i - tree.begin()] = begins_reach(tree, clauses, i) ? i : reach[tree.head(i) - tree.begin()];
  std::vector<std::uint32_t> at(tree.size(), 0);  // number of the reach's entry in the list, from 1
  std::vector<DoubleNegation> reaches;
  for (const Negation& negation : found.all) {
    // "tenzij" and "niet" hang on words that may begin a reach; a verb that denies stands in the reach around it.
    if (tree.form(negation.token) == base::hash("noch") || tree.form(negation.token) == base::hash("evenmin")) continue;
    std::uint32_t& entry = at[reach[negation.token - tree.begin()] - tree.begin()];
    if (entry == 0) {
      reaches.push_back({.first = negation.token, .second = kNoToken, .count = 1});
      entry = static_cast<std::uint32_t>(reaches.size());
      continue;
    }
    DoubleNegation& both = reaches[entry - 1];
    if (both.count++ == 1) both.second = negation.token;
  }
  for (const DoubleNegation& both : reaches)
    if (both.count >= 2) found.doubles.push_back(both);
  return found;
}

}  // namespace helder::grammar
