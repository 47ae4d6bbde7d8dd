// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "pipeline/profile.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/hash.h"

namespace helder::pipeline {
namespace {

// Lower-case forms that start a letter or close it. Closings are looked for in the last quarter, where "groet" is no
// prose.
constexpr std::array kSalutations = {base::hash("geachte"), base::hash("geacht"), base::hash("beste"),
                                     base::hash("l.s."),    base::hash("hallo"),  base::hash("hoi")};
constexpr std::array kClosings = {base::hash("hoogachtend"), base::hash("groet"), base::hash("groeten"),
                                  base::hash("groetjes")};
constexpr std::array kDecisions = {base::hash("besluit"),   base::hash("besloten"),  base::hash("beschikking"),
                                   base::hash("toegekend"), base::hash("afgewezen"), base::hash("verleend")};
constexpr std::array kRemedies = {base::hash("bezwaar"), base::hash("bezwaarschrift"), base::hash("beroep"),
                                  base::hash("beroepschrift")};

template <std::size_t N>
bool is_one_of(const std::array<std::uint64_t, N>& words, const Token& token) {
  return std::find(words.begin(), words.end(), token.form) != words.end();
}

constexpr std::size_t kSalutationBlocks = 25;  // letterhead, address, date and subject come before it
constexpr std::uint64_t kReportWords = 2500;   // about five pages: longer than any letter that should be one
constexpr std::size_t kReportHeadings = 5;
constexpr std::size_t kLegalArticles = 3;
constexpr std::size_t kLegalFormulas = 2;
constexpr std::uint64_t kPageWords = 40;  // fewer say nothing about what a text is
constexpr std::size_t kPageItems = 3;
// How acts and decrees begin their paragraphs. One of them may open a decision on a permit; two make a decree.
constexpr std::array<std::string_view, 9> kFormulas = {"Op de voordracht van",
                                                       "Gelet op",
                                                       "Hebben goedgevonden en verstaan",
                                                       "De Afdeling advisering van de Raad van State",
                                                       "De Raad van State gehoord",
                                                       "Gezien het nader rapport",
                                                       "Allen, die deze",
                                                       "Zo is het, dat Wij",
                                                       "Wij Willem-Alexander"};
constexpr std::size_t kFormBlanks = 4;

}  // namespace

Profile guess_profile(const Document& document, std::span<const Token> tokens, std::span<const Sentence> sentences) {
  if (document.format() == Format::eml) return Profile::email;
  std::size_t articles = 0, formulas = 0, headings = 0, items = 0, blanks = 0;
  bool has_salutation = false, has_closing = false, has_decision = false, has_remedy = false;
  const auto blocks = document.blocks();
  for (const Block& block : blocks) {
    headings += block.kind == BlockKind::heading;
    items += block.kind == BlockKind::list_item;
    const std::string_view text = document.text(block.span);
    articles += text.starts_with("Artikel ") && text.size() < 120;
    formulas += std::any_of(kFormulas.begin(), kFormulas.end(),
                            [&](std::string_view formula) { return text.starts_with(formula); });
    blanks += text.find("____") != std::string_view::npos || text.find("....") != std::string_view::npos ||
              text.find("\u2610") != std::string_view::npos;
  }
  std::uint64_t words = 0;
  for (const Sentence& sentence : sentences) {
    words += sentence.words;
    if (sentence.first_token == sentence.last_token) continue;
    const Token& first = tokens[sentence.first_token];
    if (sentence.block < kSalutationBlocks && sentence.words <= 10 && is_one_of(kSalutations, first))
      has_salutation = true;
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const Token& token = tokens[i];
      // "Hoogachtend" closes a letter wherever it stands: forms and appendices may follow.
      if (i == sentence.first_token && sentence.words <= 6 && token.form == kClosings[0]) has_closing = true;
      if (sentence.block * 4 >= blocks.size() * 2 && sentence.words <= 6 && is_one_of(kClosings, token))
        has_closing = true;
      has_decision = has_decision || is_one_of(kDecisions, token);
      has_remedy = has_remedy || is_one_of(kRemedies, token);
    }
  }
  if ((articles >= kLegalArticles || formulas >= kLegalFormulas) && !has_salutation) return Profile::legal;
  if (has_salutation || has_closing) return has_decision && has_remedy ? Profile::decision : Profile::letter;
  if (blanks >= kFormBlanks) return Profile::form;
  if (words >= kReportWords && headings >= kReportHeadings && document.format() != Format::html) return Profile::report;
  if (document.format() == Format::html || document.format() == Format::markdown) return Profile::web;
  // Copied from a page: headings or lists, and nobody is greeted.
  if (document.format() == Format::plain && words >= kPageWords && (headings > 0 || items >= kPageItems))
    return Profile::web;
  return Profile::letter;
}

}  // namespace helder::pipeline
