// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/entry_parser.h"

#include <gtest/gtest.h>

#include <string>

namespace helder::lexicon {
namespace {

constexpr std::string_view kGood =
    "# opmerking\n"
    "ingang:       betreffende    id: betreffende-vz    soort: voorzetsel    categorie: archaisch    domein: algemeen  "
    "  ernst: waarschuwing\n"
    "beter:        over                 | als het onderwerp volgt\n"
    "uitleg:       Schrijftaal. Aan het loket\n"
    "              zeg je 'over'.\n"
    "voorbeeld:    Uw brief ⟦betreffende⟧ de vergunning. => Uw brief over de vergunning.\n"
    "niet melden:  in de titel van een wet\n"
    "niet melden:  /(Wet | en/of) _/ | titel\n"
    "status:       aangenomen, 2026-03, redacteur: staat ook in de schrijfwijzer\n"
    "bron:         eigen redactie\n";

std::string with(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos);
  return text.replace(at, from.size(), to);
}

/// "line:column: message" of the only error.
std::string error_of(const std::string& text) {
  const ParsedEntries parsed = parse_entries(text, "test.lex", "nl");
  EXPECT_EQ(parsed.errors.size(), 1U);
  if (parsed.errors.empty()) return {};
  EXPECT_EQ(parsed.errors[0].path, "test.lex");
  EXPECT_EQ(parsed.errors[0].code, ErrorCode::invalid_lexicon);
  return std::to_string(parsed.errors[0].line) + ":" + std::to_string(parsed.errors[0].column) + ": " +
         parsed.errors[0].message;
}

TEST(EntryParser, ReadsEveryField) {
  const ParsedEntries parsed = parse_entries(kGood, "a.lex", "nl");
  for (const Error& error : parsed.errors) ADD_FAILURE() << error.line << ": " << error.message;
  ASSERT_EQ(parsed.entries.size(), 1U);
  const Entry& e = parsed.entries[0];
  EXPECT_EQ(e.term, "betreffende");
  EXPECT_EQ(e.id, "betreffende-vz");
  EXPECT_EQ(e.word_class, WordClass::preposition);
  EXPECT_EQ(e.category, Category::archaisch);
  EXPECT_EQ(e.domain, Domain::algemeen);
  EXPECT_EQ(e.severity, Severity::warning);
  ASSERT_EQ(e.alternatives.size(), 1U);
  EXPECT_EQ(e.alternatives[0].text, "over");
  EXPECT_EQ(e.alternatives[0].when, "als het onderwerp volgt");
  EXPECT_EQ(e.explanation, "Schrijftaal. Aan het loket zeg je 'over'.");
  ASSERT_EQ(e.examples.size(), 1U);
  EXPECT_EQ(e.examples[0].bad, "Uw brief ⟦betreffende⟧ de vergunning.");
  EXPECT_EQ(e.examples[0].good, "Uw brief over de vergunning.");
  ASSERT_EQ(e.unreported.size(), 2U);
  EXPECT_EQ(e.unreported[0].note, "in de titel van een wet");
  EXPECT_EQ(e.unreported[1].pattern, "(Wet | en/of) _");
  EXPECT_EQ(e.unreported[1].note, "titel");
  EXPECT_EQ(e.status, EntryStatus::accepted);
  EXPECT_EQ(e.status_date, "2026-03");
  EXPECT_EQ(e.status_note, "redacteur: staat ook in de schrijfwijzer");
  EXPECT_EQ(e.source, "eigen redactie");
  EXPECT_EQ(e.layer, "nl");
  EXPECT_EQ(e.line, 2U);
}

TEST(EntryParser, ReadsSeveralEntriesAndWindowsLineEnds) {
  std::string text(kGood);
  text += "\n" + with(std::string(kGood), "betreffende-vz", "ander");
  std::string windows;
  for (const char c : text) windows += c == '\n' ? "\r\n" : std::string(1, c);
  EXPECT_EQ(parse_entries(text, "a", "nl").entries.size(), 2U);
  EXPECT_EQ(parse_entries("\xEF\xBB\xBF" + windows, "a", "nl").entries.size(), 2U);
}

TEST(EntryParser, SplitsAlternativesAtSemicolons) {
  const ParsedEntries parsed = parse_entries(
      with(std::string(kGood), "over                 |", "deze; dit; <in|leveren>; (leg uit; kort) |"), "a", "nl");
  ASSERT_EQ(parsed.entries.size(), 1U);
  ASSERT_EQ(parsed.entries[0].alternatives.size(), 4U);
  EXPECT_EQ(parsed.entries[0].alternatives[1].text, "dit");
  EXPECT_EQ(parsed.entries[0].alternatives[2].text, "<in|leveren>");
  EXPECT_EQ(parsed.entries[0].alternatives[3].text, "(leg uit; kort)");
  EXPECT_EQ(parsed.entries[0].alternatives[3].when, "als het onderwerp volgt");
}

TEST(EntryParser, KeepsTheParticleOfASeparableVerb) {
  const ParsedEntries parsed =
      parse_entries(with(std::string(kGood), "ingang:       betreffende", "ingang: over|leggen"), "a", "nl");
  ASSERT_EQ(parsed.entries.size(), 1U);
  EXPECT_EQ(parsed.entries[0].term, "overleggen");
  EXPECT_EQ(parsed.entries[0].patterns, std::vector<std::string>{"<over|leggen>"});
}

TEST(EntryParser, NamesAnUnknownFieldAndTheOneThatWasMeant) {
  const ParsedEntries parsed = parse_entries(with(std::string(kGood), "beter:  ", "beeter: "), "test.lex", "nl");
  ASSERT_GE(parsed.errors.size(), 1U);
  EXPECT_EQ(parsed.errors[0].line, 3U);
  EXPECT_EQ(parsed.errors[0].column, 1U);
  EXPECT_EQ(parsed.errors[0].message, "onbekend veld 'beeter'; bedoelde u 'beter'?");
}

TEST(EntryParser, NamesAnUnknownFieldInsideALine) {
  EXPECT_NE(error_of(with(std::string(kGood), "categorie:", "catgorie:"))
                .find("onbekend veld 'catgorie'; bedoelde u 'categorie'?"),
            std::string::npos);
}

TEST(EntryParser, TellsLineAndColumnOfAPattern) {
  EXPECT_EQ(error_of(with(std::string(kGood), "niet melden:  in de titel", "patroon:      een (twee | ")),
            "7:39: veld 'patroon': de tekst houdt hier te vroeg op: er hoort nog het teken ) te staan");
}

TEST(EntryParser, TellsWhatAClosedSetHolds) {
  EXPECT_EQ(error_of(with(std::string(kGood), "waarschuwing", "waarschuwin")),
            "2:124: 'waarschuwin' past niet bij veld 'ernst'; bedoelde u 'waarschuwing'?");
  EXPECT_NE(error_of(with(std::string(kGood), "domein: algemeen", "domein: landbouw"))
                .find("het kan zijn: algemeen, sociaal"),
            std::string::npos);
}

TEST(EntryParser, ChecksStatusExampleFormsAndId) {
  EXPECT_NE(error_of(with(std::string(kGood), "aangenomen", "angenomen")).find("bedoelde u 'aangenomen'?"),
            std::string::npos);
  EXPECT_NE(error_of(with(std::string(kGood), "2026-03", "maart")).find("hoort een datum"), std::string::npos);
  EXPECT_NE(error_of(with(std::string(kGood), "2026-03", "2026-13")).find("deze maand bestaat niet"),
            std::string::npos);
  EXPECT_NE(
      error_of(with(std::string(kGood), ", redacteur: staat ook in de schrijfwijzer", "")).find("hoort wie het vond"),
      std::string::npos);
  EXPECT_NE(error_of(with(std::string(kGood), "⟧ de", " de")).find("ontbreekt ⟧"), std::string::npos);
  EXPECT_NE(error_of(with(std::string(kGood), "=> Uw", "Uw")).find("fout met ⟦woorden⟧ => goed"), std::string::npos);
  EXPECT_NE(error_of(with(std::string(kGood), "betreffende-vz", "Betreffende vz")).find("kleine letters"),
            std::string::npos);
  EXPECT_NE(error_of(with(std::string(kGood), "beter: ", "vormen: vtt=x\nbeter: ")).find("onbekende vorm 'vtt'"),
            std::string::npos);
}

TEST(EntryParser, TellsWhichFieldsAreMissing) {
  EXPECT_EQ(error_of(with(std::string(kGood), "bron:         eigen redactie\n", "")),
            "2:1: in deze ingang ontbreekt het veld 'bron'");
  EXPECT_NE(error_of(with(std::string(kGood), "beter:        over                 | als het onderwerp volgt\n", ""))
                .find("'beter'"),
            std::string::npos);
}

TEST(EntryParser, ForbidsReplacingATermWithLegalEffect) {
  EXPECT_NE(error_of(with(std::string(kGood), "beter: ", "rechtsgevolg: ja\nbeter: ")).find("hoort geen vervanging"),
            std::string::npos);
}

TEST(EntryParser, GoesOnWithTheNextEntry) {
  std::string text = with(std::string(kGood), "waarschuwing", "x");
  text += "\n" + std::string(kGood) + "\nonzin\n\n" + with(std::string(kGood), "-vz", "-3");
  const ParsedEntries parsed = parse_entries(text, "a", "nl");
  EXPECT_EQ(parsed.entries.size(), 2U);
  EXPECT_GE(parsed.errors.size(), 2U);
}

TEST(EntryParser, RefusesTwiceTheSameField) {
  EXPECT_NE(error_of(std::string(kGood) + "bron: nog een\n").find("mag maar één keer"), std::string::npos);
}

TEST(EntryParser, BoundsTheSizeOfAnEntry) {
  EXPECT_NE(error_of("uitleg: " + std::string(70000, 'a') + "\n").find("te lang"), std::string::npos);
  EXPECT_NE(error_of("uitleg: \xFF\n").find("UTF-8"), std::string::npos);
}

}  // namespace
}  // namespace helder::lexicon
