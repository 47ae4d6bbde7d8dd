// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "formats/entities.h"
#include "formats/html.h"
#include "formats/remarks.h"
#include "formats/structure.h"
#include "text/document_builder.h"
#include "text/white_space.h"

namespace helder::formats {
namespace {

/// Length of the front matter with its closing line, 0 = none. Takes `title:` from it.
std::uint32_t front_matter(std::string_view source, std::string& title) {
  const std::size_t bom = source.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  const auto line_at = [&](std::size_t begin) {
    const std::size_t end = source.find('\n', begin);
    return std::pair{begin, end == std::string_view::npos ? source.size() : end};
  };
  const auto trimmed = [&](std::pair<std::size_t, std::size_t> line) {
    const auto begin = static_cast<std::uint32_t>(line.first);
    return source.substr(begin, text::trimmed_end(source, begin, static_cast<std::uint32_t>(line.second)) - begin);
  };
  auto line = line_at(bom);
  if (trimmed(line) != "---") return static_cast<std::uint32_t>(bom);
  std::string found;
  for (int lines = 0; line.second < source.size() && lines < 500; ++lines) {
    line = line_at(line.second + 1);
    const std::string_view text = trimmed(line);
    if (text == "---" || text == "...") {
      title = std::move(found);
      return static_cast<std::uint32_t>(std::min(source.size(), line.second + 1));
    }
    // A rule between two paragraphs is no front matter: that begins with a key.
    if (lines == 0 && text.find(':') == std::string_view::npos && !text.starts_with("#")) break;
    if (text.starts_with("title:") || text.starts_with("titel:")) {
      found = std::string(text.substr(6));
      const std::size_t begin = found.find_first_not_of(" \t\"'");
      const std::size_t end = found.find_last_not_of(" \t\"'");
      found = begin == std::string::npos ? std::string{} : found.substr(begin, end - begin + 1);
    }
  }
  return static_cast<std::uint32_t>(bom);
}

bool has_very_many_addresses(std::string_view source) {
  constexpr int kMost = 20000;
  int seen = 0;
  for (std::string_view sign : {"://", "www.", "@"})
    for (std::size_t at = source.find(sign); at != std::string_view::npos && seen <= kMost;
         at = source.find(sign, at + sign.size()))
      ++seen;
  return seen > kMost;
}

std::string attribute(const MD_ATTRIBUTE& value, Entities& entities) {
  if (value.text == nullptr || value.substr_offsets == nullptr) return {};
  std::string out;
  for (std::size_t i = 0; value.substr_offsets[i] < value.size; ++i) {
    const std::string_view piece(value.text + value.substr_offsets[i],
                                 value.substr_offsets[i + 1] - value.substr_offsets[i]);
    if (value.substr_types[i] == MD_TEXT_ENTITY) out += entities.decode(piece);
    else out += piece;
  }
  return out;
}

class MarkdownReader {
 public:
  explicit MarkdownReader(text::DecodedSource source) : builder_(Format::markdown, std::move(source)) {}

