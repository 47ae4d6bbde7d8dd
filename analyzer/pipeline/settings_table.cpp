// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "pipeline/settings_table.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <iterator>
#include <span>

#include "base/names.h"
#include "rules/rule.h"

namespace helder::pipeline {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

constexpr std::array kTopKeys = {"profile"sv,  "guide"sv, "depth"sv,   "fail_on"sv, "max_level"sv, "max_size"sv,
                                 "lexicons"sv, "words"sv, "extends"sv, "rules"sv,   "overrides"sv};
constexpr std::array kOverrideKeys = {"paths"sv,     "profile"sv,  "guide"sv,    "depth"sv, "fail_on"sv,
                                      "max_level"sv, "max_size"sv, "lexicons"sv, "words"sv, "rules"sv};
constexpr std::array kGuideKeys = {"name"sv, "title"sv, "source"sv, "version"sv, "rules"sv};
constexpr std::array kGuides = {"none"sv, "rijk"sv, "rvo"sv, "utrecht"sv, "barneveld"sv, "direct-duidelijk"sv};
constexpr std::uintmax_t kLargestFile = 4 << 20;

std::string did_you_mean(std::string_view name, std::span<const std::string_view> known) {
  const auto near = base::nearest(name, known);
  return near ? " Bedoelde u '" + std::string(*near) + "'?" : std::string();
}

std::string shown(double number) {
  char buffer[32];
  const auto [end, failure] = std::to_chars(buffer, buffer + sizeof buffer, number);
  return failure == std::errc() ? std::string(buffer, end) : "?";
}

/// Reads the tables of one file; the first fault is kept.
class TableReader {
 public:
  explicit TableReader(const fs::path& file) : file_(file) {}

