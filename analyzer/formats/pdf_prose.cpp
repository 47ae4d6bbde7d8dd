// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/pdf_prose.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "formats/lines.h"
#include "formats/pdf_layout.h"
#include "formats/structure.h"
#include "text/document_builder.h"

namespace helder::formats {
namespace {

bool is_low(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7); }
bool is_high(char32_t c) { return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7); }
bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_letter(char32_t c) { return is_low(c) || is_high(c) || c >= 0x100; }
bool is_hyphen(char32_t c) { return c == U'-' || c == 0x2010 || c == 0xAD; }

char32_t first_character(std::string_view text) { return text.empty() ? 0 : base::decode(text, 0).value; }

std::size_t last_begin(std::string_view text) {
  std::size_t at = text.size();
  if (at == 0) return 0;
  --at;
  while (at > 0 && base::is_continuation(text[at])) --at;
  return at;
}
char32_t last_character(std::string_view text) { return text.empty() ? 0 : base::decode(text, last_begin(text)).value; }

/// The last sign of a text, looking through what closes a quotation or a bracket.
char32_t end_character(std::string_view text) {
  while (!text.empty()) {
    const std::size_t at = last_begin(text);
    const char32_t c = base::decode(text, at).value;
    if (c != U'"' && c != U'\'' && c != U'”' && c != U'’' && c != U')' && c != U']' && c != U'»') return c;
    text = text.substr(0, at);
  }
  return 0;
}

bool ends_sentence(std::string_view text) {
  const char32_t c = end_character(text);
  return c == U'.' || c == U'!' || c == U'?' || c == U'…' || c == U':' || c == U';';
}

std::string lower(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const base::CodePoint c = base::decode(text, i);
    i += c.length;
    base::append(out, is_high(c.value) ? c.value + 32 : c.value);
  }
  return out;
}

/// One character as it is read: a ligature in its letters, what is invisible as nothing.
struct Reading {
  std::string_view text;  ///< what it becomes
  bool is_same = true;    ///< it stays as it is
};
Reading reading_of(char32_t c) {
  switch (c) {
    case 0xFB00: return {"ff", false};
    case 0xFB01: return {"fi", false};
    case 0xFB02: return {"fl", false};
    case 0xFB03: return {"ffi", false};
    case 0xFB04: return {"ffl", false};
    case 0xFB05:
    case 0xFB06: return {"st", false};
    case 0x132: return {"IJ", false};
    case 0x133: return {"ij", false};
    case 0xAD:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF: return {"", false};
    case 0x2010:
    case 0x2011: return {"-", false};
    case 0x2028:
    case 0x2029: return {" ", false};
    default: break;
  }
  if (c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xE000 && c <= 0xF8FF)) return {"", false};
  return {};
}

std::string reading_of(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size();) {
    const base::CodePoint c = base::decode(word, i);
    const Reading reading = reading_of(c.value);
    if (reading.is_same) out += word.substr(i, c.length);
    else out += reading.text;
    i += c.length;
  }
  return out;
}

struct Paragraph {
  std::vector<const PdfLine*> lines;
  std::vector<std::uint32_t> pages;  ///< of each line
  const PdfRegion* region = nullptr;
  BlockKind kind = BlockKind::paragraph;
  Region place = Region::body;
  std::uint8_t level = 0;
  bool is_guessed = false;
  std::size_t skipped = 0;  ///< boxes at the start that are a marker
  std::uint32_t group = 0;
  float text_left = 0;                     ///< items: where the text after the marker begins
  bool is_first = false, is_last = false;  ///< in its region
  bool is_joined = false;                  ///< it went into an earlier one

  [[nodiscard]] float size() const { return lines.front()->size; }
  [[nodiscard]] bool is_bold() const {
    return std::all_of(lines.begin(), lines.end(), [](const PdfLine* line) { return line->is_bold; });
  }
};

class Prose {
 public:
  explicit Prose(PdfContent content)
      : content_(std::move(content)), layout_(lay_out(content_)), builder_(Format::pdf) {}

  Document run() {
    measure_leading();
    for (const PdfRegion& region : layout_.regions) cut(region);
    find_notes();
    find_headings();
    join_broken();
    number_lists();
    learn_words();
    write_running(PdfRegion::Kind::header, Region::header);
    for (const Paragraph& paragraph : paragraphs_)
      if (paragraph.place == Region::body && !paragraph.is_joined) write(paragraph);
    for (const Paragraph& paragraph : paragraphs_)
      if (paragraph.place == Region::footnote && !paragraph.is_joined) write(paragraph);
    for (const Paragraph& paragraph : paragraphs_)
      if (paragraph.place == Region::footer && !paragraph.is_joined) write(paragraph);
    write_running(PdfRegion::Kind::footer, Region::footer);
    // What ReportLab writes when nobody gave a title.
    if (lower(content_.title) != "untitled") builder_.set_title(content_.title);
    builder_.set_language(content_.language);
    add_notices();
    finish_structure(builder_);
    return std::move(builder_).finish();
  }

