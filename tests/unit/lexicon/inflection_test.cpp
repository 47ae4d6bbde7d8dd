// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/inflection.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace helder::lexicon {
namespace {

WordClass class_of(char letter) {
  return letter == 'v' ? WordClass::verb : letter == 'n' ? WordClass::noun : WordClass::adjective;
}

std::vector<std::string> fields_of(std::string_view line) {
  std::vector<std::string> fields;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(';'), line.size());
    std::string_view field = line.substr(0, end);
    while (field.starts_with(' ')) field.remove_prefix(1);
    fields.emplace_back(field);
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return fields;
}

TEST(Inflection, MakesTheParadigmsOfGovernmentVocabulary) {
  std::ifstream stream(HELDER_SOURCE_DIR "/tests/unit/lexicon/data/inflection.txt");
  int forms = 0;
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string> fields = fields_of(line);
    ASSERT_GE(fields.size(), 3U) << line;
    for (std::size_t i = 2; i < fields.size(); ++i) {
      const std::size_t equals = fields[i].find('=');
      ASSERT_NE(equals, std::string::npos) << line;
      const auto form = form_from_string(fields[i].substr(0, equals));
      ASSERT_TRUE(form) << fields[i];
      EXPECT_EQ(inflected(fields[1], class_of(fields[0].front()), *form), fields[i].substr(equals + 1)) << fields[1];
      ++forms;
    }
  }
  EXPECT_GE(forms, 400);
}

struct Verb {
  const char *infinitive, *third, *past, *participle;
};

TEST(Inflection, KnowsStrongVerbsAlsoBehindPrefixes) {
  for (const Verb& verb :
       std::initializer_list<Verb>{{"brengen", "brengt", "bracht", "gebracht"},
                                   {"denken", "denkt", "dacht", "gedacht"},
                                   {"kopen", "koopt", "kocht", "gekocht"},
                                   {"staan", "staat", "stond", "gestaan"},
                                   {"ontstaan", "ontstaat", "ontstond", "ontstaan"},
                                   {"begrijpen", "begrijpt", "begreep", "begrepen"},
                                   {"onderscheiden", "onderscheidt", "onderscheidde", "onderscheiden"},
                                   {"gelden", "geldt", "gold", "gegolden"},
                                   {"vergelden", "vergeldt", "vergold", "vergolden"},
                                   {"weten", "weet", "wist", "geweten"},
                                   {"bezitten", "bezit", "bezat", "bezeten"},
                                   {"verdwijnen", "verdwijnt", "verdween", "verdwenen"},
                                   {"overlijden", "overlijdt", "overleed", "overleden"},
                                   {"omschrijven", "omschrijft", "omschreef", "omschreven"},
                                   {"worden", "wordt", "werd", "geworden"},
                                   {"ontzeggen", "ontzegt", "ontzegde", "ontzegd"}}) {
    EXPECT_EQ(inflected(verb.infinitive, WordClass::verb, Form::present_second_third), verb.third);
    EXPECT_EQ(inflected(verb.infinitive, WordClass::verb, Form::past_singular), verb.past);
    EXPECT_EQ(inflected(verb.infinitive, WordClass::verb, Form::past_participle), verb.participle);
  }
}