  Result<Document> run() {
    std::string title;
    const std::uint32_t begin = front_matter(builder_.source(), title);
    if (!title.empty()) builder_.set_title(std::move(title));
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    // md4c looks at every bare address of a paragraph again for each next one: 200,000 took half a minute. The
    // tokenizer knows addresses itself, so nothing is judged that should not be.
    if (has_very_many_addresses(std::string_view(builder_.source()).substr(begin)))
      parser.flags &= ~static_cast<unsigned>(MD_FLAG_PERMISSIVEAUTOLINKS);
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<MarkdownReader*>(self)->enter_block(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->leave_block(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
      return static_cast<MarkdownReader*>(self)->enter_span(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->leave_span(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<MarkdownReader*>(self)->text(type, std::string_view(text, size));
    };
    const std::string& source = builder_.source();
    const int outcome = md_parse(source.data() + begin, static_cast<MD_SIZE>(source.size() - begin), &parser, this);
    if (outcome != 0)
      return unexpected(
          ErrorCode::damaged,
          "helder kan de opmaak van dit Markdown-bestand niet lezen. Probeer het met --type txt als gewone tekst.");
    finish_structure(builder_);
    return std::move(builder_).finish();
  }

 private:
  /// Where prose goes: to the text, or, for alt text, aside until its paragraph ends.
  struct Piece {
    std::uint32_t begin = 0, length = 0;
    std::string replaced;
    bool is_copied = true;
  };
  struct Image {
    std::vector<Piece> pieces;
    std::string target;
  };

  bool is_inside(std::string_view text) const {
    const std::string& source = builder_.source();
    return !std::less<>()(text.data(), source.data()) &&
           !std::less<>()(source.data() + source.size(), text.data() + text.size());
  }
  std::uint32_t offset(std::string_view text) const {
    return static_cast<std::uint32_t>(text.data() - builder_.source().data());
  }

  void begin_block() {
    flush_images();
    Block& block = builder_.begin_block(BlockKind::paragraph);
    if (heading_ != 0) {
      block.kind = BlockKind::heading;
      block.level = heading_;
    } else if (is_in_cell_) {
      block.kind = BlockKind::table_cell;
      block.group = group_;
      block.row = row_;
      block.column = column_;
      block.is_header_cell = is_header_cell_;
    } else if (!lists_.empty()) {
      block.kind = BlockKind::list_item;
      block.level = static_cast<std::uint8_t>(std::min<std::size_t>(9, lists_.size()));
      block.group = lists_.front();
    } else if (quotes_ > 0) {
      block.kind = BlockKind::quotation;
    }
    if (is_code_) {
      block.kind = BlockKind::code;
      block.is_judged = false;
    }
    needs_break_ = false;
  }

  void end_block() {
    needs_break_ = false;
    builder_.end_block();
    flush_images();
  }

  /// Alt text is no part of the sentence around the image: it follows as a block of its own.
  void flush_images() {
    if (images_.empty() || builder_.in_block()) return;
    std::vector<Image> images = std::exchange(images_, {});
    for (Image& image : images) {
      if (!image.pieces.empty()) builder_.begin_block(BlockKind::paragraph);
      const std::size_t mark = builder_.begin_mark(MarkKind::image, std::move(image.target));
      for (const Piece& piece : image.pieces) put(piece);
      builder_.end_mark(mark);
      builder_.end_block();
    }
  }

  void put(const Piece& piece) {
    if (piece.is_copied) builder_.append_copied(piece.begin, piece.length);
    else builder_.append_replaced(piece.replaced, piece.begin, piece.length);
  }

  void add(Piece piece) {
    last_end_ = piece.begin + piece.length;
    if (image_depth_ > 0 && link_depth_ == 0) {
      images_.back().pieces.push_back(std::move(piece));
      return;
    }
    if (!builder_.in_block()) begin_block();
    if (is_footnote_) builder_.block().region = Region::footnote;
    if (needs_break_) {
      needs_break_ = false;
      if (builder_.last_byte() != 0) builder_.append_replaced(break_is_hard_ ? "\n" : " ", break_at_, break_length_);
    }
    // What was left out between two pieces (an image, struck text) must not leave two spaces.
    const char last = builder_.last_byte();
    if (piece.is_copied && (last == 0 || last == '\n' || (last == ' ' && piece.begin != copied_to_))) {
      const std::string& source = builder_.source();
      while (!is_code_ && piece.length > 0 && (source[piece.begin] == ' ' || source[piece.begin] == '\t')) {
        ++piece.begin;
        --piece.length;
      }
    }
    put(piece);
    copied_to_ = piece.begin + piece.length;
  }

  int enter_block(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_QUOTE:
        end_block();
        ++quotes_;
        break;
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        end_block();
        lists_.push_back(lists_.empty() ? ++group_ : lists_.front());
        break;
      case MD_BLOCK_LI: end_block(); break;
      case MD_BLOCK_H:
        end_block();
        heading_ = static_cast<std::uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
        break;
      case MD_BLOCK_CODE:
        end_block();
        is_code_ = true;
        break;
      case MD_BLOCK_HTML:
        end_block();
        html_.clear();
        is_html_ = true;
        break;
      case MD_BLOCK_P:
        end_block();
        is_paragraph_start_ = true;
        break;
      case MD_BLOCK_TABLE:
        end_block();
        ++group_;
        row_ = 0;
        break;
      case MD_BLOCK_TR:
        ++row_;
        column_ = 0;
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        end_block();
        ++column_;
        is_in_cell_ = true;
        is_header_cell_ = type == MD_BLOCK_TH;
        break;
      default: end_block(); break;
    }
    return 0;
  }

  int leave_block(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_HTML) read_html();
    end_block();
    switch (type) {
      case MD_BLOCK_QUOTE: --quotes_; break;
      case MD_BLOCK_UL:
      case MD_BLOCK_OL: lists_.pop_back(); break;
      case MD_BLOCK_H: heading_ = 0; break;
      case MD_BLOCK_CODE: is_code_ = false; break;
      case MD_BLOCK_HTML: is_html_ = false; break;
      case MD_BLOCK_P:
        is_paragraph_start_ = false;
        is_footnote_ = false;
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD: is_in_cell_ = false; break;
      default: break;
    }
    return 0;
  }

  int enter_span(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_IMG) {
      if (image_depth_++ == 0) {
        const auto* image = static_cast<MD_SPAN_IMG_DETAIL*>(detail);
        if (link_depth_ > 0) begin_mark(MarkKind::image, attribute(image->src, entities_));
        else images_.push_back({{}, attribute(image->src, entities_)});
      }
      return 0;
    }
    if (type == MD_SPAN_A && image_depth_ == 0) {
      if (link_depth_++ == 0)
        begin_mark(MarkKind::link, attribute(static_cast<MD_SPAN_A_DETAIL*>(detail)->href, entities_));
      return 0;
    }
    if (image_depth_ > 0 && link_depth_ == 0) return 0;
    switch (type) {
      case MD_SPAN_EM: begin_mark(MarkKind::emphasis); break;
      case MD_SPAN_STRONG: begin_mark(MarkKind::strong); break;
      case MD_SPAN_U: begin_mark(MarkKind::underline); break;
      case MD_SPAN_CODE: begin_mark(MarkKind::code); break;
      case MD_SPAN_DEL: ++deleted_; break;
      default: break;
    }
    return 0;
  }

