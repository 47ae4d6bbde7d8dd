// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/lines.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "text/white_space.h"

namespace helder::formats {
namespace {

// Measured on letters, laws and web pages: headings longer than this are rare, prose shorter than this is rare.
constexpr std::size_t kHeadingLength = 100;
constexpr std::size_t kHeadingWords = 16;
constexpr std::size_t kShortLine = 60;
// Nobody wraps wider than this: a longer line is a paragraph on one line, and its end is meant.
constexpr std::size_t kWidestWrap = 120;
constexpr std::size_t kNarrowestWrap = 60;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_ascii_letter(char c) { return is_lower_letter(c) || (c >= 'A' && c <= 'Z'); }
bool is_space(char c) { return c == ' ' || c == '\t'; }
std::string_view of(std::string_view text, Span span) { return text.substr(span.begin, span.length()); }

std::size_t skip_space(std::string_view line, std::size_t i) {
  while (i < line.size()) {
    if (is_space(line[i])) ++i;
    else if (line.substr(i, 2) == "\xC2\xA0") i += 2;
    else break;
  }
  return i;
}

std::size_t word_count(std::string_view line) {
  std::size_t words = 0;
  bool in_word = false;
  for (char c : line) {
    if (is_space(c)) in_word = false;
    else if (!in_word) {
      in_word = true;
      ++words;
    }
  }
  return words;
}

std::string_view last_word(std::string_view line) {
  const std::size_t space = line.find_last_of(" \t");
  return space == std::string_view::npos ? line : line.substr(space + 1);
}

std::string_view first_word(std::string_view line) { return line.substr(0, line.find_first_of(" \t")); }

bool is_salutation(std::string_view line) { return line.starts_with("Geacht") || line.starts_with("Beste "); }

/// Emoji and what joins them: after the full stop of a cheerful sentence.
bool is_picture(char32_t c) { return c >= 0x1F000 || (c >= 0x2600 && c <= 0x27BF) || c == 0xFE0F || c == 0x200D; }

/// The last character, looking through closing quotation marks and brackets.
char32_t end_character(std::string_view line) {
  std::size_t end = line.size();
  while (end > 0) {
    std::size_t at = end - 1;
    while (at > 0 && base::is_continuation(line[at])) --at;
    const char32_t c = base::decode(line, at).value;
    if (c != U'"' && c != U'\'' && c != U'”' && c != U'’' && c != U'»' && c != U')' && c != U']' && c != U'_' &&
        c != U'*' && c != U' ' && !is_picture(c))
      return c;
    end = at;
  }
  return 0;
}

bool ends_sentence(std::string_view line) {
  const char32_t c = end_character(line);
  return c == U'.' || c == U'!' || c == U'?' || c == U'…';
}
bool is_closed(std::string_view line) {
  const char32_t c = end_character(line);
  return ends_sentence(line) || c == U':' || c == U';';
}

bool begins_low(std::string_view line) {
  if (line.empty()) return false;
  const char32_t c = base::decode(line, 0).value;
  return (c >= U'a' && c <= U'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7);
}

/// Begins with a capital, a digit, a section sign or an opening quotation mark.
bool begins_anew(std::string_view line) {
  if (line.empty()) return false;
  const char32_t c = base::decode(line, 0).value;
  return (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || (c >= 0xC0 && c <= 0xDE) || c == U'§' || c == U'"' ||
         c == U'\'' || c == U'“' || c == U'‘' || c == U'’' || c == U'«' || c == U'(' || c == U'[' || c == U'{';
}

bool has_letter(std::string_view line) {
  return std::any_of(line.begin(), line.end(),
                     [](char c) { return is_ascii_letter(c) || (static_cast<unsigned char>(c) & 0x80) != 0; });
}

constexpr std::array<std::string_view, 40> kNeverLast = {
    "de",  "het", "een", "van",  "en",   "of",   "in",  "op", "te",    "bij",  "met", "voor", "aan",  "dat",
    "die", "om",  "uit", "naar", "door", "over", "als", "is", "wordt", "zijn", "uw",  "onze", "deze", "dit",
    "ter", "ten", "tot", "per",  "niet", "maar", "wij", "u",  "je",    "we",   "ik",  "onder"};
bool ends_open(std::string_view line) {
  std::string word(last_word(line));
  std::transform(word.begin(), word.end(), word.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::find(kNeverLast.begin(), kNeverLast.end(), word) != kNeverLast.end();
}

bool starts_with_word(std::string_view line, std::string_view word) {
  return line.size() > word.size() && line.substr(0, word.size()) == word &&
         (is_space(line[word.size()]) || line[word.size()] == '\xC2');
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

/// "2", "2.1.1", "B 2a", "IV", "1a1:1": what stands behind Artikel or Hoofdstuk. Length in bytes, 0 = none.
std::size_t number_length(std::string_view text) {
  std::size_t i = 0;
  bool has_number = false;
  const auto part = [&](std::size_t at) {
    std::size_t j = at;
    while (j < text.size() && (is_digit(text[j]) || text[j] == '.' || text[j] == ':' || text[j] == '-')) ++j;
    if (j > at) {
      while (j < text.size() && (is_lower_letter(text[j]) || is_digit(text[j])) && j - at < 12) ++j;
      return j;
    }
    while (j < text.size() && text[j] >= 'A' && text[j] <= 'Z' && j - at < 8) ++j;
    // "Artikel B 2a", but not "Titel De wet".
    if (j < text.size() && (is_lower_letter(text[j]))) return at;
    return j;
  };
  for (int parts = 0; parts < 2; ++parts) {
    const std::size_t end = part(i);
    if (end == i) break;
    has_number = true;
    i = end;
    if (i < text.size() && text[i] == ' ' && i + 1 < text.size() && is_digit(text[i + 1]) && parts == 0) {
      ++i;
      continue;
    }
    break;
  }
  return has_number ? i : 0;
}

}  // namespace

ItemMarker item_marker(std::string_view line) {
  ItemMarker marker;
  const auto finish = [&](ItemMarker::Kind kind, std::size_t end, char style) {
    const std::size_t next = skip_space(line, end);
    if (next >= line.size()) return;
    marker.kind = kind;
    marker.length = static_cast<std::uint32_t>(next);
    marker.style = style;
  };
  if (line.empty()) return marker;
  const base::CodePoint first = base::decode(line, 0);
  const bool is_spaced = first.length < line.size() && skip_space(line, first.length) > first.length;
  switch (first.value) {
    case U'-':
    case U'*':
    case U'+':
    case U'–':
    case U'—':
    case U'‑':
      if (is_spaced)
        finish(ItemMarker::Kind::bullet, first.length, first.value == U'*' ? '*' : first.value == U'+' ? '+' : '-');
      return marker;
    case U'•':
    case U'·':
    case U'‣':
    case U'▪':
    case U'■':
    case U'●':
    case U'◦':
    case U'○':
    case U'□':
    case U'\xF0B7':
    case U'►':
    case U'➢':
    case U'✓': finish(ItemMarker::Kind::bullet, first.length, 'o'); return marker;
    default: break;
  }
  std::size_t i = line[0] == '(' ? 1 : 0;
  const bool is_bracketed = i == 1;
  const std::size_t begin = i;
  while (i < line.size() && is_digit(line[i]) && i - begin < 4) ++i;
  if (i > begin && i - begin < 4) {
    for (std::size_t d = begin; d < i; ++d)
      marker.value = marker.value * 10 + static_cast<std::uint32_t>(line[d] - '0');
    if (!is_bracketed && line.substr(i, 2) == "\xC2\xB0") {
      std::size_t end = i + 2;
      if (end < line.size() && line[end] == '.') ++end;
      if (skip_space(line, end) > end) finish(ItemMarker::Kind::number, end, 'd');
      return marker;
    }
    if (i < line.size() && line[i] >= 'A' && line[i] <= 'Z' && i + 1 < line.size() && line[i + 1] == '.') ++i;  // "6A."
    if (i >= line.size() || (line[i] != '.' && line[i] != ')')) return {};
    if (is_bracketed && line[i] != ')') return {};
    const std::size_t end = i + 1;
    // "2.achterzijde" is an item of a list typed in haste; "2.1" and "1.500" are numbers.
    if (skip_space(line, end) > end || (line[i] == '.' && end < line.size() && is_ascii_letter(line[end])))
      finish(ItemMarker::Kind::number, end, is_bracketed ? '(' : line[i]);
    return marker.kind == ItemMarker::Kind::none ? ItemMarker{} : marker;
  }
  if (i + 1 < line.size() && is_ascii_letter(line[i])) {
    std::size_t end = i + 1;
    // "ii." and "aa." exist, "zo." ends a sentence: two letters only when they are equal or roman.
    const auto is_roman = [](char c) { return c == 'i' || c == 'v' || c == 'x' || c == 'I' || c == 'V' || c == 'X'; };
    while (end < line.size() && end - i < 4 && (line[end] == line[i] || (is_roman(line[i]) && is_roman(line[end]))))
      ++end;
    if (end >= line.size() || (line[end] != '.' && line[end] != ')') || (is_bracketed && line[end] != ')')) return {};
    // "J. Jansen" is a name, "A. Algemeen" a heading at most: capitals only with a bracket.
    if (line[i] <= 'Z' && line[end] == '.' && !is_roman(line[i])) return {};
    marker.value = static_cast<std::uint32_t>((line[i] | 0x20) - 'a' + 1);
    const std::size_t after = end + 1;
    // "b.wat" but not "z.o.z.": three small letters must follow.
    const bool is_tight = line[end] == '.' && after + 2 < line.size() && is_lower_letter(line[after]) &&
                          is_lower_letter(line[after + 1]) && is_lower_letter(line[after + 2]);
    if (skip_space(line, after) > after || is_tight)
      finish(ItemMarker::Kind::letter, after, is_bracketed ? '(' : line[end]);
  }
  return marker.kind == ItemMarker::Kind::none ? ItemMarker{} : marker;
}

std::uint8_t heading_level_by_pattern(std::string_view line) {
  if (base::count_code_points(line) > kHeadingLength) return 0;
  const char32_t last = end_character(line);
  if (last == U';' || last == U',') return 0;
  struct Word {
    std::string_view word;
    std::uint8_t level;
  };
  constexpr std::array<Word, 11> words = {{{"Deel", 1},
                                           {"Boek", 1},
                                           {"Hoofdstuk", 1},
                                           {"HOOFDSTUK", 1},
                                           {"Titel", 1},
                                           {"Afdeling", 2},
                                           {"Paragraaf", 2},
                                           {"Artikel", 3},
                                           {"ARTIKEL", 3},
                                           {"Bijlage", 1},
                                           {"BIJLAGE", 1}}};
  for (const auto& [word, level] : words) {
    if (line == word && (word == "Bijlage" || word == "BIJLAGE")) return level;
    if (!starts_with_word(line, word)) continue;
    const std::string_view rest = line.substr(skip_space(line, word.size()));
    const std::size_t number = number_length(rest);
    if (number == 0) return 0;
    const std::string_view title = rest.substr(skip_space(rest, number));
    // "Artikel 3, tweede lid, is van toepassing." and "Artikel 5 regelt dat" are prose.
    if (title.empty()) return level;
    if (ends_sentence(line) && title != ".") return 0;
    return title == "." || begins_anew(title) || title.front() == ':' || title.front() == '-' ||
                   title.substr(0, 3) == "–"
               ? level
               : 0;
  }
  if (line.substr(0, 2) == "\xC2\xA7" && !ends_sentence(line)) return 2;
  if (line == "Bijlagen" || line == "Inhoud" || line == "Inhoudsopgave") return 1;
  const std::string low = lower(line.substr(0, 12));
  for (std::string_view label : {"betreft:", "onderwerp:", "betreft :", "onderwerp :"})
    if (low.substr(0, label.size()) == label && line.size() > label.size()) return 1;
  // "2.1 Doel", "2.1.1. Doel".
  if (is_digit(line.front())) {
    std::size_t i = 0;
    std::uint8_t dots = 0;
    while (i < line.size() && (is_digit(line[i]) || (line[i] == '.' && i > 0 && is_digit(line[i - 1]))))
      dots = static_cast<std::uint8_t>(dots + (line[i++] == '.'));
    const bool has_inner_dot =
        line.substr(0, i).find('.') != std::string_view::npos && line.substr(0, i).find('.') + 1 < i;
    const std::size_t title = skip_space(line, i);
    if (has_inner_dot && i < 12 && title > i && title < line.size() && line[title] >= 'A' && line[title] <= 'Z' &&
        !is_closed(line) && word_count(line) <= kHeadingWords)
      return static_cast<std::uint8_t>(std::min<int>(6, 1 + dots));
  }
  return 0;
}

bool looks_like_heading(std::string_view line, bool may_ask) {
  if (!has_letter(line) || base::count_code_points(line) > kHeadingLength || word_count(line) > kHeadingWords ||
      !begins_anew(line))
    return false;
  const char32_t last = end_character(line);
  if (last == U'?') return may_ask;
  if (last == U'.' || last == U'!' || last == U',' || last == U';' || last == U':' || last == U'…' || last == U'-')
    return false;
  return !ends_open(line) && !is_letter_line(line);
}

bool is_closing(std::string_view line) {
  const std::string low = lower(line.substr(0, 28));
  for (std::string_view start :
       {"met vriendelijke groet", "met vriendelijk", "met hartelijke groet", "vriendelijke groet", "hoogachtend",
        "met de meeste hoogachting", "met hoogachting", "groeten,", "groet,", "hartelijke groet",
        "namens burgemeester en", "namens het college", "mvg"})
    if (low.substr(0, start.size()) == start) return base::count_code_points(line) <= kShortLine;
  return false;
}

bool is_letter_line(std::string_view line) {
  if (base::count_code_points(line) > kShortLine + 20) return false;
  const std::string low = lower(line);
  for (std::string_view start : {"geachte ", "beste ", "hallo ", "dag ", "goedemorgen ", "goedemiddag ", "l.s."})
    if (low.substr(0, start.size()) == start) {
      const char32_t last = end_character(line);
      return last == U',' || (last != U'.' && last != U'?' && last != U'!' && word_count(line) <= 6) || start == "l.s.";
    }
  if (is_closing(line)) return true;
  for (std::string_view start :
       {"ons kenmerk",      "uw kenmerk",     "kenmerk:",       "datum:",       "datum ",
        "telefoon",         "e-mail",         "email",          "bijlage:",     "bijlagen:",
        "bijlage(n)",       "contactpersoon", "behandeld door", "zaaknummer",   "t.a.v.",
        "ter attentie van", "postbus ",       "bezoekadres",    "postadres",    "internet",
        "website:",         "uw brief van",   "verzonddatum",   "verzenddatum", "dossiernummer"}) {
    if (low.substr(0, start.size()) != start || ends_sentence(line)) continue;
    // "Telefoon 14 030" and "Datum: 3 mei", not "Telefoon is voor de gemeente belangrijk".
    if (line.size() > start.size() && start.back() != ':' && start != "t.a.v." && start != "postbus " &&
        line.find(':') == std::string_view::npos && word_count(line) > 5)
      continue;
    return true;
  }
  // "3500 CE Utrecht"
  if (line.size() >= 6 && is_digit(line[0]) && is_digit(line[1]) && is_digit(line[2]) && is_digit(line[3])) {
    const std::size_t i = skip_space(line, 4);
    if (i + 1 < line.size() && line[i] >= 'A' && line[i] <= 'Z' && line[i + 1] >= 'A' && line[i + 1] <= 'Z' &&
        (i + 2 == line.size() || !is_ascii_letter(line[i + 2])))
      return !ends_sentence(line);
  }
  return false;
}

bool are_short_lines(std::string_view text, const std::vector<Line>& lines, bool is_signature) {
  if (lines.size() < 2) return false;
  bool has_sign = is_signature || lines.size() >= 3;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = of(text, lines[i].span);
    if (base::count_code_points(line) > kShortLine + 20) return false;
    if (ends_sentence(line) && !is_letter_line(line) && word_count(line) > 3) return false;
    if (i > 0 && begins_low(line)) return false;
    if (ends_open(line) && i > 0) return false;
    has_sign = has_sign || is_letter_line(line) || end_character(line) == U',' ||
               line.find_first_of("0123456789") != std::string_view::npos;
  }
  // Two short lines without a sign of a letter may be one title on two lines: they join.
  return has_sign;
}

std::vector<Block> blocks_of_lines(std::string_view text, const std::vector<Line>& lines, const LineContext& context) {
  std::vector<Block> blocks;
  if (lines.empty()) return blocks;
  const std::size_t count = lines.size();
  std::size_t widest = kNarrowestWrap;
  for (const Line& line : lines) widest = std::max(widest, base::count_code_points(of(text, line.span)));
  const bool is_unwrapped = context.is_unwrapped || widest > kWidestWrap;
  /// The writer ended line i where the next word still had room.
  const auto is_meant_break = [&](std::size_t i) {
    if (i + 1 >= count) return true;
    if (is_unwrapped) return true;
    const std::size_t length = base::count_code_points(of(text, lines[i].span));
    return length + 1 + base::count_code_points(first_word(of(text, lines[i + 1].span))) <= widest;
  };
  // Titles of a law stand together like the lines of an address, but one of them says what it is.
  const auto title = std::find_if(lines.begin(), lines.end(),
                                  [&](const Line& line) { return heading_level_by_pattern(of(text, line.span)) != 0; });
  const auto short_lines = static_cast<std::size_t>(title - lines.begin());
  const bool are_short = are_short_lines(text, std::vector<Line>(lines.begin(), title), context.is_signature);
  std::size_t items = 0;
  for (const Line& line : lines) items += item_marker(of(text, line.span)).kind != ItemMarker::Kind::none;

  enum class What : std::uint8_t { joins, prose, item, heading, own };
  What previous = What::prose;
  ItemMarker last_marker;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view line = of(text, lines[i].span);
    const std::string_view before = i > 0 ? of(text, lines[i - 1].span) : std::string_view{};
    const bool is_fresh =
        i == 0 || is_closed(before) || previous == What::heading || previous == What::own || previous == What::item;
    const bool is_last = i + 1 == count;
    const bool is_all_short = are_short && i < short_lines;
    What what = What::joins;
    std::uint8_t level = 0;
    const ItemMarker marker = item_marker(line);
    const auto is_row = [&](std::size_t at) { return of(text, lines[at].span).find('\t') != std::string_view::npos; };
    if (is_row(i) && ((i > 0 && is_row(i - 1)) || (!is_last && is_row(i + 1)))) {
      what = What::own;  // columns kept apart by tabs: each row stands alone
    } else if (const std::uint8_t pattern = heading_level_by_pattern(line);
               pattern != 0 && (is_fresh || is_meant_break(i - 1))) {
      what = What::heading;
      level = pattern;
    } else if (marker.kind != ItemMarker::Kind::none) {
      const bool is_start =
          marker.kind == ItemMarker::Kind::bullet || marker.value == 1 || marker.value == last_marker.value + 1;
      if (is_fresh || (is_start && (items > 1 || is_meant_break(i - 1)))) what = What::item;
      // "2. Met welk doel?" alone under prose, with prose after it, is a numbered heading.
      const bool is_lonely = items == 1 && is_last && context.has_next && marker.kind == ItemMarker::Kind::number;
      if (what == What::item && is_lonely && looks_like_heading(line, true) &&
          begins_anew(line.substr(marker.length))) {
        what = What::heading;
        level = 2;
      }
    } else if (is_letter_line(line) && (is_fresh || is_meant_break(i - 1))) {
      what = What::own;
    } else if (is_all_short &&
               !(i > 0 && is_last && context.has_next && is_salutation(before) && looks_like_heading(line, false))) {
      // "De" alone above "Minister van Justitie": the writer broke one line in two.
      what = i > 0 && ends_open(before) ? What::joins : What::own;
    } else if (!context.is_after_closing && (is_fresh || (is_last && context.has_next && !ends_open(before))) &&
               (i == 0 || is_meant_break(i - 1) || previous == What::heading)) {
      const bool may_ask = i == 0 || is_meant_break(i - 1);
      if (looks_like_heading(line, may_ask)) {
        if (is_last && (context.has_next || previous == What::heading) && !(count == 1 && !context.has_next)) {
          what = What::heading;
          level = 2;
        } else if (previous == What::heading && i > 0) {
          what = What::heading;
          level = 2;
        } else if (!is_last && is_meant_break(i) && end_character(line) != U'?') {
          // "Inleiding" above its prose, or the first of several headings in a row.
          const std::string_view next = of(text, lines[i + 1].span);
          const bool is_above_prose = begins_anew(next) && base::count_code_points(next) > kShortLine &&
                                      (ends_sentence(next) || base::count_code_points(next) > 80);
          if (is_above_prose || heading_level_by_pattern(next) != 0) {
            what = What::heading;
            level = 2;
          } else if (context.is_first && i == 0 && looks_like_heading(next, false)) {
            what = What::heading;
            level = 1;
          }
        }
        if (what == What::heading && context.is_first && i == 0) level = 1;
      }
    }
    if (what == What::joins && (i == 0 || previous == What::heading || (previous == What::own && !is_all_short)))
      what = What::prose;
    // A paragraph on one line each: the next line is a new paragraph only when a heading or an item says so; the
    // contract joins.
    if (what == What::joins) {
      blocks.back().span.end = lines[i].span.end;
      continue;
    }
    Block block{.span = lines[i].span};
    if (what == What::item) {
      block.kind = BlockKind::list_item;
      block.level =
          lines[i].indent >= 2 ? static_cast<std::uint8_t>(std::min<std::uint32_t>(9, 1 + lines[i].indent / 2)) : 1;
      block.is_guessed = true;
      last_marker = marker;
    } else if (what == What::heading) {
      block.kind = BlockKind::heading;
      block.level = level;
      block.is_guessed = true;
    }
    blocks.push_back(block);
    previous = what;
  }
  return blocks;
}

}  // namespace helder::formats
