// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/scanner.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "language/words.h"
#include "text/form.h"

namespace helder::language {
namespace {

constexpr std::uint32_t kLongestHost = 253;         // RFC 1035
constexpr std::uint32_t kLongestLocalPart = 64;     // RFC 5321
constexpr std::uint32_t kLongestAddress = 2000;     // longer "URLs" are cut: work stays bounded
constexpr std::uint32_t kLongestAbbreviation = 12;  // letters
constexpr std::uint32_t kQuotationReach = 400;      // bytes in which an apostrophe after an s may close a quotation

// Names that end in one of these are addresses, files or neither; a full closed list of top-level domains would make
// "gaan.De" a domain sooner or later, so only those met in Dutch letters.
constexpr std::array<std::string_view, 28> kTopLevel = {
    "nl",  "be", "de", "eu", "com", "org", "net", "info", "gov", "edu", "uk",     "fr", "io", "amsterdam",
    "frl", "cw", "aw", "sx", "tv",  "biz", "int", "mil",  "app", "dev", "online", "nu", "lu", "europa"};
constexpr std::array<std::string_view, 30> kFileEndings = {
    "pdf", "doc",  "docx", "odt",  "rtf", "txt", "md",  "xls", "xlsx", "ods", "csv", "ppt", "pptx", "html", "htm",
    "xml", "json", "jpg",  "jpeg", "png", "gif", "svg", "tif", "zip",  "eml", "msg", "mp3", "mp4",  "exe",  "toml"};

constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool equals_lowered(std::string_view text, std::string_view lowered) {
  return text.size() == lowered.size() &&
         std::equal(text.begin(), text.end(), lowered.begin(), [](char a, char b) { return lower(a) == b; });
}

bool starts_lowered(std::string_view text, std::string_view lowered) {
  return text.size() >= lowered.size() && equals_lowered(text.substr(0, lowered.size()), lowered);
}

template <std::size_t N>
bool is_one_of(std::string_view text, const std::array<std::string_view, N>& list) {
  return std::any_of(list.begin(), list.end(), [&](std::string_view item) { return equals_lowered(text, item); });
}

constexpr bool is_vowel(char c) {
  switch (lower(c)) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y': return true;
    default: return false;
  }
}

// "wnd.", "bzn.": without a vowel no word.
bool is_unpronounceable(std::string_view word) {
  return word.size() >= 2 && word.size() <= 6 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z' && !is_vowel(c); });
}

constexpr bool ends_text(CharClass kind) { return kind == CharClass::space || kind == CharClass::end; }

bool is_roman(std::string_view word) {
  return !word.empty() && word.size() <= 6 && std::all_of(word.begin(), word.end(), [](char c) {
    return lower(c) == 'i' || lower(c) == 'v' || lower(c) == 'x';
  });
}

}  // namespace

/// A word under way: [begin, end), and what was seen in it.
struct Scanner::Word {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t part = 0;              // begin of the stretch after the last joining sign
  CharClass first = CharClass::other;  // class of the first letter or digit
  CharClass last = CharClass::other;   // class of the last character that is seen
  std::uint32_t letters = 0, capitals = 0, digits = 0, points = 0;
  std::uint16_t flags = 0;
  bool has_other_joins = false;  // a sign that no number has
  bool is_abbreviation = false;
  bool is_initial = false;
  bool is_enumerator = false;
  AbbreviationUse use = kNoAbbreviation;
};

void Scanner::begin_block() {
  block_token_ = tokens_.size();
  open_single_ = 0;
}

std::uint32_t Scanner::skip_invisible(std::uint32_t offset) const {
  for (Character c = at(offset); c.kind == CharClass::invisible; c = at(offset)) offset += c.length;
  return offset;
}

void Scanner::scan(std::uint32_t begin, std::uint32_t end) {
  begin_ = begin;
  end_ = end;
  next_at_ = begin;
  host_checked_to_ = 0;
  for (std::uint32_t position = begin; position < end;) {
    const Character first = at(position);
    if (first.kind == CharClass::space || first.kind == CharClass::invisible) {
      position += first.length;
      continue;
    }
    position = scan_one(position, first);
  }
}

void Scanner::add_merge_field(std::uint32_t begin, std::uint32_t end) {
  begin_ = begin;
  end_ = end;
  while (begin < end && kind_at(begin) == CharClass::space) begin += at(begin).length;
  while (end > begin && (text_[end - 1] == ' ' || text_[end - 1] == '\n')) --end;
  if (begin == end) return;
  add(begin, end, TokenKind::merge_field, {Shape::merge_field}, kLeftAlone);
}

void Scanner::add(std::uint32_t begin, std::uint32_t end, TokenKind kind, Piece piece, std::uint16_t flags) {
  // A token never splits before a combining mark; what isn't seen goes with the character before it.
  if (end < end_ && static_cast<unsigned char>(text_[end]) >= 0x80)
    for (Character c = at(end); c.kind == CharClass::mark || c.kind == CharClass::invisible; c = at(end))
      end += c.length;
  piece.sign = at(begin).value;
  tokens_.push_back({.span = {begin, end}, .form = text::form_hash(slice(begin, end)), .kind = kind, .flags = flags});
  pieces_.push_back(piece);
}

