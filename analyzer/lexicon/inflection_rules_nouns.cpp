// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Nouns and adjectives: open and closed syllables, plurals, diminutives, degrees, and the article by the ending.
#include <algorithm>
#include <array>
#include <optional>

#include "lexicon/inflection.h"
#include "lexicon/inflection_rules.h"
#include "lexicon/inflection_table.h"

namespace helder::lexicon {
namespace rules {
namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'; }
bool is_consonant(char c) { return c >= 'a' && c <= 'z' && !is_vowel(c); }

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

std::string operator+(std::string_view a, std::string_view b) {
  std::string both(a);
  both += b;
  return both;
}

/// The last vowel is short and stands before one consonant: bom, besluit has "ui" and doesn't.
bool has_short_end(std::string_view word) {
  const std::size_t n = word.size();
  if (n < 2 || !is_consonant(word[n - 1]) || !is_vowel(word[n - 2]) || word[n - 2] == 'y') return false;
  return n < 3 || !is_vowel(word[n - 3]) || (n >= 4 && word[n - 3] == 'u' && word[n - 4] == 'q');
}

/// The last syllable has a weak vowel: -el, -em, -en, -er with a vowel earlier in the word, -ig, -lijk, -ik.
bool has_weak_end(std::string_view word) {
  if (!has_short_end(word) || vowel_groups(word) < 2) return false;
  if (word.size() > 2 && static_cast<unsigned char>(word[word.size() - 3]) >= 0x80) return false;  // reëel
  return ends_with_any(word, {"el", "em", "en", "er", "ig", "ik", "erd", "es"});
}

}  // namespace

int vowel_groups(std::string_view word) {
  int groups = 0;
  bool inside = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if (is_vowel(c)) {
      // "ij" counts as one vowel with its j; "y" at the start is a consonant.
      if (!inside) ++groups;
      inside = true;
    } else if (static_cast<unsigned char>(c) == 0xC3 && i + 1 < word.size()) {
      ++groups;  // ë, ï, é: always a syllable of its own
      inside = true;
      ++i;
    } else {
      inside = false;
    }
  }
  return groups;
}

std::string before_vowel(std::string_view stem, bool doubles, bool softens) {
  std::string made(stem);
  const std::size_t n = made.size();
  if (n < 2) return made;
  const char last = made[n - 1];
  const char before = made[n - 2];
  const bool is_long = is_vowel(last) ? false
                                      : n >= 3 && is_vowel(before) && is_vowel(made[n - 3]) &&
                                            !(made[n - 3] == 'u' && n >= 4 && made[n - 4] == 'q');
  if (is_consonant(last) && is_long && before == made[n - 3] && before != 'i') {
    // boom → bom-en; "reëel" → reël-: the second e goes.
    made.erase(n - 2, 1);
    if (softens && last == 'f') made.back() = 'v';
    if (softens && last == 's') made.back() = 'z';
    return made;
  }
  if (n >= 4 && last != 'e' && before == 'e' && made.compare(n - 4, 2, "ë") == 0) {
    made.erase(n - 2, 1);
    return made;
  }  // reëel
  if (is_consonant(last) && is_long) {
    if (softens && last == 'f') made.back() = 'v';
    if (softens && last == 's') made.back() = 'z';
    return made;
  }
  const bool has_ij = n >= 3 && made.compare(n - 3, 2, "ij") == 0;
  if (has_ij) {
    if (softens && last == 'f') made.back() = 'v';
    if (softens && last == 's') made.back() = 'z';
    return made;
  }
  if (softens && last == 'f' && (before == 'l' || before == 'r')) {
    made.back() = 'v';
    return made;
  }
  if (doubles && has_short_end(made) && last != 'x' && last != 'w' && last != 'j' && last != 'h') made += last;
  return made;
}

// --- Plural --------------------------------------------------------------------------------------------------------

