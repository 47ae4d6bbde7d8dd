// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// gumbo's HTML tree with bounded depth and memory. Only html*.cpp includes it. Thread-safe: no global state.
#include <gumbo.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace helder::formats {

/// A parsed page. Owns its text: gumbo's nodes point into it.
class HtmlTree {
 public:
  /// Parses `page`. Tags nested deeper than kDeepest are blanked first, so that offsets stay: gumbo's time and its way
  /// of freeing grow with depth. Nothing when the page would take more memory than its size allows.
  static std::unique_ptr<HtmlTree> parse(std::string page);
  ~HtmlTree();
  HtmlTree(const HtmlTree&) = delete;
  HtmlTree& operator=(const HtmlTree&) = delete;

  static constexpr std::uint32_t kDeepest = 200;

  [[nodiscard]] const GumboNode* root() const { return output_->root; }
  [[nodiscard]] const GumboNode* document() const { return output_->document; }
  [[nodiscard]] const std::string& page() const { return page_; }
  /// Offset in page() of a piece that gumbo points at; npos for text that gumbo made up.
  [[nodiscard]] std::size_t offset(const GumboStringPiece& piece) const;
  [[nodiscard]] bool was_too_deep() const { return was_too_deep_; }

 private:
  class Arena;
  HtmlTree() = default;
  std::string page_;
  std::unique_ptr<Arena> arena_;
  GumboOutput* output_ = nullptr;
  bool was_too_deep_ = false;
};

/// Blanks the tags of elements that are nested deeper than `deepest`; the text and all offsets stay. True when it did.
bool flatten_deep_tags(std::string& page, std::uint32_t deepest);

}  // namespace helder::formats
