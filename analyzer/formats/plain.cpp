// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/plain.h"

#include <algorithm>

#include "base/utf8.h"
#include "formats/lines.h"
#include "formats/merge_fields.h"
#include "text/document_builder.h"
#include "text/white_space.h"

namespace helder::formats {
namespace {

/// What the passes over the lines know of the text so far.
class PlainBlocks {
 public:
  explicit PlainBlocks(std::string_view text) : text_(text) {}

  std::vector<Block> run() {
    is_unwrapped_ = has_long_lines();
    std::uint32_t begin = 0;
    while (begin < text_.size()) begin = take_line(begin);
    end_chunk();
    flush_pending(false);
    number_lists();
    return std::move(blocks_);
  }

 private:
  /// Reads the line at `begin`; returns where the next begins. Form feeds and Unicode's own separators end a paragraph.
  std::uint32_t take_line(std::uint32_t begin) {
    std::uint32_t end = begin;
    std::uint32_t next = static_cast<std::uint32_t>(text_.size());
    bool ends_paragraph = false;
    for (; end < text_.size(); ++end) {
      const char c = text_[end];
      if (c == '\n') {
        next = end + 1;
        break;
      }
      if (c == '\r') {
        next = end + (end + 1 < text_.size() && text_[end + 1] == '\n' ? 2 : 1);
        break;
      }
      if (c == '\f' || c == '\v') {
        next = end + 1;
        ends_paragraph = c == '\f';
        break;
      }
      if (c == '\xC2' && text_.substr(end, 2) == "\xC2\x85") {
        next = end + 2;
        break;
      }
      if (c == '\xE2' && (text_.substr(end, 3) == "\xE2\x80\xA8" || text_.substr(end, 3) == "\xE2\x80\xA9")) {
        next = end + 3;
        ends_paragraph = text_[end + 2] == '\xA9';
        break;
      }
    }
    Line line{.span = {text::trimmed_begin(text_, begin, end), end}};
    line.span.end = text::trimmed_end(text_, line.span.begin, end);
    for (std::uint32_t i = begin; i < line.span.begin; ++i)
      line.indent += text_[i] == '\t' ? 4 : text_[i] == ' ' ? 1 : 0;
    if (line.span.is_empty()) end_chunk();
    else if (is_rule(line.span)) end_chunk();
    else if (text_[line.span.begin] == '>') take_quotation(line);
    else {
      if (is_quotation_) end_chunk();
      lines_.push_back(line);
    }
    if (ends_paragraph) end_chunk();
    return next;
  }

  /// Long lines that outnumber the lines that go on in small letters: a paragraph a line, not lines cut at a width.
  bool has_long_lines() const {
    std::size_t long_lines = 0;
    std::size_t wraps = 0;
    std::size_t begin = 0;
    while (begin < text_.size()) {
      std::size_t end = text_.find_first_of("\r\n", begin);
      if (end == std::string_view::npos) end = text_.size();
      long_lines += end - begin > 160;
      wraps += end > begin && text_[begin] >= 'a' && text_[begin] <= 'z' &&
               (begin + 1 >= end || (text_[begin + 1] != '.' && text_[begin + 1] != ')'));
      begin = end + 1;
    }
    return long_lines > wraps;
  }

  /// "-----" and "* * *" are lines to look at, not to read.
  bool is_rule(Span span) const {
    for (std::uint32_t i = span.begin; i < span.end; ++i) {
      const char c = text_[i];
      if (c != '-' && c != '=' && c != '_' && c != '*' && c != ' ' && c != '\t' && c != '~' && c != '#' && c != '+' &&
          c != '|')
        return false;
    }
    return span.length() >= 3;
  }

  void take_quotation(Line line) {
    if (!is_quotation_) end_chunk();
    std::uint32_t begin = line.span.begin;
    while (begin < line.span.end && (text_[begin] == '>' || text_[begin] == ' ')) ++begin;
    begin = text::trimmed_begin(text_, begin, line.span.end);
    if (begin == line.span.end) {
      end_chunk();
      return;
    }
    is_quotation_ = true;
    line.span.begin = begin;
    lines_.push_back(line);
  }

