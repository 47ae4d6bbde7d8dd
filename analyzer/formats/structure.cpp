// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/structure.h"

#include <algorithm>

#include "base/utf8.h"
#include "formats/lines.h"
#include "formats/merge_fields.h"
#include "text/white_space.h"

namespace helder::formats {
namespace {

std::string_view of(std::string_view text, Span span) { return text.substr(span.begin, span.length()); }

/// Lines of a block that holds hard breaks.
std::vector<Line> lines_of(std::string_view text, Span span) {
  std::vector<Line> lines;
  std::uint32_t begin = span.begin;
  while (begin < span.end) {
    const std::size_t found = text.find('\n', begin);
    const std::uint32_t end =
        found == std::string_view::npos || found >= span.end ? span.end : static_cast<std::uint32_t>(found);
    Line line{.span = {text::trimmed_begin(text, begin, end), end}};
    line.span.end = text::trimmed_end(text, line.span.begin, end);
    if (!line.span.is_empty()) lines.push_back(line);
    begin = end + 1;
  }
  return lines;
}

/// A paragraph in bold that reads like a title: the heading of somebody who never found the styles.
bool is_bold_heading(std::string_view text, const Block& block, const std::vector<Mark>& marks) {
  if (block.kind != BlockKind::paragraph || block.region != Region::body) return false;
  if (!looks_like_heading(of(text, block.span), true)) return false;
  return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.span.contains(block.span); });
}

}  // namespace

void finish_structure(text::DocumentBuilder& builder) {
  builder.end_block();
  const std::string_view text = builder.text();
  std::vector<Block>& blocks = builder.blocks();
  std::vector<Block> cut;
  cut.reserve(blocks.size());
  for (const Block& block : blocks) {
    const bool may_cut =
        block.kind == BlockKind::paragraph || block.kind == BlockKind::table_cell || block.kind == BlockKind::quotation;
    if (!may_cut || of(text, block.span).find('\n') == std::string_view::npos) {
      cut.push_back(block);
      continue;
    }
    const LineContext context{.has_next = true,
                              .is_after_closing = true,
                              .is_signature = !cut.empty() && is_closing(of(text, cut.back().span))};
    for (const Block& piece : blocks_of_lines(text, lines_of(text, block.span), context)) {
      Block part = block;
      part.span = piece.span;
      // Inside a cell or a quotation a guess does not outweigh what the file says.
      if (block.kind == BlockKind::paragraph && piece.kind == BlockKind::list_item) {
        part.kind = piece.kind;
        part.level = piece.level;
        part.is_guessed = true;
      }
      cut.push_back(part);
    }
  }
  blocks = std::move(cut);

  std::vector<Mark> strong;
  for (const Mark& mark : builder.marks())
    if (mark.kind == MarkKind::strong && !mark.span.is_empty()) strong.push_back(mark);
  std::size_t first = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    Block& block = blocks[i];
    if (block.kind != BlockKind::paragraph) continue;
    if (const ItemMarker marker = item_marker(of(text, block.span));
        marker.kind != ItemMarker::Kind::none && block.region == Region::body) {
      // One typed "1." may be a heading or a year; a bullet, or a neighbour of the same kind, makes a list.
      const auto is_sibling = [&](std::size_t at) {
        return at < blocks.size() && blocks[at].span.begin != block.span.begin &&
               item_marker(of(text, blocks[at].span)).kind == marker.kind;
      };
      if (marker.kind == ItemMarker::Kind::bullet || is_sibling(i + 1) || (i > 0 && is_sibling(i - 1))) {
        block.kind = BlockKind::list_item;
        block.level = std::max<std::uint8_t>(block.level, 1);
        block.is_guessed = true;
        continue;
      }
    }
    while (first < strong.size() && strong[first].span.end < block.span.end) ++first;
    if (i + 1 < blocks.size() && first < strong.size()) {
      const std::vector<Mark> near(strong.begin() + static_cast<std::ptrdiff_t>(first),
                                   strong.begin() + static_cast<std::ptrdiff_t>(std::min(first + 2, strong.size())));
      if (is_bold_heading(text, block, near)) {
        block.kind = BlockKind::heading;
        block.level = 2;
        block.is_guessed = true;
      }
    }
  }

  std::vector<Span> taken;
  for (const Mark& mark : builder.marks())
    if (mark.kind == MarkKind::merge_field || mark.kind == MarkKind::code) taken.push_back(mark.span);
  std::sort(taken.begin(), taken.end());
  for (Mark& mark : find_merge_fields(text, blocks)) {
    const auto after =
        std::partition_point(taken.begin(), taken.end(), [&](Span span) { return span.end <= mark.span.begin; });
    if (after == taken.end() || !after->overlaps(mark.span)) builder.add_mark(std::move(mark));
  }
}

}  // namespace helder::formats
