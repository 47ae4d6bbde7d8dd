// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// OfficeText: the words of an office document (docx, odt) on their way to a DocumentBuilder, with how they look: bold,
// slanted, underlined, in another language, silenced. Counts characters, so that places lead back. One document, one
// thread.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/document_builder.h"

namespace helder::formats {

struct Look {
  bool is_bold = false, is_italic = false, is_underlined = false;
  bool is_silenced = false;  ///< in the style "helder-uit"
  std::string language;      ///< empty: Dutch, or nothing said
};

class OfficeText {
 public:
  explicit OfficeText(Format format) : builder_(format) {}

  [[nodiscard]] text::DocumentBuilder& builder() { return builder_; }
  [[nodiscard]] const text::DocumentBuilder& builder() const { return builder_; }
  /// Code points of the paragraph so far, with those that are not kept; a reader sets it where a paragraph begins.
  [[nodiscard]] std::uint32_t& character() { return character_; }

  /// What comes next looks like this; marks begin and end where that changes.
  void set_look(const Look& look);
  void close_look() { set_look({}); }

  /// Appends words as they stand. Soft hyphens vanish; white space at the start of a block is counted, not kept.
  /// `is_slot`: a slot of a form letter.
  void words(std::string_view words, bool is_slot = false);
  /// A tab, a line break or a space that is an element: one character.
  void white_space(std::string_view space);
  /// One character that is written in another way.
  void replaced(std::string_view character);
  /// The alt text of an image as a paragraph of its own; without alt text only the mark.
  void image(std::string_view alt, std::string name, Region region);

 private:
  void end_language();
  void end_silence();

  text::DocumentBuilder builder_;
  std::uint32_t character_ = 0, language_begin_ = 0;
  std::optional<std::size_t> bold_, italic_, underline_;
  std::optional<std::uint32_t> silenced_;
  std::string language_;
};

/// 1–6 for "heading 2", "kop 2", "title", "titel" …; 0 for other names. `name` in lower case.
[[nodiscard]] std::uint8_t heading_level_of_style(const std::string& name);

/// Lower-cased ASCII letters, for names of styles and languages.
[[nodiscard]] std::string lower_ascii(std::string_view text);
/// Without white space around it.
[[nodiscard]] std::string trimmed_words(std::string_view text);

}  // namespace helder::formats
