// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/candidates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "unit/curation/observations.h"

namespace helder::curation {
namespace {

using test::observation;

/// Words that everybody uses all the time; all others are unknown.
std::optional<double> everyday(std::string_view form) {
  static const std::map<std::string, double, std::less<>> known = {
      {"de", 50'000}, {"het", 40'000}, {"een", 30'000}, {"en", 20'000}, {"in", 15'000},    {"op", 10'000},
      {"met", 9'000}, {"tot", 5'000},  {"van", 20'000}, {"te", 9'000},  {"huis", 900'000}, {"brief", 900'000}};
  const auto found = known.find(form);
  if (found == known.end()) return std::nullopt;
  return found->second;
}

std::vector<Candidate> candidates_of(const std::vector<std::string>& documents, const CandidateOptions& options = {},
                                     const CountLimits& limits = {}) {
  Counts counts(limits);
  for (const std::string& document : documents) counts.add(observation(document));
  return find_candidates(counts, everyday, options);
}

const Candidate* find(const std::vector<Candidate>& list, std::string_view text) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const Candidate& candidate) { return candidate.text == text; });
  return found == list.end() ? nullptr : &*found;
}

std::string repeated(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text + " | ";
  return out;
}

TEST(Candidates, CountALemmaOverItsForms) {
  const auto list = candidates_of({"besluiten/besluit huis besluit", "besluit huis", "brief brief"});
  const Candidate* word = find(list, "besluit");
  ASSERT_NE(word, nullptr);
  EXPECT_EQ(word->count, 3U);
  EXPECT_EQ(word->documents, 2U);
  EXPECT_EQ(word->forms, (std::vector<std::string>{"besluit", "besluiten"}));
  EXPECT_EQ(find(list, "brief"), nullptr) << "everybody writes that";
}

TEST(Candidates, AWordOfOneDocumentNeverLeads) {
  CandidateOptions options;
  options.fewest_documents = 1;
  const auto list =
      candidates_of({repeated("zaagsel", 50) + "leges", "leges huis huis huis huis huis huis", "huis huis"}, options);
  ASSERT_NE(find(list, "zaagsel"), nullptr);
  EXPECT_EQ(list.front().text, "leges");
  EXPECT_EQ(find(candidates_of({repeated("zaagsel", 50), "huis"}), "zaagsel"), nullptr) << "two documents are asked";
  EXPECT_NE(find(candidates_of({repeated("zaagsel", 50)}), "zaagsel"), nullptr) << "there is one document only";
}

TEST(Candidates, AnEvenlySpreadWordComesBeforeAPiledUpOne) {
  const auto list = candidates_of({repeated("leges", 5) + repeated("zaagsel", 9) + repeated("huis", 20),
                                   repeated("leges", 5) + repeated("zaagsel", 1) + repeated("huis", 20),
                                   repeated("leges", 5) + repeated("huis", 20)});
  ASSERT_EQ(list.size(), 2U);
  EXPECT_EQ(list[0].text, "leges");
  EXPECT_LT(list[0].dispersion, list[1].dispersion);
  EXPECT_GT(list[0].score, list[1].score);
}

TEST(Candidates, ALongerPhraseAbsorbsItsPartsAndWords) {
  const std::string document = repeated("met betrekking tot", 3) + repeated("huis met brief", 6) +
                               repeated("tot huis", 6) + repeated("brief huis in het huis", 9);
  const auto list = candidates_of({document, document});
  const Candidate* phrase = find(list, "met betrekking tot");
  ASSERT_NE(phrase, nullptr);
  EXPECT_EQ(phrase->count, 6U);
  EXPECT_TRUE(phrase->is_phrase);
  EXPECT_GT(phrase->attraction, 0.2);
  EXPECT_EQ(find(list, "met betrekking"), nullptr);
  EXPECT_EQ(find(list, "betrekking tot"), nullptr);
  EXPECT_EQ(find(list, "betrekking"), nullptr);
  CandidateOptions words;
  words.with_phrases = false;
  EXPECT_NE(find(candidates_of({document, document}, words), "betrekking"), nullptr);
}

