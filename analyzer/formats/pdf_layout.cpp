// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/pdf_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"

namespace helder::formats {
namespace {

// Points unless said otherwise; multiples are of the type size. Chosen on pages of LibreOffice, groff, ReportLab,
// WeasyPrint and cairo; tests/unit/formats/pdf_layout_test.cpp says what each must do.
constexpr float kSmallestType = 2.5F;  // smaller is hidden text
constexpr float kSplitGap = 1.0F;      // a gap wider than this may be a gutter
constexpr float kNarrowestGutter = 4.0F;
constexpr std::size_t kSureColumns = 6;  // lines beside each other that are surely columns or a table
constexpr float kCellGap = 1.25F;        // distances wider than this, in those of lines, part cells and paragraphs
constexpr std::size_t kMostRowBoxes = 40'000;  // on one page; more is no page for people
constexpr std::size_t kWorkPerBox =
    200;  // looks at a piece of a row in search of gutters; pages for people take some 40
constexpr int kDeepest = 12;

/// Words of one row without a wide gap between them.
struct Segment {
  std::vector<std::uint32_t> boxes;
  float left = 0, right = 0;
};

/// Words that stand at one height, over the whole width of the page or column.
struct Row {
  std::vector<Segment> segments;
  float top = 0, bottom = 0, left = 0, right = 0, size = 0;
};
using Rows = std::vector<Row>;

std::string_view word_of(const PdfContent& content, std::uint32_t box) { return content.text_of(content.boxes[box]); }

bool is_upright_digit(char c) { return c >= '0' && c <= '9'; }

float median_size(const Rows& rows) {
  std::vector<float> sizes;
  sizes.reserve(rows.size());
  for (const Row& row : rows) sizes.push_back(row.size);
  if (sizes.empty()) return 10;
  std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2), sizes.end());
  return sizes[sizes.size() / 2];
}

/// Bounds and size from the boxes; bounds of the row's own type, so that a raised figure does not move the line.
template <class Boxes>
void measure(const PdfContent& content, const Boxes& boxes, float& left, float& right, float& top, float& bottom,
             float& size) {
  std::uint32_t longest = 0;
  std::map<int, std::uint32_t> weights;
  left = 1e9F;
  right = -1e9F;
  for (std::uint32_t index : boxes) {
    const PdfBox& box = content.boxes[index];
    left = std::min(left, box.left);
    right = std::max(right, box.right);
    weights[static_cast<int>(box.size * 4)] += box.text_length;
  }
  int main_size = 0;
  for (const auto& [value, weight] : weights)
    if (weight >= longest) {
      longest = weight;
      main_size = value;
    }
  std::uint32_t best = 0;
  for (std::uint32_t index : boxes) {
    const PdfBox& box = content.boxes[index];
    if (static_cast<int>(box.size * 4) != main_size || box.text_length < best) continue;
    best = box.text_length;
    top = box.top;
    bottom = box.bottom;
    size = box.size;
  }
}

/// Turns boxes that lie on their side, when most of the page does. Returns how many lie otherwise.
std::uint32_t turn_upright(PdfContent& content, PdfPage& page) {
  std::array<std::uint64_t, 4> letters{};
  std::uint32_t others = 0;
  for (std::uint32_t i = page.first_box; i < page.first_box + page.box_count; ++i)
    if (content.boxes[i].turn < 4) letters[content.boxes[i].turn] += content.boxes[i].text_length;
  const auto most = static_cast<std::uint8_t>(std::max_element(letters.begin(), letters.end()) - letters.begin());
  // A watermark alone on a page stays what it is.
  const bool is_turned = letters[0] == 0 ? letters[most] >= 15 : letters[most] >= 200 && letters[most] > 2 * letters[0];
  const std::uint8_t upright = is_turned ? most : 0;
  const float width = page.width, height = page.height;
  for (std::uint32_t i = page.first_box; i < page.first_box + page.box_count; ++i) {
    PdfBox& box = content.boxes[i];
    if (box.turn != upright) {
      ++others;
      box.turn = PdfBox::kSlanted;
      continue;
    }
    const PdfBox old = box;
    box.turn = 0;
    switch (upright) {
      case 1:  // read from top to bottom
        box.left = old.top, box.right = old.bottom, box.top = width - old.right, box.bottom = width - old.left;
        break;
      case 2:
        box.left = width - old.right, box.right = width - old.left, box.top = height - old.bottom,
        box.bottom = height - old.top;
        break;
      case 3:  // read from bottom to top
        box.left = height - old.bottom, box.right = height - old.top, box.top = old.left, box.bottom = old.right;
        break;
      default: break;
    }
  }
  if (upright == 1 || upright == 3) std::swap(page.width, page.height);
  return others;
}

/// A watermark at an angle comes letter by letter, each in a box of its own: a staircase of large type.
std::uint32_t leave_out_staircases(PdfContent& content, const PdfPage& page) {
  std::map<std::pair<int, std::uint16_t>, std::vector<std::uint32_t>> groups;
  for (std::uint32_t i = page.first_box; i < page.first_box + page.box_count; ++i) {
    const PdfBox& box = content.boxes[i];
    if (box.turn == 0) groups[{static_cast<int>(box.size * 10), box.font}].push_back(i);
  }
  std::uint32_t left_out = 0;
  for (auto& [style, boxes] : groups) {
    if (boxes.size() < 3 || boxes.size() > 60) continue;
    std::sort(boxes.begin(), boxes.end(),
              [&](std::uint32_t a, std::uint32_t b) { return content.boxes[a].left < content.boxes[b].left; });
    std::size_t letters = content.boxes[boxes.front()].text_length, up = 0, down = 0;
    bool is_stair = true;
    for (std::size_t i = 1; i < boxes.size() && is_stair; ++i) {
      const PdfBox &a = content.boxes[boxes[i - 1]], &b = content.boxes[boxes[i]];
      letters += b.text_length;
      const float climb = a.bottom - b.bottom;
      (climb > 0 ? up : down) += 1;
      // The bullets of a list stand right under each other.
      is_stair = std::abs(climb) > 0.05F * b.size && b.left - a.left > 0.1F * b.size &&
                 b.left - a.right < 1.5F * b.size && b.left - a.right > -1.0F * b.size;
    }
    if (!is_stair || (up > 0 && down > 0) || letters > 5 * boxes.size()) continue;
    for (std::uint32_t index : boxes) content.boxes[index].turn = PdfBox::kSlanted;
    left_out += static_cast<std::uint32_t>(boxes.size());
  }
  return left_out;
}

