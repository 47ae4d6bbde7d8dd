// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// On a small section of our own: data/lemmatizer/brief.conllu tells how it is made.
#include "language/lemmatizer.h"

#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "text/form.h"

namespace helder::language {
namespace {

struct Section {
  std::vector<std::uint64_t> memory;
  std::size_t size = 0;
  [[nodiscard]] std::span<const std::byte> bytes() const { return std::as_bytes(std::span(memory)).first(size); }
  [[nodiscard]] std::byte* data() { return std::as_writable_bytes(std::span(memory)).data(); }
};

Section read_section() {
  std::ifstream file(HELDER_SOURCE_DIR "/tests/unit/language/data/lemmatizer/lemmatizer.bin", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  Section section{std::vector<std::uint64_t>(bytes.size() / 8 + 1), bytes.size()};
  std::memcpy(section.memory.data(), bytes.data(), bytes.size());
  return section;
}

constexpr std::string_view kNoun = "N|soort|ev|basis|zijd|stan", kNouns = "N|soort|mv|basis",
                           kParticiple = "WW|vd|vrij|zonder", kThird = "WW|pv|tgw|met-t", kFirst = "WW|pv|tgw|ev",
                           kAdjective = "ADJ|prenom|basis|met-e|stan", kName = "N|eigen|ev|basis|onz|stan",
                           kNamesOf = "N|eigen|ev|basis|gen", kAdverb = "BW", kOrdinal = "TW|rang|prenom|stan";

class LemmatizerTest : public testing::Test {
 protected:
  void SetUp() override {
    Result<Lemmatizer> loaded = Lemmatizer::load(section_.bytes());
    ASSERT_TRUE(loaded.has_value());
    lemmatizer_.emplace(*loaded);
  }
  std::string lemma(std::string_view form, std::string_view xpos, bool starts_sentence = false, Upos upos = Upos::x) {
    return std::string(
        lemmatizer_->lemma(form, text::form_hash(form), lemmatizer_->tag_class(upos, xpos), starts_sentence, scratch_));
  }
  Section section_ = read_section();
  std::optional<Lemmatizer> lemmatizer_;
  std::string scratch_;
};

TEST_F(LemmatizerTest, KnowsWordsOfTheTreebankByTheirTag) {
  EXPECT_EQ(lemma("verzekeringsmaatschappij", kNoun), "verzekering_maatschappij");
  EXPECT_EQ(lemma("brieven", kNouns), "brief");
  EXPECT_EQ(lemma("is", "WW|pv|tgw|ev"), "zijn");
}

TEST_F(LemmatizerTest, KnownWordAtTheStartOfASentenceIsInLowerCase) {
  EXPECT_EQ(lemma("Brieven", kNouns, true), "brief");
}

TEST_F(LemmatizerTest, KnownWordTakesNoMemory) {
  scratch_ = "untouched";
  const std::string_view form = "brieven";
  const std::string_view found =
      lemmatizer_->lemma(form, text::form_hash(form), lemmatizer_->tag_class(Upos::noun, kNouns), false, scratch_);
  EXPECT_EQ(found, "brief");
  EXPECT_EQ(scratch_, "untouched");
}

TEST_F(LemmatizerTest, TakesEndingsOffDictionaryWords) {
  EXPECT_EQ(lemma("beslissingen", kNouns), "beslissing");
  EXPECT_EQ(lemma("wethouders", kNouns), "wethouder");
  EXPECT_EQ(lemma("kaartje", "N|soort|ev|dim|onz|stan"), "kaart");
  EXPECT_EQ(lemma("schriftelijke", kAdjective), "schriftelijk");
}

TEST_F(LemmatizerTest, TakesEndingsOffWordsItNeverSaw) {
  EXPECT_EQ(lemma("zitplaatsingen", kNouns), "zitplaatsing");
  EXPECT_EQ(lemma("onzinnelijke", kAdjective), "onzinnelijk");
}

TEST_F(LemmatizerTest, MarksTheParticleOfASeparableVerb) {
  EXPECT_EQ(lemma("ingediend", kParticiple), "in_dienen");
  EXPECT_EQ(lemma("toegekend", kParticiple), "toe_kennen");
  EXPECT_EQ(lemma("meegestuurd", kParticiple), "mee_sturen");
  EXPECT_EQ(lemma("indient", kThird), "in_dienen");
  EXPECT_EQ(lemma("indienen", "WW|inf|vrij|zonder"), "in_dienen");
}

TEST_F(LemmatizerTest, FindsAParticleBeforeAVerbThatTheDictionaryHasWithoutIt) {
  EXPECT_EQ(lemma("uitgewerkt", kParticiple), "uit_werken");
  EXPECT_EQ(lemma("terugstuurt", kThird), "terug_sturen");
}

TEST_F(LemmatizerTest, KeepsAPrefixThatIsNeverSplitOff) {
  EXPECT_EQ(lemma("verleend", kParticiple), "verlenen");
  EXPECT_EQ(lemma("beoordeelt", kThird), "beoordelen");
  EXPECT_EQ(lemma("overhandigd", kParticiple), "overhandigen");
}

TEST_F(LemmatizerTest, FindsAParticleThatIsInNoList) {
  EXPECT_EQ(lemma("straatgewerkt", kParticiple), "straat_werken");
}

TEST_F(LemmatizerTest, TakesGeWithADiaeresisOff) { EXPECT_EQ(lemma("geëffend", kParticiple), "effenen"); }

TEST_F(LemmatizerTest, SplitsACompoundThatItNeverSaw) {
  EXPECT_EQ(lemma("verzekeringsbeschikkingen", kNouns), "verzekering_beschikking");
  EXPECT_EQ(lemma("gemeentevergunning", kNoun), "gemeente_vergunning");
  EXPECT_EQ(lemma("gemeente-nota's", kNouns), "gemeente_nota");
}

TEST_F(LemmatizerTest, KeepsCapitalsInsideAWord) {
  EXPECT_EQ(lemma("AOW'ers", kNouns, true), "AOW'er");
  EXPECT_EQ(lemma("WMO-vergunning", kNoun), "WMO_vergunning");
}

TEST_F(LemmatizerTest, NounWithABorrowedCapitalIsInLowerCase) {
  EXPECT_EQ(lemma("Gemeentevergunning", kNoun), "gemeente_vergunning");
  EXPECT_EQ(lemma("Balies", kNouns, true), "balie");
}

TEST_F(LemmatizerTest, NameTaggedAsANounKeepsItsCapital) { EXPECT_EQ(lemma("Katowice", kNoun), "Katowice"); }

TEST_F(LemmatizerTest, ShoutedWordIsInLowerCase) {
  EXPECT_EQ(lemma("BEZWAARSCHRIFT", kNoun), "bezwaar_schrift");
  EXPECT_EQ(lemma("GEMEENTEVERGUNNING", kNoun), "gemeente_vergunning");
}

TEST_F(LemmatizerTest, KeepsNamesAndTakesTheirGenitiveOff) {
  EXPECT_EQ(lemma("Harderwijk", kName), "Harderwijk");
  EXPECT_EQ(lemma("UWV", kName), "UWV");
  EXPECT_EQ(lemma("AMSTERDAM", kName), "Amsterdam");
  EXPECT_EQ(lemma("Rotterdams", kNamesOf), "Rotterdam");
}

TEST_F(LemmatizerTest, LooksThroughAnAccentThatOnlyStresses) { EXPECT_EQ(lemma("níet", kAdverb), "niet"); }

TEST_F(LemmatizerTest, OrdinalInDigitsIsItsNumber) { EXPECT_EQ(lemma("21ste", kOrdinal), "21"); }

TEST_F(LemmatizerTest, UnknownTagFallsBackOnThePartOfSpeech) {
  EXPECT_EQ(lemma("Utrecht", "", false, Upos::propn), "Utrecht");
  EXPECT_EQ(lemma("beslissing", "NOUN?", false, Upos::noun), "beslissing");
}

TEST_F(LemmatizerTest, AnswersWhateverTheForm) {
  const std::string long_form(5000, 'a');
  for (const std::string_view form :
       {"-", "--", "a-", "-a", "'", "ge", "\xC3", "\xC3\xAB", "\xFF\xFE", ".", "0", "%"}) {
    for (const std::string_view xpos : {kNoun, kNouns, kParticiple, kThird, kAdjective, kName, kNamesOf, kOrdinal})
      EXPECT_FALSE(lemma(form, xpos).empty()) << form << ' ' << xpos;
  }
  EXPECT_EQ(lemma(long_form, kNoun), long_form);
  EXPECT_EQ(lemma("", kNoun), "");
}

TEST_F(LemmatizerTest, JoinsAParticleThatStandsElsewhere) {
  EXPECT_EQ(lemmatizer_->join_particle("lossen", "op", Upos::adp), "op_lossen");
  EXPECT_EQ(lemmatizer_->join_particle("delen", "mede", Upos::adp), "mee_delen");
  EXPECT_EQ(lemmatizer_->join_particle("sturen", "terug", Upos::adv), "terug_sturen");
}

TEST_F(LemmatizerTest, LeavesWhatIsNoParticleApart) {
  EXPECT_EQ(lemmatizer_->join_particle("laten", "zien", Upos::verb), "laten");
  EXPECT_EQ(lemmatizer_->join_particle("zien", "er", Upos::adv), "zien");
  EXPECT_EQ(lemmatizer_->join_particle("op_lossen", "op", Upos::adp), "op_lossen");
}

// The keys in the section were made by training/lemmatizer/words.py; these values too.
TEST(LemmatizerKeys, AreThoseOfTheTrainer) {
  EXPECT_EQ(text::form_hash("Beëindigd"), 0x1619c638721bc1deU);
  EXPECT_EQ(text::form_hash("aanvraag"), 0x8a19289ec4737e31U);
  EXPECT_EQ(text::form_hash("ZO’N"), 0x3f31cfb373a80e83U);
  EXPECT_EQ(text::form_hash("café"), 0xf50b1f8e2c0682e6U);
  EXPECT_EQ(text::form_hash("Ĳssel"), 0xb943d15c4071bbc5U);
}

TEST(LemmatizerLoad, RefusesASectionThatIsCutOff) {
  Section section = read_section();
  const std::size_t whole = section.size;
  for (std::size_t size = 0; size < whole; size += size < 200 ? 1 : 997) {
    section.size = size;
    const Result<Lemmatizer> loaded = Lemmatizer::load(section.bytes());
    ASSERT_FALSE(loaded.has_value()) << size;
    EXPECT_EQ(loaded.error().code, ErrorCode::missing_data);
  }
}

TEST(LemmatizerLoad, RefusesAnotherVersionAndOffsetsOutside) {
  for (const std::size_t at :
       {offsetof(LemmatizerHeader, magic), offsetof(LemmatizerHeader, version), offsetof(LemmatizerHeader, tags),
        offsetof(LemmatizerHeader, word_slots), offsetof(LemmatizerHeader, suffixes),
        offsetof(LemmatizerHeader, script_count), offsetof(LemmatizerHeader, string_bytes),
        offsetof(LemmatizerHeader, noun), offsetof(LemmatizerHeader, of_upos)}) {
    Section section = read_section();
    std::memset(section.data() + at, 0xFF, 2);
    std::memset(section.data() + at + (at < offsetof(LemmatizerHeader, noun) ? 2 : 0), 0xFF, 2);
    EXPECT_FALSE(Lemmatizer::load(section.bytes()).has_value()) << at;
  }
}

TEST(LemmatizerLoad, RefusesAnAddressThatIsNotAligned) {
  Section section = read_section();
  section.memory.push_back(0);
  std::memmove(section.data() + 1, section.data(), section.size);
  EXPECT_FALSE(Lemmatizer::load(std::as_bytes(std::span(section.memory)).subspan(1, section.size)).has_value());
}

// What passes the checks is safe to use, whatever it says.
TEST(LemmatizerLoad, DamagedBytesAreRefusedOrHarmless) {
  std::mt19937 random(20261122);
  int refused = 0;
  for (int round = 0; round < 300; ++round) {
    Section section = read_section();
    for (int i = 0; i < 8; ++i)
      section.data()[sizeof(LemmatizerHeader::magic) + random() % (section.size - 8)] =
          static_cast<std::byte>(random());
    const Result<Lemmatizer> loaded = Lemmatizer::load(section.bytes());
    if (!loaded.has_value()) {
      ++refused;
      continue;
    }
    std::string scratch;
    for (const std::string_view form : {"verzekeringsbeschikkingen", "uitgewerkt", "Rotterdams", "gemeente-nota's"}) {
      for (const std::string_view xpos : {kNoun, kNouns, kParticiple, kFirst, kNamesOf, kAdjective})
        (void)loaded->lemma(form, text::form_hash(form), loaded->tag_class(Upos::noun, xpos), false, scratch);
    }
  }
  EXPECT_GT(refused, 0);
  EXPECT_LT(refused, 300);
}

}  // namespace
}  // namespace helder::language
