// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include "unit/formats/reading.h"

namespace helder {
namespace {

std::string wide(std::string_view name) {
  std::string out;
  for (char c : name) {
    out += c;
    out += '\0';
  }
  return out;
}
const std::string kOle("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

std::string outcome(std::string bytes, const std::string& name = {}) {
  const Result<Document> document = formats::read(std::move(bytes), {.name = name});
  return std::string(document ? to_string(document->format()) : to_string(document.error().code));
}
std::string message(std::string bytes, const std::string& name = {}) {
  const Result<Document> document = formats::read(std::move(bytes), {.name = name});
  return document ? "" : document.error().message;
}

TEST(Detect, GoesByContentBeforeName) {
  EXPECT_EQ(outcome("<!DOCTYPE html><p>Een zin.", "brief.txt"), "html");
  EXPECT_EQ(outcome("\n<!-- x -->\n<html><p>Een zin.", "brief.md"), "html");
  EXPECT_EQ(outcome("\xEF\xBB\xBF<?xml version='1.0'?><html><p>Een zin.</html>"), "html");
  EXPECT_EQ(outcome("<p>Een zin.</p>"), "html");
  EXPECT_EQ(outcome("<p>Een zin.</p>", "a.txt"), "txt");
  EXPECT_EQ(outcome("<div>x</div>\n\n# Kop", "a.md"), "md");
  EXPECT_EQ(outcome("# Kop", "a.MD"), "md");
  EXPECT_EQ(outcome("# Kop"), "txt");
  EXPECT_EQ(outcome("Een zin.", "a.html"), "html");
  EXPECT_EQ(outcome("Een pdf begint met %PDF-1.7, zegt men."), "txt");
  EXPECT_EQ(outcome("a < b en <p> is een tag"), "txt");
}

TEST(Detect, RecognisesWhatItCanNotReadAndSaysWhatToDo) {
  EXPECT_EQ(formats::detect("%PDF-1.7\n", ""), Format::pdf);
  EXPECT_EQ(formats::detect("From: a@b.nl\nTo: c@d.nl\nSubject: Vraag\nMIME-Version: 1.0\n\nHallo", ""), Format::eml);
  EXPECT_EQ(outcome("From: a@b.nl\nTo: c@d.nl\nSubject: Vraag\n\nHallo"), "eml");
  EXPECT_NE(message("{\\rtf1 tekst}").find("rtf"), std::string::npos);
  EXPECT_NE(message(kOle + wide("WordDocument")).find("oud Word-bestand"), std::string::npos);
  EXPECT_NE(message(kOle + wide("__substg1.0_001A")).find("Outlook"), std::string::npos);
  EXPECT_EQ(outcome(kOle + wide("EncryptedPackage")), "encrypted");
  EXPECT_EQ(outcome(std::string("\x7F"
                                "ELF\0\0\1",
                                7)),
            "unsupported");
  EXPECT_EQ(outcome("Betreft: iets\nDatum: 3 mei\n\nGeachte heer,"), "txt") << "a letter's labels are no mail headers";
}

TEST(Detect, HoldsToTheTypeThatWasAskedFor) {
  const Result<Document> document = formats::read("# Kop <b>x</b>", {.format = Format::markdown});
  ASSERT_TRUE(document);
  EXPECT_EQ(document->format(), Format::markdown);
  EXPECT_FALSE(formats::read("geen zip", {.format = Format::docx}));
  EXPECT_FALSE(formats::read("%PDF-1.7", {.format = Format::plain}));
}

TEST(Read, FindsNoTextInEmptyFiles) {
  for (const char* bytes : {"", " \n\t\r\n", "\xEF\xBB\xBF", "...\n---\n", "<!doctype html><p>&nbsp;</p>",
                            "<main><script>x</script></main>", "😀 !", "\xE2\x80\x8B"})
    EXPECT_EQ(outcome(bytes), "no-text") << bytes;
  EXPECT_EQ(outcome("ж"), "txt") << "letters of any script are words";
}

TEST(Read, NeverQuotesTheText) {
  for (const std::string& bytes : {std::string("%PDF-1.7 geheimwoord"), std::string("geheimwoord\0x", 13),
                                   std::string("{\\rtf1 geheimwoord}"), kOle + "geheimwoord"})
    EXPECT_EQ(message(bytes, "brief.docx").find("geheimwoord"), std::string::npos);
}

TEST(Read, HoldsTheLimitOnText) {
  const std::string text(1000, 'a');
  EXPECT_TRUE(formats::read(text, {.max_size = 1000}));
  const Result<Document> refused = formats::read(text, {.max_size = 999});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::too_large);
  EXPECT_NE(refused.error().message.find("--max-size"), std::string::npos);
  EXPECT_TRUE(formats::read("<!doctype html><p>" + std::string(5000, ' ') + "kort</p>", {.max_size = 10}))
      << "the limit is on the text, not on the page";
}

class ReadFile : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "helder-lezen-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder = pattern;
  }
  void TearDown() override { std::filesystem::remove_all(folder); }
  std::string write(const std::string& name, std::string_view bytes) const {
    std::ofstream(folder / name, std::ios::binary) << bytes;
    return (folder / name).string();
  }
  std::filesystem::path folder;
};

TEST_F(ReadFile, ReadsAFile) {
  const Result<Document> document = formats::read_file(write("a.md", "# Kop\n"), {});
  ASSERT_TRUE(document);
  EXPECT_EQ(document->format(), Format::markdown);
}

TEST_F(ReadFile, TellsWhyItCanNot) {
  const auto code = [](const std::string& path) {
    const Result<Document> document = formats::read_file(path, {});
    if (document) return std::string("read");
    EXPECT_EQ(document.error().path, path);
    EXPECT_FALSE(document.error().message.empty());
    return std::string(to_string(document.error().code));
  };
  EXPECT_EQ(code((folder / "weg.txt").string()), "not-found");
  EXPECT_EQ(code(folder.string()), "is-directory");
  EXPECT_EQ(code(write("leeg.txt", "")), "no-text");
  const std::string closed = write("dicht.txt", "Een zin.");
  ::chmod(closed.c_str(), 0);
  if (::access(closed.c_str(), R_OK) != 0) {  // root reads everything
    EXPECT_EQ(code(closed), "not-readable");
  }
}

TEST_F(ReadFile, RefusesAHugeFileWithoutReadingIt) {
  const std::string path = write("groot.txt", std::string(100000, 'a'));
  std::filesystem::resize_file(path, std::uint64_t{3} << 30);  // a sparse file of 3 GB
  const Result<Document> document = formats::read_file(path, {});
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().code, ErrorCode::too_large);
}

TEST_F(ReadFile, ReadsAPipeAndStopsAtTheLimit) {
  const std::string path = (folder / "pijp").string();
  ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
  std::thread writer([&] { std::ofstream(path) << "Een zin uit een pijp."; });
  const Result<Document> document = formats::read_file(path, {});
  writer.join();
  ASSERT_TRUE(document);
  EXPECT_EQ(document->text(), "Een zin uit een pijp.");
  const Result<Document> endless = formats::read_file("/dev/zero", {.max_size = 1 << 20});
  ASSERT_FALSE(endless);
  EXPECT_TRUE(is_input_error(endless.error().code));
}

}  // namespace
}  // namespace helder
