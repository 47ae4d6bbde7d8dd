// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The grammars of alternatives, conditions ("alleen") and exceptions ("niet melden").
#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

#include "base/names.h"
#include "base/utf8.h"
#include "helder/document.h"
#include "lexicon/grammar_names.h"
#include "lexicon/pattern.h"
#include "lexicon/syntax_error.h"

namespace x3 = boost::spirit::x3;

namespace helder::lexicon {
namespace {

const x3::rule<struct PartRule, AlternativePart> part = "tekst, <woord>, {naam} of …";
const x3::rule<struct ClassRule, std::string> class_text = "een woordsoort, zoals ww, znw of bn";
const x3::rule<struct NumberRule, unsigned> number = "het nummer van een <woord> in het patroon (1 tot en met 9)";
const x3::rule<struct NameRule, std::string> slot_name = "de naam van een plek in het patroon, zoals {wat}";

std::string trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  return std::string(text);
}
template <class Range>
std::string text_of(const Range& range) {
  return std::string(range.begin(), range.end());
}

const auto check_class = [](auto& context) {
  x3::_val(context) = trimmed(text_of(x3::_attr(context)));
  if (!word_class_from_dutch(x3::_val(context))) x3::_pass(context) = false;
};
const auto class_text_def = x3::raw[+(x3::char_ - x3::char_("<>#"))][check_class];
const auto check_number = [](auto& context) {
  x3::_val(context) = x3::_attr(context);
  if (x3::_attr(context) == 0 || x3::_attr(context) > 9) x3::_pass(context) = false;
};
const auto number_def = x3::uint_[check_number];
const auto slot_name_def = x3::char_("a-z") >> *x3::char_("a-z0-9_");

const auto set_lemma = [](auto& context) {
  x3::_val(context).kind = AlternativePart::Kind::lemma;
  x3::_val(context).text = trimmed(text_of(x3::_attr(context)));
};
const auto set_class = [](auto& context) { x3::_val(context).word_class = word_class_from_dutch(x3::_attr(context)); };
const auto set_number = [](auto& context) {
  x3::_val(context).element = static_cast<std::uint8_t>(x3::_attr(context));
};
const auto set_slot = [](auto& context) {
  x3::_val(context).kind = AlternativePart::Kind::slot;
  x3::_val(context).text = x3::_attr(context);
};
const auto set_article = [](auto& context) { x3::_val(context).with_article = true; };
const auto set_gap = [](auto& context) { x3::_val(context).kind = AlternativePart::Kind::gap; };
const auto set_text = [](auto& context) { x3::_val(context).text = text_of(x3::_attr(context)); };

const auto part_def = (x3::lit('<') > x3::raw[+(x3::char_ - x3::char_("<>:#{}"))][set_lemma] >
                       *((x3::lit(':') > class_text[set_class]) | (x3::lit('#') > number[set_number])) > '>') |
                      (x3::lit('{') > -x3::lit("de:")[set_article] > slot_name[set_slot] > '}') |
                      x3::lit("…")[set_gap] | x3::lit("...")[set_gap] |
                      x3::raw[+(x3::char_ - x3::char_("<>{}") - "…" - "...")][set_text];

BOOST_SPIRIT_DEFINE(part, class_text, number, slot_name)

/// `/pattern/` at the start of `text`: the offset behind the last slash, 0 when it is none.
std::size_t between_slashes(std::string_view text, std::string_view& pattern) {
  if (text.empty() || text.front() != '/') return 0;
  const std::size_t end = text.rfind('/');
  if (end == 0) return 0;
  pattern = text.substr(1, end - 1);
  return end + 1;
}

Unexpected shifted(Error error, std::size_t offset) {
  error.column += static_cast<std::uint32_t>(offset);
  return unexpected(std::move(error));
}

constexpr std::array<std::string_view, 7> kConditions{"profiel", "plaats", "hoofdletter", "begin", "voor", "na", "zin"};
constexpr std::array<std::string_view, 4> kPlaces{"lopend", "kop", "lijst", "tabel"};
constexpr std::array<std::uint32_t, 4> kPlaceMasks{
    1U << static_cast<unsigned>(BlockKind::paragraph) | 1U << static_cast<unsigned>(BlockKind::quotation),
    1U << static_cast<unsigned>(BlockKind::heading), 1U << static_cast<unsigned>(BlockKind::list_item),
    1U << static_cast<unsigned>(BlockKind::table_cell)};
constexpr std::array<std::string_view, 7> kProfiles{"letter", "decision", "web", "report", "email", "form", "legal"};

std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates) {
  if (const auto near = base::nearest(name, candidates)) return "; bedoelde u '" + std::string(*near) + "'?";
  std::string all;
  for (const std::string_view candidate : candidates) all += (all.empty() ? "" : ", ") + std::string(candidate);
  return "; het kan zijn: " + all;
}

const auto condition_name = x3::raw[+x3::char_("a-z")];

}  // namespace