void split_row(const PdfContent& content, std::vector<std::uint32_t>& boxes, Row& row) {
  std::stable_sort(boxes.begin(), boxes.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return content.boxes[a].left < content.boxes[b].left; });
  measure(content, boxes, row.left, row.right, row.top, row.bottom, row.size);
  for (std::uint32_t index : boxes) {
    const PdfBox& box = content.boxes[index];
    if (!row.segments.empty()) {
      Segment& last = row.segments.back();
      const PdfBox& before = content.boxes[last.boxes.back()];
      const float gap = box.left - last.right;
      const bool is_after_marker = last.boxes.size() == 1 && is_list_marker(word_of(content, last.boxes.front()));
      if (gap < kSplitGap * std::max(before.size, box.size) || (is_after_marker && gap < 5 * box.size)) {
        last.boxes.push_back(index);
        last.right = std::max(last.right, box.right);
        continue;
      }
    }
    row.segments.push_back({{index}, box.left, box.right});
  }
}

bool stands_beside(const PdfContent& content, const std::vector<std::uint32_t>& boxes, const PdfBox& box) {
  constexpr std::size_t kMost = 500;  // words in a row; more is no row for people
  if (boxes.size() > kMost) return false;
  return std::any_of(boxes.begin(), boxes.end(), [&](std::uint32_t index) {
    const PdfBox& other = content.boxes[index];
    return std::abs(box.left - other.right) < 0.35F * other.size ||
           std::abs(other.left - box.right) < 0.35F * other.size;
  });
}

/// The figure of a footnote before its text.
bool is_note_figure(std::string_view word) {
  return word.size() <= 3 && std::all_of(word.begin(), word.end(), is_upright_digit);
}

/// Puts the boxes of a page in rows, from top to bottom.
Rows rows_of(const PdfContent& content, const PdfPage& page) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = page.first_box; i < page.first_box + page.box_count; ++i) {
    const PdfBox& box = content.boxes[i];
    const bool is_outside = page.width > 0 && page.height > 0 &&
                            (box.right < 0 || box.left > page.width || box.bottom < 0 || box.top > page.height);
    if (box.turn == 0 && box.size >= kSmallestType && !is_outside) order.push_back(i);
  }
  // Larger type first: a raised figure joins the row that it belongs to and does not begin one.
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return content.boxes[a].size > content.boxes[b].size * 1.15F;
  });
  struct Draft {
    float top, bottom;
    std::vector<std::uint32_t> boxes;
  };
  std::multimap<float, Draft> drafts;  // by the middle
  for (std::uint32_t index : order) {
    const PdfBox& box = content.boxes[index];
    const float height = std::max(0.1F, box.bottom - box.top), middle = (box.top + box.bottom) / 2;
    auto best = drafts.end();
    float best_overlap = 0;
    // Rows nearer than the largest type apart; a handful at most on a page for people.
    int looked = 0;
    for (auto at = drafts.lower_bound(middle - height);
         at != drafts.end() && at->first < middle + height && looked < 24; ++at, ++looked) {
      const float other = at->second.bottom - at->second.top;
      const float overlap = std::min(box.bottom, at->second.bottom) - std::max(box.top, at->second.top);
      if (std::min(height, other) < 0.45F * std::max(height, other)) continue;
      // Lines of two columns may stand half a line apart, and the boxes of one column's lines may overlap; a raised
      // figure stands beside its word.
      const float apart = std::abs(middle - at->first);
      const float ratio = std::min(height, other) / std::max(height, other);
      const bool is_near = ratio > 0.75F
                               ? apart < 0.3F * std::min(height, other)
                               : overlap >= 0.8F * std::min(height, other) ||
                                     (overlap >= 0.5F * height && stands_beside(content, at->second.boxes, box));
      if (is_near && overlap > best_overlap) {
        best_overlap = overlap;
        best = at;
      }
    }
    if (best == drafts.end()) drafts.emplace(middle, Draft{box.top, box.bottom, {index}});
    else best->second.boxes.push_back(index);
  }
  Rows rows;
  rows.reserve(drafts.size());
  for (auto& [middle, draft] : drafts) {
    Row row;
    split_row(content, draft.boxes, row);
    rows.push_back(std::move(row));
  }
  std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.bottom < b.bottom; });
  // "1" and the text of a footnote stand apart, but are one line.
  const float usual = median_size(rows);
  for (Row& row : rows) {
    if (row.size > 0.93F * usual || row.segments.size() < 2 || row.segments[0].boxes.size() != 1) continue;
    if (!is_note_figure(word_of(content, row.segments[0].boxes[0]))) continue;
    row.segments[1].boxes.insert(row.segments[1].boxes.begin(), row.segments[0].boxes[0]);
    row.segments[1].left = row.segments[0].left;
    row.segments.erase(row.segments.begin());
  }
  return rows;
}

std::string text_of(const PdfContent& content, const Row& row) {
  std::string text;
  for (const Segment& segment : row.segments)
    for (std::uint32_t box : segment.boxes) {
      if (!text.empty()) text += ' ';
      text += word_of(content, box);
    }
  return text;
}