std::uint32_t Scanner::scan_one(std::uint32_t begin, Character first) {
  switch (first.kind) {
    case CharClass::lower:
    case CharClass::upper:
    case CharClass::letter:
    case CharClass::digit:
    case CharClass::mark: return scan_word(begin, begin);
    case CharClass::apostrophe: return scan_apostrophe(begin, first);
    case CharClass::symbol: return scan_symbol(begin, first);
    default: return scan_punctuation(begin, first);
  }
}

// ----------------------------------------------------------------------------------------------------------------
// words

std::uint32_t Scanner::scan_word(std::uint32_t begin, std::uint32_t from) {
  if (from == begin) {
    if (const std::uint32_t end = address_end(begin); end != 0) {
      add(begin, end, TokenKind::url, {Shape::address}, kLeftAlone);
      return tokens_.back().span.end;
    }
    if (const std::uint32_t end = email_end(begin); end != 0) {
      add(begin, end, TokenKind::email, {Shape::address}, kLeftAlone);
      return tokens_.back().span.end;
    }
  }
  Word word{.begin = begin, .end = from, .part = from};
  for (;;) {
    const Character c = at(word.end);
    switch (c.kind) {
      case CharClass::upper: ++word.capitals; [[fallthrough]];
      case CharClass::lower:
      case CharClass::letter: ++word.letters; break;
      case CharClass::digit: ++word.digits; break;
      case CharClass::mark:
      case CharClass::invisible: word.end += c.length; continue;
      case CharClass::underscore: word.has_other_joins = true; break;
      case CharClass::end:
      case CharClass::space: finish_word(word); return tokens_.back().span.end;
      default:
        if (join(word)) continue;
        finish_word(word);
        return tokens_.back().span.end;
    }
    if (word.first == CharClass::other) word.first = c.kind;
    word.last = c.kind;
    word.end += c.length;
  }
}

// Takes the sign at word.end, and perhaps more, into the word; false when the word ends before it.
bool Scanner::join(Word& word) {
  const Character c = at(word.end);
  const std::uint32_t after = skip_invisible(word.end + c.length);
  const Character next = at(after);
  const bool next_counts = is_letter_or_digit(next.kind);
  const auto take = [&](std::uint32_t to) {
    word.end = to;
    word.part = to;
    word.last = c.kind;
    return true;
  };
  switch (c.kind) {
    case CharClass::point: return join_point(word);
    case CharClass::hyphen:
      word.has_other_joins |= !(word.letters == 0 && next.kind == CharClass::digit);
      if (next_counts) {
        word.flags |= kHasHyphen;
        return take(after);
      }
      // "Haarenlaan-'s-Gravelandseweg", "1968-'69"
      if (next.kind == CharClass::apostrophe && is_letter_or_digit(kind_at(after + next.length))) {
        word.flags |= kHasHyphen;
        return take(after + next.length);
      }
      // "(2004-...)"
      if (word.last == CharClass::digit && slice(after, std::min(after + 3, end_)) == "...") return take(after + 3);
      if (next.kind == CharClass::hyphen || next.kind == CharClass::dash || next.kind == CharClass::symbol)
        return false;
      if (next.kind == CharClass::slash && is_letter(kind_at(after + 1))) {
        word.flags |= kHasHyphen;
        return take(after + 1);
      }
      // "in- en uitvoer"
      if (is_letter_or_digit(word.last) || word.last == CharClass::close_bracket) {
        word.flags |= kHasHyphen | kElision;
        take(after);
      }
      return false;
    case CharClass::dash:
      // "10–12"
      if (word.last == CharClass::digit && next.kind == CharClass::digit) return take(after);
      return false;
    case CharClass::apostrophe:
      if (next_counts) {
        word.has_other_joins = true;
        return take(after);
      }
      // "Jenkins' boek", but not where a quotation is open
      if (word.end > word.begin && c.value != 0x2018 &&
          (open_single_ == 0 || word.begin - open_single_ > kQuotationReach)) {
        const char last = lower(text_[word.end - 1]);
        if ((last == 's' || last == 'x' || last == 'z') && word.capitals > 0 && next.kind == CharClass::space)
          take(after);
      }
      return false;
    case CharClass::comma:
      if (word.last != CharClass::digit) return false;
      if (next.kind == CharClass::digit && word.letters == 0) return take(after);
      if (next.kind == CharClass::hyphen || next.kind == CharClass::dash) {  // "100,-" "100,--"
        std::uint32_t end = after;
        while (end - after < 8 && (kind_at(end) == CharClass::hyphen || kind_at(end) == CharClass::dash))
          end += at(end).length;
        if (is_letter_or_digit(kind_at(end))) return false;
        take(end);
      }
      return false;
    case CharClass::colon:
      if (word.last == CharClass::digit && next.kind == CharClass::digit) return take(after);
      if (next_counts && slice(word.begin, std::min(word.begin + 4, end_)) == "ECLI") {
        word.has_other_joins = true;
        return take(after);
      }  // ECLI:NL:HR:2020:1
      return false;
    case CharClass::slash:
      if (!next_counts && !(next.kind == CharClass::hyphen && is_letter(kind_at(after + 1)))) return false;
      word.has_other_joins |= word.letters > 0 || next.kind != CharClass::digit;
      return take(after);
    case CharClass::ampersand:
    case CharClass::at:
    case CharClass::star:
      if (!next_counts) return false;
      word.has_other_joins = true;
      return take(after);
    case CharClass::plus:
      if (next_counts) {
        word.has_other_joins = true;
        return take(after);
      }
      // "65+", "C++"
      if (c.value == '+' &&
          (word.last == CharClass::digit || word.last == CharClass::upper || word.last == CharClass::plus)) {
        word.has_other_joins = true;
        return take(word.end + c.length);
      }
      return false;
    case CharClass::percent:
      if (word.last != CharClass::digit) return false;
      take(word.end + c.length);
      return c.value != 0xB0 || kind_at(word.end) != CharClass::lower;  // "1°ambtenaren": a space was forgotten
    case CharClass::open_bracket: return join_bracket(word);
    default: return false;
  }
}

