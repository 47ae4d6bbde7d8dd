// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Link texts that say nothing away from their sentence (T13): screen readers read out a list of links, and eyes jump to
// them.
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "rules/links.h"
#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "WCAG 2.2, succescriterium 2.4.4: linkdoel",
    "Gemeente Utrecht, richtlijnen voor content (CC0): links",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): links",
};
constexpr Setting kSettings[] = {
    {.name = "tekens",
     .value = 150,
     .minimum = 20,
     .maximum = 1000,
     .meaning = "hoogste aantal tekens in de tekst van een link",
     .source = "Gemeente Utrecht en Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland: hoogstens twee regels "
               "(van ongeveer 75 tekens)"},
};
constexpr Example kExamples[] = {
    {.bad = "Wilt u uitstel? [⟦Klik hier⟧](https://www.voorbeeld.nl/uitstel).\n",
     .good = "Wilt u uitstel? [Vraag uitstel aan](https://www.voorbeeld.nl/uitstel).\n",
     .format = "markdown"},
    {.bad = "<p>U kunt parkeren in de garage. <a href=\"/parkeren\">⟦Lees meer⟧</a></p>",
     .good = "<p>U kunt parkeren in de garage. <a href=\"/parkeren\">Bekijk de tarieven voor parkeren</a></p>",
     .format = "html"},
};
constexpr RuleInfo kInfo{
    .id = "tekst.linktekst",
    .title = "Link zegt niets",
    .why =
        "Veel mensen kijken alleen naar de links, of laten die voorlezen. Dan moet de link zelf zeggen wat je erachter "
        "vindt.",
    .advice = "Zet in de link wat de lezer daar kan doen of lezen: ‘Vraag uitstel aan’.",
    .severity = everywhere(Severity::warning),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Een e-mailadres of telefoonnummer als link, en een webadres in platte tekst.",
};

constexpr std::array<std::string_view, 37> kEmpty = {  // the words are our own collection from the sources above
    "bekijk",
    "deze link",
    "deze pagina",
    "deze site",
    "deze website",
    "download",
    "druk hier",
    "ga verder",
    "hier",
    "hier klikken",
    "hierboven",
    "hieronder",
    "info",
    "klik",
    "klik dan hier",
    "klik hier",
    "klik op deze link",
    "klik verder",
    "lees hier meer",
    "lees hier verder",
    "lees meer",
    "lees verder",
    "lees meer informatie",
    "link",
    "meer",
    "meer info",
    "meer informatie",
    "meer lezen",
    "meer weten",
    "naar de pagina",
    "naar de website",
    "pagina",
    "verder",
    "verder lezen",
    "via deze link",
    "website",
    "zie hier"};

bool is_bare_address(std::string_view label) {
  if (label.find(' ') != std::string_view::npos) return false;
  return label.substr(0, 7) == "http://" || label.substr(0, 8) == "https://" ||
         (label.substr(0, 4) == "www." && label.find('/') != std::string_view::npos);
}

class TekstLinktekst final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    if (context.document.format() == Format::plain) return;  // no link texts there, only addresses
    for (const Mark& mark : context.document.marks()) {
      if (mark.kind != MarkKind::link || mark.span.is_empty() || !judged_block_of(mark, context.document)) continue;
      const std::string_view text = context.text(mark.span);
      const std::string label = label_of(text);
      if (label.empty()) continue;
      if (std::find(kEmpty.begin(), kEmpty.end(), label) != kEmpty.end()) {
        context.report(mark.span, "De link " + named(text) + " zegt niet wat je erachter vindt.");
      } else if (is_bare_address(label)) {
        context.report(mark.span, "Hier staat een webadres als link. Schrijf liever op wat je daar vindt.",
                       Severity::info);
      } else if (const auto characters = base::count_code_points(text);
                 static_cast<double>(characters) > context.number("tekens")) {
        Finding& finding = context.report(
            mark.span, "Lange link: " + std::to_string(characters) + " tekens. Houd de link kort.", Severity::info);
        finding.evidence = {{"characters", static_cast<double>(characters)}, {"limit", context.number("tekens")}};
      }
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(tekst_linktekst, TekstLinktekst)
