// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/docx_styles.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include "formats/office_text.h"

namespace helder::formats {
namespace {

int number_of(pugi::xml_node node, int otherwise) {
  const char* value = attribute_of(node, "val");
  return node && *value != '\0' ? std::atoi(value) : otherwise;
}

}  // namespace

Toggle toggle_of(pugi::xml_node properties, const char* name) {
  const pugi::xml_node node = child_of(properties, name);
  if (!node) return Toggle::unset;
  const std::string_view value = attribute_of(node, "val");
  return value == "0" || value == "false" || value == "off" || value == "none" ? Toggle::off : Toggle::on;
}

DocxStyles::DocxStyles(pugi::xml_node styles) {
  language_ =
      attribute_of(child_of(child_of(child_of(child_of(styles, "docDefaults"), "rPrDefault"), "rPr"), "lang"), "val");
  for (pugi::xml_node node : styles.children()) {
    if (std::strcmp(local_name(node), "style") != 0) continue;
    const std::string id = attribute_of(node, "styleId");
    DocxStyle style;
    style.name = lower_ascii(attribute_of(child_of(node, "name"), "val"));
    style.based_on = attribute_of(child_of(node, "basedOn"), "val");
    const pugi::xml_node paragraph = child_of(node, "pPr");
    style.outline = number_of(child_of(paragraph, "outlineLvl"), -1);
    const pugi::xml_node list = child_of(paragraph, "numPr");
    style.list = number_of(child_of(list, "numId"), -1);
    style.list_level = number_of(child_of(list, "ilvl"), -1);
    const pugi::xml_node run = child_of(node, "rPr");
    style.vanish = toggle_of(run, "vanish");
    style.bold = toggle_of(run, "b");
    const std::string_view type = attribute_of(node, "type");
    const std::string_view is_default = attribute_of(node, "default");
    if (type == "paragraph" && (is_default == "1" || is_default == "true")) default_paragraph_ = id;
    styles_.emplace(id, std::move(style));
  }
  // Each style takes what it does not say from the one below; a circle ends at twenty.
  std::unordered_map<std::string, DocxStyle> resolved;
  for (const auto& [id, own] : styles_) {
    DocxStyle style = own;
    std::string below = own.based_on;
    for (int depth = 0; depth < 20 && !below.empty(); ++depth) {
      const auto found = styles_.find(below);
      if (found == styles_.end()) break;
      const DocxStyle& base = found->second;
      if (style.outline < 0) {
        style.outline = base.outline;
        if (style.outline < 0 && heading_level_of_style(style.name) == 0 && heading_level_of_style(base.name) != 0)
          style.outline = heading_level_of_style(base.name) - 1;
      }
      if (style.list < 0) style.list = base.list;
      if (style.list_level < 0) style.list_level = base.list_level;
      if (style.vanish == Toggle::unset) style.vanish = base.vanish;
      if (style.bold == Toggle::unset) style.bold = base.bold;
      below = base.based_on;
    }
    resolved.emplace(id, std::move(style));
  }
  styles_ = std::move(resolved);
}

const DocxStyle& DocxStyles::resolved(const std::string& id) const {
  static const DocxStyle none;
  const auto found = styles_.find(id);
  return found == styles_.end() ? none : found->second;
}

}  // namespace helder::formats
