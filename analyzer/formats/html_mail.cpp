// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/html_mail.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/mail_quotes.h"

namespace helder::formats {
namespace {

constexpr int kDeepestNode = 1000;               // as html.cpp
constexpr std::size_t kLongestParagraph = 4000;  // bytes of a paragraph that are looked at

const GumboNode* child(const GumboVector& nodes, unsigned i) { return static_cast<const GumboNode*>(nodes.data[i]); }
bool is_element(const GumboNode* node) { return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE; }
GumboTag tag(const GumboNode* node) { return is_element(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN; }

std::string attribute(const GumboNode* node, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
  std::string value = found == nullptr ? std::string{} : std::string(found->value);
  std::transform(value.begin(), value.end(), value.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return value;
}

bool has(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

/// Outlook and others put "x_" before the names of what they quote.
std::string_view without_x(std::string_view name) {
  while (name.starts_with("x_")) name.remove_prefix(2);
  return name;
}

enum class Part : std::uint8_t { own, quotation, signature, rest_is_quotation };

Part part_by_name(const GumboNode* node) {
  const GumboElement& element = node->v.element;
  if (element.attributes.length == 0) return Part::own;
  const std::string id_value = attribute(node, "id");
  const std::string_view id = without_x(id_value);
  const std::string name = attribute(node, "class");
  // Outlook on the web and new Outlook: what follows on these is the earlier message.
  if (id == "appendonsend" || id == "divrplyfwdmsg" || id == "mail-editor-reference-message-container" ||
      id == "reply-intro" || id == "isforwardcontent")
    return Part::rest_is_quotation;
  if (has(name, "gmail_quote") || has(name, "yahoo_quoted") || has(name, "protonmail_quote") ||
      has(name, "tutanota_quote") || has(name, "moz-forward-container") || has(name, "moz-cite-prefix") ||
      has(name, "gmail_attr") || has(name, "moz-email-headers-table") || has(name, "zmail_extra"))
    return Part::quotation;
  if (tag(node) == GUMBO_TAG_BLOCKQUOTE && attribute(node, "type") == "cite") return Part::quotation;
  if (has(name, "gmail_signature") || has(name, "moz-signature") ||
      attribute(node, "data-smartmail") == "gmail_signature" || id == "applemailsignature" ||
      id == "ms-outlook-mobile-signature" || id == "signature" || id == "ms-outlook-mobile-body-separator-line" ||
      has(name, "protonmail_signature_block") || has(name, "elementtoproof-signature"))
    return Part::signature;
  return Part::own;
}

bool is_block(GumboTag name) {
  switch (name) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HR: return true;
    default: return false;
  }
}

/// Walks a message once, in the order of reading. Pieces of text between two borders (block elements) are a paragraph;
/// within it a <br> ends a line. Text nodes that turn out to be an earlier message are left out one by one.
class MailPartFinder {
 public:
  explicit MailPartFinder(bool keeps_forward) : keeps_forward_(keeps_forward) {}

  MailParts run(const GumboNode* root) {
    walk(root, 0);
    end_paragraph();
    return std::move(parts_);
  }

 private:
  void walk(const GumboNode* node, int depth) {
    if (depth > kDeepestNode) return;
    if (rest_is_quotation_) {
      leave_out(node);
      return;
    }
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
      text(node);
      return;
    }
    if (node->type == GUMBO_NODE_DOCUMENT) {
      const GumboVector& children = node->v.document.children;
      for (unsigned i = 0; i < children.length; ++i) walk(child(children, i), depth + 1);
      return;
    }
    if (!is_element(node)) return;
    const GumboTag name = tag(node);
    if (name == GUMBO_TAG_HEAD || name == GUMBO_TAG_STYLE || name == GUMBO_TAG_SCRIPT) return;
    const Part part = part_by_name(node);
    switch (part) {
      case Part::own: break;
      case Part::signature:
        end_paragraph();
        leave_out(node);
        return;
      case Part::rest_is_quotation:
      case Part::quotation:
        end_paragraph();
        if (rest_is_quotation_) break;
        if (part == Part::rest_is_quotation && keeps_forward_) {
          leave_out(node);
          return;
        }
        leave_out_all(attribution_);
        attribution_.clear();
        // Gmail and Thunderbird use the same names for what is sent on; the first words tell.
        if (is_sent_on(node)) {
          if (keeps_forward_) {
            keep_forward(node, depth);
            return;
          }
          parts_.is_forward = true;
        } else if (tag(node) == GUMBO_TAG_DIV && has(attribute(node, "class"), "gmail_quote")) {
          break;  // around what is quoted, and answers between it
        }
        leave_out(node);
        rest_is_quotation_ = part == Part::rest_is_quotation;
        return;
    }
    if (name == GUMBO_TAG_BR) {
      line_ += '\n';
      if (paragraph_.size() < kLongestParagraph) paragraph_ += '\n';
      end_line();
      return;
    }
    const bool is_border = is_block(name);
    if (is_border) end_paragraph();
    const GumboVector& children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) walk(child(children, i), depth + 1);
    if (is_border) end_paragraph();
  }

  /// The text of a message that was sent on stays; the lines that tell who sent it to whom do not.
  void keep_forward(const GumboNode* node, int depth) {
    const GumboVector& children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
      const GumboNode* one = child(children, i);
      const Part part = is_element(one) ? part_by_name(one) : Part::own;
      if (part == Part::quotation && !has(attribute(one, "class"), "gmail_quote")) leave_out(one);
      else walk(one, depth + 1);
    }
    end_paragraph();
  }

