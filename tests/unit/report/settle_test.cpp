// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/settle.h"

#include <gtest/gtest.h>

#include "report/priorities.h"
#include "report/silence.h"
#include "unit/report/hand_made.h"

namespace helder::report {
namespace {

using Rules = std::vector<std::string>;
using test::add;

TEST(Settle, LetsTheLongestMatchSpeak) {
  Analysis analysis = test::plain("Wij schrijven u ten aanzien van uw brief.");
  add(analysis, "woord.naamval", "ten aanzien", Severity::error, "ten-aanzien");
  add(analysis, "woord.voorzetseluitdrukking", "ten aanzien van", Severity::info, "ten-aanzien-van");
  settle(analysis, {});
  EXPECT_EQ(test::rules_of(analysis), Rules{"woord.voorzetseluitdrukking"});
}

TEST(Settle, LetsTheMostSpecificRuleSpeakAboutTheSameWords) {
  const Rules from_specific_to_general = {
      "woord.voorzetseluitdrukking", "woord.naamval", "woord.archaisch", "woord.juridisch",
      "woord.jargon-ambtelijk",      "woord.spelling"};
  for (std::size_t first = 0; first < from_specific_to_general.size(); ++first) {
    Analysis analysis = test::plain("Wij doen dit thans niet.");
    for (std::size_t i = from_specific_to_general.size(); i-- > first;)
      add(analysis, from_specific_to_general[i], "thans", i == first ? Severity::info : Severity::error);
    settle(analysis, {});
    EXPECT_EQ(test::rules_of(analysis), Rules{from_specific_to_general[first]});
  }
}

TEST(Settle, KeepsLongSentenceAndWordInIt) {
  Analysis analysis = test::plain("Derhalve schrijven wij u deze lange brief.");
  add(analysis, "woord.archaisch", "Derhalve");
  add(analysis, "zin.lengte", analysis.sentences[0].span);
  settle(analysis, {});
  EXPECT_EQ(test::rules_of(analysis), (Rules{"woord.archaisch", "zin.lengte"}));
}

TEST(Settle, DropsWhatDientTeAlreadySays) {
  Analysis analysis = test::plain("Het bedrag dient te worden betaald.");
  add(analysis, "woord.jargon-ambtelijk", "dient te", Severity::warning, "dienen-te");
  add(analysis, "zin.lijdend-zonder-handelende", "dient te worden betaald");
  settle(analysis, {});
  EXPECT_EQ(test::rules_of(analysis), Rules{"woord.jargon-ambtelijk"});
}

TEST(Settle, DropsTheSameFindingTwice) {
  Analysis analysis = test::plain("Een zin.");
  add(analysis, "zin.lengte", "Een zin.");
  add(analysis, "zin.lengte", "Een zin.");
  settle(analysis, {});
  EXPECT_EQ(analysis.findings.size(), 1U);
}

TEST(Settle, CountsSecondHalfOfAPhraseAsTaken) {
  Analysis analysis = test::plain("Wij stelt dit thans vast.");
  Finding& phrase = add(analysis, "woord.omslachtig-werkwoord", "stelt", Severity::info, "vaststellen");
  phrase.related.push_back({test::find(analysis, "vast"), ""});
  add(analysis, "woord.vaag", "vast", Severity::error);
  add(analysis, "woord.archaisch", "thans");
  settle(analysis, {});
  EXPECT_EQ(test::rules_of(analysis), (Rules{"woord.omslachtig-werkwoord", "woord.archaisch"}));
}

TEST(Settle, GivesTheSameOutcomeInAnyOrder) {
  const auto make = [](bool reversed) {
    Analysis analysis = test::plain("Thans dient u derhalve te betalen. Thans niet.");
    add(analysis, "woord.archaisch", "Thans", Severity::warning, "thans");
    add(analysis, "woord.jargon-ambtelijk", "dient", Severity::warning, "dienen");
    add(analysis, "woord.archaisch", test::find(analysis, "Thans", 2), Severity::warning, "thans");
    add(analysis, "woord.jargon-ambtelijk", "derhalve", Severity::info, "derhalve");
    if (reversed) std::reverse(analysis.findings.begin(), analysis.findings.end());
    settle(analysis, {});
    std::string outcome;
    for (const Finding& finding : analysis.findings)
      outcome += std::string(finding.rule) + std::to_string(finding.span.begin) + finding.fingerprint +
                 finding.repeat_of + ";";
    return outcome;
  };
  EXPECT_EQ(make(false), make(true));
}

TEST(Settle, NeverReportsChosenWords) {
  Analysis analysis = test::plain("Thans woont u in Zaanstad.");
  add(analysis, "woord.spelling", "Zaanstad");
  add(analysis, "woord.archaisch", "Thans", Severity::warning, "thans");
  Settings settings;
  settings.words = {"zaanstad"};
  settle(analysis, settings);
  EXPECT_EQ(test::rules_of(analysis), Rules{"woord.archaisch"});
}

TEST(Fingerprint, SurvivesEditsElsewhere) {
  Analysis before = test::plain("U krijgt bericht. Thans is dat zo.");
  add(before, "woord.archaisch", "Thans");
  settle(before, {});
  Analysis after = test::plain("Een nieuwe alinea.\n\nU krijgt morgen een brief. Thans is dat zo.");
  add(after, "woord.archaisch", "Thans");
  settle(after, {});
  EXPECT_EQ(before.findings[0].fingerprint, after.findings[0].fingerprint);
  EXPECT_EQ(before.findings[0].fingerprint.size(), 16U);
}

TEST(Fingerprint, TellsEqualFindingsApartByNumber) {
  Analysis analysis = test::plain("Thans is dat zo.\n\nThans is dat zo.");
  add(analysis, "woord.archaisch", test::find(analysis, "Thans", 1));
  add(analysis, "woord.archaisch", test::find(analysis, "Thans", 2));
  settle(analysis, {});
  EXPECT_NE(analysis.findings[0].fingerprint, analysis.findings[1].fingerprint);
  EXPECT_TRUE(analysis.findings[1].repeat_of.empty()) << "another paragraph is no repeat";
}

TEST(Fingerprint, ChangesWithTheWords) {
  Analysis analysis = test::plain("Thans is dat zo. Nu is dat zo.");
  add(analysis, "zin.lengte", analysis.sentences[0].span);
  add(analysis, "zin.lengte", analysis.sentences[1].span);
  settle(analysis, {});
  EXPECT_NE(analysis.findings[0].fingerprint, analysis.findings[1].fingerprint);
}

TEST(Repeats, NameTheFirstInTheParagraph) {
  Analysis analysis = test::plain("Thans is dat zo. En thans nog meer.");
  add(analysis, "woord.archaisch", "Thans", Severity::warning, "thans");
  add(analysis, "woord.archaisch", "thans", Severity::warning, "thans");
  settle(analysis, {});
  ASSERT_EQ(analysis.findings.size(), 2U);
  EXPECT_TRUE(analysis.findings[0].repeat_of.empty());
  EXPECT_EQ(analysis.findings[1].repeat_of, analysis.findings[0].fingerprint);
}

TEST(Repeats, KeepTwoLongSentencesApart) {
  Analysis analysis = test::plain("Dit is een zin. Dat is een andere zin.");
  add(analysis, "zin.lengte", analysis.sentences[0].span);
  add(analysis, "zin.lengte", analysis.sentences[1].span);
  settle(analysis, {});
  EXPECT_TRUE(analysis.findings[1].repeat_of.empty());
}

TEST(Priorities, AreThreeByWeight) {
  Analysis analysis = test::plain("Een twee drie vier vijf zes zeven acht negen.");
  const auto many = [&](std::string_view rule, std::initializer_list<std::string_view> words, Severity severity) {
    for (std::string_view word : words) add(analysis, rule, word, severity);
  };
  many("zin.lengte", {"Een", "twee", "drie"}, Severity::warning);  // 9
  many("woord.vaag", {"vier", "vijf"}, Severity::warning);         // 6
  many("tekst.linktekst", {"zes"}, Severity::warning);             // 3
  many("zin.hoofdletters", {"zeven", "acht"}, Severity::info);     // two tips
  settle(analysis, {});
  ASSERT_EQ(analysis.priorities.size(), 3U);
  EXPECT_EQ(analysis.priorities[0].title, "Knip 3 lange zinnen");
  EXPECT_EQ(analysis.priorities[0].fingerprints.size(), 3U);
  EXPECT_EQ(analysis.priorities[1].title, "Maak 2 vage woorden precies");
  EXPECT_EQ(analysis.priorities[2].title, "Geef 1 link een duidelijke tekst");
  EXPECT_FALSE(analysis.priorities[0].gain.has_value());
}

TEST(Priorities, AFewTipsAreNoAdviceWhereThereAreWarnings) {
  Analysis analysis = test::plain("Een twee drie vier vijf zes zeven acht negen.");
  add(analysis, "zin.lengte", "Een", Severity::warning);
  add(analysis, "woord.vaag", "twee", Severity::info);
  for (std::string_view word : {"drie", "vier", "vijf"}) add(analysis, "woord.juridisch", word, Severity::info);
  settle(analysis, {});
  ASSERT_EQ(analysis.priorities.size(), 2U);
  EXPECT_EQ(analysis.priorities[0].title, "Knip 1 lange zin");
  EXPECT_EQ(analysis.priorities[1].title, "Leg 3 juridische woorden uit");
}

TEST(Priorities, ATipIsAdviceWhereThereIsNothingElse) {
  Analysis analysis = test::plain("Een twee drie.");
  add(analysis, "woord.vaag", "twee", Severity::info);
  settle(analysis, {});
  ASSERT_EQ(analysis.priorities.size(), 1U);
}

TEST(Priorities, ShortSentencesHelpMoreThanCapitals) {
  Analysis analysis = test::plain("Een twee drie vier vijf.");
  add(analysis, "zin.hoofdletters", "Een", Severity::warning);
  add(analysis, "zin.hoofdletters", "twee", Severity::warning);
  add(analysis, "zin.lengte", "drie", Severity::warning);
  settle(analysis, {});
  ASSERT_EQ(analysis.priorities.size(), 2U);
  EXPECT_EQ(analysis.priorities[0].title, "Knip 1 lange zin");
}

TEST(Silencing, ReadsTheWordsOfARemark) {
  const Silencing one = parse_silencing("helder-uit zin.lengte: zo staat het in de wet");
  EXPECT_EQ(one.reach, Silencing::Reach::next_block);
  EXPECT_EQ(one.ids, Rules{"zin.lengte"});
  EXPECT_EQ(one.reason, "zo staat het in de wet");
  const Silencing two = parse_silencing("helder-uit-begin woord, zin.lengte : citaat");
  EXPECT_EQ(two.reach, Silencing::Reach::begin);
  EXPECT_EQ(two.ids, (Rules{"woord", "zin.lengte"}));
  EXPECT_EQ(parse_silencing("helder-uit-eind").reach, Silencing::Reach::end);
  EXPECT_EQ(parse_silencing("helder-uit-bestand: archief").reach, Silencing::Reach::file);
  EXPECT_TRUE(parse_silencing("helder-uit-bestand: archief").ids.empty());
  EXPECT_EQ(parse_silencing("helder-uit zin.lengte omdat het moet").ids, Rules{"zin.lengte"});
  EXPECT_TRUE(parse_silencing("helder-uit").is_bare);
}

Remark remark(std::string words, std::uint32_t position) {
  return {.words = std::move(words), .position = position, .covers = {}, .line = 1};
}

TEST(Silencing, HoldsForTheNextBlock) {
  const std::string text = "Thans een.\n\nThans twee.\n\nThans drie.";
  Analysis analysis = test::plain(text, {remark("helder-uit woord.archaisch: citaat", 10)});
  for (int i = 1; i <= 3; ++i) add(analysis, "woord.archaisch", test::find(analysis, "Thans", i));
  settle(analysis, {});
  ASSERT_EQ(analysis.findings.size(), 2U);
  EXPECT_EQ(analysis.findings[0].span.begin, 0U);
  EXPECT_EQ(analysis.findings[1].span.begin, text.find("Thans drie"));
}

TEST(Silencing, HoldsForAStretch) {
  const std::string text = "Thans een.\n\nThans twee.\n\nThans drie.";
  Analysis analysis = test::plain(text, {remark("helder-uit-begin woord: citaat", 0), remark("helder-uit-eind", 24)});
  for (int i = 1; i <= 3; ++i) add(analysis, "woord.archaisch", test::find(analysis, "Thans", i));
  settle(analysis, {});
  ASSERT_EQ(test::rules_of(analysis).size(), 1U);
  EXPECT_EQ(analysis.findings[0].span.begin, text.find("Thans drie"));
}

TEST(Silencing, HoldsForTheFile) {
  Analysis analysis =
      test::plain("Thans een.\n\nThans twee.", {remark("helder-uit-bestand woord.archaisch: oude tekst", 22)});
  for (int i = 1; i <= 2; ++i) add(analysis, "woord.archaisch", test::find(analysis, "Thans", i));
  add(analysis, "zin.lengte", "Thans een.");
  settle(analysis, {});
  EXPECT_EQ(test::rules_of(analysis), Rules{"zin.lengte"});
}

TEST(Silencing, HoldsForWhatACommentInADocxCovers) {
  Analysis analysis =
      test::docx({"Thans een en thans twee."},
                 {{.words = "helder-uit woord.archaisch: citaat", .position = 0, .covers = Span{0, 5}, .line = 0}});
  add(analysis, "woord.archaisch", "Thans");
  add(analysis, "woord.archaisch", "thans twee");
  settle(analysis, {});
  ASSERT_EQ(analysis.findings.size(), 1U);
  EXPECT_EQ(analysis.findings[0].span.begin, 13U);
}

std::vector<std::string> own_messages(const Analysis& analysis) {
  std::vector<std::string> messages;
  for (const Finding& finding : analysis.findings)
    if (finding.rule == "helder.uit") messages.push_back(finding.message);
  return messages;
}

TEST(Silencing, SaysWhatIsWrongWithARemark) {
  const auto messages = [](std::string words) {
    Analysis analysis = test::plain("Thans een.", {remark(std::move(words), 0)});
    add(analysis, "woord.archaisch", "Thans");
    settle(analysis, {});
    return own_messages(analysis);
  };
  EXPECT_TRUE(messages("helder-uit woord.archaisch: citaat").empty());
  ASSERT_EQ(messages("helder-uit woord.archaisch").size(), 1U);
  EXPECT_NE(messages("helder-uit woord.archaisch")[0].find("zonder reden"), std::string::npos);
  ASSERT_EQ(messages("helder-uit woord.archais: citaat").size(), 1U);
  EXPECT_NE(messages("helder-uit woord.archais: citaat")[0].find("woord.archaisch"), std::string::npos)
      << "the nearest rule";
  ASSERT_EQ(messages("helder-uit zin.lengte: citaat").size(), 1U);
  EXPECT_NE(messages("helder-uit zin.lengte: citaat")[0].find("niet nodig"), std::string::npos);
  EXPECT_EQ(messages("helder-uit-eind").size(), 1U);
  EXPECT_EQ(messages("helder-uit-begin woord: citaat").size(), 1U) << "the end is missing";
}

TEST(Silencing, NeverQuotesTheAuthorsWords) {
  Analysis analysis = test::plain("Thans een.", {remark("helder-uit Jansen: geheim", 0)});
  settle(analysis, {});
  for (const std::string& message : own_messages(analysis))
    EXPECT_EQ(message.find("Jansen"), std::string::npos) << message;
}

TEST(Silencing, DoesNotCallARemarkUnusedWhenItsRuleIsOff) {
  Analysis analysis = test::plain("Een.", {remark("helder-uit zin.lengte: citaat", 0)});
  Settings settings;
  settings.without_rules = {"zin.lengte"};
  settle(analysis, settings);
  EXPECT_TRUE(own_messages(analysis).empty());
}

TEST(Silencing, StaysQuickWithManyRemarksAndFindings) {
  constexpr std::uint32_t number = 20'000;
  std::vector<Remark> remarks;
  for (std::uint32_t i = 0; i < number; ++i) remarks.push_back(remark("helder-uit-begin zin: r", i));
  Analysis analysis = test::plain(std::string(number + 1, 'x'), std::move(remarks));
  for (std::uint32_t i = 0; i < number; ++i) add(analysis, "tekst.linktekst", Span{i, i + 1});
  settle(analysis, {});  // four hundred million pairs, if each were looked at
  EXPECT_GE(analysis.findings.size(), number);
}

}  // namespace
}  // namespace helder::report
