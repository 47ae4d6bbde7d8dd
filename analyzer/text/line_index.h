// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Line and column of a place in a decoded file. Lines end at \n, \r\n or \r.
#include <cstdint>
#include <string_view>
#include <vector>

#include "helder/document.h"
#include "helder/span.h"

namespace helder::text {

class LineIndex {
 public:
  LineIndex() = default;
  /// `source` is only read here.
  explicit LineIndex(std::string_view source);
  /// Line and column from 1, column in code points. `source` must be the text that the index was made from.
  [[nodiscard]] LineColumn at(std::string_view source, std::uint32_t offset) const;
  /// Bytes of the line with this number from 1, without its end; empty when there is none.
  [[nodiscard]] Span line(std::string_view source, std::uint32_t number) const;
  [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(starts_.size()); }

 private:
  [[nodiscard]] std::uint32_t code_points_before(std::string_view source, std::uint32_t offset) const;

  std::vector<std::uint32_t> starts_;
  /// Code points before every 1,024th byte: a text that is one line of a megabyte must not cost a megabyte per finding.
  std::vector<std::uint32_t> counts_;
};

}  // namespace helder::text
