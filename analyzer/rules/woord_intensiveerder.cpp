// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Intensifiers, when they crowd (W19). One is no fault: the rule speaks once per document, at the first of them.
#include <vector>

#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "T-Scan (2021): woorden die versterken",
    "LanguageTool nl 6.4: regelgroep OVERDRIJVING",
};
constexpr Setting kSettings[] = {
    {.name = "procent",
     .value = 2,
     .minimum = 0,
     .maximum = 100,
     .meaning = "aandeel van de woorden, in procenten, waarboven het een tip is",
     .source = "helder: eigen keuze"},
    {.name = "aantal",
     .value = 2,
     .minimum = 1,
     .maximum = 100,
     .meaning = "aantal versterkende woorden vanaf waar het een tip kan zijn",
     .source = "helder: eigen keuze"},
};
constexpr Example kExamples[] = {
    {.bad = "Uw plan is ⟦zeer⟧ goed en uitermate nuttig voor de wijk.",
     .good = "Uw plan is goed en nuttig voor de wijk."},
    {.bad = "Dit is ⟦uiterst⟧ belangrijk en volstrekt nieuw.", .good = "Dit is belangrijk en nieuw."},
};
constexpr RuleInfo kInfo{
    .id = "woord.intensiveerder",
    .title = "Veel versterkende woorden",
    .why = "Wie alles ‘zeer’ en ‘uiterst’ noemt, overtuigt minder.",
    .advice = "Laat het versterkende woord weg, of laat met een feit zien waarom iets belangrijk is.",
    .severity = everywhere_but_legal(Severity::info),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Eén versterkend woord, citaten, en gewone woorden zoals ‘heel’ en ‘erg’.",
};

constexpr WordSet kIntensifiers("zeer", "uitermate", "buitengewoon", "volstrekt", "uiterst", "ontzettend", "enorm",
                                "absoluut", "volkomen", "bijster", "ontiegelijk", "razend", "allerminst",
                                "allesbehalve", "uitzonderlijk", "wezenlijk", "ronduit");

class WoordIntensiveerder final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    std::vector<Span> found;
    std::size_t words = 0;
    for (const Sentence& sentence : context.sentences) {
      if (!is_prose(context.block_of(sentence))) continue;
      words += sentence.words;
      for (const Token& token : context.tokens_of(sentence))
        if (kIntensifiers.contains(token) && is_judged(token)) found.push_back(token.span);
    }
    if (found.empty() || static_cast<double>(found.size()) < context.number("aantal")) return;
    const double share = 100.0 * static_cast<double>(found.size()) / static_cast<double>(words);
    if (share <= context.number("procent")) return;
    Finding& finding = context.report(
        found.front(), "Deze tekst heeft " + std::to_string(found.size()) + " versterkende woorden op " +
                           counted(words, "woord", "woorden") + ", zoals " + named(context.text(found.front())) + ".");
    for (std::size_t i = 1; i < found.size() && i <= 10; ++i)
      finding.related.push_back({found[i], "Ook een versterkend woord."});
    finding.evidence = {{"intensifiers", static_cast<double>(found.size())},
                        {"words", static_cast<double>(words)},
                        {"percentage", share}};
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_intensiveerder, WoordIntensiveerder)
