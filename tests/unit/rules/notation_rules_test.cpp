// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The rules about references, dates, amounts and other notations, and the calendar under the rule about terms.
#include <gtest/gtest.h>

#include "rules/calendar.h"
#include "unit/rules/rule_tester.h"

namespace helder::rules::test {
namespace {

Options with(std::string_view rule, std::string_view setting, double value) {
  Options options;
  options.settings.rules[std::string(rule)].numbers[std::string(setting)] = value;
  return options;
}

std::string last_day(std::string_view start, std::string_view duration) {
  const auto last = last_day_of_term(*day_of_iso(start), duration);
  return last ? in_words(*last) : "none";
}

TEST(Calendar, EndsATermOnADayThatIsNoWeekendOrHoliday) {
  EXPECT_EQ(last_day("2026-03-03", "P6W"), "14 april 2026");
  EXPECT_EQ(last_day("2026-03-07", "P6W"), "20 april 2026") << "Saturday 18 April becomes Monday";
  EXPECT_EQ(last_day("2026-02-23", "P6W"), "7 april 2026") << "Easter Monday becomes Tuesday";
  EXPECT_EQ(last_day("2026-11-13", "P6W"), "28 december 2026") << "Christmas on Friday, and the weekend";
  EXPECT_EQ(last_day("2025-03-16", "P6W"), "28 april 2025") << "27 April 2025 is a Sunday: the day is kept on the 26th";
  EXPECT_EQ(last_day("2026-01-31", "P1M"), "2 maart 2026") << "28 February 2026 is a Saturday";
  EXPECT_EQ(last_day("2026-03-07", "P1Y"), "7 maart 2027") << "no extension for years, though it is a Sunday";
  EXPECT_EQ(last_day("2026-03-03", "P14D"), "17 maart 2026");
  EXPECT_EQ(last_day("2026-03-03", "PT4H"), "none");
}

TEST(Calendar, KnowsWhichDatesExist) {
  EXPECT_FALSE(day_of_iso("2026-02-29"));
  EXPECT_FALSE(day_of_iso("--05-01"));
  EXPECT_EQ(weekday_name(*day_of_iso("2026-03-03")), "dinsdag");
}

TEST(NotatieDatum, ReportsDigitsAndWrongDays) {
  EXPECT_EQ(found("notatie.datum", "Betaal vóór 01-05-2025 of op 1 mei 2025."), Words{"01-05-2025"});
  EXPECT_EQ(found("notatie.datum", "Kom op maandag 3 maart 2026."), Words{"maandag 3 maart 2026"});
  EXPECT_EQ(found("notatie.datum", "Kom op dinsdag 3 maart 2026."), Words{});
  EXPECT_EQ(found("notatie.datum", "Het kan tot 31 februari 2026."), Words{"31 februari 2026"});
  EXPECT_EQ(check("notatie.datum", "Betaal vóór 01-05-2025.").findings[0].suggestions[0].text, "1 mei 2025");
  EXPECT_FALSE(check("notatie.datum", "Betaal vóór 01-05-25.").findings[0].suggestions[0].is_safe)
      << "two digits of a year leave room for doubt";
}

TEST(NotatieTijd, AsksForOneWayOrForTheGuides) {
  EXPECT_EQ(found("notatie.tijd", "Open van 9.00 tot 12.00 uur."), Words{});
  EXPECT_EQ(found("notatie.tijd", "Open van 9.00 uur. Bellen tot 16:30 uur."), Words{"16:30 uur"});
  EXPECT_EQ(found("notatie.tijd", "Bellen tot 16:30 uur.", with("notatie.tijd", "vorm", 1)), Words{"16:30 uur"});
  EXPECT_EQ(found("notatie.tijd", "Bellen tot 16.30 uur.", with("notatie.tijd", "vorm", 2)), Words{"16.30 uur"});
  EXPECT_EQ(check("notatie.tijd", "Vanaf 09.00 uur.", with("notatie.tijd", "vorm", 1)).findings[0].suggestions[0].text,
            "9.00 uur");
  EXPECT_EQ(check("notatie.tijd", "De avond begint om 13u30.").findings[0].suggestions[0].text, "13.30 uur");
}

TEST(NotatieBedrag, WritesTheSignThePointAndNoDash) {
  const auto better = [](std::string text, const Options& options = {}) {
    const auto outcome = check("notatie.bedrag", "U betaalt " + std::move(text) + " per jaar.", options);
    return outcome.size() == 0 ? std::string() : outcome.findings[0].suggestions[0].text;
  };
  EXPECT_EQ(better("€1500,-"), "€ 1.500");
  EXPECT_EQ(better("€ 12000"), "€ 12.000");
  EXPECT_EQ(better("100 euro,-"), "100 euro");
  EXPECT_EQ(better("1250,50 euro"), "1.250,50 euro");
  EXPECT_EQ(better("€ 10,75"), "");
  EXPECT_EQ(better("€ 1.500"), "");
  EXPECT_EQ(better("2,5 miljoen euro"), "");
  EXPECT_EQ(better("€ 100", with("notatie.bedrag", "streepje", 1)), "€ 100,-");
  EXPECT_EQ(better("€ 100,-", with("notatie.bedrag", "streepje", 1)), "");
}

TEST(NotatieTelefoon, PutsNumbersInGroups) {
  const auto better = [](std::string text, double form) {
    const auto outcome =
        check("notatie.telefoon", "Bel " + std::move(text) + ".", with("notatie.telefoon", "vorm", form));
    return outcome.size() == 0 ? std::string() : outcome.findings[0].suggestions[0].text;
  };
  EXPECT_EQ(better("0880424242", 0), "088 042 42 42");
  EXPECT_EQ(better("0612345678", 0), "06 12 34 56 78");
  EXPECT_EQ(better("0342495911", 0), "0342 49 59 11");
  EXPECT_EQ(better("088 042 42 42", 0), "");
  EXPECT_EQ(better("045 - 220 21 21", 0), "");
  EXPECT_EQ(better("045 - 220 21 21", 1), "045 220 21 21");
  EXPECT_EQ(better("045 220 21 21", 2), "045 - 220 21 21");
  EXPECT_EQ(better("06 12 34 56 78", 3), "06-12 34 56 78");
  EXPECT_EQ(better("14 030", 0), "");
}

TEST(NotatieProcent, AsksForOneWay) {
  EXPECT_EQ(found("notatie.procent", "U krijgt 5 % korting."), Words{"5 %"});
  EXPECT_EQ(found("notatie.procent", "U krijgt 5% of 6% korting."), Words{});
  EXPECT_EQ(found("notatie.procent", "U krijgt 5% of 6 procent korting."), Words{"6 procent"});
  EXPECT_EQ(found("notatie.procent", "U krijgt 5% korting.", with("notatie.procent", "vorm", 1)), Words{"5%"});
}

TEST(NotatieGetal, AsksForOneWayOrForTheGuides) {
  EXPECT_EQ(found("notatie.getal", "U krijgt binnen zes weken bericht."), Words{});
  EXPECT_EQ(found("notatie.getal", "U krijgt binnen zes weken bericht, of binnen 8 weken."), Words{"zes"});
  EXPECT_EQ(found("notatie.getal", "U krijgt binnen zes weken bericht van 8 mensen."), Words{});
  const Options digits = with("notatie.getal", "vorm", 1);
  EXPECT_EQ(found("notatie.getal", "U krijgt binnen zes weken bericht.", digits), Words{"zes"});
  EXPECT_EQ(found("notatie.getal", "Twee weken later. Een van de twee. Wij vieren feest.", digits), Words{});
}

TEST(NotatiePostcodeIban, PutsSpacesIn) {
  EXPECT_EQ(found("notatie.postcode-iban", "Dorpsstraat 12, 1234AB Utrecht."), Words{"1234AB"});
  EXPECT_EQ(found("notatie.postcode-iban", "Dorpsstraat 12, 1234 AB Utrecht."), Words{});
  EXPECT_EQ(check("notatie.postcode-iban", "Op NL91ABNA0417164300.").findings[0].suggestions[0].text,
            "NL91 ABNA 0417 1643 00");
}

TEST(NotatieRelatieveTijd, WantsADate) {
  EXPECT_EQ(found("notatie.relatieve-tijd", "U hoort volgende week van ons."), Words{"volgende week"});
  EXPECT_EQ(found("notatie.relatieve-tijd", "Over 2 weken belt u ons. Over twee jaar ook."), Words{"Over 2 weken"});
  EXPECT_EQ(found("notatie.relatieve-tijd", "Volgende week, op 3 mei, bellen wij u."), Words{});
  EXPECT_EQ(found("notatie.relatieve-tijd", "In de volgende week leert u meer. De brief gaat over 2 weken vakantie."),
            Words{"over 2 weken"})
      << "what a letter is about looks the same: a tip, no more";
}

TEST(TekstWetsartikel, SpeaksOnceAndNotBetweenBrackets) {
  EXPECT_EQ(found("tekst.wetsartikel", "Op grond van artikel 4:5 Awb en artikel 4:6 Awb wijzen wij dit af."),
            Words{"artikel 4:5 Awb"});
  EXPECT_EQ(found("tekst.wetsartikel", "Wij wijzen dit af (artikel 4:5 Awb)."), Words{});
  EXPECT_EQ(found("tekst.wetsartikel", "Stuur de papieren die in onderdeel b staan."), Words{});
  EXPECT_EQ(
      check("tekst.wetsartikel", "Op grond van artikel 4:5 Awb wijzen wij dit af.", {.profile = Profile::decision})
          .findings[0]
          .message,
      "Zet dit wetsartikel tussen haakjes of in een noot.");
}

TEST(EerlijkDeadline, ReckonsFromTheDateOfTheLetter) {
  const std::string head = "Utrecht, 3 maart 2026\n\nGeachte mevrouw,\n\n";
  const auto message = [&](const std::string& text) {
    const auto outcome = check("eerlijk.deadline", head + text);
    return outcome.size() == 0 ? std::string() : outcome.findings[0].message;
  };
  EXPECT_EQ(message("Betaal binnen zes weken na dagtekening van deze brief."),
            "Noem de laatste dag. Gerekend vanaf 3 maart 2026 is dat 14 april 2026.");
  EXPECT_EQ(message("Betaal binnen zes weken na dagtekening van deze brief, dus uiterlijk 14 april 2026."), "");
  EXPECT_NE(message("Betaal binnen zes weken na dagtekening van deze brief, dus uiterlijk 1 juni 2026.")
                .find("niet samen te gaan"),
            std::string::npos);
  EXPECT_EQ(message("Betaal binnen zes weken na dagtekening. Op 1 juli 2026 krijgt u een nieuwe rekening."), "")
      << "a date beside it that says something else";
  EXPECT_EQ(message("Wij bellen u binnen twee weken."), "") << "no anchor";
  EXPECT_EQ(check("eerlijk.deadline", "Geachte mevrouw,\n\nBetaal binnen zes weken na dagtekening.").size(), 0u)
      << "a model letter has no date yet";
  EXPECT_FALSE(
      check("eerlijk.deadline", head + "Betaal binnen zes weken na dagtekening.").findings[0].suggestions[0].is_safe);
}

TEST(EerlijkDeadline, TakesNoDateOfAnotherLetter) {
  EXPECT_EQ(check("eerlijk.deadline",
                  "Uw brief van 12 januari 2026\n\nGeachte mevrouw,\n\nBetaal binnen zes weken na dagtekening.")
                .size(),
            0u);
}

}  // namespace
}  // namespace helder::rules::test
