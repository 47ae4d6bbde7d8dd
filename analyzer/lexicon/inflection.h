// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Dutch inflection: all forms of a lemma, and the same form of another lemma. Rules of the standard spelling (Taalunie,
// Leidraad 2015) plus a table of strong and irregular verbs and plurals. Pure functions; thread-safe.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/entry.h"

namespace helder::lexicon {

/// A cell of a paradigm. The Dutch name (in brackets) is what "vormen:" in a .lex file uses.
enum class Form : std::uint8_t {
  lemma,                 // the dictionary form; for verbs the infinitive (inf)
  present_first,         // ik dien; also the imperative and before "je" (tt1)
  present_second_third,  // hij dient, u dient (tt3)
  present_plural,        // wij dienen: same letters as the infinitive, but finite (ttmv)
  past_singular,         // diende (vt)
  past_plural,           // dienden (vtmv)
  past_participle,       // gediend (vd)
  past_participle_e,     // gediende (vde)
  present_participle,    // dienend (od)
  present_participle_e,  // dienende (ode)
  te_infinitive,  // separable verbs: over te leggen (teinf): two spaces inside; for others "te " + infinitive is not a
                  // form
  plural,         // nouns: besluiten (mv)
  diminutive,     // besluitje (vk)
  diminutive_plural,  // besluitjes (vkmv)
  genitive,           // besluits (gen): only when given
  inflected,          // adjectives: schriftelijke (e)
  comparative,        // duidelijker (vt1)
  comparative_e,      // duidelijkere
  superlative,        // duidelijkst (ot)
  superlative_e,      // duidelijkste
};
[[nodiscard]] std::string_view to_string(Form form);
[[nodiscard]] std::optional<Form> form_from_string(std::string_view name);

struct InflectedForm {
  std::string text;  ///< lower case as the lemma; for separable verbs joined as in a subordinate clause: "overlegt"
  Form form = Form::lemma;
  /// Separable verbs, finite main-clause forms: "legt" with particle "over". Empty otherwise.
  std::string stem, particle;
};

/// All forms of `lemma` ("over|leggen" marks a separable particle), each cell once; `exceptions` (cell name → form)
/// win. Nouns, adjectives and verbs inflect; other classes give the lemma alone. Unknown or odd lemmas still give the
/// regular paradigm; never fails. A multiword lemma inflects its last word (noun, adjective) or its verb.
[[nodiscard]] std::vector<InflectedForm> inflect(std::string_view lemma, WordClass word_class,
                                                 const std::map<std::string, std::string>& exceptions = {});

/// One cell; empty when the lemma has none (a noun without plural).
[[nodiscard]] std::string inflected(std::string_view lemma, WordClass word_class, Form form,
                                    const std::map<std::string, std::string>& exceptions = {});

/// "de" or "het" for a noun where known from the table or its ending (-ing, -heid, -je, …); empty when not certain.
[[nodiscard]] std::string_view article(std::string_view noun);

}  // namespace helder::lexicon
