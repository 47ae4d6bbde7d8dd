// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The BSNs below are the usual test numbers: they pass the check and belong to nobody.
#include <gtest/gtest.h>

#include "unit/rules/rule_tester.h"

namespace helder::rules::test {
namespace {

constexpr std::string_view kRule = "veilig.persoonsgegevens";

Severity severity_in(std::string text) {
  const auto outcome = check(kRule, std::move(text));
  return outcome.findings.empty() ? Severity::off : outcome.findings[0].severity;
}

TEST(Bsn, IsFoundInEveryUsualGrouping) {
  EXPECT_EQ(found(kRule, "Uw BSN is 123456782."), Words{"123456782"});
  EXPECT_EQ(found(kRule, "Uw BSN: 1234.56.782"), Words{"1234.56.782"});
  EXPECT_EQ(found(kRule, "Uw BSN: 123 456 782."), Words{"123 456 782"});
  EXPECT_EQ(found(kRule,
                  "Uw BSN: 123\xC2\xA0"
                  "456\xC2\xA0"
                  "782."),
            Words{"123\xC2\xA0"
                  "456\xC2\xA0"
                  "782"});
}

TEST(Bsn, MustPassTheElevenTest) {
  EXPECT_EQ(severity_in("Uw BSN is 123456782."), Severity::warning);
  EXPECT_EQ(severity_in("Uw BSN is 123456789."), Severity::off);
  EXPECT_EQ(severity_in("Uw BSN is 000000000."), Severity::off);
}

TEST(Bsn, OtherNumbersNearItLowerOrSilenceIt) {
  EXPECT_EQ(severity_in("Het gaat om 123456782 in deze brief."), Severity::warning);
  EXPECT_EQ(severity_in("Ons kenmerk is 123456782."), Severity::info);
  EXPECT_EQ(severity_in("Zaaknummer: 123456782, BSN: 111222333."), Severity::info);
  EXPECT_EQ(check(kRule, "Zaaknummer: 123456782, BSN: 111222333.").findings.at(1).severity, Severity::warning);
  EXPECT_EQ(severity_in("Het RSIN van de stichting is 123456782."), Severity::off);
}

TEST(Bsn, PhoneNumbersAmountsAndLongerNumbersAreNone) {
  EXPECT_EQ(severity_in("Bel +31 123456782."), Severity::off);
  EXPECT_EQ(severity_in("Bel 123 456 782."), Severity::off);
  EXPECT_EQ(severity_in("Het kost € 123.456.782."), Severity::off);
  EXPECT_EQ(severity_in("Het kost 123456782 euro."), Severity::off);
  EXPECT_EQ(severity_in("Nummer 1234567820 en AB123456782 en 123456782,50."), Severity::off);
}

TEST(Bsn, TheMessageDoesNotRepeatTheNumber) {
  const auto outcome = check(kRule, "Uw BSN is 123456782.");
  ASSERT_EQ(outcome.size(), 1u);
  EXPECT_EQ(outcome.findings[0].message.find("1234"), std::string::npos);
}

TEST(Iban, IsATipOncePerAccountWhenItsCheckDigitsAreRight) {
  const auto outcome = check(kRule, "Betaal op NL91ABNA0417164300. Ons nummer is NL91ABNA0417164300.");
  ASSERT_EQ(outcome.size(), 1u);
  EXPECT_EQ(outcome.findings[0].severity, Severity::info);
  EXPECT_EQ(found(kRule, "Betaal op NL91 ABNA 0417 1643 00 vóór 1 mei."), Words{"NL91 ABNA 0417 1643 00"});
  EXPECT_EQ(found(kRule, "Betaal op NL92 ABNA 0417 1643 00."), Words{});
}

}  // namespace
}  // namespace helder::rules::test
