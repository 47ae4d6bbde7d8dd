// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <set>

#include "language/law_names.h"
#include "unit/language/notation_cases.h"
#include "unit/language/plain_document.h"

namespace helder::language {
namespace {

TEST(References, ReadAnArticleWithItsPartsAndItsLaw) {
  EXPECT_EQ(found("Wij besluiten op grond van artikel 3:40, eerste lid, onder a, van de Algemene wet bestuursrecht."),
            "article[artikel 3:40, eerste lid, onder a, van de Algemene wet bestuursrecht]");
  EXPECT_EQ(parts("artikel 3:40, eerste lid, onder a, van de Algemene wet bestuursrecht"),
            "article=3:40; paragraph=1; item=a; law=Algemene wet bestuursrecht; abbreviation=Awb; bwb=BWBR0005537");
  EXPECT_EQ(normals("artikel 3:40, eerste lid, onder a, van de Algemene wet bestuursrecht"),
            "artikel 3:40, lid 1, onder a, Awb");
  EXPECT_EQ(normals("art. 6 lid 1 sub f AVG"), "artikel 6, lid 1, onder f, AVG");
  EXPECT_EQ(normals("ART. 6:162 BW"), "artikel 6:162, BW");
  EXPECT_EQ(normals("artikel 6, eerste lid, aanhef en onderdeel c, onder 2°, van die wet"),
            "artikel 6, lid 1, aanhef, onder c, onder 2° van die wet");
  EXPECT_EQ(found("artikel 12bis, zevende lid, tweede volzin, van deze regeling geldt."),
            "article[artikel 12bis, zevende lid, tweede volzin, van deze regeling]");
  EXPECT_EQ(found("Zie artikel H 6 van de Kieswet en artikel XIVa."),
            "article[artikel H 6 van de Kieswet] article[artikel XIVa]");
  EXPECT_EQ(found("artikel 5 der Grondwet en artikel 4 dezer wet"),
            "article[artikel 5 der Grondwet] article[artikel 4 dezer wet]");
}

TEST(References, ReadListsAndRangesAsOne) {
  EXPECT_EQ(normals("artikelen 6:7 tot en met 6:9 Awb"), "artikel 6:7 t/m 6:9, Awb");
  EXPECT_EQ(normals("artikel 6:7 jo. 6:8 Awb"), "artikel 6:7 jo. 6:8, Awb");
  EXPECT_EQ(found("De artikelen 2 tot en met 5 en 7, tweede lid, van het Besluit zorgverzekering gelden."),
            "article[artikelen 2 tot en met 5 en 7, tweede lid, van het Besluit zorgverzekering]");
  EXPECT_EQ(found("artikel 4, eerste, tweede of derde lid, en artikel 5"),
            "article[artikel 4, eerste, tweede of derde lid] article[artikel 5]");
  EXPECT_EQ(found("in artikel 6, 7 of 8 van de wet"), "article[artikel 6, 7 of 8 van de wet]");
  EXPECT_EQ(found("de artikelen 19b van de Ziektewet, 19a, vijfde lid, en 47b van de Toeslagenwet"),
            "article[artikelen 19b van de Ziektewet, 19a, vijfde lid, en 47b van de Toeslagenwet]");
  EXPECT_EQ(found("artikel 3 van de wet, juncto artikel 4"), "article[artikel 3 van de wet] article[artikel 4]");
}

TEST(References, ReadWhatStandsInTheSameLaw) {
  EXPECT_EQ(found("In het eerste lid, onderdeel b, staat iets anders dan in onder c of het tweede en derde lid."),
            "article[eerste lid, onderdeel b] article[onder c] article[tweede en derde lid]");
  EXPECT_EQ(found("onderdeel b van artikel 3 en het eerste lid van artikel 4 van die wet"),
            "article[onderdeel b van artikel 3] article[eerste lid van artikel 4 van die wet]");
  EXPECT_EQ(found("hoofdstuk 3, paragraaf 4.2.1, afdeling 3.4 van de Awb; titel 4.2; § 2 en bijlage II bij deze wet"),
            "article[hoofdstuk 3, paragraaf 4.2.1, afdeling 3.4 van de Awb] article[titel 4.2] article[§ 2] "
            "article[bijlage II bij deze wet]");
  EXPECT_EQ(found("artikel 24 van Boek 2 van het Burgerlijk Wetboek"),
            "article[artikel 24 van Boek 2 van het Burgerlijk Wetboek]");
  EXPECT_EQ(found("Artikel 5. Begripsbepalingen"), "article[Artikel 5]");
  EXPECT_EQ(found("artikel 3 van de in artikel 4 genoemde wet"), "article[artikel 3] article[artikel 4]");
}

TEST(References, LeaveOrdinaryWordsAlone) {
  for (const std::string_view text :
       {"U bent lid van de raad.", "art deco en art nouveau", "het lid dat afwezig is", "onder de tafel",
        "onder u allen", "het vorige lid", "dit artikel, deze wet, dit lid", "het eerste jaar", "de titel van het boek",
        "een boek 7 maal lezen", "onder 18 jaar", "sub rosa", "de bijlage", "Hij wil de wet veranderen.",
        "een ministeriële regeling", "Het lid is 18 jaar.", "een wetsartikel 5 keer lezen"})
    EXPECT_EQ(found(text).find("article["), std::string::npos) << text << ": " << found(text);
}

TEST(References, EndWhereNumbersCountSomething) {
  EXPECT_EQ(found("artikel 5 en 10 dagen"), "article[artikel 5]");
  EXPECT_EQ(found("artikel 3, 4 weken later"), "article[artikel 3]");
  EXPECT_EQ(found("artikel 6 en 20 procent").substr(0, 18), "article[artikel 6]");
}

TEST(Laws, AreFoundByNameAndAbbreviation) {
  EXPECT_EQ(found("De Wet op het primair onderwijs en de Wet op de expertisecentra gelden."),
            "law[Wet op het primair onderwijs] law[Wet op de expertisecentra]");
  EXPECT_EQ(parts("Wmo 2015"), "law=Wet maatschappelijke ondersteuning 2015; abbreviation=Wmo 2015; bwb=BWBR0035362");
  EXPECT_EQ(normals("de Algemene wet bestuursrecht (hierna: Awb)"), "Awb | Awb");
  EXPECT_EQ(found("de Wet toezicht spoorvervoer 1875 (Wts) geldt"), "law[Wet toezicht spoorvervoer 1875] law[Wts]");
  EXPECT_EQ(found("Wet van 7 juni 2012 tot wijziging van de Wet milieubeheer"),
            "law[Wet van 7 juni 2012 tot wijziging van de Wet milieubeheer]");
  EXPECT_EQ(found("Dat staat in het Besluit mandaat, volmacht en machtiging Uhw en het Verdrag van Rome."),
            "law[Besluit mandaat, volmacht en machtiging Uhw] law[Verdrag van Rome]");
}

TEST(Laws, EndWhereTheSentenceGoesOn) {
  EXPECT_EQ(found("Volgens de Algemene wet inzake rijksbelastingen moet u betalen."),
            "law[Algemene wet inzake rijksbelastingen]");
  EXPECT_EQ(found("De Regeling hondenbelasting bedraagt het dubbele."), "law[Regeling hondenbelasting]");
  EXPECT_EQ(found("De Wet inkomstenbelasting 2001 inzake uw huis."), "law[Wet inkomstenbelasting 2001]");
}

TEST(Laws, NeedACapitalThatMeansSomething) {
  for (const std::string_view text :
       {"Besluit over uw aanvraag inzake de boom.", "Wij nemen een besluit inzake uw aanvraag.",
        "In de Wet staat inzake uw vraag niets.", "Regeling van de schade volgt.", "NOW is Engels.",
        "een Wmo-voorziening", "de Klachtenregeling", "De WEB is groot."})
    EXPECT_EQ(found(text).find("Besluit over"), std::string::npos) << text;
  EXPECT_EQ(found("Besluit over uw aanvraag inzake de boom."), "");
  EXPECT_EQ(found("In de Wet staat inzake uw vraag niets."), "");
  EXPECT_EQ(found("een Wmo-voorziening"), "");
  EXPECT_EQ(found("Vw en Ow zijn letters."), "");
  EXPECT_EQ(found("dat staat in de Vw niet"), "law[Vw]");
}

TEST(Laws, TheTableIsWholeAndSingle) {
  EXPECT_GE(law_abbreviations().size(), 150U);
  EXPECT_GE(law_names().size(), 2000U);
  // Looked up by halves: a table out of order would miss names.
  for (const LawEntry& entry : law_names()) {
    Reading reading{.text = entry.name, .begin = 0, .end = static_cast<std::uint32_t>(entry.name.size()), .parts = {}};
    FoldIterator first(reading, 0);
    LawName law;
    ASSERT_TRUE(match_known_law(first, law)) << entry.name;
    EXPECT_TRUE(first.is_end()) << entry.name;
  }
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for (const LawAbbreviation& entry : law_abbreviations()) {
    EXPECT_TRUE(seen.insert({entry.abbreviation, entry.name}).second) << entry.abbreviation << " is written twice";
    EXPECT_FALSE(entry.name.empty()) << entry.abbreviation;
  }
  for (const LawEntry& entry : law_names())
    EXPECT_TRUE(entry.bwb.empty() || (entry.bwb.size() == 11 && entry.bwb.starts_with("BWB"))) << entry.name;
}

TEST(Publications, AreRead) {
  EXPECT_EQ(normals("Stb. 2015, 123 en Stcrt. 2008, nr. 45"), "Stb. 2015, 123 | Stcrt. 2008, 45");
  EXPECT_EQ(found("(Staatsblad 1992, 422; Trb. 1951, 154)"),
            "publication[Staatsblad 1992, 422] publication[Trb. 1951, 154]");
  EXPECT_EQ(found("Stb. 12 en 13 (1990)"), "publication[Stb. 12 en 13 (1990)]");
  EXPECT_EQ(normals("PbEG L 281 en PbEU 2016, L 119"), "PbEG L 281 | PbEU 2016, L 119");
  EXPECT_EQ(found("het Staatsblad en de Staatscourant"), "");
}

TEST(Papers, AreReadWithDossierAndPage) {
  EXPECT_EQ(normals("Kamerstukken II 2005/06, 30 213, nr. 3, p. 12"), "Kamerstukken II 2005/06, 30213, nr. 3, p. 12");
  EXPECT_EQ(parts("Kamerstukken II 2019/20, 35000-XVI, nr. 7"),
            "chamber=II; session=2019/20; dossier=35000-XVI; number=7");
  EXPECT_EQ(found("de kamerstukken van dit jaar"), "");
}

TEST(Acts, RunToTheirDate) {
  EXPECT_EQ(
      found("Verordening (EU) nr. 1303/2013 van het Europees Parlement en de Raad van 17 december 2013 betreffende X"),
      "eu_act[Verordening (EU) nr. 1303/2013 van het Europees Parlement en de Raad van 17 december 2013]");
  EXPECT_EQ(normals("richtlijn 95/46/EG en Richtlijn nr. 2004/18/EG"), "richtlijn 95/46/EG | richtlijn 2004/18/EG");
  EXPECT_EQ(found("artikel 5 van verordening (EU) 2016/679"), "article[artikel 5 van verordening (EU) 2016/679]");
  EXPECT_EQ(found("Verordening (EEG) nr. 1408/71, beschikking 2000/520/EG en kaderbesluit 2002/584/JBZ"),
            "eu_act[Verordening (EEG) nr. 1408/71] eu_act[beschikking 2000/520/EG] eu_act[kaderbesluit 2002/584/JBZ]");
  EXPECT_EQ(found("het besluit 12/2020 van het college"), "");
}

TEST(CaseLaw, IsReadWhole) {
  EXPECT_EQ(found("Zie ECLI:NL:HR:2019:2006."), "case_law[ECLI:NL:HR:2019:2006]");
  EXPECT_EQ(found("LJN AB1234 en HR 3 mei 1991, NJ 1992, 2"),
            "case_law[LJN AB1234] case_law[HR 3 mei 1991, NJ 1992, 2]");
  EXPECT_EQ(normals("ecli:nl:hr:2019:2006"), "ECLI:NL:HR:2019:2006");
  EXPECT_EQ(found("HR-adviseurs in het hof"), "");
}

TEST(Identifiers, AreRead) {
  EXPECT_EQ(found("BWBR0005537 en CELEX 32016R0679"), "identifier[BWBR0005537] identifier[CELEX 32016R0679]");
  EXPECT_EQ(found("order 320161234"), "");
}

TEST(References, SeeThroughTypography) {
  // no-break space, narrow no-break space, soft hyphen, line break, capitals
  EXPECT_EQ(normals("artikel\u00a03:40,\u202feerste\nlid, van de Algemene wet bestuurs\u00adrecht"),
            "artikel 3:40, lid 1, Awb");
  EXPECT_EQ(normals("ARTIKEL 5, EERSTE LID"), "artikel 5, lid 1");
  EXPECT_EQ(found("Zie artikel 5\u00ad."), "article[artikel 5]");
}

TEST(References, NormalFormsReadBackAsThemselves) {
  for (const std::string_view text :
       {"artikel 3:40, eerste lid, onder a, van de Algemene wet bestuursrecht", "art. 6 lid 1 sub f AVG",
        "artikelen 6:7 tot en met 6:9 Awb", "artikel 6:7 jo. 6:8 Awb", "het eerste lid, onderdeel b",
        "artikel 8a, vierde lid, aanhef en onder c, van die wet", "hoofdstuk 3", "Stb. 2015, 123",
        "Kamerstukken II 2005/06, 30 213, nr. 3", "richtlijn 95/46/EG", "ECLI:NL:HR:2019:2006", "BWBR0005537"}) {
    const std::string once = normals(text);
    EXPECT_EQ(normals(once), once) << text;
  }
}

std::string title_words(std::string_view text) { return Tokenized(text).with(kLawTitle); }

TEST(TokensOfReferences, HaveTheirFlags) {
  EXPECT_EQ(title_words("Dat staat in de Wet maatschappelijke ondersteuning 2015 en elders."),
            "maatschappelijke|ondersteuning|2015");
  EXPECT_EQ(title_words("Volgens de Algemene wet inzake rijksbelastingen moet u betalen."),
            "wet|inzake|rijksbelastingen");
  EXPECT_EQ(title_words("Het Besluit mandaat, volmacht en machtiging uitvoering Uhw wordt ingetrokken."),
            "mandaat|,|volmacht|en|machtiging|uitvoering|Uhw");
  EXPECT_EQ(title_words("Wij sturen u het Besluit van 3 mei inzake uw aanvraag."), "");
  EXPECT_EQ(title_words("De Wet inkomstenbelasting 2001 inzake uw huis."), "inkomstenbelasting|2001");
  EXPECT_EQ(title_words("artikel 3 van de wet"), "");
  EXPECT_EQ(Tokenized("Zie artikel 3:40 Awb vóór 1 mei.").with(kReference), "artikel|3:40|Awb");
  EXPECT_EQ(Tokenized("Zie artikel 3:40 Awb vóór 1 mei.").with(kNotation), "artikel|3:40|Awb|vóór|1|mei");
}

TEST(TokensOfReferences, AreWhole) {
  EXPECT_EQ(forms("Zie ECLI:NL:HR:2019:2006, 35000-XVI en artikel 6:162a."),
            "Zie|ECLI:NL:HR:2019:2006|,|35000-XVI|en|artikel|6:162a|.");
  EXPECT_EQ(forms("€1.250,00 op 01-05-2026"), "€|1.250,00|op|01-05-2026");
}

TEST(TokensOfReferences, HoldTheSentenceTogether) {
  EXPECT_EQ(sentences("Dat staat in Stb. 2015, nr. 123 van dit jaar. Zie ook art. 5 Awb. U hoort van ons.").size(), 3U);
  EXPECT_EQ(sentences("Kamerstukken II 2005/06, 30 213, nr. 3, p. 12. Lees dat.").size(), 2U);
}

}  // namespace
}  // namespace helder::language
