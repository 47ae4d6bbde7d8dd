// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// What holds for the notations of every text, tried on made ones: pieces that grammars begin and break off with.
#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "base/utf8.h"
#include "language/notations.h"
#include "text/white_space.h"

namespace helder::language {
namespace {

constexpr std::string_view kPieces[] = {" ",
                                        " ",
                                        " ",
                                        " ",
                                        " ",
                                        ", ",
                                        ". ",
                                        "\n",
                                        "\u00a0",
                                        "\u202f",
                                        "\u00ad",
                                        "(",
                                        ")",
                                        "-",
                                        " - ",
                                        "–",
                                        ":",
                                        "/",
                                        "'",
                                        "artikel",
                                        "artikelen",
                                        "art.",
                                        "eerste",
                                        "tweede",
                                        "lid",
                                        "onder",
                                        "onderdeel",
                                        "a",
                                        "b",
                                        "c",
                                        "aanhef",
                                        "van",
                                        "de",
                                        "het",
                                        "die",
                                        "wet",
                                        "Wet",
                                        "Besluit",
                                        "Regeling",
                                        "Awb",
                                        "AVG",
                                        "Algemene wet bestuursrecht",
                                        "Wmo 2015",
                                        "BW",
                                        "jo.",
                                        "juncto",
                                        "tot en met",
                                        "t/m",
                                        "en",
                                        "of",
                                        "hoofdstuk",
                                        "bijlage",
                                        "II",
                                        "§",
                                        "1",
                                        "2",
                                        "3:40",
                                        "6:162a",
                                        "12",
                                        "2015",
                                        "123",
                                        "Stb.",
                                        "Stcrt.",
                                        "PbEU",
                                        "L 119",
                                        "nr.",
                                        "Kamerstukken",
                                        "II",
                                        "2005/06",
                                        "30 213",
                                        "ECLI:NL:HR:2019:2006",
                                        "BWBR0005537",
                                        "verordening",
                                        "(EU)",
                                        "2016/679",
                                        "richtlijn",
                                        "95/46/EG",
                                        "van het Europees Parlement en de Raad",
                                        "mei",
                                        "1 mei 2026",
                                        "31-02-2026",
                                        "binnen",
                                        "zes",
                                        "weken",
                                        "na",
                                        "dagtekening",
                                        "uiterlijk",
                                        "vóór",
                                        "€",
                                        "1.250,00",
                                        "100,-",
                                        "euro",
                                        "miljoen",
                                        "%",
                                        "procent",
                                        "5,5",
                                        "½",
                                        "16.30",
                                        "uur",
                                        "half",
                                        "negen",
                                        "NL91",
                                        "ABNA",
                                        "0417",
                                        "1643",
                                        "00",
                                        "BSN",
                                        "123456782",
                                        "KvK",
                                        "12345678",
                                        "088",
                                        "42",
                                        "14",
                                        "030",
                                        "06-12345678",
                                        "+31",
                                        "1234",
                                        "AB",
                                        "Den Haag",
                                        "Dorpsstraat",
                                        "zaaknummer",
                                        "Z/26/001",
                                        "ons kenmerk",
                                        "É",
                                        "ß",
                                        "漢",
                                        "😀",
                                        "x",
                                        "de heer Jansen",
                                        "HR",
                                        "NJ 1992, 2"};

std::string made_text(std::mt19937& random, std::size_t pieces) {
  std::uniform_int_distribution<std::size_t> choose(0, std::size(kPieces) - 1);
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) {
    text += kPieces[choose(random)];
    if (random() % 3 != 0) text += ' ';
  }
  return text;
}

/// Empty when all is as promised.
std::string fault_of(std::string_view text, Span block, const std::vector<Notation>& notations) {
  const auto is_border = [&](std::uint32_t at) { return at >= text.size() || !base::is_continuation(text[at]); };
  std::uint32_t last = block.begin;
  for (const Notation& notation : notations) {
    const Span span = notation.span;
    if (span.begin >= span.end) return "empty";
    if (span.begin < last) return "overlap or not sorted";
    if (!block.contains(span)) return "outside the block";
    if (!is_border(span.begin) || !is_border(span.end)) return "in the middle of a character";
    if (text::trimmed_begin(text, span.begin, span.end) != span.begin) return "begins with white space";
    if (text::trimmed_end(text, span.begin, span.end) != span.end) return "ends with white space";
    if (notation.normal.empty() || !base::is_valid_utf8(notation.normal)) return "no normal form";
    for (const NotationPart& part : notation.parts) {
      if (part.name.empty() || part.name.front() == '~') return "part without a name";
      if (part.span.begin > part.span.end || !span.contains(part.span)) return "part outside its notation";
      if (!is_border(part.span.begin) || !is_border(part.span.end)) return "part in the middle of a character";
      if (!base::is_valid_utf8(part.value)) return "part is not UTF-8";
    }
    last = span.end;
  }
  return {};
}

TEST(NotationProperties, SpansAreSortedApartAndInsideTheBlock) {
  std::mt19937 random(6);
  for (int round = 0; round < 4000; ++round) {
    const std::string text = made_text(random, 1 + random() % 60);
    Span block{0, static_cast<std::uint32_t>(text.size())};
    if (random() % 2 == 0) {
      block.begin = static_cast<std::uint32_t>(random() % text.size());
      while (block.begin < text.size() && base::is_continuation(text[block.begin])) ++block.begin;
      block.end = std::min(block.end, block.begin + static_cast<std::uint32_t>(random() % 200));
      while (block.end < text.size() && base::is_continuation(text[block.end])) ++block.end;
    }
    ASSERT_EQ(fault_of(text, block, find_notations(text, block)), "") << text << " " << block.begin << "-" << block.end;
  }
}

TEST(NotationProperties, EveryBlockIsReadOnItsOwn) {
  // What stands before the block may tell "om" from "op"; what stands behind it may not be read.
  const std::string text = "artikel 3, eerste lid";
  EXPECT_EQ(find_notations(text, {0, 9}).at(0).span.end, 9U);
  EXPECT_EQ(find_notations(text, {0, 0}).size(), 0U);
}

double seconds(const std::string& text) {
  const auto start = std::chrono::steady_clock::now();
  EXPECT_LE(find_notations(text, {0, static_cast<std::uint32_t>(text.size())}).size(), text.size());
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Twice the text costs about twice the time, also where every attempt runs to the end of its window.
TEST(NotationProperties, CostIsLinear) {
  for (const std::string_view piece : {"artikel ",
                                       "artikel 1, ",
                                       "artikelen 1, 2 en ",
                                       "Wet op de van het ",
                                       "Besluit en de ",
                                       "eerste, tweede, ",
                                       "1.",
                                       "0 ",
                                       "1.000.",
                                       "NL91 ",
                                       "binnen ",
                                       "(((",
                                       "verordening (EU, ",
                                       "Stb. ",
                                       "zaaknummer a-",
                                       "12-",
                                       "a/",
                                       "De ",
                                       "\u00ad",
                                       " ",
                                       "onderdeel a, ",
                                       "Algemene ",
                                       "Kamerstukken II ",
                                       "§",
                                       "€ 1 ",
                                       "bijlage A "}) {
    const auto repeated = [&](std::size_t bytes) {
      std::string text;
      while (text.size() < bytes) text += piece;
      return text;
    };
    const double small = seconds(repeated(100'000));
    const double large = seconds(repeated(400'000));
    EXPECT_LT(large, 0.1 + 10 * small) << piece;
    EXPECT_LT(large, 5.0) << piece;
  }
}

}  // namespace
}  // namespace helder::language
