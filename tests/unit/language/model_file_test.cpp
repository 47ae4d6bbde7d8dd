// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// A model file that is not whole is refused, wherever it is damaged; sections are read and never more than there is.
#include "language/model_file.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "unit/language/small_model.h"

namespace helder::language {
namespace {

using Header = ModelFile::Header;

class ModelFileTest : public testing::Test {
 protected:
  ~ModelFileTest() override { std::remove(path_.c_str()); }

  Result<std::shared_ptr<const ModelFile>> map(std::string_view bytes) {
    std::ofstream(path_, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return ModelFile::map(path_);
  }
  bool is_refused(std::string_view bytes) {
    const auto mapped = map(bytes);
    return !mapped && mapped.error().code == ErrorCode::missing_data && !mapped.error().message.empty() &&
           mapped.error().path == path_;
  }
  static std::string text(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
  }

  std::string path_ = testing::TempDir() + "helder-model-" + std::to_string(::getpid());
  std::string sound_ =
      test::model_bytes({{"words", "eerste deel"}, {"a-name-of-16-all", std::string(100, 'x')}, {"none", ""}});
};

TEST_F(ModelFileTest, GivesItsSectionsAndVersion) {
  const auto model = map(sound_);
  ASSERT_TRUE(model.has_value());
  EXPECT_EQ((*model)->version(), "nl-test");
  EXPECT_EQ(text((*model)->section("words")), "eerste deel");
  EXPECT_EQ(text((*model)->section("a-name-of-16-all")), std::string(100, 'x'));
  EXPECT_TRUE((*model)->section("none").empty());
  for (const char* name : {"words", "a-name-of-16-all"})
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>((*model)->section(name).data()) % 64, 0U);
}

TEST_F(ModelFileTest, SectionThatIsNotThereIsEmpty) {
  const auto model = map(sound_);
  ASSERT_TRUE(model.has_value());
  for (const char* name : {"", "word", "words2", "a-name-of-16-all-and-more"})
    EXPECT_TRUE((*model)->section(name).empty()) << name;
}

TEST_F(ModelFileTest, FileWithoutSectionsIsSound) { EXPECT_TRUE(map(test::model_bytes({})).has_value()); }

TEST_F(ModelFileTest, AbsentFileIsMissingData) {
  const auto mapped = ModelFile::map(path_);
  ASSERT_FALSE(mapped.has_value());
  EXPECT_EQ(mapped.error().code, ErrorCode::missing_data);
  EXPECT_NE(mapped.error().message.find("is er niet"), std::string::npos);
}

TEST_F(ModelFileTest, FolderAndEmptyFileAreRefused) {
  EXPECT_FALSE(ModelFile::map(testing::TempDir()).has_value());
  EXPECT_TRUE(is_refused(""));
}

TEST_F(ModelFileTest, IsRefusedWhereverItIsCutOff) {
  ASSERT_TRUE(map(sound_).has_value());
  for (std::size_t size = sound_.size(); size-- > 0;) {
    std::filesystem::resize_file(path_, size);
    ASSERT_FALSE(ModelFile::map(path_).has_value()) << size;
  }
}

TEST_F(ModelFileTest, IsRefusedWhenCutOffThoughTheHeaderAgrees) {
  for (std::size_t size = sizeof(Header); size < sound_.size(); size += 5) {
    std::string cut = sound_.substr(0, size);
    test::sign(cut);
    ASSERT_TRUE(is_refused(cut)) << size;
  }
}

TEST_F(ModelFileTest, IsRefusedWhenSomethingFollows) { EXPECT_TRUE(is_refused(sound_ + '\0')); }

// Only the texts for people in the header are outside the checksum.
TEST_F(ModelFileTest, OneChangedBitIsSeen) {
  ASSERT_TRUE(map(sound_).has_value());
  std::fstream file(path_, std::ios::binary | std::ios::in | std::ios::out);
  const auto put = [&](std::size_t at, char byte) {
    file.seekp(static_cast<std::streamoff>(at));
    file.put(byte).flush();
  };
  for (std::size_t at = 0; at < sound_.size(); ++at) {
    if (at == offsetof(Header, version)) at = sizeof(Header);
    for (int bit = 0; bit < 8; ++bit) {
      put(at, static_cast<char>(sound_[at] ^ (1 << bit)));
      ASSERT_FALSE(ModelFile::map(path_).has_value()) << "byte " << at << " bit " << bit;
    }
    put(at, sound_[at]);
  }
  EXPECT_TRUE(ModelFile::map(path_).has_value());
}

TEST_F(ModelFileTest, OtherFormatSaysSo) {
  for (const std::uint32_t format : {0U, 2U, 0xFFFFFFFFU}) {
    std::string other = sound_;
    std::memcpy(other.data() + offsetof(Header, format), &format, sizeof format);
    const auto mapped = map(other);
    ASSERT_FALSE(mapped.has_value());
    EXPECT_EQ(mapped.error().code, ErrorCode::missing_data);
    EXPECT_NE(mapped.error().message.find("andere versie"), std::string::npos);
  }
}

// The version is shown to users and written in JSON.
TEST_F(ModelFileTest, VersionThatIsNoPlainTextIsRefused) {
  for (const std::string_view version : {"nl-\xFF", "nl\n1", "nl \x1B[31m"})
    EXPECT_TRUE(is_refused(test::model_bytes({{"words", "x"}}, version)));
  const auto whole = map(test::model_bytes({}, "nl-1.0-thirty-two-characters-ab"));
  ASSERT_TRUE(whole.has_value());
  EXPECT_EQ((*whole)->version(), "nl-1.0-thirty-two-characters-ab");
  const auto unended = map(test::model_bytes({}, "nl-1.0-of-thirty-two-characters."));
  ASSERT_TRUE(unended.has_value());
  EXPECT_EQ((*unended)->version().size(), 32U);
}

TEST_F(ModelFileTest, SectionOutsideTheFileIsRefused) {
  const std::uint64_t size = sound_.size();
  const std::uint64_t top = 0xFFFFFFFFFFFFFFC0ULL;
  for (const auto& [offset, length] : {std::pair<std::uint64_t, std::uint64_t>{(size + 63) / 64 * 64, 1},
                                       {640, size - 640 + 1},
                                       {640, 0xFFFFFFFFFFFFFFFFULL},
                                       {top, 64},
                                       {top, 0},
                                       {640, 0ULL - 640},
                                       {641, 1},
                                       {644, 4},
                                       {672, 4}}) {
    std::string damaged = sound_;
    ModelFile::Section section;
    std::memcpy(&section, damaged.data() + sizeof(Header), sizeof section);
    section.offset = offset;
    section.size = length;
    std::memcpy(damaged.data() + sizeof(Header), &section, sizeof section);
    test::sign(damaged);
    EXPECT_TRUE(is_refused(damaged)) << offset << " + " << length;
  }
}

TEST_F(ModelFileTest, MoreSectionsThanThereIsRoomForAreRefused) {
  for (const std::uint32_t count : {100U, 0x08000000U, 0xFFFFFFFFU}) {
    std::string damaged = sound_;
    std::memcpy(damaged.data() + offsetof(Header, section_count), &count, sizeof count);
    EXPECT_TRUE(is_refused(damaged)) << count;
  }
}

TEST_F(ModelFileTest, StaysWhileItsFileIsRemoved) {
  const auto model = map(sound_);
  ASSERT_TRUE(model.has_value());
  std::remove(path_.c_str());
  EXPECT_EQ(text((*model)->section("words")), "eerste deel");
}

TEST(ModelChecksumTest, DiffersWithEveryByteAndLength) {
  const std::string bytes(131, 'a');
  const std::uint64_t sum = ModelFile::checksum(bytes);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string other = bytes;
    other[at] = 'b';
    EXPECT_NE(ModelFile::checksum(other), sum) << at;
    EXPECT_NE(ModelFile::checksum(std::string_view(bytes).substr(0, at)), sum) << at;
  }
}

// Words of 8 bytes that change places, within a lane and across.
TEST(ModelChecksumTest, SeesTheOrder) {
  std::string bytes;
  for (char letter = 'a'; letter < 'i'; ++letter) bytes += std::string(8, letter);
  const std::uint64_t sum = ModelFile::checksum(bytes);
  for (std::size_t a = 0; a < 8; ++a) {
    for (std::size_t b = a + 1; b < 8; ++b) {
      std::string other = bytes;
      for (std::size_t i = 0; i < 8; ++i) std::swap(other[a * 8 + i], other[b * 8 + i]);
      EXPECT_NE(ModelFile::checksum(other), sum) << a << ' ' << b;
    }
  }
}

TEST(SectionReaderTest, TakesArraysAtMultiplesOf64) {
  test::SectionWriter writer;
  writer.add(std::vector<std::int8_t>{1, 2, 3});
  writer.add(std::vector<std::uint32_t>{7, 8});
  const test::Aligned section(writer.bytes());
  SectionReader reader(section.bytes());
  EXPECT_EQ(reader.take<std::int8_t>(3)[2], 3);
  const auto numbers = reader.take<std::uint32_t>(2);
  ASSERT_TRUE(reader.is_good());
  EXPECT_EQ(numbers[0], 7U);
  EXPECT_EQ(numbers[1], 8U);
  EXPECT_TRUE(reader.take<std::uint32_t>(1).empty());
  EXPECT_FALSE(reader.is_good());
}

TEST(SectionReaderTest, NeverTakesMoreThanThereIs) {
  const test::Aligned section(std::string(100, 'x'));
  for (const std::size_t count : {std::size_t{26}, std::size_t{1} << 62, ~std::size_t{0}, ~std::size_t{0} / 4 + 1}) {
    SectionReader reader(section.bytes());
    EXPECT_TRUE(reader.take<std::uint32_t>(count).empty());
    EXPECT_FALSE(reader.is_good());
  }
  SectionReader reader(section.bytes());
  EXPECT_EQ(reader.take<std::uint32_t>(25).size(), 25U);
  EXPECT_TRUE(reader.is_good());
  EXPECT_TRUE(reader.take<std::uint32_t>(0).empty());  // would begin at 128
  EXPECT_FALSE(reader.is_good());
}

TEST(SectionReaderTest, StaysBadAfterAFault) {
  const test::Aligned section(std::string(200, 'x'));
  SectionReader reader(section.bytes());
  static_cast<void>(reader.take<std::uint64_t>(1000));
  static_cast<void>(reader.take<char>(1));
  EXPECT_FALSE(reader.is_good());
}

TEST(SectionReaderTest, SectionAtAnOddAddressIsBad) {
  const test::Aligned section(std::string(200, 'x'));
  SectionReader reader(section.bytes().subspan(1));
  EXPECT_TRUE(reader.take<float>(2).empty());
  EXPECT_FALSE(reader.is_good());
}

}  // namespace
}  // namespace helder::language
