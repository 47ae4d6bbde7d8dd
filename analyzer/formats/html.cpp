// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/html.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "formats/entities.h"
#include "formats/html_mail.h"
#include "formats/html_tree.h"
#include "formats/remarks.h"
#include "formats/structure.h"

namespace helder::formats {
namespace {

// gumbo keeps the tags that its repairs make, so the tree may be somewhat deeper than the page; beyond this it is cut.
constexpr int kDeepestNode = 1000;

char low(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), low);
  return out;
}
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

const GumboNode* child(const GumboVector& nodes, unsigned i) { return static_cast<const GumboNode*>(nodes.data[i]); }
bool is_element(const GumboNode* node) { return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE; }
GumboTag tag(const GumboNode* node) { return is_element(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN; }

const char* attribute(const GumboNode* node, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found == nullptr ? nullptr : found->value;
}
std::string role(const GumboNode* node) {
  const char* value = attribute(node, "role");
  return value == nullptr ? std::string{} : lower(value);
}

bool is_dutch(std::string_view language) {
  const std::string low_language = lower(language);
  return low_language.empty() || low_language == "nl" || low_language.starts_with("nl-") ||
         low_language.starts_with("nl_") || low_language == "nld" || low_language == "dut";
}

bool has_style(std::string_view style, std::string_view property, std::string_view value) {
  const std::size_t at = style.find(property);
  if (at == std::string_view::npos) return false;
  std::size_t i = at + property.size();
  while (i < style.size() && (is_space(style[i]) || style[i] == ':')) ++i;
  return style.substr(i, value.size()) == value;
}

bool is_hidden(const GumboNode* node) {
  if (attribute(node, "hidden") != nullptr) return true;
  if (const char* value = attribute(node, "aria-hidden"); value != nullptr && lower(value) == "true") return true;
  if (const char* value = attribute(node, "style"); value != nullptr) {
    const std::string style = lower(value);
    if (has_style(style, "display", "none") || has_style(style, "visibility", "hidden")) return true;
  }
  return false;
}

/// Not meant to be read: scripts, forms' own values, embedded things.
bool is_never_text(GumboTag name) {
  switch (name) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_META:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_PROGRESS:
    case GUMBO_TAG_METER: return true;
    default: return false;
  }
}

bool has_word_starting(const char* value, std::initializer_list<std::string_view> starts) {
  if (value == nullptr) return false;
  const std::string text = lower(value);
  std::size_t i = 0;
  while (i < text.size()) {
    while (i < text.size() && is_space(text[i])) ++i;
    std::size_t end = i;
    while (end < text.size() && !is_space(text[end])) ++end;
    const std::string_view word = std::string_view(text).substr(i, end - i);
    for (std::string_view start : starts)
      if (word.find(start) != std::string_view::npos) return true;
    i = end;
  }
  return false;
}

bool is_cookie_banner(const GumboNode* node) {
  const auto starts = {
      std::string_view("cookie-banner"), std::string_view("cookiebanner"), std::string_view("cookie-consent"),
      std::string_view("cookieconsent"), std::string_view("cookie-bar"),   std::string_view("cookiebar"),
      std::string_view("cookie-notice"), std::string_view("cookienotice"), std::string_view("cookie-melding"),
      std::string_view("cookiemelding"), std::string_view("cookie-popup"), std::string_view("cookie-wall"),
      std::string_view("cookiewall"),    std::string_view("cookie-modal"), std::string_view("cookie-message"),
      std::string_view("cookie-law"),    std::string_view("cookie_banner")};
  return has_word_starting(attribute(node, "class"), starts) || has_word_starting(attribute(node, "id"), starts);
}

/// Around the content: the way through the site, the top and the foot of the page, what stands aside.
bool is_surroundings(const GumboNode* node, bool is_in_content) {
  switch (tag(node)) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MENU: return true;
    case GUMBO_TAG_HEADER:
      if (!is_in_content) return true;
      break;  // an article's own header holds its title
    default: break;
  }
  const std::string name = role(node);
  if (name == "navigation" || name == "contentinfo" || name == "complementary" || name == "search" ||
      (name == "banner" && !is_in_content))
    return true;
  if (has_word_starting(attribute(node, "class"), {"breadcrumb", "skip-link", "skiplink", "kruimelpad"})) return true;
  return !is_in_content && (is_cookie_banner(node) || name == "dialog" || name == "alertdialog");
}

