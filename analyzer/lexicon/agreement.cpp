// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/agreement.h"

#include <algorithm>
#include <array>

#include "base/hash.h"
#include "lexicon/clause_words.h"
#include "lexicon/inflection.h"
#include "lexicon/inflection_table.h"

namespace helder::lexicon {
namespace {

using compiled::Gender;

/// For de-words, for het-words.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kPairs{{{"de", "het"},
                                                                                {"deze", "dit"},
                                                                                {"die", "dat"},
                                                                                {"onze", "ons"},
                                                                                {"elke", "elk"},
                                                                                {"iedere", "ieder"},
                                                                                {"welke", "welk"},
                                                                                {"zulke", "zulk"},
                                                                                {"enige", "enig"},
                                                                                {"menige", "menig"},
                                                                                {"dezelfde", "hetzelfde"},
                                                                                {"diezelfde", "datzelfde"}}};
constexpr WordSet kPossessives{"uw",  "mijn",   "jouw",  "je",    "zijn", "haar",
                               "hun", "jullie", "diens", "wiens", "wier", "m'n"};
constexpr WordSet kIndefinite{"een", "geen", "zo'n", "één", "1", "voldoende"};
// "dit soort besluit": what stands before it goes with "soort".
constexpr WordSet kQuantities{"soort", "type", "aantal", "paar", "beetje", "stuk", "deel", "boel"};
// They say something about the adjective after them and never change.
constexpr WordSet kDegree{"zeer",  "heel",     "erg",       "te",  "meer", "meest", "minder", "minst",
                          "niet",  "al",       "nog",       "zo",  "even", "ook",   "eerder", "pas",
                          "juist", "volledig", "voldoende", "wel", "best", "vrij"};
constexpr WordSet kAgents{"door", "aan", "van", "voor", "bij", "met", "over", "tegen", "namens", "tot", "op"};
// "de hierbij gevoegde brief": the article belongs further to the left.
constexpr WordSet kPronominal{"hiervoor", "daarvoor", "hierbij", "daarbij", "hierover", "daarover", "hierna", "daarna"};

bool contains(const auto& set, std::string_view word) { return set.contains(base::hash(word)); }

enum class Determiner { none, definite, indefinite_with_gender, indefinite, possessive, preposition };

// Prepositions that look like adjectives: "overeenkomstig voorschrift 18".
constexpr WordSet kLikeAdjectives{"overeenkomstig",   "gezien",    "gelet",  "ingevolge", "blijkens",
                                  "niettegenstaande", "aangaande", "nopens", "gegeven",   "hangende"};

Determiner kind_of(std::string_view word) {
  if (has_gender(word)) {
    const bool is_definite = word.starts_with("d") || word.starts_with("het") || word.starts_with("on");
    return is_definite ? Determiner::definite : Determiner::indefinite_with_gender;
  }
  if (contains(kIndefinite, word)) return Determiner::indefinite;
  if (contains(kPossessives, word)) return Determiner::possessive;
  if (contains(kPrepositions, word) || contains(kLikeAdjectives, word)) return Determiner::preposition;
  return Determiner::none;
}

bool ends_in_e(std::string_view word) { return word.ends_with('e') && !word.ends_with("ee"); }

/// Can the word stand between a determiner and the noun? Told by the tag, else by its ending.
bool is_modifier(const PrecedingWord& word, bool is_nearest, Determiner after) {
  if (word.upos)
    return *word.upos == Upos::adj || *word.upos == Upos::verb || *word.upos == Upos::adv || *word.upos == Upos::num;
  if (!is_nearest && contains(kDegree, word.form)) return true;
  if (after == Determiner::indefinite || after == Determiner::indefinite_with_gender ||
      after == Determiner::possessive || after == Determiner::preposition)
    return true;
  // "de gemeente besluit", "het college besluit": a noun, and the article is not ours.
  if (!ends_in_e(word.form) && !word.form.ends_with("en") && word.form != "ander" && is_nearest) return false;
  return table::article_of(word.form) == 0;
}

