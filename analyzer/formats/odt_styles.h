// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What OpenDocument's styles mean for reading: headings, bold, hidden text, the style that silences findings, and the
// page styles with their headers and footers.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <pugixml.hpp>

namespace helder::formats {

struct OdtStyle {
  std::string name;  ///< what a person sees, lower case: "heading 1"; of an automatic style that of the style below it
  std::string parent;       ///< internal name
  std::string master_page;  ///< a paragraph that begins a page of this style
  std::string language;     ///< "en-GB"; empty: nothing said
  std::uint8_t outline = 0;
  bool is_automatic = false;  ///< made by hand for these words, not chosen by name
  // A named paragraph style's looks say nothing about single words, so these are of automatic and character styles.
  std::optional<bool> is_bold, is_italic, is_underlined;
  std::optional<bool> is_hidden;  ///< by any style below it too
  bool is_silencing = false;      ///< it or a style below it is called "helder-uit"
};

class OdtStyles {
 public:
  /// Reads the styles of one part (office:styles, office:automatic-styles) of the root element.
  void add(pugi::xml_node root);
  /// Call once, after the last add(): styles take what they do not say from those below them.
  void resolve();

  /// `family`: "paragraph" or "text". An unknown name gives a style that says nothing.
  [[nodiscard]] const OdtStyle& of(std::string_view family, std::string_view name) const;
  /// Language of the default paragraph style, may be empty.
  [[nodiscard]] const std::string& language() const { return language_; }

 private:
  std::unordered_map<std::string, OdtStyle> styles_;  ///< by family and internal name
  std::string language_;
};

}  // namespace helder::formats
