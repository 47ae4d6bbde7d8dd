// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <thread>

#include "unit/lexicon/word_fixture.h"

namespace helder::lexicon {
namespace {

using test::is_known;

TEST(Spelling, KnowsFormsOfOrdinaryWords) {
  for (const char* word :
       {"besluit", "besluiten", "aangevraagd", "gemeenten", "mogelijkheden", "schriftelijke", "vergaderde", "zo'n",
        "auto's", "foto’s", "financiële", "geïnformeerd", "ruziën", "hoofdsteden"})
    EXPECT_TRUE(is_known(word)) << word;
}

TEST(Spelling, SeesErrorsInOrdinaryWords) {
  for (const char* word : {"besluitt", "gemeentte", "vergadring", "aangevraagt", "onmiddelijk", "interesante",
                           "geinformeerd", "gedraaidt", "verzekerring"})
    EXPECT_FALSE(is_known(word)) << word;
}

TEST(Spelling, TakesCapitalsAtASentenceStartAndInHeadings) {
  EXPECT_TRUE(is_known("Besluit"));
  EXPECT_TRUE(is_known("BESLUIT"));
  EXPECT_TRUE(is_known("Gemeenteraadsvergadering"));
}

TEST(Spelling, WantsTheCapitalOfANameOrAcronym) {
  EXPECT_TRUE(is_known("Amsterdam"));
  EXPECT_FALSE(is_known("amsterdam"));
  EXPECT_TRUE(is_known("AMSTERDAM"));
  EXPECT_TRUE(is_known("AOW"));
  EXPECT_FALSE(is_known("aow"));
  EXPECT_TRUE(is_known("IJsland"));
}

TEST(Spelling, KnowsCompoundsOfKnownParts) {
  for (const char* word :
       {"gemeenteraadsvergadering", "bezwaarschriftenprocedure", "huurtoeslagpartner", "algoritmegebruik",
        "verzekeringsmaatschappij", "kinderopvangtoeslag", "woonlastenfondsregeling"})
    EXPECT_TRUE(is_known(word)) << word;
}

TEST(Spelling, KnowsParticiplesWithWhatTheyActUpon) {
  for (const char* word : {"zichtverbeterende", "ozonafbrekende", "geluidverminderend"})
    EXPECT_TRUE(is_known(word)) << word;
}

TEST(Spelling, RefusesCompoundsWithoutTheirLinkingS) {
  for (const char* word : {"beroeptermijn", "arbeidongeschiktheid", "identiteitbewijs"})
    EXPECT_FALSE(is_known(word)) << word;
}

TEST(Spelling, RefusesCompoundsThatWantAHyphen) {
  EXPECT_FALSE(is_known("autoongeluk"));
  EXPECT_TRUE(is_known("auto-ongeluk"));
  EXPECT_FALSE(is_known("televisieuitzending"));
}

TEST(Spelling, JudgesHyphenatedWordsPartByPart) {
  for (const char* word : {"Wmo-consulent", "65-plusser", "oud-minister", "e-mailadres", "AVG-verzoek", "huur-",
                           "niet-ontvankelijk", "en/of"})
    EXPECT_TRUE(is_known(word)) << word;
  EXPECT_FALSE(is_known("Wmo-konsulent"));
  EXPECT_FALSE(is_known("oud-ministter"));
}

TEST(Spelling, LeavesNumbersCodesAndAddressesAlone) {
  for (const char* word : {"2e", "A4'tje", "12.500", "N302", "80-jarige", "info@gemeente.nl",
                           "https://voorbeeld.nl/xyz", "www.voorbeeld.nl", "1234AB"})
    EXPECT_TRUE(is_known(word)) << word;
}

TEST(Spelling, KnowsNumbersInWords) {
  for (const char* word :
       {"tweeëntwintig", "driehonderdvijftig", "zesenzestigste", "vierduizend", "tachtigjarige", "honderdtwintig"})
    EXPECT_TRUE(is_known(word)) << word;
  for (const char* word : {"tweeentwintig", "drieentwintig", "zesenzestigsten", "vijfzestig"})
    EXPECT_FALSE(is_known(word)) << word;
}

TEST(Spelling, KnowsAbbreviationsWithAndWithoutTheirLastPoint) {
  for (const char* word : {"m.b.t.", "a.u.b.", "enz.", "enz", "J.H."}) EXPECT_TRUE(is_known(word)) << word;
}

TEST(Spelling, JudgesApostrophesByWhatStandsBefore) {
  for (const char* word : {"PGB's", "zzp'er", "Anna's", "baby'tje", "cao's", "sms'en"})
    EXPECT_TRUE(is_known(word)) << word;
  for (const char* word : {"huis's", "brief's"}) EXPECT_FALSE(is_known(word)) << word;
}

TEST(Spelling, SuggestsTheWordThatWasMeant) {
  const std::vector<std::string> better = test::spelling().suggest("vergadring", 5);
  EXPECT_NE(std::find(better.begin(), better.end(), "vergadering"), better.end());
  EXPECT_LE(test::spelling().suggest("gemeentte", 1).size(), 1U);
  EXPECT_TRUE(test::spelling().suggest("gemeentte", 0).empty());
}

TEST(Spelling, SuggestsFromManyThreadsAtOnce) {
  std::vector<std::vector<std::string>> results(4);
  std::vector<std::thread> threads;
  for (auto& result : results) threads.emplace_back([&result] { result = test::spelling().suggest("gemeentte", 3); });
  for (std::thread& thread : threads) thread.join();
  for (const auto& result : results) EXPECT_EQ(result, results.front());
  EXPECT_FALSE(results.front().empty());
}

TEST(Spelling, SuggestsNothingWithoutHunspell) {
  const auto out = std::filesystem::temp_directory_path() / ("helder-bare-" + std::to_string(::getpid()) + ".bin");
  ASSERT_TRUE(compile_word_files("/usr/share/hunspell", {}, out));
  auto bare = load_spelling(out, "/nergens");
  std::filesystem::remove(out);
  ASSERT_TRUE(bare);
  EXPECT_TRUE((*bare)->suggest("gemeentte", 3).empty());
}

TEST(WordCompiler, SameDictionaryGivesSameBytes) {
  const std::string aff = "SET UTF-8\nFLAG long\nSFX Za Y 1\nSFX Za 0 s .\n";
  const std::string dic = "3\nregel/ZaCaCc\nĳs\nfout/Fw\n";
  const auto one = compile_words(aff, dic, "eigen\n");
  const auto two = compile_words(aff, dic, "eigen\n");
  ASSERT_TRUE(one && two);
  EXPECT_EQ(one->bytes, two->bytes);
  EXPECT_EQ(one->forms, 5U);  // regel, regels, ijs, fout, eigen
  EXPECT_NE(one->bytes.find("OpenTaal"), std::string::npos);
}

TEST(WordCompiler, RefusesAnotherKindOfDictionary) {
  EXPECT_FALSE(compile_words("SET ISO8859-1\n", "1\nwoord\n", ""));
  EXPECT_FALSE(compile_words("SET UTF-8\nFLAG long\n", "1\n\xff\n", ""));
}

TEST(WordSet, RefusesADamagedOrAbsentFile) {
  EXPECT_FALSE(load_spelling("/nergens/words.bin"));
  const auto out = std::filesystem::temp_directory_path() / ("helder-damaged-" + std::to_string(::getpid()) + ".bin");
  const auto compiled = compile_words("SET UTF-8\nFLAG long\n", "1\nwoord\n", "");
  ASSERT_TRUE(compiled);
  for (const std::size_t at :
       {std::size_t{0}, std::size_t{9}, std::size_t{13}, std::size_t{17}, compiled->bytes.size() - 1}) {
    std::string bytes = compiled->bytes;
    bytes[at] = static_cast<char>(bytes[at] ^ 0x41);
    std::ofstream(out, std::ios::binary) << bytes;
    EXPECT_FALSE(load_spelling(out)) << at;
  }
  std::ofstream(out, std::ios::binary) << compiled->bytes.substr(0, 100);
  EXPECT_FALSE(load_spelling(out));
  std::filesystem::remove(out);
}

}  // namespace
}  // namespace helder::lexicon
