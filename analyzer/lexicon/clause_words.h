// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Closed word classes that tell how a Dutch clause is built, as sets of Token::form. Sources: E-ANS chapters 5
// (pronouns), 9 (prepositions), 10 (conjunctions), 18 (verbs in groups); only words that every writer knows.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/hash.h"

namespace helder::lexicon {

template <std::size_t N>
class WordSet {
 public:
  template <class... Words>
  explicit consteval WordSet(Words... words) : hashes_{base::hash(std::string_view(words))...} {
    std::ranges::sort(hashes_);
  }
  [[nodiscard]] constexpr bool contains(std::uint64_t form) const { return std::ranges::binary_search(hashes_, form); }

 private:
  std::array<std::uint64_t, N> hashes_;
};
template <class... Words>
WordSet(Words...) -> WordSet<sizeof...(Words)>;

inline constexpr WordSet kSubordinators{
    "dat",     "die",      "omdat",     "als",      "indien",   "wanneer",   "zodat",   "voordat", "nadat",  "doordat",
    "terwijl", "hoewel",   "tenzij",    "mits",     "zoals",    "wie",       "wat",     "welke",   "welk",   "hoe",
    "waarom",  "opdat",    "aangezien", "zodra",    "totdat",   "sinds",     "toen",    "waar",    "waarin", "waarop",
    "waarmee", "waardoor", "waarvoor",  "waarbij",  "waarover", "waaronder", "waaruit", "waarvan", "waarna", "waaraan",
    "of",      "om",       "ofschoon",  "alvorens", "zolang",   "voorzover", "wiens",   "wier",    "daar"};
inline constexpr WordSet kCoordinators{"en", "of", "maar", "want", "dus", "noch", "alsmede", "dan"};
inline constexpr WordSet kPrepositions{
    "aan",       "achter",    "als",      "bij",      "binnen",      "boven",     "buiten",   "conform",
    "door",      "gedurende", "in",       "inzake",   "langs",       "met",       "na",       "naar",
    "namens",    "om",        "omtrent",  "onder",    "op",          "over",      "per",      "rond",
    "rondom",    "sinds",     "te",       "tegen",    "ten",         "ter",       "tijdens",  "tot",
    "tussen",    "uit",       "van",      "vanaf",    "vanuit",      "vanwege",   "via",      "volgens",
    "voor",      "vóór",      "wegens",   "zonder",   "betreffende", "krachtens", "ondanks",  "dankzij",
    "uiterlijk", "zodat",     "hiervoor", "daarvoor", "hierbij",     "daarbij",   "hierover", "daarover"};
/// Finite verbs that take an infinitive (E-ANS 18.5).
inline constexpr WordSet kModals{"zal",    "zullen",  "zult", "zou",    "zouden", "kan",     "kunnen", "kunt",
                                 "kon",    "konden",  "moet", "moeten", "moest",  "moesten", "mag",    "mogen",
                                 "mocht",  "mochten", "wil",  "willen", "wilt",   "wilde",   "wilden", "gaat",
                                 "gaan",   "ga",      "ging", "gingen", "laat",   "laten",   "liet",   "lieten",
                                 "blijft", "blijven", "komt", "komen",  "helpt",  "helpen",  "wou"};
inline constexpr WordSet kAuxiliaries{"heb",     "hebt",  "heeft",  "hebben", "had",    "hadden",
                                      "is",      "ben",   "bent",   "zijn",   "was",    "waren",
                                      "wordt",   "word",  "worden", "werd",   "werden", "geworden",
                                      "geweest", "gehad", "bleek",  "blijkt", "raakt",  "geraakt"};
inline constexpr WordSet kPluralSubjects{"wij", "we", "jullie", "zij", "ze"};
inline constexpr WordSet kThirdSubjects{"hij", "u",   "zij", "ze",     "men",    "wie",
                                        "het", "dit", "dat", "iemand", "niemand"};
inline constexpr WordSet kDeterminers{"de",   "het",    "een",   "deze",  "dit",     "die",   "dat",  "geen",
                                      "uw",   "onze",   "ons",   "mijn",  "zijn",    "haar",  "hun",  "je",
                                      "jouw", "jullie", "elke",  "elk",   "iedere",  "ieder", "alle", "welke",
                                      "welk", "zulke",  "beide", "enige", "sommige", "veel",  "vele", "enkele"};

/// Six verbs have a form of their own for "u" and "jij" beside the third person (E-ANS 2.3.6); a paradigm has one cell.
struct SecondPerson {
  std::string_view lemma, form;
};
inline constexpr std::array<SecondPerson, 7> kSecondPersons{{{"zijn", "bent"},
                                                             {"hebben", "hebt"},
                                                             {"kunnen", "kunt"},
                                                             {"zullen", "zult"},
                                                             {"willen", "wilt"},
                                                             {"kunnen", "kun"},
                                                             {"zullen", "zul"}}};

inline constexpr std::uint64_t kTe = base::hash("te");

}  // namespace helder::lexicon