TEST(Candidates, APartThatAlsoStandsAloneStays) {
  const std::string document = repeated("nadere eis", 4) + repeated("nadere eis stellen", 4) + repeated("huis", 50);
  const auto list = candidates_of({document, document});
  ASSERT_NE(find(list, "nadere eis"), nullptr);
  EXPECT_EQ(find(list, "nadere eis")->count, 16U);
  EXPECT_NE(find(list, "nadere eis stellen"), nullptr);
}

TEST(Candidates, NoPhraseRunsOverTheEndOfAClauseOrBeginsWithAnArticle) {
  const std::string document = repeated("bezwaar | schrift", 9) + repeated("het algemeen belang", 9);
  const auto list = candidates_of({document, document});
  EXPECT_EQ(find(list, "bezwaar schrift"), nullptr);
  EXPECT_EQ(find(list, "het algemeen belang"), nullptr);
  EXPECT_NE(find(list, "algemeen belang"), nullptr);
}

TEST(Candidates, ASentenceThatComesBackMakesNoPhrases) {
  const std::string refrain = "leges heffen wij altijd voor perceel";
  const auto list = candidates_of({repeated(refrain, 9), repeated(refrain, 9)});
  ASSERT_NE(find(list, "leges"), nullptr) << "its words do count";
  EXPECT_EQ(find(list, "leges")->count, 18U);
  EXPECT_TRUE(std::none_of(list.begin(), list.end(), [](const Candidate& one) { return one.is_phrase; }));
  // A short line is itself a phrase.
  const auto lines = candidates_of({repeated("met gepaste groet", 9), repeated("met gepaste groet", 9)});
  ASSERT_NE(find(lines, "met gepaste groet"), nullptr);
}

TEST(Candidates, APhraseWithANameInItIsAName) {
  const std::string document = repeated("loket Zaanstad", 4) + repeated("huis", 50);
  const auto list = candidates_of({document, document});
  ASSERT_NE(find(list, "loket zaanstad"), nullptr);
  EXPECT_EQ(find(list, "loket zaanstad")->mark, Mark::name);
}

TEST(Candidates, PiecesOfALongerPhraseAreNoPhrase) {
  EXPECT_TRUE(is_whole("ten", "behoeve", "van"));
  EXPECT_TRUE(is_whole("van", "overeenkomstige", "toepassing"));
  EXPECT_FALSE(is_whole("staatssecretaris", "van", "van"));
  EXPECT_FALSE(is_whole("van", "de", "wet"));
}

TEST(Candidates, WordsThatMeetByChanceAreNoPhrase) {
  // Both are everywhere, and meet now and then.
  const std::string document = repeated("leges", 20) + repeated("perceel", 20) + repeated("leges perceel", 3);
  const auto list = candidates_of({document, document});
  EXPECT_NE(find(list, "leges"), nullptr);
  EXPECT_EQ(find(list, "leges perceel"), nullptr);
}

TEST(Candidates, NamesAreKeptApart) {
  const std::string document = repeated("Zaanstad", 3) + repeated("perceel", 3) + repeated("huis", 20);
  const auto list = candidates_of({document, document});
  ASSERT_NE(find(list, "zaanstad"), nullptr);
  EXPECT_EQ(find(list, "zaanstad")->mark, Mark::name);
  EXPECT_EQ(find(list, "perceel")->mark, Mark::candidate);
  CandidateOptions without;
  without.with_names = false;
  EXPECT_EQ(find(candidates_of({document, document}, without), "zaanstad"), nullptr);
}

TEST(Candidates, ACapitalNowAndThenMakesNoName) {
  const std::string document = repeated("perceel", 5) + repeated("Perceel", 3) + repeated("huis", 20);
  const auto list = candidates_of({document, document});
  ASSERT_NE(find(list, "perceel"), nullptr);
  EXPECT_EQ(find(list, "perceel")->count, 16U);
  EXPECT_EQ(find(list, "perceel")->mark, Mark::candidate);
}