/// Letters in small type, every number a '#': equal for the running lines of two pages.
std::string key_of(std::string_view text) {
  std::string key;
  for (char c : text) {
    if (is_upright_digit(c)) {
      if (key.empty() || key.back() != '#') key += '#';
    } else if (c != ' ') {
      key += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
  }
  return key;
}

/// "3", "- 3 -", "3 / 12", "Pagina 3 van 12".
bool is_page_number(std::string_view key) {
  constexpr std::array<std::string_view, 17> kForms = {
      "#",           "-#-",       "–#–",   "#/#",        "#van#",          "pagina#",
      "pagina#van#", "pagina#/#", "blad#", "bladzijde#", "bladzijde#van#", "pag.#",
      "pag.#van#",   "p.#",       "page#", "page#of#",   "blad#van#"};
  return std::find(kForms.begin(), kForms.end(), key) != kForms.end();
}

/// Which rows of each page stand on other pages too, at the same height.
class RunningRows {
 public:
  RunningRows(const PdfContent& content, const std::vector<Rows>& pages) : pages_(pages) {
    keys_.resize(pages.size());
    for (std::size_t page = 0; page < pages.size(); ++page) {
      const Rows& rows = pages[page];
      const float height = content.pages[page].height;
      for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i >= kEdgeRows && i + kEdgeRows < rows.size()) continue;
        const bool is_top = rows[i].bottom<0.16F * height, is_foot = rows[i].top> 0.84F * height;
        if (!is_top && !is_foot) continue;
        const std::string text = text_of(content, rows[i]);
        keys_[page].push_back({i, is_foot, rows[i].bottom, key_of(text), numbers_of(text)});
      }
    }
  }

  /// 0 no, 1 header, 2 footer, by row of the page.
  [[nodiscard]] std::vector<std::uint8_t> on_page(std::size_t page) const {
    std::vector<std::uint8_t> roles(pages_[page].size(), 0);
    for (const Edge& edge : keys_[page]) {
      bool is_running = is_page_number(edge.key) && (edge.row == 0 || edge.row + 1 == pages_[page].size());
      for (std::size_t other = page >= 2 ? page - 2 : 0; !is_running && other < pages_.size() && other <= page + 2;
           ++other) {
        if (other == page) continue;
        is_running = std::any_of(keys_[other].begin(), keys_[other].end(), [&](const Edge& candidate) {
          return candidate.key == edge.key && candidate.is_foot == edge.is_foot &&
                 std::abs(candidate.bottom - edge.bottom) < 4 &&
                 counts_on(edge.numbers, candidate.numbers,
                           static_cast<long long>(other) - static_cast<long long>(page));
        });
      }
      if (is_running) roles[edge.row] = edge.is_foot ? 2 : 1;
    }
    return roles;
  }

 private:
  static constexpr std::size_t kEdgeRows = 5;
  struct Edge {
    std::size_t row;
    bool is_foot;
    float bottom;
    std::string key;
    std::vector<long long> numbers;
  };

  static std::vector<long long> numbers_of(std::string_view text) {
    std::vector<long long> numbers;
    bool is_in = false;
    for (char c : text) {
      if (is_upright_digit(c)) {
        if (!is_in) numbers.push_back(0);
        numbers.back() = (numbers.back() * 10 + (c - '0')) % 1'000'000'000'000;
      }
      is_in = is_upright_digit(c);
    }
    return numbers;
  }

  /// The same numbers, but for one that counts the pages.
  static bool counts_on(const std::vector<long long>& numbers, const std::vector<long long>& others, long long pages) {
    if (numbers.size() != others.size()) return false;
    std::size_t counting = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      if (others[i] == numbers[i]) continue;
      if (others[i] - numbers[i] != pages) return false;
      ++counting;
    }
    return counting <= 1;
  }

  const std::vector<Rows>& pages_;
  std::vector<std::vector<Edge>> keys_;
};

struct Column {
  float left = 0, right = 0;
};

/// Finds columns and tables on one page and adds its regions in reading order.
class PageLayout {
 public:
  PageLayout(const PdfContent& content, PdfLayout& layout, std::uint32_t page, std::uint32_t& tables,
             std::size_t& work_left)
      : content_(content),
        layout_(layout),
        page_(page),
        tables_(tables),
        work_left_(work_left),
        out_(&layout.regions) {}

  void run(Rows rows) {
    float left = 1e9F, right = 0;
    for (const Row& row : rows) {
      left = std::min(left, row.left);
      right = std::max(right, row.right);
    }
    // Pages mostly have equal margins, so a page of short lines shows how far they could have gone.
    right = std::max(right, content_.pages[page_].width - left);
    split_cells(rows);
    arrange(std::move(rows), {left, right}, PdfRegion::Kind::flow, 0);
    std::move(aside_.begin(), aside_.end(), std::back_inserter(layout_.regions));
  }

 private:
  enum class Side : std::uint8_t { none, left, right, both, crosses };

  /// Rows [first, last] that leave the gutter ending at `edge` free.
  struct Run {
    std::size_t first = 0, last = 0, score = 0;
    float edge = 0;
  };

  static Side side_of(const Row& row, float edge, float gutter) {
    bool is_left = false, is_right = false;
    for (const Segment& segment : row.segments) {
      if (segment.left < edge - 0.5F && segment.right > edge - gutter + 0.5F) return Side::crosses;
      (segment.left >= edge - 0.5F ? is_right : is_left) = true;
    }
    return is_left && is_right ? Side::both : is_left ? Side::left : is_right ? Side::right : Side::none;
  }

