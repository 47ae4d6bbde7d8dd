// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// What holds for every text, tried on made ones: pieces that trouble tokenizers, strung together at random.
#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "base/utf8.h"
#include "language/char_class.h"
#include "text/form.h"
#include "unit/language/plain_document.h"

namespace helder::language {
namespace {

constexpr std::string_view kPieces[] = {" ",
                                        " ",
                                        " ",
                                        "\n",
                                        "\n\n",
                                        "\t",
                                        "De",
                                        "wet",
                                        "aanvraag",
                                        "i.v.m.",
                                        "art.",
                                        "dr.",
                                        "J.",
                                        "A",
                                        "b",
                                        "1",
                                        "12",
                                        "2024",
                                        ".",
                                        ".",
                                        ",",
                                        ";",
                                        ":",
                                        "?",
                                        "!",
                                        "...",
                                        "…",
                                        "-",
                                        "–",
                                        "--",
                                        "'",
                                        "’",
                                        "‘",
                                        "\"",
                                        "“",
                                        "”",
                                        "„",
                                        "«",
                                        "»",
                                        "(",
                                        ")",
                                        "[",
                                        "]",
                                        "{",
                                        "}",
                                        "/",
                                        "&",
                                        "+",
                                        "=",
                                        "%",
                                        "°",
                                        "€",
                                        "§",
                                        "@",
                                        "www.",
                                        "http://",
                                        "rijk.nl",
                                        "a@b.nl",
                                        "*",
                                        "#",
                                        "_",
                                        "\\",
                                        "\xC2\xAD",
                                        "\xE2\x80\x8B",
                                        "\xE2\x80\x8F",
                                        "\xCC\x88",
                                        "e\xCC\x81",
                                        "é",
                                        "ĳ",
                                        "مرحبا",
                                        "中文",
                                        "👍🏽",
                                        "👨‍👩‍👧",
                                        "🇳🇱",
                                        "\xEF\xBB\xBF",
                                        "'s",
                                        "'t",
                                        ",,",
                                        "''",
                                        "100,-",
                                        "3:40",
                                        "in-",
                                        "-uit",
                                        "°",
                                        "½",
                                        "m²",
                                        "\x01"};

std::string made_text(std::uint32_t seed, std::size_t pieces) {
  std::mt19937 random(seed);
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) text += kPieces[random() % std::size(kPieces)];
  return text;
}

bool is_border(std::string_view text, std::uint32_t offset) {
  return offset == text.size() || !base::is_continuation(text[offset]);
}

void expect_sound(const Document& document, const Tokenization& result, std::uint32_t seed) {
  const std::string& text = document.text();
  std::vector<bool> covered(text.size(), false);
  std::uint32_t end = 0;
  for (const Token& token : result.tokens) {
    ASSERT_FALSE(token.span.is_empty()) << seed;
    ASSERT_GE(token.span.begin, end) << seed;
    ASSERT_LE(token.span.end, text.size()) << seed;
    ASSERT_TRUE(is_border(text, token.span.begin) && is_border(text, token.span.end)) << seed;
    ASSERT_EQ(token.form, text::form_hash(document.text(token.span))) << seed;
    const Character after = character_at(text, token.span.end);
    ASSERT_NE(after.kind, CharClass::mark) << seed << ": a token ends before a combining mark at " << token.span.end;
    for (std::uint32_t i = token.span.begin; i < token.span.end; ++i) covered[i] = true;
    end = token.span.end;
  }
  for (const Block& block : document.blocks())
    for (std::uint32_t i = block.span.begin; i < block.span.end;) {
      const Character c = character_at(text, i);
      if (c.kind != CharClass::space && c.kind != CharClass::invisible) {
        ASSERT_TRUE(covered[i]) << seed << ": no token at " << i;
      }
      i += c.length;
    }
  std::uint32_t token = 0;
  for (const Sentence& sentence : result.sentences) {
    ASSERT_EQ(sentence.first_token, token) << seed;
    ASSERT_GT(sentence.last_token, sentence.first_token) << seed;
    token = sentence.last_token;
    ASSERT_EQ(sentence.span.begin, result.tokens[sentence.first_token].span.begin) << seed;
    ASSERT_EQ(sentence.span.end, result.tokens[sentence.last_token - 1].span.end) << seed;
    ASSERT_TRUE(document.blocks()[sentence.block].span.contains(sentence.span)) << seed;
    std::uint32_t words = 0;
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) words += result.tokens[i].is_word();
    ASSERT_EQ(sentence.words, words) << seed;
  }
  ASSERT_EQ(token, result.tokens.size()) << seed;
}

TEST(TokenizerProperty, TokensCoverTheTextAndSentencesTheTokens) {
  for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
    const Document document = plain_document(made_text(seed, 60));
    expect_sound(document, tokenize(document), seed);
    if (HasFatalFailure()) return;
  }
}