bool is_block(GumboTag name) {
  switch (name) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_LISTING: return true;
    default: return false;
  }
}

/// What a block that begins here is.
struct Context {
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t level = 0;
  std::uint32_t group = 0, row = 0, column = 0;
  bool is_header_cell = false;
  bool is_judged = true;
  bool keeps_space = false;
  bool is_in_link = false;
  bool is_in_content = false;  ///< inside <main> or <article>
  Region region = Region::body;
};

class HtmlContent {
 public:
  /// `mail`: the page is the body of an e-mail.
  HtmlContent(text::DocumentBuilder& builder, const HtmlTree& tree, std::uint32_t offset, std::uint32_t group,
              const MailParts* mail = nullptr)
      : builder_(builder), tree_(tree), mail_(mail), offset_(offset), group_(group) {}

  void run(const GumboNode* root, const Context& context) {
    walk(root, context, 0);
    end_block();
  }
  [[nodiscard]] std::uint32_t group() const { return group_; }

 private:
  struct Image {
    std::string alt, target;
    std::uint32_t begin = 0, length = 0;
    bool is_judged = true;
  };

  void begin_block(const Context& context) {
    flush_images();
    Block& block = builder_.begin_block(context.kind);
    block.level = context.level;
    block.group = context.group;
    block.row = context.row;
    block.column = context.column;
    block.is_header_cell = context.is_header_cell;
    block.region = context.region;
    block.is_judged = context.is_judged && context.kind != BlockKind::code;
  }

  void end_block() {
    builder_.end_block();
    flush_images();
  }

  void flush_images() {
    if (images_.empty() || builder_.in_block()) return;
    std::vector<Image> images = std::exchange(images_, {});
    for (Image& image : images) {
      if (!image.alt.empty()) builder_.begin_block(BlockKind::paragraph).is_judged = image.is_judged;
      const std::size_t mark = builder_.begin_mark(MarkKind::image, std::move(image.target));
      if (!image.alt.empty()) builder_.append_replaced(image.alt, image.begin, image.length);
      builder_.end_mark(mark);
      builder_.end_block();
    }
  }

  void walk_children(const GumboVector& children, const Context& context, int depth) {
    for (unsigned i = 0; i < children.length; ++i) walk(child(children, i), context, depth + 1);
  }

  void walk(const GumboNode* node, const Context& context, int depth) {
    if (depth > kDeepestNode || (mail_ != nullptr && mail_->left_out.contains(node))) return;
    switch (node->type) {
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_WHITESPACE: text(node->v.text, context); break;
      case GUMBO_NODE_COMMENT: comment(node->v.text); break;
      case GUMBO_NODE_ELEMENT: element(node, context, depth); break;
      case GUMBO_NODE_DOCUMENT: walk_children(node->v.document.children, context, depth); break;
      default: break;
    }
  }

  void comment(const GumboText& comment) {
    const std::size_t at = tree_.offset(comment.original_text);
    if (at == std::string::npos) return;
    if (auto words = remark_words(comment.text))
      builder_.add_remark(std::move(*words), offset_ + static_cast<std::uint32_t>(at));
  }