Result<ParsedAlternative> parse_alternative(std::string_view text) {
  if (text.size() > kMaxPatternBytes) return syntax_error(0, "dit alternatief is te lang (hoogstens 2000 tekens)");
  if (!base::is_valid_utf8(text)) return syntax_error(0, "dit alternatief is geen geldige UTF-8");
  ParsedAlternative alternative;
  const std::string clean = trimmed(text);
  if (clean.empty()) return syntax_error(0, "het alternatief is leeg; schrijf '-' als de woorden weg kunnen");
  if (clean == "-") {
    alternative.is_deletion = true;
    return alternative;
  }
  if (clean.front() == '(' && clean.back() == ')') {
    alternative.is_advice = true;
    alternative.parts.push_back({.text = clean.substr(1, clean.size() - 2)});
    return alternative;
  }
  const char* first = clean.data();
  const char* const begin = first;
  const char* const last = first + clean.size();
  try {
    while (first != last) {
      AlternativePart next;
      if (!x3::parse(first, last, part, next))
        return expected_here(static_cast<std::size_t>(first - begin), clean, "tekst, <woord>, {naam} of …");
      if (next.kind == AlternativePart::Kind::lemma && next.text.empty())
        return syntax_error(static_cast<std::size_t>(first - begin) - 1, "tussen < en > hoort een woord");
      alternative.parts.push_back(std::move(next));
    }
  } catch (const x3::expectation_failure<const char*>& failure) {
    return expected_here(static_cast<std::size_t>(failure.where() - begin), clean, failure.which());
  }
  return alternative;
}

Result<Condition> parse_condition(std::string_view text) {
  if (text.size() > kMaxPatternBytes) return syntax_error(0, "deze voorwaarde is te lang (hoogstens 2000 tekens)");
  std::string name;
  bool is_negated = false;
  const char* first = text.data();
  const char* const last = first + text.size();
  const auto set_name = [&](auto& context) { name = text_of(x3::_attr(context)); };
  const auto set_negated = [&](auto&) { is_negated = true; };
  if (!x3::phrase_parse(first, last, condition_name[set_name] >> -x3::lit('!')[set_negated] >> '=', x3::blank))
    return expected_here(static_cast<std::size_t>(first - text.data()), text,
                         "een voorwaarde, zoals plaats=kop, hoofdletter=ja of na=/patroon/");
  while (first != last && (*first == ' ' || *first == '\t')) ++first;
  const auto offset = static_cast<std::size_t>(first - text.data());
  const std::string value = trimmed(text.substr(offset));
  const auto known = std::ranges::find(kConditions, std::string_view(name));
  if (known == kConditions.end())
    return syntax_error(0, "onbekende voorwaarde '" + name + "'" + did_you_mean(name, kConditions));
  Condition condition{.kind = static_cast<Condition::Kind>(known - kConditions.begin()), .is_negated = is_negated};
  using Kind = Condition::Kind;
  if (condition.kind == Kind::profile || condition.kind == Kind::place) {
    const bool is_profile = condition.kind == Kind::profile;
    const std::span<const std::string_view> names = is_profile ? std::span<const std::string_view>(kProfiles) : kPlaces;
    for (std::size_t at = 0; at <= value.size();) {
      const std::size_t end = std::min(value.find_first_of(",|", at), value.size());
      const std::string one = trimmed(std::string_view(value).substr(at, end - at));
      const auto found = std::ranges::find(names, std::string_view(one));
      if (found == names.end()) {
        const std::string what = is_profile ? "onbekend profiel '" : "onbekende plaats '";
        return syntax_error(offset + at, what + one + "'" + did_you_mean(one, names));
      }
      const auto index = static_cast<std::size_t>(found - names.begin());
      condition.mask |= is_profile ? 1U << index : kPlaceMasks[index];
      at = end + 1;
    }
    return condition;
  }
  if (condition.kind == Kind::capital || condition.kind == Kind::begin) {
    if (value != "ja" && value != "nee") return syntax_error(offset, "hier hoort ja of nee");
    condition.is_negated = is_negated != (value == "nee");
    return condition;
  }
  std::string_view pattern;
  if (between_slashes(value, pattern) != value.size())
    return syntax_error(offset, "hier hoort een patroon tussen schuine strepen: /…/");
  Result<Pattern> parsed = parse_pattern(pattern, PatternUse::context);
  if (!parsed) return shifted(parsed.error(), offset + 1);
  condition.pattern = std::move(*parsed);
  return condition;
}

Result<Exception> parse_exception(std::string_view pattern) {
  Result<Pattern> parsed = parse_pattern(pattern, PatternUse::exception);
  if (!parsed) return unexpected(parsed.error());
  Exception exception;
  const auto place = std::ranges::find(*parsed, Element::Kind::place, &Element::kind);
  exception.has_place = place != parsed->end();
  if (!exception.has_place) {
    exception.overlap = std::move(*parsed);
    return exception;
  }
  exception.before.assign(parsed->begin(), place);
  exception.after.assign(place + 1, parsed->end());
  if (exception.before.empty() && exception.after.empty())
    return syntax_error(0, "naast '_' hoort hier nog een woord: /wet _/ of /_ van de wet/");
  return exception;
}

}  // namespace helder::lexicon