TEST(TokenizerProperty, HoldsWithMergeFieldsAnywhere) {
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    const std::string text = made_text(seed, 60);
    std::mt19937 random(seed);
    std::vector<Mark> marks;
    for (std::uint32_t position = 0; position < text.size();) {
      auto end = static_cast<std::uint32_t>(position + random() % 12);
      while (position < text.size() && !is_border(text, position)) ++position;
      end = std::min<std::uint32_t>(std::max(end, position), static_cast<std::uint32_t>(text.size()));
      while (!is_border(text, end)) ++end;
      // A field that ends before a combining mark would split a letter; readers make no such fields.
      while (character_at(text, end).kind == CharClass::mark) end += character_at(text, end).length;
      marks.push_back(
          {.span = {position, end}, .kind = random() % 2 == 0 ? MarkKind::merge_field : MarkKind::code, .target = {}});
      position = static_cast<std::uint32_t>(end + random() % 40);
      while (position < text.size() && !is_border(text, position)) ++position;
      while (position < text.size() && character_at(text, position).kind == CharClass::mark)
        position += character_at(text, position).length;
    }
    const Document document = plain_document(text, std::move(marks));
    expect_sound(document, tokenize(document), seed);
    if (HasFatalFailure()) return;
  }
}

TEST(TokenizerProperty, IsTheSameEveryTime) {
  for (std::uint32_t seed = 1; seed <= 50; ++seed) {
    const Document document = plain_document(made_text(seed, 200));
    const Tokenization first = tokenize(document);
    const Tokenization second = tokenize(document);
    ASSERT_EQ(first.tokens.size(), second.tokens.size());
    ASSERT_EQ(first.sentences.size(), second.sentences.size());
    for (std::size_t i = 0; i < first.tokens.size(); ++i) {
      ASSERT_EQ(first.tokens[i].span, second.tokens[i].span);
      ASSERT_EQ(first.tokens[i].flags, second.tokens[i].flags);
      ASSERT_EQ(first.tokens[i].kind, second.tokens[i].kind);
    }
  }
}

TEST(TokenizerProperty, ABlockIsReadWithoutItsNeighbours) {
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    std::string text = made_text(seed, 40);
    for (std::size_t at = text.find("\n\n"); at != std::string::npos; at = text.find("\n\n")) text.erase(at, 1);
    const Tokenized alone(text);
    const Tokenized among("Eerst dit (en \"dat.\n\n" + text);
    const Tokenized first("Eerst dit (en \"dat.");
    ASSERT_EQ(alone.result.tokens.size() + first.result.tokens.size(), among.result.tokens.size()) << seed;
    ASSERT_EQ(alone.result.sentences.size() + first.result.sentences.size(), among.result.sentences.size()) << seed;
  }
}

// Texts that make careless tokenizers quadratic. No clock: quadratic work on a megabyte would run into the test's
// limit.
std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

TEST(TokenizerWorstCases, StayLinear) {
  constexpr std::size_t kMegabyte = 1 << 20;
  for (const std::string_view piece :
       {"a",        "1",       "é",         ".",        "?!",       "\"",           "'",        "’",    "(",
        ")",        "((\"",    "-",         "–",        "a.",       "a.b",          "ab.cd",    "A.",   "a-",
        "a'",       "1.",      "1,",        "1:",       "/",        "a/",           "@",        "a@",   "a@b",
        "www.",     "http://", "http://a ", "\xCC\x88", "\xC2\xAD", "\xE2\x80\x8B", "«",        "“",    "”",
        ",,",       "''",      ",",         "a(b",      "a(b)",     "(a)",          "\"a\"-",   "👍",    "‍",
        "👍‍",  "🇳",       "woord ",    "Woord. ",  "enz. ",    "J. ",          "woord.\"", "a.) ", "? woord ",
        "...woord", "\xFF",    "°",         "5°",       "100,-",    "-a",           " -",       " '",   " 's",
        "\n",       "; a. "}) {
    const Document document = plain_document(repeated(piece, kMegabyte));
    const Tokenization result = tokenize(document);
    EXPECT_LE(result.tokens.size(), kMegabyte + 8) << piece;
  }
}

TEST(TokenizerWorstCases, ReadsALongSentence) {
  const std::string text = repeated("woord ", 6 * 50000) + ".";
  const Tokenized made(text);
  ASSERT_EQ(made.result.sentences.size(), 1U);
  EXPECT_EQ(made.result.sentences[0].words, 50000U);
}

TEST(TokenizerWorstCases, ReadsManyMarks) {
  const std::string text = repeated("woord ", 6 * 50000);
  std::vector<Mark> marks;
  for (std::uint32_t i = 0; i < 20000; ++i)
    marks.push_back({.span = {i, static_cast<std::uint32_t>(text.size())}, .kind = MarkKind::code, .target = {}});
  const Tokenized made(text, std::move(marks));
  EXPECT_TRUE(made.result.tokens.back().has(kLeftAlone));
}

}  // namespace
}  // namespace helder::language
