// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "pipeline/settings_file.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <fstream>

#include "pipeline/guide.h"
#include "pipeline/path_pattern.h"
#include "pipeline/settings_table.h"

namespace helder::pipeline {
namespace {

namespace fs = std::filesystem;

class SettingsFile : public testing::Test {
 protected:
  SettingsFile() {
    std::string name = (fs::temp_directory_path() / "helder-settings-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
  }
  ~SettingsFile() override { fs::remove_all(folder_); }
  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  [[nodiscard]] Result<FileSettings> read(const std::string& document = "brief.txt") const {
    return settings_for(folder_ / document);
  }
  [[nodiscard]] Error error_of(const std::string& text) const {
    write("helder.toml", text);
    auto settings = read();
    EXPECT_FALSE(settings) << text;
    return settings ? Error{} : settings.error();
  }
  fs::path folder_;
};

TEST_F(SettingsFile, FillsInWhatIsWritten) {
  write("helder.toml",
        "profile = \"decision\"\nguide = \"utrecht\"\nfail_on = \"never\"\nwords = [\"Zaanstad\"]\nlexicons = "
        "[\"woorden/a.lex\"]\nmax_level = 3\nmax_size = \"1G\"\n"
        "[rules.\"zin.lengte\"]\nseverity = \"tip\"\nwarning = 30\n");
  auto read_back = read();
  ASSERT_TRUE(read_back) << read_back.error().message;
  const Settings& settings = read_back->settings;
  EXPECT_EQ(settings.profile, Profile::decision);
  EXPECT_EQ(settings.guide, "utrecht");
  EXPECT_EQ(settings.fail_on, Severity::off);
  EXPECT_EQ(settings.words, std::vector<std::string>{"Zaanstad"});
  EXPECT_EQ(settings.lexicons, std::vector<std::string>{(folder_ / "woorden/a.lex").string()});
  EXPECT_EQ(settings.max_level, 3);
  EXPECT_EQ(settings.max_size, 1ULL << 30);
  EXPECT_EQ(settings.rules.at("zin.lengte").severity, Severity::info);
  EXPECT_EQ(settings.rules.at("zin.lengte").numbers.at("warning"), 30);
}

TEST_F(SettingsFile, SearchesUpwardFromTheDocument) {
  write("helder.toml", "guide = \"rvo\"\n");
  fs::create_directories(folder_ / "a/b");
  EXPECT_EQ(read("a/b/brief.txt")->settings.guide, "rvo");
  write("a/helder.toml", "fail_on = \"error\"\n");
  EXPECT_EQ(read("a/b/brief.txt")->settings.guide, "none") << "only the nearest file holds";
}

TEST_F(SettingsFile, ExtendsAnotherFileAndWinsFromIt) {
  write("huisstijl/helder.toml",
        "guide = \"rvo\"\nprofile = \"web\"\nwords = [\"Zaanstad\"]\nlexicons = "
        "[\"huis.lex\"]\n[rules.\"zin.lengte\"]\nwarning = 30\ninfo = 20\n");
  write("map/helder.toml",
        "extends = \"../huisstijl/helder.toml\"\nguide = \"utrecht\"\nwords = "
        "[\"Wmo\"]\n[rules.\"zin.lengte\"]\nwarning = 35\n");
  const auto settings = read("map/brief.txt");
  ASSERT_TRUE(settings) << settings.error().message;
  EXPECT_EQ(settings->settings.guide, "utrecht");
  EXPECT_EQ(settings->settings.profile, Profile::web);
  EXPECT_EQ(settings->settings.words, (std::vector<std::string>{"Zaanstad", "Wmo"}));
  EXPECT_EQ(settings->settings.lexicons, std::vector<std::string>{(folder_ / "huisstijl/huis.lex").string()});
  EXPECT_EQ(settings->settings.rules.at("zin.lengte").numbers.at("warning"), 35);
  EXPECT_EQ(settings->settings.rules.at("zin.lengte").numbers.at("info"), 20);
  EXPECT_EQ(settings->files.size(), 2U);
  const auto guide = std::find_if(settings->origins.begin(), settings->origins.end(),
                                  [](const SettingOrigin& origin) { return origin.key == "guide"; });
  EXPECT_TRUE(guide->origin.ends_with("map/helder.toml:2")) << guide->origin;
}

TEST_F(SettingsFile, RefusesACircle) {
  write("helder.toml", "extends = \"b.toml\"\n");
  write("b.toml", "extends = \"helder.toml\"\n");
  ASSERT_FALSE(read());
  EXPECT_EQ(read().error().code, ErrorCode::invalid_setting);
}

TEST_F(SettingsFile, AppliesOverridesByPath) {
  write("helder.toml",
        "profile = \"letter\"\n[[overrides]]\npaths = [\"besluiten/**\"]\nprofile = \"decision\"\n[[overrides]]\npaths "
        "= [\"*.md\"]\nprofile = \"web\"\n");
  fs::create_directories(folder_ / "besluiten/2026");
  EXPECT_EQ(read("brief.txt")->settings.profile, Profile::letter);
  EXPECT_EQ(read("besluiten/2026/a.txt")->settings.profile, Profile::decision);
  EXPECT_EQ(read("besluiten/2026/a.md")->settings.profile, Profile::web) << "the later one wins";
}

TEST_F(SettingsFile, NamesPlaceAndNearestOfAnUnknownKey) {
  const Error key = error_of("profile = \"letter\"\nguid = \"rvo\"\n");
  EXPECT_EQ(std::pair(key.line, key.column), std::pair(2U, 1U));
  EXPECT_NE(key.message.find("Bedoelde u 'guide'?"), std::string::npos) << key.message;
  EXPECT_TRUE(key.path.ends_with("helder.toml"));
  const Error rule = error_of("\n[rules.\"zin.lengt\"]\nwarning = 20\n");
  EXPECT_EQ(rule.code, ErrorCode::unknown_rule);
  EXPECT_EQ(rule.line, 2U);
  EXPECT_NE(rule.message.find("'zin.lengte'"), std::string::npos) << rule.message;
  const Error setting = error_of("[rules.\"zin.lengte\"]\n  waring = 20\n");
  EXPECT_EQ(std::pair(setting.line, setting.column), std::pair(2U, 3U));
  EXPECT_NE(setting.message.find("'warning'"), std::string::npos) << setting.message;
}

TEST_F(SettingsFile, RefusesValuesThatDoNotFit) {
  for (const char* text :
       {"profile = \"brief\"\n", "profile = 3\n", "guide = \"groningen\"\n", "fail_on = \"soms\"\n",
        "words = \"een\"\n", "words = [1]\n", "max_level = 5\n", "max_size = \"veel\"\n", "rules = 3\n",
        "[rules.zin.lengte]\nwarning = 20\n", "[rules.\"zin.lengte\"]\nwarning = \"twintig\"\n",
        "[rules.\"zin.lengte\"]\nwarning = 1\n", "[rules.\"zin.lengte\"]\nwarning = nan\n",
        "[rules.\"zin.lengte\"]\nseverity = \"erg\"\n", "[overrides]\npaths = [\"a\"]\n",
        "[[overrides]]\nprofile = \"web\"\n", "[[overrides]]\npaths = [\"a\"]\nextends = \"b\"\n",
        "profile = \"web\nguide = 3", "extends = \"weg.toml\"\n"}) {
    const Error error = error_of(text);
    EXPECT_TRUE(error.code == ErrorCode::invalid_setting || error.code == ErrorCode::unknown_rule) << text;
    EXPECT_FALSE(error.message.empty());
    if (std::string_view(text).find("extends = \"weg") == std::string_view::npos) { EXPECT_GT(error.line, 0U) << text; }
  }
}

TEST_F(SettingsFile, ShowsTheFirstFaultOfTheFile) {
  EXPECT_EQ(error_of("words = 3\nprofile = 3\nguide = 3\n").line, 1U);
}

TEST_F(SettingsFile, TakesTheFileThatIsNamed) {
  write("helder.toml", "guide = \"rvo\"\n");
  write("anders.toml", "guide = \"utrecht\"\n");
  EXPECT_EQ(settings_for(folder_ / "brief.txt", folder_ / "anders.toml")->settings.guide, "utrecht");
  EXPECT_FALSE(settings_for(folder_ / "brief.txt", folder_ / "weg.toml"));
}

TEST(PathPattern, FollowsGit) {
  EXPECT_TRUE(matches_path("besluiten/**", "besluiten/2026/a.txt"));
  EXPECT_FALSE(matches_path("besluiten/**", "brieven/a.txt"));
  EXPECT_TRUE(matches_path("*.md", "a/b/c.md"));
  EXPECT_FALSE(matches_path("a/*.md", "a/b/c.md"));
  EXPECT_TRUE(matches_path("a/**/c.md", "a/c.md"));
  EXPECT_TRUE(matches_path("a/**/c.md", "a/x/y/c.md"));
  EXPECT_TRUE(matches_path("**/c.md", "c.md"));
  EXPECT_TRUE(matches_path("brief-[0-9]?.txt", "brief-42.txt"));
  EXPECT_FALSE(matches_path("brief-[!0-9].txt", "brief-4.txt"));
  EXPECT_FALSE(matches_path("a?b", "a/b"));
  EXPECT_TRUE(matches_path("/a.txt", "a.txt"));
}

TEST(PathPattern, StaysQuickOnNastyPatterns) {
  std::string pattern, path(2000, 'a');
  for (int i = 0; i < 200; ++i) pattern += "a**";
  EXPECT_FALSE(matches_path(pattern + "b", path));
}

TEST(Size, HasUnits) {
  EXPECT_EQ(parse_size("64M"), 64ULL << 20);
  EXPECT_EQ(parse_size("1G"), 1ULL << 30);
  EXPECT_EQ(parse_size("500kB"), 500ULL << 10);
  EXPECT_EQ(parse_size("1000"), 1000ULL);
  for (const char* wrong : {"", "0", "M", "-1", "1T", "99999999999999999999", "9999999999G", "1 M"})
    EXPECT_FALSE(parse_size(wrong)) << wrong;
}

/// The guides of the project, as installed.
TEST(Guides, AreAllReadable) {
  std::size_t number = 0;
  for (const auto& file : fs::directory_iterator(fs::path(HELDER_SOURCE_DIR) / "guides")) {
    const auto guide = read_guide_table(file.path());
    ASSERT_TRUE(guide) << guide.error().path << ":" << guide.error().line << " " << guide.error().message;
    EXPECT_EQ(guide->name, file.path().stem().string());
    EXPECT_FALSE(guide->source.empty() || guide->version.empty() || guide->title.empty());
    ++number;
  }
  EXPECT_EQ(number, 5U);
}

TEST(Guides, StandUnderTheUsersOwnSettings) {
  Settings settings;
  settings.guide = "direct-duidelijk";
  settings.rules["zin.lengte"].numbers["warning"] = 40;
  ASSERT_TRUE(apply_guide(settings, HELDER_SOURCE_DIR));
  EXPECT_EQ(settings.rules["zin.lengte"].numbers["warning"], 40);
  EXPECT_EQ(settings.rules["zin.lengte"].numbers["info"], 13);
}

TEST(Guides, AreNamesAndNoPaths) {
  for (const char* name : {"groningen", "../guides/rvo", "rvo.toml", "/etc/passwd"}) {
    Settings settings;
    settings.guide = name;
    const auto outcome = apply_guide(settings, HELDER_SOURCE_DIR);
    ASSERT_FALSE(outcome) << name;
    EXPECT_EQ(outcome.error().code, ErrorCode::invalid_setting);
  }
}

}  // namespace
}  // namespace helder::pipeline
