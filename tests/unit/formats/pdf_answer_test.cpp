// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// What helder-pdf writes is not trusted, and neither is that it writes at all: small programs stand in for it.
#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "formats/pdf_answer.h"
#include "formats/pdf_process.h"

namespace helder {
namespace {

using formats::PdfAnswer;
using formats::PdfContent;

Result<PdfContent> answer(std::string_view text, std::size_t piece = 7, std::uint64_t max_size = 1000) {
  PdfAnswer reader(max_size);
  for (std::size_t i = 0; i < text.size(); i += piece)
    if (!reader.take(text.substr(i, piece))) break;
  return std::move(reader).finish();
}
ErrorCode code_of(std::string_view text) {
  const Result<PdfContent> content = answer(text);
  return content ? ErrorCode::internal : content.error().code;
}

constexpr std::string_view kStart = "helder-pdf 1\npages 1\npage 59500 84200\nfont Serif-BoldItalic\n";

TEST(PdfAnswer, ReadsWordsPagesAndWhatIsSaidOfTheFile) {
  for (std::size_t piece : {1, 5, 1000}) {
    const auto content = answer(
        "helder-pdf 1\npages 2\nrestricted\ntagged\ntitle Uw brief\nlang nl-NL\nembedded 3\noutline 2 Deel één\npage "
        "59500 "
        "84200\nfont Serif-Bold\nw 100 200 1300 1400 1200 0 0 1 één\npage 100 100\nfailed\nrepaired\nend\n",
        piece);
    ASSERT_TRUE(content);
    EXPECT_EQ(content->title, "Uw brief");
    EXPECT_EQ(content->language, "nl-NL");
    EXPECT_EQ(content->embedded_files, 3U);
    EXPECT_TRUE(content->is_restricted && content->is_repaired && content->is_tagged);
    ASSERT_EQ(content->outline.size(), 1U);
    EXPECT_EQ(content->outline[0].title, "Deel één");
    ASSERT_EQ(content->boxes.size(), 1U);
    EXPECT_EQ(content->text_of(content->boxes[0]), "één");
    EXPECT_FLOAT_EQ(content->boxes[0].right, 13);
    EXPECT_TRUE(content->fonts[0].is_bold);
    EXPECT_TRUE(content->pages[1].is_damaged);
  }
}

TEST(PdfAnswer, TakesNothingElse) {
  EXPECT_EQ(code_of(""), ErrorCode::damaged);
  EXPECT_EQ(code_of("helder-pdf 2\nend\n"), ErrorCode::damaged) << "another version";
  EXPECT_EQ(code_of(std::string(kStart) + "w 1 2 3 4 5 0 0 1 woord\n"), ErrorCode::damaged) << "no end";
  EXPECT_EQ(code_of(std::string(kStart) + "w 1 2 3 4 5 7 0 1 woord\nend\n"), ErrorCode::damaged) << "no such font";
  EXPECT_EQ(code_of(std::string(kStart) + "w 1 2 3 4 5 -1 0 1 woord\nend\n"), ErrorCode::damaged);
  EXPECT_EQ(code_of(std::string(kStart) + "w 1 2 3 x\nend\n"), ErrorCode::damaged);
  EXPECT_EQ(code_of(std::string(kStart) + "w 1 2 3 4 5 0 0 1 \nend\n"), ErrorCode::damaged);
  EXPECT_EQ(code_of(std::string(kStart) + "iets anders\nend\n"), ErrorCode::damaged);
  EXPECT_EQ(code_of(std::string(kStart) + "title \xFF\nend\n"), ErrorCode::damaged) << "not UTF-8";
  EXPECT_EQ(code_of("helder-pdf 1\nw 1 2 3 4 5 0 0 1 woord\nend\n"), ErrorCode::damaged) << "a word before a page";
  EXPECT_EQ(code_of("helder-pdf 1\nfailed\nend\n"), ErrorCode::damaged);
  EXPECT_EQ(code_of("helder-pdf 1\npages 1\nend\n"), ErrorCode::damaged) << "no page";
  EXPECT_EQ(code_of("helder-pdf 1\npages 1\npage 1 1\nfailed\nend\n"), ErrorCode::damaged)
      << "no page that could be read";
}

TEST(PdfAnswer, TellsTheErrorsApart) {
  EXPECT_EQ(code_of("helder-pdf 1\nerror encrypted\n"), ErrorCode::encrypted);
  EXPECT_EQ(code_of("helder-pdf 1\npages 1\npage 1 1\n\nerror too-large\n"), ErrorCode::too_large);
  EXPECT_EQ(code_of("helder-pdf 1\nerror damaged\n"), ErrorCode::damaged);
  EXPECT_EQ(code_of("helder-pdf 1\nerror iets\n"), ErrorCode::damaged);
}

TEST(PdfAnswer, StopsAtTheLimitOfTextAndOfALine) {
  std::string words(kStart);
  for (int i = 0; i < 300; ++i) words += "w 1 2 3 4 5 0 0 1 woord\n";
  EXPECT_EQ(code_of(words + "end\n"), ErrorCode::too_large);
  EXPECT_EQ(code_of("helder-pdf 1\ntitle " + std::string(1 << 20, 'a')), ErrorCode::damaged);
}

TEST(PdfAnswer, BringsHugeNumbersBackToAPage) {
  const auto content =
      answer(std::string(kStart) + "w 999999999999999999 -999999999999999999 1 2 0 0 77 1 woord\nend\n");
  ASSERT_TRUE(content);
  EXPECT_LE(content->boxes[0].right, 100000);
  EXPECT_LE(content->boxes[0].left, content->boxes[0].right);
  EXPECT_EQ(content->boxes[0].turn, formats::PdfBox::kSlanted);
  EXPECT_EQ(code_of(std::string(kStart) + "w 99999999999999999999999999 1 1 2 0 0 0 1 woord\nend\n"),
            ErrorCode::damaged);
}

class PdfProcess : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (std::filesystem::temp_directory_path() / "helder-pdf-test-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder = name;
  }
  void TearDown() override { std::filesystem::remove_all(folder); }

