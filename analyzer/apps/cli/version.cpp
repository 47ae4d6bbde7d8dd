// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// helder version and helder config show.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "apps/cli/lexicon_access.h"
#include "apps/cli/run_commands.h"
#include "apps/cli/settings_choice.h"
#include "apps/cli/terminal.h"
#include "helder/analyzer.h"
#include "language/annotator.h"
#include "pipeline/data_folder.h"
#include "pipeline/guide.h"
#include "report/columns.h"

namespace helder::cli {

using Json = nlohmann::ordered_json;

int run_version(const Arguments& arguments) {
  const bool is_english = arguments.language == report::Language::english;
  auto lexicon = open_lexicon(arguments);
  int code = kGood;
  if (!lexicon) {
    say(lexicon.error());
    code = kWrongUse;
  }
  auto folder = pipeline::find_data_folder({});
  std::string model;
  if (folder) {
    if (const auto annotator = language::Annotator::load(*folder / pipeline::kModelFile)) {
      model = (*annotator)->version();
    } else {
      say(annotator.error());
      code = kWrongUse;
    }
  }
  if (arguments.has("json")) {
    Json json{{"name", "helder"}, {"version", version()}, {"model", nullptr}, {"lexicon", nullptr}, {"data", nullptr}};
    if (lexicon)
      json["lexicon"] = {
          {"version", (*lexicon)->version()}, {"entries", (*lexicon)->size()}, {"layers", (*lexicon)->layers()}};
    if (!model.empty()) json["model"] = model;
    if (folder) json["data"] = folder->string();
    return finish(arguments, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n", code);
  }
  std::string out = "helder " + std::string(version()) + "\n";
  if (lexicon) {
    out += (is_english ? "dictionary " : "woordenboek ") + (*lexicon)->version() + ", " +
           std::to_string((*lexicon)->size()) + (is_english ? " entries\n" : " ingangen\n");
  }
  if (!model.empty()) out += (is_english ? "language model " : "taalmodel ") + model + "\n";
  return finish(arguments, out, code);
}

int run_config_show(const Arguments& arguments) {
  const std::string& file = arguments.words.front();
  auto settings = chosen_settings(arguments, file);
  if (!settings) {
    say(settings.error());
    return kWrongUse;
  }
  if (settings->settings.guide != "none") {
    auto folder = pipeline::find_data_folder({});
    if (!folder) {
      say(folder.error());
      return kWrongUse;
    }
    if (auto applied = pipeline::apply_guide(settings->settings, *folder, &settings->origins); !applied) {
      say(applied.error());
      return kWrongUse;
    }
  }
  if (arguments.value("format", "text") == "json") {
    Json list = Json::array();
    for (const auto& origin : settings->origins)
      list.push_back({{"key", origin.key}, {"value", origin.value}, {"origin", origin.origin}});
    Json files = Json::array();
    for (const auto& one : settings->files) files.push_back(one.string());
    const Json json{{"path", file}, {"files", std::move(files)}, {"settings", std::move(list)}};
    return finish(arguments, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n", kGood);
  }
  std::size_t key_width = 0, value_width = 0;
  for (const auto& origin : settings->origins) {
    key_width = std::max(key_width, report::columns_of(origin.key));
    value_width = std::max(value_width, std::min<std::size_t>(40, report::columns_of(report::harmless(origin.value))));
  }
  std::string out;
  for (const auto& origin : settings->origins) {
    const std::string value = report::harmless(origin.value);
    out += origin.key + std::string(key_width - report::columns_of(origin.key) + 2, ' ') + value;
    const std::size_t used = report::columns_of(value);
    out += std::string(used < value_width ? value_width - used + 2 : 2, ' ') + report::harmless(origin.origin) + "\n";
  }
  return finish(arguments, out, kGood);
}

}  // namespace helder::cli
