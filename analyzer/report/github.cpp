// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/github.h"

#include <array>
#include <string_view>

#include "report/place.h"

namespace helder::report {
namespace {

constexpr std::size_t kShown = 10;  // per kind and step; GitHub community discussion 26680

// Escapes as in actions/toolkit, packages/core/src/command.ts: a line break in a message would begin a new command.
std::string escaped(std::string_view text, bool is_property) {
  std::string out;
  for (char c : text) {
    switch (c) {
      case '%': out += "%25"; break;
      case '\r': out += "%0D"; break;
      case '\n': out += "%0A"; break;
      case ':': out += is_property ? "%3A" : ":"; break;
      case ',': out += is_property ? "%2C" : ","; break;
      default: out += c;
    }
  }
  return out;
}

std::string command(std::string_view kind, std::string_view path, const Place& place, std::string_view title,
                    std::string_view text) {
  std::string out = "::" + std::string(kind) + " file=" + escaped(path, true);
  if (place.has_lines()) {
    out += ",line=" + std::to_string(place.begin.line) + ",endLine=" + std::to_string(place.end.line);
    // Columns are only understood on one line.
    if (place.begin.line == place.end.line && place.end.column > place.begin.column)
      out += ",col=" + std::to_string(place.begin.column) + ",endColumn=" + std::to_string(place.end.column);
  }
  return out + ",title=" + escaped(title, true) + "::" + escaped(text, false) + "\n";
}

std::string text_of(const Finding& finding) {
  std::string text = finding.message;
  std::string better;
  for (const Suggestion& suggestion : finding.suggestions) better += (better.empty() ? "" : ", ") + suggestion.text;
  if (!better.empty()) text += " Beter: " + better + ".";
  return text;
}

}  // namespace

std::string write_github(const Run& run) {
  struct Kind {
    Severity severity;
    std::string_view name, many;
  };
  constexpr std::array<Kind, 3> kinds = {Kind{Severity::error, "error", "fouten"},
                                         Kind{Severity::warning, "warning", "waarschuwingen"},
                                         Kind{Severity::info, "notice", "tips"}};
  std::string out;
  for (const Kind& kind : kinds) {
    std::size_t shown = 0, left = 0;

    const auto offer = [&](auto make) {
      if (shown < kShown) {
        out += make();
        ++shown;
        return;
      }
      ++left;
    };
    if (kind.severity == Severity::error)
      for (const Item& item : run.items)
        if (item.error) offer([&] { return command("error", item.path, {}, "helder", item.error->message); });
    for (const Item& item : run.items) {
      if (!item.analysis || !run.with_findings) continue;
      for (std::size_t i = 0; i < item.analysis->findings.size(); ++i) {
        const Finding& finding = item.analysis->findings[i];
        if (finding.severity != kind.severity || !item.counts(i)) continue;
        offer([&] {
          return command(kind.name, item.path, place_of(item.analysis->document, finding), finding.rule,
                         text_of(finding));
        });
      }
    }
    // A plain line in the log: as an annotation it would be the eleventh.
    if (left > 0)
      out += "helder: nog " + std::to_string(left) + " " + std::string(kind.many) +
             " die GitHub niet toont. Alles zien? Kies --format json of sarif.\n";
  }
  const Totals sum = totals(run);
  out += "helder: " + std::to_string(sum.documents) + (sum.documents == 1 ? " bestand" : " bestanden") +
         " nagekeken, fouten: " + std::to_string(sum.errors) + ", waarschuwingen: " + std::to_string(sum.warnings) +
         ", tips: " + std::to_string(sum.infos) + "\n";
  return out;
}

}  // namespace helder::report