  void element(const GumboNode* node, const Context& outer, int depth) {
    const GumboElement& element = node->v.element;
    const GumboTag name = element.tag;
    if (is_never_text(name) || is_hidden(node) || is_surroundings(node, outer.is_in_content)) return;
    Context context = outer;
    std::vector<std::size_t> marks;
    // In an e-mail it tells how somebody's Outlook was set up, not in what language he wrote.
    const char* language = mail_ != nullptr ? nullptr : attribute(node, "lang");
    if (language == nullptr && mail_ == nullptr) language = attribute(node, "xml:lang");
    const bool is_foreign = language != nullptr && !is_dutch(language);
    if (name == GUMBO_TAG_BR) {
      line_break(element);
      return;
    }
    if (name == GUMBO_TAG_WBR) return;
    if (name == GUMBO_TAG_IMG || name == GUMBO_TAG_AREA) {
      image(node, context);
      return;
    }
    if (is_block(name)) {
      end_block();
      if (language != nullptr) context.is_judged = !is_foreign;
      enter_block_element(node, context);
      walk_children(element.children, context, depth);
      end_block();
      if (name == GUMBO_TAG_TABLE && !cells_.empty()) cells_.pop_back();
      return;
    }
    if (name == GUMBO_TAG_SUP && is_footnote_mark(node, outer)) return;
    // A mark needs a place in a block; one that begins before its block does is put there by the builder.
    if (is_foreign && context.is_judged) marks.push_back(builder_.begin_mark(MarkKind::foreign, language));
    switch (name) {
      case GUMBO_TAG_A:
        if (const char* href = attribute(node, "href"); href != nullptr) {
          marks.push_back(builder_.begin_mark(MarkKind::link, href));
          context.is_in_link = true;
        }
        break;
      case GUMBO_TAG_EM:
      case GUMBO_TAG_I:
      case GUMBO_TAG_CITE:
      case GUMBO_TAG_DFN: marks.push_back(builder_.begin_mark(MarkKind::emphasis)); break;
      case GUMBO_TAG_STRONG:
      case GUMBO_TAG_B: marks.push_back(builder_.begin_mark(MarkKind::strong)); break;
      case GUMBO_TAG_U:
      case GUMBO_TAG_INS: marks.push_back(builder_.begin_mark(MarkKind::underline)); break;
      case GUMBO_TAG_CODE:
      case GUMBO_TAG_KBD:
      case GUMBO_TAG_SAMP:
      case GUMBO_TAG_VAR:
      case GUMBO_TAG_TT: marks.push_back(builder_.begin_mark(MarkKind::code)); break;
      case GUMBO_TAG_Q: marks.push_back(builder_.begin_mark(MarkKind::quotation)); break;
      default: break;
    }
    walk_children(element.children, context, depth);
    while (!marks.empty()) {
      builder_.end_mark(marks.back());
      marks.pop_back();
    }
  }

  void enter_block_element(const GumboNode* node, Context& context) {
    const GumboTag name = tag(node);
    if (const std::string part = role(node); part == "doc-endnotes" || part == "doc-endnote" || part == "doc-footnote")
      context.region = Region::footnote;
    const auto heading = [&](std::uint8_t level) {
      context.kind = BlockKind::heading;
      context.level = level;
      context.is_header_cell = false;
    };
    switch (name) {
      case GUMBO_TAG_H1: heading(1); break;
      case GUMBO_TAG_H2: heading(2); break;
      case GUMBO_TAG_H3: heading(3); break;
      case GUMBO_TAG_H4: heading(4); break;
      case GUMBO_TAG_H5: heading(5); break;
      case GUMBO_TAG_H6: heading(6); break;
      case GUMBO_TAG_MAIN:
      case GUMBO_TAG_ARTICLE: context.is_in_content = true; break;
      case GUMBO_TAG_UL:
      case GUMBO_TAG_OL:
      case GUMBO_TAG_DL:
      case GUMBO_TAG_DIR: {
        const bool is_nested = context.kind == BlockKind::list_item;
        context.level = is_nested ? static_cast<std::uint8_t>(std::min(9, context.level + 1)) : std::uint8_t{1};
        if (!is_nested) context.group = ++group_;
        context.kind = BlockKind::list_item;
        break;
      }
      case GUMBO_TAG_LI:
      case GUMBO_TAG_DT:
      case GUMBO_TAG_DD:
        if (context.kind != BlockKind::list_item) {
          context.kind = BlockKind::list_item;
          context.level = 1;
          context.group = ++group_;
        }
        break;
      case GUMBO_TAG_TABLE:
        if (is_layout(node)) {
          context.kind = BlockKind::paragraph;
          context.level = 0;
          context.group = context.row = context.column = 0;
          context.is_header_cell = false;
          cells_.push_back({0, 0, 0});
          break;
        }
        context = {.kind = BlockKind::paragraph,
                   .is_judged = context.is_judged,
                   .is_in_link = context.is_in_link,
                   .is_in_content = context.is_in_content,
                   .region = context.region};
        cells_.push_back({++group_, 0, 0});
        break;
      case GUMBO_TAG_TR:
        if (!cells_.empty()) {
          ++cells_.back().row;
          cells_.back().column = 0;
        }
        break;
      case GUMBO_TAG_TD:
      case GUMBO_TAG_TH:
        if (cells_.empty()) cells_.push_back({++group_, 1, 0});
        if (cells_.back().group == 0) break;  // arranges the page
        context.kind = BlockKind::table_cell;
        context.level = 0;
        context.group = cells_.back().group;
        context.row = cells_.back().row;
        context.column = ++cells_.back().column;
        context.is_header_cell = name == GUMBO_TAG_TH;
        if (const char* span = attribute(node, "colspan"); span != nullptr) {
          const int columns = std::atoi(span);
          if (columns > 1 && columns <= 1000) cells_.back().column += static_cast<std::uint32_t>(columns - 1);
        }
        break;
      case GUMBO_TAG_BLOCKQUOTE:
        context.kind = BlockKind::quotation;
        context.level = 0;
        context.group = 0;
        break;
      case GUMBO_TAG_PRE:
      case GUMBO_TAG_XMP:
      case GUMBO_TAG_LISTING:
        context.kind = BlockKind::code;
        context.keeps_space = true;
        break;
      default: break;
    }
    // A web form's heading by role: <div role="heading" aria-level="2">.
    if (role(node) == "heading") {
      const char* level = attribute(node, "aria-level");
      heading(level != nullptr && *level >= '1' && *level <= '6' ? static_cast<std::uint8_t>(*level - '0')
                                                                 : std::uint8_t{2});
    }
    if (context.kind == BlockKind::paragraph && role(node) == "listitem") {
      context.kind = BlockKind::list_item;
      context.level = 1;
    }
  }

