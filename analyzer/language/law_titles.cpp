// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/law_titles.h"

#include <algorithm>
#include <cstddef>

#include "base/hash.h"
#include "lexicon/clause_words.h"

namespace helder::language {
namespace {

using lexicon::WordSet;

/// What a title begins with.
constexpr WordSet kHeads("wet", "besluit", "regeling", "regelingen", "beleidsregel", "beleidsregels", "verordening",
                         "beschikking", "richtlijn", "wijzigingswet", "uitvoeringswet", "uitvoeringsbesluit",
                         "uitvoeringsregeling", "invoeringswet", "aanpassingswet", "rijkswet", "kaderwet", "reglement",
                         "verdrag", "leidraad", "subsidieregeling", "tariefbesluit", "overgangsregeling", "aanwijzing",
                         "vrijstellingsregeling", "vrijstellingsbesluit", "protocol", "wijzigingsbesluit",
                         "wijzigingsregeling", "mandaatbesluit", "mandaatregeling", "organisatiebesluit",
                         "instellingsbesluit");
/// Capitalised words that stand before one of them: "Algemene wet", "Tijdelijke regeling".
constexpr WordSet kOpenings("algemene", "tijdelijke", "nadere", "nationale", "europese", "ministeriële",
                            "gemeentelijke", "provinciale", "eerste", "tweede", "derde", "nieuwe");
/// Small words inside a title.
constexpr WordSet kInside("van", "op", "voor", "inzake", "tot", "bij", "tegen", "betreffende", "aan", "en", "of", "der",
                          "des", "de", "het", "houdende", "omtrent", "over", "tussen", "ter", "ten", "met",
                          "bijzondere", "enz", "enz.");
/// What no title holds: the sentence goes on. Pronouns, conjunctions, adverbs, auxiliaries, and the verbs that laws are
/// the subject of.
constexpr WordSet kOutside("u", "uw", "ik", "wij", "we", "jij", "je", "jouw", "hij", "zij", "ze", "hun", "haar", "ons",
                           "onze", "mijn", "men", "deze", "dit", "dat", "die", "wie", "wat", "welke", "welk", "waarin",
                           "waarvan", "waarop", "waarmee", "waaraan", "hierna", "er", "daar", "hier", "als", "indien",
                           "omdat", "zodat", "wanneer", "toen", "tenzij", "mits", "maar", "want", "dan", "ook", "niet",
                           "geen", "nog", "al", "alleen", "wel", "daarom", "derhalve", "dus", "echter", "tevens",
                           "thans", "nu", "sinds", "vanaf", "per", "een", "is", "zijn", "was", "waren", "wordt",
                           "worden", "werd", "werden", "heeft", "hebben", "had", "hadden", "kan", "kunnen", "mag",
                           "mogen", "moet", "moeten", "zal", "zullen", "zou", "zouden", "wil", "willen", "dient",
                           "dienen", "regelt", "regelen", "bepaalt", "bepalen", "staat", "staan", "geldt", "gelden",
                           "geeft", "geven", "biedt", "bieden", "vervalt", "vervallen", "treedt", "treden", "trad",
                           "maakt", "maken", "verplicht", "eist", "stelt", "stellen", "schrijft", "kent", "zegt",
                           "luidt", "verandert", "komt", "komen", "gaat", "gaan", "krijgt", "krijgen", "krijg", "neemt",
                           "nemen", "blijft", "blijven", "in", "om", "door", "volgens", "zoals", "te", "via", "namens",
                           "zonder", "onder", "na", "naar", "uit");

/// A title is at most this long; the longest that anybody quotes in full is shorter.
constexpr std::size_t kLongest = 20;

bool is_year(const Token& token) { return token.kind == TokenKind::number; }

bool can_stand_inside(const Token& token) {
  return (token.kind == TokenKind::word || token.kind == TokenKind::abbreviation) && !kOutside.contains(token.form);
}

/// "Besluit mandaat, volmacht en machtiging": a comma belongs to the title when "en" or "enz." follows soon.
bool is_list_comma(std::span<const Token> tokens, std::size_t comma) {
  if (tokens[comma].form != base::hash(",")) return false;
  for (std::size_t i = comma + 1; i < std::min(tokens.size(), comma + 5); ++i) {
    if (tokens[i].form == base::hash(",")) continue;
    if (!can_stand_inside(tokens[i])) return false;
    if (tokens[i].form == base::hash("en") || tokens[i].form == base::hash("enz") ||
        tokens[i].form == base::hash("enz."))
      return i > comma + 1 || tokens[i].form != base::hash("en");
  }
  return false;
}

/// One past the last token of the title whose head stands at `head`.
std::size_t end_of_title(std::span<const Token> tokens, std::size_t head) {
  std::size_t end = head + 1;  // after the last word that a name can end with
  for (std::size_t i = head + 1; i < std::min(tokens.size(), head + kLongest); ++i) {
    if (is_year(tokens[i])) {
      // "Besluit van 3 mei": a date, no year of the title.
      const bool is_dated = i > head + 1 && kInside.contains(tokens[i - 1].form);
      return is_dated ? end : i + 1;
    }
    if (tokens[i].kind == TokenKind::punctuation) {
      if (!is_list_comma(tokens, i)) break;
      continue;
    }
    if (!can_stand_inside(tokens[i])) break;
    if (!kInside.contains(tokens[i].form)) end = i + 1;
  }
  return end;
}

}  // namespace

void find_law_titles(std::span<Token> tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].has(kCapitalised)) continue;
    std::size_t head = i;
    if (kOpenings.contains(tokens[i].form) && i + 1 < tokens.size()) ++head;
    if (!kHeads.contains(tokens[head].form)) continue;
    // At the start of a sentence the capital says nothing: "Besluit u anders?", "Regeling van de schade".
    if (head == i && tokens[i].has(kSentenceStart) && (i + 1 == tokens.size() || kInside.contains(tokens[i + 1].form)))
      continue;
    const std::size_t end = end_of_title(tokens, head);
    for (std::size_t k = i + 1; k < end; ++k) tokens[k].flags |= kLawTitle;
    i = std::max(i, end - 1);
  }
}

}  // namespace helder::language
