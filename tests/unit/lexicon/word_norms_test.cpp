// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The tables of frequencies and norms as they are committed, and what happens when they are damaged.
#include "lexicon/word_norms.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "text/form.h"

namespace helder::lexicon {
namespace {

namespace fs = std::filesystem;

const fs::path kData = fs::path(HELDER_SOURCE_DIR) / "lexicons/nl/woorden";

class WordTables : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() /
              ("helder-norms-" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  static std::string read(const std::string& name) {
    std::ifstream in(kData / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  fs::path write(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
    return folder_ / name;
  }
  fs::path folder_;
};

TEST_F(WordTables, GiveTheValuesOfThePackage) {
  const auto frequencies = Frequencies::map(kData / "frequencies.bin");
  ASSERT_TRUE(frequencies) << frequencies.error().message;
  const auto zipf = [&](std::string_view word) { return (*frequencies)->zipf(text::form_hash(word)); };
  EXPECT_DOUBLE_EQ(zipf("ik"), 7.600790715899573);
  EXPECT_DOUBLE_EQ(zipf("slaapt"), 4.75612499633879);
  EXPECT_DOUBLE_EQ(zipf("Middeleeuwen"), 3.423686536423184);
  EXPECT_DOUBLE_EQ(zipf("stadskastelen"), 1.359228547196266);  // not in the list
  EXPECT_DOUBLE_EQ((*frequencies)->unseen(), 1.359228547196266);
  EXPECT_EQ((*frequencies)->name(), "SUBTLEX-NL");
  EXPECT_EQ((*frequencies)->size(), 437352u);
  EXPECT_TRUE((*frequencies)->knows(text::form_hash("privé")));
  EXPECT_FALSE((*frequencies)->knows(text::form_hash("stadskastelen")));
}

TEST_F(WordTables, FindAFormUnderItsPlainApostrophe) {
  const auto frequencies = Frequencies::map(kData / "frequencies.bin");
  ASSERT_TRUE(frequencies);
  EXPECT_EQ((*frequencies)->zipf(text::form_hash("foto’s")), (*frequencies)->zipf(text::form_hash("foto's")));
  EXPECT_GT((*frequencies)->zipf(text::form_hash("foto’s")), 4);
}

TEST_F(WordTables, TellWhatANounStandsFor) {
  const auto norms = WordNorms::map(kData / "norms.bin");
  ASSERT_TRUE(norms) << norms.error().message;
  const auto norm = [&](std::string_view word) { return (*norms)->find(text::form_hash(word)); };
  EXPECT_EQ(norm("vrijheid").type, NounType::abstract);
  EXPECT_EQ(norm("appels").type, NounType::concrete);
  EXPECT_EQ(norm("analfabeet").type, NounType::concrete);
  EXPECT_TRUE(norm("analfabeet").is_human);
  EXPECT_EQ(norm("flarfgrom").type, NounType::unknown);
  EXPECT_EQ(norm("bouwvergunning").head, "vergunning");
  EXPECT_EQ(norm("bouwvergunning").head_form, text::form_hash("vergunning"));
  EXPECT_EQ(norm("appels").head_form, 0u);
  EXPECT_TRUE(norm("desgevraagd").is_manner_adverb);
  EXPECT_TRUE(norm("aanbieden").is_skipped);
  EXPECT_TRUE(norm("km").is_unit);
  EXPECT_FALSE(norm("vrijheid").is_unit || norm("vrijheid").is_skipped || norm("vrijheid").is_manner_adverb);
  EXPECT_EQ((*norms)->version(), "20260420");
}

TEST_F(WordTables, TellThatAFileIsNotThereOrDamaged) {
  EXPECT_EQ(Frequencies::map(folder_ / "frequencies.bin").error().code, ErrorCode::missing_data);
  const std::string good = read("frequencies.bin");
  ASSERT_GT(good.size(), 1'000'000u);
  EXPECT_TRUE(Frequencies::map(write("good.bin", good)));
  for (const std::size_t place : {std::size_t{0}, std::size_t{8}, std::size_t{16}, std::size_t{20}, std::size_t{1100},
                                  good.size() / 2, good.size() - 1}) {
    std::string bad = good;
    bad[place] = static_cast<char>(bad[place] ^ 0x40);
    const auto table = Frequencies::map(write("bad.bin", bad));
    ASSERT_FALSE(table) << place;
    EXPECT_EQ(table.error().code, ErrorCode::missing_data);
    EXPECT_NE(table.error().message.find("bad.bin"), std::string::npos);
  }
  for (const std::size_t size : {std::size_t{0}, std::size_t{100}, std::size_t{1016}, good.size() - 8})
    EXPECT_FALSE(Frequencies::map(write("short.bin", good.substr(0, size)))) << size;
}

TEST_F(WordTables, RefuseAFileOfAnotherKind) {
  EXPECT_FALSE(WordNorms::map(kData / "frequencies.bin"));
  EXPECT_FALSE(Frequencies::map(kData / "norms.bin"));
}

TEST_F(WordTables, WordfreqStandsInWhereSubtlexIsLeftOut) {
  fs::copy_file(kData / "norms.bin", folder_ / "norms.bin");
  EXPECT_FALSE(load_word_data(folder_));
  fs::copy_file(kData / "frequencies-wordfreq.bin", folder_ / "frequencies-wordfreq.bin");
  const auto other = load_word_data(folder_);
  ASSERT_TRUE(other) << other.error().message;
  EXPECT_EQ(other->frequencies->name(), "wordfreq");
  EXPECT_DOUBLE_EQ(other->frequencies->zipf(text::form_hash("brief")), 4.9);
  EXPECT_DOUBLE_EQ(other->frequencies->zipf(text::form_hash("flarfgrom")), 1.01);
  fs::copy_file(kData / "frequencies.bin", folder_ / "frequencies.bin");
  EXPECT_EQ(load_word_data(folder_)->frequencies->name(), "SUBTLEX-NL");
}

}  // namespace
}  // namespace helder::lexicon