// "bezwaar(tje)", "dam(men)plan": a bracket in a word; "sqrt(-1)", "a(b+c)": a formula. Not "aanvraag(1)".
bool Scanner::join_bracket(Word& word) {
  constexpr std::uint32_t kLongest = 12;
  if (!is_letter(word.last) || text_[word.end] != '(') return false;
  std::uint32_t end = word.end + 1;
  std::uint32_t letters = 0;
  bool has_sign = false;
  bool has_digit = false;
  for (Character c = at(end); end - word.end <= kLongest; c = at(end)) {
    if (c.kind == CharClass::lower) ++letters;
    else if (c.kind == CharClass::digit) has_digit = true;
    else if (c.kind == CharClass::hyphen || c.value == '+') has_sign = true;
    else break;
    end += c.length;
  }
  if (letters + has_digit == 0 || (has_digit && !has_sign) || at(end).value != ')') return false;
  word.letters += letters;
  word.has_other_joins = true;
  word.end = word.part = end + 1;
  word.last = CharClass::close_bracket;
  return true;
}

bool Scanner::join_point(Word& word) {
  const std::uint32_t point = word.end;
  const std::uint32_t after = skip_invisible(point + 1);
  const Character next = at(after);
  const std::string_view part = slice(word.part, point);
  const auto take = [&](std::uint32_t to, CharClass last) {
    word.end = word.part = to;
    word.last = last;
    ++word.points;
    return true;
  };
  if (next.kind == CharClass::digit) {
    if (word.last == CharClass::digit) return take(after, CharClass::point);  // 1.234
    if (part.size() == 1 && word.capitals == 1 && word.letters == 1) {
      word.has_other_joins = true;
      return take(after, CharClass::point);
    }  // B.2
    if (takes_point(word)) {
      word.is_abbreviation = true;
      take(after, CharClass::point);
    }  // "art.3"
    return false;
  }
  if (is_letter(next.kind)) {
    if (const std::uint32_t end = host_end(word.begin); end != 0) {
      word.end = end;
      word.flags |= kLeftAlone;
      return false;
    }
    // "i.v.m.", "sp.a", "P.v.d.A.", "v.Chr.", but not "gaan.De" where a space was forgotten
    std::uint32_t end = after;
    std::uint32_t letters = 0;
    for (Character c = next;
         letters <= 4 && (is_letter(c.kind) || c.kind == CharClass::mark || c.kind == CharClass::invisible);
         c = at(end)) {
      letters += is_letter(c.kind);
      end += c.length;
    }
    if (letters >= 2 && kind_at(end) != CharClass::point && word.letters == 1 && word.capitals == 0 &&
        word.digits == 0 && may_enumerate(word) && next.kind == CharClass::lower) {
      word.is_enumerator = true;  // "a.de aanvraag": a space was forgotten
      take(point + 1, CharClass::point);
      return false;
    }
    const bool is_single = base::count_code_points(part) == 1 && (is_letter(word.last) || word.points > 0);
    const bool next_is_single = letters == 1;
    if (is_letter(word.last) && part.size() <= 4 &&
        ((is_single && (letters <= 2 || kind_at(end) == CharClass::point || word.capitals == word.letters)) ||
         (next_is_single && (next.kind == CharClass::lower || word.capitals == word.letters || word.points > 0)))) {
      word.is_abbreviation = true;
      return take(after, CharClass::point);
    }
    if (word.last == CharClass::digit && next_is_single && next.kind == CharClass::lower) {
      word.has_other_joins = true;
      return take(after, CharClass::point);
    }  // 2.1.a
    if (takes_point(word)) {
      word.is_abbreviation = true;
      take(after, CharClass::point);
    }  // "bijv.een"
    return false;
  }
  if (next.kind == CharClass::hyphen) {
    const Character second = at(after + 1);
    if (word.last == CharClass::digit && word.letters == 0 && !is_letter_or_digit(second.kind)) {  // "11.-"
      std::uint32_t end = after + 1;
      while (end - after < 8 && kind_at(end) == CharClass::hyphen) ++end;
      take(end, CharClass::hyphen);
      return false;
    }
    if (is_letter(second.kind) && is_letter(word.last) &&
        (base::count_code_points(part) == 1 || takes_point(word))) {  // "a.r.-fractie"
      word.flags |= kHasHyphen;
      word.has_other_joins = true;
      word.is_abbreviation = false;
      return take(after + 1, CharClass::hyphen);
    }
    return false;
  }
  if (next.kind == CharClass::point && kind_at(after + 1) == CharClass::point) return false;  // an ellipsis
  if (next.kind == CharClass::apostrophe && word.points > 0 && is_letter(kind_at(after + next.length))) {  // "B.V.'s"
    word.has_other_joins = true;
    return take(after + next.length, CharClass::apostrophe);
  }
  if (takes_point(word)) {
    word.is_abbreviation = true;
    take(point + 1, CharClass::point);
  }
  return false;
}

