// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The same numbers as training reads (data/word_features/make_rows.py), and no others from a section that is damaged.
#include "language/word_features.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "unit/language/plain_document.h"
#include "unit/language/small_model.h"

namespace helder::language {
namespace {

using Fields = std::vector<std::string>;

// The lines of a table with their fields; a line without any parts the groups.
std::vector<Fields> read_table(const std::string& name) {
  const std::string text = test::read_file(HELDER_SOURCE_DIR "/tests/unit/language/data/word_features/" + name);
  std::vector<Fields> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string line = text.substr(begin, end - begin);
    begin = end + 1;
    if (line.starts_with("# ")) continue;
    Fields& fields = lines.emplace_back();
    for (std::size_t at = 0; !line.empty() && at <= line.size();) {
      const std::size_t tab = std::min(line.find('\t', at), line.size());
      fields.push_back(line.substr(at, tab - at));
      at = tab + 1;
    }
  }
  return lines;
}

// A document of these forms with a token for each.
struct Forms {
  explicit Forms(const std::vector<std::string>& forms) {
    std::string text;
    for (const std::string& form : forms) {
      const auto begin = static_cast<std::uint32_t>(text.size());
      text += form;
      tokens.push_back({.span = {begin, static_cast<std::uint32_t>(text.size())}});
      text += ' ';
    }
    document = plain_document(text);
  }
  Document document = plain_document("");
  std::vector<Token> tokens;
};

class WordFeaturesTest : public testing::Test {
 protected:
  void SetUp() override {
    std::vector<test::Word> words;
    for (const Fields& line : read_table("words.tsv")) {
      if (line.size() != 5) continue;
      const auto number = [&](std::size_t field) { return static_cast<std::uint32_t>(std::stoul(line[field])); };
      words.push_back({line[0], number(1), number(2), number(3), line[4] == "1"});
    }
    ASSERT_GT(words.size(), 30U);
    section_.emplace(test::words_section(words, 32767, 512, 128));
    auto opened = WordFeatures::open(section_->bytes());
    ASSERT_TRUE(opened.has_value());
    features_.emplace(*opened);
  }
  std::vector<FeatureRows> rows(const std::vector<std::string>& forms) {
    const Forms made(forms);
    std::vector<FeatureRows> out;
    features_->describe(made.document, made.tokens, out);
    return out;
  }
  std::optional<test::Aligned> section_;
  std::optional<WordFeatures> features_;
};

TEST_F(WordFeaturesTest, NumbersAreThoseOfTheTraining) {
  static constexpr const char* kNames[] = {"word",     "class",    "type",     "kind",     "shape",   "prefix 2",
                                           "prefix 3", "suffix 2", "suffix 3", "suffix 4", "suffix 5"};
  std::vector<Fields> sentence;
  std::size_t count = 0;
  for (const Fields& line : read_table("rows.tsv")) {
    if (!line.empty()) {
      ASSERT_EQ(line.size(), 1 + kFeatureCount);
      sentence.push_back(line);
      continue;
    }
    std::vector<std::string> forms;
    for (const Fields& token : sentence) forms.push_back(token[0]);
    const std::vector<FeatureRows> got = rows(forms);
    ASSERT_EQ(got.size(), forms.size());
    for (std::size_t i = 0; i < forms.size(); ++i)
      for (std::size_t f = 0; f < kFeatureCount; ++f)
        EXPECT_EQ(std::to_string(got[i][f]), sentence[i][1 + f]) << forms[i] << ": " << kNames[f];
    count += forms.size();
    sentence.clear();
  }
  EXPECT_GT(count, 250U);
}

TEST_F(WordFeaturesTest, NumbersFitTheirTables) {
  std::mt19937 random(20260103);
  const std::vector<std::string> pieces = {"a", "B", "é", "\u0301", "0",      "-", ".",
                                           "😀", "ß", "İ", "ﬃ",      "\u200B", "s", "raad"};
  std::vector<std::string> forms;
  for (int n = 0; n < 3000; ++n) {
    std::string form;
    for (std::size_t length = 1 + random() % 9; length > 0; --length) form += pieces[random() % pieces.size()];
    forms.push_back(form);
  }
  for (const FeatureRows& row : rows(forms))
    for (std::size_t f = 0; f < kFeatureCount; ++f) ASSERT_LT(row[f], features_->rows(static_cast<Feature>(f)));
}

TEST_F(WordFeaturesTest, NoTokensGiveNoRows) { EXPECT_TRUE(rows({}).empty()); }

TEST_F(WordFeaturesTest, RowsAreAppended) {
  const Forms forms({"de", "raad"});
  std::vector<FeatureRows> out(3);
  features_->describe(forms.document, forms.tokens, out);
  EXPECT_EQ(out.size(), 5U);
}

TEST_F(WordFeaturesTest, ShapeKnowsTheSentence) {
  const auto shape = [&](const std::vector<std::string>& forms, std::size_t i) { return rows(forms)[i][kShape]; };
  EXPECT_NE(shape({"de", "raad"}, 0), shape({"en", "de", "raad"}, 1));                // first or not
  EXPECT_EQ(shape({"(", "de", "raad"}, 1), shape({"de", "raad"}, 0));                 // a sign is not first
  EXPECT_EQ(shape({"DE", "RAAD", "STUURT"}, 1), shape({"de", "raad", "stuurt"}, 1));  // shouted
  EXPECT_NE(shape({"De", "RAAD", "stuurt"}, 1), shape({"de", "raad", "stuurt"}, 1));  // one word in capitals
  EXPECT_NE(shape({"de", "Raad"}, 1), shape({"de", "raad"}, 1));
}

// One form of a word, whatever way it was typed. None of these characters is in the training data.
TEST(NetworkFormTest, CharactersThatTrainingNeverMetCountAsWhatTheyStandFor) {
  EXPECT_EQ(network_form("ﬁets"), "fiets");
  EXPECT_EQ(network_form("ver\u200Bgunning"), "vergunning");
  EXPECT_EQ(network_form("\uFEFFbrief"), "brief");
  EXPECT_EQ(network_form("zoʼn"), "zo'n");
  EXPECT_EQ(network_form("İstanbul"), "istanbul");
  EXPECT_EQ(network_form("❤\uFE0F"), "❤");
}

TEST(NetworkFormTest, OfAFormIsTheFormItself) {
  for (const char* form : {"Zo’n", "12,5", "„", "–", "…", "CAFÉ", "cafe\u0301", "ĳs", "´", "•", "foto’s", "'s", "x²"}) {
    const std::string once = network_form(form);
    EXPECT_EQ(network_form(once), once) << form;
  }
}

TEST(NetworkFormTest, OldQuotesAreQuotes) {
  for (const char* form : {",,", "''", "``", "\"", "“", "”", "„", "«", "»"})
    EXPECT_EQ(network_form(form), "\"") << form;
}

class WordsSectionTest : public testing::Test {
 protected:
  static bool opens(const std::string& bytes) {
    const test::Aligned section(bytes);
    const auto opened = WordFeatures::open(section.bytes());
    EXPECT_TRUE(opened || opened.error().code == ErrorCode::missing_data);
    return opened.has_value();
  }
  static std::string with(std::size_t number, std::uint32_t value) {
    std::string bytes = sound();
    std::memcpy(bytes.data() + number * 4, &value, sizeof value);
    return bytes;
  }
  static std::string sound() { return test::words_section(test::small_words(), 9, 5, 3); }
};

TEST_F(WordsSectionTest, SoundOneOpens) {
  EXPECT_TRUE(opens(sound()));
  EXPECT_TRUE(opens(test::words_section({}, 1, 1, 1)));
}

TEST_F(WordsSectionTest, CutOffAnywhereIsRefused) {
  const std::string bytes = sound();
  for (std::size_t size = 0; size < bytes.size(); ++size) ASSERT_FALSE(opens(bytes.substr(0, size))) << size;
}

TEST_F(WordsSectionTest, WrongNumberOfSlotsIsRefused) {
  for (const std::uint32_t slots : {0U, 3U, 31U, 33U, 64U, 0x80000000U, 0xFFFFFFFFU})
    EXPECT_FALSE(opens(with(0, slots)));
}

TEST_F(WordsSectionTest, NumbersOutsideTheTablesAreRefused) {
  EXPECT_TRUE(opens(test::words_section(test::small_words(), 9, 5, 3)));
  EXPECT_FALSE(opens(test::words_section(test::small_words(), 8, 5, 3)));
  EXPECT_FALSE(opens(test::words_section(test::small_words(), 9, 4, 3)));
  EXPECT_FALSE(opens(test::words_section(test::small_words(), 9, 5, 2)));
  EXPECT_FALSE(opens(with(1, 0)));
  EXPECT_FALSE(opens(with(2, 0)));
  EXPECT_FALSE(opens(with(3, 0)));
}

// A search ends at an empty slot, so there must be one.
TEST_F(WordsSectionTest, TableWithoutAnEmptySlotIsRefused) {
  test::SectionWriter section;
  section.add(std::vector<std::uint32_t>{2, 9, 9, 9});
  section.add(std::vector<std::uint32_t>{5, 1, 6, 2});
  EXPECT_FALSE(opens(section.bytes()));
}

}  // namespace
}  // namespace helder::language