  int leave_span(MD_SPANTYPE type) {
    if (type == MD_SPAN_IMG) {
      if (--image_depth_ == 0 && link_depth_ > 0) end_mark();
      return 0;
    }
    if (type == MD_SPAN_A && image_depth_ == 0) {
      if (--link_depth_ == 0) end_mark();
      return 0;
    }
    if (image_depth_ > 0 && link_depth_ == 0) return 0;
    switch (type) {
      case MD_SPAN_EM:
      case MD_SPAN_STRONG:
      case MD_SPAN_U:
      case MD_SPAN_CODE: end_mark(); break;
      case MD_SPAN_DEL: --deleted_; break;
      default: break;
    }
    return 0;
  }

  void begin_mark(MarkKind kind, std::string target = {}) {
    if (!builder_.in_block()) begin_block();
    if (needs_break_ && builder_.last_byte() != 0)
      builder_.append_replaced(break_is_hard_ ? "\n" : " ", break_at_, break_length_);
    needs_break_ = false;
    open_.push_back(builder_.begin_mark(kind, std::move(target)));
  }
  void end_mark() {
    if (open_.empty()) return;
    builder_.end_mark(open_.back());
    open_.pop_back();
  }

  /// The line end after the last piece; what follows it in the next line (indent, ">") belongs to the break.
  void take_break(bool is_hard) {
    const std::string& source = builder_.source();
    std::size_t at = source.find_first_of("\r\n", last_end_);
    if (at == std::string::npos) at = last_end_;
    // Two breaks at one place (an empty piece between them) stay one.
    if (needs_break_) return;
    needs_break_ = true;
    break_is_hard_ = is_hard;
    break_at_ = static_cast<std::uint32_t>(at);
    break_length_ = source.compare(at, 2, "\r\n") == 0 ? 2 : at < source.size() ? 1 : 0;
    last_end_ = break_at_ + break_length_;
  }

