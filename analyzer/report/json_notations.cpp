// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/json_notations.h"

#include <nlohmann/json.hpp>
#include <string>

namespace helder::report {

nlohmann::ordered_json notation_json(const Document& document, const Notation& notation) {
  using Json = nlohmann::ordered_json;
  Json parts = Json::object();
  for (const NotationPart& part : notation.parts) {
    Json& value = parts[std::string(part.name)];
    if (value.is_null()) value = part.value;
    else if (value.is_array()) value.push_back(part.value);
    else value = Json::array({value, part.value});
  }
  Json json{{"offset", notation.span.begin},    {"length", notation.span.length()},
            {"kind", to_string(notation.kind)}, {"text", document.text(notation.span)},
            {"normal", notation.normal},        {"parts", std::move(parts)}};
  if (!notation.is_valid) json["valid"] = false;
  return json;
}

}  // namespace helder::report