  Result<toml::table> parse() {
    std::error_code failure;
    if (fs::is_directory(file_, failure) || !fs::exists(file_, failure))
      return unexpected(
          Error{.code = ErrorCode::invalid_setting,
                .message = "Dit bestand met instellingen bestaat niet. Kijk of de naam en de map kloppen.",
                .path = file_.string()});
    if (fs::file_size(file_, failure) > kLargestFile)
      return unexpected(Error{.code = ErrorCode::invalid_setting,
                              .message = "Dit bestand is te groot voor instellingen. Is het wel een helder.toml?",
                              .path = file_.string()});
    std::ifstream stream(file_, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    if (!stream)
      return unexpected(
          Error{.code = ErrorCode::invalid_setting,
                .message = "Dit bestand met instellingen kan niet worden gelezen. Kijk of je het mag openen.",
                .path = file_.string()});
    // Debian's toml++ is a shared library built with exceptions.
    try {
      return toml::parse(std::string_view(bytes), file_.string());
    } catch (const toml::parse_error& fault) {
      const auto& where = fault.source().begin;
      return unexpected(Error{.code = ErrorCode::invalid_setting,
                              .message = "Dit is geen geldig TOML: hier klopt een teken of aanhalingsteken niet. Kijk "
                                         "naar deze plek en de regel ervoor.",
                              .path = file_.string(),
                              .line = where.line,
                              .column = where.column});
    }
  }

  void values(const toml::table& table, std::span<const std::string_view> keys, SettingValues& out) {
    for (auto&& [key, node] : table) {
      const std::string_view name = key.str();
      if (std::find(keys.begin(), keys.end(), name) == keys.end()) {
        fail(key.source(), "De instelling '" + std::string(name) + "' bestaat niet." + did_you_mean(name, keys));
      } else if (name == "profile") {
        if (const auto text = text_of(node, name)) {
          if (const auto profile = profile_from_string(*text)) out.profile = profile;
          else if (*text == "auto") out.profile = std::optional<Profile>();
          else
            fail(node.source(),
                 "Deze soort tekst bestaat niet. Kies uit: auto, letter, decision, web, report, email, form, legal." +
                     did_you_mean(*text, kProfiles));
          remember(name, *text, node);
        }
      } else if (name == "guide") {
        if (const auto text = text_of(node, name)) {
          if (std::find(kGuides.begin(), kGuides.end(), *text) == kGuides.end())
            fail(node.source(),
                 "Deze schrijfwijzer bestaat niet. Kies uit: none, rijk, rvo, utrecht, barneveld, direct-duidelijk." +
                     did_you_mean(*text, kGuides));
          out.guide = *text;
          remember(name, *text, node);
        }
      } else if (name == "depth") {
        if (const auto text = text_of(node, name)) {
          if (*text != "tokens" && *text != "full") fail(node.source(), "Kies voor 'depth' uit: tokens, full.");
          out.depth = *text == "tokens" ? Depth::tokens : Depth::full;
          remember(name, *text, node);
        }
      } else if (name == "fail_on") {
        if (const auto text = text_of(node, name)) {
          out.fail_on = *text == "never" ? Severity::off : severity_from_string(*text).value_or(Severity::off);
          if (*text != "never" && *out.fail_on == Severity::off)
            fail(node.source(), "Kies voor 'fail_on' uit: error, warning, info, never.");
          remember(name, *text, node);
        }
      } else if (name == "max_level") {
        if (const auto level = node.value_exact<std::int64_t>(); level && *level >= 1 && *level <= 4) {
          out.max_level = static_cast<int>(*level);
          remember(name, std::to_string(*level), node);
        } else {
          fail(node.source(), "'max_level' moet een getal van 1 tot en met 4 zijn.");
        }
      } else if (name == "max_size") {
        const auto text = node.value_exact<std::string>();
        const auto number = node.value_exact<std::int64_t>();
        const auto size = text                    ? parse_size(*text)
                          : number && *number > 0 ? std::optional(static_cast<std::uint64_t>(*number))
                                                  : std::nullopt;
        if (!size) fail(node.source(), "'max_size' moet een grootte zijn, zoals \"64M\" of \"1G\".");
        else {
          out.max_size = size;
          remember(name, text ? *text : std::to_string(*number), node);
        }
      } else if (name == "lexicons" || name == "words") {
        std::vector<std::string> list = texts_of(node, name);
        std::string all;
        for (std::string& text : list) {
          all += (all.empty() ? "" : ", ") + text;
          if (name == "lexicons" && !text.empty() && fs::path(text).is_relative())
            text = (file_.parent_path() / text).lexically_normal().string();
        }
        (name == "lexicons" ? out.lexicons : out.words) = std::move(list);
        remember(name, "[" + all + "]", node);
      } else if (name == "rules") {
        rules(node, out.rules, &out.origins);
      }
    }
  }

  void rules(const toml::node& node, std::map<std::string, RuleSettings, std::less<>>& out,
             std::vector<SettingOrigin>* origins) {
    const toml::table* table = node.as_table();
    if (table == nullptr) return fail(node.source(), "'rules' moet een tabel zijn, zoals [rules.\"zin.lengte\"].");
    for (auto&& [key, value] : *table) {
      const rules::Rule* rule = rules::find(key.str());
      if (rule == nullptr) {
        std::vector<std::string_view> ids;
        for (const rules::Rule* one : rules::registry()) ids.push_back(one->info().id);
        std::string message = "De regel '" + std::string(key.str()) + "' bestaat niet.";
        // [rules.zin.lengte] without quotes is two tables deep, and the likeliest slip.
        if (const toml::table* inner = value.as_table();
            inner != nullptr && !inner->empty() && inner->begin()->second.is_table())
          message = "Zet de naam van de regel tussen aanhalingstekens: [rules.\"" + std::string(key.str()) + "." +
                    std::string(inner->begin()->first.str()) + "\"].";
        else message += did_you_mean(key.str(), ids);
        fail(key.source(), message, ErrorCode::unknown_rule);
        continue;
      }
      const toml::table* own = value.as_table();
      if (own == nullptr) {
        fail(value.source(), "Zet onder een regel zijn instellingen, zoals: severity = \"info\".");
        continue;
      }
      one_rule(*own, rule->info(), out[std::string(key.str())], origins);
    }
  }

  [[nodiscard]] std::vector<std::string> texts_of(const toml::node& node, std::string_view name) {
    std::vector<std::string> list;
    const toml::array* array = node.as_array();
    bool is_good = array != nullptr;
    if (array != nullptr)
      for (const toml::node& element : *array) {
        if (const auto text = element.value_exact<std::string>()) list.push_back(*text);
        else is_good = false;
      }
    if (!is_good)
      fail(node.source(), "'" + std::string(name) + "' moet een lijst met teksten zijn, zoals: " + std::string(name) +
                              " = [\"...\"].");
    return list;
  }

  [[nodiscard]] std::optional<std::string> text_of(const toml::node& node, std::string_view name) {
    auto text = node.value_exact<std::string>();
    if (!text) fail(node.source(), "'" + std::string(name) + "' moet een tekst tussen aanhalingstekens zijn.");
    return text;
  }

  void fail(const toml::source_region& where, std::string message, ErrorCode code = ErrorCode::invalid_setting) {
    // Tables are sorted by key; the first fault of the file is the one to show.
    if (error_ && std::pair(error_->line, error_->column) <=
                      std::pair<std::uint32_t, std::uint32_t>(where.begin.line, where.begin.column))
      return;
    error_ = Error{.code = code,
                   .message = std::move(message),
                   .path = file_.string(),
                   .line = where.begin.line,
                   .column = where.begin.column};
  }

  [[nodiscard]] const std::optional<Error>& error() const { return error_; }
  void collect_in(std::vector<SettingOrigin>* origins) { origins_ = origins; }

 private:
  static constexpr std::array kProfiles = {"auto"sv,   "letter"sv, "decision"sv, "web"sv,
                                           "report"sv, "email"sv,  "form"sv,     "legal"sv};

  void one_rule(const toml::table& table, const RuleInfo& info, RuleSettings& out,
                std::vector<SettingOrigin>* origins) {
    std::vector<std::string_view> names = {"severity"sv};
    for (const Setting& setting : info.settings) names.push_back(setting.name);
    const auto note = [&](std::string_view name, std::string value, const toml::node& node) {
      if (origins != nullptr)
        origins->push_back(
            {"rules.\"" + std::string(info.id) + "\"." + std::string(name), std::move(value), origin(node)});
    };
    for (auto&& [key, node] : table) {
      const std::string_view name = key.str();
      if (name == "severity") {
        const auto text = text_of(node, name);
        if (!text) continue;
        const auto severity = severity_from_string(*text);
        if (!severity) fail(node.source(), "Kies voor 'severity' uit: off, info, warning, error.");
        else {
          out.severity = severity;
          note(name, *text, node);
        }
        continue;
      }
      const auto setting = std::find_if(info.settings.begin(), info.settings.end(),
                                        [&](const Setting& one) { return one.name == name; });
      if (setting == info.settings.end()) {
        fail(key.source(), "De regel " + std::string(info.id) + " heeft geen instelling '" + std::string(name) + "'." +
                               did_you_mean(name, names) + " Met 'helder explain " + std::string(info.id) +
                               "' zie je welke er zijn.");
        continue;
      }
      if (!setting->choices.empty()) {
        one_choice(*setting, node, out, note);
        continue;
      }
      const auto number = node.value<double>();
      if (!number || node.is_boolean() || !(*number >= setting->minimum && *number <= setting->maximum)) {
        fail(node.source(), "'" + std::string(name) + "' moet een getal zijn van " + shown(setting->minimum) +
                                " tot en met " + shown(setting->maximum) + ".");
        continue;
      }
      out.numbers[std::string(name)] = *number;
      note(name, shown(*number), node);
    }
  }

  template <class Note>
  void one_choice(const Setting& setting, const toml::node& node, RuleSettings& out, const Note& note) {
    const auto text = node.value_exact<std::string>();
    const auto found = text ? std::find(setting.choices.begin(), setting.choices.end(), *text) : setting.choices.end();
    if (found == setting.choices.end()) {
      std::string known;
      for (std::string_view choice : setting.choices)
        known += (known.empty() ? "" : ", ") + ("\"" + std::string(choice) + "\"");
      fail(node.source(), "Kies voor '" + std::string(setting.name) + "' uit: " + known + ".");
      return;
    }
    out.numbers[std::string(setting.name)] = static_cast<double>(found - setting.choices.begin());
    note(setting.name, *text, node);
  }

  [[nodiscard]] std::string origin(const toml::node& node) const {
    return file_.string() + ":" + std::to_string(node.source().begin.line);
  }
  void remember(std::string_view key, std::string value, const toml::node& node) {
    if (origins_ != nullptr) origins_->push_back({std::string(key), std::move(value), origin(node)});
  }

  const fs::path& file_;
  std::optional<Error> error_;
  std::vector<SettingOrigin>* origins_ = nullptr;
};

}  // namespace

Result<SettingsTable> read_settings_table(const fs::path& file) {
  TableReader reader(file);
  auto root = reader.parse();
  if (!root) return unexpected(root.error());
  SettingsTable table;
  table.file = file;
  reader.collect_in(&table.values.origins);
  reader.values(*root, kTopKeys, table.values);
  if (const toml::node* extends = root->get("extends"))
    table.extends = reader.text_of(*extends, "extends").value_or("");
  if (const toml::node* overrides = root->get("overrides")) {
    const toml::array* list = overrides->as_array();
    if (list == nullptr || !list->is_homogeneous<toml::table>()) {
      reader.fail(overrides->source(), "Schrijf 'overrides' met dubbele haken: [[overrides]].");
    } else {
      for (const toml::node& node : *list) {
        SettingsOverride part;
        reader.collect_in(&part.values.origins);
        reader.values(*node.as_table(), kOverrideKeys, part.values);
        const toml::node* paths = node.as_table()->get("paths");
        if (paths == nullptr)
          reader.fail(node.source(),
                      "Zet bij [[overrides]] voor welke bestanden het geldt: paths = [\"besluiten/**\"].");
        else part.paths = reader.texts_of(*paths, "paths");
        table.overrides.push_back(std::move(part));
      }
    }
  }
  if (reader.error()) return unexpected(*reader.error());
  return table;
}

Result<GuideTable> read_guide_table(const fs::path& file) {
  TableReader reader(file);
  auto root = reader.parse();
  if (!root) return unexpected(root.error());
  GuideTable guide;
  for (auto&& [key, node] : *root) {
    const std::string_view name = key.str();
    std::string* text = name == "name"      ? &guide.name
                        : name == "title"   ? &guide.title
                        : name == "source"  ? &guide.source
                        : name == "version" ? &guide.version
                                            : nullptr;
    if (text != nullptr) *text = reader.text_of(node, name).value_or("");
    else if (name == "rules") reader.rules(node, guide.rules, nullptr);
    else
      reader.fail(key.source(),
                  "De instelling '" + std::string(name) + "' bestaat niet." + did_you_mean(name, kGuideKeys));
  }
  if (reader.error()) return unexpected(*reader.error());
  return guide;
}

std::optional<std::uint64_t> parse_size(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc() || number == 0) return std::nullopt;
  std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  if (unit.ends_with('B') || unit.ends_with('b')) unit.remove_suffix(1);
  int shift = 0;
  if (unit == "k" || unit == "K") shift = 10;
  else if (unit == "M" || unit == "m") shift = 20;
  else if (unit == "G" || unit == "g") shift = 30;
  else if (!unit.empty()) return std::nullopt;
  if (number > (std::uint64_t{1} << 62) >> shift) return std::nullopt;
  return number << shift;
}

}  // namespace helder::pipeline
