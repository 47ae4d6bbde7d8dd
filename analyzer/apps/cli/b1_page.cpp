// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "apps/cli/b1_page.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "apps/cli/input.h"
#include "apps/cli/run_commands.h"
#include "apps/cli/settings_choice.h"
#include "apps/cli/terminal.h"
#include "report/b1.h"
#include "report/text_score.h"

namespace helder::cli {
namespace {

using Json = nlohmann::ordered_json;

struct LevelText {
  std::string_view level, from, dutch, english;
};
// Borders and shares: readability/lint2.h.
constexpr LevelText kLevels[] = {
    {"1", "0", "makkelijk; 14 % van de volwassenen heeft er moeite mee", "easy; 14 % of adults find it hard"},
    {"2", "34", "redelijk makkelijk; 29 %", "fairly easy; 29 %"},
    {"3", "46", "moeilijk; 53 %", "hard; 53 %"},
    {"4", "58", "heel moeilijk; 78 %", "very hard; 78 %"}};

std::string general_page(const Arguments& arguments, const report::Ink& ink, std::size_t columns) {
  const bool is_dutch = arguments.language == report::Language::dutch;
  std::string out = ink.bold("B1") + "\n\n";
  for (const std::string& sentence : report::b1_answer(arguments.language))
    report::write_paragraph(out, ink, columns, {}, sentence, "");
  out += "\n" + ink.bold(is_dutch ? "Niveaus van LiNT-II" : "Levels of LiNT-II") + "\n";
  for (const LevelText& level : kLevels)
    report::write_paragraph(out, {}, columns, std::string(level.level) + ":",
                            (is_dutch ? "score vanaf " : "score from ") + std::string(level.from) + ", " +
                                std::string(is_dutch ? level.dutch : level.english),
                            "  ");
  out += '\n';
  report::write_paragraph(
      out, ink, columns, {},
      is_dutch ? "Benieuwd wat de richtlijnen voor B1 in jouw tekst zouden veranderen? Typ: helder explain B1 BESTAND"
               : "What would the guidelines for B1 change in your text? Type: helder explain B1 FILE",
      "");
  return out;
}

Json answer_json(const std::array<std::string, 3>& answer) { return Json{{"answer", answer}}; }

Json document_json(const std::string& path, const Analysis& analysis) {
  Json json{{"path", path}};
  json.update(answer_json(report::b1_answer(analysis, report::Language::dutch)));
  const Score* lint2 = report::lint2_of(analysis);
  json["level"] = lint2 != nullptr && lint2->level ? Json(*lint2->level) : Json(nullptr);
  json["hard_for"] = lint2 != nullptr && lint2->hard_for ? Json(*lint2->hard_for) : Json(nullptr);
  Json changes = Json::array();
  for (const Priority& change : analysis.b1_changes)
    changes.push_back({{"title", change.title},
                       {"advice", change.advice},
                       {"gain", change.gain ? Json(*change.gain) : Json(nullptr)}});
  json["changes"] = std::move(changes);
  return json;
}

}  // namespace

int explain_b1(const Arguments& arguments) {
  const std::size_t columns = std::clamp<std::size_t>(terminal_columns(), 40, 100);
  const report::Ink ink{wants_color(arguments.value("color", "auto"), false)};
  const bool as_json = arguments.value("format", "text") == "json";
  if (arguments.words.size() == 1)
    return finish(arguments,
                  as_json ? answer_json(report::b1_answer(report::Language::dutch)).dump() + "\n"
                          : general_page(arguments, ink, columns),
                  kGood);
  const report::TextOptions options{.columns = columns, .color = ink.is_on, .language = arguments.language};
  std::string out;
  int code = kGood;
  Analyzers analyzers;
  for (std::size_t i = 1; i < arguments.words.size(); ++i) {
    const std::string& file = arguments.words[i];
    const auto fail = [&](const Error& error) {
      say(error.path.empty() || error.path == file ? file + ": " + error.message : described(error));
      if (!is_input_error(error.code)) code = kWrongUse;
      else if (code == kGood) code = kUnread;
    };
    const auto settings = chosen_settings(arguments, file);
    if (!settings) {
      fail(settings.error());
      continue;
    }
    const auto analyzer = analyzers.with(settings->settings);
    if (!analyzer) {
      fail(analyzer.error());
      continue;
    }
    const auto document = read_input(arguments, file, settings->settings);
    if (!document) {
      fail(document.error());
      continue;
    }
    const Analysis analysis = (*analyzer)->analyze(*document);
    if (as_json) {
      out += document_json(file, analysis).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    } else {
      out += ink.bold(file) + "\n\n";
      report::write_b1(out, analysis, options, columns);
    }
  }
  return finish(arguments, out, code);
}

}  // namespace helder::cli
