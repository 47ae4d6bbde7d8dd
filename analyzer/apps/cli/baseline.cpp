// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "apps/cli/baseline.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <system_error>

namespace helder::cli {

Result<Baseline> read_baseline(const std::string& path) {
  const auto wrong = [&](std::string message) {
    return unexpected(Error{.code = ErrorCode::wrong_use, .message = std::move(message), .path = path});
  };
  std::error_code failure;
  std::ifstream stream;
  // A folder can be opened, but reading from it throws.
  if (!std::filesystem::is_directory(path, failure)) stream.open(path, std::ios::binary);
  if (!stream.is_open())
    return wrong("Dit eerdere resultaat (--baseline) kan niet worden gelezen. Kijk of de naam klopt.");
  const std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  const auto json = nlohmann::json::parse(bytes, nullptr, false);
  const std::string advice = " Maak een nieuw met: helder check BESTAND --format json --output " + path;
  if (json.is_discarded() || !json.is_object() || !json.contains("documents") || !json["documents"].is_array())
    return wrong("Dit is geen resultaat van 'helder check --format json'." + advice);
  if (!json.contains("schema") || json["schema"] != 1)
    return wrong("Dit resultaat is van een andere versie van helder." + advice);
  Baseline baseline;
  for (const auto& document : json["documents"]) {
    if (!document.is_object() || !document.contains("path") || !document["path"].is_string()) continue;
    auto& known = baseline[document["path"].get<std::string>()];
    if (!document.contains("findings") || !document["findings"].is_array()) continue;
    for (const auto& finding : document["findings"])
      if (finding.is_object() && finding.contains("fingerprint") && finding["fingerprint"].is_string())
        ++known[finding["fingerprint"].get<std::string>()];
  }
  return baseline;
}

void mark_known(report::Run& run, Baseline baseline) {
  run.has_baseline = true;
  std::set<std::string, std::less<>> here;
  for (const report::Item& item : run.items) here.insert(item.path);
  std::map<std::string, std::size_t, std::less<>> elsewhere;
  for (const auto& [path, known] : baseline)
    if (!here.contains(path))
      for (const auto& [fingerprint, number] : known) elsewhere[fingerprint] += number;
  const auto take = [](auto& from, const std::string& fingerprint) {
    const auto found = from.find(fingerprint);
    if (found == from.end() || found->second == 0) return false;
    --found->second;
    return true;
  };
  for (report::Item& item : run.items) {
    if (!item.analysis) continue;
    auto& own = baseline[item.path];
    for (const Finding& finding : item.analysis->findings)
      item.is_known.push_back(take(own, finding.fingerprint) || take(elsewhere, finding.fingerprint));
  }
}

}  // namespace helder::cli
