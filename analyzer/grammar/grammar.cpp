// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/grammar.h"

#include <algorithm>

namespace helder::grammar {

namespace {

double ratio(double part, double whole, double times = 1) { return whole == 0 ? 0 : times * part / whole; }

struct Sums {
  double sentences = 0, words = 0, words_with_verb = 0;
  double finite = 0, subordinate = 0, main = 0, run_up = 0, clause_depth = 0, te_infinitives = 0;
  double passives = 0, hidden = 0, past = 0, future = 0, persons[4] = {};
  double tangs = 0, clusters = 0, chains = 0, coordinations = 0, doubles = 0, negators = 0, directives = 0;
  double nominalisations = 0, address = 0, er = 0;
  double longest = 0, length = 0, dependencies = 0, depth = 0, separable = 0, separable_words = 0;

  void add(const SentenceGrammar& sentence) {
    if (sentence.words == 0) return;
    ++sentences;
    words += sentence.words;
    if (!sentence.clauses.empty()) words_with_verb += sentence.words;
    finite += static_cast<double>(sentence.clauses.size());
    clause_depth += sentence.max_clause_depth;
    for (const Clause& clause : sentence.clauses) {
      if (is_subordinate(clause.kind)) {
        ++subordinate;
      } else {
        ++main;
        run_up += clause.run_up;
      }
    }
    for (const VerbGroup& group : sentence.verb_groups) {
      ++persons[std::min<std::uint8_t>(group.person, 3)];
      const bool is_future = group.tense >= VerbTense::future;
      future += is_future ? 1 : 0;
      past += group.tense != VerbTense::present && !is_future ? 1 : 0;
    }
    for (const Passive& passive : sentence.passives) {
      if (passive.is_state) continue;
      ++passives;
      hidden += passive.agent == kNoToken ? 1 : 0;
    }
    for (const PrepositionalChain& chain : sentence.prepositional_chains) chains += chain.links() >= 3 ? 1 : 0;
    for (const Negation& negation : sentence.negations.all) negators += negation.kind == NegationKind::negator ? 1 : 0;
    for (const SeparableVerb& verb : sentence.separable_verbs) {
      if (!verb.is_verb_first) continue;
      ++separable;
      separable_words += verb.words_between;
    }
    te_infinitives += static_cast<double>(sentence.te_infinitives.size());
    tangs += static_cast<double>(sentence.tangs.size());
    clusters += static_cast<double>(sentence.verb_clusters.size());
    coordinations += static_cast<double>(sentence.coordinations.size());
    doubles += static_cast<double>(sentence.negations.doubles.size());
    directives += static_cast<double>(sentence.directives.size());
    nominalisations += static_cast<double>(sentence.nominalisations.size());
    address += static_cast<double>(sentence.address.size());
    er += static_cast<double>(sentence.er.size());
    longest += sentence.dependencies.longest;
    length += static_cast<double>(sentence.dependencies.total);
    dependencies += sentence.dependencies.count;
    depth += sentence.noun_phrases.max_depth;
  }
};

}  // namespace

SentenceGrammar analyse(const Document& document, std::span<const Token> tokens,
                        std::span<const Annotation> annotations, const Sentence& sentence) {
  SentenceGrammar grammar{.words = sentence.words};
  const Tree tree(document, tokens, annotations, sentence);
  if (tree.size() == 0) return grammar;
  const Clauses clauses(tree);
  grammar.clauses = clauses.list();
  grammar.max_clause_depth = clauses.max_depth();
  grammar.passives = find_passives(tree, clauses);
  grammar.directives = find_directives(tree, clauses);
  grammar.verb_groups = find_verb_groups(tree, clauses, grammar.passives, grammar.directives);
  grammar.verb_clusters = find_verb_clusters(tree, clauses);
  grammar.te_infinitives = find_te_infinitives(tree);
  grammar.nominalisations = find_nominalisations(tree);
  grammar.separable_verbs = find_separable_verbs(tree);
  grammar.tangs = find_tangs(tree, clauses, grammar.separable_verbs);
  grammar.dependencies = measure_dependencies(tree);
  grammar.noun_phrases = find_noun_phrases(tree, clauses);
  grammar.prepositional_chains = find_prepositional_chains(tree);
  grammar.coordinations = find_coordinations(tree, clauses);
  grammar.negations = find_negations(tree, clauses);
  grammar.address = find_address(tree);
  grammar.er = find_er(tree, clauses);
  return grammar;
}

std::vector<SentenceGrammar> analyse(const Input& input) {
  std::vector<SentenceGrammar> found;
  found.reserve(input.sentences.size());
  for (const Sentence& sentence : input.sentences)
    found.push_back(analyse(input.document, input.tokens, input.annotations, sentence));
  return found;
}

Measures measure(std::span<const SentenceGrammar> sentences) {
  Sums sums;
  for (const SentenceGrammar& sentence : sentences) sums.add(sentence);
  return {
      {"finite_verbs_per_sentence", ratio(sums.finite, sums.sentences)},
      {"words_per_clause", ratio(sums.words_with_verb, sums.finite)},
      {"subordinate_clauses_per_100_finite_verbs", ratio(sums.subordinate, sums.finite, 100)},
      {"clause_depth", ratio(sums.clause_depth, sums.sentences)},
      {"run_up_words", ratio(sums.run_up, sums.main)},
      {"te_infinitives_per_sentence", ratio(sums.te_infinitives, sums.sentences)},
      {"passives_per_100_finite_verbs", ratio(sums.passives, sums.finite, 100)},
      {"hidden_agents_per_100_passives", ratio(sums.hidden, sums.passives, 100)},
      {"nominalisations_per_100_words", ratio(sums.nominalisations, sums.words, 100)},
      {"separable_distance", ratio(sums.separable_words, sums.separable)},
      {"tangs_per_100_sentences", ratio(sums.tangs, sums.sentences, 100)},
      {"verb_clusters_per_100_sentences", ratio(sums.clusters, sums.sentences, 100)},
      {"mean_dependency_length", ratio(sums.length, sums.dependencies)},
      {"max_dependency_length", ratio(sums.longest, sums.sentences)},
      {"noun_phrase_depth", ratio(sums.depth, sums.sentences)},
      {"prepositional_chains_per_100_sentences", ratio(sums.chains, sums.sentences, 100)},
      {"coordinations_per_100_sentences", ratio(sums.coordinations, sums.sentences, 100)},
      {"negations_per_100_words", ratio(sums.negators, sums.words, 100)},
      {"double_negations_per_100_sentences", ratio(sums.doubles, sums.sentences, 100)},
      {"directives_per_100_sentences", ratio(sums.directives, sums.sentences, 100)},
      {"direct_address_per_100_words", ratio(sums.address, sums.words, 100)},
      {"er_per_100_words", ratio(sums.er, sums.words, 100)},
      {"past_tense_per_100_finite_verbs", ratio(sums.past, sums.finite, 100)},
      {"future_per_100_finite_verbs", ratio(sums.future, sums.finite, 100)},
      {"first_person_per_100_finite_verbs", ratio(sums.persons[1], sums.finite, 100)},
      {"second_person_per_100_finite_verbs", ratio(sums.persons[2], sums.finite, 100)},
      {"third_person_per_100_finite_verbs", ratio(sums.persons[3], sums.finite, 100)},
  };
}

}  // namespace helder::grammar
