// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "text/document_builder.h"

#include <algorithm>
#include <cassert>
#include <memory>

#include "text/white_space.h"

namespace helder::text {

using Stretch = Document::Data::Stretch;

namespace {
constexpr std::uint32_t kOpen = 0xFFFFFFFF;  ///< end of a mark that is not ended yet
}

DocumentBuilder::DocumentBuilder(Format format, DecodedSource source) {
  data_.format = format;
  data_.source = std::move(source);
  if (std::string notice = conversion_notice(data_.source.encoding); !notice.empty())
    data_.notices.push_back(std::move(notice));
}

DocumentBuilder::DocumentBuilder(Format format) { data_.format = format; }

void DocumentBuilder::append_piece(std::string_view text, Stretch stretch) {
  if (text.empty()) return;
  assert(in_block_);
  stretch.text_begin = size();
  stretch.part = part_;
  stretch.paragraph = paragraph_;
  const bool continues = [&] {
    if (stretch.kind != Stretch::Kind::copied || data_.stretches.empty()) return false;
    const Stretch& last = data_.stretches.back();
    return last.kind == Stretch::Kind::copied && last.part == stretch.part && last.paragraph == stretch.paragraph &&
           last.source_begin + last.source_length == stretch.source_begin;
  }();
  if (continues) data_.stretches.back().source_length += stretch.source_length;
  else data_.stretches.push_back(stretch);
  data_.text += text;
}

void DocumentBuilder::append_copied(std::uint32_t source_begin, std::uint32_t length) {
  append_piece(std::string_view(data_.source.text).substr(source_begin, length),
               {.source_begin = source_begin, .source_length = length, .kind = Stretch::Kind::copied});
}

void DocumentBuilder::append_replaced(std::string_view text, std::uint32_t source_begin, std::uint32_t length) {
  append_piece(text, {.source_begin = source_begin, .source_length = length, .kind = Stretch::Kind::replaced});
}

void DocumentBuilder::append_inserted(std::string_view text) {
  Stretch stretch{.kind = Stretch::Kind::inserted};
  if (!data_.stretches.empty()) {
    const Stretch& last = data_.stretches.back();
    stretch.source_begin = last.source_begin + last.source_length;
  }
  append_piece(text, stretch);
}

void DocumentBuilder::set_place(std::string_view part, std::uint32_t paragraph) {
  auto found = std::find(data_.parts.begin(), data_.parts.end(), part);
  if (found == data_.parts.end() && !part.empty()) found = data_.parts.insert(data_.parts.end(), std::string(part));
  part_ = part.empty() ? std::uint16_t{0} : static_cast<std::uint16_t>(found - data_.parts.begin());
  paragraph_ = paragraph;
}

void DocumentBuilder::append_characters(std::string_view text, std::uint32_t character) {
  std::uint32_t count = 0;
  for (char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  append_piece(text, {.source_begin = character, .source_length = count, .kind = Stretch::Kind::copied});
}

void DocumentBuilder::append_replaced_characters(std::string_view text, std::uint32_t character, std::uint32_t length) {
  append_piece(text, {.source_begin = character, .source_length = length, .kind = Stretch::Kind::replaced});
}

Block& DocumentBuilder::begin_block(BlockKind kind) {
  end_block();
  in_block_ = true;
  block_ = Block{.kind = kind};
  // The break before a block belongs to no block. It is taken back in end_block when the block stays empty.
  if (!data_.blocks.empty()) {
    const Block& last = data_.blocks.back();
    const bool is_close =
        last.group != 0 && (kind == BlockKind::list_item || kind == BlockKind::table_cell) && last.kind == kind;
    append_inserted(is_close ? "\n" : "\n\n");
  }
  block_.span.begin = size();
  return block_;
}

void DocumentBuilder::end_block() {
  if (!in_block_) return;
  in_block_ = false;
  // White space at the end of a block is not text; what reached into it is cut back.
  std::uint32_t end = trimmed_end(data_.text, block_.span.begin, size());
  const bool is_empty = end == block_.span.begin;
  // An image without alt text is no text, but the mark must have a place: it moves to the end of what stands.
  if (is_empty) end = data_.blocks.empty() ? 0 : data_.blocks.back().span.end;
  cut_back(end);
  if (!is_empty) {
    block_.span.end = end;
    // A hard space or an invisible character before the first word is no part of the block either.
    if (block_.kind != BlockKind::code) block_.span.begin = trimmed_begin(data_.text, block_.span.begin, end);
    data_.blocks.push_back(block_);
  }
}

void DocumentBuilder::cut_back(std::uint32_t end) {
  if (end == size()) {
    ended_marks_.clear();
    return;
  }
  data_.text.resize(end);
  while (!data_.stretches.empty() && data_.stretches.back().text_begin >= end) data_.stretches.pop_back();
  if (!data_.stretches.empty() && data_.stretches.back().kind == Stretch::Kind::copied && data_.parts.empty())
    data_.stretches.back().source_length =
        std::min(data_.stretches.back().source_length, end - data_.stretches.back().text_begin);
  const auto clamp = [end](Span& span) {
    span.begin = std::min(span.begin, end);
    if (span.end != kOpen) span.end = std::min(span.end, end);
  };
  // Marks are sorted by begin while building, so those of this block are the last ones.
  for (auto mark = data_.marks.rbegin();
       mark != data_.marks.rend() && (mark->span.begin > end || mark->span.begin >= block_.span.begin); ++mark)
    clamp(mark->span);
  for (std::size_t index : ended_marks_) clamp(data_.marks[index].span);
  ended_marks_.clear();
  for (auto remark = data_.remarks.rbegin(); remark != data_.remarks.rend(); ++remark) {
    if (remark->covers) clamp(*remark->covers);
    else if (remark->position <= end) break;
    remark->position = std::min(remark->position, end);
  }
}

std::size_t DocumentBuilder::begin_mark(MarkKind kind, std::string target) {
  data_.marks.push_back({{size(), kOpen}, kind, std::move(target)});
  return data_.marks.size() - 1;
}

void DocumentBuilder::end_mark(std::size_t handle) {
  Span& span = data_.marks[handle].span;
  span.end = std::max(size(), span.begin);
  if (in_block_ && span.begin < block_.span.begin) ended_marks_.push_back(handle);
}

void DocumentBuilder::add_remark(Remark remark) { data_.remarks.push_back(std::move(remark)); }
void DocumentBuilder::add_remark(std::string words, std::uint32_t source_offset) {
  // Until finish() `line` holds the offset: the line index is made there, once.
  data_.remarks.push_back({.words = std::move(words), .position = size(), .line = source_offset});
}
void DocumentBuilder::add_notice(std::string notice) { data_.notices.push_back(std::move(notice)); }
void DocumentBuilder::set_title(std::string title) { data_.title = std::move(title); }
void DocumentBuilder::set_language(std::string language) { data_.language = std::move(language); }

std::uint32_t DocumentBuilder::size() const { return static_cast<std::uint32_t>(data_.text.size()); }
char DocumentBuilder::last_byte() const { return size() == block_.span.begin ? '\0' : data_.text.back(); }

void DocumentBuilder::split_marks() {
  std::vector<Mark> split;
  split.reserve(data_.marks.size());
  const auto& blocks = data_.blocks;
  for (Mark& mark : data_.marks) {
    mark.span.end = std::min(mark.span.end, size());
    mark.span.begin = std::min(mark.span.begin, mark.span.end);
    auto block = std::partition_point(blocks.begin(), blocks.end(),
                                      [&](const Block& b) { return b.span.end <= mark.span.begin; });
    bool is_placed = false;
    for (; block != blocks.end() && block->span.begin < mark.span.end; ++block) {
      split.push_back({{std::max(mark.span.begin, block->span.begin), std::min(mark.span.end, block->span.end)},
                       mark.kind,
                       mark.target});
      is_placed = true;
    }
    if (!is_placed && mark.kind == MarkKind::image)
      split.push_back({{mark.span.begin, mark.span.begin}, mark.kind, std::move(mark.target)});
  }
  data_.marks = std::move(split);
}

Document DocumentBuilder::finish() && {
  end_block();
  split_marks();
  // The outer mark first where two begin together.
  std::stable_sort(data_.marks.begin(), data_.marks.end(), [](const Mark& a, const Mark& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  for (Remark& remark : data_.remarks) {
    remark.position = std::min(remark.position, size());
    if (!remark.covers) continue;
    remark.covers->end = std::min(remark.covers->end, size());
    remark.covers->begin = std::min(remark.covers->begin, remark.covers->end);
  }
  std::stable_sort(data_.remarks.begin(), data_.remarks.end(),
                   [](const Remark& a, const Remark& b) { return a.position < b.position; });
  data_.lines = LineIndex(data_.source.text);
  if (!data_.source.text.empty())
    for (Remark& remark : data_.remarks) remark.line = data_.lines.at(data_.source.text, remark.line).line;
  return Document(std::make_shared<const Document::Data>(std::move(data_)));
}

Document DocumentBuilder::plain(DecodedSource source, std::vector<Block> blocks, std::vector<Mark> marks,
                                std::vector<Remark> remarks, std::vector<std::string> notices) {
  Document::Data data;
  data.format = Format::plain;
  data.text_is_source = true;
  data.blocks = std::move(blocks);
  data.marks = std::move(marks);
  data.remarks = std::move(remarks);
  data.notices = std::move(notices);
  data.lines = LineIndex(source.text);
  data.text = std::move(source.text);
  source.text.clear();
  data.source = std::move(source);
  if (std::string notice = conversion_notice(data.source.encoding); !notice.empty())
    data.notices.insert(data.notices.begin(), std::move(notice));
  return Document(std::make_shared<const Document::Data>(std::move(data)));
}

}  // namespace helder::text
