// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/char_class.h"

#include <unicode/uchar.h>

#include <array>
#include <vector>

#include "base/utf8.h"
#include "text/form.h"

namespace helder::language {
namespace {

constexpr CharClass ascii_class(char c) {
  if (c >= 'a' && c <= 'z') return CharClass::lower;
  if (c >= 'A' && c <= 'Z') return CharClass::upper;
  if (c >= '0' && c <= '9') return CharClass::digit;
  switch (c) {
    case ' ':
    case '\t':
    case '\n':
    case '\r':
    case '\f':
    case '\v': return CharClass::space;
    case '.': return CharClass::point;
    case ',': return CharClass::comma;
    case ':': return CharClass::colon;
    case ';': return CharClass::semicolon;
    case '?': return CharClass::question;
    case '!': return CharClass::exclamation;
    case '-': return CharClass::hyphen;
    case '\'':
    case '`': return CharClass::apostrophe;
    case '"': return CharClass::quote;
    case '(':
    case '[':
    case '{': return CharClass::open_bracket;
    case ')':
    case ']':
    case '}': return CharClass::close_bracket;
    case '/': return CharClass::slash;
    case '&': return CharClass::ampersand;
    case '+':
    case '=': return CharClass::plus;
    case '%': return CharClass::percent;
    case '_': return CharClass::underscore;
    case '@': return CharClass::at;
    case '*': return CharClass::star;
    case '#': return CharClass::hash;
    case '$':
    case '<':
    case '>':
    case '^':
    case '~':
    case '|': return CharClass::symbol;
    case '\\': return CharClass::other;
    default: return CharClass::invisible;  // control characters
  }
}

constexpr std::array<CharClass, 128> make_ascii() {
  std::array<CharClass, 128> table{};
  for (std::size_t i = 0; i < table.size(); ++i) table[i] = ascii_class(static_cast<char>(i));
  return table;
}

CharClass ask_icu(char32_t c) {
  if (text::is_invisible(c)) return CharClass::invisible;
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x00B4:
    case 0x2032:
    case 0xFF07: return CharClass::apostrophe;
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x2039:
    case 0x203A: return CharClass::quote;
    case 0x2010:
    case 0x2011: return CharClass::hyphen;
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015: return CharClass::dash;
    case 0x2026: return CharClass::ellipsis;
    case 0x2030:
    case 0x00B0:
    case 0x00BA:
    case 0x00AA: return CharClass::percent;
    case 0x0085:
    case 0x2028:
    case 0x2029: return CharClass::space;
    default: break;
  }
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER: return CharClass::upper;
    case U_LOWERCASE_LETTER: return CharClass::lower;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER: return CharClass::letter;
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER: return CharClass::digit;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK: return CharClass::mark;
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR: return CharClass::space;
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR: return CharClass::invisible;
    case U_DASH_PUNCTUATION: return CharClass::dash;
    case U_START_PUNCTUATION: return CharClass::open_bracket;
    case U_END_PUNCTUATION: return CharClass::close_bracket;
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION: return CharClass::quote;
    case U_CONNECTOR_PUNCTUATION: return CharClass::underscore;
    case U_OTHER_PUNCTUATION: return CharClass::other;
    default: return CharClass::symbol;
  }
}

constexpr std::size_t kPlane = 0x10000;

// About half a millisecond to make, once.
const CharClass* basic_plane() {
  static const std::vector<CharClass> table = [] {
    std::vector<CharClass> classes(kPlane);
    for (std::size_t i = 0; i < kPlane; ++i)
      classes[i] = i < 128 ? kAsciiClasses[i] : ask_icu(static_cast<char32_t>(i));
    return classes;
  }();
  return table.data();
}

}  // namespace

constexpr std::array<CharClass, 128> kAsciiClasses = make_ascii();

CharClass classify(char32_t character) { return character < kPlane ? basic_plane()[character] : ask_icu(character); }

Character wide_character_at(std::string_view text, std::size_t offset) {
  const base::CodePoint c = base::decode(text, offset);
  return {c.value, c.length, classify(c.value)};
}

}  // namespace helder::language
