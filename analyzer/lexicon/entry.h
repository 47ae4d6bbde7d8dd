// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Entry: one word or phrase of the dictionary as people write and review it. Plain data; docs/woordenboek.md tells the
// same in Dutch. Closed sets are spelled in files as their Dutch names below.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "helder/finding.h"
#include "helder/rule_info.h"

namespace helder::lexicon {

enum class Category : std::uint8_t {
  jargon,
  ambtelijk,
  juridisch,
  archaisch,
  naamval,
  engels,
  latijn,
  afkorting,
  vaag,
  omslachtig,
  voorzetsel,
  cliche,
  beladen,
  gender,
};
enum class Domain : std::uint8_t { algemeen, sociaal, belasting, ruimte, bestuur, justitie, onderwijs, zorg, ict };
enum class EntryStatus : std::uint8_t {
  proposed,
  reviewed,
  accepted,
  deprecated
};  // voorgesteld, beoordeeld, aangenomen, vervallen
enum class WordClass : std::uint8_t {
  verb,
  noun,
  adjective,
  adverb,
  preposition,
  conjunction,
  pronoun,
  determiner,
  numeral,
  interjection,
  name,
  abbreviation,
  phrase,
};  // werkwoord, zelfstandig naamwoord, bijvoeglijk, bijwoord, voorzetsel, voegwoord, voornaamwoord, lidwoord,
    // telwoord, tussenwerpsel, naam, afkorting, woordgroep

struct Alternative {
  std::string text;
  std::string when;
};
struct EntryExample {
  std::string bad, good;
};  ///< bad with ⟦ ⟧ around what is found
struct Unreported {
  std::string pattern, note;
};  ///< pattern may be empty: a note for people only

struct Entry {
  std::string id;
  std::string term;  ///< lemma or phrase in its dictionary form, without pattern signs: "overleggen"
  WordClass word_class = WordClass::phrase;
  Category category = Category::jargon;
  Domain domain = Domain::algemeen;
  Severity severity = Severity::warning;
  std::string sense;                         ///< "betekenis": which sense is meant, for words that have more
  std::string full_form;                     ///< "voluit": for abbreviations
  bool has_legal_effect = false;             ///< "rechtsgevolg: ja": explained, never replaced
  std::vector<std::string> patterns;         ///< as written; empty: made from the term
  std::map<std::string, std::string> forms;  ///< "vormen": exceptions to the inflection
  std::vector<Alternative> alternatives;
  std::string explanation;
  std::vector<EntryExample> examples;
  std::vector<Unreported> unreported;
  std::vector<std::string> conditions;  ///< "alleen": profiel=…, plaats=…, hoofdletter=…
  EntryStatus status = EntryStatus::accepted;
  std::string status_date;  ///< "2026-11"
  std::string status_note;  ///< role and reason
  std::string source;
  std::string layer;
  std::string file;  ///< where it was written, for messages
  std::uint32_t line = 0;
};

[[nodiscard]] std::string_view to_string(Category category);
[[nodiscard]] std::string_view to_string(Domain domain);
[[nodiscard]] std::string_view to_string(EntryStatus status);  ///< JSON name: "accepted"
[[nodiscard]] std::string_view to_dutch(EntryStatus status);
[[nodiscard]] std::string_view to_dutch(WordClass word_class);
/// The theme under which an entry is counted, in Dutch: by the kind of word where that says most (abbreviations,
/// English, archaic words, phrases, vague words), else by the field it comes from. Every entry has exactly one.
[[nodiscard]] std::string_view theme_of(Category category, Domain domain);
[[nodiscard]] std::optional<Category> category_from_string(std::string_view name);
[[nodiscard]] std::optional<Domain> domain_from_string(std::string_view name);
[[nodiscard]] std::optional<EntryStatus> status_from_dutch(std::string_view name);
[[nodiscard]] std::optional<WordClass> word_class_from_dutch(std::string_view name);

}  // namespace helder::lexicon