  /// "tekst<sup><a href="#noot1">1</a></sup>": the number is no part of the word.
  static bool is_footnote_mark(const GumboNode* node, const Context& context) {
    bool has_link = context.is_in_link;
    const GumboNode* at = node;
    while (is_element(at) && at->v.element.children.length == 1) {
      at = child(at->v.element.children, 0);
      has_link = has_link || tag(at) == GUMBO_TAG_A;
    }
    if (!has_link || at->type != GUMBO_NODE_TEXT) return false;
    const std::string_view words(at->v.text.text);
    return words.size() <= 6 && words.find_first_not_of("0123456789*[]() ") == std::string_view::npos;
  }

  void line_break(const GumboElement& element) {
    if (!builder_.in_block() || builder_.last_byte() == 0) return;
    const std::size_t at = tree_.offset(element.original_tag);
    if (builder_.last_byte() == '\n') {  // two in a row part two paragraphs
      end_block();
      return;
    }
    if (at == std::string::npos) builder_.append_inserted("\n");
    else
      builder_.append_replaced("\n", offset_ + static_cast<std::uint32_t>(at),
                               static_cast<std::uint32_t>(element.original_tag.length));
  }

  void image(const GumboNode* node, const Context& context) {
    const char* alt = attribute(node, "alt");
    const char* source = attribute(node, "src");
    if (alt != nullptr && *alt == '\0') return;  // decoration, and said so
    Image image;
    image.target = source == nullptr ? "" : source;
    image.is_judged = context.is_judged;
    const GumboAttribute* place = gumbo_get_attribute(&node->v.element.attributes, "alt");
    std::size_t at = std::string::npos;
    if (place != nullptr) {
      at = tree_.offset(place->original_value);
      image.length = static_cast<std::uint32_t>(place->original_value.length);
    }
    if (at == std::string::npos) {
      at = tree_.offset(node->v.element.original_tag);
      image.length = static_cast<std::uint32_t>(node->v.element.original_tag.length);
      if (at == std::string::npos) {
        at = 0;
        image.length = 0;
      }
    }
    image.begin = offset_ + static_cast<std::uint32_t>(at);
    if (alt != nullptr) {
      for (const char* c = alt; *c != '\0'; ++c) {
        if (!is_space(*c)) image.alt += *c;
        else if (!image.alt.empty() && image.alt.back() != ' ') image.alt += ' ';
      }
    }
    if (context.is_in_link && !image.alt.empty()) {
      if (!builder_.in_block()) begin_block(context);
      const std::size_t mark = builder_.begin_mark(MarkKind::image, std::move(image.target));
      builder_.append_replaced(image.alt, image.begin, image.length);
      builder_.end_mark(mark);
      return;
    }
    images_.push_back(std::move(image));
    if (!builder_.in_block()) flush_images();
  }

