// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "apps/cli/candidate_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "report/columns.h"

namespace helder::cli {
namespace {

using curation::Candidate;
using curation::Mark;
using Json = nlohmann::ordered_json;

constexpr std::array kMarks = {Mark::covered, Mark::easy, Mark::name, Mark::candidate};

std::string fixed(double number, int digits) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.*f", digits, number);
  return buffer;
}

/// For JSON: two numbers that look the same are the same.
double rounded(double number) { return std::round(number * 1000) / 1000; }

std::string decimal_comma(std::string number) {
  std::replace(number.begin(), number.end(), '.', ',');
  return number;
}

std::string_view kind_of(const Candidate& candidate) {
  if (candidate.is_phrase) return "woordgroep";
  switch (candidate.upos) {
    case Upos::noun: return "zelfst. naamw.";
    case Upos::verb:
    case Upos::aux: return "werkwoord";
    case Upos::adj: return "bijv. naamw.";
    case Upos::adv: return "bijwoord";
    case Upos::adp: return "voorzetsel";
    case Upos::cconj:
    case Upos::sconj: return "voegwoord";
    case Upos::pron: return "voornaamw.";
    case Upos::det: return "lidwoord";
    case Upos::num: return "telwoord";
    case Upos::propn: return "naam";
    default: return "overig";
  }
}

std::string padded(std::string_view text, std::size_t width, bool to_right = false) {
  const std::size_t used = report::columns_of(text);
  const std::string space(used < width ? width - used : 0, ' ');
  return to_right ? space + std::string(text) : std::string(text) + space;
}

/// One cell of a tsv file: no tabs or line ends, and nothing that a spreadsheet takes for a formula.
std::string cell(std::string_view text) {
  std::string out = report::harmless(text);
  if (!out.empty() && std::string_view("=+-@").find(out.front()) != std::string_view::npos) out.insert(0, 1, '\'');
  return out;
}

std::string entry_of(const CandidateTable& table, const Candidate& candidate) {
  return candidate.entry == curation::kNoEntry ? std::string() : table.lexicon.entry(candidate.entry).id;
}

std::string thousands(std::uint64_t number) {
  std::string out = std::to_string(number);
  for (std::size_t at = out.size(); at > 3; at -= 3) out.insert(at - 3, 1, '.');
  return out;
}

/// What was read, and what is open.
std::string opening(const CandidateTable& table) {
  std::string out = thousands(table.mined.words) + " woorden in " + thousands(table.mined.documents) +
                    (table.mined.documents == 1 ? " document" : " documenten") + ", vergeleken met " + table.reference +
                    ".\n";
  std::uint32_t forgotten = 0;
  for (const auto& group : table.mined.groups) forgotten = std::max(forgotten, group.counts.most_forgotten());
  if (forgotten > 0)
    out += "Om geheugen te sparen zijn zeldzame woordgroepen niet altijd meegeteld: bij een woordgroep kunnen tot " +
           thousands(forgotten) + " plaatsen ontbreken.\n";
  return out;
}

}  // namespace

std::string candidates_text(const CandidateTable& table) {
  std::string out = opening(table);
  if (table.candidates.empty())
    return out +
           "Geen woorden gevonden die je vaker gebruikt dan anderen. Geef meer teksten, of zet --min-documents op "
           "1.\n";
  std::size_t width = 10;
  for (const Candidate& candidate : table.candidates) width = std::max(width, report::columns_of(candidate.text));
  width = std::min<std::size_t>(width, 44);
  out += "\n" + padded("", 5) + padded("woord", width + 2) + padded("soort", 16) + padded("aantal", 8, true) +
         padded("documenten", 12, true) + padded("hoe gewoon", 12, true) + padded("keer vaker", 12, true) +
         "  oordeel\n";
  for (std::size_t i = 0; i < table.candidates.size(); ++i) {
    const Candidate& candidate = table.candidates[i];
    const double times = std::exp2(candidate.keyness);
    out +=
        padded(std::to_string(i + 1), 4, true) + " " + padded(report::harmless(candidate.text), width + 2) +
        padded(kind_of(candidate), 16) + padded(thousands(candidate.count), 8, true) +
        padded(thousands(candidate.documents), 12, true) +
        padded(decimal_comma(fixed(candidate.everyday_zipf, 1)), 12, true) +
        padded(times < 10 ? decimal_comma(fixed(times, 1)) : thousands(static_cast<std::uint64_t>(times)), 12, true) +
        "  " + std::string(to_dutch(candidate.mark));
    if (const std::string entry = entry_of(table, candidate); !entry.empty()) out += " (" + entry + ")";
    if (!candidate.reason.empty()) out += ": " + report::harmless(candidate.reason);
    out += "\n";
    if (i < table.examples.size())
      for (const curation::Example& example : table.examples[i])
        out += "       " +
               report::excerpt(example.sentence, {example.begin, example.end},
                               std::max<std::size_t>(table.columns, 30) - 7)
                   .text +
               "\n";
  }
  if (table.found > table.candidates.size())
    out += "\nDit zijn de eerste " + thousands(table.candidates.size()) + " van " + thousands(table.found) +
           ". Met --limit zie je er meer.\n";
  return out +
         "\nHoe gewoon: van 1 (bijna nooit in gewone taal) tot 7 (heel vaak); bij een woordgroep die van het "
         "zeldzaamste "
         "woord.\n";
}