namespace {

/// f and s that stay before -en: "paragrafen", "eisen", "kansen".
bool softens_in_plural(std::string_view noun) {
  if (ends_with_any(noun, {"graaf", "soof", "eis", "kruis", "saus", "paus", "kous", "spies", "kaas?", "chauf"})) {
    return ends_with_any(noun, {"reis", "paleis", "parcheis"}) || noun == "graaf";
  }
  return true;
}

std::optional<std::string> plural_by_ending(std::string_view noun) {
  const std::size_t n = noun.size();
  const auto cut = [&](std::size_t letters) { return noun.substr(0, n - letters); };
  if (noun.ends_with("heid")) return cut(3) + "eden";
  if (noun.ends_with("icus")) return cut(2) + "i";
  if (ends_with_any(noun, {"eum", "ium"})) return cut(2) + "a";
  if (noun.ends_with("man") && n > 3) return noun + "nen";
  if (noun.ends_with("ing") || noun.ends_with("teit")) return noun + "en";
  if (ends_with_any(noun, {"logie", "nomie", "grafie", "sofie", "metrie", "cratie", "agogie", "pathie", "strategie",
                           "sympathie", "archie"}))
    return noun + "ën";
  if (noun.ends_with("ie")) return noun + "s";
  if (noun.ends_with("ij") || noun.ends_with("ei") || noun.ends_with("ui")) return noun + "en";
  if (noun.ends_with("ee")) return noun + "ën";
  if (noun.ends_with("oe")) return noun + "en";
  if (ends_with_any(noun, {"aai", "ooi"})) return noun + "en";  // kooien; "boeien" has -ei
  if (noun.ends_with("uum")) return noun + "s";
  if (ends_with_any(noun, {"eau", "ieu", "é", "è"})) return noun + "s";
  if (noun.ends_with("ouw") || noun.ends_with("ou")) return noun + "en";
  if (ends_with_any(noun, {"a", "o", "u", "i"})) return noun + "'s";
  if (noun.ends_with("y")) return n > 1 && is_vowel(noun[n - 2]) ? noun + "s" : noun + "'s";
  if (noun.ends_with("e")) {
    // People named after a quality ("belanghebbende"), -te and -isme: -n; loans and the rest: -s.
    if (ends_with_any(noun, {"ade", "ode", "ude", "ette", "oute", "ote", "ière", "age", "ure", "ine", "ose", "yse",
                             "nge", "iere", "trale", "nale"}))
      return noun + "s";
    if (ends_with_any(noun, {"de", "te", "ige", "isme", "ene", "ere", "lijke", "ieve", "ave", "ijze", "bele", "rne",
                             "ale", "ële"}))
      return noun + "n";
    return noun + "s";
  }
  if (noun.ends_with("nnaar")) return noun + "s";
  if (ends_with_any(noun, {"eur", "ster"}) && vowel_groups(noun) >= 2) return noun + "s";
  if (noun.ends_with("or") && vowel_groups(noun) >= 2 && !noun.ends_with("oor")) return noun + "en";
  if (ends_with_any(noun, {"elaar", "enaar", "eraar"}) && vowel_groups(noun) >= 3) return noun + "s";
  if (ends_with_any(noun, {"el", "em", "en", "er", "erd"}) &&
      has_short_end(noun.ends_with("erd") ? noun.substr(0, n - 1) : noun) && vowel_groups(noun) >= 2)
    return noun + "s";
  return std::nullopt;
}

}  // namespace

std::string plural_of(std::string_view noun) {
  std::size_t matched = 0;
  if (const std::string_view irregular = table::irregular_plural(noun, matched); !irregular.empty()) {
    if (irregular == "-") return {};
    return noun.substr(0, noun.size() - matched) + irregular;
  }
  if (noun.size() < 2) return noun + "'s";
  // "antecedenten", "condities": a plural that stands as a lemma; singulars on -en and -ies ("haven") have an article.
  if ((noun.ends_with("en") || noun.ends_with("ies")) && vowel_groups(noun) >= 2 && article(noun).empty()) return {};
  if (const std::optional<std::string> made = plural_by_ending(noun)) return *made;
  const bool is_weak = (noun.ends_with("ig") && has_weak_end(noun)) || noun.ends_with("erik");  // stommeriken
  return before_vowel(noun, !is_weak, softens_in_plural(noun)) + "en";
}

// --- Diminutive ----------------------------------------------------------------------------------------------------

std::string diminutive_of(std::string_view noun) {
  std::size_t matched = 0;
  if (const std::string_view irregular = table::irregular_diminutive(noun, matched); !irregular.empty()) {
    if (irregular == "-") return {};
    return noun.substr(0, noun.size() - matched) + irregular;
  }
  const std::size_t n = noun.size();
  if (n < 2 || noun.ends_with("je")) return {};
  const char last = noun[n - 1];
  if (noun.ends_with("é")) return noun.substr(0, n - 2) + "eetje";
  if (noun.ends_with("y")) return is_vowel(noun[n - 2]) ? noun + "tje" : noun + "'tje";
  if (noun.ends_with("ij") || noun.ends_with("w")) return noun + "tje";
  if (is_vowel(last)) {
    // autootje, paraplu → parapluutje; -e, -ie, -ee and pairs stay.
    if ((last == 'a' || last == 'o' || last == 'u') && !is_vowel(noun[n - 2]))
      return noun + std::string(1, last) + "tje";
    if (last == 'i' && !is_vowel(noun[n - 2])) return noun + "etje";
    return noun + "tje";
  }
  const bool is_short = has_short_end(noun);
  const bool is_weak = has_weak_end(noun);
  if (noun.ends_with("ing") && n > 4) {
    // -ling keeps the stress near: "leerling" → leerlingetje; "vergadering" → vergaderingetje; "woning" → woninkje.
    if (noun.ends_with("ling") || noun.ends_with("ering") || noun.ends_with("ening") || vowel_groups(noun) < 2)
      return noun + "etje";
    return noun.substr(0, n - 1) + "kje";
  }
  if (noun.ends_with("ng")) return noun + "etje";
  if (last == 'm') {
    if (is_short && !is_weak && !noun.ends_with("um")) return noun + "metje";
    return noun + "pje";
  }
  if (last == 'l' || last == 'n' || last == 'r') {
    if (is_short && !is_weak && !noun.ends_with("or")) return noun + std::string(1, last) + "etje";
    return noun + "tje";
  }
  return noun + "je";
}

