// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The grammar of patterns. Kept alone in its file: X3 takes long to compile.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "lexicon/grammar_names.h"
#include "lexicon/inflection.h"
#include "lexicon/pattern.h"
#include "lexicon/syntax_error.h"

namespace x3 = boost::spirit::x3;

namespace helder::lexicon {
namespace {

struct Begin;  // tag: where the text begins, to tell columns

#define HELDER_ELEMENT "een woord, <woord>, [eigenschap], (keuze) of ..4"
const x3::rule<struct SequenceRule, std::vector<Element>> sequence = HELDER_ELEMENT;
const x3::rule<struct ElementRule, Element> element = HELDER_ELEMENT;
const x3::rule<struct PrimaryRule, Element> primary = HELDER_ELEMENT;
const x3::rule<struct PropertyRule, Property> property = "een eigenschap, zoals soort=znw of eindigt=en";
const x3::rule<struct ValueRule, std::string> value = "een waarde die bij deze eigenschap past";
const x3::rule<struct ClassRule, std::string> class_text = "een woordsoort, zoals ww, znw of bn";
const x3::rule<struct GapRule, unsigned> gap_size =
    "een getal: hoogstens 12, in voorwaarden en bij 'niet melden' hoogstens 30";

const auto white = x3::omit[+x3::char_(" \t")];
const auto some_white = x3::omit[*x3::char_(" \t")];
const auto word_byte = x3::char_ - x3::char_(" \t()|<>[]\"?!{}");
const auto name_text = x3::char_("a-z") >> *x3::char_("a-z0-9_");
const auto comma = some_white >> ',' >> some_white;
const auto bar = some_white >> '|' >> some_white;

template <class Range>
std::string text_of(const Range& range) {
  return std::string(range.begin(), range.end());
}

std::string trimmed(std::string text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.pop_back();
  text.erase(0, std::min(text.find_first_not_of(" \t"), text.size()));
  return text;
}

const auto check_gap = [](auto& context) {
  const unsigned size = x3::_attr(context);
  if (size == 0 || size > kMaxContextGap) x3::_pass(context) = false;
  x3::_val(context) = size;
};
const auto gap_size_def = x3::uint_[check_gap];

const auto check_class = [](auto& context) {
  x3::_val(context) = trimmed(text_of(x3::_attr(context)));
  if (!word_class_from_dutch(x3::_val(context))) x3::_pass(context) = false;
};
const auto class_text_def = x3::raw[+(x3::char_ - x3::char_("<>"))][check_class];

const auto set_gap = [](auto& context) {
  x3::_val(context).kind = Element::Kind::gap;
  x3::_val(context).gap = static_cast<std::uint8_t>(x3::_attr(context));
};
const auto set_exact = [](auto& context) {
  x3::_val(context).kind = Element::Kind::exact_form;
  x3::_val(context).text = text_of(x3::_attr(context));
};
const auto set_lemma = [](auto& context) {
  x3::_val(context).kind = Element::Kind::lemma;
  x3::_val(context).text = trimmed(text_of(x3::_attr(context)));
};
const auto set_class = [](auto& context) { x3::_val(context).word_class = word_class_from_dutch(x3::_attr(context)); };
const auto add_property = [](auto& context) {
  x3::_val(context).kind = Element::Kind::properties;
  x3::_val(context).properties.push_back(x3::_attr(context));
};
const auto add_choice = [](auto& context) {
  x3::_val(context).kind = Element::Kind::group;
  x3::_val(context).choices.push_back(x3::_attr(context));
};
const auto set_place = [](auto& context) { x3::_val(context).kind = Element::Kind::place; };
const auto set_form = [](auto& context) {
  x3::_val(context).kind = Element::Kind::form;
  x3::_val(context).text = text_of(x3::_attr(context));
};

const auto primary_def = (x3::lit("..") >> &x3::digit > gap_size[set_gap]) |
                         (x3::lit('"') > x3::raw[+(x3::char_ - '"')][set_exact] > '"') |
                         (x3::lit('<') > x3::raw[+(x3::char_ - x3::char_("<>:\"[](){}?!"))][set_lemma] >
                          -(x3::lit(':') > class_text[set_class]) > '>') |
                         (x3::lit('[') > some_white > (property[add_property] % comma) > some_white > ']') |
                         (x3::lit('(') > some_white > (sequence[add_choice] % bar) > some_white > ')') |
                         (x3::lit('_') >> !word_byte)[set_place] | x3::raw[+word_byte][set_form];

const auto property_name = [](auto& context) {
  using Kind = Property::Kind;
  static constexpr std::array<std::pair<std::string_view, Kind>, 11> kNames{{{"soort", Kind::word_class},
                                                                             {"vorm", Kind::form},
                                                                             {"getal", Kind::number},
                                                                             {"lemma", Kind::lemma},
                                                                             {"begint", Kind::begins},
                                                                             {"eindigt", Kind::ends},
                                                                             {"hoofdletter", Kind::capital},
                                                                             {"cijfer", Kind::has_digit},
                                                                             {"woord", Kind::word},
                                                                             {"leesteken", Kind::punctuation},
                                                                             {"datum", Kind::date}}};
  const std::string name = text_of(x3::_attr(context));
  for (const auto& [known, kind] : kNames)
    if (known == name) {
      x3::_val(context).kind = kind;
      return;
    }
  x3::_pass(context) = false;
};
const auto property_value = [](auto& context) {
  using Kind = Property::Kind;
  Property& p = x3::_val(context);
  p.value = trimmed(x3::_attr(context));
  const bool is_good = p.kind <= Kind::ends && !p.value.empty() &&
                       (p.kind != Kind::word_class || word_class_from_dutch(p.value)) &&
                       (p.kind != Kind::form || form_from_string(p.value)) &&
                       (p.kind != Kind::number || p.value == "ev" || p.value == "mv");
  if (!is_good) x3::_pass(context) = false;
};
/// A property that needs a value can't do without; `[getal]` alone means a number in figures.
const auto property_end = [](auto& context) {
  using Kind = Property::Kind;
  Property& p = x3::_val(context);
  if (!p.value.empty()) return;
  if (p.kind == Kind::number) p.kind = Kind::numeric;
  if (p.kind <= Kind::ends) x3::_pass(context) = false;
};
const auto property_not = [](auto& context) { x3::_val(context).is_negated = true; };
const auto value_def = +(x3::char_ - x3::char_(",]"));
const auto property_def = -x3::lit('!')[property_not] >> x3::raw[name_text][property_name] >>
                          -(some_white >> '=' > some_white > value[property_value]) >> x3::eps[property_end];

const auto set_column = [](auto& context) {
  x3::_val(context).column = static_cast<std::uint32_t>(x3::_where(context).begin() - x3::get<Begin>(context)) + 1;
};
const auto set_negated = [](auto& context) { x3::_val(context).is_negated = true; };
const auto set_optional = [](auto& context) { x3::_val(context).is_optional = true; };
const auto set_slot = [](auto& context) { x3::_val(context).slot = text_of(x3::_attr(context)); };
const auto take_primary = [](auto& context) {
  Element& e = x3::_val(context);
  Element inner = x3::_attr(context);
  inner.is_negated = e.is_negated;
  inner.slot = e.slot;
  inner.column = e.column;
  e = std::move(inner);
};
const auto element_def = x3::eps[set_column] >> -x3::lit('!')[set_negated] >>
                         -(x3::raw[name_text] >> '=')[set_slot] >> primary[take_primary] >> -x3::lit('?')[set_optional];

const auto add_element = [](auto& context) { x3::_val(context).push_back(x3::_attr(context)); };
const auto sequence_def = element[add_element] % white;

BOOST_SPIRIT_DEFINE(sequence, element, primary, property, value, class_text, gap_size)

/// X3 descends once per "(": the depth is bounded before it begins.
std::size_t depth_of(std::string_view text) {
  std::size_t depth = 0, deepest = 0;
  for (const char c : text) {
    if (c == '(') deepest = std::max(deepest, ++depth);
    if (c == ')' && depth > 0) --depth;
  }
  return deepest;
}

/// What X3 can't say in the grammar. `inside`: within a group or after the start.
Outcome check(const Pattern& pattern, PatternUse use, bool inside) {
  std::size_t places = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const Element& e = pattern[i];
    const auto fail = [&](std::string message) { return syntax_error(e.column - 1, std::move(message)); };
    if (e.kind == Element::Kind::place) {
      if (use != PatternUse::exception || inside)
        return fail("'_' staat alleen in 'niet melden', en niet tussen haakjes");
      if (e.is_negated || e.is_optional || !e.slot.empty()) return fail("bij '_' horen geen andere tekens");
      if (++places > 1) return fail("'_' mag maar één keer voorkomen");
    }
    if (e.kind == Element::Kind::gap) {
      if (e.is_negated || e.is_optional || !e.slot.empty())
        return fail("bij een gat (..4) horen geen '!', '?' of 'naam='");
      const bool at_edge = i == 0 || i + 1 == pattern.size();
      if (use == PatternUse::entry && e.gap > kMaxGap) return fail("een gat is hier hoogstens 12 woorden: ..12");
      if (at_edge && !inside && use == PatternUse::entry)
        return fail("een patroon begint en eindigt niet met een gat (..4)");
    }
    if (e.is_negated) {
      if (inside) return fail("'!' staat niet tussen haakjes, maar ervoor: !(a | b)");
      const bool before_place = i + 1 < pattern.size() && pattern[i + 1].kind == Element::Kind::place;
      const bool after_place = i > 0 && pattern[i - 1].kind == Element::Kind::place;
      if (i != 0 && i + 1 != pattern.size() && !before_place && !after_place)
        return fail("'!' mag alleen aan het begin of aan het eind van een patroon");
      if (e.is_optional || !e.slot.empty()) return fail("bij '!' horen geen '?' of 'naam='");
    }
    if (e.kind == Element::Kind::lemma && e.text.empty()) return fail("tussen < en > hoort een woord");
    if (e.kind == Element::Kind::lemma &&
        (e.text.front() == '|' || e.text.back() == '|' || std::ranges::count(e.text, '|') > 1))
      return fail("een scheidbaar werkwoord schrijf je met één streep: <over|leggen>");
    for (const auto& choice : e.choices)
      if (const Outcome outcome = check(choice, use, true); !outcome) return unexpected(outcome.error());
  }
  return success();
}

}  // namespace