 private:
  // ---- lines

  std::string_view word(std::uint32_t box) const { return content_.text_of(content_.boxes[box]); }

  std::string text_of(const PdfLine& line, std::size_t from = 0) const {
    std::string text;
    for (std::size_t i = from; i < line.boxes.size(); ++i) {
      if (is_note_mark(line, i)) continue;
      if (!text.empty() && has_space_between(content_, line.boxes[i - 1], line.boxes[i])) text += ' ';
      text += reading_of(word(line.boxes[i]));
    }
    return text;
  }

  std::string text_of(const Paragraph& paragraph) const {
    std::string text;
    for (const PdfLine* line : paragraph.lines) {
      if (!text.empty()) text += ' ';
      text += text_of(*line, line == paragraph.lines.front() ? paragraph.skipped : 0);
    }
    return text;
  }

  /// The raised figure of a footnote; but "m²" and "1e" stay.
  bool is_note_mark(const PdfLine& line, std::size_t i) const {
    const PdfBox& box = content_.boxes[line.boxes[i]];
    if (box.size > 0.82F * line.size || box.bottom > line.bottom - 0.12F * line.size) return false;
    const std::string_view text = content_.text_of(box);
    std::size_t digits = 0, others = 0;
    for (std::size_t at = 0; at < text.size();) {
      const base::CodePoint c = base::decode(text, at);
      at += c.length;
      if (is_digit(c.value)) ++digits;
      else if (c.value != U'*' && c.value != U'†' && c.value != U'‡' && c.value != U',' && c.value != U')' &&
               c.value != U'(' && c.value != U'[' && c.value != U']')
        ++others;
    }
    if (others > 0 || digits > 3) return false;
    if (i == 0) return true;
    const std::string_view before = word(line.boxes[i - 1]);
    constexpr std::array<std::string_view, 8> kUnits = {"m", "km", "cm", "dm", "mm", "CO", "hm", "M"};
    return std::find(kUnits.begin(), kUnits.end(), before) == kUnits.end() || digits != 1;
  }

  // ---- paragraphs

  static int size_key(float size) { return static_cast<int>(std::lround(size * 2)); }

  /// The usual distance between lines of each type size.
  void measure_leading() {
    std::map<int, std::map<int, std::uint32_t>> counts;
    for (const PdfRegion& region : layout_.regions)
      for (std::size_t i = 1; i < region.lines.size(); ++i)
        if (const float distance = distance_of(region.lines[i - 1], region.lines[i]); distance > 0)
          ++counts[size_key(region.lines[i].size)][static_cast<int>(std::lround(distance * 2))];
    for (const auto& [size, distances] : counts) {
      const auto most = std::max_element(distances.begin(), distances.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
      leading_[size] = static_cast<float>(most->first) / 2;
    }
  }

  /// 0 where the lines are no neighbours in running text.
  static float distance_of(const PdfLine& first, const PdfLine& second) {
    const float distance = second.bottom - first.bottom;
    if (std::abs(first.size - second.size) > 0.3F || distance < 0.8F * first.size || distance > 2.3F * first.size)
      return 0;
    return distance;
  }

  float leading_of(const PdfRegion& region, float size) const {
    std::map<int, std::uint32_t> counts;
    for (std::size_t i = 1; i < region.lines.size(); ++i)
      if (std::abs(region.lines[i].size - size) < 0.3F)
        if (const float distance = distance_of(region.lines[i - 1], region.lines[i]); distance > 0)
          ++counts[static_cast<int>(std::lround(distance * 2))];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != counts.end() && most->second >= 3) return static_cast<float>(most->first) / 2;
    const auto known = leading_.find(size_key(size));
    return known != leading_.end() ? std::min(known->second, 1.7F * size) : 1.3F * size;
  }

  void cut(const PdfRegion& region) {
    if (region.lines.empty() || region.kind == PdfRegion::Kind::header || region.kind == PdfRegion::Kind::footer)
      return;
    const std::size_t begin = paragraphs_.size();
    std::map<int, float> leading;
    for (std::size_t i = 0; i < region.lines.size(); ++i) {
      const PdfLine& line = region.lines[i];
      if (i == 0 || (region.kind != PdfRegion::Kind::cell && is_break(region, i, leading))) start(region, line);
      else {
        paragraphs_.back().lines.push_back(&line);
        paragraphs_.back().pages.push_back(region.page);
      }
    }
    paragraphs_[begin].is_first = true;
    paragraphs_.back().is_last = true;
  }