// At the start of a block or line, and after what ends a sentence or announces an enumeration.
bool Scanner::may_enumerate(const Word& word) const {
  if (tokens_.size() == block_token_) return true;
  if (word.begin > begin_ && text_[word.begin - 1] == '\n') return true;
  const bool after_closing = pieces_.back().shape == Shape::quote || pieces_.back().shape == Shape::close_quote ||
                             pieces_.back().shape == Shape::close_bracket;
  const std::size_t back = after_closing ? 2 : 1;  // 'zei "ik." 2. De ander'
  if (tokens_.size() < block_token_ + back) return false;
  switch (pieces_[pieces_.size() - back].shape) {
    case Shape::colon:
    case Shape::semicolon:
    case Shape::point:
    case Shape::question:
    case Shape::exclamation: return true;
    default: return false;
  }
}

// Does the point at word.end belong to the word? Sets `use`.
bool Scanner::takes_point(Word& word) const {
  const std::uint32_t point = word.end;
  const std::string_view whole = slice(word.begin, point);
  const std::string_view part = slice(word.part, point);
  const Character next = at(point + 1);
  std::uint32_t ahead = point + 1;
  for (std::uint32_t steps = 0; steps < 4 && kind_at(ahead) == CharClass::space; ++steps) ahead += at(ahead).length;
  const Character follower = at(ahead);
  const bool is_first = tokens_.size() == block_token_;
  const Shape before = is_first ? Shape::other : pieces_.back().shape;
  const bool digit_before = before == Shape::number;
  const bool after_end = before == Shape::point || before == Shape::question || before == Shape::exclamation;
  const bool enumerates = may_enumerate(word) && (is_first || ends_text(next.kind));

  if (word.letters == 0) {  // "1." at the start of a block, or after ":" and ";"
    if (!enumerates || word.has_other_joins || word.digits > (is_first ? 3U : 2U) || next.kind != CharClass::space ||
        follower.kind == CharClass::end)
      return false;
    word.is_enumerator = true;
    return true;
  }
  if (enumerates && next.kind == CharClass::space && follower.kind != CharClass::end && word.points == 0 &&
      ((word.letters == 1 && whole.size() <= 2) || (is_roman(whole) && whole.size() > 1) ||
       (word.letters <= 2 && whole.size() == 2 && whole[0] == whole[1]) ||
       (word.digits > 0 && word.digits <= 3 && word.letters == 1 && !word.has_other_joins))) {
    // "J. Jansen" at the start is a name; "a. de aanvraag" and "A. De aanvraag" enumerate.
    const bool is_name = after_end ? word.capitals > 0 && whole.size() == 1
                                   : word.letters == 1 && word.capitals == 1 && word.digits == 0 && whole != "I" &&
                                         follower.kind == CharClass::upper && !is_vowel(whole[0]) && whole[0] > 'E';
    if (!is_name) {
      word.is_enumerator = true;
      return true;
    }
  }
  if (word.digits > 0 || word.has_other_joins) {  // "bouw-c.a.o.", "btw-nr."
    word.use = kLeads;
    if (part == "nr" || part == "nrs") return true;
    return word.points > 0 && word.digits == 0 && base::count_code_points(part) == 1 && is_letter(word.last);
  }
  if (word.points > 0) {  // a chain of letters: "i.v.m", "J.P", "J.Ensor"
    const std::uint16_t known = abbreviation_uses(text::form_hash(whole));
    // "B.V." may end a sentence, "b.v." leads to an example.
    if ((known & kEndsList) != 0 && word.capitals == word.letters && follower.kind == CharClass::upper)
      word.is_initial = true;  // "E.D. Wiebes"
    const bool leads = known == kNoAbbreviation || word.is_initial || ((known & kLeads) != 0 && word.capitals == 0);
    word.use = leads ? kLeads : (known & kEndsList) != 0 ? kEndsList : (known & kMayEnd) != 0 ? kMayEnd : kLeads;
    if (known == kNoAbbreviation && word.capitals == word.letters && base::count_code_points(part) == 1)
      word.is_initial = true;
    return known != kNoAbbreviation || base::count_code_points(part) <= 2;
  }
  if (word.letters == 1 && word.capitals == 1) {
    // "A. de Vries", "C. Huygens", but "bijlage A."
    if (follower.kind == CharClass::end || next.kind == CharClass::close_bracket) return false;
    if (before == Shape::lower_word && follower.kind == CharClass::upper) {
      static const std::array<std::uint64_t, 14> labels = {
          text::form_hash("bijlage"),  text::form_hash("vitamine"), text::form_hash("plan"),
          text::form_hash("groep"),    text::form_hash("type"),     text::form_hash("categorie"),
          text::form_hash("tabel"),    text::form_hash("deel"),     text::form_hash("onderdeel"),
          text::form_hash("afdeling"), text::form_hash("klasse"),   text::form_hash("rijbewijs"),
          text::form_hash("letter"),   text::form_hash("variant")};
      if (std::find(labels.begin(), labels.end(), tokens_.back().form) != labels.end()) return false;
    }
    // "Dat is plan B. Hij", but "A. De Vries"
    if (follower.kind == CharClass::upper && !is_initial_at(ahead)) {
      const std::uint64_t following = word_form_at(ahead);
      if (is_sentence_starter(following) && !is_name_particle(following)) return false;
    }
    word.is_initial = true;
    word.use = kLeads;
    return true;
  }
  // "Jan v. Dijk", "Jan v. d. Berg"
  if (word.letters == 1 && next.kind == CharClass::space && (whole == "v" || whole == "d")) {
    const bool after_particle =
        !is_first && before == Shape::abbreviation && slice(tokens_.back().span.begin, tokens_.back().span.end) == "v.";
    const bool before_particle =
        follower.kind == CharClass::lower && text_[ahead] == 'd' && kind_at(ahead + 1) == CharClass::point;
    if (whole == "v" ? follower.kind == CharClass::upper || before_particle : after_particle) {
      word.use = kLeads;
      return true;
    }
  }
  const bool follows_on =
      next.kind == CharClass::comma || next.kind == CharClass::semicolon || next.kind == CharClass::colon;
  const std::uint16_t known =
      word.letters <= kLongestAbbreviation ? abbreviation_uses(text::form_hash(whole)) : std::uint16_t{0};
  const bool begins_with_capital = word.first == CharClass::upper && word.capitals == 1;
  // "in de VS. De", "volgens de WED. Wie": acronyms that are written as an abbreviation is
  if (word.capitals >= 2 && word.capitals == word.letters &&
      (follower.kind == CharClass::upper ? !is_initial_at(ahead) : follower.kind == CharClass::end))
    return false;
  const auto holds = [&](AbbreviationUse use, bool condition) { return (known & use) != 0 && condition; };
  if (holds(kEndsList, true)) {
    word.use = kEndsList;
    return true;
  }
  if (holds(kMayEnd, true)) {
    word.use = kMayEnd;
    return true;
  }
  // "20 km. Ook" is the end of a sentence: units are mostly written without a point.
  if (holds(kLeads, true) ||
      holds(kBeforeDigit, follower.kind == CharClass::digit ||
                              (follower.kind == CharClass::upper && kind_at(ahead + 1) == CharClass::digit)) ||
      holds(kAfterDigit, digit_before && word.capitals == 0 && follower.kind != CharClass::end &&
                             (follower.kind != CharClass::upper || is_initial_at(ahead))) ||
      holds(kBesideDigit, digit_before
                              ? follower.kind == CharClass::digit || follower.kind == CharClass::lower || follows_on
                              : follower.kind == CharClass::digit && word.capitals == 0) ||
      holds(kBeforeLower, follower.kind == CharClass::lower) ||
      (follower.kind == CharClass::digit && whole.ends_with("str")) ||  // "Kerkstr. 5"
      holds(kWithCapital, begins_with_capital) ||
      holds(kBeforeCapital,
            begins_with_capital && (follower.kind == CharClass::upper || next.kind == CharClass::hyphen))) {
    word.use = kLeads;
    return true;
  }
  if (follows_on && slice(point + 1, std::min(point + 3, end_)) != ",," && word.letters <= 5) {
    word.use = kLeads;
    return true;
  }
  if (follower.kind == CharClass::lower && is_unpronounceable(whole)) {
    word.use = kLeads;
    return true;
  }
  return false;
}