  /// Cells that stand close: a gap somewhat wider than the others of its row is a border where rows near it have one
  /// that ends at the same height on the line.
  void split_cells(Rows& rows) const {
    struct Gap {
      std::size_t row, segment, box;
      float left;
      bool is_strong, is_wide;
    };
    std::vector<Gap> gaps;
    const float usual_size = median_size(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (std::size_t s = 0; s < rows[i].segments.size(); ++s) {
        const Segment& segment = rows[i].segments[s];
        if (s > 0) gaps.push_back({i, s, 0, segment.left, true, true});
        std::vector<float> widths;
        for (std::size_t k = 1; k < segment.boxes.size(); ++k) widths.push_back(gap_before(segment, k));
        float usual = 0.3F * rows[i].size;
        if (widths.size() >= 3) {
          std::nth_element(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2),
                           widths.end());
          usual = widths[widths.size() / 2];
        }
        for (std::size_t k = 1; k < segment.boxes.size(); ++k) {
          const float gap = gap_before(segment, k);
          const std::string_view first = word_of(content_, segment.boxes[0]);
          const bool is_note = is_note_figure(first) && rows[i].size < 0.93F * usual_size;
          if (gap < 0.2F * rows[i].size || (k == 1 && (is_list_marker(first) || is_note))) continue;
          const bool is_wide = gap > 0.45F * rows[i].size && gap > 1.6F * usual;
          gaps.push_back({i, s, k, content_.boxes[segment.boxes[k]].left, false, is_wide});
        }
      }
    }
    std::sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.left < b.left; });
    std::map<std::pair<std::size_t, std::size_t>, std::vector<std::size_t>> cuts;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
      if (gaps[i].is_strong) continue;
      std::size_t wide = 0, strong = 0;
      const auto count = [&](const Gap& other) {
        if (other.row == gaps[i].row || distance(other.row, gaps[i].row) >= 12) return;
        wide += other.is_wide;
        strong += other.is_strong;
      };
      for (std::size_t k = i; k-- > 0 && gaps[i].left - gaps[k].left < 0.8F && i - k < 200;) count(gaps[k]);
      for (std::size_t k = i + 1; k < gaps.size() && gaps[k].left - gaps[i].left < 0.8F && k - i < 200; ++k)
        count(gaps[k]);
      if (strong >= 2 || (gaps[i].is_wide && wide >= 2)) cuts[{gaps[i].row, gaps[i].segment}].push_back(gaps[i].box);
    }
    for (auto cut = cuts.rbegin(); cut != cuts.rend(); ++cut) {
      std::vector<Segment>& segments = rows[cut->first.first].segments;
      std::vector<std::size_t>& borders = cut->second;
      std::sort(borders.begin(), borders.end());
      const Segment whole = segments[cut->first.second];
      std::vector<Segment> pieces(1);
      for (std::size_t k = 0; k < whole.boxes.size(); ++k) {
        const PdfBox& box = content_.boxes[whole.boxes[k]];
        if (std::binary_search(borders.begin(), borders.end(), k)) pieces.emplace_back();
        Segment& piece = pieces.back();
        piece.left = piece.boxes.empty() ? box.left : std::min(piece.left, box.left);
        piece.right = piece.boxes.empty() ? box.right : std::max(piece.right, box.right);
        piece.boxes.push_back(whole.boxes[k]);
      }
      const auto at = segments.begin() + static_cast<std::ptrdiff_t>(cut->first.second);
      segments.insert(segments.erase(at), pieces.begin(), pieces.end());
    }
  }

  static std::size_t distance(std::size_t a, std::size_t b) { return a < b ? b - a : a - b; }

  float gap_before(const Segment& segment, std::size_t k) const {
    return content_.boxes[segment.boxes[k]].left - content_.boxes[segment.boxes[k - 1]].right;
  }

  void arrange(Rows rows, Column width, PdfRegion::Kind kind, int depth) {
    if (rows.empty()) return;
    const float gutter = std::max(kNarrowestGutter, 0.4F * median_size(rows));
    Run best;
    if (depth < kDeepest && rows.size() <= kMostRowBoxes) best = find_run(rows, gutter);
    if (best.score > 0 && best.score < kSureColumns && join_stretched(rows)) best = find_run(rows, gutter);
    if (best.score == 0) {
      add_flow(rows, width, kind);
      return;
    }
    const auto at = [&](std::size_t i) { return rows.begin() + static_cast<std::ptrdiff_t>(i); };
    Rows above(std::make_move_iterator(rows.begin()), std::make_move_iterator(at(best.first)));
    Rows below(std::make_move_iterator(at(best.last + 1)), std::make_move_iterator(rows.end()));
    Rows middle(std::make_move_iterator(at(best.first)), std::make_move_iterator(at(best.last + 1)));
    arrange(std::move(above), width, kind, depth + 1);
    add_columns(std::move(middle), gutter, width, kind, depth + 1);
    arrange(std::move(below), width, kind, depth + 1);
  }

  /// Justified lines in a narrow column have wide gaps, but all alike, and reach from border to border: no cells. True
  /// when there were any.
  bool join_stretched(Rows& rows) const {
    if (rows.size() < 5) return false;
    float left = 1e9F, right = 0;
    for (const Row& row : rows) {
      left = std::min(left, row.left);
      right = std::max(right, row.right);
    }
    const auto is_full = [&](const Row& row) { return row.left - left < 2 * row.size && right - row.right < 1.5F; };
    if (static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), is_full)) * 2 < rows.size()) return false;
    bool is_changed = false;
    for (Row& row : rows) {
      if (row.segments.size() < 2 || !is_full(row)) continue;
      Segment whole = row.segments.front();
      for (std::size_t i = 1; i < row.segments.size(); ++i)
        whole.boxes.insert(whole.boxes.end(), row.segments[i].boxes.begin(), row.segments[i].boxes.end());
      whole.right = row.right;
      float narrowest = 1e9F, widest = 0;
      for (std::size_t k = 1; k < whole.boxes.size(); ++k) {
        if (!has_space_between(content_, whole.boxes[k - 1], whole.boxes[k])) continue;
        narrowest = std::min(narrowest, gap_before(whole, k));
        widest = std::max(widest, gap_before(whole, k));
      }
      if (widest > 1.35F * narrowest + 0.5F) continue;
      row.segments.assign(1, std::move(whole));
      is_changed = true;
    }
    return is_changed;
  }

  Run find_run(const Rows& rows, float gutter) {
    std::vector<float> edges;
    for (const Row& row : rows)
      for (const Segment& segment : row.segments) edges.push_back(segment.left);
    const std::size_t pieces = edges.size();
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end(), [](float a, float b) { return b - a < 1.0F; }), edges.end());
    Run best;
    for (float edge : edges) {
      if (work_left_ < pieces) break;
      work_left_ -= pieces;
      std::size_t begin = 0;
      for (std::size_t i = 0; i <= rows.size(); ++i) {
        const bool crosses = i == rows.size() || side_of(rows[i], edge, gutter) == Side::crosses;
        // The first or last line of a page, far from the text, is no part of its columns.
        const bool is_apart = !crosses && i > begin && rows[i].top - rows[i - 1].bottom > 3 * rows[i].size;
        if (!crosses && !is_apart) continue;
        if (i > begin) judge_run(rows, begin, i, edge, gutter, best);
        begin = crosses ? i + 1 : i;
      }
    }
    return best;
  }

  /// Narrows the rows [begin, end) to where both sides have text, and keeps them when they are the best so far.
  static void judge_run(const Rows& rows, std::size_t begin, std::size_t end, float edge, float gutter, Run& best) {
    if (end - begin < 2 || end - begin <= best.score) return;
    std::vector<Side> sides;
    sides.reserve(end - begin);
    std::size_t lefts = 0, rights = 0;
    for (std::size_t i = begin; i < end; ++i) {
      sides.push_back(side_of(rows[i], edge, gutter));
      lefts += sides.back() != Side::right;
      rights += sides.back() != Side::left;
    }
    if (std::min(lefts, rights) < 2) return;
    // Columns whose lines do not stand at the same height: the next row is the other side's and overlaps.
    const auto interleaves = [&](std::size_t i) {
      return i + 1 < sides.size() && sides[i] != Side::both && sides[i + 1] != Side::both && sides[i + 1] != sides[i] &&
             rows[begin + i + 1].top < rows[begin + i].bottom - 0.1F * rows[begin + i].size;
    };
    std::size_t first = 0, last = sides.size() - 1;
    while (first < sides.size() && sides[first] != Side::both && !interleaves(first)) ++first;
    if (first == sides.size()) return;
    while (last > first && sides[last] != Side::both && !interleaves(last - 1)) --last;
    if (last == first) return;
    const auto is_near = [&](std::size_t above, std::size_t below, float most) {
      const Row &a = rows[begin + above], &b = rows[begin + below];
      return b.bottom - a.bottom < most * a.size && std::abs(a.size - b.size) < 0.5F;
    };
    // A column on the right that begins higher than its neighbour.
    while (first > 0 && sides[first - 1] == Side::right && is_near(first - 1, first, 1.8F)) --first;
    float left_limit = 0, right_limit = 1e9F;
    const auto widen = [&](std::size_t from, std::size_t to) {
      for (std::size_t i = from; i <= to; ++i)
        for (const Segment& segment : rows[begin + i].segments) {
          if (segment.left < edge - 0.5F) left_limit = std::max(left_limit, segment.right);
          else right_limit = std::min(right_limit, segment.left);
        }
    };
    const auto is_inside = [&](std::size_t i) {
      return rows[begin + i].segments.front().left >= edge - 0.5F ? rows[begin + i].left >= right_limit - 1
                                                                  : rows[begin + i].right <= left_limit + 1;
    };
    // A line over or under the columns that is no part of them is wider than they are.
    if (last - first >= 6) {
      widen(first + 2, last - 2);
      while (last > first && sides[last] != Side::both && !is_inside(last)) --last;
      while (first < last && sides[first] != Side::both && !is_inside(first)) ++first;
    }
    widen(first, last);
    // A column goes on below its neighbour's end; but what stands right above a line over the whole width belongs to
    // that.
    const std::size_t shared_end = last;
    const Side tail = sides[last] == Side::both && last + 1 < sides.size() ? sides[last + 1] : Side::none;
    while (last + 1 < sides.size() && sides[last + 1] == tail && is_near(last, last + 1, 2.6F) && is_inside(last + 1))
      ++last;
    if (last + 1 == sides.size() && end < rows.size() &&
        rows[end].bottom - rows[begin + last].bottom < 1.8F * rows[begin + last].size) {
      while (last > shared_end && is_near(last - 1, last, 1.8F)) --last;
      if (last > shared_end) --last;
    }
    lefts = rights = 0;
    std::size_t both = 0;
    for (std::size_t i = first; i <= last; ++i) {
      lefts += sides[i] != Side::right;
      rights += sides[i] != Side::left;
      both += sides[i] == Side::both;
    }
    const std::size_t score = std::min(lefts, rights);
    if (score < 2 || (score < 3 && both != last - first + 1)) return;
    if (score > best.score) best = {begin + first, begin + last, score, edge};
  }

  /// Where something stands in one of the rows, from left to right.
  static std::vector<Column> columns_of(const Rows& rows, float gutter) {
    std::vector<Column> pieces, columns;
    for (const Row& row : rows)
      for (const Segment& segment : row.segments) pieces.push_back({segment.left, segment.right});
    std::sort(pieces.begin(), pieces.end(), [](const Column& a, const Column& b) { return a.left < b.left; });
    for (const Column& piece : pieces) {
      if (columns.empty() || piece.left - columns.back().right >= gutter - 1.0F) columns.push_back(piece);
      else columns.back().right = std::max(columns.back().right, piece.right);
    }
    return columns;
  }

  static std::size_t column_at(const std::vector<Column>& columns, float left) {
    std::size_t i = 0;
    while (i + 1 < columns.size() && left >= columns[i + 1].left - 0.5F) ++i;
    return i;
  }

  void add_columns(Rows rows, float gutter, Column width, PdfRegion::Kind kind, int depth) {
    const std::vector<Column> columns = columns_of(rows, gutter);
    if (columns.size() < 2) {
      add_flow(rows, width, kind);
      return;
    }
    std::vector<Rows> parts(columns.size());
    std::size_t shared = 0;
    for (const Row& row : rows) {
      std::vector<Row> pieces(columns.size());
      for (const Segment& segment : row.segments) pieces[column_at(columns, segment.left)].segments.push_back(segment);
      std::size_t count = 0;
      for (std::size_t i = 0; i < columns.size(); ++i) {
        if (pieces[i].segments.empty()) continue;
        ++count;
        std::vector<std::uint32_t> boxes;
        for (const Segment& segment : pieces[i].segments)
          boxes.insert(boxes.end(), segment.boxes.begin(), segment.boxes.end());
        measure(content_, boxes, pieces[i].left, pieces[i].right, pieces[i].top, pieces[i].bottom, pieces[i].size);
        parts[i].push_back(std::move(pieces[i]));
      }
      shared += count >= 2;
    }
    std::vector<bool> flows(columns.size());
    std::size_t flowing = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      join_stretched(parts[i]);
      flows[i] = is_flowing(parts[i], columns[i]);
      flowing += flows[i];
    }
    if (flowing == 0 && depth < kDeepest) {
      // A line of references and a subject under it are no one table, though their second columns may begin alike.
      const float nearest = line_distance(parts);
      for (std::size_t i = 1; i < rows.size(); ++i) {
        const float distance = rows[i].bottom - rows[i - 1].bottom;
        if (distance < 2.4F * std::max(rows[i].size, rows[i - 1].size) || distance < 2 * nearest) continue;
        Rows above(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(i));
        Rows below(rows.begin() + static_cast<std::ptrdiff_t>(i), rows.end());
        arrange(std::move(above), width, kind, depth + 1);
        arrange(std::move(below), width, kind, depth + 1);
        return;
      }
    }
    const bool is_table = flowing == 0 ? shared * 2 >= rows.size() : has_table_rows(parts, flows, rows, columns);
    if (is_table) {
      add_table(rows, columns, line_distance(parts));
      return;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
      // What falls apart again is columns itself.
      const bool is_margin = flowing > 0 && !flows[i] && !(parts[i].size() >= 6 && has_parts(parts[i]));
      const float limit =
          i + 1 < columns.size() ? columns[i + 1].left - gutter : std::max(width.right, columns[i].right);
      const auto own_kind = is_margin || flowing == 0 ? PdfRegion::Kind::margin : kind;
      // What stands beside the text is read after the page's text, which goes on above and below it.
      std::vector<PdfRegion>* const before = std::exchange(out_, is_margin ? &aside_ : out_);
      arrange(std::move(parts[i]), {columns[i].left, std::max(limit, columns[i].right)}, own_kind, depth);
      out_ = before;
    }
  }

  std::size_t words_in(const Row& row) const {
    std::size_t words = 0;
    for (const Segment& segment : row.segments) words += segment.boxes.size();
    return words;
  }

  static bool has_parts(const Rows& rows) {
    const auto parted = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.segments.size() > 1; });
    return static_cast<std::size_t>(parted) * 4 > rows.size();
  }

  /// Running text: several lines of several words that fill the column.
  bool is_flowing(const Rows& rows, Column column) const {
    if (rows.size() < 3 || has_parts(rows)) return false;
    double fill = 0, words = 0;
    for (const Row& row : rows) {
      fill += (row.right - row.left) / std::max(1.0F, column.right - column.left);
      words += static_cast<double>(words_in(row));
    }
    const auto count = static_cast<double>(rows.size());
    // Narrow columns have few words in a line, but end at one border.
    const auto at_border = static_cast<double>(
        std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return column.right - row.right < 2; }));
    return fill / count >= 0.55 &&
           (words / count >= 3 || (words / count >= 2 && at_border / count >= 0.5 && count >= 6));
  }

  /// The smallest distance between two lines of a column: that of the lines of one cell or paragraph. Lines that stand
  /// far apart are never those of one paragraph.
  static float line_distance(const std::vector<Rows>& parts) {
    float nearest = 1e9F;
    for (const Rows& part : parts)
      for (std::size_t k = 1; k < part.size(); ++k)
        if (const float distance = part[k].bottom - part[k - 1].bottom; distance > 0.8F * part[k].size)
          nearest = std::min({nearest, distance, 1.45F * part[k].size});
    return nearest;
  }

  /// Cells with running text. With space between the rows: where a cell begins, one beside it begins too. Without:
  /// wherever a narrow column has a line, the running text beside it begins anew.
  bool has_table_rows(const std::vector<Rows>& parts, const std::vector<bool>& flows, const Rows& rows,
                      const std::vector<Column>& columns) const {
    const float border = kCellGap * line_distance(parts) + 0.5F;
    const float tolerance = 1.3F * rows.front().size;
    std::vector<std::vector<float>> starts(parts.size());
    std::vector<float> all;
    for (std::size_t i = 0; i < parts.size(); ++i)
      for (std::size_t k = 1; k < parts[i].size(); ++k)
        if (parts[i][k].bottom - parts[i][k - 1].bottom > border) {
          starts[i].push_back(parts[i][k].bottom);
          all.push_back(parts[i][k].bottom);
        }
    std::sort(all.begin(), all.end());
    std::size_t borders = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      borders += i == 0 || all[i] - all[i - 1] > tolerance;
      std::size_t columns_there = 0;
      for (const std::vector<float>& column : starts)
        columns_there += std::any_of(column.begin(), column.end(),
                                     [&](float start) { return std::abs(start - all[i]) <= tolerance; });
      if (columns_there < 2) return false;
    }
    if (borders > 0) return borders >= 2 || rows.size() <= 8;
    std::size_t shared = 0, anew = 0, narrow = 0;
    for (const Row& row : rows) {
      bool is_narrow = false;
      const Segment* running = nullptr;
      for (const Segment& segment : row.segments) {
        if (flows[column_at(columns, segment.left)]) running = &segment;
        else is_narrow = true;
      }
      narrow += is_narrow;
      if (!is_narrow || running == nullptr) continue;
      ++shared;
      const char first = word_of(content_, running->boxes.front()).front();
      anew += !(first >= 'a' && first <= 'z');
    }
    return shared >= 2 && anew == shared && shared == narrow;
  }

  void add_table(const Rows& rows, const std::vector<Column>& columns, float nearest) {
    ++tables_;
    // Lines of one cell stand nearer to each other than rows do; where all distances are equal, a line without a first
    // cell goes on with the row above.
    const auto has_gap = [&](std::size_t i) { return rows[i].bottom - rows[i - 1].bottom > kCellGap * nearest + 0.5F; };
    std::size_t gaps = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) gaps += has_gap(i);
    std::vector<std::vector<PdfRegion>> cells;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const bool has_first = column_at(columns, rows[i].segments.front().left) == 0;
      const bool is_new = i == 0 || (gaps > 0 ? has_gap(i) : has_first);
      if (is_new || cells.empty()) cells.emplace_back(columns.size());
      std::vector<std::vector<std::uint32_t>> boxes(columns.size());
      for (const Segment& segment : rows[i].segments) {
        auto& into = boxes[column_at(columns, segment.left)];
        into.insert(into.end(), segment.boxes.begin(), segment.boxes.end());
      }
      for (std::size_t column = 0; column < columns.size(); ++column) {
        if (boxes[column].empty()) continue;
        PdfRegion& cell = cells.back()[column];
        cell.lines.push_back(line_of(std::move(boxes[column])));
        cell.left = columns[column].left;
        cell.right = columns[column].right;
      }
    }
    std::uint32_t number = 0;
    for (std::vector<PdfRegion>& row : cells) {
      ++number;
      for (std::size_t column = 0; column < columns.size(); ++column) {
        if (row[column].lines.empty()) continue;
        row[column].kind = PdfRegion::Kind::cell;
        row[column].page = page_;
        row[column].table = tables_;
        row[column].row = number;
        row[column].column = static_cast<std::uint32_t>(column + 1);
        out_->push_back(std::move(row[column]));
      }
    }
  }

  void add_flow(const Rows& rows, Column width, PdfRegion::Kind kind) {
    PdfRegion region{.kind = kind, .page = page_, .left = width.left, .right = width.right};
    for (const Row& row : rows) {
      // One row alone with a wide gap in it: two things that have nothing to do with each other.
      std::vector<std::uint32_t> boxes;
      float right = 0;
      for (const Segment& segment : row.segments) {
        if (!boxes.empty() && segment.left - right > 3 * row.size && !is_leader(boxes.back())) {
          region.lines.push_back(line_of(std::move(boxes)));
          boxes.clear();
        }
        boxes.insert(boxes.end(), segment.boxes.begin(), segment.boxes.end());
        right = segment.right;
      }
      if (!boxes.empty()) region.lines.push_back(line_of(std::move(boxes)));
    }
    if (!region.lines.empty()) out_->push_back(std::move(region));
  }

  bool is_leader(std::uint32_t box) const {
    const std::string_view word = word_of(content_, box);
    return word.find_first_not_of(". _…") == std::string_view::npos || word.ends_with("....");
  }

  PdfLine line_of(std::vector<std::uint32_t> boxes) const {
    PdfLine line;
    // "Inleiding ........ 3": the dots and the number are for the eye.
    std::size_t keep = boxes.size();
    if (keep >= 3 && key_of(word_of(content_, boxes[keep - 1])) == "#") {
      std::size_t dots = keep - 1;
      std::size_t signs = 0;
      while (dots > 0 && is_leader(boxes[dots - 1])) signs += word_of(content_, boxes[--dots]).size();
      if (signs >= 4 && dots > 0) {
        keep = dots;
        line.has_leader = true;
      }
    }
    boxes.resize(keep);
    line.boxes = std::move(boxes);
    measure(content_, line.boxes, line.left, line.right, line.top, line.bottom, line.size);
    line.is_bold = line.is_italic = true;
    for (std::uint32_t index : line.boxes) {
      const std::size_t font = content_.boxes[index].font;
      line.is_bold &= font < content_.fonts.size() && content_.fonts[font].is_bold;
      line.is_italic &= font < content_.fonts.size() && content_.fonts[font].is_italic;
    }
    return line;
  }

  const PdfContent& content_;
  PdfLayout& layout_;
  std::uint32_t page_;
  std::uint32_t& tables_;
  std::size_t& work_left_;
  std::vector<PdfRegion> aside_;  ///< margin columns
  std::vector<PdfRegion>* out_;
};

