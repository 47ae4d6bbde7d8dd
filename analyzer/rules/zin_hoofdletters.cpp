// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Shouting (S22): runs of words in capitals, rows of exclamation marks. Abbreviations beside each other are no
// shouting, so a run counts only when one of its words is an ordinary word.
#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Gemeente Utrecht, richtlijnen voor content (CC0): geen hoofdletters voor nadruk, hoogstens één uitroepteken",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): geen onderstreping of cursief voor nadruk",
};
constexpr Setting kSettings[] = {
    {.name = "woorden",
     .value = 2,
     .minimum = 1,
     .maximum = 20,
     .meaning = "aantal woorden in hoofdletters naast elkaar vanaf waar het een bevinding is",
     .source = "helder: eigen keuze (één woord kan een afkorting zijn)"},
    {.name = "uitroeptekens",
     .value = 1,
     .minimum = 0,
     .maximum = 10,
     .meaning = "hoogste aantal uitroeptekens naast elkaar",
     .source = "Gemeente Utrecht"},
};
constexpr Example kExamples[] = {
    {.bad = "⟦BETAAL DIRECT⟧ uw rekening.", .good = "Betaal vóór [datum] uw rekening."},
    {.bad = "Let op⟦!!!⟧", .good = "Let op!"},
};
constexpr RuleInfo kInfo{
    .id = "zin.hoofdletters",
    .title = "Nadruk met hoofdletters of uitroeptekens",
    .why = "Hoofdletters lezen langzaam en komen over als schreeuwen. Veel uitroeptekens ook.",
    .advice = "Schrijf gewone letters. Wil je nadruk? Zet het belangrijkste vooraan of maak het vet.",
    .severity = everywhere_but_legal(Severity::warning),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Afkortingen, rekeningnummers, postcodes en andere codes, koppen in hoofdletters en citaten.",
};

bool is_ordinary_word(const Token& token, const Context& context) {
  const std::uint32_t length = token.span.length();
  if (context.spelling)
    return length >= 3 && context.spelling->contains(token.form) &&
           context.lexicon.find(context.text(token.span)).empty();
  return length >= 5;  // hardly an abbreviation
}

class ZinHoofdletters final : public SentenceRule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check_sentence(const Sentence& sentence, const Context& context) const override {
    const Block& block = context.block_of(sentence);
    if (!has_own_words(block)) return;
    const auto tokens = context.tokens_of(sentence);
    for (std::size_t i = 0; i < tokens.size();) {
      const Token& token = tokens[i];
      if (token.has(kAllCaps) && is_judged(token) && is_prose(block)) {
        std::size_t end = i, capitals = 0, ordinary = 0;
        bool is_coded = false;
        for (; end < tokens.size() && tokens[end].has(kAllCaps) && is_judged(tokens[end]); ++end) {
          if (context.is_code(sentence.first_token + static_cast<std::uint32_t>(end))) {
            is_coded = true;
            continue;
          }  // an account, the place behind a postcode
          ++capitals;
          ordinary += is_ordinary_word(tokens[end], context);
        }
        // More than half: "UWV EN SVB" is two names and a slip.
        if (!is_coded && capitals >= static_cast<std::size_t>(context.number("woorden")) && ordinary * 2 >= capitals &&
            ordinary > 0)
          context.report({token.span.begin, tokens[end - 1].span.end},
                         "Nadruk met hoofdletters. Gewone letters lezen prettiger.");
        i = end;
        continue;
      }
      if (!token.is_word() && context.text(token.span).front() == '!' && is_judged(token)) {
        Span marks = token.span;
        std::size_t end = i + 1;
        for (; end < tokens.size() && tokens[end].span.begin == marks.end &&
               context.text(tokens[end].span).front() == '!';
             ++end)
          marks.end = tokens[end].span.end;
        if (marks.length() > context.number("uitroeptekens"))
          context.report(marks, std::to_string(marks.length()) +
                                    " uitroeptekens naast elkaar. Eén is genoeg, geen is vaak beter.");
        i = end;
        continue;
      }
      ++i;
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(zin_hoofdletters, ZinHoofdletters)
