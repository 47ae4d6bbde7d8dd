// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Long compounds (W12): by letters, or by parts. A tip, at the first use in a document. Hyphens already show the parts,
// so a hyphenated word counts by its longest piece.
#include <algorithm>
#include <unordered_set>

#include "base/utf8.h"
#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "heerlijk-helder: woorden van hoogstens 25 letters",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): woorden van hoogstens 3 lettergrepen (hier "
    "niet zo streng)",
    "LanguageTool nl 6.4: ERG_LANG_WOORD",
};
constexpr Setting kSettings[] = {
    {.name = "letters",
     .value = 25,
     .minimum = 10,
     .maximum = 100,
     .meaning = "aantal letters vanaf waar een woord te lang is",
     .source = "heerlijk-helder"},
    {.name = "delen",
     .value = 3,
     .minimum = 2,
     .maximum = 10,
     .meaning = "aantal delen vanaf waar een samenstelling te lang kan zijn",
     .source = "helder: eigen keuze"},
    {.name = "letters-met-delen",
     .value = 20,
     .minimum = 8,
     .maximum = 100,
     .meaning = "aantal letters vanaf waar een samenstelling van zoveel delen te lang is",
     .source = "helder: eigen keuze"},
};
constexpr Example kExamples[] = {
    {.bad = "U krijgt een ⟦huurverhogingsbeschikking⟧ van ons.",
     .good = "U krijgt een brief van ons. Daarin staat hoeveel uw huur omhooggaat."},
    {.bad = "Uw ⟦arbeidsongeschiktheidsuitkering⟧ stopt.", .good = "U krijgt geen uitkering meer voor uw ziekte."},
};
constexpr RuleInfo kInfo{
    .id = "woord.samenstelling-lang",
    .title = "Lange samenstelling",
    .why = "In een lang woord moet de lezer zelf zoeken waar het ene deel ophoudt en het volgende begint.",
    .advice = "Maak er twee woorden of een korte zin van. Is het een vaste naam? Leg die dan één keer uit.",
    .severity = everywhere_but_legal(Severity::info),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Namen, citaten en woorden met een koppelteken tussen de delen. Elk woord wordt één keer genoemd.",
};

std::size_t longest_piece(std::string_view word) {
  std::size_t longest = 0;
  for (std::size_t begin = 0; begin <= word.size();) {
    const std::size_t end = std::min(word.find_first_of("-/", begin), word.size());
    longest = std::max(longest, base::count_code_points(word.substr(begin, end - begin)));
    begin = end + 1;
  }
  return longest;
}

class WoordSamenstellingLang final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    const double most = context.number("letters"), with_parts = context.number("letters-met-delen"),
                 most_parts = context.number("delen");
    const double shortest = std::min(most, with_parts);
    std::unordered_set<std::uint64_t> seen;
    for (const Sentence& sentence : context.sentences) {
      const Block& block = context.block_of(sentence);
      if (!is_prose(block)) continue;
      for (const Token& token : context.tokens_of(sentence)) {
        if (token.kind != TokenKind::word || token.span.length() < shortest || !is_judged(token) ||
            token.has(kNameLike) || token.has(kAllCaps))
          continue;
        const std::string_view word = context.text(token.span);
        const auto letters = longest_piece(word);
        if (static_cast<double>(letters) < shortest || !seen.insert(token.form).second) continue;
        const bool has_pieces = word.find_first_of("-/") != std::string_view::npos;
        const auto parts =
            context.spelling && !has_pieces ? context.spelling->compound_parts(word) : std::vector<std::string_view>{};
        const bool is_long = static_cast<double>(letters) >= most || static_cast<double>(parts.size()) >= most_parts;
        if (!is_long) continue;
        std::string message = "Lang woord: " + std::to_string(letters) + " letters";
        if (parts.size() > 1) {
          message += " en " + std::to_string(parts.size()) + " delen (";
          for (std::size_t i = 0; i < parts.size(); ++i) message.append(i ? " + " : "").append(parts[i]);
          message += ")";
        }
        Finding& finding = context.report(token.span, message + ".");
        finding.evidence = {{"letters", static_cast<double>(letters)}, {"limit", most}};
        if (parts.size() > 1) finding.evidence.emplace_back("parts", static_cast<double>(parts.size()));
      }
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_samenstelling_lang, WoordSamenstellingLang)
