// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/matcher.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "unit/lexicon/entry_text.h"
#include "unit/lexicon/simple_text.h"

namespace helder::lexicon {
namespace {

using test::entry;
using test::lexicon_of;

/// What is found, word by word: matches parted by "|".
std::string found(const Lexicon& lexicon, const std::string& text, Profile profile = Profile::letter,
                  BlockKind kind = BlockKind::paragraph, const std::vector<Annotation>& annotations = {}) {
  const test::SimpleText t = test::simple_text(text, kind);
  std::string out;
  for (const Match& match : lexicon.match(t.document, t.tokens, t.sentences, profile, annotations)) {
    if (!out.empty()) out += " | ";
    std::string words;
    for (const std::uint32_t token : match.tokens)
      words += (words.empty() ? "" : " ") + std::string(t.document.text(t.tokens[token].span));
    out += words;
  }
  return out;
}

TEST(Matcher, FindsAWordInAnyCase) {
  const auto lexicon = lexicon_of(entry("inzake", "voorzetsel"));
  EXPECT_EQ(found(*lexicon, "Inzake uw brief en inzake ons besluit."), "Inzake | inzake");
  EXPECT_EQ(found(*lexicon, "Een brief over iets."), "");
}

TEST(Matcher, FindsAllFormsOfALemma) {
  const auto lexicon = lexicon_of(entry("besluit", "zelfstandig naamwoord") + entry("retourneren", "werkwoord"));
  EXPECT_EQ(found(*lexicon, "De besluiten die u retourneert, zijn geretourneerd na het besluit."),
            "besluiten | retourneert | geretourneerd | besluit");
}

TEST(Matcher, FindsAPhraseAndNotTheWordInsideIt) {
  const auto lexicon = lexicon_of(entry("in het kader van", "voorzetsel") + entry("kader", "zelfstandig naamwoord"));
  EXPECT_EQ(found(*lexicon, "Dat doen wij in het kader van de wet."), "in het kader van");
  EXPECT_EQ(found(*lexicon, "Het kader van de wet."), "kader");
}

TEST(Matcher, NeverMatchesAcrossSentences) {
  const auto lexicon = lexicon_of(entry("ter zake", "woordgroep"));
  EXPECT_EQ(found(*lexicon, "Dat is ter. Zake doet het niet."), "");
}

TEST(Matcher, LeavesQuotationsAlone) {
  const auto lexicon = lexicon_of(entry("inzake", "voorzetsel"));
  EXPECT_EQ(found(*lexicon, "Hij zei \"inzake dit\" en meer."), "");
}

TEST(Matcher, TakesACapitalInsideASentenceForAName) {
  const auto lexicon = lexicon_of(entry("reeds", "bijwoord"));
  EXPECT_EQ(found(*lexicon, "De heer Reeds belt u."), "");
  EXPECT_EQ(found(*lexicon, "Reeds in mei belt hij reeds."), "Reeds | reeds");
}

TEST(Matcher, FindsAbbreviationsAsTheyAreWritten) {
  const auto lexicon = lexicon_of(entry("MER", "afkorting", "voluit: milieueffectrapport"));
  EXPECT_EQ(found(*lexicon, "De MER is klaar, aan de mer."), "MER");
}

TEST(Matcher, FindsSeparableVerbsInAllTheirShapes) {
  const auto lexicon = lexicon_of(entry("over|leggen", "werkwoord"));
  EXPECT_EQ(found(*lexicon, "U legt een bewijs over."), "legt over");
  EXPECT_EQ(found(*lexicon, "U moet een bewijs overleggen."), "overleggen");
  EXPECT_EQ(found(*lexicon, "Vergeet niet het over te leggen."), "over te leggen");
  EXPECT_EQ(found(*lexicon, "Het is overgelegd."), "overgelegd");
  EXPECT_EQ(found(*lexicon, "Wij leggen u het stuk over aan de balie."), "leggen over");
}

TEST(Matcher, KnowsAParticleFromAPreposition) {
  const auto lexicon = lexicon_of(entry("over|leggen", "werkwoord"));
  EXPECT_EQ(found(*lexicon, "U legt het boek over drie dagen neer."), "");
  EXPECT_EQ(found(*lexicon, "U legt het boek neer; dat gaat over."), "");
  EXPECT_EQ(found(*lexicon, "U legt een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien over."), "");
}

TEST(Matcher, MatchesGapsUpToTheirSize) {
  const auto lexicon = lexicon_of(entry("dienen te", "woordgroep", "patroon: <dienen:ww> ..3 te"));
  EXPECT_EQ(found(*lexicon, "U dient te betalen."), "dient te");
  EXPECT_EQ(found(*lexicon, "U dient een twee drie te betalen."), "dient te");
  EXPECT_EQ(found(*lexicon, "U dient een twee drie vier te betalen."), "");
  EXPECT_EQ(found(*lexicon, "U dient (een) te betalen."), "");
}

TEST(Matcher, TakesTheShortestGap) {
  const auto lexicon = lexicon_of(entry("dienen te", "woordgroep", "patroon: <dienen:ww> ..8 te [woord]"));
  EXPECT_EQ(found(*lexicon, "U dient te komen en te betalen."), "dient te komen");
}

TEST(Matcher, MatchesChoicesAndOptions) {
  const auto lexicon = lexicon_of(
      entry("binnen kaders", "woordgroep", "patroon: binnen (de | deze | het juiste)? (kader | <grens:znw>)"));
  EXPECT_EQ(found(*lexicon, "Dat valt binnen de kader en binnen grenzen en binnen het juiste kader."),
            "binnen de kader | binnen grenzen | binnen het juiste kader");
  EXPECT_EQ(found(*lexicon, "Dat valt binnen het kader."), "");
}

TEST(Matcher, LooksAround) {
  const auto lexicon =
      lexicon_of(entry("betreffende", "voorzetsel", "patroon: !(de | het) betreffende !(zin | de wet)"));
  EXPECT_EQ(found(*lexicon, "Een brief betreffende uw huis."), "betreffende");
  EXPECT_EQ(found(*lexicon, "De brief van de betreffende man."), "");
  EXPECT_EQ(found(*lexicon, "Een brief betreffende de wet."), "");
  EXPECT_EQ(found(*lexicon, "Een brief betreffende de man."), "betreffende");
}

TEST(Matcher, ReadsProperties) {
  const auto lexicon = lexicon_of(entry("x", "woordgroep",
                                        "patroon: lid [getal]\npatroon: soort [begint=on, eindigt=heid]\npatroon: heer "
                                        "[hoofdletter]\npatroon: nul [!woord]"));
  EXPECT_EQ(found(*lexicon, "Zie lid 2 en lid drie."), "lid 2");
  EXPECT_EQ(found(*lexicon, "Een soort onzekerheid, een soort zekerheid."), "soort onzekerheid");
  EXPECT_EQ(found(*lexicon, "De heer Jansen en de heer hier."), "heer Jansen");
  EXPECT_EQ(found(*lexicon, "Het is nul: nul komma."), "nul :");
}

TEST(Matcher, HoldsConditions) {
  EXPECT_EQ(found(*lexicon_of(entry("a", "bijwoord", "alleen: profiel=web, legal")), "Het is a nu.", Profile::letter),
            "");
  EXPECT_EQ(found(*lexicon_of(entry("a", "bijwoord", "alleen: profiel=web, legal")), "Het is a nu.", Profile::legal),
            "a");
  EXPECT_EQ(found(*lexicon_of(entry("a", "bijwoord", "alleen: plaats=kop")), "Het is a nu."), "");
  EXPECT_EQ(found(*lexicon_of(entry("a", "bijwoord", "alleen: plaats=kop")), "Het is a nu.", Profile::letter,
                  BlockKind::heading),
            "a");
  EXPECT_EQ(found(*lexicon_of(entry("a", "bijwoord", "alleen: begin=ja")), "A is hier, a is daar."), "A");
  EXPECT_EQ(found(*lexicon_of(entry("a", "bijwoord", "alleen: na=/(is | was)/")), "Een a is hier, een a daar."), "a");
  EXPECT_EQ(found(*lexicon_of(entry("a", "bijwoord", "alleen: voor=/<maken:ww> ..2/")), "Hij maakt een a. Een a."),
            "a");
  EXPECT_EQ(found(*lexicon_of(entry("a", "bijwoord", "alleen: zin=/wet/")), "Een a in de wet. Een a."), "a");
  EXPECT_EQ(found(*lexicon_of(entry("a", "bijwoord", "alleen: zin!=/wet/")), "Een a in de wet. Een a."), "a");
  EXPECT_EQ(found(*lexicon_of(entry("kb", "woordgroep", "alleen: hoofdletter=ja · na=/nu/")),
                  "Het kb nu en het KB nu en het KB."),
            "KB");
}

TEST(Matcher, KeepsSilentWhereAskedTo) {
  const auto around = lexicon_of(entry("basis", "zelfstandig naamwoord", "niet melden: /op _ van/ | vaste term"));
  EXPECT_EQ(found(*around, "Op basis van de wet, met een basis van steen."), "basis");
  const auto overlap = lexicon_of(entry("belang", "zelfstandig naamwoord", "niet melden: /belang van het kind/"));
  EXPECT_EQ(found(*overlap, "Het belang van het kind is een groot belang."), "belang");
  const auto verb =
      lexicon_of(entry("overleggen", "werkwoord", "niet melden: /_ ..8 met/\nniet melden: met iemand praten"));
  EXPECT_EQ(found(*verb, "Wij overleggen morgen met u."), "");
  EXPECT_EQ(found(*verb, "Wij overleggen morgen."), "overleggen");
  const auto name = lexicon_of(entry("besluit", "zelfstandig naamwoord", "niet melden: /_ [hoofdletter]/"));
  EXPECT_EQ(found(*name, "Het besluit Bouw en het besluit nu."), "besluit");
}

Annotation tagged(Upos upos, std::string_view lemma, std::string_view feats = "") {
  return {.lemma = lemma, .feats = feats, .upos = upos, .features = features_from_string(feats)};
}

TEST(Matcher, SleepsWithoutATagger) {
  const auto lexicon = lexicon_of(entry("x", "woordgroep", "patroon: zeer [soort=bn]") +
                                  entry("y", "woordgroep", "patroon: <worden:ww> [vorm=vd]") +
                                  entry("z", "woordgroep", "patroon: de [getal=mv, lemma=regel]"));
  EXPECT_EQ(found(*lexicon, "Dat is zeer mooi."), "");
  const Annotation point = tagged(Upos::punct, ".");
  const std::vector<Annotation> adjective{tagged(Upos::pron, "dat"), tagged(Upos::aux, "zijn", "VerbForm=Fin"),
                                          tagged(Upos::adv, "zeer"), tagged(Upos::adj, "mooi", "Degree=Pos"), point};
  EXPECT_EQ(found(*lexicon, "Dat is zeer mooi.", Profile::letter, BlockKind::paragraph, adjective), "zeer mooi");
  const std::vector<Annotation> participle{tagged(Upos::pron, "het"), tagged(Upos::aux, "worden", "VerbForm=Fin"),
                                           tagged(Upos::verb, "maken", "VerbForm=Part"), point};
  EXPECT_EQ(found(*lexicon, "Het wordt gemaakt.", Profile::letter, BlockKind::paragraph, participle), "wordt gemaakt");
  const std::vector<Annotation> plural{tagged(Upos::det, "de"), tagged(Upos::noun, "regel", "Number=Plur"),
                                       tagged(Upos::verb, "gelden", "VerbForm=Fin|Number=Plur"), point};
  EXPECT_EQ(found(*lexicon, "De regels gelden.", Profile::letter, BlockKind::paragraph, plural), "De regels");
}

TEST(Matcher, TakesNoNounWithAnArticleForAVerb) {
  const auto lexicon = lexicon_of(entry("op|stellen", "werkwoord"));
  const Annotation det = tagged(Upos::det, "een"), noun = tagged(Upos::noun, "opstel"),
                   point = tagged(Upos::punct, ".");
  const Annotation pron = tagged(Upos::pron, "ik"), verb = tagged(Upos::verb, "schrijven", "VerbForm=Fin");
  EXPECT_EQ(found(*lexicon, "Ik schrijf een opstel."), "opstel");  // no tagger has looked
  EXPECT_EQ(
      found(*lexicon, "Ik schrijf een opstel.", Profile::letter, BlockKind::paragraph, {pron, verb, det, noun, point}),
      "");
  // Without an article the tag alone is too weak a sign.
  EXPECT_EQ(found(*lexicon, "Ik opstel.", Profile::letter, BlockKind::paragraph, {pron, noun, point}), "opstel");
}

TEST(Matcher, BoundsItsWorkOnHostileText) {
  const auto lexicon = lexicon_of(entry("x", "woordgroep", "patroon: a ..12 a ..12 a ..12 a ..12 a ..12 b"));
  std::string text = "Het";
  for (int i = 0; i < 5000; ++i) text += " a";
  EXPECT_EQ(found(*lexicon, text), "");
}

TEST(Matcher, JoinsNeighboursInOneSpan) {
  const auto lexicon = lexicon_of(entry("in het kader van", "voorzetsel"));
  const test::SimpleText t = test::simple_text("Dit is in het kader van iets.");
  const auto matches = lexicon->match(t.document, t.tokens, t.sentences, Profile::letter);
  ASSERT_EQ(matches.size(), 1U);
  ASSERT_EQ(matches[0].spans.size(), 1U);
  EXPECT_EQ(t.document.text(matches[0].spans[0]), "in het kader van");
  EXPECT_EQ(matches[0].tokens.size(), 4U);
}

}  // namespace
}  // namespace helder::lexicon