/// The type size of most of the text.
float body_size_of(const PdfLayout& layout, const PdfContent& content) {
  std::map<int, std::uint64_t> weights;
  for (const PdfRegion& region : layout.regions) {
    if (region.kind == PdfRegion::Kind::header || region.kind == PdfRegion::Kind::footer) continue;
    for (const PdfLine& line : region.lines)
      for (std::uint32_t box : line.boxes)
        weights[static_cast<int>(line.size * 2 + 0.5F)] += content.boxes[box].text_length;
  }
  int size = 20;
  std::uint64_t most = 0;
  for (const auto& [value, weight] : weights)
    if (weight > most) {
      most = weight;
      size = value;
    }
  return static_cast<float>(size) / 2;
}

/// Narrows a region to the width that its own lines show, where they are running text; else to that of running text
/// that begins at the same place.
void set_widths(PdfLayout& layout) {
  std::map<int, float> widths;  // by left border
  const auto own_right = [](const PdfRegion& region) {
    float right = 0;
    std::size_t words = 0;
    for (const PdfLine& line : region.lines) {
      right = std::max(right, line.right);
      words += line.boxes.size();
    }
    // Lines of several words, or lines that all end at one border.
    const auto at_border = static_cast<std::size_t>(std::count_if(
        region.lines.begin(), region.lines.end(), [&](const PdfLine& line) { return right - line.right < 2; }));
    const std::size_t lines = region.lines.size();
    return lines >= 4 && (words >= 5 * lines || (words >= 2 * lines && at_border * 2 >= lines)) ? right : 0.0F;
  };
  const auto key = [](const PdfRegion& region) {
    float left = 1e9F;
    for (const PdfLine& line : region.lines) left = std::min(left, line.left);
    return static_cast<int>(std::lround(left / 4));
  };
  for (PdfRegion& region : layout.regions) {
    if (region.kind != PdfRegion::Kind::flow) continue;
    if (const float right = own_right(region); right > 0) {
      region.right = right;
      float& known = widths[key(region)];
      known = std::max(known, right);
    }
  }
  for (PdfRegion& region : layout.regions) {
    if (region.kind != PdfRegion::Kind::flow || own_right(region) > 0) continue;
    const auto known = widths.find(key(region));
    if (known != widths.end()) region.right = known->second;
  }
}

