// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/columns.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"

namespace helder::report {
namespace {

struct Range {
  char32_t first, last;
};

// Combining marks of the scripts that turn up in Dutch letters, and characters without a shape of their own.
constexpr Range kZeroWidth[] = {
    {0x00AD, 0x00AD}, {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD},   {0x0610, 0x061A},   {0x064B, 0x065F},
    {0x06D6, 0x06DC}, {0x0900, 0x0902}, {0x093C, 0x093C}, {0x0941, 0x0948},   {0x0E31, 0x0E31},   {0x0E34, 0x0E3A},
    {0x0E47, 0x0E4E}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F},   {0x2060, 0x2064},   {0x20D0, 0x20FF},
    {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0x1F3FB, 0x1F3FF}, {0xE0000, 0xE0FFF},
};
constexpr Range kWide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x2614, 0x2615},   {0x267F, 0x267F},
    {0x26A1, 0x26A1},   {0x2705, 0x2705},   {0x274C, 0x274C},   {0x2753, 0x2755},   {0x2757, 0x2757},
    {0x2795, 0x2797},   {0x2B50, 0x2B50},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F1E6, 0x1F1FF}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
    {0x1F7E0, 0x1F7EB}, {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
};

template <std::size_t N>
bool is_in(const Range (&ranges)[N], char32_t character) {
  const auto after = std::upper_bound(std::begin(ranges), std::end(ranges), character,
                                      [](char32_t c, const Range& range) { return c < range.first; });
  return after != std::begin(ranges) && character <= std::prev(after)->last;
}

bool turns_direction(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

char32_t shown_as(char32_t c) {
  if (c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) return ' ';
  if (c < 0x20) return 0x2400 + c;
  if (c == 0x7F) return 0x2421;
  if ((c >= 0x80 && c < 0xA0) || turns_direction(c)) return base::kReplacement;
  return c;
}

}  // namespace

int columns_of(char32_t character) {
  if (character < 0x300) return character == 0xAD ? 0 : 1;
  if (is_in(kZeroWidth, character)) return 0;
  return is_in(kWide, character) ? 2 : 1;
}

std::size_t columns_of(std::string_view text) {
  std::size_t sum = 0;
  for (std::size_t i = 0; i < text.size();) {
    const base::CodePoint c = base::decode(text, i);
    sum += static_cast<std::size_t>(columns_of(c.value));
    i += c.length;
  }
  return sum;
}

std::string harmless(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const base::CodePoint c = base::decode(text, i);
    base::append(out, shown_as(c.value));
    i += c.length;
  }
  return out;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  width = std::max<std::size_t>(width, 10);
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  const auto new_line = [&] {
    lines.emplace_back();
    used = 0;
  };
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '\n') {
      new_line();
      ++i;
      continue;
    }
    if (text[i] == ' ') {
      ++i;
      continue;
    }
    const std::size_t end = std::min(text.find_first_of(" \n", i), text.size());
    const std::string_view word = text.substr(i, end - i);
    const std::size_t columns = columns_of(word);
    if (used > 0 && used + 1 + columns > width) new_line();
    if (used > 0) {
      lines.back() += ' ';
      ++used;
    }
    if (columns <= width) {
      lines.back() += word;
      used += columns;
    } else {
      for (std::size_t j = 0; j < word.size();) {
        const base::CodePoint c = base::decode(word, j);
        const auto one = static_cast<std::size_t>(columns_of(c.value));
        if (used + one > width) new_line();
        lines.back() += word.substr(j, c.length);
        used += one;
        j += c.length;
      }
    }
    i = end;
  }
  return lines;
}

Excerpt excerpt(std::string_view line, ByteRange place, std::size_t width, std::span<const ByteRange> others) {
  width = std::max<std::size_t>(width, 20);
  const std::size_t begin = std::min(place.begin, line.size());
  const std::size_t end = std::clamp(place.end, begin, line.size());
  const auto advance = [&](std::size_t at) { return at + base::decode(line, at).length; };
  const auto retreat = [&](std::size_t at) {
    --at;
    while (at > 0 && base::is_continuation(line[at])) --at;
    return at;
  };
  const auto columns_at = [&](std::size_t at) {
    return static_cast<std::size_t>(columns_of(shown_as(base::decode(line, at).value)));
  };

  // Everything, when it fits; only as much is looked at as could fit.
  std::size_t total = 0;
  if (line.size() <= width * 8)
    for (std::size_t i = 0; i < line.size(); i = advance(i)) total += columns_at(i);
  else total = width + 1;
  std::size_t first = 0, last = line.size();
  if (total > width) {
    // The place itself first, then what comes before it, then what follows; one column for each "…".
    const std::size_t room = width - 2;
    std::size_t used = 0;
    last = begin;
    while (last < end && used + columns_at(last) <= room) {
      used += columns_at(last);
      last = advance(last);
    }
    first = begin;
    const std::size_t before = std::min((room - used) / 2 + (end >= line.size() ? (room - used) / 2 : 0), room - used);
    std::size_t left = before;
    while (first > 0) {
      const std::size_t previous = retreat(first);
      if (columns_at(previous) > left) break;
      left -= columns_at(previous);
      first = previous;
    }
    used += before - left;
    while (last < line.size() && used + columns_at(last) <= room) {
      used += columns_at(last);
      last = advance(last);
    }
    // Room that is left over at the end of the line goes to the beginning.
    while (first > 0 && used + columns_at(retreat(first)) <= room) {
      first = retreat(first);
      used += columns_at(first);
    }
    // Begin and end with whole words where that costs little.
    if (first > 0)
      if (const std::size_t space = line.substr(first, 20).find(' ');
          space != std::string_view::npos && first + space < begin)
        first += space + 1;
    if (last < line.size()) {
      const std::size_t from = std::max(end > last ? begin + 1 : end, last - std::min<std::size_t>(last, 20));
      if (from <= last)
        if (const std::size_t space = line.substr(from, last - from + 1).rfind(' '); space != std::string_view::npos)
          last = from + space;
    }
  }
  Excerpt result;
  if (first > 0) {
    result.text += "…";
    result.marks += ' ';
  }
  const std::size_t marked_end = std::min(end, last);
  for (std::size_t i = first; i < last; i = advance(i)) {
    const char32_t shown = shown_as(base::decode(line, i).value);
    base::append(result.text, shown);
    const bool is_marked = (i >= begin && i < marked_end) ||
                           std::any_of(others.begin(), others.end(),
                                       [&](const ByteRange& other) { return i >= other.begin && i < other.end; });
    result.marks.append(columns_at(i), is_marked ? '^' : ' ');
  }
  if (last < line.size()) result.text += "…";
  if (begin == end) {
    // A place between two characters: point at it.
    std::size_t column = first > 0 ? 1 : 0;
    for (std::size_t i = first; i < std::min(begin, last); i = advance(i)) column += columns_at(i);
    if (result.marks.size() <= column) result.marks.resize(column + 1, ' ');
    result.marks[column] = '^';
  }
  result.marks.erase(result.marks.find_last_not_of(' ') + 1);
  return result;
}

}  // namespace helder::report
