// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/json_scores.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace helder::report {
namespace {
using Json = nlohmann::ordered_json;
}

nlohmann::ordered_json number_json(double value) {
  if (!std::isfinite(value)) return nullptr;
  if (std::nearbyint(value) == value && std::abs(value) < 9e15) return static_cast<std::int64_t>(value);
  return value;
}

nlohmann::ordered_json scores_json(std::span<const Score> scores) {
  Json json = Json::object();
  for (const Score& score : scores) {
    Json one{{"score", score.value ? number_json(*score.value) : Json(nullptr)},
             {"level", score.level ? Json(*score.level) : Json(nullptr)}};
    if (!score.coefficients.empty()) one["coefficients"] = score.coefficients;
    if (score.is_approximate) one["approximate"] = true;
    if (score.reason) {
      one["reason"] = to_string(*score.reason);
      one["message"] = score.message;
    }
    Json features = Json::object();
    for (const Contribution& part : score.contributions)
      if (part.measure != "constant") features[std::string(part.measure)] = number_json(part.value);
    if (score.value) {
      if (!score.label.empty()) one["label"] = score.label;
      if (score.hard_for) one["hard_for"] = *score.hard_for;
      one["higher_is_easier"] = score.higher_is_easier;
      Json contributions = Json::array();
      for (const Contribution& part : score.contributions)
        contributions.push_back({{"measure", part.measure},
                                 {"value", number_json(part.value)},
                                 {"weight", number_json(part.weight)},
                                 {"points", number_json(part.points())}});
      one["features"] = std::move(features);
      one["contributions"] = std::move(contributions);
    } else if (!features.empty()) {
      one["features"] = std::move(features);  // what could be measured, although there is no score
    }
    json[std::string(score.name)] = std::move(one);
  }
  return json;
}

nlohmann::ordered_json measures_json(const Measures& measures) {
  Json json = Json::object();
  for (const auto& [name, value] : measures) json[std::string(name)] = number_json(value);
  return json;
}

}  // namespace helder::report