std::string candidates_tsv(const CandidateTable& table) {
  std::string out =
      "rank\tword\tkind\tgroup\tcount\tdocuments\tdispersion\tzipf\tkeyness\tlog_likelihood\tattraction\tscore\tmark\t"
      "entry\treason\n";
  for (std::size_t i = 0; i < table.candidates.size(); ++i) {
    const Candidate& candidate = table.candidates[i];
    out += std::to_string(i + 1) + "\t" + cell(candidate.text) + "\t" +
           (candidate.is_phrase ? "phrase" : std::string(to_string(candidate.upos))) + "\t" + cell(candidate.group) +
           "\t" + std::to_string(candidate.count) + "\t" + std::to_string(candidate.documents) + "\t" +
           fixed(candidate.dispersion, 3) + "\t" + fixed(candidate.everyday_zipf, 2) + "\t" +
           fixed(candidate.keyness, 2) + "\t" + fixed(candidate.log_likelihood, 1) + "\t" +
           (candidate.is_phrase ? fixed(candidate.attraction, 2) : "") + "\t" + fixed(candidate.score, 2) + "\t" +
           std::string(to_dutch(candidate.mark)) + "\t" + entry_of(table, candidate) + "\t" + cell(candidate.reason) +
           "\n";
  }
  return out;
}

std::string candidates_json(const CandidateTable& table) {
  const auto dump = [](const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); };
  std::string out = "{\n\"schema\":1,\n\"tool\":" +
                    dump({{"name", "helder"},
                          {"version", version()},
                          {"lexicon", {{"version", table.lexicon.version()}, {"entries", table.lexicon.size()}}}}) +
                    ",\n\"reference\":" + dump(table.reference) + ",\n\"candidates\":[";
  for (std::size_t i = 0; i < table.candidates.size(); ++i) {
    const Candidate& candidate = table.candidates[i];
    Json json{{"rank", i + 1},
              {"term", candidate.text},
              {"pos", candidate.is_phrase ? Json(nullptr) : Json(to_string(candidate.upos))},
              {"kind", candidate.is_phrase ? "phrase" : "word"},
              {"group", candidate.group},
              {"count", candidate.count},
              {"documents", candidate.documents},
              {"dispersion", rounded(candidate.dispersion)},
              {"zipf", rounded(candidate.everyday_zipf)},
              {"keyness", rounded(candidate.keyness)},
              {"log_likelihood", rounded(candidate.log_likelihood)},
              {"attraction", candidate.is_phrase ? Json(rounded(candidate.attraction)) : Json(nullptr)},
              {"score", rounded(candidate.score)},
              {"mark", to_string(candidate.mark)}};
    if (const std::string entry = entry_of(table, candidate); !entry.empty()) json["entry"] = entry;
    if (!candidate.reason.empty()) json["reason"] = candidate.reason;
    out += (i == 0 ? "\n" : ",\n") + dump(json);
  }
  Json errors = Json::array();
  for (const Error& error : table.mined.errors)
    errors.push_back({{"path", error.path}, {"code", to_string(error.code)}, {"message", error.message}});
  Json marks;
  for (const Mark mark : kMarks)
    marks[std::string(to_string(mark))] =
        std::count_if(table.candidates.begin(), table.candidates.end(),
                      [&](const Candidate& candidate) { return candidate.mark == mark; });
  return out + (table.candidates.empty() ? "]" : "\n]") + ",\n\"errors\":" + dump(errors) + ",\n\"summary\":" +
         dump({{"documents", table.mined.documents},
               {"words", table.mined.words},
               {"found", table.found},
               {"marks", marks}}) +
         "\n}\n";
}

std::string summary_text(const CandidateTable& table) {
  std::string out =
      opening(table) +
      "\n| | in het woordenboek | makkelijk | naam | nog te bekijken | bekeken |\n|---|---:|---:|---:|---:|"
      "---:|\n";
  const auto row = [&](const std::string& title, const auto& is_wanted) {
    std::array<std::uint64_t, kMarks.size()> counts{};
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < table.candidates.size(); ++i) {
      const Candidate& candidate = table.candidates[i];
      if (!is_wanted(i, candidate)) continue;
      ++all;
      for (std::size_t m = 0; m < kMarks.size(); ++m) counts[m] += candidate.mark == kMarks[m];
    }
    if (all == 0) return;
    out += "| " + title + " |";
    for (const std::uint64_t count : counts) out += " " + thousands(count) + " |";
    out += " " + decimal_comma(fixed(100.0 * static_cast<double>(all - counts.back()) / static_cast<double>(all), 1)) +
           " % |\n";
  };
  for (const std::size_t first : {100U, 300U, 1000U, 3000U})
    if (first < table.candidates.size())
      row("eerste " + thousands(first), [&](std::size_t i, const Candidate&) { return i < first; });
  row("alle " + thousands(table.candidates.size()), [](std::size_t, const Candidate&) { return true; });
  row("woorden", [](std::size_t, const Candidate& candidate) { return !candidate.is_phrase; });
  row("woordgroepen", [](std::size_t, const Candidate& candidate) { return candidate.is_phrase; });
  if (table.mined.groups.size() > 1)
    for (const auto& group : table.mined.groups)
      row(report::harmless(group.name),
          [&](std::size_t, const Candidate& candidate) { return candidate.group == group.name; });
  return out;
}

}  // namespace helder::cli
