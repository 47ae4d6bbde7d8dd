// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/grammar.h"

#include <random>

#include "unit/grammar/sentences.h"

namespace helder::grammar {
namespace {

SentenceGrammar grammar_of(const Parsed& s) {
  const auto& file = s.file();
  return analyse(file.document, file.tokenization.tokens, file.annotations.words(),
                 file.tokenization.sentences.front());
}

double value(const Measures& measures, std::string_view name) {
  for (const auto& [key, number] : measures)
    if (key == name) return number;
  ADD_FAILURE() << "no measure " << name;
  return -1;
}

TEST(Grammar, GathersAllFamilies) {
  const SentenceGrammar grammar = grammar_of(sentence("p_modaal"));
  EXPECT_EQ(grammar.words, 10U);
  EXPECT_EQ(grammar.clauses.size(), 1U);
  EXPECT_EQ(grammar.verb_groups.size(), 1U);
  EXPECT_EQ(grammar.passives.size(), 2U);
  EXPECT_EQ(grammar.tangs.size(), 1U);
  EXPECT_EQ(grammar.coordinations.size(), 1U);
}

TEST(Grammar, OfADocumentWithoutAnnotationsIsEmpty) {
  const Parsed s = sentence("p_modaal");
  const auto& file = s.file();
  const auto found = analyse(
      Input{file.document, file.tokenization.tokens, file.tokenization.sentences, std::span<const Annotation>()});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].words, 10U);
  EXPECT_TRUE(found[0].clauses.empty());
}

TEST(Grammar, MeasuresPerHundred) {
  const std::vector<SentenceGrammar> sentences = {grammar_of(sentence("p_worden")), grammar_of(sentence("p_toestand")),
                                                  grammar_of(sentence("i_bel")), grammar_of(sentence("p_modaal"))};
  const Measures measures = measure(sentences);
  EXPECT_DOUBLE_EQ(value(measures, "finite_verbs_per_sentence"), 1.0);
  EXPECT_DOUBLE_EQ(value(measures, "passives_per_100_finite_verbs"), 75.0);  // the state doesn't count
  EXPECT_NEAR(value(measures, "hidden_agents_per_100_passives"), 200.0 / 3, 1e-9);
  EXPECT_DOUBLE_EQ(value(measures, "directives_per_100_sentences"), 25.0);
  EXPECT_DOUBLE_EQ(value(measures, "words_per_clause"), (6 + 6 + 2 + 10) / 4.0);
  EXPECT_DOUBLE_EQ(value(measures, "second_person_per_100_finite_verbs"), 25.0);
}

TEST(Grammar, MeasuresOfNothingAreZero) {
  for (const auto& [name, number] : measure({})) EXPECT_EQ(number, 0.0) << name;
  EXPECT_EQ(measure({}).size(), measure(std::vector<SentenceGrammar>(3)).size());
}

// Any tree: random heads (a forest), relations, parts of speech, features and common words.
language::ConlluDocument random_document(std::mt19937& random, std::uint32_t size) {
  static const std::vector<std::string> forms = {
      "u",        "er",      "niet", "zonder", "tenzij", "om", "te",  "de",  "bel",         "moet", "is",   "worden",
      "gesloten", "gelieve", "dan",  ",",      "?",      ".",  "in-", "van", "beoordeling", "je",   "geen", "ë"};
  static const std::vector<std::string> feats = {"_",
                                                 "VerbForm=Fin|Tense=Pres",
                                                 "VerbForm=Inf",
                                                 "VerbForm=Part",
                                                 "Person=2|PronType=Prs|Poss=Yes",
                                                 "PronType=Rel",
                                                 "Number=Plur"};
  static const std::vector<std::string> xpos = {"_", "WW|pv|tgw|ev", "WW|inf|nom|zonder|zonder-n", "WW|od|vrij",
                                                "LID|bep|stan|rest"};
  static const std::vector<std::string> lemmas = {"zijn",     "worden",      "hebben",        "moeten",
                                                  "zullen",   "dienen",      "te_komen",      "_",
                                                  "weigeren", "her_ziening", "in_schrijving", "variatie"};
  const auto pick = [&](const auto& list) { return list[random() % list.size()]; };
  std::vector<std::uint32_t> order(size);  // a head stands earlier in a random order: no circles
  for (std::uint32_t i = 0; i < size; ++i) order[i] = i + 1;
  std::shuffle(order.begin(), order.end(), random);
  std::vector<std::uint32_t> heads(size + 1, 0);
  for (std::uint32_t i = 1; i < size; ++i)
    if (random() % 8 != 0) heads[order[i]] = order[random() % (random() % 4 == 0 ? i : std::min(i, 3U))];
  std::string rows;
  for (std::uint32_t i = 1; i <= size; ++i) {
    const auto relation = static_cast<Relation>(random() % (static_cast<unsigned>(Relation::xcomp) + 1));
    const auto upos = static_cast<Upos>(random() % (static_cast<unsigned>(Upos::x) + 1));
    rows += std::to_string(i) + '\t' + pick(forms) + '\t' + pick(lemmas) + '\t' +
            std::string(to_string(random() % 3 == 0 ? Upos::verb : upos)) + '\t' + pick(xpos) + '\t' + pick(feats) +
            '\t' + std::to_string(heads[i]) + '\t' + std::string(to_string(relation)) + "\t_\t_\n";
  }
  auto documents = language::read_conllu(rows);
  EXPECT_TRUE(documents) << rows;
  return std::move(documents->front());
}

