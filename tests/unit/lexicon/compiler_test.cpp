// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/compiler.h"

#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <string>

#include "lexicon/compiled_file.h"
#include "lexicon/entry_text.h"
#include "lexicon/matcher.h"
#include "lexicon/realise.h"
#include "unit/lexicon/entry_text.h"
#include "unit/lexicon/simple_text.h"

namespace helder::lexicon {
namespace {

using test::entry;

std::string bytes_of(const std::string& text) {
  return compile(parse_entries(text, "t.lex", "nl").entries, "nl").bytes;
}
std::string error_of(const std::string& text) {
  const ParsedEntries parsed = parse_entries(text, "t.lex", "nl");
  EXPECT_TRUE(parsed.errors.empty());
  const CompiledLexicon compiled = compile(parsed.entries, "nl");
  EXPECT_TRUE(compiled.bytes.empty());
  return compiled.errors.empty() ? "" : std::to_string(compiled.errors[0].line) + ": " + compiled.errors[0].message;
}

TEST(Compiler, GivesTheSameBytesForTheSameEntries) {
  const std::string text = entry("besluit", "zelfstandig naamwoord", "beter: <beslissing>") +
                           entry("over|leggen", "werkwoord", "niet melden: /met _/");
  EXPECT_EQ(bytes_of(text), bytes_of(text));
  EXPECT_NE(bytes_of(text), bytes_of(text + entry("x", "bijwoord")));
}

TEST(Compiler, KeepsEveryFieldOfAnEntry) {
  Entry e{.id = "a",
          .term = "b",
          .word_class = WordClass::verb,
          .category = Category::vaag,
          .domain = Domain::zorg,
          .severity = Severity::error};
  e.sense = "zin";
  e.full_form = "voluit";
  e.has_legal_effect = true;
  e.patterns = {"a", "b"};
  e.forms = {{"vt", "x"}};
  e.alternatives = {{"y", "als"}};
  e.explanation = "uitleg";
  e.examples = {{"fout", "goed"}};
  e.unreported = {{"p", "n"}};
  e.conditions = {"plaats=kop"};
  e.status = EntryStatus::reviewed;
  e.status_date = "2026-01";
  e.status_note = "r: x";
  e.source = "s";
  e.layer = "l";
  e.file = "f";
  e.line = 7;
  const Entry back = decode(encode(e));
  EXPECT_EQ(encode(back), encode(e));
  EXPECT_EQ(back.term, "b");
  EXPECT_EQ(back.alternatives[0].when, "als");
  EXPECT_EQ(back.forms.at("vt"), "x");
  EXPECT_EQ(back.line, 7U);
}

TEST(Compiler, DecodesDamagedTextWithoutHarm) {
  const std::string good = encode(Entry{.id = "a", .term = "b"});
  for (std::size_t length = 0; length < good.size(); ++length)
    EXPECT_LE(decode(std::string_view(good).substr(0, length)).id.size(), 1U);
  EXPECT_TRUE(decode(std::string(200, '\xFF')).patterns.empty());
}

TEST(Compiler, RefusesTheSameTermOrIdTwice) {
  EXPECT_NE(error_of(entry("a", "bijwoord", "", "een") + entry("b", "bijwoord", "", "een"))
                .find("id 'een' bestaat al: t.lex:1"),
            std::string::npos);
  EXPECT_NE(error_of(entry("a", "bijwoord", "", "een") + entry("a", "bijwoord", "", "twee"))
                .find("geef een andere 'betekenis'"),
            std::string::npos);
  EXPECT_FALSE(bytes_of(entry("a", "bijwoord", "", "een") + entry("a", "voorzetsel", "", "twee")).empty());
  EXPECT_FALSE(
      bytes_of(entry("a", "bijwoord", "betekenis: x", "een") + entry("a", "bijwoord", "betekenis: y", "twee")).empty());
}

TEST(Compiler, RefusesAPatternWithoutAFixedWord) {
  EXPECT_NE(error_of(entry("a", "woordgroep", "patroon: [begint=ge] [eindigt=en]")).find("moet een vast woord"),
            std::string::npos);
}

TEST(Compiler, RefusesTooManyPossibilities) {
  EXPECT_NE(error_of(entry("a", "woordgroep", "patroon: a b? c? d? e? f? g? h? i? j? k? l? m? n? o? p? q? r?"))
                .find("te veel mogelijkheden"),
            std::string::npos);
}

TEST(Compiler, AsksForTheClassOfALemmaInAPhrase) {
  EXPECT_NE(error_of(entry("a", "woordgroep", "patroon: <stellen> voor")).find("<stellen:ww>"), std::string::npos);
}

TEST(Compiler, LeavesProposedEntriesSilent) {
  std::string text = entry("inzake", "voorzetsel");
  text.replace(text.find("aangenomen"), 10, "voorgesteld");
  const auto lexicon = test::lexicon_of(text);
  const test::SimpleText t = test::simple_text("Een brief inzake iets.");
  EXPECT_TRUE(lexicon->match(t.document, t.tokens, t.sentences, Profile::letter).empty());
  EXPECT_EQ(lexicon->size(), 1U);
  EXPECT_EQ(lexicon->speaking_count(), 0U);
}

/// Whatever stands in the body, using it never reads outside it: the sanitizer build watches.
TEST(Compiler, UsesADamagedBodyWithoutHarm) {
  const std::string good = bytes_of(
      entry("besluit", "zelfstandig naamwoord", "beter: <beslissing>") +
      entry("over|leggen", "werkwoord", "beter: <in|leveren>\nniet melden: /met ..3 _/") +
      entry("x", "woordgroep", "patroon: <dienen:ww> ..8 te w=[woord]\nbeter: <moeten:ww> … {w}\nalleen: zin=/het/"));
  const test::SimpleText t =
      test::simple_text("U legt het besluit over en u dient het besluit over te leggen bij het loket.");
  std::mt19937 random(7);
  std::size_t loaded = 0;
  for (int round = 0; round < 2000; ++round) {
    std::string bad = good;
    for (int i = 0; i < 8; ++i) {
      const std::size_t at = sizeof(compiled::Header) + random() % (bad.size() - sizeof(compiled::Header));
      bad[at] = static_cast<char>(random());
    }
    // As a file of over 8 MB would be taken: with a header that is right.
    compiled::Header header;
    std::memcpy(&header, bad.data(), sizeof header);
    header.body_checksum = compiled::checksum(std::string_view(bad).substr(sizeof header));
    header.header_checksum = 0;
    header.header_checksum = compiled::checksum({reinterpret_cast<const char*>(&header), sizeof header});
    std::memcpy(bad.data(), &header, sizeof header);
    const auto file = compiled::own_bytes(bad);
    if (!file) continue;
    ++loaded;
    const TokenView view{t.document, t.tokens, t.sentences, {}};
    for (const Hit& hit : find_hits((*file)->view(), view, Profile::letter, {}))
      EXPECT_LE(realise((*file)->view(), view, hit).size(), 10000U);
  }
  EXPECT_GT(loaded, 1000U);
}

}  // namespace
}  // namespace helder::lexicon