  void start(const PdfRegion& region, const PdfLine& line) {
    Paragraph paragraph;
    paragraph.region = &region;
    paragraph.lines.push_back(&line);
    paragraph.pages.push_back(region.page);
    paragraph.text_left = line.left;
    if (region.kind == PdfRegion::Kind::cell) {
      paragraph.kind = BlockKind::table_cell;
      if (line.boxes.size() >= 2 && is_bullet(word(line.boxes[0]))) paragraph.skipped = 1;
    } else if (line.boxes.size() >= 2 && is_marked(line)) {
      paragraph.kind = BlockKind::list_item;
      paragraph.is_guessed = true;
      paragraph.level = 1;
      paragraph.skipped = 1;
      paragraph.text_left = content_.boxes[line.boxes[1]].left;
    }
    paragraphs_.push_back(std::move(paragraph));
  }

  static bool is_bullet(std::string_view text) {
    const char32_t c = first_character(text);
    return is_list_marker(text) && !is_digit(c) && c != U'(' && !(is_letter(c) && c != U'o' && c < 0x2000);
  }

  /// Begins with a marker and a gap after it.
  bool is_marked(const PdfLine& line) const {
    const std::string_view first = word(line.boxes[0]);
    if (!is_list_marker(first)) return false;
    const PdfBox& marker = content_.boxes[line.boxes[0]];
    const PdfBox& next = content_.boxes[line.boxes[1]];
    const float gap = next.left - marker.right;
    const char32_t c = first_character(first);
    // "o" is Word's second bullet, in a font for code; a dash before a word may be a dash; "A. de Vries" is a person.
    if (c == U'o') return gap > 0.5F * line.size;
    if (first == "-" || first == "–" || first == "—" || first == "*" || first == "·")
      return has_space_between(content_, line.boxes[0], line.boxes[1]);
    if (is_letter(c) && c < 0x2000)
      return first.back() == ')' ? true : is_low(c) ? gap > 0.2F * line.size : gap > 0.5F * line.size;
    return true;
  }

  bool is_break(const PdfRegion& region, std::size_t i, std::map<int, float>& leadings) const {
    const PdfLine& line = region.lines[i];
    const PdfLine& before = region.lines[i - 1];
    const Paragraph& paragraph = paragraphs_.back();
    if (before.has_leader || line.has_leader) return true;
    if (std::abs(line.size - before.size) > 0.08F * std::max(line.size, before.size)) return true;
    const float distance = line.bottom - before.bottom;
    if (distance < 0.5F * line.size) return true;  // side by side
    const auto [found, is_new] = leadings.emplace(size_key(line.size), 0.0F);
    if (is_new) found->second = leading_of(region, line.size);
    if (distance > 1.28F * found->second + 0.5F) return true;

    const std::string text = text_of(line);
    const std::string text_before = text_of(before);
    const char32_t first = first_character(text);
    const bool goes_on_low = is_low(first);
    const bool ends_hyphen = is_hyphen(last_character(word(before.boxes.back())));
    const float space_left = region.right - before.right;
    const bool fits = space_left > first_word_width(line) + 0.8F * line.size;
    if (line.boxes.size() >= 2 && is_marked(line)) {
      const std::string_view marker = word(line.boxes[0]);
      const bool is_sure = is_bullet(marker) && first_character(marker) != U'-' && first_character(marker) != U'–';
      if (is_sure || fits || ends_sentence(text_before) || paragraph.kind == BlockKind::list_item) {
        if (!ends_hyphen) return true;
      }
    }
    if (ends_hyphen) return false;
    if (line.is_bold != before.is_bold && !goes_on_low && (fits || ends_sentence(text_before))) return true;
    if (fits && !goes_on_low) return true;
    // Far from the border, so a break was meant, even before small letters.
    if (fits && space_left > 0.5F * (region.right - region.left) && region.kind == PdfRegion::Kind::flow) return true;
    if (region.kind == PdfRegion::Kind::margin)
      return line.is_bold != before.is_bold || (!goes_on_low && !ends_open(text_before));

    const float indent = line.left - before.left;
    const bool is_centred = std::abs((line.left + line.right) - (before.left + before.right)) < 6;
    if (is_centred) return false;
    if (paragraph.kind == BlockKind::list_item) {
      // Back to the border under a hanging item.
      if (line.left < paragraph.text_left - 0.6F * line.size && paragraph.lines.size() == 1)
        return !goes_on_low && ends_sentence(text_before) && line.left < paragraph.lines.front()->left - 1;
      if (line.left < before.left - 0.6F * line.size && paragraph.lines.size() > 1) return !goes_on_low;
      return false;
    }
    if (indent > 0.7F * line.size) return !goes_on_low || ends_sentence(text_before);
    if (indent < -0.7F * line.size && paragraph.lines.size() > 1) return !goes_on_low;
    return false;
  }

