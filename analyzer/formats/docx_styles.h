// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What Word's styles mean for reading: headings, lists, hidden text, the style that silences findings.
#include <cstdint>
#include <string>
#include <unordered_map>

#include "formats/xml_part.h"

namespace helder::formats {

/// A setting that a style may leave to the style below it.
enum class Toggle : std::uint8_t { unset, off, on };

struct DocxStyle {
  std::string name;  ///< lower case
  std::string based_on;
  int outline = -1;  ///< 0–8; -1 = not said
  int list = -1;     ///< numId; 0 takes the list away; -1 = not said
  int list_level = -1;
  Toggle vanish = Toggle::unset;
  Toggle bold = Toggle::unset;
};

class DocxStyles {
 public:
  DocxStyles() = default;
  /// Reads word/styles.xml; `styles` may be an empty node.
  explicit DocxStyles(pugi::xml_node styles);

  /// The style with what it takes from the styles that it is based on.
  [[nodiscard]] const DocxStyle& resolved(const std::string& id) const;
  [[nodiscard]] const std::string& default_paragraph() const { return default_paragraph_; }
  /// Language of the document's defaults, may be empty.
  [[nodiscard]] const std::string& language() const { return language_; }

 private:
  std::unordered_map<std::string, DocxStyle> styles_;
  std::string default_paragraph_, language_;
};

/// w:b, w:vanish …: on unless val says otherwise; unset when the element is not there.
[[nodiscard]] Toggle toggle_of(pugi::xml_node properties, const char* name);

}  // namespace helder::formats
