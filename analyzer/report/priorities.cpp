// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/priorities.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "report/gain.h"
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
double usual_gain(std::string_view rule) {
  if (rule == "veilig.persoonsgegevens") return 3;
  if (rule == "zin.lengte") return 1.5;
  if (rule == "zin.hoofdletters" || rule == "woord.cliche" || rule == "woord.spelling" || rule.starts_with("notatie."))
    return 0.6;
  if (rule == "woord.afkorting-klein") return 0.8;
  return 1;
}
constexpr std::size_t kTipsThatCount = 3;  // fewer are no advice where there are warnings
constexpr double kGainThatCounts = 0.5;    // … unless the score says that they help
constexpr double kSmallestGain = 0.05;     // less is 0.0 to whoever reads it, and says nothing about what comes first
constexpr std::size_t kPriorities = 3, kB1Changes = 8;

/// All findings of one rule.
struct Group {
  std::string_view rule;
  double weight = 0;
  std::size_t number = 0;  // without repeats in a paragraph
  bool has_warning = false;
  std::optional<double> gain;
  std::vector<const Finding*> findings;
};

std::vector<Group> groups_of(const Analysis& analysis, const readability::Lint2Text* lint2) {
  std::map<std::string_view, Group> by_rule;
  for (const Finding& finding : analysis.findings) {
    if (finding.rule == "helder.uit") continue;
    Group& group = by_rule[finding.rule];
    group.rule = finding.rule;
    group.findings.push_back(&finding);
    if (!finding.repeat_of.empty()) continue;
    group.weight += weight(finding.severity) * usual_gain(finding.rule);
    group.has_warning = group.has_warning || finding.severity >= Severity::warning;
    ++group.number;
  }
  std::vector<Group> groups;
  for (auto& [rule, group] : by_rule) {
    if (lint2 != nullptr) group.gain = gain_of(analysis, *lint2, group.findings);
    groups.push_back(std::move(group));
  }
  const auto points = [](const Group& group) {
    // Somebody's personal data come first, whatever a score says.
    if (group.rule.starts_with("veilig.")) return 1000.0;
    return group.gain && *group.gain >= kSmallestGain ? *group.gain : 0.0;
  };
  std::stable_sort(groups.begin(), groups.end(), [&](const Group& a, const Group& b) {
    const double points_a = points(a), points_b = points(b);
    return points_a != points_b ? points_a > points_b : a.weight > b.weight;
  });
  return groups;
}

Priority priority_of(const Group& group) {
  Priority priority;
  priority.title = title_for(group.rule, group.number);
  if (const rules::Rule* found = rules::find(group.rule)) priority.advice = found->info().advice;
  for (const Finding* finding : group.findings) priority.fingerprints.push_back(finding->fingerprint);
  priority.gain = group.gain;
  return priority;
}

/// What guidelines for B1 are about: words, sentences and the build of a text. Spelling, privacy, typing and words that
/// hurt are other matters.
bool is_about_b1(std::string_view rule) {
  constexpr std::string_view others[] = {"woord.spelling",   "woord.beladen",      "woord.gender",
                                         "zin.hoofdletters", "woord.u-hebt-heeft", "tekst.kop-niveau"};
  if (std::find(std::begin(others), std::end(others), rule) != std::end(others)) return false;
  return rule.starts_with("woord.") || rule.starts_with("zin.") || rule.starts_with("tekst.") ||
         rule.starts_with("eerlijk.");
}

}  // namespace

void choose_priorities(Analysis& analysis, const readability::Lint2Text* lint2) {
  const std::vector<Group> groups = groups_of(analysis, lint2);
  const bool any_warning =
      std::any_of(groups.begin(), groups.end(), [](const Group& group) { return group.has_warning; });
  analysis.priorities.clear();
  analysis.b1_changes.clear();
  for (const Group& group : groups) {
    const bool counts = !any_warning || group.has_warning || group.number >= kTipsThatCount ||
                        group.gain.value_or(0) >= kGainThatCounts;
    if (counts && analysis.priorities.size() < kPriorities) analysis.priorities.push_back(priority_of(group));
    if (is_about_b1(group.rule) && analysis.b1_changes.size() < kB1Changes)
      analysis.b1_changes.push_back(priority_of(group));
  }
}

}  // namespace helder::report
