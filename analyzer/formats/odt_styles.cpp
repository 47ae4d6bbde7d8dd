// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/odt_styles.h"

#include <cstdlib>

#include "formats/office_text.h"
#include "formats/xml_part.h"

namespace helder::formats {
namespace {

std::string key_of(std::string_view family, std::string_view name) {
  return std::string(family) + '/' + std::string(name);
}

/// "Heading_20_1" → "Heading 1": characters that XML names can't have stand as _hex_.
std::string decoded_name(std::string_view name) {
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const std::size_t close = name[i] == '_' ? name.find('_', i + 1) : std::string_view::npos;
    if (close == i + 3) {
      const std::string digits(name.substr(i + 1, 2));
      char* end = nullptr;
      const long value = std::strtol(digits.c_str(), &end, 16);
      if (*end == '\0' && value >= 0x20 && value < 0x7F) {
        out += static_cast<char>(value);
        i = close;
        continue;
      }
    }
    out += name[i];
  }
  return out;
}

std::string language_of(pugi::xml_node properties) {
  const std::string language = attribute_of(properties, "language");
  if (language.empty() || language == "none" || language == "zxx") return {};
  const std::string country = attribute_of(properties, "country");
  return country.empty() || country == "none" ? language : language + "-" + country;
}

std::optional<bool> is_bold(pugi::xml_node properties) {
  const std::string weight = attribute_of(properties, "font-weight");
  if (weight.empty()) return std::nullopt;
  return weight == "bold" || std::atoi(weight.c_str()) >= 600;
}

std::optional<bool> is_other_than(pugi::xml_node properties, const char* attribute, std::string_view plain) {
  const std::string_view value = attribute_of(properties, attribute);
  if (value.empty()) return std::nullopt;
  return value != plain;
}

}  // namespace

void OdtStyles::add(pugi::xml_node root) {
  for (const pugi::xml_node group : root.children()) {
    const bool is_automatic = is_named(group, "automatic-styles");
    if (!is_automatic && !is_named(group, "styles")) continue;
    for (const pugi::xml_node node : group.children()) {
      const std::string_view family = attribute_of(node, "family");
      if (family != "paragraph" && family != "text") continue;
      const pugi::xml_node properties = child_of(node, "text-properties");
      if (is_named(node, "default-style")) {
        if (family == "paragraph") language_ = language_of(properties);
        continue;
      }
      if (!is_named(node, "style")) continue;
      OdtStyle style;
      const std::string name = attribute_of(node, "name");
      const std::string display = attribute_of(node, "display-name");
      style.name = lower_ascii(display.empty() ? decoded_name(name) : display);
      style.parent = attribute_of(node, "parent-style-name");
      style.master_page = attribute_of(node, "master-page-name");
      style.is_automatic = is_automatic;
      style.language = language_of(properties);
      style.outline =
          static_cast<std::uint8_t>(std::min(10, std::max(0, std::atoi(attribute_of(node, "default-outline-level")))));
      style.is_bold = is_bold(properties);
      style.is_italic = is_other_than(properties, "font-style", "normal");
      style.is_underlined = is_other_than(properties, "text-underline-style", "none");
      const std::string_view display_text = attribute_of(properties, "display");
      if (!display_text.empty()) style.is_hidden = display_text == "none";
      style.is_silencing = style.name == "helder-uit";
      // Equal names in styles.xml and content.xml: automatic styles belong to their part, and content.xml is read last.
      styles_.insert_or_assign(key_of(family, name), std::move(style));
    }
  }
}

void OdtStyles::resolve() {
  std::unordered_map<std::string, OdtStyle> resolved;
  for (const auto& [key, own] : styles_) {
    OdtStyle style = own;
    const std::string family = key.substr(0, key.find('/'));
    const bool says_looks = family == "text";  // a chosen character style is a choice for these words
    if (!own.is_automatic && !says_looks) style.is_bold = style.is_italic = style.is_underlined = std::nullopt;
    bool has_name = !own.is_automatic;
    std::string below = own.parent;
    // A circle ends at twenty.
    for (int depth = 0; depth < 20 && !below.empty(); ++depth) {
      const auto found = styles_.find(key_of(family, below));
      if (found == styles_.end()) {
        if (!has_name) style.name = lower_ascii(decoded_name(below));
        break;
      }
      const OdtStyle& base = found->second;
      if (!has_name) {
        style.name = base.name;
        has_name = !base.is_automatic;
      }
      if (style.outline == 0) {
        style.outline = base.outline;
        if (style.outline == 0 && heading_level_of_style(style.name) == 0)
          style.outline = heading_level_of_style(base.name);
      }
      if (base.is_automatic || says_looks) {
        if (!style.is_bold) style.is_bold = base.is_bold;
        if (!style.is_italic) style.is_italic = base.is_italic;
        if (!style.is_underlined) style.is_underlined = base.is_underlined;
      }
      if (!style.is_hidden) style.is_hidden = base.is_hidden;
      if (style.language.empty()) style.language = base.language;
      style.is_silencing = style.is_silencing || base.is_silencing;
      below = base.parent;
    }
    resolved.emplace(key, std::move(style));
  }
  styles_ = std::move(resolved);
}

const OdtStyle& OdtStyles::of(std::string_view family, std::string_view name) const {
  static const OdtStyle none;
  if (name.empty()) return none;
  const auto found = styles_.find(key_of(family, name));
  return found == styles_.end() ? none : found->second;
}

}  // namespace helder::formats