Gender gender_of(bool is_neuter) { return is_neuter ? Gender::neuter : Gender::common; }

/// What an adjective after "een" tells about its noun: "een nieuw …" a het-word, "een nieuwe …" a de-word.
Gender told_by(std::string_view adjective) {
  const std::optional<std::string> with_e = adjective_for(adjective, false);
  const std::optional<std::string> bare = adjective_for(adjective, true);
  if (!with_e || !bare || *with_e == *bare) return Gender::unknown;
  return gender_of(*bare == adjective);
}

bool is_invariant(std::string_view adjective) {
  const std::optional<std::string> bare = adjective_for(adjective, true);
  const std::optional<std::string> with_e = adjective_for(adjective, false);
  return bare && with_e && *bare == *with_e;
}

}  // namespace

std::string_view determiner_for(std::string_view determiner, bool is_neuter) {
  for (const auto& [common, neuter] : kPairs)
    if (determiner == common || determiner == neuter) return is_neuter ? neuter : common;
  return {};
}

bool has_gender(std::string_view determiner) { return !determiner_for(determiner, true).empty(); }

std::optional<std::string> adjective_for(std::string_view adjective, bool is_neuter) {
  const std::string word(adjective);
  if (word.size() < 3) return std::nullopt;
  if (!is_neuter) {
    if (word.ends_with('e') || word.ends_with("en")) return word;  // gouden, oranje: they have one form
    const std::string with_e = inflected(word, WordClass::adjective, Form::inflected);
    return with_e.empty() ? std::nullopt : std::optional(with_e);
  }
  if (!word.ends_with('e')) return word;
  // "grote" → groot: every way to take the ending off, of which only one gives it back.
  const std::string bare = word.substr(0, word.size() - 1);
  std::vector<std::string> candidates{bare};
  const auto is_vowel = [](char c) { return std::string_view("aeou").find(c) != std::string_view::npos; };
  if (bare.size() >= 3 && bare[bare.size() - 1] == bare[bare.size() - 2])
    candidates.push_back(bare.substr(0, bare.size() - 1));
  std::string devoiced = bare;
  if (devoiced.back() == 'v') devoiced.back() = 'f';
  if (devoiced.back() == 'z') devoiced.back() = 's';
  if (devoiced != bare) candidates.push_back(devoiced);
  if (bare.size() >= 3 && is_vowel(bare[bare.size() - 2]) && !is_vowel(bare[bare.size() - 3]) &&
      !is_vowel(bare.back())) {
    std::string longer = devoiced;
    longer.insert(longer.size() - 1, 1, longer[longer.size() - 2]);
    candidates.push_back(longer);
  }
  std::optional<std::string> found;
  for (const std::string& candidate : candidates) {
    if (inflected(candidate, WordClass::adjective, Form::inflected) != word) continue;
    if (found && *found != candidate) return std::nullopt;
    found = candidate;
  }
  return found;
}

