// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/pattern.h"

#include <gtest/gtest.h>

#include <string>

namespace helder::lexicon {
namespace {

Pattern good(std::string_view text, PatternUse use = PatternUse::entry) {
  const Result<Pattern> pattern = parse_pattern(text, use);
  EXPECT_TRUE(pattern) << text << ": " << (pattern ? "" : pattern.error().message);
  return pattern ? *pattern : Pattern{};
}
/// "column: message"
std::string wrong(std::string_view text, PatternUse use = PatternUse::entry) {
  const Result<Pattern> pattern = parse_pattern(text, use);
  EXPECT_FALSE(pattern) << text;
  return pattern ? "" : std::to_string(pattern.error().column) + ": " + pattern.error().message;
}

TEST(PatternParser, ReadsEveryElement) {
  const Pattern p = good(
      "inzake \"Wet\" <besluit:znw> <over|leggen> [begint=ge, eindigt=en] (a | b c | <d>) x? ..4 wat=[woord] !(de | "
      "het)");
  ASSERT_EQ(p.size(), 10U);
  EXPECT_EQ(p[0].kind, Element::Kind::form);
  EXPECT_EQ(p[1].kind, Element::Kind::exact_form);
  EXPECT_EQ(p[1].text, "Wet");
  EXPECT_EQ(p[2].word_class, WordClass::noun);
  EXPECT_EQ(p[3].text, "over|leggen");
  ASSERT_EQ(p[4].properties.size(), 2U);
  EXPECT_EQ(p[4].properties[1].value, "en");
  ASSERT_EQ(p[5].choices.size(), 3U);
  EXPECT_EQ(p[5].choices[1].size(), 2U);
  EXPECT_TRUE(p[6].is_optional);
  EXPECT_EQ(p[7].gap, 4);
  EXPECT_EQ(p[8].slot, "wat");
  EXPECT_TRUE(p[9].is_negated);
  EXPECT_EQ(p[9].column, 101U);
}

TEST(PatternParser, ReadsWordsWithSigns) {
  const Pattern p = good("d.m.v. zo'n en/of 'financiële 24-uurs , ..");
  ASSERT_EQ(p.size(), 7U);
  EXPECT_EQ(p[0].text, "d.m.v.");
  EXPECT_EQ(p[3].text, "'financiële");
}

TEST(PatternParser, TellsNumberFromNumber) {
  EXPECT_EQ(good("a [getal]")[1].properties[0].kind, Property::Kind::numeric);
  EXPECT_EQ(good("a [getal=mv]")[1].properties[0].kind, Property::Kind::number);
  EXPECT_TRUE(good("a [!eindigt=e]")[1].properties[0].is_negated);
}

TEST(PatternParser, SaysWhereAndWhatWasExpected) {
  EXPECT_EQ(wrong("een <besluit"), "13: de tekst houdt hier te vroeg op: er hoort nog het teken > te staan");
  EXPECT_EQ(wrong("een <besluit:zelf>"), "14: hier hoort een woordsoort, zoals ww, znw of bn");
  EXPECT_EQ(wrong("een [kleur=rood]"), "6: hier hoort een eigenschap, zoals soort=znw of eindigt=en");
  EXPECT_EQ(wrong("een [soort=rood]"), "12: hier hoort een waarde die bij deze eigenschap past");
  EXPECT_EQ(wrong("een ..40 b").substr(0, 20), "7: hier hoort een ge");
  EXPECT_EQ(wrong("een ..20 b"), "5: een gat is hier hoogstens 12 woorden: ..12");
  EXPECT_EQ(wrong("a ) b").substr(0, 14), "3: hier hoort ");
  EXPECT_FALSE(wrong("").empty());
  EXPECT_FALSE(wrong("!a").empty());
}

TEST(PatternParser, KeepsSignsInTheirPlace) {
  EXPECT_FALSE(wrong("a _").empty());
  EXPECT_FALSE(wrong("..3 a").empty());
  EXPECT_FALSE(wrong("a !b c").empty());
  EXPECT_FALSE(wrong("<over|leg|gen>").empty());
  good("wet ..20 _ !het", PatternUse::exception);
  good("..30 a", PatternUse::context);
  EXPECT_FALSE(wrong("_ a _", PatternUse::exception).empty());
}

TEST(PatternParser, BoundsDepthAndLength) {
  EXPECT_NE(wrong(std::string(5000, '(')).find("te lang"), std::string::npos);
  EXPECT_NE(wrong(std::string(100, '(')).find("te veel haakjes"), std::string::npos);
  EXPECT_FALSE(wrong("\xC3").empty());
}

TEST(AlternativeParser, ReadsEveryPart) {
  const Result<ParsedAlternative> a = parse_alternative("meer <sturen:ww#2> van {wat} … {de:dat}");
  ASSERT_TRUE(a);
  ASSERT_EQ(a->parts.size(), 8U);
  EXPECT_EQ(a->parts[1].element, 2);
  EXPECT_EQ(a->parts[1].word_class, WordClass::verb);
  EXPECT_EQ(a->parts[3].kind, AlternativePart::Kind::slot);
  EXPECT_EQ(a->parts[5].kind, AlternativePart::Kind::gap);
  EXPECT_TRUE(a->parts[7].with_article);
  EXPECT_TRUE(parse_alternative("-")->is_deletion);
  EXPECT_TRUE(parse_alternative("(leg het uit)")->is_advice);
  EXPECT_FALSE(parse_alternative("a <b"));
  EXPECT_FALSE(parse_alternative("a {B}"));
  EXPECT_FALSE(parse_alternative("a > b"));
  EXPECT_FALSE(parse_alternative(" "));
}

TEST(ConditionParser, ReadsEveryCondition) {
  EXPECT_EQ(parse_condition("profiel=letter, web")->mask, 0b101U);
  EXPECT_EQ(parse_condition("plaats=lopend|kop|lijst|tabel")->kind, Condition::Kind::place);
  EXPECT_TRUE(parse_condition("hoofdletter=nee")->is_negated);
  EXPECT_TRUE(parse_condition("voor!=/de/")->is_negated);
  EXPECT_EQ(parse_condition("na=/..4 x/")->pattern.size(), 2U);
  const Result<Condition> wrong_name = parse_condition("plats=kop");
  ASSERT_FALSE(wrong_name);
  EXPECT_EQ(wrong_name.error().message, "onbekende voorwaarde 'plats'; bedoelde u 'plaats'?");
  EXPECT_FALSE(parse_condition("profiel=brief"));
  EXPECT_FALSE(parse_condition("begin=soms"));
  EXPECT_FALSE(parse_condition("voor=de"));
}

}  // namespace
}  // namespace helder::lexicon
