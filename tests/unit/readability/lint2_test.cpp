// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/lint2.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "language/conllu.h"
#include "readability/lint2_text.h"
#include "readability/readability.h"

namespace helder::readability {
namespace {

Lint2Features features(double frequency, double max_sdl, double density, double concrete_share) {
  return {.frequency = frequency, .max_sdl = max_sdl, .density = density, .concrete_share = concrete_share};
}

TEST(Lint2, GivesTheWorkedValues) {
  EXPECT_NEAR(*lint2(features(4.6, 4, 5, .45)).value, 36.6865, 1e-4);
  EXPECT_NEAR(*lint2(features(4.1, 9, 8.5, .20)).value, 66.3497, 1e-4);
  EXPECT_NEAR(*lint2(features(3.6, 14, 12, .05)).value, 94.4176, 1e-4);
  EXPECT_NEAR(*lint2(features(5.6, 1, 2.5, .90)).value, 0.9664, 1e-4);
  EXPECT_EQ(lint2(features(4.6, 4, 5, .45)).coefficients, "3.7.0/20260420");
}

TEST(Lint, GivesTheWorkedValuesWithoutALevel) {
  EXPECT_NEAR(*lint(features(4.6, 4, 5, .45)).value, 42.4848, 1e-4);
  EXPECT_NEAR(*lint(features(3.6, 14, 12, .05)).value, 100, 1e-9);
  const Score score = lint(features(4.6, 4, 5, .45));
  EXPECT_TRUE(score.is_approximate);
  EXPECT_FALSE(score.level || score.hard_for);
}

TEST(Lint2, ExplainsItsValueBeforeClamping) {
  const Lint2Features hard = features(1.4, 40, 30, 0);
  const Score score = lint2(hard);
  double sum = 0;
  for (const Contribution& part : score.contributions) sum += part.points();
  EXPECT_EQ(*score.value, 100);
  EXPECT_GT(sum, 100);
  EXPECT_NEAR(sum, *lint2_unclamped(hard), 1e-9);
}

TEST(Lint2, HasFourLevelsWithTheirShareOfAdults) {
  EXPECT_EQ(lint2_level(0), 1);
  EXPECT_EQ(lint2_level(33.999), 1);
  EXPECT_EQ(lint2_level(34), 2);
  EXPECT_EQ(lint2_level(46), 3);
  EXPECT_EQ(lint2_level(57.999), 3);
  EXPECT_EQ(lint2_level(58), 4);
  EXPECT_EQ(lint2_level(100), 4);
  EXPECT_DOUBLE_EQ(lint2_hard_for(1), 0.14);
  EXPECT_DOUBLE_EQ(lint2_hard_for(4), 0.78);
}

TEST(Lint2, HasNoValueWithoutAFeature) {
  Lint2Features some = features(4, 4, 4, .4);
  some.density.reset();
  EXPECT_FALSE(lint2_value(some).has_value());
}

std::vector<std::uint32_t> lengths(std::vector<Arc> arcs) { return dependency_lengths(arcs); }
using Lengths = std::vector<std::uint32_t>;
constexpr std::uint32_t kRoot = Arc::kNoHead;

TEST(DependencyLengths, CountTheWordsBetween) {
  // De oude fiets , staat : "De" has one word before its noun, the sign counts for nothing.
  EXPECT_EQ(lengths({{2, Relation::det},
                     {2, Relation::amod},
                     {4, Relation::nsubj},
                     {4, Relation::punct},
                     {kRoot, Relation::root}}),
            (Lengths{1, 0, 0, 0, 0}));
}

TEST(DependencyLengths, AConjunctHasTheHeadOfTheFirst) {
  // brood en melk kopen: "melk" is next to "kopen", which is its head too.
  EXPECT_EQ(lengths({{3, Relation::obj}, {2, Relation::cc}, {0, Relation::conj}, {kRoot, Relation::root}}),
            (Lengths{2, 0, 0, 0}));
  // A conjunct of the root is measured to the root.
  EXPECT_EQ(lengths({{kRoot, Relation::root}, {0, Relation::obj}, {3, Relation::cc}, {0, Relation::conj}}),
            (Lengths{0, 0, 0, 2}));
}

TEST(DependencyLengths, ASubjectReachesTheFarthestOfItsVerbs) {
  // geluid klinkt hier en moet gehoord worden, with three verbs in a row of conjuncts
  const std::vector<Arc> arcs = {{1, Relation::nsubj}, {kRoot, Relation::root}, {1, Relation::advmod},
                                 {4, Relation::cc},    {1, Relation::conj},     {6, Relation::cc},
                                 {4, Relation::conj}};
  EXPECT_EQ(lengths(arcs)[0], 5u);
  std::vector<Arc> passive = arcs;
  passive[0].relation = Relation::nsubj_pass;  // only nsubj itself does
  EXPECT_EQ(lengths(passive)[0], 0u);
}

TEST(DependencyLengths, StayLinearAndFiniteInAnySentence) {
  // A row of 20,000 conjuncts, each hanging on the one before, with a subject for every verb.
  std::vector<Arc> arcs{{kRoot, Relation::root}};
  for (std::uint32_t i = 1; i < 40'000; ++i)
    arcs.push_back(i % 2 == 0 ? Arc{i - 2, Relation::conj} : Arc{i - 1, Relation::nsubj});
  EXPECT_EQ(lengths(arcs)[1], 39'996u);
  // Heads in a circle can't come from a parser, and must not hang either.
  EXPECT_EQ(lengths({{1, Relation::conj}, {0, Relation::conj}}).size(), 2u);
}

// From here on: texts with their annotation.

constexpr std::string_view kShort =
    "1\tWij\twij\tPRON\tVNW|pers|pron|nomin|vol|1|mv\t_\t2\tnsubj\t_\t_\n"
    "2\tsturen\tsturen\tVERB\tWW|pv|tgw|mv\tVerbForm=Fin\t0\troot\t_\t_\n"
    "3\tu\tu\tPRON\tVNW|pers|pron|nomin|vol|2b|getal\t_\t2\tiobj\t_\t_\n"
    "4\teen\teen\tDET\tLID|onbep|stan|agr\t_\t5\tdet\t_\t_\n"
    "5\tbrief\tbrief\tNOUN\tN|soort|ev|basis|zijd|stan\t_\t2\tobj\t_\tSpaceAfter=No\n"
    "6\t.\t.\tPUNCT\tLET\t_\t2\tpunct\t_\t_\n\n";
// "De invorderingsambtenaar schrijft de vordering af en de gemeente int het restant."
constexpr std::string_view kLong =
    "1\tDe\tde\tDET\tLID|bep|stan|rest\t_\t2\tdet\t_\t_\n"
    "2\tinvorderingsambtenaar\tinvordering_ambtenaar\tNOUN\tN|soort|ev|basis|zijd|stan\t_\t3\tnsubj\t_\t_\n"
    "3\tschrijft\taf_schrijven\tVERB\tWW|pv|tgw|met-t\tVerbForm=Fin\t0\troot\t_\t_\n"
    "4\tde\tde\tDET\tLID|bep|stan|rest\t_\t5\tdet\t_\t_\n"
    "5\tvordering\tvordering\tNOUN\tN|soort|ev|basis|zijd|stan\t_\t3\tobj\t_\t_\n"
    "6\taf\taf\tADP\tVZ|fin\t_\t3\tcompound:prt\t_\t_\n"
    "7\ten\ten\tCCONJ\tVG|neven\t_\t10\tcc\t_\t_\n"
    "8\tde\tde\tDET\tLID|bep|stan|rest\t_\t9\tdet\t_\t_\n"
    "9\tgemeente\tgemeente\tNOUN\tN|soort|ev|basis|zijd|stan\t_\t10\tnsubj\t_\t_\n"
    "10\tint\tinnen\tVERB\tWW|pv|tgw|met-t\tVerbForm=Fin\t3\tconj\t_\t_\n"
    "11\thet\thet\tDET\tLID|bep|stan|evon\t_\t12\tdet\t_\t_\n"
    "12\trestant\trestant\tNOUN\tN|soort|ev|basis|onz|stan\t_\t10\tobj\t_\tSpaceAfter=No\n"
    "13\t.\t.\tPUNCT\tLET\t_\t3\tpunct\t_\t_\n\n";

// "Wij zien het door u na lang wachten gewenste besluit"
constexpr std::string_view kGap =
    "1\tWij\twij\tPRON\tVNW|pers\t_\t2\tnsubj\t_\t_\n2\tzien\tzien\tVERB\tWW|pv|tgw|mv\tVerbForm=Fin\t0\troot\t_\t_\n"
    "3\thet\thet\tDET\tLID\t_\t10\tdet\t_\t_\n4\tdoor\tdoor\tADP\tVZ|init\t_\t5\tcase\t_\t_\n"
    "5\tu\tu\tPRON\tVNW|pers\t_\t9\tobl\t_\t_\n6\tna\tna\tADP\tVZ|init\t_\t8\tcase\t_\t_\n"
    "7\tlang\tlang\tADJ\tADJ\t_\t8\tamod\t_\t_\n8\twachten\twachten\tVERB\tWW|inf\t_\t9\tobl\t_\t_\n"
    "9\tgewenste\twensen\tVERB\tWW|vd\t_\t10\tamod\t_\t_\n10\tbesluit\tbesluit\tNOUN\tN|soort\t_\t2\tobj\t_\t_\n\n";

const lexicon::WordData& word_data() {
  static const lexicon::WordData data = *lexicon::load_word_data(HELDER_SOURCE_DIR "/lexicons/nl/woorden");
  return data;
}

struct Annotated {
  explicit Annotated(const std::string& conllu) : one(std::move((*language::read_conllu(conllu)).front())) {}
  [[nodiscard]] Input input(bool has_length_limit = false) const {
    return {.document = one.document,
            .tokens = one.tokenization.tokens,
            .sentences = one.tokenization.sentences,
            .has_length_limit = has_length_limit,
            .annotations = one.annotations.words(),
            .words = &word_data()};
  }
  [[nodiscard]] Lint2Text text() const { return Lint2Text(input()); }
  language::ConlluDocument one;
};

std::string joined(std::initializer_list<std::string_view> sentences) {
  std::string all;
  for (const std::string_view sentence : sentences) all += sentence;
  return all;
}

const Score& score_named(const Outcome& outcome, std::string_view name) {
  return *std::find_if(outcome.scores.begin(), outcome.scores.end(),
                       [&](const Score& score) { return score.name == name; });
}

TEST(Lint2Text, LeavingOutASentenceIsTheTextWithoutIt) {
  const Change without{.kind = Change::Kind::leave_out, .sentence = 1};
  const auto after = Annotated(joined({kShort, kLong, kShort})).text().score_after({&without, 1});
  EXPECT_NEAR(*after, *lint2_value(Annotated(joined({kShort, kShort})).text().features()), 1e-9);
}

TEST(Lint2Text, ReplacingAWordIsTheTextWithTheOther) {
  std::string other(kLong);
  const std::string_view old = "12\trestant\trestant\t";
  other.replace(other.find(old), old.size(), "12\tgeld\tgeld\t");
  const Lint2Text before = Annotated(joined({kShort, kLong})).text();
  const Change change{.kind = Change::Kind::replace, .sentence = 1, .first = 17, .last = 18, .words = {"geld"}};
  const auto after = before.score_after({&change, 1});
  EXPECT_NEAR(*after, *lint2_value(Annotated(joined({kShort, other})).text().features()), 1e-9);
  EXPECT_LT(*after, *lint2_value(before.features()));
}

TEST(Lint2Text, AFunctionWordInPlaceOfAnAdverbChangesNothing) {
  const Lint2Text text = Annotated(joined({kShort, kLong})).text();
  const Change change{
      .kind = Change::Kind::replace, .sentence = 1, .first = 12, .last = 13, .words = {"weg", "betaling"}};
  EXPECT_EQ(*text.score_after({&change, 1}), *lint2_value(text.features()));  // "af" is no content word
}

TEST(Lint2Text, CutsBetweenTheClauses) {
  const Lint2Text text = Annotated(joined({kShort, kLong})).text();
  EXPECT_EQ(text.cut_of(1), 6u + 6u);        // before "en"
  EXPECT_FALSE(text.cut_of(0).has_value());  // one verb: no place to cut
  const Change split{.kind = Change::Kind::split, .sentence = 1, .limit = 6};
  const auto after = text.score_after({&split, 1});
  ASSERT_TRUE(after);
  EXPECT_LT(*after, *lint2_value(text.features()));
  const Change long_enough{.kind = Change::Kind::split, .sentence = 1, .limit = 12};
  EXPECT_EQ(*text.score_after({&long_enough, 1}), *lint2_value(text.features()));
}

TEST(Lint2Text, CuttingIsTheTextInTwoSentences) {
  const std::string first = std::string(kLong.substr(0, kLong.find("7\ten"))) + "\n";
  const std::string second =
      "1\ten\ten\tCCONJ\tVG|neven\t_\t4\tcc\t_\t_\n2\tde\tde\tDET\tLID\t_\t3\tdet\t_\t_\n"
      "3\tgemeente\tgemeente\tNOUN\tN\t_\t4\tnsubj\t_\t_\n4\tint\tinnen\tVERB\tWW|pv|tgw|met-t\tVerbForm="
      "Fin\t0\troot\t_\t_\n"
      "5\thet\thet\tDET\tLID\t_\t6\tdet\t_\t_\n6\trestant\trestant\tNOUN\tN\t_\t4\tobj\t_\tSpaceAfter=No\n"
      "7\t.\t.\tPUNCT\tLET\t_\t4\tpunct\t_\t_\n\n";
  const Change split{.kind = Change::Kind::split, .sentence = 0, .limit = 6};
  const auto after = Annotated(std::string(kLong)).text().score_after({&split, 1});
  EXPECT_NEAR(*after, *lint2_value(Annotated(first + second).text().features()), 1e-9);
}

TEST(Lint2Text, ALongSentenceWithOneVerbIsCutInTheMiddle) {
  // "Wij zien het door u na lang wachten gewenste besluit": both halves get a verb, and a dependency of 7 is gone.
  const Lint2Text text = Annotated(std::string(kGap)).text();
  EXPECT_FALSE(text.cut_of(0).has_value());
  const Change split{.kind = Change::Kind::split, .sentence = 0, .limit = 8};
  const double gain = *lint2_value(text.features()) - *text.score_after({&split, 1});
  // Content words: zien, lang, wachten, gewenste, besluit. 5 per verb becomes 2.5; a longest dependency is left in
  // each.
  EXPECT_GT(gain, 2.5 * 2.5422287085919666);
}

TEST(Lint2Text, ClosingAGapTakesItsDependencyAway) {
  const Lint2Text text = Annotated(std::string(kGap)).text();
  ASSERT_EQ(text.sentence_scores()[0].max_sdl, 7.0);  // zien … besluit; next het … besluit, 6
  const double now = *lint2_value(text.features());
  const std::vector<Change> gaps = {
      {.kind = Change::Kind::close_gap, .sentence = 0, .first = 1, .last = 2, .other_first = 9, .other_last = 10},
      {.kind = Change::Kind::close_gap, .sentence = 0, .first = 9, .last = 10, .other_first = 2, .other_last = 3}};
  constexpr double point = 1.6240611785998273;  // a word less between
  EXPECT_NEAR(now - *text.score_after({&gaps[0], 1}), point, 1e-9);
  EXPECT_NEAR(now - *text.score_after({&gaps[1], 1}), 0, 1e-9) << "the longest is still there";
  EXPECT_NEAR(now - *text.score_after(gaps), 4 * point, 1e-9) << "next u … gewenste, 3";
}

TEST(Lint2Text, SeveralChangesAreComputedTogether) {
  const Lint2Text text = Annotated(joined({kShort, kLong})).text();
  const std::vector<Change> changes = {
      {.kind = Change::Kind::replace, .sentence = 1, .first = 7, .last = 8, .words = {"ambtenaar"}},
      {.kind = Change::Kind::split, .sentence = 1, .limit = 6},
      {.kind = Change::Kind::leave_out, .sentence = 99}};
  const double now = *lint2_value(text.features());
  const double both = now - *text.score_after(changes);
  EXPECT_GT(both, 0);
  EXPECT_GE(both, now - *text.score_after({&changes[1], 1}));
}

TEST(Explain, NamesTheWordsAndSentencesThatWeighMost) {
  const Annotated annotated(joined({kShort, kLong, kLong}));
  const Lint2Text text = annotated.text();
  const Explanation explanation = text.explain();
  ASSERT_FALSE(explanation.words.empty());
  const auto word = [&](const HeavyWord& one) { return std::string(annotated.one.document.text(one.first)); };
  EXPECT_EQ(word(explanation.words[0]), "invorderingsambtenaar");
  EXPECT_EQ(explanation.words[0].count, 2u);
  EXPECT_NEAR(explanation.words[0].zipf, 1.3592, 1e-4);
  // The mean of n words rises by count × (common - zipf) / n: every gain must tell the same n. It is 10: "afschrijven"
  // and "gemeente" are on the skip list.
  for (const HeavyWord& one : explanation.words) {
    EXPECT_LT(one.zipf, Lint2Text::kCommonZipf);
    EXPECT_NEAR(17.314066317616003 * one.count * (Lint2Text::kCommonZipf - one.zipf) / one.gain, 10, 1e-6) << word(one);
  }
  EXPECT_TRUE(std::is_sorted(explanation.words.begin(), explanation.words.end(),
                             [](const HeavyWord& a, const HeavyWord& b) { return a.gain > b.gain; }));
  ASSERT_FALSE(explanation.sentences.empty());
  EXPECT_EQ(explanation.sentences[0].sentence, 1u);
  const Change without{.kind = Change::Kind::leave_out, .sentence = 1};
  EXPECT_NEAR(explanation.sentences[0].weight, *lint2_value(text.features()) - *text.score_after({&without, 1}), 1e-9);
  ASSERT_TRUE(explanation.sentences[0].gain_by_split);
  const Change split{.kind = Change::Kind::split, .sentence = 1, .limit = 11};
  EXPECT_NEAR(*explanation.sentences[0].gain_by_split, *lint2_value(text.features()) - *text.score_after({&split, 1}),
              1e-9);
}

TEST(Measure, GivesLint2OnlyWithAnnotationAndWords) {
  const Annotated annotated(joined({kShort, kLong}));
  const Outcome with = measure(annotated.input());
  EXPECT_EQ(with.scores.front().name, "lint2");
  EXPECT_EQ(with.scores[1].name, "lint");
  EXPECT_TRUE(with.scores[0].value && with.scores[0].level && with.scores[0].hard_for);
  ASSERT_EQ(with.sentence_scores.size(), 2u);
  EXPECT_TRUE(with.sentence_scores[1].lint2.has_value());
  Input tokens_only = annotated.input();
  tokens_only.annotations = {};
  const Outcome without = measure(tokens_only);
  EXPECT_EQ(without.scores.front().name, "flesch_douma");
  EXPECT_TRUE(without.sentence_scores.empty());
  EXPECT_EQ(without.lint2, nullptr);
}

TEST(Measure, WithholdsLint2ForAShortText) {
  const Outcome outcome = measure(Annotated(joined({kShort, kLong})).input(true));
  EXPECT_EQ(score_named(outcome, "lint2").reason, NoScoreReason::too_short);
  EXPECT_FALSE(score_named(outcome, "lint2").level.has_value());
  EXPECT_EQ(score_named(outcome, "lint").reason, NoScoreReason::too_short);
  EXPECT_TRUE(outcome.explanation.words.empty());
  EXPECT_TRUE(outcome.sentence_scores[1].lint2.has_value()) << "sentence values are given wherever they exist";
}

TEST(Measure, WithholdsLint2WhereMostWordsStandInNoClause) {
  // 20 rows of a list against one sentence.
  const std::string row =
      "1\tAanvraag\taanvraag\tNOUN\tN|soort|ev\t_\t0\troot\t_\t_\n2\tvoor\tvoor\tADP\tVZ|init\t_\t4\tcase\t_\t_\n"
      "3\tde\tde\tDET\tLID\t_\t4\tdet\t_\t_\n4\tvergunning\tvergunning\tNOUN\tN|soort|ev\t_\t1\tnmod\t_\t_\n"
      "5\tvan\tvan\tADP\tVZ|init\t_\t6\tcase\t_\t_\n6\tvandaag\tvandaag\tADV\tBW\t_\t1\tadvmod\t_\t_\n\n";
  std::string list(kShort);
  for (int i = 0; i < 20; ++i) list += row;
  const Outcome as_text = measure(Annotated(list).input(true));
  EXPECT_EQ(score_named(as_text, "lint2").reason, NoScoreReason::no_finite_verb);
  EXPECT_FALSE(score_named(as_text, "flesch_douma").reason.has_value());
  // A person's annotation is scored as it is.
  EXPECT_TRUE(score_named(measure(Annotated(list).input(false)), "lint2").value.has_value());
  const Outcome no_verb = measure(Annotated(row).input(false));
  EXPECT_EQ(score_named(no_verb, "lint2").reason, NoScoreReason::no_finite_verb);
}

}  // namespace
}  // namespace helder::readability