// Form of the word of letters at `offset`; of its first letters when it is long.
std::uint64_t Scanner::word_form_at(std::uint32_t offset) const {
  constexpr std::uint32_t kLongest = 16;
  std::uint32_t end = offset;
  for (Character c = at(end); is_letter(c.kind) && end - offset < kLongest; c = at(end)) end += c.length;
  return text::form_hash(slice(offset, end));
}

// "U." in "J. U. Smit"
bool Scanner::is_initial_at(std::uint32_t offset) const {
  const Character c = at(offset);
  return c.kind == CharClass::upper && kind_at(offset + c.length) == CharClass::point;
}

void Scanner::finish_word(const Word& word) {
  std::uint16_t flags = word.flags;
  if (word.digits > 0) flags |= kHasDigit;
  if (word.capitals >= 2 && word.capitals == word.letters) flags |= kAllCaps;
  else if (word.first == CharClass::upper) flags |= kCapitalised;
  if (word.flags & kLeftAlone) {  // a host or file name
    const std::string_view name = slice(word.begin, word.end);
    const bool is_file = is_one_of(name.substr(name.rfind('.') + 1), kFileEndings);
    add(word.begin, word.end, is_file ? TokenKind::word : TokenKind::url, {Shape::address}, flags);
    return;
  }
  if (word.is_enumerator) {
    add(word.begin, word.end, TokenKind::number, {Shape::enumerator}, flags);
    return;
  }
  if (word.is_abbreviation && !word.has_other_joins) {
    add(word.begin, word.end, TokenKind::abbreviation,
        {word.is_initial ? Shape::initial : Shape::abbreviation, word.use}, flags);
    return;
  }
  bool is_number = word.digits > 0 && word.letters == 0;
  if (word.digits > 0 && word.letters > 0 && word.letters <= 3 && !word.has_other_joins) {  // 1e, 2de, 21ste
    const std::string_view whole = slice(word.begin, word.end);
    std::size_t digits = 0;
    while (digits < whole.size() && is_ascii_digit(whole[digits])) ++digits;
    const std::string_view tail = whole.substr(digits);
    is_number = digits > 0 && (tail == "e" || tail == "de" || tail == "ste" || tail == "ᵉ");
  }
  if (is_number) {
    add(word.begin, word.end, TokenKind::number, {Shape::number}, flags);
    return;
  }
  // "'s-Gravenhage" can begin a sentence
  const bool is_upper =
      word.first == CharClass::upper || (word.capitals > 0 && kind_at(word.begin) == CharClass::apostrophe);
  add(word.begin, word.end, TokenKind::word,
      {is_upper                         ? Shape::upper_word
       : word.first == CharClass::digit ? Shape::number
                                        : Shape::lower_word},
      flags);
}

