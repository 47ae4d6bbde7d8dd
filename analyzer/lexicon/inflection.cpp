// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The whole paradigm of a lemma: which cells a word class has, several words, given exceptions.
#include "lexicon/inflection.h"

#include <algorithm>
#include <array>

#include "lexicon/inflection_rules.h"
#include "lexicon/inflection_table.h"

namespace helder::lexicon {
namespace {

struct Cell {
  Form form;
  std::string_view name;
};
constexpr auto kCells = std::to_array<Cell>({
    {Form::lemma, "inf"},
    {Form::present_first, "tt1"},
    {Form::present_second_third, "tt3"},
    {Form::present_plural, "ttmv"},
    {Form::past_singular, "vt"},
    {Form::past_plural, "vtmv"},
    {Form::past_participle, "vd"},
    {Form::past_participle_e, "vde"},
    {Form::present_participle, "od"},
    {Form::present_participle_e, "ode"},
    {Form::te_infinitive, "teinf"},
    {Form::plural, "mv"},
    {Form::diminutive, "vk"},
    {Form::diminutive_plural, "vkmv"},
    {Form::genitive, "gen"},
    {Form::inflected, "e"},
    {Form::comparative, "vt1"},
    {Form::comparative_e, "vt1e"},
    {Form::superlative, "ot"},
    {Form::superlative_e, "ote"},
});

using Exceptions = std::map<std::string, std::string>;

/// The words around the one that inflects: "in kennis " + stellen; "zorg " + dragen + " voor".
struct Phrase {
  std::string_view before, word, after;
};

bool is_preposition(std::string_view word) {
  constexpr auto kWords = std::to_array<std::string_view>({
      "aan", "af",     "binnen", "bij", "boven", "buiten", "door", "in",  "langs",
      "met", "na",     "naar",   "om",  "onder", "op",     "over", "te",  "tegen",
      "tot", "tussen", "uit",    "van", "voor",  "zonder", "de",   "het", "een",
  });
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

Phrase take_apart(std::string_view lemma, WordClass word_class) {
  Phrase phrase{{}, lemma, {}};
  if (lemma.find(' ') == std::string_view::npos) return phrase;
  // Verbs: the last word that can be an infinitive ("zorg dragen voor"). Nouns: the last one before a preposition
  // ("recht van bezwaar" → "rechten van bezwaar"); adjectives: the last one ("niet ontvankelijk").
  std::size_t begin = lemma.rfind(' ') + 1;
  std::size_t end = lemma.size();
  if (word_class == WordClass::verb) {
    while (begin > 0 &&
           (!lemma.substr(begin, end - begin).ends_with("n") || is_preposition(lemma.substr(begin, end - begin)))) {
      end = begin - 1;
      const std::size_t space = end == 0 ? std::string_view::npos : lemma.rfind(' ', end - 1);
      begin = space == std::string_view::npos ? 0 : space + 1;
    }
  } else if (word_class == WordClass::noun) {
    for (std::size_t from = 0; from < lemma.size();) {
      const std::size_t space = lemma.find(' ', from);
      const std::size_t stop = space == std::string_view::npos ? lemma.size() : space;
      if (from > 0 && is_preposition(lemma.substr(from, stop - from)) && stop != lemma.size()) {
        end = from - 1;
        const std::size_t before = end == 0 ? std::string_view::npos : lemma.rfind(' ', end - 1);
        begin = before == std::string_view::npos ? 0 : before + 1;
        break;
      }
      from = stop + 1;
    }
  }
  return {lemma.substr(0, begin), lemma.substr(begin, end - begin), lemma.substr(end)};
}

class Paradigm {
 public:
  Paradigm(const Phrase& phrase, const Exceptions& exceptions) : phrase_(phrase), exceptions_(exceptions) {}

  /// The given exception without the words around it, or nullptr.
  [[nodiscard]] const std::string* given(Form form) const {
    const auto place = exceptions_.find(std::string(to_string(form)));
    return place == exceptions_.end() ? nullptr : &place->second;
  }
  [[nodiscard]] std::string chosen(Form form, std::string by_rule) const {
    const std::string* exception = given(form);
    if (exception == nullptr) return by_rule;
    return *exception == "-" ? std::string() : *exception;
  }
  void add(Form form, std::string_view word) { add(form, word, phrase_); }
  void add(Form form, std::string_view word, const Phrase& phrase) {
    if (word.empty()) return;
    forms_.push_back({around(word, phrase), form, {}, {}});
  }
  /// A finite form: also as it stands in a main clause, when there is something that splits off.
  void add_finite(Form form, std::string_view stem, std::string_view particle) {
    if (stem.empty()) return;
    InflectedForm made{around(std::string(particle) + std::string(stem)), form, {}, {}};
    std::string split(phrase_.before);
    split += particle;
    while (split.ends_with(' ')) split.pop_back();
    split += phrase_.after;
    if (!split.empty() && (!particle.empty() || !phrase_.before.empty())) {
      made.stem = stem;
      made.particle = split;
    }
    forms_.push_back(std::move(made));
  }
  [[nodiscard]] static std::string around(std::string_view word, const Phrase& phrase) {
    return std::string(phrase.before) + std::string(word) + std::string(phrase.after);
  }
  [[nodiscard]] std::string around(std::string_view word) const { return around(word, phrase_); }
  [[nodiscard]] std::vector<InflectedForm> take() { return std::move(forms_); }

 private:
  const Phrase& phrase_;
  const Exceptions& exceptions_;
  std::vector<InflectedForm> forms_;
};

std::string without_prefix(std::string word, std::string_view prefix) {
  if (!prefix.empty() && word.size() > prefix.size() && word.starts_with(prefix)) word.erase(0, prefix.size());
  return word;
}

std::vector<InflectedForm> inflect_verb(const Phrase& phrase, const Exceptions& exceptions) {
  Paradigm paradigm(phrase, exceptions);
  std::string_view infinitive = phrase.word;
  std::string particle;
  if (const std::size_t bar = infinitive.find('|'); bar != std::string_view::npos) {
    particle = infinitive.substr(0, bar);
    infinitive.remove_prefix(bar + 1);
  } else {
    particle = table::known_particle(infinitive);
    infinitive.remove_prefix(particle.size());
  }
  rules::VerbForms verb = rules::verb_forms(infinitive, !particle.empty());
  const auto chosen_stem = [&](Form form, std::string_view by_rule) {
    return without_prefix(paradigm.chosen(form, std::string(by_rule)), particle);
  };
  verb.present_first = chosen_stem(Form::present_first, verb.present_first);
  verb.present_third = chosen_stem(Form::present_second_third, verb.present_third);
  if (const std::string* past = paradigm.given(Form::past_singular); past != nullptr && *past != "-")
    verb.past_plural = rules::past_plural_of(without_prefix(*past, particle));
  verb.past = chosen_stem(Form::past_singular, verb.past);
  verb.past_plural =
      chosen_stem(Form::past_plural, verb.past.empty() ? std::string_view() : std::string_view(verb.past_plural));
  const std::string participle =
      paradigm.chosen(Form::past_participle, verb.participle.empty() ? "" : particle + verb.participle);
  const std::string whole = particle + std::string(infinitive);

  paradigm.add(Form::lemma, whole);
  paradigm.add_finite(Form::present_first, verb.present_first, particle);
  paradigm.add_finite(Form::present_second_third, verb.present_third, particle);
  paradigm.add_finite(Form::present_plural, chosen_stem(Form::present_plural, infinitive), particle);
  paradigm.add_finite(Form::past_singular, verb.past, particle);
  paradigm.add_finite(Form::past_plural, verb.past_plural, particle);
  paradigm.add(Form::past_participle, participle);
  paradigm.add(Form::past_participle_e,
               paradigm.chosen(Form::past_participle_e,
                               participle.empty() ? "" : rules::inflected_participle(participle, infinitive)));
  const std::string present = paradigm.chosen(Form::present_participle, whole + "d");
  paradigm.add(Form::present_participle, present);
  paradigm.add(Form::present_participle_e,
               paradigm.chosen(Form::present_participle_e, present.empty() ? "" : present + "e"));
  if (!particle.empty() || !phrase.before.empty()) {
    std::string with_te = particle;
    if (!with_te.empty()) with_te += ' ';
    with_te += "te ";
    with_te += infinitive;
    const std::string* exception = paradigm.given(Form::te_infinitive);
    if (exception == nullptr) paradigm.add(Form::te_infinitive, with_te);
    else if (*exception != "-") paradigm.add(Form::te_infinitive, *exception);
  }
  return paradigm.take();
}

/// "schriftelijk " before besluit → "schriftelijke "; empty when nothing changes.
std::string adjective_of_plural(const Phrase& phrase) {
  if (phrase.before.empty() || article(phrase.word) != "het") return {};
  const std::string_view word = phrase.before.substr(0, phrase.before.size() - 1);
  const bool is_adjective = word.find(' ') == std::string_view::npos && !word.ends_with('e') && article(word).empty();
  const std::string inflected = is_adjective ? rules::adjective_forms(word).inflected : std::string();
  return inflected.empty() ? std::string() : inflected + " ";
}

std::vector<InflectedForm> inflect_noun(const Phrase& phrase, const Exceptions& exceptions) {
  Paradigm paradigm(phrase, exceptions);
  paradigm.add(Form::lemma, phrase.word);
  // "schriftelijk besluit": the adjective before a het-word gets its -e in the plural.
  const std::string adjective = adjective_of_plural(phrase);
  const Phrase around{adjective.empty() ? phrase.before : std::string_view(adjective), phrase.word, phrase.after};
  paradigm.add(Form::plural, paradigm.chosen(Form::plural, rules::plural_of(phrase.word)), around);
  const std::string small = paradigm.chosen(Form::diminutive, rules::diminutive_of(phrase.word));
  paradigm.add(Form::diminutive, small);
  paradigm.add(Form::diminutive_plural, paradigm.chosen(Form::diminutive_plural, small.empty() ? "" : small + "s"));
  paradigm.add(Form::genitive, paradigm.chosen(Form::genitive, ""));
  return paradigm.take();
}

std::vector<InflectedForm> inflect_adjective(const Phrase& phrase, const Exceptions& exceptions) {
  Paradigm paradigm(phrase, exceptions);
  const rules::AdjectiveForms adjective = rules::adjective_forms(phrase.word);
  paradigm.add(Form::lemma, phrase.word);
  paradigm.add(Form::inflected, paradigm.chosen(Form::inflected, adjective.inflected));
  const std::string comparative = paradigm.chosen(Form::comparative, adjective.comparative);
  paradigm.add(Form::comparative, comparative);
  paradigm.add(Form::comparative_e, paradigm.chosen(Form::comparative_e, comparative.empty() ? "" : comparative + "e"));
  const std::string superlative = paradigm.chosen(Form::superlative, adjective.superlative);
  paradigm.add(Form::superlative, superlative);
  paradigm.add(Form::superlative_e, paradigm.chosen(Form::superlative_e, superlative.empty() ? "" : superlative + "e"));
  return paradigm.take();
}

}  // namespace

std::string_view to_string(Form form) {
  for (const Cell& cell : kCells)
    if (cell.form == form) return cell.name;
  return "inf";
}

std::optional<Form> form_from_string(std::string_view name) {
  for (const Cell& cell : kCells)
    if (cell.name == name) return cell.form;
  return std::nullopt;
}

std::vector<InflectedForm> inflect(std::string_view lemma, WordClass word_class, const Exceptions& exceptions) {
  const Phrase phrase = take_apart(lemma, word_class);
  switch (word_class) {
    case WordClass::verb: return inflect_verb(phrase, exceptions);
    case WordClass::noun: return inflect_noun(phrase, exceptions);
    case WordClass::adjective: return inflect_adjective(phrase, exceptions);
    default: break;
  }
  return {{std::string(lemma), Form::lemma, {}, {}}};
}

std::string inflected(std::string_view lemma, WordClass word_class, Form form, const Exceptions& exceptions) {
  for (InflectedForm& made : inflect(lemma, word_class, exceptions))
    if (made.form == form) return std::move(made.text);
  return {};
}

}  // namespace helder::lexicon
