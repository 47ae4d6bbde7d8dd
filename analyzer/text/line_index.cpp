// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "text/line_index.h"

#include <algorithm>

#include "base/utf8.h"

namespace helder::text {

LineIndex::LineIndex(std::string_view source) {
  starts_.push_back(0);
  for (std::size_t i = 0; i < source.size(); ++i) {
    if (source[i] == '\n' || (source[i] == '\r' && (i + 1 == source.size() || source[i + 1] != '\n')))
      starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
}

LineColumn LineIndex::at(std::string_view source, std::uint32_t offset) const {
  if (starts_.empty()) return {1, 1};
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const std::uint32_t start = *(after - 1);
  const std::uint32_t end = std::min<std::uint32_t>(offset, static_cast<std::uint32_t>(source.size()));
  return {static_cast<std::uint32_t>(after - starts_.begin()),
          static_cast<std::uint32_t>(base::count_code_points(source.substr(start, end - start))) + 1};
}

Span LineIndex::line(std::string_view source, std::uint32_t number) const {
  if (number == 0 || number > starts_.size()) return {};
  const std::uint32_t begin = starts_[number - 1];
  std::uint32_t end = number < starts_.size() ? starts_[number] : static_cast<std::uint32_t>(source.size());
  while (end > begin && (source[end - 1] == '\n' || source[end - 1] == '\r')) --end;
  return {begin, end};
}

}  // namespace helder::text
