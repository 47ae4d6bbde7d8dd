// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/realise.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon/validate.h"
#include "unit/lexicon/entry_text.h"
#include "unit/lexicon/simple_text.h"

namespace helder::lexicon {
namespace {

using test::entry;
using test::lexicon_of;

enum class Safe { yes, no, any };
struct Pair {
  const char* bad;
  const char* good;
  Safe safe = Safe::yes;
};

/// The first suggestion with edits of the first match, applied.
void expect(const Lexicon& lexicon, const Pair& pair) {
  SCOPED_TRACE(pair.bad);
  const test::SimpleText text = test::simple_text(pair.bad);
  const std::vector<Match> matches = lexicon.match(text.document, text.tokens, text.sentences, Profile::letter);
  ASSERT_FALSE(matches.empty());
  for (const Suggestion& suggestion : matches.front().suggestions) {
    if (suggestion.edits.empty()) continue;
    EXPECT_EQ(apply_edits(pair.bad, suggestion.edits), pair.good);
    if (pair.safe != Safe::any) { EXPECT_EQ(suggestion.is_safe, pair.safe == Safe::yes) << suggestion.text; }
    return;
  }
  FAIL() << "no suggestion with edits";
}
void expect_all(const std::string& entries, const std::vector<Pair>& pairs) {
  const auto lexicon = lexicon_of(entries);
  ASSERT_NE(lexicon, nullptr);
  for (const Pair& pair : pairs) expect(*lexicon, pair);
}

TEST(Realise, OneOfMoreAlternativesIsSafeOnlyWhenItAlwaysFits) {
  expect_all(
      entry("middels", "voorzetsel", "beter: met | als er een ding volgt\nbeter: door | als er een handeling volgt"),
      {{"Betaal middels een formulier.", "Betaal met een formulier.", Safe::no}});
  expect_all(entry("middels", "voorzetsel", "beter: met | altijd\nbeter: door | als er een handeling volgt"),
             {{"Betaal middels een formulier.", "Betaal met een formulier.", Safe::yes}});
  expect_all(entry("middels", "voorzetsel", "beter: met | als er een ding volgt"),
             {{"Betaal middels een formulier.", "Betaal met een formulier.", Safe::yes}});
}

TEST(Realise, GivesVerbsTheFormOfTheSentence) {
  expect_all(entry("vervaardigen", "werkwoord", "beter: <maken>"),
             {{"Wij vervaardigen een rapport.", "Wij maken een rapport."},
              {"Zij vervaardigt een rapport.", "Zij maakt een rapport."},
              {"Ik vervaardig een rapport.", "Ik maak een rapport."},
              {"Zij vervaardigde een rapport.", "Zij maakte een rapport."},
              {"Zij vervaardigden een rapport.", "Zij maakten een rapport."},
              {"Zij heeft een rapport vervaardigd.", "Zij heeft een rapport gemaakt."},
              {"Het vervaardigde rapport is klaar.", "Het gemaakte rapport is klaar.", Safe::any},
              {"Het is goed om een rapport te vervaardigen.", "Het is goed om een rapport te maken."},
              {"Vervaardigen kost tijd.", "Maken kost tijd."},
              {"Vervaardigt u een rapport?", "Maakt u een rapport?"},
              {"Wij willen een rapport vervaardigen.", "Wij willen een rapport maken."}});
}

TEST(Realise, KnowsStrongVerbs) {
  expect_all(entry("verstrekken", "werkwoord", "beter: <geven>"),
             {{"De gemeente verstrekt informatie.", "De gemeente geeft informatie.", Safe::any},
              {"Hij verstrekt informatie.", "Hij geeft informatie."},
              {"De gemeente heeft informatie verstrekt.", "De gemeente heeft informatie gegeven."},
              {"Het advies dat is verstrekt, klopt.", "Het advies dat is gegeven, klopt."},
              {"Wij verstrekken informatie.", "Wij geven informatie."},
              {"Hij verstrekte ons informatie.", "Hij gaf ons informatie."},
              {"De verstrekte informatie klopt.", "De gegeven informatie klopt."},
              {"Wij verstrekten informatie.", "Wij gaven informatie."},
              {"Verstrek geen informatie.", "Geef geen informatie."}});
}

TEST(Realise, ReplacesASeparableVerbInTwoParts) {
  expect_all(entry("over|leggen", "werkwoord", "beter: <in|leveren>"),
             {{"U legt een bewijs over.", "U levert een bewijs in."},
              {"Leg een bewijs over.", "Lever een bewijs in."},
              {"Wij leggen het bewijs morgen over.", "Wij leveren het bewijs morgen in."},
              {"U moet een bewijs overleggen.", "U moet een bewijs inleveren."},
              {"U hebt een bewijs overgelegd.", "U hebt een bewijs ingeleverd."},
              {"U vergat een bewijs over te leggen.", "U vergat een bewijs in te leveren."},
              {"Het overgelegde bewijs klopt.", "Het ingeleverde bewijs klopt."},
              {"Als u een bewijs overlegt, helpen wij u.", "Als u een bewijs inlevert, helpen wij u."},
              {"Hij legde een bewijs over bij de gemeente.", "Hij leverde een bewijs in bij de gemeente."},
              {"Zij legden bewijs over en gingen weg.", "Zij leverden bewijs in en gingen weg."}});
}

TEST(Realise, MakesOneVerbOfTwoParts) {
  expect_all(entry("aan|wenden", "werkwoord", "beter: <gebruiken>"),
             {{"U wendt het geld aan.", "U gebruikt het geld."},
              {"Wend het geld aan voor uw huis.", "Gebruik het geld voor uw huis."},
              {"U mag het geld aanwenden.", "U mag het geld gebruiken."},
              {"Het is verboden het geld aan te wenden.", "Het is verboden het geld te gebruiken."},
              {"Wij wendden het geld aan.", "Wij gebruikten het geld."},
              {"Het geld is aangewend.", "Het geld is gebruikt."},
              {"Omdat u het geld aanwendt, betaalt u.", "Omdat u het geld gebruikt, betaalt u."}});
}

TEST(Realise, SplitsASeparableVerbInAMainClause) {
  expect_all(entry("retourneren", "werkwoord", "beter: <terug|sturen>"),
             {{"U retourneert het formulier.", "U stuurt het formulier terug."},
              {"Retourneer het formulier.", "Stuur het formulier terug."},
              {"Hij retourneerde het formulier.", "Hij stuurde het formulier terug."},
              {"U moet het formulier retourneren.", "U moet het formulier terugsturen."},
              {"U hebt het formulier geretourneerd.", "U hebt het formulier teruggestuurd."},
              {"Vergeet niet het formulier te retourneren.", "Vergeet niet het formulier terug te sturen."},
              {"Als u het formulier retourneert, krijgt u geld.", "Als u het formulier terugstuurt, krijgt u geld."},
              {"Wij vragen of u het formulier retourneert.", "Wij vragen of u het formulier terugstuurt."},
              {"Het geretourneerde formulier is leeg.", "Het teruggestuurde formulier is leeg."},
              {"Zodra wij het formulier retourneren, bellen wij.", "Zodra wij het formulier terugsturen, bellen wij.",
               Safe::any},
              {"Wij retourneren het formulier.", "Wij sturen het formulier terug."},
              {"U retourneert het formulier dat u kreeg.", "U stuurt het formulier terug dat u kreeg."},
              {"U retourneert het formulier, de kaart en de brief.",
               "U stuurt het formulier terug, de kaart en de brief.", Safe::no}});
}

TEST(Realise, TreatsWordsBeforeAVerbAsItsParticle) {
  expect_all(entry("reclameren", "werkwoord", "beter: bezwaar <maken>"),
             {{"U kunt reclameren.", "U kunt bezwaar maken."},
              {"U wilt niet te laat te reclameren.", "U wilt niet te laat bezwaar te maken."},
              {"U hebt gereclameerd.", "U hebt bezwaar gemaakt."},
              {"U reclameert tegen het besluit.", "U maakt tegen het besluit bezwaar."},
              {"Als u reclameert, wachten wij.", "Als u bezwaar maakt, wachten wij."}});
}

TEST(Realise, GivesNounsTheirNumber) {
  expect_all(entry("schrijven", "zelfstandig naamwoord", "beter: <brief>") +
                 entry("missive", "zelfstandig naamwoord", "beter: <brief>") +
                 entry("stukje", "zelfstandig naamwoord", "beter: <deel>"),
             {{"Uw missive is gelezen.", "Uw brief is gelezen."},
              {"Uw missives zijn gelezen.", "Uw brieven zijn gelezen."},
              {"De missive is gelezen.", "De brief is gelezen."},
              {"Missives lezen wij.", "Brieven lezen wij."},
              {"In een missive staat dit.", "In een brief staat dit."},
              {"Deze missive is kort.", "Deze brief is kort."}});
}

TEST(Realise, ChangesTheArticleWithTheGender) {
  expect_all(entry("besluit", "zelfstandig naamwoord", "beter: <beslissing>"),
             {{"Het besluit is genomen.", "De beslissing is genomen."},
              {"Wij namen het besluit.", "Wij namen de beslissing."},
              {"Wij namen dit besluit.", "Wij namen deze beslissing."},
              {"Wij namen dat besluit.", "Wij namen die beslissing."},
              {"Wij namen een besluit.", "Wij namen een beslissing."},
              {"Wij namen geen besluit.", "Wij namen geen beslissing."},
              {"Ons besluit staat vast.", "Onze beslissing staat vast."},
              {"Uw besluit staat vast.", "Uw beslissing staat vast."},
              {"Elk besluit telt.", "Elke beslissing telt."},
              {"Wij namen het nieuwe besluit.", "Wij namen de nieuwe beslissing."},
              {"Wij namen een nieuw besluit.", "Wij namen een nieuwe beslissing."},
              {"Wij namen een groot besluit.", "Wij namen een grote beslissing."},
              {"De besluiten zijn genomen.", "De beslissingen zijn genomen."},
              {"Wij namen het besluit dat u wilde.", "Wij namen de beslissing dat u wilde.", Safe::no}});
}

TEST(Realise, ChangesDeToHet) {
  expect_all(entry("akte", "zelfstandig naamwoord", "vormen: mv=aktes\nbeter: <bewijs>"),
             {{"De akte is klaar.", "Het bewijs is klaar."},
              {"Wij maken deze akte.", "Wij maken dit bewijs."},
              {"Wij maken die akte.", "Wij maken dat bewijs."},
              {"Onze akte is klaar.", "Ons bewijs is klaar."},
              {"Wij maken een nieuwe akte.", "Wij maken een nieuw bewijs."},
              {"Wij maken een grote akte.", "Wij maken een groot bewijs."},
              {"Wij maken een rode akte.", "Wij maken een rood bewijs."},
              {"Wij maken de nieuwe akte.", "Wij maken het nieuwe bewijs."},
              {"Aktes zijn duur.", "Bewijzen zijn duur.", Safe::any}});
}

TEST(Realise, GivesAdjectivesTheirEnding) {
  expect_all(entry("adequaat", "bijvoeglijk", "beter: <goed>") +
                 entry("substantieel", "bijvoeglijk", "vormen: e=substantiële\nbeter: <groot>"),
             {{"Dat is een adequaat plan.", "Dat is een goed plan."},
              {"Dat is een adequate regel.", "Dat is een goede regel."},
              {"De adequate regel.", "De goede regel."},
              {"Adequate hulp is nodig.", "Goede hulp is nodig."},
              {"Een substantieel deel.", "Een groot deel."},
              {"Een substantiële som.", "Een grote som."},
              {"Het verschil is substantieel.", "Het verschil is groot."}});
}

TEST(Realise, ReplacesPhrasesWordForWord) {
  expect_all(
      entry("in het kader van", "voorzetsel", "beter: voor") + entry("ten behoeve van", "voorzetsel", "beter: voor") +
          entry("met betrekking tot", "voorzetsel", "beter: over") + entry("inzake", "voorzetsel", "beter: over"),
      {{"Wij doen dit in het kader van de wet.", "Wij doen dit voor de wet."},
       {"In het kader van de wet doen wij dit.", "Voor de wet doen wij dit."},
       {"Ten behoeve van u doen wij dit.", "Voor u doen wij dit."},
       {"Een brief met betrekking tot uw huis.", "Een brief over uw huis."},
       {"INZAKE UW BRIEF", "OVER UW BRIEF"},
       {"Uw brief inzake het huis.", "Uw brief over het huis."}});
}

TEST(Realise, LeavesTheGapWhereItIs) {
  expect_all(entry("dienen te", "werkwoord",
                   "patroon: <dienen:ww> ..8 te w=[woord, eindigt=n]\npatroon: <dienen:ww> ..8 deel=(in | op | over | "
                   "terug | aan) te w=[woord, eindigt=n]\nbeter: <moeten> … {deel}{w}"),
             {{"U dient het formulier te retourneren.", "U moet het formulier retourneren."},
              {"U dient te betalen.", "U moet betalen."},
              {"Wij dienen dit te weten.", "Wij moeten dit weten."},
              {"U dient het formulier in te leveren.", "U moet het formulier inleveren."},
              {"U diende het formulier op te sturen.", "U moest het formulier opsturen."},
              {"Het dient te worden betaald.", "Het moet worden betaald."},
              {"Dient u dit te betalen?", "Moet u dit betalen?"},
              {"Als u dient te betalen, bel ons.", "Als u moet betalen, bel ons."}});
}

TEST(Realise, KnowsTheFormsOfTheSecondPerson) {
  expect_all(
      entry("gehouden zijn", "woordgroep", "patroon: <zijn:ww> gehouden ..6 te w=[woord]\nbeter: <moeten:ww> … {w}") +
          entry("behoren", "werkwoord", "beter: <hebben>") + entry("vermogen", "werkwoord", "beter: <kunnen>"),
      {{"U bent gehouden de huur te betalen.", "U moet de huur betalen."},
       {"Hij is gehouden de huur te betalen.", "Hij moet de huur betalen."},
       {"U behoort geld.", "U hebt geld."},
       {"Hij behoort geld.", "Hij heeft geld."},
       {"Jij vermag veel.", "Jij kunt veel.", Safe::any}});
}

TEST(Realise, PutsTheRestWhereTheParticleStood) {
  expect_all(entry("aan|voeren", "werkwoord", "beter: <brengen> … naar voren"),
             {{"U voert een reden aan.", "U brengt een reden naar voren."},
              {"Voer een reden aan.", "Breng een reden naar voren."},
              {"Wij voeren dit punt aan.", "Wij brengen dit punt naar voren."}});
}

TEST(Realise, UsesSlots) {
  expect_all(entry("nadere x", "woordgroep", "patroon: nadere wat=(informatie | uitleg)\nbeter: meer {wat}") +
                 entry("des daags", "woordgroep", "patroon: des dag=(maandags | zondags)\nbeter: op {dag}") +
                 entry("a in plaats van b", "woordgroep",
                       "patroon: eerst=[woord] casu quo dan=[woord]\nbeter: {eerst} of {dan}"),
             {{"Wij geven nadere informatie.", "Wij geven meer informatie."},
              {"Nadere uitleg volgt.", "Meer uitleg volgt."},
              {"Wij bellen des maandags.", "Wij bellen op maandags."},
              {"De vader casu quo moeder tekent.", "De vader of moeder tekent."}});
}

TEST(Realise, AddsAnArticleToASlot) {
  expect_all(entry("ten x", "woordgroep", "patroon: nopens wat=[woord]\nbeter: over {de:wat}"),
             {{"Een brief nopens beslissing.", "Een brief over de beslissing."},
              {"Een brief nopens besluit.", "Een brief over het besluit."}});
}

TEST(Realise, TakesWordsOutWithTheirWhiteSpace) {
  expect_all(entry("derhalve", "bijwoord", "beter: -") + entry("zoals u weet", "woordgroep", "beter: -"),
             {{"Wij zullen derhalve betalen.", "Wij zullen betalen."},
              {"Wij betalen derhalve.", "Wij betalen."},
              {"Wij zullen, derhalve, betalen.", "Wij zullen betalen.", Safe::no},
              {"Derhalve betalen wij.", "Betalen wij.", Safe::no},
              {"Wij betalen zoals u weet niet.", "Wij betalen niet."}});
}

TEST(Realise, ShowsAdviceWithoutAnEdit) {
  const auto lexicon = lexicon_of(entry("adequaat", "bijvoeglijk", "beter: (noem wat u bedoelt) | altijd"));
  const test::SimpleText text = test::simple_text("Dat is adequaat.");
  const auto matches = lexicon->match(text.document, text.tokens, text.sentences, Profile::letter);
  ASSERT_EQ(matches.size(), 1U);
  ASSERT_EQ(matches[0].suggestions.size(), 1U);
  EXPECT_EQ(matches[0].suggestions[0].text, "noem wat u bedoelt");
  EXPECT_EQ(matches[0].suggestions[0].label, "altijd");
  EXPECT_TRUE(matches[0].suggestions[0].edits.empty());
  EXPECT_FALSE(matches[0].suggestions[0].is_safe);
}

TEST(Realise, GivesTwoEditsForTwoParts) {
  const auto lexicon = lexicon_of(entry("over|leggen", "werkwoord", "beter: <in|leveren>"));
  const test::SimpleText text = test::simple_text("U legt een bewijs over.");
  const auto matches = lexicon->match(text.document, text.tokens, text.sentences, Profile::letter);
  ASSERT_EQ(matches.size(), 1U);
  EXPECT_EQ(matches[0].spans.size(), 2U);
  ASSERT_EQ(matches[0].suggestions[0].edits.size(), 2U);
  EXPECT_EQ(matches[0].suggestions[0].text, "levert … in");
}

TEST(Realise, ChangesOnlyTheWordsThatDiffer) {
  const auto lexicon =
      lexicon_of(entry("x", "woordgroep", "patroon: <dienen:ww> ..8 te w=[woord]\nbeter: <moeten:ww> … {w}"));
  const test::SimpleText text = test::simple_text("U dient dit te betalen.");
  const auto matches = lexicon->match(text.document, text.tokens, text.sentences, Profile::letter);
  ASSERT_EQ(matches.size(), 1U);
  const std::vector<Edit>& edits = matches[0].suggestions[0].edits;
  ASSERT_EQ(edits.size(), 2U);
  EXPECT_EQ(text.document.text(edits[1].span), "te ");
  EXPECT_EQ(edits[1].text, "");
}

TEST(Realise, IsNotSafeWhereTheFormIsNotCertain) {
  expect_all(entry("retourneren", "werkwoord", "beter: <terug|sturen>") +
                 entry("missive", "zelfstandig naamwoord", "beter: brief"),
             {{"Retourneren kost tijd.", "Terugsturen kost tijd.", Safe::no},
              {"De burgers retourneren het formulier.", "De burgers sturen het formulier terug.", Safe::no},
              {"Uw missives zijn gelezen.", "Uw brief zijn gelezen.", Safe::no},
              {"Uw missive is gelezen.", "Uw brief is gelezen."}});
}

TEST(Realise, TellsTheGenderByTheWordsThatStandThere) {
  // The endings tell what "tracé" is, also where no table knows it.
  expect_all(entry("kwibus", "zelfstandig naamwoord", "beter: <route>") +
                 entry("bewijs", "zelfstandig naamwoord", "beter: <akte>"),
             {{"Een nieuw kwibus.", "Een nieuwe route."},
              {"Een lang kwibus is duur.", "Een lange route is duur."},
              {"Het nieuwe kwibus is lang.", "De nieuwe route is lang."},
              {"Een nieuwe kwibus is lang.", "Een nieuwe route is lang."},
              {"Een kwibus is lang.", "Een route is lang."},
              {"Uw nieuwe kwibus is lang.", "Uw nieuwe route is lang."},
              {"Uw schriftelijk bewijs is er.", "Uw schriftelijke akte is er."},
              {"Met schriftelijk bewijs gaat het.", "Met schriftelijke akte gaat het."},
              {"Uw schriftelijke bewijs is er.", "Uw schriftelijke akte is er."},
              {"Ons nieuwe bewijs is er.", "Onze nieuwe akte is er."},
              {"Elk nieuw bewijs telt.", "Elke nieuwe akte telt."},
              {"Enig ander bewijs is er niet.", "Enige andere akte is er niet."},
              {"Wij doen dit overeenkomstig bewijs 18.", "Wij doen dit overeenkomstig akte 18."},
              {"Dat is het enige bewijs.", "Dat is de enige akte."}});
}

TEST(Realise, ChangesAllWordsThatAgree) {
  expect_all(entry("besluit", "zelfstandig naamwoord", "beter: <beslissing>") +
                 entry("weg", "zelfstandig naamwoord", "beter: <pad>"),
             {{"De nieuwe lange weg is smal.", "Het nieuwe lange pad is smal."},
              {"Een nieuwe lange weg is smal.", "Een nieuw lang pad is smal."},
              {"Dat is het meest recente besluit.", "Dat is de meest recente beslissing."},
              {"Dat is een zeer groot besluit.", "Dat is een zeer grote beslissing."},
              {"Dat is het eerder genomen besluit.", "Dat is de eerder genomen beslissing."},
              {"Dat is een genomen besluit.", "Dat is een genomen beslissing."},
              {"Dat is een recent genomen besluit.", "Dat is een recent genomen beslissing.", Safe::no},
              {"Dit soort besluit is lastig.", "Dit soort beslissing is lastig."},
              {"Dat is het door ons genomen besluit.", "Dat is het door ons genomen beslissing.", Safe::no},
              {"Het hierbij gevoegde besluit.", "Het hierbij gevoegde beslissing.", Safe::no},
              {"Het gemeente besluit is er.", "Het gemeente beslissing is er.", Safe::no},
              {"Het besluit, dat nieuw is, geldt.", "De beslissing, dat nieuw is, geldt.", Safe::no}});
}

TEST(Realise, KnowsTheArticleBeforeAPhrase) {
  expect_all(
      entry("schriftelijk besluit", "zelfstandig naamwoord", "beter: <brief>") +
          entry("eigen risico", "zelfstandig naamwoord", "patroon: eigen risico\nbeter: bedrag dat u zelf betaalt"),
      {{"Het eigen risico is hoog.", "Het bedrag dat u zelf betaalt is hoog."},
       {"Stuur het schriftelijk besluit op.", "Stuur de brief op."}});
}

TEST(Realise, LooksAtTheAuxiliary) {
  expect_all(
      entry("verrichten", "werkwoord", "beter: <beginnen>") + entry("aan|vangen", "werkwoord", "beter: <beginnen>") +
          entry("nalaten", "werkwoord", "beter: <vergeten>") + entry("heen|gaan", "werkwoord", "beter: <werken>"),
      {{"De cursus is aangevangen.", "De cursus is begonnen."},
       {"Hij heeft de cursus aangevangen.", "Hij heeft de cursus begonnen.", Safe::no},
       {"Hij heeft dit verricht.", "Hij heeft dit begonnen.", Safe::no},
       {"Hij is heengegaan.", "Hij is gewerkt.", Safe::no},
       {"Hij heeft dit nagelaten.", "Hij heeft dit vergeten."},
       {"De cursus vangt aan.", "De cursus begint."}});
}

TEST(Realise, IsNotSafeWhereTheParticleMayBeOfAnotherVerb) {
  expect_all(entry("aan|treffen", "werkwoord", "beter: <vinden>"),
             {{"U treft de lijst aan.", "U vindt de lijst."},
              {"Zij treffen een maatregel aan te raden.", "Zij vinden een maatregel te raden.", Safe::no}});
}

TEST(Realise, IsNotSafeWhereTheParticleMayBeANoun) {
  expect_all(entry("plaats|hebben", "werkwoord", "beter: <zijn>"),
             {{"De zitting heeft vandaag plaats.", "De zitting is vandaag."},
              {"Hij heeft een kaart op een openbare plaats.", "Hij is een kaart op een openbare.", Safe::no},
              {"Hij heeft kennis van tijd en plaats.", "Hij is kennis van tijd en.", Safe::no}});
}

TEST(Realise, LooksForTheAuxiliaryInTheSameClause) {
  expect_all(entry("verrichten", "werkwoord", "beter: <doen>"),
             {{"Hij verricht de metingen die nodig zijn.", "Hij doet de metingen die nodig zijn."},
              {"Hij heeft de metingen verricht die nodig zijn.", "Hij heeft de metingen gedaan die nodig zijn."},
              {"De metingen zijn verricht.", "De metingen zijn gedaan."},
              {"Ik verricht de metingen die nodig zijn.", "Ik doe de metingen die nodig zijn."},
              {"De metingen die hij verricht zijn nodig.", "De metingen die hij gedaan zijn nodig.", Safe::no}});
}

TEST(Realise, KeepsTheArticleThatThePatternAsksFor) {
  expect_all(entry("beëindiging", "zelfstandig naamwoord", "patroon: de <beëindiging>\nbeter: <einde>"),
             {{"De beëindiging van de huur.", "Het einde van de huur."},
              {"Meld de beëindiging van de huur.", "Meld het einde van de huur."}});
  expect_all(
      entry("bepaling", "zelfstandig naamwoord", "patroon: (een | die | geen) <bepaling>\nbeter: <artikel>"),
      {{"Hij leest een bepaling.", "Hij leest een artikel."}, {"Hij leest die bepaling.", "Hij leest dat artikel."}});
}

TEST(Realise, TellsAnInfinitiveFromAParticiple) {
  expect_all(entry("bezien", "werkwoord", "beter: <bekijken>"),
             {{"Wij willen het bezien.", "Wij willen het bekijken."},
              {"Het wordt bezien.", "Het wordt bekeken."},
              {"Het moet worden bezien.", "Het moet worden bekijken.", Safe::no},
              {"Het is goed om het te bezien.", "Het is goed om het te bekijken."}});
}

TEST(Realise, TellsTheTwoParticiplesOfAWeakVerb) {
  expect_all(entry("geven", "werkwoord", "beter: <verstrekken>"),
             {{"Hij heeft het advies gegeven.", "Hij heeft het advies verstrekt."},
              {"Het gegeven advies is goed.", "Het verstrekte advies is goed.", Safe::no}});
  expect_all(entry("verstrekken", "werkwoord", "beter: <geven>"),
             {{"Een verstrekte pas is geldig.", "Een gegeven pas is geldig."},
              {"Het verstrekte bewijs is geldig.", "Het gegeven bewijs is geldig."}});
}

TEST(Realise, KeepsTheFullStopOfTheSentence) {
  expect_all(entry("i.d.", "afkorting", "beter: in dit") + entry("adequaat", "bijvoeglijk", "beter: <open>"),
             {{"Pennen en potloden i.d.", "Pennen en potloden in dit."},
              {"Pennen i.d. zijn er.", "Pennen in dit zijn er."},
              {"De adequate hulp is er.", "De open hulp is er."}});
  expect_all(entry("a.s.", "afkorting", "beter: -") + entry("n.b.", "afkorting", "beter: let op:"),
             {{"Wij komen op 1 mei a.s.", "Wij komen op 1 mei."},
              {"Op 1 mei a.s. komen wij.", "Op 1 mei komen wij."},
              {"Wij komen n.b.", "Wij komen let op:"}});
}

}  // namespace
}  // namespace helder::lexicon