void count_characters(PdfLayout& layout, const PdfContent& content) {
  layout.characters.assign(content.boxes.size(), 0);
  std::unordered_map<std::uint32_t, std::uint32_t> next;  // by page
  for (const PdfRegion& region : layout.regions) {
    std::uint32_t& at = next[region.page];
    for (const PdfLine& line : region.lines) {
      for (std::size_t i = 0; i < line.boxes.size(); ++i) {
        const PdfBox& box = content.boxes[line.boxes[i]];
        layout.characters[line.boxes[i]] = at;
        at += static_cast<std::uint32_t>(base::count_code_points(content.text_of(box)));
        const bool touches = i + 1 < line.boxes.size() && !has_space_between(content, line.boxes[i], line.boxes[i + 1]);
        at += touches ? 0 : 1;
      }
    }
  }
}

}  // namespace

bool has_space_between(const PdfContent& content, std::uint32_t first, std::uint32_t second) {
  const PdfBox& a = content.boxes[first];
  const PdfBox& b = content.boxes[second];
  // A word in two fonts touches; poppler's own word is worth more than the distance, but at the end of its lines it is
  // silent.
  return a.has_space_after || b.left - a.right > 0.15F * std::max(a.size, b.size);
}

bool is_list_marker(std::string_view word) {
  if (word.empty()) return false;
  const base::CodePoint c = base::decode(word, 0);
  if (c.length == word.size()) {
    constexpr std::u32string_view kBullets = U"•●○◦▪■□▫‣⁃∙·–—-*➢➤►▶✓✔❖♦◆→\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0A8\uF02D";
    return kBullets.find(c.value) != std::u32string_view::npos || c.value == U'o' ||
           (c.value >= 0xF020 && c.value <= 0xF0FF);
  }
  std::size_t i = word.front() == '(' ? 1 : 0;
  const std::size_t begin = i;
  while (i < word.size() && is_upright_digit(word[i]) && i - begin < 3) ++i;
  if (i == begin) {
    while (i < word.size() && ((word[i] >= 'a' && word[i] <= 'z') || (word[i] >= 'A' && word[i] <= 'Z')) &&
           i - begin < 1)
      ++i;
    if (i == begin) return false;
  }
  if (i < word.size() && word.substr(i) == "°") return true;
  return i + 1 == word.size() && (word[i] == '.' || word[i] == ')');
}

