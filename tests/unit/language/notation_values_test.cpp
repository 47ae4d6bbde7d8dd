// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "unit/language/notation_cases.h"

namespace helder::language {
namespace {

TEST(Dates, AreReadInEveryForm) {
  EXPECT_EQ(normals("1 mei 2026 | 01-05-2026 | 1/5/2026 | 1.5.2026 | 2026-05-01 | 1 mei | 01-05-26 | 1 - 5 - 2026"),
            "2026-05-01 | 2026-05-01 | 2026-05-01 | 2026-05-01 | 2026-05-01 | --05-01 | 2026-05-01 | 2026-05-01");
  EXPECT_EQ(normals("op de 1e van de maand, in mei 2026, 3 t/m 5 juni 2026, 1 sept. 2025"),
            "---01 | 2026-05 | 2026-06-03/2026-06-05 | 2025-09-01");
  EXPECT_EQ(parts("maandag 4 mei 2026"), "weekday=maandag; day=04; month=05; year=2026");
  EXPECT_EQ(normals("1\u00a0MEI\u00a02026"), "2026-05-01");
}

TEST(Dates, ThatCannotBeAreSaidSo) {
  EXPECT_EQ(found("31 februari 2026"), "date[31 februari 2026]!");
  EXPECT_EQ(found("dinsdag 4 mei 2026"), "date[dinsdag 4 mei 2026]!");
  EXPECT_EQ(found("45-13-2026"), "date[45-13-2026]!");
}

TEST(Dates, AreNotSeenInOtherNumbers) {
  for (const std::string_view text :
       {"versie 3.1.4", "10.0.0.1", "de uitslag was 3-1", "kamer 2.10", "nr. 12-345", "mei", "Mei Li", "de maart",
        "artikel 1-2-3-4", "12-34-5678-9", "3/4 van de huizen"})
    EXPECT_EQ(found(text).find("date["), std::string::npos) << text << ": " << found(text);
}

TEST(Terms, AreReadWithTheirParts) {
  EXPECT_EQ(found("U moet binnen zes weken na dagtekening betalen."), "term[binnen zes weken na dagtekening]");
  EXPECT_EQ(parts("binnen zes weken na dagtekening"), "limit=binnen; direction=na; from=dagtekening; duration=P6W");
  EXPECT_EQ(normals("uiterlijk 1 mei 2026; vóór 15 april 2025; tot en met 3 mei; uiterlijk op 5 mei 2026"),
            "uiterlijk 2026-05-01 | vóór 2025-04-15 | tot en met --05-03 | uiterlijk 2026-05-05");
  EXPECT_EQ(normals("binnen 14 dagen na verzending van deze brief"), "P14D na verzending van deze brief");
  EXPECT_EQ(normals("binnen een maand, binnen 24 uur, binnen anderhalf jaar, binnen 5 werkdagen, binnen 2 tot 4 weken"),
            "P1M | PT24H | P1.5Y | 5 werkdagen | P4W");
  EXPECT_EQ(found("een termijn van vier weken na ontvangst"), "term[termijn van vier weken na ontvangst]");
  EXPECT_EQ(found("zes weken na de dag"), "term[zes weken na de dag]");
  EXPECT_EQ(found("twee weken vóór 1 mei 2026"), "term[twee weken vóór 1 mei 2026]");
}

TEST(Terms, AreNotSeenInOtherWords) {
  for (const std::string_view text : {"binnen de gemeente", "voor u", "tot ziens", "uiterlijk vertoon",
                                      "zes weken vakantie", "voor 5 euro", "niet later"})
    EXPECT_EQ(found(text).find("term["), std::string::npos) << text << ": " << found(text);
}

TEST(Times, AreReadInEveryForm) {
  EXPECT_EQ(
      normals("16.30 uur | 16:30 | 13u30 | om 9 uur | half negen | kwart over tien | kwart voor een | 9 uur 's avonds"),
      "16:30 | 16:30 | 13:30 | 09:00 | 08:30 | 10:15 | 12:45 | 09:00");
  EXPECT_EQ(normals("van 9.00 tot 17.00 uur en 8-12 uur, tussen 9 en 10 uur").substr(0, 11), "09:00/17:00");
  EXPECT_EQ(found("om 25.30 uur"), "time[25.30 uur]!");
}

TEST(Times, AreNotSeenInDurationsScoresAndVersions) {
  for (const std::string_view text :
       {"2.30 uur rijden", "24 uur per dag", "het duurt 3 uur", "uitslag 3:1", "versie 10.12", "ruim 2 uur",
        "36 uur werken", "een half brood", "schaal 1:50", "Johannes 3:16", "de helft negen"})
    EXPECT_EQ(found(text).find("time["), std::string::npos) << text << ": " << found(text);
}

TEST(Amounts, AreReadInEveryForm) {
  EXPECT_EQ(
      normals("€ 1.250,00 | €1250,- | € 100,-- | 12,50 euro | 3 miljoen euro | EUR 45 | tien euro | € 2,5 miljoen | 50 "
              "cent"),
      "EUR 1250.00 | EUR 1250.00 | EUR 100.00 | EUR 12.50 | EUR 3000000.00 | EUR 45.00 | EUR 10.00 | EUR 2500000.00 | "
      "EUR 0.50");
  EXPECT_EQ(normals("€\u00a01\u202f250,00"), "EUR 1250.00");
  EXPECT_EQ(found("U betaalt 100 euro,- per maand."), "amount[100 euro,-]");
  EXPECT_EQ(parts("€ 12000"), "currency=EUR; amount=12000.00");
  EXPECT_EQ(normals("€ 12.50"), "EUR 12.50");
  EXPECT_EQ(normals("€ 1.234.567,89"), "EUR 1234567.89");
}

TEST(Amounts, AreNotSeenInOtherNumbers) {
  for (const std::string_view text :
       {"Europa telt 27 landen", "kamer 100", "5 eurootjes", "een eurocommissaris", "f 16"})
    EXPECT_EQ(found(text).find("amount["), std::string::npos) << text << ": " << found(text);
}

TEST(Percentages, AreRead) {
  EXPECT_EQ(normals("5% | 5,5 % | 5 procent | vijf procent | 2½% | 100 percent"), "5% | 5.5% | 5% | 5% | 2.5% | 100%");
}

TEST(Ibans, AreCheckedByTheirRemainder) {
  EXPECT_EQ(found("NL91 ABNA 0417 1643 00"), "iban[NL91 ABNA 0417 1643 00]");
  EXPECT_EQ(normals("NL91ABNA0417164300"), "NL91ABNA0417164300");
  EXPECT_EQ(found("NL92 ABNA 0417 1643 00"), "iban[NL92 ABNA 0417 1643 00]!");
  EXPECT_EQ(found("DE89 3704 0044 0532 0130 00"), "iban[DE89 3704 0044 0532 0130 00]");
  EXPECT_EQ(found("DE88 3704 0044 0532 0130 00"), "iban[DE88 3704 0044 0532 0130 00]!");
}

TEST(Bsns, AreCheckedByTheElevenTest) {
  EXPECT_EQ(found("BSN 123456782"), "bsn[BSN 123456782]");
  EXPECT_EQ(found("burgerservicenummer: 1234.56.782"), "bsn[burgerservicenummer: 1234.56.782]");
  EXPECT_EQ(found("BSN 123456789"), "bsn[BSN 123456789]!");
  EXPECT_EQ(found("123456782"), "bsn[123456782]");
  EXPECT_EQ(found("123456789"), "");
  EXPECT_EQ(found("1234567820"), "");
}

TEST(Numbers, OfBusinessesPhonesAndAddressesAreRead) {
  EXPECT_EQ(normals("KvK-nummer 12345678; KVK 12345678; Handelsregister onder nummer 12345678"),
            "12345678 | 12345678 | 12345678");
  EXPECT_EQ(
      normals("14 030, 088 042 42 42, 06-12345678, (030) 123 45 67, +31 30 123 45 67, 0800-1234, 045 - 220 21 21"),
      "14030 | 0880424242 | 0612345678 | 0301234567 | 0301234567 | 08001234 | 0452202121");
  EXPECT_EQ(found("Dorpsstraat 12 a, 1234 AB Den Haag"), "postcode[Dorpsstraat 12 a, 1234 AB Den Haag]");
  EXPECT_EQ(parts("Postbus 90801, 2509 LV Den Haag"), "street=Postbus 90801; postcode=2509LV; place=Den Haag");
  EXPECT_EQ(normals("1234AB"), "1234 AB");
}

TEST(Numbers, ThatOnlyLookLikeItAreLeftAlone) {
  for (const std::string_view text : {"1234 ab", "0000 AB", "2004 EG", "1234 SS", "012345", "08 12", "12345678",
                                      "06-1234", "artikelnummer 0123 45", "KvK in Utrecht"}) {
    EXPECT_EQ(found(text), "") << text;
  }
}

TEST(FileNumbers, AreReadWithTheirLabel) {
  EXPECT_EQ(normals("zaaknummer Z/26/001234 | ons kenmerk: 2026-001234 | Uw kenmerk AB.12/3 | dossiernummer 12 345"),
            "Z/26/001234 | 2026-001234 | AB.12/3 | 12 345");
  EXPECT_EQ(found("het zaaknummer staat bovenaan"), "");
  EXPECT_EQ(found("kenmerk van de auto"), "");
}

TEST(Values, NormalFormsReadBackAsThemselves) {
  for (const std::string_view text : {"1 mei 2026", "01-05-2026", "16.30 uur", "5 procent", "12,50 euro",
                                      "uiterlijk 1 mei 2026", "NL91 ABNA 0417 1643 00", "088 042 42 42", "1234AB"}) {
    const std::string once = normals(text);
    EXPECT_EQ(normals(once), once) << text;
  }
}

}  // namespace
}  // namespace helder::language