  /// "Vergunningen en": the next line belongs to it.
  static bool ends_open(std::string_view text) {
    constexpr std::array<std::string_view, 14> kOpen = {"en", "of", "van", "de", "het", "een", "voor",
                                                        "&",  "te", "in",  "op", "bij", "met", "aan"};
    const std::size_t space = text.find_last_of(' ');
    return std::find(kOpen.begin(), kOpen.end(), text.substr(space == std::string_view::npos ? 0 : space + 1)) !=
           kOpen.end();
  }

  float first_word_width(const PdfLine& line) const {
    float right = content_.boxes[line.boxes.front()].right;
    for (std::size_t i = 1; i < line.boxes.size() && !has_space_between(content_, line.boxes[i - 1], line.boxes[i]);
         ++i)
      right = content_.boxes[line.boxes[i]].right;
    return right - line.left;
  }

  // ---- notes, headings, joins

  /// Small type at the foot of a column that begins with a figure or a star.
  void find_notes() {
    for (std::size_t end = paragraphs_.size(); end > 0;) {
      std::size_t begin = end;
      while (begin > 0 && paragraphs_[begin - 1].region == paragraphs_[end - 1].region) --begin;
      std::size_t small = end;
      const PdfRegion& region = *paragraphs_[begin].region;
      const float height = content_.pages[region.page].height;
      while (small > begin && paragraphs_[small - 1].size() < 0.93F * layout_.body_size &&
             paragraphs_[small - 1].lines.front()->top > 0.35F * height)
        --small;
      std::size_t note = small;
      while (note < end && !begins_note(paragraphs_[note])) ++note;
      if (region.kind != PdfRegion::Kind::cell) {
        for (std::size_t i = note; i < end; ++i) {
          paragraphs_[i].place = Region::footnote;
          if (paragraphs_[i].kind == BlockKind::list_item) {
            paragraphs_[i].kind = BlockKind::paragraph;
            paragraphs_[i].level = 0;
            paragraphs_[i].is_guessed = false;
          }
          if (!begins_note(paragraphs_[i])) continue;
          paragraphs_[i].skipped = 1;
          note_numbers_.insert({region.page, std::string(bare(word(paragraphs_[i].lines.front()->boxes.front())))});
        }
        if (note > begin && note < end) paragraphs_[note - 1].is_last = true;
        // Small type alone at the very foot: the sender's address.
        for (std::size_t i = small; i < note; ++i)
          if (paragraphs_[i].lines.front()->top > 0.88F * height && paragraphs_[i].size() < 0.85F * layout_.body_size)
            paragraphs_[i].place = Region::footer;
      }
      end = begin;
    }
  }

