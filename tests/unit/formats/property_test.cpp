// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Whatever a file holds: what was copied leads back to the same characters in the file, in every encoding.
#include <array>
#include <random>

#include "base/utf8.h"
#include "unit/formats/reading.h"

namespace helder {
namespace {

constexpr std::array<std::string_view, 44> kPieces = {"Een zin. ",
                                                      "U krijgt € 5,50.",
                                                      "\n",
                                                      "\n\n",
                                                      "\r\n",
                                                      "\r",
                                                      "  ",
                                                      "\t",
                                                      "café",
                                                      "e\xCC\x81",
                                                      "😀",
                                                      "👩‍👩‍👧",
                                                      "\xC2\xA0",
                                                      "\xC2\xAD",
                                                      "\xE2\x80\x8B",
                                                      "\xEF\xBB\xBF",
                                                      "&eacute;",
                                                      "&amp;",
                                                      "&shy;",
                                                      "&nbsp;",
                                                      "&#x1F600;",
                                                      "&onbekend;",
                                                      "\\*",
                                                      "*",
                                                      "**",
                                                      "_",
                                                      "`",
                                                      "[link](x)",
                                                      "![alt](y)",
                                                      "<b>",
                                                      "</b>",
                                                      "<p>",
                                                      "</p>",
                                                      "<br>",
                                                      "<!-- helder-uit a.b: c -->",
                                                      "<span lang=en>",
                                                      "</span>",
                                                      "- ",
                                                      "1. ",
                                                      "> ",
                                                      "# ",
                                                      "| a | b |\n|---|---|\n| c | d |\n",
                                                      "«naam»",
                                                      "\f"};

std::string random_text(std::mt19937& random) {
  std::string text;
  const auto count = random() % 40 + 1;
  for (std::size_t i = 0; i < count; ++i) text += kPieces[random() % kPieces.size()];
  return text;
}

std::string as_utf16(std::string_view text, bool is_little) {
  std::string out = is_little ? "\xFF\xFE" : "\xFE\xFF";
  const auto put = [&](char32_t unit) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    out += is_little ? low : high;
    out += is_little ? high : low;
  };
  for (std::size_t i = 0; i < text.size();) {
    const base::CodePoint c = base::decode(text, i);
    i += c.length;
    if (c.value < 0x10000) {
      put(c.value);
      continue;
    }
    put(0xD800 + ((c.value - 0x10000) >> 10));
    put(0xDC00 + ((c.value - 0x10000) & 0x3FF));
  }
  return out;
}

/// Every character that windows-1252 has as one byte, the others as a question mark.
std::string as_windows_1252(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const base::CodePoint c = base::decode(text, i);
    i += c.length;
    out += c.value < 0x80 || (c.value >= 0xA0 && c.value < 0x100) ? static_cast<char>(c.value)
           : c.value == 0x20AC                                    ? '\x80'
                                                                  : '?';
  }
  return out;
}

class EveryTextFormat : public testing::TestWithParam<Format> {};

TEST_P(EveryTextFormat, LeadsBackToTheFile) {
  std::mt19937 random(20260101);
  int read = 0;
  for (int round = 0; round < 1500; ++round) {
    const std::string text = random_text(random);
    for (const std::string& file : {text, as_utf16(text, true), as_utf16(text, false), as_windows_1252(text)}) {
      const Result<Document> document = formats::read(file, {.format = GetParam()});
      if (!document) continue;
      ++read;
      ASSERT_EQ(test::fault_of(*document, file), "") << text;
      if (GetParam() == Format::plain && file == text) { ASSERT_EQ(document->text(), file); }
    }
  }
  EXPECT_GT(read, 3000) << "most of these texts can be read";
}

TEST_P(EveryTextFormat, GivesTheSameTwice) {
  std::mt19937 random(7);
  for (int round = 0; round < 50; ++round) {
    const std::string text = random_text(random);
    const Result<Document> one = formats::read(text, {.format = GetParam()});
    const Result<Document> two = formats::read(text, {.format = GetParam()});
    ASSERT_EQ(one.has_value(), two.has_value());
    if (!one) continue;
    EXPECT_EQ(one->text(), two->text());
    EXPECT_EQ(test::outline(*one), test::outline(*two));
  }
}

INSTANTIATE_TEST_SUITE_P(Readers, EveryTextFormat, testing::Values(Format::plain, Format::markdown, Format::html),
                         [](const testing::TestParamInfo<Format>& format) {
                           return std::string(to_string(format.param));
                         });

}  // namespace
}  // namespace helder
