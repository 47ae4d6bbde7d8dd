// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/numerals.h"

#include <array>

namespace helder::lexicon {
namespace {

constexpr auto kTens = std::to_array<std::string_view>(
    {"twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"});
constexpr auto kUnits = std::to_array<std::string_view>({
    "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "tien",
    "een", "één",    "twee",    "drie",     "vier",     "vijf",    "zes",       "zeven",    "acht",      "negen",
});
// Unit and "en" before a ten: the trema stands where two e's would meet.
constexpr auto kUnitsAnd = std::to_array<std::string_view>(
    {"eenen", "eenën", "tweeën", "drieën", "vieren", "vijfen", "zesen", "zevenen", "achten", "negenen"});
constexpr auto kOrdinals = std::to_array<std::string_view>({"eerste", "derde", "achtste", "nulde"});
constexpr auto kEndings = std::to_array<std::string_view>({"ste", "de", "", "jarig", "jarige", "jarigen", "tal",
                                                           "tallen", "voud", "voudig", "voudige", "maal", "delig",
                                                           "delige", "daags", "daagse", "plus", "plusser", "plussers"});

template <std::size_t N>
bool take(const std::array<std::string_view, N>& words, std::string_view& text) {
  for (const std::string_view word : words) {
    if (word == "eenën" || !text.starts_with(word)) continue;
    text.remove_prefix(word.size());
    return true;
  }
  return false;
}

/// One to ninety-nine at the start of `text`.
bool take_below_hundred(std::string_view& text) {
  std::string_view rest = text;
  if (take(kUnitsAnd, rest) && take(kTens, rest)) {
    text = rest;
    return true;
  }
  return take(kTens, text) || take(kUnits, text);
}

bool take_below_thousand(std::string_view& text) {
  std::string_view rest = text;
  take_below_hundred(rest);
  if (rest.starts_with("honderd")) {
    rest.remove_prefix(7);
    std::string_view more = rest;
    if (more.starts_with("en")) more.remove_prefix(2);
    if (take_below_hundred(more)) rest = more;
    text = rest;
    return true;
  }
  return take_below_hundred(text);
}

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, std::string_view text) {
  for (const std::string_view word : words)
    if (word == text) return true;
  return false;
}

}  // namespace

bool is_numeral(std::string_view form) {
  std::string_view text = form;
  const bool has_hundreds = take_below_thousand(text);
  bool has_thousands = false;
  if (text.starts_with("duizend")) {
    text.remove_prefix(7);
    has_thousands = true;
  }
  if (!has_hundreds && !has_thousands) return false;
  if (has_thousands) {
    std::string_view more = text;
    if (more.starts_with("en")) more.remove_prefix(2);
    if (take_below_thousand(more)) text = more;
  }
  return is_one_of(kEndings, text) || is_one_of(kOrdinals, text);
}

}  // namespace helder::lexicon
