// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/html_tree.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdlib>
#include <functional>
#include <vector>

namespace helder::formats {
namespace {

char low(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool is_letter(char c) { return low(c) >= 'a' && low(c) <= 'z'; }

std::string tag_name(std::string_view page, std::size_t begin) {
  std::string name;
  for (std::size_t i = begin; i < page.size() && name.size() < 16; ++i) {
    const char c = low(page[i]);
    if (!is_letter(c) && !(c >= '0' && c <= '9') && c != '-') break;
    name += c;
  }
  return name;
}

/// Offset after the ">" of the tag at `begin`; quotation marks hide a ">".
std::size_t tag_end(std::string_view page, std::size_t begin) {
  char quote = 0;
  for (std::size_t i = begin + 1; i < page.size(); ++i) {
    const char c = page[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if ((c == '"' || c == '\'') && page[i - 1] == '=') quote = c;
    else if (c == '>') return i + 1;
  }
  return page.size();
}

/// gumbo compares every attribute with all before it; a page made of one endless tag would take hours. What stands
/// behind the first hundreds becomes white space: nothing of it is text.
void blank_endless_attributes(std::string& page, std::size_t begin, std::size_t end) {
  constexpr std::size_t kMostAttributes = 200;
  const auto is_white = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/'; };
  const std::size_t last = end > begin && page[end - 1] == '>' ? end - 1 : end;
  std::size_t seen = 0;
  char quote = 0;
  for (std::size_t i = begin + 1; i < last; ++i) {
    const char c = page[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if ((c == '"' || c == '\'') && page[i - 1] == '=') quote = c;
    else if ((is_white(page[i - 1]) || page[i - 1] == '"' || page[i - 1] == '\'') && !is_white(c) &&
             ++seen > kMostAttributes) {
      std::fill(page.begin() + static_cast<std::ptrdiff_t>(i), page.begin() + static_cast<std::ptrdiff_t>(last), ' ');
      return;
    }
  }
}

// They have no end tag, or may leave it out and are closed by the next of their kind: they add no depth of their own.
constexpr std::array<std::string_view, 34> kNoDepth = {
    "area",   "base",     "br",       "col", "embed", "hr",   "img",  "input", "link",   "meta",  "param", "source",
    "track",  "wbr",      "p",        "li",  "dt",    "dd",   "tr",   "td",    "th",     "thead", "tbody", "tfoot",
    "option", "optgroup", "colgroup", "rp",  "rt",    "html", "head", "body",  "keygen", "image"};
constexpr std::array<std::string_view, 9> kRawText = {"script", "style",   "textarea", "title",    "xmp",
                                                      "iframe", "noembed", "noframes", "plaintext"};

}  // namespace

bool flatten_deep_tags(std::string& page, std::uint32_t deepest) {
  struct Open {
    std::string name;
    bool is_blanked;
  };
  std::vector<Open> open;
  bool has_blanked = false;
  std::size_t i = 0;
  while ((i = page.find('<', i)) != std::string::npos) {
    if (page.compare(i, 4, "<!--") == 0) {
      const std::size_t end = page.find("-->", i + 4);
      if (end == std::string::npos) break;
      i = end + 3;
      continue;
    }
    const bool is_end = i + 1 < page.size() && page[i + 1] == '/';
    const std::size_t name_at = i + (is_end ? 2 : 1);
    if (name_at >= page.size() || !is_letter(page[name_at])) {
      ++i;
      continue;
    }
    std::string name = tag_name(page, name_at);
    const std::size_t end = tag_end(page, i);
    blank_endless_attributes(page, i, end);
    const auto blank = [&] {
      std::fill(page.begin() + static_cast<std::ptrdiff_t>(i), page.begin() + static_cast<std::ptrdiff_t>(end), ' ');
      has_blanked = true;
    };
    if (!is_end && std::find(kRawText.begin(), kRawText.end(), name) != kRawText.end()) {
      // Nothing in a script is a tag but its own end.
      std::size_t close = end;
      while ((close = page.find("</", close)) != std::string::npos && tag_name(page, close + 2) != name) close += 2;
      if (close == std::string::npos) break;
      i = close + 2;
      continue;
    }
    if (std::find(kNoDepth.begin(), kNoDepth.end(), name) == kNoDepth.end()) {
      if (!is_end) {
        const bool is_too_deep = open.size() >= deepest;
        if (is_too_deep) blank();
        open.push_back({std::move(name), is_too_deep});
      } else {
        // An end tag closes the nearest element of its name. Looking far would cost time on broken pages.
        std::size_t at = open.size();
        const std::size_t farthest = open.size() > 64 ? open.size() - 64 : 0;
        while (at > farthest && open[at - 1].name != name) --at;
        if (at > farthest) {
          if (open[at - 1].is_blanked) blank();
          open.resize(at - 1);
        } else if (open.size() > deepest) {
          blank();
        }
      }
    } else if (open.size() > deepest && name != "br" && name != "p" && name != "li") {
      blank();
    }
    i = end;
  }
  return has_blanked;
}

/// Memory for one tree: freed at once, and never more than the page's size allows, because gumbo's repairs can make
/// many nodes of few bytes (open <font>s are repeated in every paragraph). gumbo can't be told that memory ran out, so
/// the allocator jumps out of it; C frames have nothing to unwind.
class HtmlTree::Arena {
 public:
  explicit Arena(std::size_t limit) : limit_(limit) {}
  ~Arena() {
    for (void* block : blocks_) std::free(block);
  }
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  static void* allocate(void* self, std::size_t size) { return static_cast<Arena*>(self)->take(size); }
  static void deallocate(void* self, void* memory) { static_cast<Arena*>(self)->give(memory); }

  std::jmp_buf out_of_memory;

 private:
  // A header tells the size class, so that what gumbo frees while it grows its buffers is used again.
  static constexpr std::size_t kHeader = 16;
  static constexpr std::size_t kBlock = 256 * 1024;

  static unsigned size_class(std::size_t size) {
    unsigned c = 0;
    while ((std::size_t{32} << c) < size + kHeader) ++c;
    return c;
  }

  void* take(std::size_t size) {
    const unsigned c = size_class(size);
    const std::size_t bytes = std::size_t{32} << c;
    if (c < free_.size() && !free_[c].empty()) {
      void* memory = free_[c].back();
      free_[c].pop_back();
      return memory;
    }
    if (used_ + bytes > limit_) std::longjmp(out_of_memory, 1);
    char* place = nullptr;
    if (bytes > kBlock / 4) {
      place = new_block(bytes);
    } else {
      if (left_ < bytes) {
        next_ = new_block(kBlock);
        left_ = kBlock;
      }
      place = next_;
      next_ += bytes;
      left_ -= bytes;
    }
    used_ += bytes;
    *reinterpret_cast<unsigned*>(place) = c;
    return place + kHeader;
  }

  void give(void* memory) {
    if (memory == nullptr) return;
    const unsigned c = *reinterpret_cast<unsigned*>(static_cast<char*>(memory) - kHeader);
    if (free_.size() <= c) free_.resize(c + 1);
    free_[c].push_back(memory);
  }

  char* new_block(std::size_t bytes) {
    void* block = std::malloc(bytes);
    if (block == nullptr) std::longjmp(out_of_memory, 1);
    blocks_.push_back(block);
    return static_cast<char*>(block);
  }

  std::vector<void*> blocks_;
  std::vector<std::vector<void*>> free_;
  char* next_ = nullptr;
  std::size_t left_ = 0, used_ = 0, limit_ = 0;
};

std::unique_ptr<HtmlTree> HtmlTree::parse(std::string page) {
  std::unique_ptr<HtmlTree> tree(new HtmlTree);
  tree->was_too_deep_ = flatten_deep_tags(page, kDeepest);
  tree->page_ = std::move(page);
  // Measured: real pages take 5 to 25 bytes of tree for one of page; short ones some kilobytes to begin with.
  tree->arena_ = std::make_unique<Arena>((std::size_t{16} << 20) + tree->page_.size() * 100);
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = &Arena::allocate;
  options.deallocator = &Arena::deallocate;
  options.userdata = tree->arena_.get();
  options.max_errors = 0;
  HtmlTree* const raw = tree.get();
  if (setjmp(raw->arena_->out_of_memory) != 0) return nullptr;
  raw->output_ = gumbo_parse_with_options(&options, raw->page_.data(), raw->page_.size());
  return tree;
}

HtmlTree::~HtmlTree() = default;

std::size_t HtmlTree::offset(const GumboStringPiece& piece) const {
  if (piece.data == nullptr || std::less<>()(piece.data, page_.data()) ||
      !std::less<>()(piece.data, page_.data() + page_.size() + 1))
    return std::string::npos;
  return static_cast<std::size_t>(piece.data - page_.data());
}

}  // namespace helder::formats
