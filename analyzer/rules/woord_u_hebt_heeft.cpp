// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// "u hebt" and "u heeft" in one text (W24). Both are right; the mix is not. Without tags the trap is "u" as object
// ("als de gemeente u heeft gebeld", "heeft u gebeld"): a pair counts only where "u" must be the subject.
#include <array>
#include <optional>

#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): ‘u heeft’",
    "Gemeente Utrecht: ‘u hebt’",
    "Onze Taal, Taalloket: ‘u hebt’ of ‘u heeft’, ‘u kunt’ of ‘u kan’",
};
constexpr Example kExamples[] = {
    {.bad = "U hebt een brief gekregen. Als u ⟦heeft⟧ betaald, hoeft u niets te doen.",
     .good = "U hebt een brief gekregen. Als u hebt betaald, hoeft u niets te doen."},
    {.bad = "U kunt bellen. U kunt ook schrijven. U ⟦kan⟧ ook langskomen.",
     .good = "U kunt bellen. U kunt ook schrijven. U kunt ook langskomen."},
};
constexpr RuleInfo kInfo{
    .id = "woord.u-hebt-heeft",
    .title = "Wisselende vormen na ‘u’",
    .why = "‘U hebt’ en ‘u heeft’ zijn allebei goed, maar door elkaar oogt het slordig.",
    .advice = "Kies één vorm voor de hele tekst. Een schrijfwijzer zegt vaak welke.",
    .severity = everywhere_but_legal(Severity::info),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Citaten, en zinnen waarin ‘u’ niet het onderwerp is.",
};

struct Pair {
  std::uint64_t forms[2];
  std::string_view names[2];
};
constexpr Pair kPairs[] = {
    {{form_of("hebt"), form_of("heeft")}, {"hebt", "heeft"}},
    {{form_of("kunt"), form_of("kan")}, {"kunt", "kan"}},
    {{form_of("wilt"), form_of("wil")}, {"wilt", "wil"}},
    {{form_of("zult"), form_of("zal")}, {"zult", "zal"}},
};
/// Behind these words, or at the start of a clause, "u" is the subject.
constexpr WordSet kOpeners("als", "dat", "wat", "omdat", "of", "en", "maar", "want", "dus", "wanneer", "indien",
                           "zodat", "terwijl", "nadat", "voordat", "doordat", "hoewel", "zodra", "totdat", "tenzij",
                           "waar", "hoe", "waarom", "hoeveel", "waarvan", "waarmee", "waarvoor", "waarop", "waarin",
                           "zoals", "toen", "sinds", "zolang");

class WoordUHebtHeeft final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    std::array<std::array<std::size_t, 2>, std::size(kPairs)> count{};
    std::array<std::array<std::optional<Span>, 2>, std::size(kPairs)> first;
    for (const Sentence& sentence : context.sentences) {
      const Block& block = context.block_of(sentence);
      if (!has_own_words(block)) continue;
      const auto tokens = context.tokens_of(sentence);
      for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const Token* verb = nullptr;
        if (tokens[i].form == form_of("u") &&
            (i == 0 || kOpeners.contains(tokens[i - 1]) || context.text(tokens[i - 1].span) == ":"))
          verb = &tokens[i + 1];
        else if (i == 0 && tokens[i + 1].form == form_of("u")) verb = &tokens[i];  // "Heeft u vragen?"
        if (!verb || !is_judged(*verb)) continue;
        for (std::size_t pair = 0; pair < std::size(kPairs); ++pair)
          for (std::size_t form = 0; form < 2; ++form)
            if (verb->form == kPairs[pair].forms[form]) {
              ++count[pair][form];
              if (!first[pair][form]) first[pair][form] = verb->span;
            }
      }
    }
    for (std::size_t pair = 0; pair < std::size(kPairs); ++pair) {
      if (count[pair][0] == 0 || count[pair][1] == 0) continue;
      std::size_t least = count[pair][0] < count[pair][1] ? 0 : 1;
      if (count[pair][0] == count[pair][1]) least = first[pair][0]->begin > first[pair][1]->begin ? 0 : 1;
      const std::size_t most = 1 - least;
      const auto& names = kPairs[pair].names;
      Finding& finding = context.report(
          *first[pair][least], "In deze tekst staan ‘u " + std::string(names[most]) + "’ (" +
                                   std::to_string(count[pair][most]) + " keer) en ‘u " + std::string(names[least]) +
                                   "’ (" + std::to_string(count[pair][least]) + " keer) door elkaar.");
      finding.related.push_back({*first[pair][most], "Hier staat de andere vorm voor het eerst."});
      finding.evidence = {{"most", static_cast<double>(count[pair][most])},
                          {"least", static_cast<double>(count[pair][least])}};
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_u_hebt_heeft, WoordUHebtHeeft)
