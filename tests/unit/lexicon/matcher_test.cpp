// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/matcher.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "unit/lexicon/simple_text.h"
#include "lexicon/compiler.h"
#include "lexicon/entry_parser.h"

namespace helder::lexicon {
namespace {

std::shared_ptr<const Lexicon> lexicon_of(const std::string& text) {
  const ParsedEntries parsed = parse_entries(text, "test.lex", "nl");
  for (const Error& error : parsed.errors) ADD_FAILURE() << error.line << ":" << error.column << ": " << error.message;
  const auto lexicon = make_lexicon(parsed.entries);
  if (!lexicon) { ADD_FAILURE() << lexicon.error().message; return nullptr; }
  return *lexicon;
}

/// An entry with everything that is required, and `more` fields of its own.
std::string entry(const std::string& term, const std::string& word_class, const std::string& more = {}, const std::string& id = {}) {
  std::string name = id.empty() ? "x" : id;
  if (id.empty())
    for (const char c : term) if ((c >= 'a' && c <= 'z')) name += c;
  return "ingang: " + term + "  id: " + name + "  soort: " + word_class +
         "  categorie: jargon  domein: algemeen  ernst: tip\nuitleg: x\nvoorbeeld: ⟦x⟧ => y\nstatus: aangenomen, 2026-11, r\nbron: eigen\n" +
         (more.find("beter") == std::string::npos ? "beter: y\n" : "") + more + "\n\n";
}

/// What is found, word by word: matches parted by "|".
std::string found(const Lexicon& lexicon, const std::string& text, Profile profile = Profile::letter, BlockKind kind = BlockKind::paragraph,
                  const std::vector<Annotation>& annotations = {}) {
  const test::SimpleText t = test::simple_text(text, kind);
  std::string out;
  for (const Match& match : lexicon.match_annotated(t.document, t.tokens, t.sentences, profile, annotations)) {
    if (!out.empty()) out += " | ";
    std::string words;
    for (const std::uint32_t token : match.tokens) words += (words.empty() ? "" : " ") + std::string(t.document.text(t.tokens[token].span));
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
  EXPECT_EQ(found(*lexicon, "De besluiten die u retourneert, zijn geretourneerd na het besluit."), "besluiten | retourneert | geretourneerd | besluit");
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

}  // namespace
}  // namespace helder::lexicon