  bool begins_note(const Paragraph& paragraph) const {
    const PdfLine& line = *paragraph.lines.front();
    if (line.boxes.size() < 2) return false;
    std::string_view first = word(line.boxes.front());
    if (first.ends_with(")") || first.ends_with(".")) first.remove_suffix(1);
    if (first == "*" || first == "**" || first == "†") return true;
    return !first.empty() && first.size() <= 3 &&
           std::all_of(first.begin(), first.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  struct Style {
    int size;
    bool is_bold;
    friend bool operator<(const Style& a, const Style& b) {
      return a.size != b.size ? a.size > b.size : a.is_bold && !b.is_bold;
    }
  };

  void find_headings() {
    std::map<std::string, std::uint8_t> outline;
    for (const PdfOutlineItem& item : content_.outline) outline.emplace(heading_key(item.title), item.level);
    std::set<Style> styles;
    std::vector<std::pair<std::size_t, Style>> found;
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
      Paragraph& paragraph = paragraphs_[i];
      if (paragraph.place != Region::body || paragraph.kind == BlockKind::table_cell || paragraph.lines.size() > 3 ||
          paragraph.lines.front()->has_leader || paragraph.region->kind != PdfRegion::Kind::flow)
        continue;
      Paragraph whole = paragraph;
      whole.skipped = 0;
      const std::string text = text_of(whole);
      if (const auto named = outline.find(heading_key(text)); named != outline.end()) {
        set_heading(paragraph, named->second, false);
        continue;
      }
      const bool is_larger = paragraph.size() > 1.1F * layout_.body_size;
      const bool is_bold = paragraph.is_bold() && paragraph.size() > 0.95F * layout_.body_size;
      if (!is_larger && !is_bold) continue;
      if (!looks_like_heading(text, true) &&
          !(is_larger && text.size() < 200 && !ends_sentence(text) && is_title(text)))
        continue;
      // Bold lines in a row are an address or a form, and a bold line at the end announces nothing.
      if (!is_larger && !is_followed(i)) continue;
      const Style style{size_key(paragraph.size()), is_bold};
      styles.insert(style);
      found.emplace_back(i, style);
    }
    const bool has_outline = std::any_of(paragraphs_.begin(), paragraphs_.end(),
                                         [](const Paragraph& p) { return p.kind == BlockKind::heading; });
    for (const auto& [index, style] : found) {
      auto level = static_cast<std::uint8_t>(std::distance(styles.begin(), styles.find(style)) + 1);
      if (has_outline) level = static_cast<std::uint8_t>(std::max<int>(level, 2));
      set_heading(paragraphs_[index], std::min<std::uint8_t>(level, 6), true);
    }
  }

  static bool is_title(std::string_view text) {
    const char32_t c = first_character(text);
    return (is_high(c) || is_digit(c)) && std::any_of(text.begin(), text.end(), [](char ch) {
             return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z');
           });
  }

  static void set_heading(Paragraph& paragraph, std::uint8_t level, bool is_guessed) {
    paragraph.kind = BlockKind::heading;
    paragraph.level = level;
    paragraph.is_guessed = is_guessed;
    paragraph.skipped = 0;
  }

  static std::string heading_key(std::string_view text) {
    std::string key;
    for (char c : lower(text))
      if (c != ' ') key += c;
    return key;
  }

  bool is_followed(std::size_t i) const {
    for (std::size_t next = i + 1; next < paragraphs_.size(); ++next) {
      const Paragraph& paragraph = paragraphs_[next];
      if (paragraph.place != Region::body) continue;
      return paragraph.kind == BlockKind::table_cell || !paragraph.is_bold();
    }
    return false;
  }

  /// Text that runs on in the next column or on the next page.
  void join_broken() {
    std::optional<std::size_t> open;
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
      Paragraph& paragraph = paragraphs_[i];
      if (paragraph.place != Region::body || paragraph.region->kind != PdfRegion::Kind::flow) continue;
      if (paragraph.is_first && open && goes_on(paragraphs_[*open], paragraph)) {
        Paragraph& first = paragraphs_[*open];
        first.lines.insert(first.lines.end(), paragraph.lines.begin(), paragraph.lines.end());
        first.pages.insert(first.pages.end(), paragraph.pages.begin(), paragraph.pages.end());
        paragraph.is_joined = true;
        if (!paragraph.is_last) open.reset();
        continue;
      }
      open.reset();
      if (paragraph.is_last) open = i;
    }
    join_notes();
  }