Agreement agreement_before(std::span<const PrecedingWord> words, Gender now, Gender next) {
  constexpr std::size_t kMostModifiers = 3;
  Agreement out;
  out.changes_gender = now != next || next == Gender::unknown;
  std::size_t d = 0;
  Determiner kind = Determiner::none;
  while (d < words.size() && d <= kMostModifiers && kind == Determiner::none) {
    // "Dit geeft vertraging": "dit" is the subject, no determiner of "vertraging".
    if (words[d].is_finite) break;
    kind = kind_of(words[d].form);
    // "de enige aanvraag": behind a determiner it is an adjective.
    const bool is_only = words[d].form == "enige" && d + 1 < words.size() && has_gender(words[d + 1].form);
    if (is_only) kind = Determiner::none;
    if (kind == Determiner::none) ++d;
  }
  if (kind == Determiner::none) {
    // No determiner: "wij nemen besluit", "duidelijk besluit helpt". Only a tag tells a verb from an adjective.
    if (words.empty()) return out;
    if (!words[0].upos) {
      out.is_certain = now == next;
      return out;
    }
    // "zo spoedig mogelijk duidelijkheid": words of their own.
    if (*words[0].upos != Upos::adj || words[0].form == "mogelijk") return out;
    d = 1;
    while (d < words.size() && d < kMostModifiers && words[d].upos == Upos::adj) ++d;
  }
  out.after_definite = kind == Determiner::definite || kind == Determiner::possessive;
  const std::span<const PrecedingWord> modifiers = words.first(d);
  const bool is_bare = modifiers.empty();
  if (!is_bare && contains(kQuantities, modifiers[0].form)) {
    out.changes_gender = false;
    return out;
  }
  if (kind == Determiner::preposition && is_bare) return out;
  const bool has_determiner_gender = kind == Determiner::definite || kind == Determiner::indefinite_with_gender;
  const bool is_ours = std::ranges::all_of(
      modifiers, [&](const PrecedingWord& word) { return is_modifier(word, &word == modifiers.data(), kind); });
  if (!is_ours) {
    out.is_certain = now == next && next != Gender::unknown;
    return out;
  }
  Gender told = Gender::unknown;
  if (has_determiner_gender) {
    told = gender_of(determiner_for(words[d].form, true) == words[d].form);
  } else if (!is_bare) {
    told = told_by(modifiers[0].form);
    if (kind == Determiner::possessive && told == Gender::common) told = Gender::unknown;  // "uw nieuwe huis"
  }
  // "die besluit hij": a pronoun; "een goede soort/het soort": both genders. Then nothing is certain.
  if (now != Gender::unknown && told != Gender::unknown && now != told) out.is_certain = false;
  if (told == Gender::unknown) told = now;
  out.changes_gender = told != next || next == Gender::unknown;
  if (told == next && told != Gender::unknown) return out;
  const bool only_e = kind == Determiner::definite || kind == Determiner::possessive;
  const bool has_fixed_modifiers =
      is_bare || is_invariant(modifiers[0].form) || (only_e && ends_in_e(modifiers[0].form));
  if (next == Gender::unknown || told == Gender::unknown) {
    if (has_determiner_gender || !has_fixed_modifiers) out.is_certain = false;
    return out;
  }
  // "de hierbij gevoegde brief", "een aan u gezonden besluit": what agrees stands further to the left.
  if (kind == Determiner::preposition && (modifiers.size() > 1 || contains(kPronominal, words[d].form)))
    out.is_certain = false;
  // "het door ons gestelde doel": a pronoun, and the article stands to the left of it.
  static constexpr WordSet kPronouns{"ons", "haar", "hun", "je", "jullie", "die", "dit", "dat"};
  if (!is_bare && d + 1 < words.size() && contains(kPronouns, words[d].form) && contains(kAgents, words[d + 1].form)) {
    out.is_certain = false;
    return out;
  }
  const bool neuter = next == Gender::neuter;
  if (has_determiner_gender) {
    const std::string_view fresh = determiner_for(words[d].form, neuter);
    if (fresh != words[d].form) out.changes.emplace_back(d, std::string(fresh));
  }
  if (only_e && (neuter || is_bare || ends_in_e(modifiers[0].form))) return out;
  for (std::size_t i = 0; i < modifiers.size(); ++i) {
    const std::string& form = modifiers[i].form;
    if (i > 0 && contains(kDegree, form)) continue;
    // "een recent genomen besluit": an adverb, or an adjective that must change.
    if (i > 0 && !neuter && !ends_in_e(form) && !form.ends_with("en") && modifiers[i].upos != Upos::adj) {
      out.is_certain = false;
      continue;
    }
    if (only_e && i > 0) continue;
    const std::optional<std::string> adjective = adjective_for(form, neuter);
    if (!adjective) out.is_certain = false;
    else if (*adjective != form) out.changes.emplace_back(i, *adjective);
  }
  return out;
}