// ------------------------------------------------------------------------------------------------- apostrophe and
// signs

std::uint32_t Scanner::scan_apostrophe(std::uint32_t begin, Character first) {
  const std::uint32_t after = begin + first.length;
  const Character next = at(after);
  const auto single = [&](std::uint32_t end, Shape shape) {
    add(begin, end, TokenKind::punctuation, {shape});
    return tokens_.back().span.end;
  };
  const bool space_before =
      begin == begin_ || ends_text(kind_at(begin - 1)) || kind_at(begin - 1) == CharClass::open_bracket ||
      (!pieces_.empty() && pieces_.back().shape == Shape::quote && tokens_.back().span.end == begin);
  if (next.kind == CharClass::apostrophe && next.value == first.value) {  // '' is one sign
    return single(after + next.length, Shape::quote);
  }
  if (is_letter(next.kind) && first.value != 0x201A) {
    // 's 't 'n 'm 'r 'k 'er 'ie 'ns 'tis
    std::uint32_t end = after;
    std::uint32_t letters = 0;
    std::array<char, 2> seen{};
    for (Character c = next; is_letter(c.kind) && letters <= 2; c = at(end)) {
      if (letters < 2) seen[letters] = c.value < 0x80 ? lower(static_cast<char>(c.value)) : '?';
      ++letters;
      end += c.length;
    }
    const std::string_view clitic(seen.data(), std::min<std::size_t>(letters, 2));
    const CharClass behind = kind_at(end);
    const bool is_clitic = (letters == 1 && (clitic == "s" || clitic == "t" || clitic == "n" || clitic == "m" ||
                                             clitic == "r" || clitic == "k")) ||
                           (letters == 2 && (clitic == "er" || clitic == "ie" || clitic == "ns"));
    const bool before_hyphen = behind == CharClass::hyphen && is_letter(kind_at(end + 1));
    if (is_clitic && (ends_text(behind) || before_hyphen || behind == CharClass::invisible ||
                      (behind == CharClass::comma && letters == 1))) {
      if (before_hyphen) return scan_word(begin, after);  // 's-Gravenhage
      std::uint16_t flags = 0;
      if (next.kind == CharClass::upper) flags |= kCapitalised;
      add(begin, end, TokenKind::word, {Shape::clitic}, flags);
      return tokens_.back().span.end;
    }
  }
  if (next.kind == CharClass::digit && kind_at(after + 1) == CharClass::digit &&
      !is_letter_or_digit(kind_at(after + 2)) && kind_at(after + 2) != CharClass::apostrophe)
    return scan_word(begin, after);  // '69
  if (first.value == 0x201A || (first.value == 0x2018 && !ends_text(next.kind)) ||
      (space_before && !ends_text(next.kind))) {
    open_single_ = after;
    return single(after, Shape::open_quote);
  }
  const bool closes = open_single_ != 0;
  open_single_ = 0;
  return single(after, closes || !space_before ? Shape::close_quote : Shape::quote);
}

std::uint32_t Scanner::scan_symbol(std::uint32_t begin, Character first) {
  constexpr char32_t kJoiner = 0x200D;
  std::uint32_t end = begin + first.length;
  const auto is_flag_letter = [](char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; };
  if (is_flag_letter(first.value) && is_flag_letter(at(end).value)) end += at(end).length;  // two letters make a flag
  for (;;) {
    const Character c = at(end);
    const bool is_skin = c.value >= 0x1F3FB && c.value <= 0x1F3FF;
    if (c.kind == CharClass::mark || is_skin) {
      end += c.length;
      continue;
    }
    if (c.kind != CharClass::invisible) break;
    end += c.length;
    if (c.value == kJoiner && kind_at(end) == CharClass::symbol) end += at(end).length;  // a family is one emoji
  }
  add(begin, end, TokenKind::symbol, {Shape::symbol});
  return tokens_.back().span.end;
}