void expect_inside(const SentenceGrammar& grammar, const Sentence& sentence) {
  const auto inside = [&](TokenIndex i) { return i >= sentence.first_token && i < sentence.last_token; };
  const auto inside_or_none = [&](TokenIndex i) { return i == kNoToken || inside(i); };
  ASSERT_EQ(grammar.verb_groups.size(), grammar.clauses.size());
  for (const Clause& clause : grammar.clauses) {
    ASSERT_TRUE(inside(clause.finite) && inside(clause.predicate) && inside(clause.first) && inside(clause.last));
    ASSERT_TRUE(clause.first <= clause.finite && clause.finite <= clause.last);
    ASSERT_TRUE(inside_or_none(clause.subject) && inside_or_none(clause.expletive) && inside_or_none(clause.marker));
    ASSERT_TRUE(clause.parent == kNoClause || clause.parent < grammar.clauses.size());
    ASSERT_EQ(clause.depth == 0, clause.kind == ClauseKind::main);
    ASSERT_LE(clause.depth, grammar.clauses.size());
    ASSERT_LE(clause.words, sentence.words);
  }
  for (const VerbGroup& group : grammar.verb_groups) {
    ASSERT_LT(group.clause, grammar.clauses.size());
    ASSERT_TRUE(group.person >= 1 && group.person <= 3);
    ASSERT_TRUE(inside_or_none(group.modal) && inside_or_none(group.actor_token));
    ASSERT_GE(group.verbs, 1U);
  }
  for (const VerbCluster& cluster : grammar.verb_clusters) ASSERT_TRUE(inside(cluster.first) && inside(cluster.last));
  for (const Passive& passive : grammar.passives)
    ASSERT_TRUE(inside(passive.participle) && inside(passive.auxiliary) && inside_or_none(passive.finite) &&
                inside_or_none(passive.agent) && inside_or_none(passive.subject) && inside_or_none(passive.duty));
  for (const Directive& directive : grammar.directives) ASSERT_TRUE(inside(directive.verb));
  for (const TeInfinitive& te : grammar.te_infinitives) ASSERT_TRUE(inside(te.te) && inside(te.infinitive));
  for (const Nominalisation& noun : grammar.nominalisations) {
    ASSERT_TRUE(inside(noun.token) && inside_or_none(noun.complement));
    ASSERT_FALSE(noun.verb.empty());
  }
  for (const SeparableVerb& verb : grammar.separable_verbs) ASSERT_TRUE(inside(verb.verb) && inside(verb.particle));
  for (const Tang& tang : grammar.tangs) {
    ASSERT_TRUE(inside(tang.first) && inside(tang.second) && tang.first < tang.second);
    ASSERT_GE(tang.words_between, kShortestTang);
    ASSERT_LE(tang.words_between, sentence.words);
  }
  ASSERT_TRUE(inside_or_none(grammar.dependencies.dependent) && inside_or_none(grammar.dependencies.head));
  for (const NounPhrase& phrase : grammar.noun_phrases.deep)
    ASSERT_TRUE(inside(phrase.first) && inside(phrase.last) && phrase.first <= phrase.last);
  for (const PrepositionalChain& chain : grammar.prepositional_chains) {
    ASSERT_GE(chain.links(), 2U);
    ASSERT_TRUE(inside_or_none(chain.base) && inside(chain.last) && chain.first() < chain.last);
    for (const TokenIndex preposition : chain.prepositions) ASSERT_TRUE(inside(preposition));
  }
  for (const Coordination& coordination : grammar.coordinations) {
    ASSERT_GE(coordination.conjuncts.size(), 2U);
    ASSERT_TRUE(inside(coordination.first) && inside(coordination.last));
  }
  for (const Negation& negation : grammar.negations.all) ASSERT_TRUE(inside(negation.token));
  for (const DoubleNegation& both : grammar.negations.doubles)
    ASSERT_TRUE(inside(both.first) && inside(both.second) && both.first < both.second);
  for (const Address& address : grammar.address) ASSERT_TRUE(inside(address.token));
  for (const Er& er : grammar.er) ASSERT_TRUE(inside(er.token) && inside_or_none(er.partner));
}

TEST(GrammarProperty, HoldsForAnyTreeAndSaysTheSameTwice) {
  std::mt19937 random(20261122);  // NOLINT: the same trees each time
  for (int round = 0; round < 3000; ++round) {
    const auto file = random_document(random, static_cast<std::uint32_t>(1 + random() % 40));
    const Sentence& sentence = file.tokenization.sentences.front();
    const auto once = analyse(file.document, file.tokenization.tokens, file.annotations.words(), sentence);
    expect_inside(once, sentence);
    if (HasFatalFailure()) return;
    const auto twice = analyse(file.document, file.tokenization.tokens, file.annotations.words(), sentence);
    EXPECT_EQ(measure(std::span(&once, 1)), measure(std::span(&twice, 1)));
  }
}

TEST(GrammarProperty, ManyThousandWordsInOneSentence) {
  std::mt19937 random(7);  // NOLINT
  const auto file = random_document(random, 20000);
  const Sentence& sentence = file.tokenization.sentences.front();
  expect_inside(analyse(file.document, file.tokenization.tokens, file.annotations.words(), sentence), sentence);
}

TEST(GrammarProperty, HeadsInACircleOrOutsideTheSentenceDoNoHarm) {
  const Parsed s = sentence("diep");
  std::vector<Annotation> words(s.file().annotations.words().begin(), s.file().annotations.words().end());
  for (std::size_t i = 0; i < words.size(); ++i) words[i].head = static_cast<TokenIndex>((i + 1) % words.size());
  words[3].head = 4000;
  const Sentence& sentence = s.file().tokenization.sentences.front();
  expect_inside(analyse(s.file().document, s.file().tokenization.tokens, words, sentence), sentence);
}

}  // namespace
}  // namespace helder::grammar