  /// Walks the source of a text node, so that every character knows its place. gumbo may have joined text around a tag
  /// that it ignored: such tags are stepped over.
  void text(const GumboText& node, const Context& context) {
    const std::size_t at = tree_.offset(node.original_text);
    if (at == std::string::npos) return;
    const std::string_view page = tree_.page();
    const std::size_t end = std::min(page.size(), at + node.original_text.length);
    std::size_t i = at;
    std::size_t copied = at;
    const auto copy = [&] {
      if (i > copied) {
        if (!builder_.in_block()) begin_block(context);
        builder_.append_copied(offset_ + static_cast<std::uint32_t>(copied), static_cast<std::uint32_t>(i - copied));
      }
    };
    while (i < end) {
      const char c = page[i];
      if (is_space(c)) {
        copy();
        std::size_t next = i;
        if (context.keeps_space) next = i + (c == '\r' && i + 1 < end && page[i + 1] == '\n' ? 2 : 1);
        else
          while (next < end && is_space(page[next])) ++next;
        space(context, i, next);
        i = copied = next;
      } else if (c == '&') {
        const std::size_t length = Entities::length(page.substr(i, end - i));
        if (length == 0) {
          ++i;
          continue;
        }
        const std::string& decoded = entities_.decode(page.substr(i, length));
        if (decoded == page.substr(i, length)) {
          i += length;
          continue;
        }
        copy();
        if (decoded != "\xC2\xAD") {
          if (!builder_.in_block()) begin_block(context);
          builder_.append_replaced(decoded, offset_ + static_cast<std::uint32_t>(i),
                                   static_cast<std::uint32_t>(length));
        }
        i = copied = i + length;
      } else if (c == '<' && i + 1 < end &&
                 (page[i + 1] == '/' || page[i + 1] == '!' || page[i + 1] == '?' ||
                  (low(page[i + 1]) >= 'a' && low(page[i + 1]) <= 'z'))) {
        copy();
        const std::size_t close = page.find('>', i);
        i = copied = close == std::string_view::npos ? end : std::min(end, close + 1);
      } else if (c == '\xC2' && page.substr(i, 2) == "\xC2\xAD") {
        copy();
        i = copied = i + 2;
      } else {
        ++i;
      }
    }
    copy();
  }

  void space(const Context& context, std::size_t begin, std::size_t end) {
    if (!builder_.in_block()) return;
    const char last = builder_.last_byte();
    const auto at = offset_ + static_cast<std::uint32_t>(begin);
    const auto length = static_cast<std::uint32_t>(end - begin);
    const std::string_view raw = std::string_view(tree_.page()).substr(begin, end - begin);
    if (context.keeps_space) {
      if (last == 0 && raw != " ") return;
      if (raw.size() == 1 && raw != "\r") builder_.append_copied(at, 1);
      else builder_.append_replaced("\n", at, length);
      return;
    }
    if (last == 0 || last == ' ' || last == '\n') return;
    if (raw == " ") builder_.append_copied(at, 1);
    else builder_.append_replaced(" ", at, length);
  }

  bool is_layout(const GumboNode* table) const {
    const std::string name = role(table);
    return name == "presentation" || name == "none" || (mail_ != nullptr && is_layout_table(table));
  }

  struct Cells {
    std::uint32_t group, row, column;  ///< group 0: a table that only arranges the page
  };

  text::DocumentBuilder& builder_;
  const HtmlTree& tree_;
  const MailParts* mail_ = nullptr;
  Entities entities_;
  std::vector<Image> images_;
  std::vector<Cells> cells_;
  std::uint32_t offset_ = 0;
  std::uint32_t group_ = 0;
};

/// The element that holds the content: <main>, else role=main; nothing when the page names none.
const GumboNode* find_main(const GumboNode* node, int depth, bool by_role) {
  if (depth > kDeepestNode || !is_element(node) || is_never_text(tag(node)) || is_hidden(node)) return nullptr;
  if (by_role ? role(node) == "main" : tag(node) == GUMBO_TAG_MAIN) return node;
  const GumboVector& children = node->v.element.children;
  for (unsigned i = 0; i < children.length; ++i)
    if (const GumboNode* found = find_main(child(children, i), depth + 1, by_role)) return found;
  return nullptr;
}