std::uint32_t Scanner::scan_punctuation(std::uint32_t begin, Character first) {
  std::uint32_t end = begin + first.length;
  const Character next = at(end);
  const bool space_before =
      begin == begin_ || ends_text(kind_at(begin - 1)) || kind_at(begin - 1) == CharClass::open_bracket;
  const auto sign = [&](Shape shape, TokenKind kind = TokenKind::punctuation) {
    add(begin, end, kind, {shape});
    return tokens_.back().span.end;
  };
  switch (first.kind) {
    case CharClass::point:
      while (kind_at(end) == CharClass::point) ++end;
      return sign(end - begin == 1 ? Shape::point : Shape::ellipsis);
    case CharClass::ellipsis: return sign(Shape::ellipsis);
    case CharClass::question: return sign(Shape::question);
    case CharClass::exclamation: return sign(Shape::exclamation);
    case CharClass::comma:
      // ,,zo'' and "zei hij, ,,zo''" with the space forgotten
      if (next.kind == CharClass::comma && kind_at(end + 1) != CharClass::comma) {
        ++end;
        return sign(Shape::open_quote);
      }
      if (next.kind == CharClass::digit && space_before) return scan_word(begin, end);  // ,58
      return sign(Shape::comma);
    case CharClass::colon: return sign(Shape::colon);
    case CharClass::semicolon: return sign(Shape::semicolon);
    case CharClass::hyphen: {
      while (kind_at(end) == CharClass::hyphen && end - begin < 8) end += at(end).length;
      if (end - begin > first.length) return sign(Shape::hyphen);
      if (next.kind == CharClass::digit && space_before) return scan_word(begin, end);  // -3
      if (is_letter(next.kind) && space_before && tokens_.size() > block_token_) {
        // "graanuitvoer en -invoer", but not "hij -zoals altijd- ging" nor a bullet
        // "krijgt -ie"
        const bool is_pronoun =
            starts_lowered(slice(end, std::min(end + 2, end_)), "ie") && !is_letter(kind_at(end + 2));
        static const std::array<std::uint64_t, 4> joins = {text::form_hash("en"), text::form_hash("of"),
                                                           text::form_hash("en/of"), text::form_hash("als")};
        const Shape before = pieces_.back().shape;
        if (is_pronoun || before == Shape::comma ||
            std::find(joins.begin(), joins.end(), tokens_.back().form) != joins.end()) {
          const std::size_t index = tokens_.size();
          const std::uint32_t to = scan_word(begin, end);
          if (!is_pronoun) tokens_[index].flags |= kElision;
          tokens_[index].flags |= kHasHyphen;
          return to;
        }
      }
      return sign(Shape::hyphen);
    }
    case CharClass::dash: return sign(Shape::hyphen);
    case CharClass::quote: {
      // '"Cd"-nummerplaten': a quoted word in a compound
      if (first.value == '"' && is_letter(next.kind) && space_before) {
        std::uint32_t close = end;
        std::uint32_t letters = 0;
        for (Character c = next; is_letter(c.kind) && letters <= 20; c = at(close)) {
          close += c.length;
          ++letters;
        }
        if (at(close).value == '"' && kind_at(close + 1) == CharClass::hyphen && is_letter(kind_at(close + 2))) {
          const std::size_t index = tokens_.size();
          const std::uint32_t to = scan_word(begin, close + 2);
          tokens_[index].flags |= kHasHyphen | kQuoted;
          return to;
        }
      }
      return sign(Shape::quote);
    }
    case CharClass::open_bracket: {
      // "(werk)dag", "(Re)integratie", "(tbs-)behandeling"
      if (first.value == '(' && is_letter(next.kind) && space_before) {
        std::uint32_t close = end;
        std::uint32_t letters = 0;
        for (Character c = next; (c.kind == CharClass::lower || close == end) && letters <= 16; c = at(close)) {
          close += c.length;
          ++letters;
        }
        if (kind_at(close) == CharClass::hyphen) ++close;
        if (at(close).value == ')' && kind_at(close + 1) == CharClass::lower) { return scan_word(begin, close + 1); }
      }
      return sign(Shape::open_bracket);
    }
    case CharClass::close_bracket: return sign(Shape::close_bracket);
    case CharClass::plus:
      if (first.value == '+' && next.kind == CharClass::digit && space_before) return scan_word(begin, end);  // +31
      return sign(Shape::symbol, TokenKind::symbol);
    case CharClass::at:
    case CharClass::hash:
      if (is_letter_or_digit(next.kind) && space_before) return scan_word(begin, end);
      return sign(Shape::symbol, TokenKind::symbol);
    case CharClass::percent:
      if (first.value == 0xB0 && (next.value == 'C' || next.value == 'F') && !is_letter_or_digit(kind_at(end + 1)))
        ++end;  // °C
      return sign(Shape::symbol, TokenKind::symbol);
    case CharClass::ampersand:
    case CharClass::star:
    case CharClass::underscore: return sign(Shape::symbol, TokenKind::symbol);
    case CharClass::slash: return sign(Shape::other);
    default: return sign(Shape::other);
  }
}

