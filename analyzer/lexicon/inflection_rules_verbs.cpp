// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Verbs: the stem, 't kofschip, the participle with and without ge-, strong verbs behind a prefix.
#include <algorithm>
#include <array>

#include "lexicon/inflection_rules.h"
#include "lexicon/inflection_table.h"

namespace helder::lexicon::rules {
namespace {

// Inseparable prefixes, longest first. Only those in the first group also drop ge- in weak verbs without doubt; for the
// others that is so because a separable verb was taken apart before.
constexpr auto kPrefixes = std::to_array<std::string_view>({
    "achter",
    "onder",
    "over",
    "voor",
    "door",
    "weer",
    "aan",
    "her",
    "ont",
    "ver",
    "mis",
    "vol",
    "be",
    "er",
    "ge",
    "om",
});

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'; }

/// What stays of `infinitive` after an inseparable prefix; empty when it has none.
std::string_view after_prefix(std::string_view infinitive) {
  for (const std::string_view prefix : kPrefixes) {
    if (!infinitive.starts_with(prefix)) continue;
    std::string_view rest = infinitive.substr(prefix.size());
    if (rest.size() < 4) continue;
    // "geuren", "beitelen": eu and ei are one sound; "beëindigen" and "beantwoorden" have two.
    if ((prefix == "be" || prefix == "ge") && (rest[0] == 'u' || rest[0] == 'i' || rest[0] == 'e')) continue;
    if (prefix == "er" && rest[0] != 'k' && rest[0] != 'v' && rest[0] != 'b' && rest[0] != 'l' && rest[0] != 'm')
      continue;
    // A verb needs a vowel of its own besides -en: "bellen" is no be- + "llen".
    const std::string_view base = rest.ends_with("en") || rest.ends_with("ën") ? rest.substr(0, rest.size() - 2) : rest;
    if (vowel_groups(base) == 0) continue;
    // No Dutch syllable starts so: "verven" is not ver- + "ven" (no vowel), "bersten" not be- + "rsten".
    if (rest.size() > 1 && !is_vowel(rest[0]) && rest[0] == rest[1]) continue;
    return rest;
  }
  return {};
}

std::string_view strip_all_prefixes(std::string_view infinitive) {
  for (std::string_view rest = after_prefix(infinitive); !rest.empty(); rest = after_prefix(infinitive))
    infinitive = rest;
  return infinitive;
}

bool is_unstressed_ending(std::string_view infinitive, std::string_view base) {
  if (base.size() < 2 || base[base.size() - 2] != 'e') return false;
  if (base.back() == 'r') return table::has_unstressed_er(infinitive);
  // Made from nouns with a full last syllable: oor|deel, na|deel.
  if (infinitive.ends_with("oordelen") || infinitive.ends_with("benadelen")) return false;
  const std::string_view root = strip_all_prefixes(infinitive);
  const std::string_view root_base = root.substr(0, root.size() - 2);
  if (vowel_groups(root_base) < 2) return false;
  switch (base.back()) {
    case 'l':
    case 'n':
    case 'm': return true;  // wandelen, tekenen, ademen
    default: return false;
  }
}

/// The letter at `at` is the first one after an inseparable prefix.
bool begins_root(std::string_view infinitive, std::size_t at) {
  const std::string_view rest = after_prefix(infinitive);
  return !rest.empty() && infinitive.size() - rest.size() == at;
}

/// The infinitive without -en, before spelling: "mak", "pakk", "bev".
std::string_view base_of(std::string_view infinitive) {
  if (infinitive.ends_with("ën")) return infinitive.substr(0, infinitive.size() - 3);
  if (infinitive.ends_with("'en")) return infinitive.substr(0, infinitive.size() - 3);
  if (infinitive.ends_with("en")) return infinitive.substr(0, infinitive.size() - 2);
  if (infinitive.ends_with("n")) return infinitive.substr(0, infinitive.size() - 1);
  return infinitive;
}

std::string stem_of(std::string_view infinitive) {
  std::string base(base_of(infinitive));
  const std::size_t n = base.size();
  if (n < 2) return base;
  // "kopiëren" → kopieer, "creëren" → creëer, "reëren": the trema goes where i stands before it.
  if (n >= 3 && base.compare(n - 3, 2, "ë") == 0) {
    const char last = base[n - 1];
    if (n >= 4 && base[n - 4] == 'i') return base.substr(0, n - 3) + "ee" + last;
    return base.substr(0, n - 3) + "ëe" + last;
  }
  const char last = base[n - 1];
  const char before = base[n - 2];
  const auto soften_back = [](std::string word) {
    if (word.ends_with('v')) word.back() = 'f';
    else if (word.ends_with('z')) word.back() = 's';
    return word;
  };
  if (is_vowel(last) && last != 'y') return base;  // skiën → ski, vrijen has j
  if (last == before && !is_vowel(last)) {
    base.pop_back();
    return base;
  }  // pakken → pak
  const bool is_open = !is_vowel(last) && is_vowel(before) && before != 'i' && before != 'y' && last != 'x' &&
                       last != 'w' && last != 'j' &&
                       (n < 3 || !is_vowel(base[n - 3]) || begins_root(infinitive, n - 2));  // beogen: be- + "og"
  const bool after_qu = n >= 4 && before == 'e' && base[n - 3] == 'u' && base[n - 4] == 'q';
  // "reageren", "creatie", "vacueren": a vowel pair that is two syllables before -er-.
  const bool has_split_pair = last == 'r' && before == 'e' && n >= 3 && (base[n - 3] == 'u' || base[n - 3] == 'a') &&
                              infinitive.ends_with("eren");
  if ((is_open || after_qu || has_split_pair) && !is_unstressed_ending(infinitive, base)) base.insert(n - 1, 1, before);
  return soften_back(base);
}

bool takes_t(std::string_view infinitive) {
  const std::string_view base = base_of(infinitive);
  if (base.empty()) return false;
  if (base.ends_with("ch") || base.ends_with("sh") || base.ends_with("sj")) return true;
  switch (base.back()) {
    case 't':
    case 'k':
    case 'f':
    case 's':
    case 'p':
    case 'x':
    case 'c': return true;
    default: return false;
  }
}

bool begins_with(std::string_view word, std::string_view start) { return word.starts_with(start); }

/// ge- before a verb, with a trema where two vowels would run together: geëist, geïnd, geüit? (ui is a pair: geuit).
std::string with_ge(std::string_view word) {
  struct Start {
    std::string_view from, to;
  };
  constexpr auto kStarts = std::to_array<Start>({
      {"ei", "geëi"},
      {"eu", "geëu"},
      {"ee", "geëe"},
      {"ij", "geij"},
      {"ie", "geïe"},
      {"ui", "geui"},
      {"oe", "geoe"},
      {"ou", "geou"},
      {"e", "geë"},
      {"i", "geï"},
      {"u", "geü"},
  });
  for (const Start& start : kStarts)
    if (begins_with(word, start.from)) return std::string(start.to) + std::string(word.substr(start.from.size()));
  return "ge" + std::string(word);
}

VerbForms weak_forms(std::string_view infinitive, bool drops_ge) {
  VerbForms verb;
  std::string stem = stem_of(infinitive);
  const bool has_apostrophe = infinitive.find("'en") != std::string_view::npos;
  const std::string joint = has_apostrophe ? "'" : "";
  verb.present_first = stem;
  verb.present_third = stem.ends_with('t') ? stem : stem + joint + "t";
  const char ending = takes_t(infinitive) ? 't' : 'd';
  verb.past = stem + joint + ending + "e";
  verb.past_plural = verb.past + "n";
  std::string core = stem;
  if (!core.ends_with(ending)) core += joint + ending;
  if (drops_ge) verb.participle = core;
  else verb.participle = has_apostrophe ? "ge-" + core : with_ge(core);
  return verb;
}

VerbForms from_table(const table::Verb& verb, std::string_view infinitive) {
  VerbForms made;
  made.present_first = verb.present_first.empty() ? stem_of(infinitive) : std::string(verb.present_first);
  if (!verb.present_third.empty()) made.present_third = verb.present_third;
  else made.present_third = made.present_first.ends_with('t') ? made.present_first : made.present_first + "t";
  made.past = verb.past;
  made.past_plural = verb.past_plural;
  made.participle = verb.participle;
  return made;
}

/// `keeps_ge`: the ge- belongs to the verb itself: "vergelijken", "vergeleken".
VerbForms prefixed(std::string_view prefix, VerbForms verb, bool drops_ge, bool keeps_ge) {
  const std::string p(prefix);
  verb.present_first = p + verb.present_first;
  verb.present_third = p + verb.present_third;
  verb.past = p + verb.past;
  verb.past_plural = p + verb.past_plural;
  if (drops_ge && verb.participle.starts_with("geë")) verb.participle = "e" + verb.participle.substr(4);
  else if (drops_ge && verb.participle == "gegeten") verb.participle = "geten";
  else if (drops_ge && verb.participle.starts_with("ge") && !keeps_ge) verb.participle.erase(0, 2);
  verb.participle = p + verb.participle;
  return verb;
}

// Weak although the end of the word is a strong verb: "omringen" comes from "ring".
bool is_weak_anyway(std::string_view infinitive) {
  constexpr auto kWeak = std::to_array<std::string_view>({
      "omringen",
      "ontmoeten",
      "herbergen",
      "onderscheppen",
      "verwezen",
      "verstijven",
      "verrijken",
      "verschuilen",
  });
  return std::find(kWeak.begin(), kWeak.end(), infinitive) != kWeak.end();
}

VerbForms forms_after_prefixes(std::string_view infinitive, bool& is_strong) {
  is_strong = true;
  if (const table::Verb* loan = table::find_loan_verb(infinitive)) return from_table(*loan, infinitive);
  if (const table::Verb* strong = table::find_strong_verb(infinitive)) return from_table(*strong, infinitive);
  if (!is_weak_anyway(infinitive)) {
    // "onderscheiden" is onder- + scheiden; "herverdelen" her- + ver- + delen.
    for (const std::string_view prefix : kPrefixes) {
      if (!infinitive.starts_with(prefix)) continue;
      const std::string_view rest = infinitive.substr(prefix.size());
      if (rest.size() < 4) continue;
      if (rest == "zeggen" || rest == "wezen" || rest == "zijn") continue;  // ontzeggen: ontzegde
      bool rest_is_strong = false;
      VerbForms verb = forms_after_prefixes(rest, rest_is_strong);
      if (rest_is_strong) {
        const bool keeps_ge = rest.starts_with("ge") && !after_prefix(rest).empty();
        return prefixed(prefix, std::move(verb), true, keeps_ge);
      }
    }
  }
  is_strong = false;
  return {};
}

}  // namespace

VerbForms verb_forms(std::string_view infinitive, bool is_split_off) {
  bool is_strong = false;
  VerbForms verb = forms_after_prefixes(infinitive, is_strong);
  if (is_strong) {
    if (is_split_off && infinitive == "zeggen") {
      verb.past = "zegde";
      verb.past_plural = "zegden";
    }
    return verb;
  }
  const bool drops_ge = !after_prefix(infinitive).empty() && !table::takes_ge_anyway(infinitive);
  return weak_forms(infinitive, drops_ge);
}

std::string past_plural_of(std::string_view past) {
  if (past.ends_with('e')) return std::string(past) + "n";
  return before_vowel(past, true, true) + "en";
}

std::string inflected_participle(std::string_view participle, std::string_view infinitive) {
  if (table::find_loan_verb(infinitive) != nullptr) return std::string(participle) + "e";        // geüpdatete
  if (participle.ends_with("en") || participle.ends_with("ën")) return std::string(participle);  // het genomen besluit
  return before_vowel(participle, true, false) + "e";
}

}  // namespace helder::lexicon::rules