Result<Pattern> parse_pattern(std::string_view text, PatternUse use) {
  if (text.size() > kMaxPatternBytes) return syntax_error(0, "dit patroon is te lang (hoogstens 2000 tekens)");
  if (!base::is_valid_utf8(text)) return syntax_error(0, "dit patroon is geen geldige UTF-8");
  if (depth_of(text) > kMaxPatternDepth) return syntax_error(text.find('('), "te veel haakjes in elkaar (hoogstens 8)");
  Pattern pattern;
  const char* first = text.data();
  const char* const begin = first;
  const char* const last = first + text.size();
  try {
    const auto grammar = x3::with<Begin>(begin)[some_white >> sequence >> some_white];
    if (!x3::parse(first, last, grammar, pattern) || first != last)
      return expected_here(static_cast<std::size_t>(first - begin), text, HELDER_ELEMENT);
  } catch (const x3::expectation_failure<const char*>& failure) {
    return expected_here(static_cast<std::size_t>(failure.where() - begin), text, failure.which());
  }
  if (std::ranges::all_of(pattern, [](const Element& e) { return e.is_negated; }))
    return syntax_error(0, "een patroon kan niet alleen uit '!' bestaan");
  if (const Outcome outcome = check(pattern, use, false); !outcome) return unexpected(outcome.error());
  return pattern;
}

}  // namespace helder::lexicon