// --- The auxiliary of the perfect ------------------------------------------------------------------------------------

namespace {

// Verbs that take zijn, also as last part: weggaan, terugkomen, aftreden …
constexpr auto kBeAlsoLast = std::to_array<std::string_view>(
    {"blijven", "dalen", "gaan", "groeien", "komen", "stijgen", "treden", "vallen", "worden", "zijn"});
constexpr auto kBe = std::to_array<std::string_view>(
    {"arriveren",   "barsten",    "beginnen",    "bevriezen",    "bezwijken", "blijken",    "emigreren", "gebeuren",
     "geraken",     "geschieden", "kwijtraken",  "lukken",       "mislukken", "ontsnappen", "ontstaan",  "overlijden",
     "raken",       "slagen",     "sterven",     "toenemen",     "uitbreken", "verdwijnen", "verlopen",  "verrijzen",
     "verschijnen", "vertrekken", "verstrijken", "voortvloeien", "wegvallen"});
// The same last parts, but with hebben.
constexpr auto kHave = std::to_array<std::string_view>({"aanvallen", "begaan", "bekomen", "betreden", "bijvallen",
                                                        "doorstaan", "lastigvallen", "ondergaan", "optreden",
                                                        "overtreden", "overvallen", "verwelkomen", "voorkomen"});
constexpr auto kBySense = std::to_array<std::string_view>(
    {"aangaan", "aanvangen", "eindigen", "fietsen", "landen", "nakomen", "opstaan", "overeenkomen", "reizen",
     "springen", "starten", "stoppen", "trouwen", "varen", "verhuizen", "vliegen", "wandelen", "zwemmen"});
constexpr auto kEither =
    std::to_array<std::string_view>({"afnemen", "naderen", "opvolgen", "veranderen", "verbeteren", "vergeten",
                                     "verliezen", "verminderen", "verslechteren", "volgen"});

}  // namespace

Auxiliary auxiliary_of(std::string_view infinitive) {
  const auto is_one_of = [&](const auto& verbs) { return std::ranges::find(verbs, infinitive) != verbs.end(); };
  if (is_one_of(kHave)) return Auxiliary::have;
  if (is_one_of(kEither)) return Auxiliary::either;
  if (is_one_of(kBySense)) return Auxiliary::by_sense;
  if (infinitive.ends_with("lopen") || infinitive.ends_with("rijden")) return Auxiliary::by_sense;
  const bool ends_in_one = std::ranges::any_of(kBeAlsoLast, [&](auto verb) { return infinitive.ends_with(verb); });
  return ends_in_one || is_one_of(kBe) ? Auxiliary::be : Auxiliary::have;
}

bool has_attributive_participle(std::string_view infinitive) {
  // Verbs without object that take hebben (E-ANS 20.3.3), and the last parts of others.
  static constexpr auto kWithout = std::to_array<std::string_view>(
      {"wachten", "kosten",    "duren",   "werken",  "wonen",    "zijn",      "hebben",
       "staan",   "zitten",    "liggen",  "moeten",  "mogen",    "kunnen",    "willen",
       "lijken",  "horen",     "blijken", "schelen", "bestaan",  "twijfelen", "deelnemen",
       "meedoen", "meewerken", "passen",  "kloppen", "reageren", "gelden",    "houden van"});
  static constexpr auto kWithStill = std::to_array<std::string_view>(
      {"verstaan", "ontstaan", "bezitten", "verwerken", "bewerken", "toestaan", "afwachten", "bewonen", "verwachten"});
  if (std::ranges::find(kWithStill, infinitive) != kWithStill.end()) return true;
  return std::ranges::none_of(kWithout, [&](std::string_view verb) { return infinitive.ends_with(verb); });
}

}  // namespace helder::lexicon
