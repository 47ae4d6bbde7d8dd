// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/anchor_cost.h"

#include "lexicon/clause_words.h"

namespace helder::lexicon {
namespace {

constexpr WordSet kTop{"de", "van", "het", "een",  "en",   "in",  "op", "is", "of", "voor", "met",
                       "te", "dat", "die", "niet", "zijn", "aan", ",",  ".",  "(",  ")",    ":"};
constexpr WordSet kHigh{"u",      "als",    "bij",  "wet",  "artikel", "lid",  "je",  "dan",   "uw",
                        "dit",    "worden", "deze", "tot",  "wordt",   "door", "om",  "heeft", "kan",
                        "hebben", "ik",     "ook",  "over", "er",      "naar", "uit", "nog",   "maar",
                        "was",    "geen",   "jaar", "zal",  "wel",     "-",    ";",   "\"",    "'"};
constexpr WordSet kMiddle{
    "kunnen",   "kunt",   "na",     "nodig",  "meer",    "onder",    "we",         "wat",    "onze",   "zij",
    "gemeente", "zo",     "wie",    "wij",    "welke",   "komt",     "per",        "ten",    "ter",    "besluit",
    "moet",     "maken",  "dag",    "nieuwe", "staat",   "indien",   "ze",         "binnen", "zich",   "hun",
    "mijn",     "via",    "hoe",    "hij",    "tussen",  "alle",     "waar",       "al",     "twee",   "eerste",
    "tweede",   "andere", "moeten", "had",    "werd",    "gaan",     "gaat",       "doen",   "mag",    "mogen",
    "wil",      "zou",    "zullen", "bent",   "ben",     "heb",      "hebt",       "haar",   "hem",    "mensen",
    "tijd",     "af",     "toe",    "mee",    "bedoeld", "aanvraag", "informatie", "vraag",  "kosten", "recht",
    "plaats",   "wijze",  "zonder", "tegen",  "grond",   "basis",    "waren",      "werden", "elk",    "elke",
    "iedere",   "iets",   "veel",   "samen",  "vast",    "terug",    "weer",       "goed",   "deel",   "gegeven",
    "geeft",    "geven",  "zien",   "staan",  "ons",     "jullie",   "men",        "der",    "des",    "den"};

}  // namespace

std::uint64_t anchor_cost(std::uint64_t form) {
  if (kTop.contains(form)) return 20000;
  if (kHigh.contains(form)) return 4000;
  if (kMiddle.contains(form)) return 800;
  return 20;
}

}  // namespace helder::lexicon
