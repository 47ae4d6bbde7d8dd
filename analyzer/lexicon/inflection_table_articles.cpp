// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Articles: het-nouns of government and everyday Dutch, and de-nouns whose ending misleads. Own editing; the endings
// come from the E-ANS 3.3.2 and 3.3.3 (gender by form).
#include <algorithm>
#include <array>

#include "lexicon/inflection_rules.h"
#include "lexicon/inflection_table.h"

namespace helder::lexicon::table {
namespace {

constexpr auto kHet = std::to_array<std::string_view>({
#include "lexicon/inflection_het.inc"
});
constexpr auto kDe = std::to_array<std::string_view>({
#include "lexicon/inflection_de.inc"
});

// Words that are no last part, though others end in the same letters: leiding, cultuur, brandweer, onderwijzer. And
// "soort": het soort, but de grondsoort.
constexpr auto kOnlyWhole = std::to_array<std::string_view>(
    {"ding", "soort", "gram", "riet",  "antiek", "voer",  "voeder", "lager", "anker", "weer", "koper", "band",
     "mate", "heer",  "mens", "rust",  "kant",   "last",  "kost",   "stand", "oord",  "tuig", "stel",  "lijk",
     "ring", "test",  "kade", "zijde", "deeg",   "aarde", "rang",   "kring", "stal",  "roep", "loof"});
// Short words that do stand at the end of a compound: huurwet, werkdag, raadslid. Other short ones are too often a
// chance: "motie", "kompas".
constexpr auto kShortParts =
    std::to_array<std::string_view>({"bad", "bus", "dag", "dak", "lid", "pad", "vak", "weg", "wet", "zin"});
// What may stand before a last part though it has two letters: najaar, opslag, onrecht.
constexpr auto kShortFirst = std::to_array<std::string_view>({"af", "in", "na", "om", "on", "op"});
// What makes a new noun with a gender of its own: het verloop, het beslag, de gelijkenis.
constexpr auto kPrefixes = std::to_array<std::string_view>({"ver", "ont", "her", "bever", "gever", "onver", "onge"});
// The consonants with which a Dutch word can end (Leidraad 2; E-ANS 1.4), so that "onderw" in "onderwijzer" is no word.
constexpr auto kCodas = std::to_array<std::string_view>({
    "b",    "d",   "f",   "g",   "k",   "l",   "m",   "n",   "p",   "r",   "s",   "t",   "w",   "x",   "ng",  "nk",
    "nt",   "nd",  "ns",  "mp",  "ms",  "md",  "mt",  "rg",  "rk",  "rs",  "rt",  "rm",  "rn",  "rp",  "rf",  "rd",
    "rl",   "lk",  "lt",  "ld",  "lf",  "lm",  "lp",  "ls",  "lg",  "ln",  "ft",  "fs",  "ch",  "cht", "st",  "sk",
    "sp",   "sch", "kt",  "ks",  "ck",  "pt",  "ps",  "ds",  "ts",  "gs",  "gd",  "bs",  "ct",  "ff",  "ll",  "ss",
    "nst",  "rst", "ngs", "nds", "rts", "nts", "rds", "rks", "rps", "rms", "rns", "rgs", "lds", "lks", "mps", "nks",
    "chts", "sts", "kst", "pst", "tst", "lst", "mst", "gst", "dst", "xt",  "j",   "js",  "jk",  "jf",  "jn",  "jl",
    "jd",   "jg",  "jt",  "jp",  "jks", "jds", "jns", "fst", "fts", "cks", "ws",  "wd",
});

bool contains(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Can `first` be the first part of a compound?
bool is_first_part(std::string_view first) {
  if (first.ends_with('-')) return first.size() > 1;  // e-formulier, ip-adres
  if (first.size() < 3) return contains(kShortFirst, first);
  if (contains(kPrefixes, first) || rules::vowel_groups(first) == 0) return false;
  const std::size_t last_vowel = first.find_last_of("aeiouy");
  const std::string_view coda = last_vowel == std::string_view::npos ? first : first.substr(last_vowel + 1);
  // "é", "ë" and digits end a word too.
  if (coda.empty() || static_cast<unsigned char>(coda.back()) >= 0x80) return true;
  return contains(kCodas, coda);
}

/// The longest word of the list that `noun` ends with; its length, or 0.
std::size_t longest(std::span<const std::string_view> words, std::string_view noun) {
  std::size_t best = 0;
  for (const std::string_view word : words) {
    if (word.size() <= best || !noun.ends_with(word)) continue;
    if (word.size() == noun.size()) return word.size();
    const std::string_view first = noun.substr(0, noun.size() - word.size());
    const bool is_long_enough = word.size() >= 4 || (first.size() >= 4 && contains(kShortParts, word));
    if (is_long_enough && !contains(kOnlyWhole, word) && is_first_part(first)) best = word.size();
  }
  return best;
}

}  // namespace

char article_of(std::string_view noun) {
  const std::size_t het = longest(kHet, noun);
  const std::size_t de = longest(kDe, noun);
  if (het == 0 && de == 0) return 0;
  return het > de ? 'h' : 'd';
}

}  // namespace helder::lexicon::table
