// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The small words in which the grammars of notations are written, on Boost.Spirit X3. Included by notation_*.cpp only:
// no type of X3 leaves them.
#include <array>
#include <boost/spirit/home/x3.hpp>
#include <string>
#include <string_view>

#include "language/notation_text.h"

namespace helder::language::notation {

namespace x3 = boost::spirit::x3;

/// How the text of a part becomes its value.
using Normaliser = std::string (*)(FoldIterator first, FoldIterator last);

/// A parser that hands on no attribute: `function(first, last)` moves `first` and tells whether it matched.
template <class Function>
struct Own : x3::parser<Own<Function>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  Function function;
  constexpr explicit Own(Function with) : function(with) {}
  template <class Iterator, class Context, class RuleContext, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context&, RuleContext&, Attribute&) const {
    Iterator to = first;
    if (!function(to, last)) return false;
    first = to;
    return true;
  }
};

/// `part(name, parser)`: what the parser matched becomes a part of the notation.
template <class Subject>
struct Part : x3::unary_parser<Subject, Part<Subject>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  std::string_view name;
  Normaliser normaliser;
  constexpr Part(const Subject& inner, std::string_view called, Normaliser with)
      : x3::unary_parser<Subject, Part<Subject>>(inner), name(called), normaliser(with) {}
  template <class Iterator, class Context, class RuleContext, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, RuleContext& rule, Attribute&) const {
    const Iterator begin = first;
    if (!this->subject.parse(first, last, context, rule, x3::unused)) return false;
    begin.reading().add(name, {begin.offset(), first.end_of_previous()}, normaliser(begin, first));
    return true;
  }
};
template <class Subject>
[[nodiscard]] constexpr auto part(std::string_view name, const Subject& subject, Normaliser normaliser = folded) {
  const auto parser = x3::as_parser(subject);
  return Part<std::remove_const_t<decltype(parser)>>(parser, name, normaliser);
}

/// A word or number ends here.
inline constexpr auto word_end =
    Own([](FoldIterator& first, const FoldIterator&) { return first.is_end() || !is_folded_alnum(*first); });
inline constexpr auto is_capital = Own([](FoldIterator& first, const FoldIterator&) { return first.is_capital(); });
inline const auto sp = x3::lit(' ');
inline const auto osp = -x3::lit(' ');
inline const auto digits = +x3::digit;
inline const auto letter = x3::char_("a-z");

/// januari, jan., jan … with their number.
[[nodiscard]] inline const x3::symbols<int>& months() {
  static const x3::symbols<int> table = [] {
    static constexpr std::array<std::string_view, 12> kMonths = {"januari",   "februari", "maart",    "april",
                                                                 "mei",       "juni",     "juli",     "augustus",
                                                                 "september", "oktober",  "november", "december"};
    x3::symbols<int> symbols;
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
      symbols.add(std::string(kMonths[i]), static_cast<int>(i + 1));
      if (i == 4) continue;
      symbols.add(std::string(kMonths[i].substr(0, 3)), static_cast<int>(i + 1));
      symbols.add(std::string(kMonths[i].substr(0, 3)) + ".", static_cast<int>(i + 1));
    }
    symbols.add("mrt", 3)("mrt.", 3)("sept", 9)("sept.", 9);
    return symbols;
  }();
  return table;
}

/// Tries `parser` at the start of `reading`; on success `end` is the offset after what it matched, and the parts are
/// those within it.
template <class Parser>
[[nodiscard]] bool matches(Reading& reading, const Parser& parser, std::uint32_t& end) {
  reading.parts.clear();
  FoldIterator first(reading, reading.begin);
  const FoldIterator last = end_of(reading);
  if (!parser.parse(first, last, x3::unused, x3::unused, x3::unused)) return false;
  end = first.end_of_previous();
  reading.drop_from(end);
  return true;
}

}  // namespace helder::language::notation