  static void collect(const GumboNode* node, int depth, std::size_t most, std::string& out) {
    if (depth > kDeepestNode || out.size() > most) return;
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) out += node->v.text.text;
    if (!is_element(node)) return;
    if (tag(node) == GUMBO_TAG_BR || is_block(tag(node))) out += '\n';
    const GumboVector& children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) collect(child(children, i), depth + 1, most, out);
  }

  static bool is_sent_on(const GumboNode* node) {
    if (has(attribute(node, "class"), "moz-forward-container")) return true;
    std::string words;
    collect(node, 0, 300, words);
    std::size_t begin = 0;
    for (int lines = 0; lines < 4 && begin < words.size();) {
      const std::size_t end = std::min(words.find('\n', begin), words.size());
      const std::string_view line = std::string_view(words).substr(begin, end - begin);
      if (mail_border(line) == MailBorder::forward) return true;
      lines += line.find_first_not_of(" \t\r\xC2\xA0") != std::string_view::npos;
      begin = end + 1;
    }
    return false;
  }

  void leave_out(const GumboNode* node) { parts_.left_out.insert(node); }

  void text(const GumboNode* node) {
    const std::string_view words(node->v.text.text);
    line_nodes_.push_back(node);
    paragraph_nodes_.push_back(node);
    if (line_.size() < kLongestParagraph) line_.append(words.substr(0, kLongestParagraph));
    if (paragraph_.size() < kLongestParagraph) {
      // A line end in the source is a space on the screen.
      for (char c : words.substr(0, kLongestParagraph)) paragraph_ += c == '\n' || c == '\r' ? ' ' : c;
    }
  }

  static bool is_blank(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      if (c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0') ++i;
      else if (c != ' ' && c != '\n' && c != '\t' && c != '\r') return false;
    }
    return true;
  }

  /// A line that begins an earlier message, or is no text of the writer by itself.
  void end_line() {
    std::string line = std::exchange(line_, {});
    std::vector<const GumboNode*> nodes = std::exchange(line_nodes_, {});
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::replace(line.begin(), line.end(), '\r', ' ');
    if (is_blank(line)) return;
    const MailBorder border = mail_border(line);
    if (border != MailBorder::none && keeps_forward_) {
      leave_out_all(nodes);
      return;
    }
    if (border != MailBorder::none) {
      parts_.is_forward = parts_.is_forward || border == MailBorder::forward;
      leave_out_all(nodes);
      rest_is_quotation_ = true;
      return;
    }
    if (is_device_line(line)) leave_out_all(nodes);
    if (is_signature_mark(line)) {
      leave_out_all(nodes);
      is_signed_ = true;
    } else if (is_signed_) {
      leave_out_all(nodes);
    }
  }

  static bool is_signature_mark(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return false;
    line.remove_prefix(begin);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\xA0' || line.back() == '\xC2'))
      line.remove_suffix(1);
    return line == "--";
  }

  void end_paragraph() {
    end_line();
    const std::string paragraph = std::exchange(paragraph_, {});
    const std::vector<const GumboNode*> nodes = std::exchange(paragraph_nodes_, {});
    if (rest_is_quotation_ || is_blank(paragraph)) return;
    // Outlook: "Van: … Verzonden: … Aan: …" in one paragraph, or one paragraph a line.
    heads_.push_back({paragraph.substr(0, 400), nodes});
    if (heads_.size() > 4) heads_.erase(heads_.begin());
    for (std::size_t first = 0; first < heads_.size(); ++first) {
      std::string joined;
      for (std::size_t i = first; i < heads_.size(); ++i) joined += heads_[i].words + "\n";
      const std::size_t begin = joined.find_first_not_of(" \t\n");
      if (begin == std::string::npos || !is_quoted_header(std::string_view(joined).substr(begin))) continue;
      for (std::size_t i = first; i < heads_.size(); ++i) leave_out_all(heads_[i].nodes);
      heads_.clear();
      if (!keeps_forward_) rest_is_quotation_ = true;
      return;
    }
    attribution_.clear();
    if (is_attribution(paragraph, true) || is_disclaimer(paragraph)) leave_out_all(nodes);
    else if (is_attribution(paragraph, false)) attribution_ = nodes;  // if a quotation follows
  }

  void leave_out_all(const std::vector<const GumboNode*>& nodes) {
    for (const GumboNode* node : nodes) leave_out(node);
  }

  struct Head {
    std::string words;
    std::vector<const GumboNode*> nodes;
  };

  MailParts parts_;
  bool keeps_forward_ = false;
  bool rest_is_quotation_ = false;
  bool is_signed_ = false;
  std::string line_, paragraph_;
  std::vector<const GumboNode*> line_nodes_, paragraph_nodes_;
  std::vector<const GumboNode*> attribution_;
  std::vector<Head> heads_;
};

struct Shape {
  unsigned most_cells = 0;
  bool has_table = false;
};
void measure(const GumboNode* node, int depth, unsigned& cells, Shape& shape) {
  if (depth > kDeepestNode || shape.has_table || !is_element(node)) return;
  const GumboVector& children = node->v.element.children;
  for (unsigned i = 0; i < children.length; ++i) {
    const GumboNode* one = child(children, i);
    const GumboTag name = tag(one);
    if (name == GUMBO_TAG_TABLE) {
      shape.has_table = true;
      return;
    }
    if (name == GUMBO_TAG_TR) {
      unsigned own = 0;
      measure(one, depth + 1, own, shape);
      shape.most_cells = std::max(shape.most_cells, own);
      continue;
    }
    cells += name == GUMBO_TAG_TD || name == GUMBO_TAG_TH;
    measure(one, depth + 1, cells, shape);
  }
}

}  // namespace

MailParts find_mail_parts(const GumboNode* root, bool keeps_forward) { return MailPartFinder(keeps_forward).run(root); }

bool is_layout_table(const GumboNode* table) {
  Shape shape;
  unsigned cells = 0;
  measure(table, 0, cells, shape);
  return shape.has_table || shape.most_cells <= 1;
}

}  // namespace helder::formats
