// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "text/line_index.h"

#include <algorithm>

#include "base/utf8.h"

namespace helder::text {
namespace {
constexpr std::uint32_t kStep = 1024;
}

LineIndex::LineIndex(std::string_view source) {
  // A byte order mark is no character that anybody sees: editors count from the one behind it.
  starts_.push_back(source.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  counts_.reserve(source.size() / kStep + 1);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < source.size(); i += kStep) {
    counts_.push_back(count);
    count += static_cast<std::uint32_t>(base::count_code_points(source.substr(i, kStep)));
  }
  for (std::size_t i = 0; i < source.size(); ++i) {
    if (source[i] == '\n' || (source[i] == '\r' && (i + 1 == source.size() || source[i + 1] != '\n')))
      starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
}

LineColumn LineIndex::at(std::string_view source, std::uint32_t offset) const {
  if (starts_.empty()) return {1, 1};
  offset = std::max(offset, starts_.front());
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const std::uint32_t start = *(after - 1);
  const std::uint32_t end = std::min<std::uint32_t>(offset, static_cast<std::uint32_t>(source.size()));
  return {static_cast<std::uint32_t>(after - starts_.begin()),
          code_points_before(source, end) - code_points_before(source, start) + 1};
}

std::uint32_t LineIndex::code_points_before(std::string_view source, std::uint32_t offset) const {
  if (counts_.empty()) return 0;
  const std::uint32_t step = std::min(offset / kStep, static_cast<std::uint32_t>(counts_.size() - 1));
  return counts_[step] +
         static_cast<std::uint32_t>(base::count_code_points(source.substr(step * kStep, offset - step * kStep)));
}

Span LineIndex::line(std::string_view source, std::uint32_t number) const {
  if (number == 0 || number > starts_.size()) return {};
  const std::uint32_t begin = starts_[number - 1];
  std::uint32_t end = number < starts_.size() ? starts_[number] : static_cast<std::uint32_t>(source.size());
  while (end > begin && (source[end - 1] == '\n' || source[end - 1] == '\r')) --end;
  return {begin, end};
}

}  // namespace helder::text
