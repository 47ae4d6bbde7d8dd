// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Everything that this room finds in one sentence, and measures of a whole document. Start here; each family has its
// own header with its exact definition. Pure functions of their input: deterministic, any thread, linear in the
// sentence.
//
//   const auto sentences = grammar::analyse({document, tokens, sentences, annotations});
//   for (const grammar::Passive& passive : sentences[0].passives) …
#include <cstdint>
#include <span>
#include <vector>

#include "grammar/address.h"
#include "grammar/clauses.h"
#include "grammar/coordinations.h"
#include "grammar/dependency_lengths.h"
#include "grammar/directives.h"
#include "grammar/er.h"
#include "grammar/infinitives.h"
#include "grammar/negations.h"
#include "grammar/nominalisations.h"
#include "grammar/noun_phrases.h"
#include "grammar/passives.h"
#include "grammar/separable_verbs.h"
#include "grammar/tangs.h"
#include "grammar/tree.h"
#include "grammar/verb_groups.h"
#include "helder/annotation.h"
#include "helder/document.h"
#include "helder/score.h"
#include "helder/token.h"

namespace helder::grammar {

struct Input {
  const Document& document;
  std::span<const Token> tokens;
  std::span<const Sentence> sentences;
  std::span<const Annotation> annotations;  ///< as many as tokens; empty: nothing is found
};

/// What was found in one sentence. Token indices are those of the analysis; clause indices those of `clauses`.
struct SentenceGrammar {
  std::uint32_t words = 0;  ///< Sentence::words
  std::vector<Clause> clauses;
  std::uint32_t max_clause_depth = 0;
  std::vector<VerbGroup> verb_groups;  ///< one per clause
  std::vector<VerbCluster> verb_clusters;
  std::vector<Passive> passives;
  std::vector<Directive> directives;
  std::vector<TeInfinitive> te_infinitives;
  std::vector<Nominalisation> nominalisations;
  std::vector<SeparableVerb> separable_verbs;
  std::vector<Tang> tangs;
  DependencyLengths dependencies;
  NounPhrases noun_phrases;
  std::vector<PrepositionalChain> prepositional_chains;
  std::vector<Coordination> coordinations;
  Negations negations;
  std::vector<Address> address;
  std::vector<Er> er;
};

[[nodiscard]] SentenceGrammar analyse(const Document& document, std::span<const Token> tokens,
                                      std::span<const Annotation> annotations, const Sentence& sentence);
/// One per sentence, in their order; of a document without annotations all are empty but for `words`.
[[nodiscard]] std::vector<SentenceGrammar> analyse(const Input& input);

/// Measures of a document by name, always all of them, in a fixed order; 0 where there is nothing to divide by. Give it
/// the sentences that should enter (as readability::is_scored chooses them). Sentences without words don't count.
///
/// per sentence: finite_verbs_per_sentence, te_infinitives_per_sentence, max_dependency_length,
///   noun_phrase_depth, clause_depth (the last three: mean over sentences of the sentence's maximum), run_up_words
///   (mean over main clauses)
/// per 100 finite verbs: subordinate_clauses_per_100_finite_verbs, passives_per_100_finite_verbs (without states;
///   passives without a finite verb count), past_tense_per_100_finite_verbs (all past tenses and perfects),
///   future_per_100_finite_verbs, first_person_…, second_person_…, third_person_per_100_finite_verbs
/// per 100 sentences: tangs_per_100_sentences, verb_clusters_…, prepositional_chains_… (three links or more),
///   double_negations_…, directives_…, coordinations_per_100_sentences
/// per 100 words: nominalisations_per_100_words, negations_… (negators only), direct_address_…, er_per_100_words
/// others: hidden_agents_per_100_passives, words_per_clause (words of sentences with a finite verb, by finite verbs),
///   mean_dependency_length (over all dependencies), separable_distance (mean words between, verb first)
[[nodiscard]] Measures measure(std::span<const SentenceGrammar> sentences);

}  // namespace helder::grammar
