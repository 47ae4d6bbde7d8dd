// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Walks the registry: what every rule owes its readers, and its examples, run against the national dictionary.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "rules/rule.h"
#include "unit/rules/rule_tester.h"

namespace helder::rules {
namespace {

constexpr std::string_view kOpen = "⟦", kClose = "⟧";

TEST(Registry, IsSortedWithUniqueWellFormedIds) {
  ASSERT_FALSE(registry().empty());
  std::string_view previous;
  for (const Rule* rule : registry()) {
    const std::string_view id = rule->info().id;
    EXPECT_LT(previous, id);
    previous = id;
    const auto point = id.find('.');
    ASSERT_NE(point, std::string_view::npos) << id;
    for (std::string_view part : {id.substr(0, point), id.substr(point + 1)}) {
      EXPECT_FALSE(part.empty()) << id;
      EXPECT_EQ(part.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"), std::string_view::npos) << id;
      EXPECT_NE(part.front(), '-') << id;
      EXPECT_NE(part.back(), '-') << id;
    }
    EXPECT_EQ(find(id), rule);
  }
  EXPECT_EQ(find("zin.bestaat-niet"), nullptr);
  EXPECT_EQ(find(""), nullptr);
}

TEST(Registry, EveryRuleTellsWhyWhatToDoAndWhereItComesFrom) {
  for (const Rule* rule : registry()) {
    const RuleInfo& info = rule->info();
    for (std::string_view sentence : {info.why, info.advice}) {
      EXPECT_GE(sentence.size(), 20u) << info.id;
      EXPECT_TRUE(sentence.ends_with('.') || sentence.ends_with("’.") || sentence.ends_with('?'))
          << info.id << ": " << sentence;
    }
    EXPECT_FALSE(info.title.empty()) << info.id;
    EXPECT_FALSE(info.title.ends_with('.')) << info.id;
    EXPECT_FALSE(info.sources.empty()) << info.id;
    EXPECT_FALSE(info.since.empty()) << info.id;
    EXPECT_FALSE(info.examples.empty()) << info.id;
    for (const Example& example : info.examples) {
      EXPECT_FALSE(example.bad.empty()) << info.id;
      EXPECT_FALSE(example.good.empty()) << info.id;
      EXPECT_EQ(example.good.find(kOpen), std::string_view::npos) << info.id;
    }
  }
}

TEST(Registry, SettingsHaveAMeaningASourceAndADefaultWithinBounds) {
  for (const Rule* rule : registry()) {
    std::set<std::string_view> names;
    for (const Setting& setting : rule->info().settings) {
      const std::string where = std::string(rule->info().id) + " " + std::string(setting.name);
      EXPECT_TRUE(names.insert(setting.name).second) << where;
      EXPECT_NE(setting.name, "severity") << where;
      EXPECT_FALSE(setting.meaning.empty()) << where;
      EXPECT_FALSE(setting.source.empty()) << where;
      EXPECT_LE(setting.minimum, setting.value) << where;
      EXPECT_LE(setting.value, setting.maximum) << where;
    }
  }
}

/// Takes the marks out and tells where they stood.
struct Marked {
  std::string text;
  std::vector<std::string> found;
};
Marked unmark(std::string_view bad) {
  Marked result;
  for (std::size_t at = 0; at < bad.size();) {
    const auto open = bad.find(kOpen, at);
    result.text += bad.substr(at, open == std::string_view::npos ? open : open - at);
    if (open == std::string_view::npos) break;
    const auto close = bad.find(kClose, open);
    result.found.emplace_back(bad.substr(open + kOpen.size(), close - open - kOpen.size()));
    result.text += result.found.back();
    at = close + kClose.size();
  }
  return result;
}

/// A profile in which the rule speaks.
Profile speaking_profile(const RuleInfo& info) {
  for (std::size_t i = 0; i < kProfileCount; ++i)
    if (info.severity[i] != Severity::off) return static_cast<Profile>(i);
  return Profile::letter;
}

TEST(Registry, EveryBadExampleGivesItsMarkedFindingAndEveryGoodOneNone) {
  const test::National& national = test::national();
  ASSERT_TRUE(national.lexicon && national.spelling && national.words.norms && national.annotator);
  for (const Rule* rule : registry()) {
    const RuleInfo& info = rule->info();
    if (info.id == "helder.uit") continue;  // found in report/, which alone knows what a remark silenced; tested there
    for (const Example& example : info.examples) {
      const test::Options options = national.options(example.format, speaking_profile(info));
      const Marked bad = unmark(example.bad);
      EXPECT_EQ(bad.found.size(), 1u) << info.id << ": " << example.bad;
      EXPECT_EQ(test::found(info.id, bad.text, options), bad.found) << info.id << ": " << example.bad;
      EXPECT_EQ(test::found(info.id, std::string(example.good), options), test::Words{})
          << info.id << ": " << example.good;
    }
  }
}

TEST(Registry, NoRuleSpeaksInBlocksThatAreNotJudged) {
  const test::National& national = test::national();
  ASSERT_TRUE(national.lexicon && national.spelling && national.words.norms && national.annotator);
  for (const Rule* rule : registry()) {
    const RuleInfo& info = rule->info();
    for (const Example& example : info.examples) {
      if (example.format != "plain") continue;
      const test::Options options = national.options("html", speaking_profile(info));
      const std::string html = "<html lang=\"nl\"><body><p>U krijgt een brief.</p><p lang=\"en\">" +
                               unmark(example.bad).text + "</p></body></html>";
      EXPECT_EQ(test::found(info.id, html, options), test::Words{}) << info.id << ": " << html;
    }
  }
}

}  // namespace
}  // namespace helder::rules
