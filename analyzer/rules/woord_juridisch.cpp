// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// A legal term without explanation, at its first use (W02). The advice is to explain, never to replace (H07).
#include "rules/phrase_rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): juridische informatie",
    "Rechtwijzer- en rechtspraakwoordenlijsten in gewone taal",
};
constexpr Example kExamples[] = {
    {.bad = "Uw bezwaar is ⟦niet-ontvankelijk⟧.",
     .good = "We kunnen uw bezwaar (uw brief waarin u het niet met ons eens bent) niet behandelen. Dat noemen we "
             "niet-ontvankelijk."},
};
constexpr RuleInfo kInfo{
    .id = "woord.juridisch",
    .title = "Juridische term zonder uitleg",
    .why = "Een juridische term heeft een precieze betekenis die veel lezers niet kennen.",
    .advice =
        "Laat de term staan als dat nodig is, maar leg hem uit waar je hem voor het eerst gebruikt: tussen haakjes of "
        "met ‘Dat betekent …’.",
    .severity = {Severity::warning, Severity::info, Severity::warning, Severity::info, Severity::warning,
                 Severity::warning, Severity::off},
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "De term wordt op dezelfde plek uitgelegd, of kwam al eerder voor.",
};

class WoordJuridisch final : public PhraseRule {
 public:
  WoordJuridisch()
      : PhraseRule(kInfo, {lexicon::Category::juridisch},
                   {.opening = "Juridische term zonder uitleg", .names_the_better = false}, true) {}
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_juridisch, WoordJuridisch)