/// Bytes of text under `node` that would be read, and how many of them stand in articles.
struct Amount {
  std::size_t all = 0, in_articles = 0;
};
void measure(const GumboNode* node, int depth, bool is_in_article, Amount& amount) {
  if (depth > kDeepestNode) return;
  if (node->type == GUMBO_NODE_TEXT) {
    const std::size_t length = node->v.text.original_text.length;
    amount.all += length;
    if (is_in_article) amount.in_articles += length;
    return;
  }
  if (!is_element(node) || is_never_text(tag(node)) || is_hidden(node) || is_surroundings(node, is_in_article)) return;
  is_in_article = is_in_article || tag(node) == GUMBO_TAG_ARTICLE;
  const GumboVector& children = node->v.element.children;
  for (unsigned i = 0; i < children.length; ++i) measure(child(children, i), depth + 1, is_in_article, amount);
}
void collect_articles(const GumboNode* node, int depth, std::vector<const GumboNode*>& articles) {
  if (depth > kDeepestNode || !is_element(node) || is_never_text(tag(node)) || is_hidden(node) ||
      is_surroundings(node, false))
    return;
  if (tag(node) == GUMBO_TAG_ARTICLE) {
    articles.push_back(node);
    return;
  }
  const GumboVector& children = node->v.element.children;
  for (unsigned i = 0; i < children.length; ++i) collect_articles(child(children, i), depth + 1, articles);
}

std::string page_title(const GumboNode* root) {
  std::string title;
  const GumboVector& parts = root->v.element.children;
  for (unsigned i = 0; i < parts.length; ++i) {
    if (tag(child(parts, i)) != GUMBO_TAG_HEAD) continue;
    const GumboVector& head = child(parts, i)->v.element.children;
    for (unsigned k = 0; k < head.length; ++k) {
      if (tag(child(head, k)) != GUMBO_TAG_TITLE) continue;
      const GumboVector& words = child(head, k)->v.element.children;
      for (unsigned t = 0; t < words.length; ++t) {
        if (child(words, t)->type != GUMBO_NODE_TEXT) continue;
        for (const char* c = child(words, t)->v.text.text; *c != '\0'; ++c) {
          if (!is_space(*c)) title += *c;
          else if (!title.empty() && title.back() != ' ') title += ' ';
        }
      }
      while (!title.empty() && title.back() == ' ') title.pop_back();
      return title;
    }
  }
  return title;
}

/// The nearest language above `node` that the page declares.
std::string language_at(const GumboNode* node) {
  for (; node != nullptr && is_element(node); node = node->parent) {
    if (const char* language = attribute(node, "lang"); language != nullptr) return language;
    if (const char* language = attribute(node, "xml:lang"); language != nullptr) return language;
  }
  return {};
}

/// A remark about the whole file holds wherever it stands, also outside the content.
void add_file_remarks(const GumboNode* node, const std::vector<const GumboNode*>& contents, int depth,
                      const HtmlTree& tree, text::DocumentBuilder& builder) {
  if (depth > kDeepestNode || std::find(contents.begin(), contents.end(), node) != contents.end()) return;
  if (node->type == GUMBO_NODE_COMMENT) {
    const std::size_t at = tree.offset(node->v.text.original_text);
    if (auto words = remark_words(node->v.text.text);
        words && words->starts_with("helder-uit-bestand") && at != std::string::npos)
      builder.add_remark(std::move(*words), static_cast<std::uint32_t>(at));
    return;
  }
  const GumboVector* children = node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children
                                : is_element(node)                ? &node->v.element.children
                                                                  : nullptr;
  for (unsigned i = 0; children != nullptr && i < children->length; ++i)
    add_file_remarks(child(*children, i), contents, depth + 1, tree, builder);
}

}  // namespace

