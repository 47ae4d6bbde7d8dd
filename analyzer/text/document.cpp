// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "helder/document.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/document_data.h"

namespace helder {
namespace {

using Stretch = Document::Data::Stretch;

const Stretch* stretch_at(const Document::Data& data, std::uint32_t offset) {
  auto after = std::upper_bound(data.stretches.begin(), data.stretches.end(), offset,
                                [](std::uint32_t value, const Stretch& s) { return value < s.text_begin; });
  return after == data.stretches.begin() ? nullptr : &*(after - 1);
}

std::uint32_t stretch_end(const Document::Data& data, const Stretch& stretch) {
  const Stretch* next = &stretch + 1;
  return next == data.stretches.data() + data.stretches.size() ? static_cast<std::uint32_t>(data.text.size())
                                                               : next->text_begin;
}

const std::string& source_text(const Document::Data& data) {
  return data.text_is_source ? data.text : data.source.text;
}

/// Place in source units of a text offset inside `stretch`.
std::uint32_t source_units(const Document::Data& data, const Stretch& stretch, std::uint32_t offset, bool is_end) {
  switch (stretch.kind) {
    case Stretch::Kind::copied: {
      const std::uint32_t distance = std::min(offset, stretch_end(data, stretch)) - stretch.text_begin;
      if (data.parts.empty()) return stretch.source_begin + distance;
      return stretch.source_begin + static_cast<std::uint32_t>(base::count_code_points(
                                        std::string_view(data.text).substr(stretch.text_begin, distance)));
    }
    case Stretch::Kind::replaced: return is_end ? stretch.source_begin + stretch.source_length : stretch.source_begin;
    case Stretch::Kind::inserted: return stretch.source_begin;
  }
  return 0;
}

}  // namespace

std::string_view to_string(Format format) {
  switch (format) {
    case Format::plain: return "txt";
    case Format::markdown: return "md";
    case Format::html: return "html";
    case Format::docx: return "docx";
    case Format::odt: return "odt";
    case Format::pdf: return "pdf";
    case Format::eml: return "eml";
  }
  return "";
}

std::string_view to_string(BlockKind kind) {
  switch (kind) {
    case BlockKind::paragraph: return "paragraph";
    case BlockKind::heading: return "heading";
    case BlockKind::list_item: return "list_item";
    case BlockKind::table_cell: return "table_cell";
    case BlockKind::quotation: return "quotation";
    case BlockKind::code: return "code";
  }
  return "";
}

Document::Document() : data_(std::make_shared<const Data>()) {}
Document::Document(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

Format Document::format() const { return data_->format; }
const std::string& Document::text() const { return data_->text; }
std::string_view Document::text(Span span) const {
  return std::string_view(data_->text).substr(span.begin, span.length());
}
std::span<const Block> Document::blocks() const { return data_->blocks; }
std::span<const Mark> Document::marks() const { return data_->marks; }
std::span<const Remark> Document::remarks() const { return data_->remarks; }
std::span<const std::string> Document::notices() const { return data_->notices; }
const std::string& Document::title() const { return data_->title; }
const std::string& Document::language() const { return data_->language; }

SourcePlace Document::source(Span span) const {
  SourcePlace place;
  // Decoding put a sign of its own where the file has half a character or a NUL.
  if (!data_->source.anchors.empty() && text(span).find("\xEF\xBF\xBD") != std::string_view::npos)
    place.is_literal = false;
  if (data_->text_is_source) {
    place.offset = data_->source.original_offset(span.begin);
    place.length = data_->source.original_offset(span.end) - place.offset;
    return place;
  }
  const Stretch* first = stretch_at(*data_, span.begin);
  if (first == nullptr) {
    if (!data_->parts.empty()) {
      place.kind = SourcePlace::Kind::part;
      place.part = data_->parts.front();
      place.paragraph = 1;
    }
    return place;
  }
  // The end belongs to the stretch of the last byte, not to the one that begins there.
  const Stretch* last = span.is_empty() ? first : stretch_at(*data_, span.end - 1);
  for (const Stretch* s = first; s <= last; ++s)
    if (s->kind != Stretch::Kind::copied || s->part != first->part || s->paragraph != first->paragraph)
      place.is_literal = false;
  const std::uint32_t begin = source_units(*data_, *first, span.begin, false);
  if (data_->parts.empty() && data_->format != Format::pdf) {
    const std::uint32_t end = std::max(begin, source_units(*data_, *last, span.end, !span.is_empty()));
    // Copied pieces with something left out between them (a tag, a soft hyphen) are not literal either.
    if (place.is_literal && end - begin != span.length()) place.is_literal = false;
    place.offset = data_->source.original_offset(begin);
    place.length = data_->source.original_offset(end) - place.offset;
    // A message may hold its text in another form; then a piece of it is seldom as long there as here.
    if (data_->format == Format::eml && place.is_literal) {
      const auto& encoded = data_->source.encoded;
      const auto after = std::partition_point(encoded.begin(), encoded.end(), [&](Span s) { return s.end <= begin; });
      place.is_literal = place.length == span.length() && (after == encoded.end() || after->begin >= end);
    }
    return place;
  }
  place.kind = data_->format == Format::pdf ? SourcePlace::Kind::page : SourcePlace::Kind::part;
  if (!data_->parts.empty()) place.part = data_->parts[first->part];
  place.paragraph = first->paragraph;
  place.page = data_->format == Format::pdf ? first->paragraph : 0;
  place.character = begin;
  if (last->part == first->part && last->paragraph == first->paragraph) {
    const std::uint32_t end = std::max(begin, source_units(*data_, *last, span.end, !span.is_empty()));
    place.length = end - begin;
    if (place.is_literal && place.length != base::count_code_points(text(span))) place.is_literal = false;
  } else {
    const std::uint32_t first_end = stretch_end(*data_, *first);
    place.length = base::count_code_points(text({span.begin, std::max(span.begin, std::min(span.end, first_end))}));
  }
  return place;
}

bool Document::has_lines() const {
  return data_->format == Format::plain || data_->format == Format::markdown || data_->format == Format::html;
}

LineColumn Document::line_column(std::uint32_t offset) const {
  if (!has_lines()) return {};
  const std::string& source = source_text(*data_);
  if (data_->text_is_source) return data_->lines.at(source, offset);
  const Stretch* stretch = stretch_at(*data_, offset);
  return data_->lines.at(source, stretch == nullptr ? 0 : source_units(*data_, *stretch, offset, false));
}

std::string_view Document::source_line(std::uint32_t line) const {
  const std::string& source = source_text(*data_);
  const Span span = data_->lines.line(source, line);
  return std::string_view(source).substr(span.begin, span.length());
}

std::optional<std::size_t> Document::block_at(std::uint32_t offset) const {
  const auto& blocks = data_->blocks;
  if (blocks.empty()) return std::nullopt;
  auto after = std::upper_bound(blocks.begin(), blocks.end(), offset,
                                [](std::uint32_t value, const Block& block) { return value < block.span.begin; });
  return after == blocks.begin() ? 0 : static_cast<std::size_t>(after - blocks.begin()) - 1;
}

const Mark* Document::mark_at(std::uint32_t offset, MarkKind kind) const {
  const auto& marks = data_->marks;
  auto after = std::upper_bound(marks.begin(), marks.end(), offset,
                                [](std::uint32_t value, const Mark& mark) { return value < mark.span.begin; });
  while (after != marks.begin()) {
    --after;
    if (after->kind == kind && after->span.contains(offset)) return &*after;
    // Marks nest in blocks: one that begins before the block of `offset` can't reach it.
    if (const auto block = block_at(offset); block && after->span.begin < data_->blocks[*block].span.begin) break;
  }
  return nullptr;
}

}  // namespace helder