TEST(Inflection, FollowsTheSpellingRulesOfWeakVerbs) {
  for (const Verb& verb : std::initializer_list<Verb>{{"eisen", "eist", "eiste", "geëist"},
                                                      {"innen", "int", "inde", "geïnd"},
                                                      {"leven", "leeft", "leefde", "geleefd"},
                                                      {"antwoorden", "antwoordt", "antwoordde", "geantwoord"},
                                                      {"rusten", "rust", "rustte", "gerust"},
                                                      {"faxen", "faxt", "faxte", "gefaxt"},
                                                      {"regelen", "regelt", "regelde", "geregeld"},
                                                      {"rekenen", "rekent", "rekende", "gerekend"},
                                                      {"kopiëren", "kopieert", "kopieerde", "gekopieerd"},
                                                      {"creëren", "creëert", "creëerde", "gecreëerd"},
                                                      {"geuren", "geurt", "geurde", "gegeurd"},
                                                      {"bellen", "belt", "belde", "gebeld"},
                                                      {"verven", "verft", "verfde", "geverfd"},
                                                      {"misbruiken", "misbruikt", "misbruikte", "misbruikt"},
                                                      {"vernieuwen", "vernieuwt", "vernieuwde", "vernieuwd"},
                                                      {"checken", "checkt", "checkte", "gecheckt"},
                                                      {"managen", "managet", "managede", "gemanaged"},
                                                      {"monitoren", "monitort", "monitorde", "gemonitord"}}) {
    EXPECT_EQ(inflected(verb.infinitive, WordClass::verb, Form::present_second_third), verb.third);
    EXPECT_EQ(inflected(verb.infinitive, WordClass::verb, Form::past_singular), verb.past);
    EXPECT_EQ(inflected(verb.infinitive, WordClass::verb, Form::past_participle), verb.participle);
  }
}

const InflectedForm* find(const std::vector<InflectedForm>& forms, Form form) {
  for (const InflectedForm& made : forms)
    if (made.form == form) return &made;
  return nullptr;
}

TEST(Inflection, TellsVerbsFromStrongOnesThatEndAlike) {
  EXPECT_EQ(inflected("ontmoeten", WordClass::verb, Form::past_participle), "ontmoet");
  EXPECT_EQ(inflected("herbergen", WordClass::verb, Form::past_singular), "herbergde");
  EXPECT_EQ(inflected("naderen", WordClass::verb, Form::present_second_third), "nadert");
  EXPECT_EQ(inflected("verwelkomen", WordClass::verb, Form::past_participle), "verwelkomd");
}

TEST(Inflection, KeepsTheSoundOfAdjectives) {
  EXPECT_EQ(inflected("mooi", WordClass::adjective, Form::inflected), "mooie");
  EXPECT_EQ(inflected("fraai", WordClass::adjective, Form::superlative_e), "fraaiste");
  EXPECT_EQ(inflected("Europees", WordClass::adjective, Form::inflected), "Europese");
  EXPECT_EQ(inflected("reëel", WordClass::adjective, Form::inflected), "reële");
}

TEST(Inflection, SplitsSeparableVerbsInAMainClause) {
  const auto forms = inflect("over|leggen", WordClass::verb);
  const InflectedForm* third = find(forms, Form::present_second_third);
  ASSERT_NE(third, nullptr);
  EXPECT_EQ(third->text, "overlegt");
  EXPECT_EQ(third->stem, "legt");
  EXPECT_EQ(third->particle, "over");
  EXPECT_TRUE(find(forms, Form::past_participle)->particle.empty());
  // Without the bar it is the other verb: met elkaar overleggen.
  EXPECT_EQ(inflected("overleggen", WordClass::verb, Form::past_participle), "overlegd");
}

TEST(Inflection, InflectsTheVerbOfAPhrase) {
  const auto forms = inflect("in kennis stellen", WordClass::verb);
  EXPECT_EQ(find(forms, Form::past_participle)->text, "in kennis gesteld");
  EXPECT_EQ(find(forms, Form::present_second_third)->stem, "stelt");
  EXPECT_EQ(find(forms, Form::present_second_third)->particle, "in kennis");
  EXPECT_EQ(inflected("zorg dragen voor", WordClass::verb, Form::past_participle), "zorg gedragen voor");
  EXPECT_EQ(inflected("recht van bezwaar", WordClass::noun, Form::plural), "rechten van bezwaar");
  EXPECT_EQ(inflected("schriftelijk besluit", WordClass::noun, Form::plural), "schriftelijke besluiten");
  EXPECT_EQ(inflected("eigen risico", WordClass::noun, Form::plural), "eigen risico's");
  EXPECT_EQ(inflected("redelijke termijn", WordClass::noun, Form::plural), "redelijke termijnen");
}