  std::string script(const std::string& text) {
    const std::filesystem::path path = folder / "program";
    std::ofstream(path) << "#!/bin/sh\n" << text;
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path.string();
  }
  static ErrorCode run(const std::string& program, std::uint32_t ms = 60'000) {
    const auto content =
        formats::run_pdf_program("bytes", {.program = program, .max_size = 1000, .silence_ms = ms, .total_ms = 2 * ms});
    return content ? ErrorCode::internal : content.error().code;
  }

  std::filesystem::path folder;
};

TEST_F(PdfProcess, GivesTheBytesAndTakesTheAnswer) {
  const auto content = formats::run_pdf_program(
      std::string(200'000, 'x'),
      {.program = script(
           "n=$(/bin/cat | /usr/bin/wc -c)\nprintf 'helder-pdf 1\\npages 1\\npage 1 1\\nfont F\\nw 1 2 3 4 5 0 0 1 "
           "%s\\nend\\n' $n\n")});
  ASSERT_TRUE(content);
  EXPECT_EQ(content->text, "200000");
}

TEST_F(PdfProcess, SaysThatTheProgramIsNotThere) {
  EXPECT_EQ(run((folder / "nergens").string()), ErrorCode::unsupported);
  std::ofstream(folder / "tekst") << "geen programma";
  EXPECT_EQ(run((folder / "tekst").string()), ErrorCode::unsupported);
}

TEST_F(PdfProcess, TakesADeadProgramForADamagedFile) {
  EXPECT_EQ(run(script("kill -SEGV $$\n")), ErrorCode::damaged);
  EXPECT_EQ(run(script("exit 1\n")), ErrorCode::damaged);
  EXPECT_EQ(run(script("echo onzin\n")), ErrorCode::damaged);
  EXPECT_EQ(run(script("echo 'helder-pdf 1'\nkill -ABRT $$\n")), ErrorCode::damaged);
}

TEST_F(PdfProcess, TellsAProgramThatCouldNotSetItsLimitsFromADamagedFile) {
  const auto content = formats::run_pdf_program("x", {.program = script("exit 4\n")});
  ASSERT_FALSE(content);
  EXPECT_EQ(content.error().code, ErrorCode::internal);
}

TEST_F(PdfProcess, TakesAProgramOverItsTimeForATimeout) {
  EXPECT_EQ(run(script("kill -XCPU $$\n")), ErrorCode::timeout);
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(run(script("exec /bin/sleep 100\n"), 300), ErrorCode::timeout) << "silent";
  EXPECT_EQ(run(script("while :; do echo 'helder-pdf 1' || exit; done\n"), 300), ErrorCode::damaged) << "says it twice";
  EXPECT_EQ(run(script("echo 'helder-pdf 1'\nwhile :; do echo 'tagged' || exit; /bin/sleep 0.05; done\n"), 300),
            ErrorCode::timeout)
      << "never silent, never done";
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(30));
}

TEST_F(PdfProcess, StopsAProgramThatSaysTooMuch) {
  EXPECT_EQ(
      run(script(
          "echo 'helder-pdf 1'\necho 'page 1 1'\necho 'font F'\nwhile :; do echo 'w 1 2 3 4 5 0 0 1 woord' || exit; "
          "done\n")),
      ErrorCode::too_large);
}

TEST_F(PdfProcess, GivesNoOpenFilesAndNoEnvironment) {
  ::setenv("HELDER_GEHEIM", "wachtwoord", 1);
  const int open_file = ::fcntl(0, F_DUPFD, 50);
  const auto content = formats::run_pdf_program(
      "x", {.program = script("printf 'helder-pdf 1\\ntitle [%s] %s\\npages 1\\npage 1 1\\nend\\n' \"$HELDER_GEHEIM\" "
                              "\"$(/bin/ls /proc/$$/fd | /bin/grep -c 5[0-9])\"\n")});
  ::close(open_file);
  ::unsetenv("HELDER_GEHEIM");
  ASSERT_TRUE(content);
  EXPECT_EQ(content->title, "[] 0");
}

TEST_F(PdfProcess, RunsInManyThreadsAtOnce) {
  const std::string program = script("echo 'helder-pdf 1'\necho 'pages 1'\necho 'page 1 1'\necho end\n");
  std::vector<std::thread> threads;
  std::vector<int> good(8, 0);
  for (std::size_t i = 0; i < good.size(); ++i)
    threads.emplace_back([&, i] {
      for (int k = 0; k < 10; ++k) good[i] += static_cast<bool>(formats::run_pdf_program("x", {.program = program}));
    });
  for (std::thread& thread : threads) thread.join();
  for (int count : good) EXPECT_EQ(count, 10);
}

}  // namespace
}  // namespace helder