  void end_chunk() {
    if (lines_.empty()) return;
    // What a chunk is depends on whether text follows, so it waits for the next one.
    flush_pending(true);
    pending_ = std::move(lines_);
    pending_is_quotation_ = is_quotation_;
    lines_.clear();
    is_quotation_ = false;
  }

  void flush_pending(bool has_next) {
    if (pending_.empty()) return;
    const LineContext context{.is_first = blocks_.empty(),
                              .has_next = has_next,
                              .is_after_closing = is_after_closing_,
                              .is_signature = is_after_closing_,
                              .is_unwrapped = is_unwrapped_};
    std::vector<Block> found = blocks_of_lines(text_, pending_, context);
    for (Block& block : found) {
      const std::string_view line = text_.substr(block.span.begin, block.span.length());
      if (is_closing(line)) is_after_closing_ = true;
      else if (block.kind == BlockKind::heading || line.size() > 160) is_after_closing_ = false;
      if (pending_is_quotation_ && block.kind == BlockKind::paragraph) block.kind = BlockKind::quotation;
      blocks_.push_back(block);
    }
    pending_.clear();
  }

  void number_lists() {
    // "12.Blad 3" between item 11 and item 13 is an item, however much it looks like a heading.
    const auto marker_of = [&](std::size_t i) {
      return item_marker(text_.substr(blocks_[i].span.begin, blocks_[i].span.length()));
    };
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (blocks_[i].kind != BlockKind::heading) continue;
      const ItemMarker own = marker_of(i);
      if (own.kind != ItemMarker::Kind::number) continue;
      const auto is_neighbour = [&](std::size_t at, std::uint32_t value) {
        return at < blocks_.size() && marker_of(at).kind == own.kind && marker_of(at).style == own.style &&
               marker_of(at).value == value;
      };
      if (!is_neighbour(i + 1, own.value + 1) && !(i > 0 && own.value > 0 && is_neighbour(i - 1, own.value - 1)))
        continue;
      blocks_[i].kind = BlockKind::list_item;
      blocks_[i].level = 1;
    }
    // "1." with "a." under it: a kind of marker that comes after another kind in the same list lies deeper. A numbered
    // list right after one with bullets is a list of its own, unless the last bullet announces it with a colon.
    std::vector<std::pair<ItemMarker::Kind, char>> open;
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      Block& block = blocks_[i];
      if (block.kind != BlockKind::list_item) continue;
      const ItemMarker marker = marker_of(i);
      const std::pair key{marker.kind, marker.style};
      bool is_new = i == 0 || blocks_[i - 1].kind != BlockKind::list_item;
      const auto found = std::find(open.begin(), open.end(), key);
      if (!is_new && found == open.end() && open.back().first == ItemMarker::Kind::bullet &&
          marker.kind == ItemMarker::Kind::number)
        is_new = text_[blocks_[i - 1].span.end - 1] != ':' && block.level <= 1;
      if (is_new) {
        ++group;
        open.assign(1, key);
      } else if (found != open.end()) {
        open.erase(found + 1, open.end());
      } else {
        open.push_back(key);
      }
      block.group = group;
      block.level =
          static_cast<std::uint8_t>(std::min<std::size_t>(9, std::max<std::size_t>(open.size(), block.level)));
    }
  }

  std::string_view text_;
  std::vector<Block> blocks_;
  std::vector<Line> lines_, pending_;
  bool is_quotation_ = false, pending_is_quotation_ = false, is_after_closing_ = false, is_unwrapped_ = false;
};

}  // namespace

std::vector<Block> plain_blocks(std::string_view text) { return PlainBlocks(text).run(); }

Document read_plain(text::DecodedSource source) {
  std::vector<Block> blocks = plain_blocks(source.text);
  std::vector<Mark> marks = find_merge_fields(source.text, blocks);
  return text::DocumentBuilder::plain(std::move(source), std::move(blocks), std::move(marks), {}, {});
}

}  // namespace helder::formats
