// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/priorities.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "rules/rule.h"

namespace helder::report {
namespace {

struct Title {
  std::string_view rule, one, many;
};  // # stands for the number

constexpr Title kTitles[] = {
    {"eerlijk.deadline", "Zet er een datum bij", "Zet # keer een datum erbij"},
    {"notatie.datum", "Schrijf 1 datum voluit", "Schrijf # datums voluit"},
    {"tekst.alinea-lengte", "Knip 1 lange alinea", "Knip # lange alinea’s"},
    {"tekst.linktekst", "Geef 1 link een duidelijke tekst", "Geef # links een duidelijke tekst"},
    {"veilig.persoonsgegevens", "Haal 1 persoonsgegeven weg", "Haal # persoonsgegevens weg"},
    {"woord.afkorting-klein", "Schrijf 1 afkorting voluit", "Schrijf # afkortingen voluit"},
    {"woord.afkorting-onverklaard", "Leg 1 afkorting uit", "Leg # afkortingen uit"},
    {"woord.archaisch", "Vervang 1 verouderd woord", "Vervang # verouderde woorden"},
    {"woord.beladen", "Kies 1 woord zorgvuldiger", "Kies # woorden zorgvuldiger"},
    {"woord.cliche", "Schrap 1 holle zin", "Schrap # holle zinnen"},
    {"woord.engels", "Vervang 1 Engels woord", "Vervang # Engelse woorden"},
    {"woord.jargon-ambtelijk", "Vervang 1 ambtelijk woord", "Vervang # ambtelijke woorden"},
    {"woord.juridisch", "Leg 1 juridisch woord uit", "Leg # juridische woorden uit"},
    {"woord.latijn-frans", "Vervang 1 Latijns of Frans woord", "Vervang # Latijnse of Franse woorden"},
    {"woord.naamval", "Vervang 1 verouderde vorm", "Vervang # verouderde vormen"},
    {"woord.omslachtig-werkwoord", "Maak van 1 omslachtige uitdrukking een werkwoord",
     "Maak van # omslachtige uitdrukkingen een werkwoord"},
    {"woord.samenstelling-lang", "Maak 1 lang woord korter", "Maak # lange woorden korter"},
    {"woord.spelling", "Kijk de spelling van 1 woord na", "Kijk de spelling van # woorden na"},
    {"woord.vaag", "Maak 1 vaag woord precies", "Maak # vage woorden precies"},
    {"woord.voorzetseluitdrukking", "Maak 1 omslachtige uitdrukking korter", "Maak # omslachtige uitdrukkingen korter"},
    {"zin.hoofdletters", "Haal 1 keer de hoofdletters weg", "Haal # keer de hoofdletters weg"},
    {"zin.lengte", "Knip 1 lange zin", "Knip # lange zinnen"},
};

std::string title_for(std::string_view rule, std::size_t number) {
  const auto known =
      std::find_if(std::begin(kTitles), std::end(kTitles), [&](const Title& title) { return title.rule == rule; });
  if (known != std::end(kTitles)) {
    std::string title(number == 1 ? known->one : known->many);
    if (const std::size_t at = title.find('#'); at != std::string::npos) title.replace(at, 1, std::to_string(number));
    return title;
  }
  const rules::Rule* found = rules::find(rule);
  std::string title(found != nullptr ? found->info().title : rule);
  if (number > 1) title += " (" + std::to_string(number) + " keer)";
  return title;
}

double weight(Severity severity) {
  switch (severity) {
    // A third each: three warnings weigh as much as one error, as three tips do to a warning.
    case Severity::error: return 9;
    case Severity::warning: return 3;
    case Severity::info: return 1;
    case Severity::off: return 0;
  }
  return 0;
}

/// What readers gain by one change of this kind, beside its severity: our own choice. A short sentence helps at every
/// word of it, a leaked number harms somebody; capitals and signs are seen and got over.
double gain(std::string_view rule) {
  if (rule == "veilig.persoonsgegevens") return 3;
  if (rule == "zin.lengte") return 1.5;
  if (rule == "zin.hoofdletters" || rule == "woord.cliche" || rule == "woord.spelling" || rule.starts_with("notatie."))
    return 0.6;
  if (rule == "woord.afkorting-klein") return 0.8;
  return 1;
}
constexpr std::size_t kTipsThatCount = 3;  // fewer are no advice where there are warnings

}  // namespace

std::vector<Priority> choose_priorities(const Analysis& analysis, const readability::Lint2Text* /*lint2*/) {
  struct Group {
    double weight = 0;
    std::size_t number = 0;
    bool has_warning = false;
    std::vector<std::string> fingerprints;
  };
  std::map<std::string_view, Group> groups;
  for (const Finding& finding : analysis.findings) {
    if (finding.rule == "helder.uit") continue;
    Group& group = groups[finding.rule];
    group.fingerprints.push_back(finding.fingerprint);
    if (!finding.repeat_of.empty()) continue;
    group.weight += weight(finding.severity) * gain(finding.rule);
    group.has_warning = group.has_warning || finding.severity >= Severity::warning;
    ++group.number;
  }
  std::vector<std::pair<std::string_view, const Group*>> order;
  const bool any_warning =
      std::any_of(groups.begin(), groups.end(), [](const auto& group) { return group.second.has_warning; });
  for (const auto& [rule, group] : groups)
    if (!any_warning || group.has_warning || group.number >= kTipsThatCount) order.emplace_back(rule, &group);
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second->weight > b.second->weight; });
  if (order.size() > 3) order.resize(3);

  std::vector<Priority> priorities;
  for (const auto& [rule, group] : order) {
    Priority priority;
    priority.title = title_for(rule, group->number);
    if (const rules::Rule* found = rules::find(rule)) priority.advice = found->info().advice;
    priority.fingerprints = group->fingerprints;
    priorities.push_back(std::move(priority));
  }
  return priorities;
}

}  // namespace helder::report