TEST(Candidates, ANameThatIsNowAndThenTakenForANounIsOneName) {
  const std::string document = repeated("Digid", 8) + repeated("digid", 2) + repeated("huis", 20);
  const auto list = candidates_of({document, document});
  ASSERT_EQ(std::count_if(list.begin(), list.end(), [](const Candidate& one) { return one.text == "digid"; }), 1);
  EXPECT_EQ(find(list, "digid")->count, 20U);
  EXPECT_EQ(find(list, "digid")->mark, Mark::name);
}

TEST(Candidates, AWordThatIsALittleMoreFrequentIsNone) {
  // "de" is 50,000 in a million for everybody, and 90,000 here: sure, but not twice as much.
  std::string document = repeated("de", 9000) + repeated("huis", 91'000);
  EXPECT_EQ(find(candidates_of({document, document}), "de"), nullptr);
  document = repeated("de", 12'000) + repeated("huis", 88'000);
  EXPECT_NE(find(candidates_of({document, document}), "de"), nullptr);
}

TEST(Candidates, TwoClassesOfAWordStandApart) {
  const std::string document = repeated("regelen/regelen/VERB", 4) + repeated("regelen/regelen/NOUN", 4);
  const auto list = candidates_of({document, document});
  EXPECT_EQ(std::count_if(list.begin(), list.end(), [](const Candidate& one) { return one.text == "regelen"; }), 2);
}

TEST(Candidates, ForgettingRarePhrasesKeepsFrequentOnes) {
  std::vector<std::string> documents;
  for (int i = 0; i < 40; ++i)
    documents.push_back("ter zake doende | woord" + std::to_string(i) + " ding" + std::to_string(i) + " zaak" +
                        std::to_string(i));
  Counts counts({.phrases = 30});
  for (const std::string& document : documents) counts.add(observation(document));
  EXPECT_LE(counts.phrases().size(), 30U);
  EXPECT_GT(counts.most_forgotten(), 0U);
  const auto list = find_candidates(counts, everyday, {});
  ASSERT_NE(find(list, "ter zake doende"), nullptr);
  EXPECT_GE(find(list, "ter zake doende")->count + counts.most_forgotten(), 40U);
}

TEST(MergedGroups, GiveASmallGroupItsShareAndAddUp) {
  const auto ranked = [](const std::vector<std::pair<std::string, double>>& words, const std::string& group) {
    std::vector<Candidate> list;
    for (const auto& [text, score] : words) {
      Candidate candidate;
      candidate.text = text;
      candidate.score = score;
      candidate.group = group;
      candidate.count = 2;
      candidate.documents = 2;
      list.push_back(candidate);
    }
    return list;
  };
  const auto list =
      merge_groups({ranked({{"a", 9}, {"b", 8}, {"c", 7}}, "wetten"), ranked({{"d", 3}, {"c", 2}}, "brieven")});
  std::string order;
  for (const Candidate& candidate : list) order += candidate.text;
  EXPECT_EQ(order, "adbc");
  EXPECT_EQ(list[3].count, 4U);
  EXPECT_EQ(list[3].documents, 4U);
  EXPECT_EQ(list[3].group, "brieven");
}

TEST(Occurrences, RememberTheirDocuments) {
  Occurrences occurrences;
  for (const std::uint32_t document : {0U, 0U, 3U, 300U, 300U, 300U, 70'000U}) occurrences.add(document, true);
  const std::vector<std::pair<std::uint32_t, std::uint32_t>> expected = {{0, 2}, {3, 1}, {300, 3}, {70'000, 1}};
  EXPECT_EQ(occurrences.documents(), expected);
  Occurrences others;
  for (const std::uint32_t document : {3U, 5U}) others.add(document, true);
  occurrences.merge(others);
  const std::vector<std::pair<std::uint32_t, std::uint32_t>> merged = {{0, 2}, {3, 2}, {5, 1}, {300, 3}, {70'000, 1}};
  EXPECT_EQ(occurrences.documents(), merged);
  EXPECT_EQ(occurrences.count(), 9U);
}

}  // namespace
}  // namespace helder::curation