std::string declared_charset(std::string_view bytes) {
  const std::string head = lower(bytes.substr(0, 2048));
  for (std::string_view key : {std::string_view("charset"), std::string_view("encoding")}) {
    std::size_t at = 0;
    while ((at = head.find(key, at)) != std::string::npos) {
      at += key.size();
      std::size_t i = at;
      while (i < head.size() && is_space(head[i])) ++i;
      if (i >= head.size() || head[i] != '=') continue;
      ++i;
      while (i < head.size() && (is_space(head[i]) || head[i] == '"' || head[i] == '\'')) ++i;
      std::size_t end = i;
      while (end < head.size() && !is_space(head[end]) && head[end] != '"' && head[end] != '\'' && head[end] != '>' &&
             head[end] != ';' && head[end] != '/' && head[end] != '?')
        ++end;
      if (end > i) return head.substr(i, end - i);
    }
  }
  return {};
}

Result<Document> read_html(text::DecodedSource source) {
  text::DocumentBuilder builder(Format::html, std::move(source));
  const std::unique_ptr<HtmlTree> tree = HtmlTree::parse(builder.source());
  if (tree == nullptr)
    return unexpected(ErrorCode::too_large,
                      "Deze webpagina heeft zo veel open opmaak dat helder haar niet kan lezen. Sla de pagina op als "
                      "gewone tekst en probeer het daarmee.");
  const GumboNode* root = tree->root();
  builder.set_title(page_title(root));
  if (tree->was_too_deep())
    builder.add_notice("De opmaak van deze pagina is heel ingewikkeld. helder leest de tekst, maar niet alle opmaak.");

  std::vector<const GumboNode*> contents;
  bool is_in_content = true;
  if (const GumboNode* main = find_main(root, 0, false)) contents.push_back(main);
  else if (const GumboNode* by_role = find_main(root, 0, true)) contents.push_back(by_role);
  if (contents.empty()) {
    // A page of which the articles are the content, not a few cards beside it.
    Amount amount;
    measure(root, 0, false, amount);
    if (amount.in_articles * 2 > amount.all) collect_articles(root, 0, contents);
  }
  if (contents.empty()) {
    contents.push_back(root);
    is_in_content = false;
  }
  const std::string language = language_at(contents.front());
  builder.set_language(language);
  // A tag is some letters; anything else is not repeated.
  const bool is_tag = language.size() <= 12 && std::all_of(language.begin(), language.end(), [](char c) {
                        return (low(c) >= 'a' && low(c) <= 'z') || c == '-';
                      });
  const std::string shown = is_tag ? language : "…";
  if (!is_dutch(language))
    builder.add_notice(
        "Deze pagina zegt dat de tekst niet Nederlands is (lang=\"" + shown +
        "\"). helder beoordeelt alleen Nederlands. Is de tekst wel Nederlands? Zet dan lang=\"nl\" in de pagina.");
  if (is_in_content) add_file_remarks(tree->document(), contents, 0, *tree, builder);
  else contents.front() = tree->document();
  std::uint32_t group = 0;
  for (const GumboNode* content : contents) {
    HtmlContent reader(builder, *tree, 0, group);
    reader.run(content, {.is_judged = is_dutch(language), .is_in_content = is_in_content});
    group = reader.group();
  }
  finish_structure(builder);
  return std::move(builder).finish();
}

void append_html_fragment(text::DocumentBuilder& builder, std::string_view page, std::uint32_t offset,
                          std::uint32_t& group) {
  const std::unique_ptr<HtmlTree> tree = HtmlTree::parse(std::string(page));
  if (tree == nullptr) return;
  HtmlContent reader(builder, *tree, offset, group);
  reader.run(tree->document(), {.is_in_content = true});
  group = reader.group();
}

MailHtml append_mail_html(text::DocumentBuilder& builder, std::string_view page, std::uint32_t offset,
                          std::uint32_t& group, bool keeps_forward) {
  MailHtml result;
  const std::unique_ptr<HtmlTree> tree = HtmlTree::parse(std::string(page));
  if (tree == nullptr) return result;
  const MailParts parts = find_mail_parts(tree->document(), keeps_forward);
  result.is_read = true;
  result.has_left_out = !parts.left_out.empty();
  result.is_forward = parts.is_forward;
  HtmlContent reader(builder, *tree, offset, group, &parts);
  reader.run(tree->document(), {.is_in_content = true});
  group = reader.group();
  return result;
}

}  // namespace helder::formats