// ------------------------------------------------------------------------------------------------------------
// addresses

std::uint32_t Scanner::chunk_end(std::uint32_t begin) const {
  std::uint32_t end = begin;
  for (Character c = at(end); end - begin < kLongestAddress; c = at(end)) {
    if (ends_text(c.kind) || c.value == '"' || c.value == '<' || c.value == '>' || c.value == 0x201D ||
        c.value == 0x00BB)
      break;
    end += c.length;
  }
  return end;
}

std::uint32_t Scanner::trim_address(std::uint32_t begin, std::uint32_t end) const {
  const std::string_view address = slice(begin, end);
  // "www.voorbeeld.nl.Het": the space after a sentence was forgotten
  if (const std::size_t point = address.rfind('.'); point != std::string_view::npos && point + 2 < address.size() &&
                                                    address[point + 1] >= 'A' && address[point + 1] <= 'Z' &&
                                                    address[point + 2] >= 'a' && address[point + 2] <= 'z')
    return begin + static_cast<std::uint32_t>(point);
  auto surplus = std::count(address.begin(), address.end(), ')') - std::count(address.begin(), address.end(), '(');
  while (end > begin) {
    const char last = text_[end - 1];
    if (last == ')') {
      if (surplus <= 0) break;
      --surplus;
    } else if (std::string_view(".,;:!?'*]}").find(last) == std::string_view::npos) {
      break;
    }
    --end;
  }
  return end;
}

std::uint32_t Scanner::address_end(std::uint32_t begin) {
  const char first = lower(text_[begin]);
  if (first != 'h' && first != 'w' && first != 'f' && first != 'm') return 0;
  const std::string_view rest = slice(begin, std::min(end_, begin + 10));
  std::uint32_t prefix = 0;
  for (const std::string_view start :
       {std::string_view("https://"), std::string_view("http://"), std::string_view("ftp://"), std::string_view("www."),
        std::string_view("mailto:")})
    if (starts_lowered(rest, start)) {
      prefix = static_cast<std::uint32_t>(start.size());
      break;
    }
  if (prefix == 0) return 0;
  const std::uint32_t end = trim_address(begin, chunk_end(begin));
  return end > begin + prefix ? end : 0;
}

std::uint32_t Scanner::host_end(std::uint32_t begin) {
  if (begin < host_checked_to_) return 0;
  std::uint32_t end = begin;
  std::uint32_t label = begin;
  while (end < end_ && end - begin < kLongestHost) {
    const char c = text_[end];
    if (c == '.') {
      if (end + 1 >= end_ || !(is_ascii_letter(text_[end + 1]) || is_ascii_digit(text_[end + 1]))) break;
      label = end + 1;
    } else if (!is_ascii_letter(c) && !is_ascii_digit(c) && c != '-' && c != '_') {
      break;
    }
    ++end;
  }
  const CharClass behind = kind_at(end);
  const std::string_view last = slice(label, end);
  const bool is_address = label > begin + 2 && is_one_of(last, kTopLevel) &&
                          !(last[0] >= 'A' && last[0] <= 'Z' && lower(last[1]) == last[1]);
  const bool is_file = label > begin + 1 && is_one_of(last, kFileEndings) && lower(last[0]) == last[0];
  if ((!is_address && !is_file) || is_letter(behind) || behind == CharClass::at || behind == CharClass::mark) {
    host_checked_to_ = end;
    return 0;
  }
  if (is_address && (behind == CharClass::slash || (behind == CharClass::question && !ends_text(kind_at(end + 1))) ||
                     behind == CharClass::hash))
    return std::max(end, trim_address(begin, chunk_end(begin)));
  return end;
}

std::uint32_t Scanner::email_end(std::uint32_t begin) {
  if (next_at_ < begin || next_at_ == begin_) {
    const std::size_t found = text_.substr(0, end_).find('@', begin);
    next_at_ = found == std::string_view::npos ? end_ : static_cast<std::uint32_t>(found);
  }
  if (next_at_ >= end_ || next_at_ - begin > kLongestLocalPart || next_at_ == begin) return 0;
  for (std::uint32_t i = begin; i < next_at_; ++i) {
    const char c = text_[i];
    if (!is_ascii_letter(c) && !is_ascii_digit(c) && std::string_view("._%+-'&").find(c) == std::string_view::npos)
      return 0;
  }
  std::uint32_t end = next_at_ + 1;
  std::uint32_t points = 0;
  while (end < end_ && end - next_at_ <= kLongestHost) {
    const char c = text_[end];
    if (c == '.') {
      if (end + 1 >= end_ || !(is_ascii_letter(text_[end + 1]) || is_ascii_digit(text_[end + 1]))) break;
      ++points;
    } else if (!is_ascii_letter(c) && !is_ascii_digit(c) && c != '-') {
      break;
    }
    ++end;
  }
  return points > 0 ? end : 0;
}

}  // namespace helder::language
