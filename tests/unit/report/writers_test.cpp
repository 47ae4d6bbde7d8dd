// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "report/columns.h"
#include "report/github.h"
#include "report/json.h"
#include "report/place.h"
#include "report/sarif.h"
#include "report/settle.h"
#include "report/text.h"
#include "unit/report/hand_made.h"

namespace helder::report {
namespace {

using Json = nlohmann::json;
using test::add;

Analysis letter() {
  Analysis analysis = test::plain(
      "Geachte mevrouw,\n\nDerhalve dient u het formulier over uw aanvraag 🎉 zo spoedig mogelijk ingevuld en "
      "wel\nvoorzien van een handtekening te retourneren. Derhalve dus.\n\n"
      "Met vriendelijke groet");
  Finding& jargon = add(analysis, "woord.jargon-ambtelijk", "Derhalve", Severity::warning, "derhalve");
  jargon.message = "'Derhalve' is ambtelijke taal.";
  jargon.suggestions = {{.text = "daarom",
                         .label = "als er een reden is",
                         .is_safe = true,
                         .edits = {{test::find(analysis, "Derhalve"), "Daarom"}}},
                        {.text = "dus"}};
  add(analysis, "woord.jargon-ambtelijk", test::find(analysis, "Derhalve", 2), Severity::warning, "derhalve");
  Finding& sentence = add(analysis, "zin.lengte", analysis.sentences[1].span, Severity::info);
  sentence.message = "Deze zin telt 19 woorden.";
  sentence.evidence = {{"words", 19}, {"limit", 12.5}};
  sentence.explanation = "Knip de zin.";
  add(analysis, "woord.vaag", "zo spoedig mogelijk", Severity::error, "zo-spoedig-mogelijk");
  analysis.scores.push_back({.name = "flesch_douma",
                             .value = 45.25,
                             .level = {},
                             .label = "tamelijk moeilijk",
                             .contributions = {{"constant", 1, 206.84}, {"words_per_sentence", 14.5, -0.93}}});
  analysis.scores.push_back({.name = "lix",
                             .value = {},
                             .level = {},
                             .label = "",
                             .higher_is_easier = false,
                             .contributions = {},
                             .reason = NoScoreReason::too_short,
                             .message = "Te kort."});
  settle(analysis, {});
  // The golden files are about layout; what the rules advise may change.
  for (Priority& priority : analysis.priorities)
    priority.advice = "Lees de tekst hardop voor en kijk waar je struikelt.";
  return analysis;
}

TEST(JsonWriter, KeepsTheContract) {
  report::Run run = test::run_of(letter());
  run.items.push_back(test::failed("weg.docx", ErrorCode::not_found, "Dit bestand bestaat niet."));
  run.with_text = true;
  const Json json = Json::parse(write_json(run));
  EXPECT_EQ(json["schema"], 1);
  EXPECT_EQ(json["tool"]["lexicon"]["entries"], 300);
  EXPECT_TRUE(json["tool"]["model"].is_null());
  const Json& document = json["documents"][0];
  EXPECT_EQ(document["text"], run.items[0].analysis->document.text());
  ASSERT_EQ(document["findings"].size(), 4U);
  const Json& first = document["findings"][0];
  EXPECT_EQ(first["rule"], "woord.jargon-ambtelijk");
  EXPECT_EQ(first["group"], "woord");
  EXPECT_EQ(first["severity"], "warning");
  EXPECT_EQ(first["offset"], 18);
  EXPECT_EQ(first["length"], 8);
  EXPECT_EQ(first["text"], "Derhalve");
  EXPECT_EQ(first["line"], 3);
  EXPECT_EQ(first["column"], 1);
  EXPECT_EQ(first["end_column"], 9);
  EXPECT_EQ(first["source"], (Json{{"offset", 18}, {"length", 8}}));
  EXPECT_EQ(first["suggestions"][0]["safe"], true);
  EXPECT_EQ(first["suggestions"][0]["edits"][0]["text"], "Daarom");
  EXPECT_EQ(first["entry"], "derhalve");
  const Json& sentence = document["findings"][1];
  EXPECT_EQ(sentence["evidence"], (Json{{"words", 19}, {"limit", 12.5}}));
  EXPECT_EQ(sentence["end_line"], 4);
  EXPECT_EQ(document["findings"][3]["repeat_of"], first["fingerprint"]);
  EXPECT_EQ(document["scores"]["flesch_douma"]["score"], 45.25);
  EXPECT_EQ(document["scores"]["lix"]["reason"], "too-short");
  EXPECT_TRUE(document["scores"]["lix"]["score"].is_null());
  EXPECT_TRUE(document["priorities"][0]["gain"].is_null());
  EXPECT_EQ(json["errors"],
            Json::parse(R"([{"path":"weg.docx","code":"not-found","message":"Dit bestand bestaat niet."}])"));
  EXPECT_EQ(json["summary"]["findings"], (Json{{"error", 1}, {"warning", 1}, {"info", 1}}))
      << "a repeat does not count";
}

TEST(JsonWriter, GivesTheParagraphInADocx) {
  Analysis analysis = test::docx({"Beste mevrouw,", "Wij schrijven u thans."});
  add(analysis, "woord.archaisch", "thans");
  settle(analysis, {});
  const Json json = Json::parse(write_json(test::run_of(std::move(analysis), "brief.docx")));
  const Json& finding = json["documents"][0]["findings"][0];
  EXPECT_EQ(finding["source"],
            (Json{{"part", "word/document.xml"}, {"paragraph", 2}, {"character", 16}, {"length", 5}}));
  EXPECT_FALSE(finding.contains("line"));
}

TEST(JsonWriter, DoesNotDependOnTheLocale) {
  const std::string before = write_json(test::run_of(letter()));
  if (std::setlocale(LC_ALL, "de_DE.UTF-8") == nullptr) std::setlocale(LC_ALL, "C.UTF-8");
  EXPECT_EQ(write_json(test::run_of(letter())), before);
  std::setlocale(LC_ALL, "C");
}

TEST(JsonWriter, ReplacesBytesOfAPathThatAreNoUtf8) {
  EXPECT_TRUE(Json::accept(write_json(test::run_of(letter(), "brie\xFF.txt"))));
}

TEST(JsonWriter, IsCompleteWithoutAnyDocument) {
  report::Run run;
  const Json json = Json::parse(write_json(run));
  EXPECT_TRUE(json["documents"].empty() && json["errors"].empty());
}

TEST(NdjsonWriter, WritesALinePerInput) {
  report::Run run = test::run_of(letter());
  run.items.push_back(test::failed("weg.docx", ErrorCode::not_found, "Weg."));
  std::istringstream lines(write_ndjson(run));
  std::string first, second, none;
  ASSERT_TRUE(std::getline(lines, first) && std::getline(lines, second));
  EXPECT_FALSE(std::getline(lines, none));
  EXPECT_EQ(Json::parse(first)["tool"]["name"], "helder");
  EXPECT_EQ(Json::parse(second)["error"]["code"], "not-found");
}

TEST(SarifWriter, TellsPlaceRuleAndFingerprint) {
  const Json json = Json::parse(write_sarif(test::run_of(letter(), "./map/een brief.txt")));
  const Json& run = json["runs"][0];
  EXPECT_EQ(run["columnKind"], "unicodeCodePoints");
  ASSERT_EQ(run["results"].size(), 3U) << "repeats are told once";
  const Json& first = run["results"][0];
  EXPECT_EQ(first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "map/een%20brief.txt");
  EXPECT_EQ(first["locations"][0]["physicalLocation"]["region"]["startColumn"], 1);
  EXPECT_EQ(run["tool"]["driver"]["rules"][first["ruleIndex"].get<std::size_t>()]["id"], first["ruleId"]);
  EXPECT_EQ(run["results"][1]["level"], "note");
  EXPECT_EQ(run["invocations"][0]["executionSuccessful"], true);
}

TEST(SarifWriter, KeepsTheWorstOfTooMany) {
  Analysis analysis = test::plain(std::string(6000, 'x'));
  for (std::uint32_t i = 0; i < 5100; ++i)
    add(analysis, "zin.lengte", Span{i, i + 1}, i == 5099 ? Severity::error : Severity::info);
  const Json json = Json::parse(write_sarif(test::run_of(std::move(analysis))));
  EXPECT_EQ(json["runs"][0]["results"].size(), 5000U);
  EXPECT_EQ(json["runs"][0]["results"][0]["level"], "error");
  EXPECT_EQ(json["runs"][0]["invocations"][0]["toolExecutionNotifications"].size(), 1U);
}

TEST(GithubWriter, EscapesWhatWouldBeACommand) {
  Analysis analysis = test::plain("Thans.");
  add(analysis, "woord.archaisch", "Thans").message = "Eerste regel\n::error::vals 100%";
  const std::string out = write_github(test::run_of(std::move(analysis), "a:b,c.txt"));
  EXPECT_TRUE(
      out.starts_with("::warning file=a%3Ab%2Cc.txt,line=1,endLine=1,col=1,endColumn=6,title=woord.archaisch::Eerste "
                      "regel%0A::error::vals 100%25\n"))
      << out;
}

/// Golden files: HELDER_UPDATE_GOLDEN=1 writes them anew; read the difference before it is kept.
void expect_golden(const std::string& name, const std::string& text) {
  const std::string path = std::string(HELDER_SOURCE_DIR) + "/tests/golden/report/" + name;
  if (std::getenv("HELDER_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << text;
  std::ifstream file(path, std::ios::binary);
  const std::string expected((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  EXPECT_EQ(text, expected) << path;
}

TEST(TextWriter, FitsTheWidthOfTheTerminal) {
  for (std::size_t columns : {60U, 80U, 120U}) {
    const std::string text = write_text(test::run_of(letter()), {.columns = columns});
    expect_golden("letter-" + std::to_string(columns) + ".txt", text);
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(columns_of(line), columns) << line;
  }
}

TEST(TextWriter, ShowsTheHandfulOfMeasuresThatMatter) {
  Analysis analysis = test::plain("Wij schrijven u nu.");
  analysis.measures = {{"words_per_sentence", 15.07}, {"long_word_share", 0.345}, {"rix", 3.0}};
  report::Run run = test::run_of(std::move(analysis));
  run.with_findings = false;
  const std::string text = write_text(run, {});
  EXPECT_NE(text.find("\n   15,1 woorden per zin (liefst hoogstens 15)\n"), std::string::npos) << text;
  EXPECT_NE(text.find("\n   34 % lange woorden (van meer dan 6 letters)\n"), std::string::npos) << text;
  EXPECT_EQ(text.find("rix"), std::string::npos) << text;
  EXPECT_NE(text.find("Alle metingen zien? Kies --format json."), std::string::npos) << text;
}

TEST(TextWriter, SpeaksEnglishWhenAsked) {
  expect_golden("letter-english.txt",
                write_text(test::run_of(letter()), {.columns = 80, .language = Language::english}));
}

TEST(TextWriter, ShowsParagraphAndSentenceOfADocx) {
  Analysis analysis = test::docx({"Beste mevrouw,", "Dit is de eerste zin. Wij schrijven u thans. Dit is de laatste."});
  add(analysis, "woord.archaisch", "thans");
  settle(analysis, {});
  const std::string text = write_text(test::run_of(std::move(analysis), "brief.docx"), {});
  EXPECT_NE(text.find("Alinea 2, waarschuwing"), std::string::npos) << text;
  EXPECT_NE(text.find("\n    Wij schrijven u thans.\n                    ^^^^^\n"), std::string::npos) << text;
}

TEST(TextWriter, ColoursOnlyWhenAsked) {
  EXPECT_EQ(write_text(test::run_of(letter()), {}).find('\x1b'), std::string::npos);
  EXPECT_NE(write_text(test::run_of(letter()), {.color = true}).find('\x1b'), std::string::npos);
}

TEST(TextWriter, ShowsNothingNewWhenAllIsKnown) {
  report::Run run = test::run_of(letter());
  run.has_baseline = true;
  run.items[0].is_known.assign(run.items[0].analysis->findings.size(), true);
  const std::string text = write_text(run, {});
  EXPECT_NE(text.find("Niets gevonden"), std::string::npos) << text;
  EXPECT_NE(text.find("4 bevindingen waren al bekend"), std::string::npos) << text;
  EXPECT_FALSE(has_finding_at(run.items[0], Severity::info));
}

TEST(Place, EndsBehindTheLastCharacter) {
  const Analysis analysis = test::plain("Een 🎉 thans.\r\nTwee");
  const Place place = place_of(analysis.document, test::find(analysis, "thans."));
  EXPECT_EQ(place.begin.column, 7U);
  EXPECT_EQ(place.end.column, 13U);
  const Place all = place_of(analysis.document, Span{0, static_cast<std::uint32_t>(analysis.document.text().size())});
  EXPECT_EQ(all.end.line, 2U);
  EXPECT_EQ(all.end.column, 5U);
}

}  // namespace
}  // namespace helder::report