TEST(Inflection, GivenFormsWinAndADashRemovesThem) {
  EXPECT_EQ(inflected("datum", WordClass::noun, Form::plural, {{"mv", "datums"}}), "datums");
  EXPECT_EQ(inflected("besluit", WordClass::noun, Form::plural, {{"mv", "-"}}), "");
  EXPECT_EQ(inflected("over|leggen", WordClass::verb, Form::past_plural, {{"vt", "overlei"}}), "overleien");
  EXPECT_EQ(inflected("besluit", WordClass::noun, Form::genitive, {{"gen", "besluits"}}), "besluits");
}

TEST(Inflection, GivesEachCellOnceAndNeverFails) {
  for (const char* lemma :
       {"", "a", "|", "|leggen", "over|", "en", "n", "é", "ëën", "xx yy zz", " ", "\xff\xfe", "zzzzz"}) {
    for (const WordClass word_class : {WordClass::verb, WordClass::noun, WordClass::adjective, WordClass::adverb}) {
      std::set<Form> seen;
      for (const InflectedForm& made : inflect(lemma, word_class)) EXPECT_TRUE(seen.insert(made.form).second) << lemma;
    }
  }
}

TEST(Inflection, LeavesOtherClassesAlone) {
  const auto forms = inflect("desalniettemin", WordClass::adverb);
  ASSERT_EQ(forms.size(), 1U);
  EXPECT_EQ(forms[0].text, "desalniettemin");
}

TEST(Inflection, CellNamesGoThereAndBack) {
  for (int i = 0; i <= static_cast<int>(Form::superlative_e); ++i) {
    const auto form = static_cast<Form>(i);
    EXPECT_EQ(form_from_string(to_string(form)), form);
  }
  EXPECT_FALSE(form_from_string("onzin"));
}

TEST(Article, KnowsFrequentNounsAndTellingEndings) {
  for (const char* noun :
       {"besluit", "bezwaar", "verzoek",  "formulier",    "bedrag", "recht",          "beroep",
        "beleid",  "college", "gezin",    "inkomen",      "kind",   "bezwaarschrift", "aanvraagformulier",
        "meisje",  "museum",  "document", "gemeentehuis", "vonnis", "paspoort",       "gehalte",
        "gedeelte"})
    EXPECT_EQ(article(noun), "het") << noun;
  for (const char* noun : {"gemeente", "aanvraag", "vergunning", "mogelijkheid", "brief", "termijn", "wet", "raad",
                           "burgemeester", "uitkering", "informatie", "toeslag", "kwaliteit", "huurtoeslag",
                           "belastingaangifte", "wetenschap", "maatregel"})
    EXPECT_EQ(article(noun), "de") << noun;
  EXPECT_EQ(article("kwibus"), "");
}

TEST(Article, TakesNoEndingForALastPart) {
  // "ding" in leiding, "weer" in brandweer, "rij" in schilderij, "ijzer" in onderwijzer, "loop" in verloop …
  for (const char* noun :
       {"leiding",    "houding",      "uitzending",   "kleding",  "verbinding", "brandweer", "onderwijzer",
        "cultuur",    "republiek",    "romantiek",    "diefstal", "uitvoer",    "opvoeder",  "scheiding",
        "grondsoort", "vennootschap", "broederschap", "bakkerij", "hoogte",     "bezorger"})
    EXPECT_EQ(article(noun), "de") << noun;
  for (const char* noun :
       {"schilderij", "avontuur", "commentaar", "afscheid", "verloop", "najaar", "restaurant", "klooster", "evangelie",
        "kortgeding", "relatiebeding", "hoofdgebouw", "voorzitterschap", "partnerschap", "documentje", "e-formulier"})
    EXPECT_EQ(article(noun), "het") << noun;
  EXPECT_EQ(article("oranje"), "");
}

}  // namespace
}  // namespace helder::lexicon
