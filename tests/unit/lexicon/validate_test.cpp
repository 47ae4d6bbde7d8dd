// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/validate.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "unit/lexicon/entry_text.h"
#include "unit/lexicon/simple_text.h"

namespace helder::lexicon {
namespace {

AnalysedText analyse(std::string_view text, BlockKind kind) {
  test::SimpleText simple = test::simple_text(std::string(text), kind);
  return {simple.document, simple.tokens, simple.sentences, {}};
}

std::string entry(const std::string& term, const std::string& better, const std::string& example,
                  const std::string& explanation, const std::string& more = {}) {
  return "ingang: " + term + "  id: " + term +
         "  soort: bijwoord  categorie: jargon  domein: algemeen  ernst: tip\nbeter: " + better +
         "\nuitleg: " + explanation + "\nvoorbeeld: " + example + "\nstatus: aangenomen, 2026-11, r\nbron: eigen\n" +
         more + "\n";
}

std::vector<Error> errors_of(const std::string& text) {
  const ParsedEntries parsed = parse_entries(text, "t.lex", "nl");
  EXPECT_TRUE(parsed.errors.empty()) << parsed.errors.front().message;
  return validate(parsed.entries, analyse);
}
std::string only_error(const std::string& text) {
  const std::vector<Error> errors = errors_of(text);
  EXPECT_EQ(errors.size(), 1U);
  for (std::size_t i = 1; i < errors.size(); ++i) ADD_FAILURE() << errors[i].message;
  return errors.empty() ? "" : std::to_string(errors[0].line) + ": " + errors[0].message;
}

TEST(Validate, AcceptsAGoodEntry) {
  EXPECT_TRUE(errors_of(entry("thans", "nu", "Dat is ⟦thans⟧ zo. => Dat is nu zo.", "a")).empty());
}

TEST(Validate, WantsTheExampleToBeFound) {
  EXPECT_EQ(only_error(entry("thans", "nu", "Dat is ⟦altijd⟧ zo. => Dat is nu zo.", "a")),
            "1: ingang 'thans': in het voorbeeld \"Dat is ⟦altijd⟧ zo.\" vindt helder deze ingang niet");
  EXPECT_NE(only_error(entry("thans", "nu", "Dat ⟦is thans⟧ zo. => Dat is nu zo.", "a"))
                .find("vindt helder 'thans', niet wat tussen ⟦ ⟧ staat"),
            std::string::npos);
}

TEST(Validate, WantsTheGoodSentenceToBeGood) {
  EXPECT_NE(only_error(entry("thans", "nu", "Dat is ⟦thans⟧ zo. => Dat is thans anders.", "a"))
                .find("geeft zelf nog deze bevinding"),
            std::string::npos);
  EXPECT_TRUE(errors_of(entry("thans", "nu", "Dat is ⟦thans⟧ zo. => Dat is vandaag zo.", "a")).empty());
}

TEST(Validate, RefusesAdviceThatIsAdvisedAgainst) {
  const std::string error = only_error(entry("thans", "heden", "Dat is ⟦thans⟧ zo. => Dat is heden zo.", "a") +
                                       entry("heden", "nu", "Is het ⟦heden⟧ druk? => Is het nu druk?", "b"));
  EXPECT_EQ(error, "1: ingang 'thans': het alternatief 'heden' wordt zelf afgeraden door ingang 'heden'");
}

TEST(Validate, RefusesSuggestionsThatNeverEnd) {
  EXPECT_EQ(errors_of(entry("thans", "heden", "Dat is ⟦thans⟧ zo. => Dat is heden zo.", "a") +
                      entry("heden", "thans", "Is het ⟦heden⟧ druk? => Is het thans druk?", "b"))
                .size(),
            2U);
}

TEST(Validate, WantsAnExplanationOfItsOwn) {
  EXPECT_NE(only_error(entry("thans", "nu", "Dat is ⟦thans⟧ zo. => Dat is nu zo.", "Zeg geen thans.") +
                       entry("heden", "nu", "Is het ⟦heden⟧ druk? => Is het nu druk?", "Zeg geen heden."))
                .find("op het woord na gelijk aan die van 'thans'"),
            std::string::npos);
}

TEST(Validate, SeesThroughATemplate) {
  // The words of the entry itself, in any form, are all that differs.
  EXPECT_NE(
      only_error(entry("thans", "nu", "Dat is ⟦thans⟧ zo. => Dat is nu zo.", "Thans is een deftig woord voor nu.") +
                 entry("gaarne", "graag", "Wie wil ⟦gaarne⟧ mee? => Wie wil graag mee?",
                       "Gaarne is een deftig woord voor graag."))
          .find("leg dit woord zelf uit"),
      std::string::npos);
  EXPECT_NE(only_error(entry("thans", "nu", "Dat is ⟦thans⟧ zo. => Dat is nu zo.", "Op dit moment.") +
                       entry("gaarne", "graag", "Dat is ⟦gaarne⟧ zo. => Dat is graag zo.", "Met plezier."))
                .find("geef dit woord een eigen zin"),
            std::string::npos);
}

TEST(Validate, LeavesLowerLayersAlone) {
  const ParsedEntries own =
      parse_entries(entry("thans", "heden", "Dat is ⟦thans⟧ zo. => Dat is heden zo.", "a"), "o.lex", "o");
  const ParsedEntries lower =
      parse_entries(entry("heden", "nu", "Is het ⟦heden⟧ druk? => Is het nu druk?", "b"), "n.lex", "nl");
  const std::vector<Error> errors = validate(own.entries, analyse, lower.entries);
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].message, "ingang 'thans': het alternatief 'heden' wordt zelf afgeraden door ingang 'heden'");
}