PdfLayout lay_out(PdfContent& content) {
  PdfLayout layout;
  std::vector<Rows> pages;
  pages.reserve(content.pages.size());
  for (PdfPage& page : content.pages) {
    layout.turned_boxes += turn_upright(content, page);
    layout.turned_boxes += leave_out_staircases(content, page);
    pages.push_back(rows_of(content, page));
  }
  const RunningRows running(content, pages);
  std::vector<std::vector<std::uint8_t>> roles;
  roles.reserve(pages.size());
  for (std::size_t page = 0; page < pages.size(); ++page) roles.push_back(running.on_page(page));
  std::uint32_t tables = 0;
  std::size_t work_left = kWorkPerBox * content.boxes.size() + 100'000;
  for (std::uint32_t page = 0; page < pages.size(); ++page) {
    Rows body;
    std::vector<PdfRegion> footers;
    for (std::size_t i = 0; i < pages[page].size(); ++i) {
      Row& row = pages[page][i];
      if (roles[page][i] == 0) {
        body.push_back(std::move(row));
        continue;
      }
      PdfRegion region{.kind = roles[page][i] == 1 ? PdfRegion::Kind::header : PdfRegion::Kind::footer, .page = page};
      for (Segment& segment : row.segments) {
        PdfLine line{.boxes = std::move(segment.boxes)};
        measure(content, line.boxes, line.left, line.right, line.top, line.bottom, line.size);
        region.lines.push_back(std::move(line));
      }
      (roles[page][i] == 1 ? layout.regions : footers).push_back(std::move(region));
    }
    PageLayout(content, layout, page, tables, work_left).run(std::move(body));
    std::move(footers.begin(), footers.end(), std::back_inserter(layout.regions));
    pages[page] = {};
  }
  layout.body_size = body_size_of(layout, content);
  set_widths(layout);
  count_characters(layout, content);
  return layout;
}

}  // namespace helder::formats