  int text(MD_TEXTTYPE type, std::string_view piece) {
    if (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR) {
      if (!is_html_) take_break(type == MD_TEXT_BR);
      return 0;
    }
    if (!is_inside(piece)) {
      // md4c writes line ends and the spaces of a code span from memory of its own.
      if (is_code_ && builder_.in_block() && piece.find('\n') != std::string_view::npos) builder_.append_inserted("\n");
      else if (!is_html_ && !is_code_ && builder_.in_block() && builder_.last_byte() != ' ' &&
               builder_.last_byte() != 0)
        builder_.append_inserted(" ");
      return 0;
    }
    const std::uint32_t begin = offset(piece);
    const auto length = static_cast<std::uint32_t>(piece.size());
    if (is_html_) {
      html_.push_back({begin, begin + length});
      return 0;
    }
    if (deleted_ > 0) {
      last_end_ = begin + length;
      return 0;
    }
    switch (type) {
      case MD_TEXT_HTML: inline_html(piece, begin); break;
      case MD_TEXT_ENTITY: {
        std::string decoded = entities_.decode(piece);
        if (decoded == "\xC2\xAD") {
          last_end_ = begin + length;
          break;
        }
        add({begin, length, std::move(decoded), false});
        break;
      }
      case MD_TEXT_CODE: add({begin, length, {}, true}); break;
      default: normal(piece, begin); break;
    }
    is_paragraph_start_ = false;
    return 0;
  }

  /// Running text: footnote marks and soft hyphens are left out.
  void normal(std::string_view piece, std::uint32_t begin) {
    std::size_t done = 0;
    const auto copy_to = [&](std::size_t end) {
      if (end > done) add({begin + static_cast<std::uint32_t>(done), static_cast<std::uint32_t>(end - done), {}, true});
    };
    for (std::size_t i = 0; i < piece.size();) {
      if (piece.substr(i, 2) == "\xC2\xAD") {
        copy_to(i);
        done = i += 2;
        continue;
      }
      if (piece[i] == '[' && piece.substr(i, 2) == "[^") {
        const std::size_t close = piece.find_first_of("] \t", i);
        if (close != std::string_view::npos && piece[close] == ']' && close - i < 40 && close > i + 2) {
          copy_to(i);
          std::size_t end = close + 1;
          if (is_paragraph_start_ && i == 0 && end < piece.size() && piece[end] == ':') {
            is_footnote_ = true;
            ++end;
            while (end < piece.size() && piece[end] == ' ') ++end;
          }
          done = i = end;
          continue;
        }
      }
      ++i;
    }
    copy_to(piece.size());
    last_end_ = begin + static_cast<std::uint32_t>(piece.size());
  }

  void inline_html(std::string_view tag, std::uint32_t begin) {
    last_end_ = begin + static_cast<std::uint32_t>(tag.size());
    if (tag.starts_with("<!--")) {
      if (tag.size() < 7) return;
      if (auto words = remark_words(tag.substr(4, tag.size() - 7))) builder_.add_remark(std::move(*words), begin);
    } else if ((tag.starts_with("<br") || tag.starts_with("<BR")) && !needs_break_) {
      needs_break_ = true;
      break_is_hard_ = true;
      break_at_ = begin;
      break_length_ = static_cast<std::uint32_t>(tag.size());
    }
  }

  /// Lines of an HTML block may have ">" or an indent between them that is no HTML: those bytes are blanked.
  void read_html() {
    if (html_.empty()) return;
    const std::uint32_t begin = html_.front().begin;
    std::string page(html_.back().end - begin, ' ');
    for (Span line : html_) builder_.source().copy(page.data() + (line.begin - begin), line.length(), line.begin);
    html_.clear();
    append_html_fragment(builder_, page, begin, group_);
  }

  text::DocumentBuilder builder_;
  Entities entities_;
  std::vector<std::size_t> open_;
  std::vector<std::uint32_t> lists_;
  std::vector<Image> images_;
  std::vector<Span> html_;
  std::uint32_t quotes_ = 0, group_ = 0, row_ = 0, column_ = 0, image_depth_ = 0, link_depth_ = 0, deleted_ = 0;
  std::uint32_t last_end_ = 0, copied_to_ = 0, break_at_ = 0, break_length_ = 0;
  std::uint8_t heading_ = 0;
  bool is_in_cell_ = false, is_header_cell_ = false, is_code_ = false, is_html_ = false, needs_break_ = false,
       break_is_hard_ = false;
  bool is_paragraph_start_ = false, is_footnote_ = false;
};

}  // namespace

Result<Document> read_markdown(text::DecodedSource source) { return MarkdownReader(std::move(source)).run(); }

}  // namespace helder::formats