TEST(Validate, RunsExamplesInTheKindOfTextThatIsAskedFor) {
  EXPECT_TRUE(
      errors_of(entry("thans", "nu", "Dat is ⟦thans⟧ zo. => Dat is nu zo.", "a", "alleen: plaats=kop · profiel=web\n"))
          .empty());
}

TEST(Validate, ReportsDoubleTermsOfTheSameLayer) {
  const std::string one = entry("thans", "nu", "Dat is ⟦thans⟧ zo. => Dat is nu zo.", "a");
  const std::vector<Error> errors = errors_of(one + one);
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].line, 8U);
}

TEST(ApplyEdits, AppliesInAnyOrder) {
  const std::vector<Edit> edits{{{5, 6}, "Y"}, {{0, 1}, "XX"}, {{3, 3}, "-"}};
  EXPECT_EQ(apply_edits("a bcde f", edits), "XX b-cdY f");
}

/// Every example on the page for writers is an entry that works.
TEST(WritersPage, HasTwentyExamplesThatAreValid) {
  std::ifstream stream(std::string(HELDER_SOURCE_DIR) + "/docs/woordenboek.md");
  const std::string page{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  ASSERT_FALSE(page.empty());
  std::string entries;
  std::size_t count = 0;
  constexpr std::string_view kOpen = "```lex\n";
  for (std::size_t at = page.find(kOpen); at != std::string::npos; at = page.find(kOpen, at)) {
    at += kOpen.size();
    const std::size_t end = page.find("```", at);
    ASSERT_NE(end, std::string::npos);
    entries += page.substr(at, end - at) + "\n";
    ++count;
  }
  const ParsedEntries parsed = parse_entries(entries, "woordenboek.md", "nl");
  for (const Error& error : parsed.errors) ADD_FAILURE() << error.line << ":" << error.column << ": " << error.message;
  for (const Error& error : validate(parsed.entries, analyse)) ADD_FAILURE() << error.line << ": " << error.message;
  EXPECT_GE(count, 20U);
  EXPECT_EQ(parsed.entries.size(), count);
}

}  // namespace
}  // namespace helder::lexicon