  /// A footnote that runs on at the foot of the next page has no figure there.
  void join_notes() {
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
      Paragraph& paragraph = paragraphs_[i];
      if (paragraph.place != Region::footnote) continue;
      if (last && paragraph.skipped == 0 && !ends_sentence(text_of(paragraphs_[*last]))) {
        Paragraph& first = paragraphs_[*last];
        first.lines.insert(first.lines.end(), paragraph.lines.begin(), paragraph.lines.end());
        first.pages.insert(first.pages.end(), paragraph.pages.begin(), paragraph.pages.end());
        paragraph.is_joined = true;
        continue;
      }
      last = i;
    }
  }

  bool goes_on(const Paragraph& first, const Paragraph& second) const {
    if (first.kind == BlockKind::heading || second.kind != BlockKind::paragraph || first.kind == BlockKind::table_cell)
      return false;
    const PdfLine& end = *first.lines.back();
    const PdfLine& begin = *second.lines.front();
    if (std::abs(end.size - begin.size) > 0.06F * end.size || end.has_leader || begin.has_leader) return false;
    const std::string before = text_of(end);
    const std::string after = text_of(begin);
    if (is_hyphen(last_character(word(end.boxes.back())))) return true;
    // Small letters after "art." or "bijv." at the end of a page go on.
    const std::size_t last_word = before.find_last_of(' ');
    const bool ends_short = last_word != std::string::npos && before.back() == '.' && before.size() - last_word <= 6;
    if (ends_sentence(before) && !(ends_short && is_low(first_character(after)))) return false;
    const float space_left = first.region->right - end.right;
    if (space_left > 0.5F * (first.region->right - first.region->left)) return false;
    if (is_low(first_character(after))) return true;
    if (is_letter_line(before) || is_letter_line(after)) return false;
    // A name or a number after the break: only where the line had no room for it.
    const bool is_full = first.region->right - end.right < first_word_width(begin) + 0.5F * end.size;
    return is_full && first.lines.size() > 1 && first_character(after) != 0;
  }

  void number_lists() {
    std::uint32_t group = 0;
    std::vector<float> lefts;
    const Paragraph* last = nullptr;
    for (Paragraph& paragraph : paragraphs_) {
      if (paragraph.is_joined || paragraph.place != Region::body) continue;
      if (paragraph.kind != BlockKind::list_item) {
        // A second paragraph of an item stands at the item's text.
        last = nullptr;
        continue;
      }
      const float left = paragraph.lines.front()->left;
      if (last == nullptr) {
        ++group;
        lefts.assign(1, left);
      }
      while (lefts.size() > 1 && lefts.back() > left + 3) lefts.pop_back();
      if (left > lefts.back() + 6) lefts.push_back(left);
      paragraph.group = group;
      paragraph.level = static_cast<std::uint8_t>(std::min<std::size_t>(9, lefts.size()));
      last = &paragraph;
    }
    list_groups_ = group;
  }

  // ---- writing

  /// Words inside lines, to know what a word broken at a line end is.
  void learn_words() {
    bool is_wanted = false;
    for (const Paragraph& paragraph : paragraphs_)
      for (const PdfLine* line : paragraph.lines) is_wanted |= is_hyphen(last_character(word(line->boxes.back())));
    if (!is_wanted) return;
    for (const Paragraph& paragraph : paragraphs_)
      for (const PdfLine* line : paragraph.lines)
        for (std::size_t i = 0; i < line->boxes.size(); ++i) {
          const std::string_view text = word(line->boxes[i]);
          const bool is_edge = i + 1 == line->boxes.size() || i == 0;
          if (text.size() >= 4 && text.size() < 60 && !(is_edge && is_hyphen(last_character(text))))
            words_.insert(bare(text));
        }
  }

  /// In small letters, without punctuation at its ends.
  static std::string bare(std::string_view text) {
    const auto is_sign = [](char c) {
      return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               static_cast<unsigned char>(c) >= 0xC3);
    };
    while (!text.empty() && is_sign(text.front()) && !base::is_continuation(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_sign(text.back()) && !base::is_continuation(text.back())) text.remove_suffix(1);
    return lower(reading_of(text));
  }

  enum class Hyphen : std::uint8_t { drop, keep, keep_with_space };

  /// What to do with the hyphen at the end of `first` before `second` on the next line.
  Hyphen judge_hyphen(std::string_view first, std::string_view second) const {
    const char32_t sign = last_character(first);
    const std::string_view stem = first.substr(0, last_begin(first));
    const char32_t before = last_character(stem);
    const char32_t after = first_character(second);
    if (sign == 0xAD) return Hyphen::drop;
    if (stem.empty() || !is_letter(before) || !is_low(after)) {
      return is_letter(after) || is_digit(after) ? (stem.empty() ? Hyphen::keep_with_space : Hyphen::keep)
                                                 : Hyphen::keep_with_space;
    }
    const std::string next = bare(second.substr(0, second.find_first_of(" /")));
    for (const char* link : {"en", "of", "tot", "dan", "noch", "maar", "als", "respectievelijk"})
      if (next == link) return Hyphen::keep_with_space;
    const std::string joined = bare(std::string(stem) + std::string(second));
    const std::string linked = bare(std::string(first) + std::string(second));
    if (words_.contains(linked)) return Hyphen::keep;
    if (words_.contains(joined)) return Hyphen::drop;
    if (has_own_hyphen(bare(stem), next)) return Hyphen::keep;
    // Letters read one by one, and two vowels that would melt: "AOW-uitkering", "auto-ongeluk".
    if (is_high(before) || base::count_code_points(bare(stem)) == 1) return Hyphen::keep;
    constexpr std::array<std::string_view, 13> kMelting = {"aa", "ae", "ai", "au", "ee", "ei", "eu",
                                                           "ie", "oe", "oo", "ou", "ui", "uu"};
    std::string border;
    base::append(border, before);
    base::append(border, after);
    const bool melts = std::find(kMelting.begin(), kMelting.end(), border) != kMelting.end();
    return melts ? Hyphen::keep : Hyphen::drop;
  }

  /// Words that Dutch writes with a hyphen (Leidraad of the Woordenlijst, 6.4 to 6.7): "oud-burgemeester",
  /// "niet-ingezetene", "sociaal-economisch", "kant-en-klare".
  static bool has_own_hyphen(std::string_view stem, std::string_view next) {
    const std::size_t inner = stem.find_last_of('-');
    if (inner != std::string_view::npos) {
      const std::string_view last = stem.substr(inner + 1);
      for (std::string_view link :
           {"en", "of", "op", "aan", "tot", "in", "van", "door", "om", "te", "de", "bij", "voor"})
        if (last == link) return true;
      return false;
    }
    const std::size_t length = base::count_code_points(next);
    if (stem == "oud") return length >= 7;
    if (stem == "niet") return length >= 6;
    for (std::string_view word : {"vice", "adjunct", "aspirant", "kandidaat", "interim"})
      if (stem == word) return length >= 6;
    const auto ends = [](std::string_view word, std::initializer_list<std::string_view> endings) {
      return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return word.size() > ending.size() + 2 && word.ends_with(ending);
      });
    };
    return ends(stem, {"isch", "aal", "eel", "ief"}) &&
           ends(next, {"isch", "ische", "aal", "ale", "eel", "ele", "ief", "ieve"});
  }

  /// Appends the readable form of a word and where each piece of it stands.
  void write_word(std::uint32_t box, std::size_t end_byte) {
    const std::string_view text = word(box).substr(0, end_byte);
    std::uint32_t character = layout_.characters[box];
    std::size_t begin = 0;
    std::uint32_t begin_character = character;
    for (std::size_t i = 0; i < text.size();) {
      const base::CodePoint c = base::decode(text, i);
      const Reading reading = reading_of(c.value);
      if (!reading.is_same) {
        builder_.append_characters(text.substr(begin, i - begin), begin_character);
        if (!reading.text.empty()) builder_.append_replaced_characters(reading.text, character, 1);
        begin = i + c.length;
        begin_character = character + 1;
      }
      i += c.length;
      ++character;
    }
    builder_.append_characters(text.substr(begin), begin_character);
  }

  /// Bytes of a note's figure at the end of a word: "inkomen1" with a note 1 at the foot of the page. Some writers
  /// raise figures by their shape alone, and then poppler sees one word.
  std::size_t note_length(std::string_view text, std::uint32_t page) const {
    const std::size_t end = text.size();
    std::size_t begin = end;
    while (begin > 0 && is_digit(static_cast<unsigned char>(text[begin - 1]))) --begin;
    if (begin == end || begin < 4 || end - begin > 2) return 0;
    for (std::size_t i = 0; i < begin;) {
      const base::CodePoint c = base::decode(text, i);
      if (!is_letter(c.value) &&
          !(i + c.length == begin && std::string_view(".,;:)").find(text[i]) != std::string_view::npos))
        return 0;
      i += c.length;
    }
    return note_numbers_.contains({page, std::string(text.substr(begin, end - begin))}) ? end - begin : 0;
  }

  struct Piece {
    std::uint32_t box;
    std::uint32_t page;
    bool is_line_end;
    bool has_space;  ///< before it
  };

  std::vector<Piece> pieces_of(const Paragraph& paragraph) const {
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < paragraph.lines.size(); ++i) {
      const PdfLine& line = *paragraph.lines[i];
      bool has_space = i > 0;
      for (std::size_t k = i == 0 ? paragraph.skipped : 0; k < line.boxes.size(); ++k) {
        if (k > 0 && has_space_between(content_, line.boxes[k - 1], line.boxes[k])) has_space = true;
        if (is_note_mark(line, k)) continue;
        pieces.push_back({line.boxes[k], paragraph.pages[i], false, has_space && !pieces.empty()});
        has_space = false;
      }
      if (!pieces.empty()) pieces.back().is_line_end = true;
    }
    return pieces;
  }

  void write(const Paragraph& paragraph) {
    const std::vector<Piece> pieces = pieces_of(paragraph);
    if (pieces.empty()) return;
    Block& block = builder_.begin_block(paragraph.kind);
    block.region = paragraph.place;
    block.level = paragraph.level;
    block.is_guessed = paragraph.is_guessed;
    block.group = paragraph.group;
    if (paragraph.kind == BlockKind::table_cell) {
      block.group = list_groups_ + paragraph.region->table;
      block.row = paragraph.region->row;
      block.column = paragraph.region->column;
      block.is_header_cell = paragraph.region->row == 1 && paragraph.is_bold();
    }
    write_pieces(pieces, paragraph.kind != BlockKind::heading && paragraph.region->kind == PdfRegion::Kind::flow);
    builder_.end_block();
  }

  void write_pieces(const std::vector<Piece>& pieces, bool has_marks) {
    std::optional<std::size_t> strong, emphasis;
    bool drops_space = true;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const Piece& piece = pieces[i];
      builder_.set_place("page", piece.page + 1);
      const PdfBox& box = content_.boxes[piece.box];
      const PdfFont* font = box.font < content_.fonts.size() ? &content_.fonts[box.font] : nullptr;
      const bool is_strong = has_marks && font != nullptr && font->is_bold;
      const bool is_emphasis = has_marks && font != nullptr && font->is_italic;
      if (strong && !is_strong) {
        builder_.end_mark(*strong);
        strong.reset();
      }
      if (emphasis && !is_emphasis) {
        builder_.end_mark(*emphasis);
        emphasis.reset();
      }
      if (piece.has_space && !drops_space) {
        const std::uint32_t at = layout_.characters[piece.box];
        if (at > 0) builder_.append_characters(" ", at - 1);
        else builder_.append_inserted(" ");
      }
      drops_space = false;
      if (is_strong && !strong) strong = builder_.begin_mark(MarkKind::strong);
      if (is_emphasis && !emphasis) emphasis = builder_.begin_mark(MarkKind::emphasis);
      const std::string_view text = word(piece.box);
      std::size_t end = text.size();
      if (piece.is_line_end && i + 1 < pieces.size() && is_hyphen(last_character(text))) {
        std::string next;
        for (std::size_t k = i + 1; k < pieces.size() && (k == i + 1 || !pieces[k].has_space); ++k)
          next += word(pieces[k].box);
        std::string first(text);
        for (std::size_t k = i; k > 0 && !pieces[k].has_space; --k) first.insert(0, word(pieces[k - 1].box));
        const Hyphen hyphen = judge_hyphen(first, next);
        if (hyphen == Hyphen::drop) end = last_begin(text);
        drops_space = hyphen != Hyphen::keep_with_space;
      }
      write_word(piece.box, std::min(end, end - note_length(text.substr(0, end), piece.page)));
    }
    if (strong) builder_.end_mark(*strong);
    if (emphasis) builder_.end_mark(*emphasis);
  }

  /// Running headers and footers: what they say, once; numbers of pages are no text.
  void write_running(PdfRegion::Kind kind, Region place) {
    std::unordered_set<std::string> seen;
    for (const PdfRegion& region : layout_.regions) {
      if (region.kind != kind) continue;
      for (const PdfLine& line : region.lines) {
        std::string key;
        bool has_letter = false;
        for (char c : text_of(line)) {
          if (c >= '0' && c <= '9') {
            if (key.empty() || key.back() != '#') key += '#';
          } else if (c != ' ') {
            key += c;
          }
        }
        std::string letters = lower(key);
        for (const char* word_of_number : {"pagina", "bladzijde", "blad", "pag.", "page", "van", "of"})
          if (const std::size_t at = letters.find(word_of_number); at != std::string::npos && letters.size() < 20)
            letters.erase(at, std::string_view(word_of_number).size());
        for (char c : letters) has_letter |= (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0xC3;
        if (!has_letter || !seen.insert(key).second) continue;
        Paragraph paragraph;
        paragraph.lines.push_back(&line);
        paragraph.pages.push_back(region.page);
        paragraph.region = &region;
        paragraph.place = place;
        write(paragraph);
      }
    }
  }

  void add_notices() {
    const std::size_t damaged = static_cast<std::size_t>(std::count_if(
        content_.pages.begin(), content_.pages.end(), [](const PdfPage& page) { return page.is_damaged; }));
    if (content_.is_repaired || damaged > 0 || content_.pages.size() < content_.page_count)
      builder_.add_notice("Deze pdf is beschadigd. helder leest wat er nog in staat; er kan tekst ontbreken.");
    if (content_.embedded_files > 0)
      builder_.add_notice(content_.embedded_files == 1
                              ? "In deze pdf zit een bijlage als bestand. Die leest helder niet."
                              : "In deze pdf zitten " + std::to_string(content_.embedded_files) +
                                    " bijlagen als bestand. Die leest helder niet.");
    std::string empty;
    std::size_t count = 0;
    for (std::size_t i = 0; i < content_.pages.size(); ++i) {
      if (content_.pages[i].box_count > 0 || content_.pages[i].is_damaged) continue;
      if (++count <= 10) empty += (empty.empty() ? "" : ", ") + std::to_string(i + 1);
    }
    if (count > 0 && count < content_.pages.size())
      builder_.add_notice((count == 1 ? "Bladzijde " + empty + " heeft" : "Deze bladzijden hebben") +
                          " geen tekst die helder kan lezen" +
                          (count == 1 ? "" : ": " + empty + (count > 10 ? " …" : "")) +
                          ". Is het een scan of een plaatje?");
  }

  PdfContent content_;
  PdfLayout layout_;
  text::DocumentBuilder builder_;
  std::map<int, float> leading_;
  std::vector<Paragraph> paragraphs_;
  std::unordered_set<std::string> words_;
  std::set<std::pair<std::uint32_t, std::string>> note_numbers_;  ///< page and figure of the notes at its foot
  std::uint32_t list_groups_ = 0;
};

}  // namespace

Document pdf_document(PdfContent content) { return Prose(std::move(content)).run(); }

}  // namespace helder::formats
