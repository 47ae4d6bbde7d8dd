// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/sarif.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/utf8.h"
#include "report/place.h"
#include "rules/rule.h"

namespace helder::report {
namespace {

using Json = nlohmann::ordered_json;
constexpr std::size_t kMostResults = 5000;

std::string_view level(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::info: return "note";
    case Severity::off: return "none";
  }
  return "none";
}

/// A path as a URI reference: bytes outside the unreserved set are escaped (RFC 3986).
std::string uri(std::string_view path) {
  std::string out;
  while (path.starts_with("./")) path.remove_prefix(2);
  if (path.starts_with('/')) out = "file://";
  for (char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
        std::string_view("-._~/").find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += '%';
      out += "0123456789ABCDEF"[byte >> 4];
      out += "0123456789ABCDEF"[byte & 15];
    }
  }
  return out;
}

Json rule_json(std::string_view id) {
  Json json{{"id", id}};
  const rules::Rule* rule = rules::find(id);
  if (rule == nullptr) return json;
  const RuleInfo& info = rule->info();
  const std::string advice = std::string(info.why) + " " + std::string(info.advice);
  json["name"] = info.title;
  json["shortDescription"] = {{"text", info.title}};
  json["fullDescription"] = {{"text", advice}};
  json["help"] = {{"text", advice},
                  {"markdown", "**" + std::string(info.title) + "**\n\n" + std::string(info.why) + "\n\n" +
                                   std::string(info.advice)}};
  const Severity severity = *std::max_element(info.severity.begin(), info.severity.end());
  json["defaultConfiguration"] = {{"level", level(severity)}};
  json["properties"] = {
      {"tags", Json::array({info.group()})},
      {"precision", info.status == RuleStatus::stable ? "high" : "medium"},
      {"problem.severity",
       severity == Severity::info || severity == Severity::off ? "recommendation" : to_string(severity)}};
  return json;
}

Json location_json(const Item& item, const Place& place, Span span) {
  Json physical{{"artifactLocation", {{"uri", uri(item.path)}}}};
  if (place.has_lines()) {
    Json region{{"startLine", place.begin.line},
                {"startColumn", place.begin.column},
                {"endLine", place.end.line},
                {"endColumn", place.end.column}};
    physical["region"] = std::move(region);
    return {{"physicalLocation", std::move(physical)}};
  }
  // A docx has no lines: GitHub wants one, and people want the paragraph.
  physical["region"] = {{"startLine", 1}};
  const SourcePlace source = item.analysis->document.source(span);
  Json json{{"physicalLocation", std::move(physical)}};
  if (source.kind == SourcePlace::Kind::part)
    json["logicalLocations"] =
        Json::array({Json{{"name", "alinea " + std::to_string(source.paragraph)},
                          {"fullyQualifiedName", source.part + "#" + std::to_string(source.paragraph)},
                          {"kind", "element"}}});
  if (source.kind == SourcePlace::Kind::bytes)
    json["logicalLocations"] =
        Json::array({Json{{"name", "alinea " + std::to_string(paragraph_number(item.analysis->document, span, source))},
                          {"kind", "element"}}});
  return json;
}

struct Choice {
  const Item* item;
  const Finding* finding;
  bool is_known;
};

Json result_json(const Run& run, const Choice& choice, std::size_t rule_index) {
  const Finding& finding = *choice.finding;
  const Document& document = choice.item->analysis->document;
  std::string text = finding.message;
  if (!finding.explanation.empty()) text += " " + finding.explanation;
  std::string better;
  for (const Suggestion& suggestion : finding.suggestions) better += (better.empty() ? "" : ", ") + suggestion.text;
  if (!better.empty()) text += " Beter: " + better + ".";
  Json json{{"ruleId", finding.rule},
            {"ruleIndex", rule_index},
            {"level", level(finding.severity)},
            {"message", {{"text", text}}},
            {"locations", Json::array({location_json(*choice.item, place_of(document, finding), finding.span)})}};
  Json related = Json::array();
  for (const Related& other : finding.related) {
    Json one = location_json(*choice.item, place_of(document, other.span), other.span);
    one["id"] = related.size() + 1;
    one["message"] = {{"text", other.message}};
    related.push_back(std::move(one));
  }
  if (!related.empty()) json["relatedLocations"] = std::move(related);
  json["partialFingerprints"] = {{"primaryLocationLineHash", finding.fingerprint + ":1"},
                                 {"helderFinding/v1", finding.fingerprint}};
  if (run.has_baseline) json["baselineState"] = choice.is_known ? "unchanged" : "new";
  if (!finding.entry.empty()) json["properties"] = {{"entry", finding.entry}, {"layer", finding.layer}};
  return json;
}

Json notification(std::string_view level_name, std::string text) {
  return {{"level", level_name}, {"message", {{"text", std::move(text)}}}};
}

}  // namespace

std::string write_sarif(const Run& run) {
  std::vector<Choice> choices;
  for (const Item& item : run.items) {
    if (!item.analysis || !run.with_findings) continue;
    for (std::size_t i = 0; i < item.analysis->findings.size(); ++i)
      if (item.analysis->findings[i].repeat_of.empty())
        choices.push_back({&item, &item.analysis->findings[i], item.knows(i)});
  }
  Json notifications = Json::array();
  if (choices.size() > kMostResults) {
    std::stable_sort(choices.begin(), choices.end(),
                     [](const Choice& a, const Choice& b) { return a.finding->severity > b.finding->severity; });
    notifications.push_back(notification(
        "warning", "Er zijn " + std::to_string(choices.size()) + " bevindingen. De " + std::to_string(kMostResults) +
                       " ernstigste staan hier; met --format json zie je ze allemaal."));
    choices.resize(kMostResults);
  }
  std::map<std::string_view, std::size_t> rule_index;
  for (const Choice& choice : choices) rule_index.emplace(choice.finding->rule, 0);
  Json rules = Json::array();
  for (auto& [id, index] : rule_index) {
    index = rules.size();
    rules.push_back(rule_json(id));
  }
  Json results = Json::array();
  for (const Choice& choice : choices) results.push_back(result_json(run, choice, rule_index[choice.finding->rule]));
  bool is_successful = true;
  for (const Item& item : run.items) {
    if (!item.error) continue;
    is_successful = false;
    Json json = notification("error", item.error->message);
    json["descriptor"] = {{"id", to_string(item.error->code)}};
    json["locations"] = Json::array({Json{{"physicalLocation", {{"artifactLocation", {{"uri", uri(item.path)}}}}}}});
    notifications.push_back(std::move(json));
  }
  Json invocation{{"executionSuccessful", is_successful}};
  if (!notifications.empty()) invocation["toolExecutionNotifications"] = std::move(notifications);
  Json driver{{"name", "helder"},
              {"semanticVersion", run.program_version},
              {"informationUri", "https://github.com/helder-nl/helder"},
              {"language", "nl"},
              {"rules", std::move(rules)}};
  Json one_run{{"tool", {{"driver", std::move(driver)}}},
               {"automationDetails", {{"id", "helder/"}}},
               {"columnKind", "unicodeCodePoints"},
               {"invocations", Json::array({std::move(invocation)})},
               {"results", std::move(results)}};
  const Json sarif{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({std::move(one_run)})}};
  return sarif.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace helder::report
