// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "lexicon/compiler.h"
#include "lexicon/entry_parser.h"
#include "lexicon/lexicon.h"
#include "unit/lexicon/entry_text.h"
#include "unit/lexicon/simple_text.h"

namespace helder::lexicon {
namespace {

using test::entry;

class Layers : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ =
        std::filesystem::temp_directory_path() / ("helder-layers-" + std::to_string(::getpid()) + "-" +
                                                  ::testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::create_directories(folder_);
    const ParsedEntries parsed = parse_entries(
        entry("inzake", "voorzetsel", "beter: over") + entry("derhalve", "bijwoord", "beter: dus"), "nl.lex", "nl");
    national_ = write("lexicon.bin", compile(parsed.entries, "nl").bytes);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::filesystem::path write(const std::string& name, const std::string& bytes) {
    const std::filesystem::path path = folder_ / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }
  /// "layer:id→text" of each match.
  static std::string found(const Lexicon& lexicon, const std::string& text) {
    const test::SimpleText t = test::simple_text(text);
    std::string out;
    for (const Match& match : lexicon.match(t.document, t.tokens, t.sentences, Profile::letter))
      out += (out.empty() ? "" : " ") + lexicon.layer(match.entry) + ":" + lexicon.entry(match.entry).id + ">" +
             match.suggestions.at(0).text;
    return out;
  }
  std::filesystem::path folder_, national_;
};

TEST_F(Layers, LoadsTheNationalLayer) {
  const auto lexicon = load(national_, {});
  ASSERT_TRUE(lexicon) << lexicon.error().message;
  EXPECT_EQ((*lexicon)->size(), 2U);
  EXPECT_EQ((*lexicon)->layers(), std::vector<std::string>{"nl"});
  EXPECT_TRUE((*lexicon)->version().starts_with("2026-11-")) << (*lexicon)->version();
  EXPECT_EQ(found(**lexicon, "Een brief inzake iets, en derhalve goed."), "nl:xinzake>over nl:xderhalve>dus");
}

TEST_F(Layers, ALaterLayerReplacesByIdAndByTerm) {
  const std::vector<std::filesystem::path> layers{
      write("gemeente.lex", entry("inzake", "voorzetsel", "beter: omtrent", "eigen") +
                                entry("anders", "bijwoord", "beter: niet", "xderhalve"))};
  const auto lexicon = load(national_, layers);
  ASSERT_TRUE(lexicon) << lexicon.error().message;
  EXPECT_EQ((*lexicon)->size(), 2U);
  EXPECT_EQ(found(**lexicon, "Een brief inzake iets en derhalve anders."),
            "gemeente.lex:eigen>omtrent gemeente.lex:xderhalve>niet");
  EXPECT_EQ((*lexicon)->entry((*lexicon)->find("inzake").at(0)).id, "eigen");
  EXPECT_TRUE((*lexicon)->find("derhalve").empty());
  EXPECT_NE((*lexicon)->version().find('+'), std::string::npos);
}

TEST_F(Layers, ADeprecatedEntrySilences) {
  const std::vector<std::filesystem::path> layers{
      write("persoonlijk.lex", "ingang: inzake\nid: xinzake\nstatus: vervallen, 2026-11, ik: mag hier\n")};
  const auto lexicon = load(national_, layers);
  ASSERT_TRUE(lexicon) << lexicon.error().message;
  EXPECT_EQ(found(**lexicon, "Een brief inzake iets, en derhalve goed."), "nl:xderhalve>dus");
  EXPECT_EQ((*lexicon)->layers(), (std::vector<std::string>{"nl", "persoonlijk"}));
  EXPECT_EQ((*lexicon)->speaking_count(), 1U);
}

TEST_F(Layers, FindsWithoutRegardToCase) {
  const auto lexicon = load(national_, {});
  ASSERT_TRUE(lexicon);
  EXPECT_EQ((*lexicon)->find("Inzake").size(), 1U);
  EXPECT_EQ((*lexicon)->find("xderhalve").size(), 1U);
  EXPECT_TRUE((*lexicon)->find("bestaat niet").empty());
}

TEST_F(Layers, SaysWhereALayerIsWrong) {
  const std::vector<std::filesystem::path> layers{write("fout.lex", "\n\ningang: x\nbeeter: y\n")};
  const auto lexicon = load(national_, layers);
  ASSERT_FALSE(lexicon);
  EXPECT_EQ(lexicon.error().code, ErrorCode::invalid_lexicon);
  EXPECT_TRUE(lexicon.error().path.ends_with("fout.lex"));
  EXPECT_EQ(lexicon.error().line, 4U);
  EXPECT_NE(lexicon.error().message.find("bedoelde u 'beter'?"), std::string::npos);
}

TEST_F(Layers, SaysThatALayerIsNotThere) {
  const std::vector<std::filesystem::path> layers{folder_ / "weg.lex"};
  const auto lexicon = load(national_, layers);
  ASSERT_FALSE(lexicon);
  EXPECT_EQ(lexicon.error().code, ErrorCode::invalid_lexicon);
}

TEST_F(Layers, RefusesDamagedFilesWithAClearError) {
  std::ifstream stream(national_, std::ios::binary);
  const std::string good{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  ASSERT_GT(good.size(), 1000U);
  for (const std::size_t length :
       {std::size_t{0}, std::size_t{10}, std::size_t{200}, good.size() / 2, good.size() - 1}) {
    const auto lexicon = load(write("kort.bin", good.substr(0, length)), {});
    ASSERT_FALSE(lexicon) << length;
    EXPECT_EQ(lexicon.error().code, ErrorCode::missing_data);
  }
  for (std::size_t at = 0; at < good.size(); at += 97) {
    std::string bad = good;
    bad[at] = static_cast<char>(bad[at] ^ 0x55);
    EXPECT_FALSE(load(write("fout.bin", bad), {})) << at;
  }
  EXPECT_FALSE(load(folder_ / "weg.bin", {}));
}

}  // namespace
}  // namespace helder::lexicon