// --- Adjectives ----------------------------------------------------------------------------------------------------

AdjectiveForms adjective_forms(std::string_view adjective) {
  AdjectiveForms made;
  const std::size_t n = adjective.size();
  const table::Adjective* irregular = table::find_adjective(adjective);
  const auto chosen = [](std::string_view given, std::string by_rule) {
    if (given.empty()) return by_rule;
    return given == "-" ? std::string() : std::string(given);
  };
  if (n < 2) return made;
  std::string stem;
  bool inflects = true;
  if (adjective.ends_with("ieel")) stem = adjective.substr(0, n - 4) + "iël";  // financieel → financiële
  else if (ends_with_any(adjective, {"isch", "lijk", "ig"}) || has_weak_end(adjective)) stem = adjective;
  else if (ends_with_any(adjective,
                         {"vers", "paars", "schaars", "kies", "pers", "fors", "wars", "stuurs", "dwars", "barbaars"}))
    stem = adjective;
  else if (ends_with_any(adjective, {"kuis", "fris", "ees", "heus", "uus"}))
    stem = before_vowel(adjective, true, false);
  else stem = before_vowel(adjective, true, true);
  const char last = adjective[n - 1];
  // "houten", "open", "tevreden", "extra", "beide": no -e.
  if (adjective.ends_with("en") && vowel_groups(adjective) >= 2 && !adjective.ends_with("een")) inflects = false;
  if (last == 'e' || last == 'a' || last == 'o' || (last == 'i' && !ends_with_any(adjective, {"ei", "aai", "ooi"})) ||
      adjective.ends_with("é"))
    inflects = false;
  made.inflected = inflects ? stem + "e" : std::string();
  // Stuff has no degrees ("houten"); these qualities have.
  const bool has_degrees =
      ends_with_any(adjective, {"tevreden", "open", "bescheiden", "verlegen", "dronken", "verkouden", "volwassen",
                                "gedegen", "ervaren", "gelegen", "omstreden", "verzonken", "gelaten"});
  if (inflects || has_degrees) {
    const bool gets_der = last == 'r';
    made.comparative = gets_der ? adjective + "der" : (inflects ? stem : std::string(adjective)) + "er";
    if (ends_with_any(adjective, {"st", "sd", "isch"})) made.superlative.clear();
    else made.superlative = last == 's' ? adjective + "t" : adjective + "st";
  }
  if (irregular != nullptr) {
    made.inflected = chosen(irregular->inflected, std::move(made.inflected));
    made.comparative = chosen(irregular->comparative, std::move(made.comparative));
    made.superlative = chosen(irregular->superlative, std::move(made.superlative));
  }
  return made;
}

}  // namespace rules

std::string_view article(std::string_view noun) {
  if (const char known = table::article_of(noun); known != 0) return known == 'd' ? "de" : "het";
  const auto ends = [&](std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
      return noun.size() > ending.size() + 1 && noun.ends_with(ending);
    });
  };
  // A small one: -je behind a consonant that can stand there, so not "oranje" and "franje".
  if (noun.size() > 4 && noun.ends_with("je") &&
      std::string_view("bdfgkpst").find(noun[noun.size() - 3]) != std::string_view::npos)
    return "het";
  if (ends({"erschap", "aarschap", "manschap", "genootschap", "eurschap", "entschap", "atschap"})) return "het";
  if (ends({"isme", "ment", "eum", "ium", "rum", "dum", "gram"})) return "het";
  // Before "-ing" stands a verb: it needs a vowel ("kring", "ring" are in the table).
  if (noun.ends_with("ing") && rules::vowel_groups(noun) >= 2) return "de";
  if (ends({"heid", "teit",  "nis",  "ie",   "iek",  "theek", "tuur", "suur", "age",  "ist",   "ant",   "eur",
            "esse", "tor",   "sor",  "ette", "ance", "ence",  "ade",  "ine",  "ster", "elaar", "enaar", "raar",
            "aard", "graaf", "loog", "icus", "yse",  "ose",   "ica",  "tice", "ware", "gids"}))
    return "de";
  // Persons and tools on -er, and what is made with -erij: "bezorger", "bakkerij".
  if ((noun.ends_with("er") || noun.ends_with("erd")) && !ends({"eer", "ier", "oer"}) && rules::vowel_groups(noun) >= 2)
    return "de";
  if (noun.ends_with("ij") && rules::vowel_groups(noun) >= 2) return "de";
  // "hoogte", "ziekte"; "gehalte" and "gedeelte" (ge-) are in the table when they are het-nouns.
  if (noun.ends_with("te") && !noun.starts_with("ge") && !noun.ends_with("ite") && rules::vowel_groups(noun) >= 2)
    return "de";
  return {};
}

}  // namespace helder::lexicon
