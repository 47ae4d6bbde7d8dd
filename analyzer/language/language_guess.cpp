// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/language_guess.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/hash.h"

namespace helder::language {
namespace {

// Function words: about half of the words of running text in any of these languages. A word that stands in two lists
// ("in", "die", "is") says nothing and is dropped when the table is made; so the lists may be complete.
constexpr std::string_view kDutch =
    "de het een en van ik te dat die in is niet zijn op aan met als voor er maar om hem dan zou of wat mijn men dit zo "
    "door over ze "
    "zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat "
    "iets worden toch "
    "al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt "
    "wezen kunnen ons "
    "zelf tegen na reeds wil kon niets uw iemand geweest andere wij jij jullie onze tussen tijdens volgens binnen "
    "tenzij indien "
    "moeten mogen zullen willen laten gaan komen krijgen krijgt mag kunt bent hebt wilt zult waar wanneer waarom welke "
    "welk hoeveel "
    "artikel lid bedoeld eerste tweede wet besluit gemeente aanvraag brief dag jaar gegevens wij hij was had werden "
    "zouden "
    "hierna hierbij daarom daarbij daarna eerder later tevens echter wel ook alleen samen steeds weer soms vaak nooit "
    "iedereen "
    "minister onze bepaalde betreffende krachtens genoemd bijlage sub onderdeel";
constexpr std::string_view kEnglish =
    "the be to of and a in that have it for not on with he as you do at this but his by from they we say her she or an "
    "will my one "
    "all would there their what so up out if about who get which go me when make can like time no just him know take "
    "into your "
    "good some could them see other than then now only its over think also back after use two how our work first well "
    "way even "
    "new want because any these give most us is are was were been has had did does must shall should may might is it's "
    "don't";
constexpr std::string_view kGerman =
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat "
    "dass sie nach "
    "wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man "
    "sein wurde sei "
    "wenn können dieser diese wir ich ihr ihre ihren kann muss müssen keine unter sowie soll zwischen gegen";
constexpr std::string_view kFrench =
    "le la les de des du un une et à en que qui dans pour pas sur ne se ce il elle nous vous ils je au aux par avec "
    "est sont être "
    "avoir a été plus mais ou où si leur son sa ses cette ces tout tous comme fait faire peut sans sous entre même "
    "deux très votre "
    "notre lui y dont c'est qu'il d'une d'un l'article n'est j'ai";
constexpr std::string_view kFrisian =
    "it in en fan dat is de net foar mei op oan as by yn te hy sy wy jo har syn ús dy dit dêr hjir wêr hoe wat wa mar "
    "ek noch al "
    "troch út nei oer ûnder tsjin sûnder binne wie hat ha hawwe wurdt wurde kin kinne moat moatte sil sille mei soe "
    "koe gjin alle "
    "se ik myn jimme harren dizze dan doe no wer";

enum Language : std::uint8_t { nobody = 0, dutch = 1, foreign = 2, both = 3 };

struct Entry {
  std::uint64_t form;
  std::uint8_t language;
};

std::vector<Entry> make_entries() {
  std::vector<Entry> entries;
  const auto add = [&](std::string_view words, Language language) {
    for (std::size_t begin = 0; begin < words.size();) {
      const std::size_t end = std::min(words.find(' ', begin), words.size());
      entries.push_back({base::hash(words.substr(begin, end - begin)), language});
      begin = end + 1;
    }
  };
  add(kDutch, dutch);
  for (const std::string_view list : {kEnglish, kGerman, kFrench, kFrisian}) add(list, foreign);
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.form < b.form; });
  std::vector<Entry> merged;
  for (const Entry& entry : entries) {
    if (!merged.empty() && merged.back().form == entry.form) merged.back().language |= entry.language;
    else merged.push_back(entry);
  }
  return merged;
}

Language language_of(std::uint64_t form) {
  static const std::vector<Entry> entries = make_entries();
  const auto found = std::lower_bound(entries.begin(), entries.end(), form,
                                      [](const Entry& entry, std::uint64_t value) { return entry.form < value; });
  return found == entries.end() || found->form != form ? nobody : static_cast<Language>(found->language);
}

// Letters that Dutch doesn't write: another script counts as a word of another language.
bool is_other_script(std::string_view word) {
  for (const char c : word)
    if (static_cast<unsigned char>(c) >= 0xCD && static_cast<unsigned char>(c) < 0xE2)
      return true;  // Greek … Devanagari
    else if (static_cast<unsigned char>(c) >= 0xE3 && static_cast<unsigned char>(c) < 0xEE)
      return true;  // Kana, Han, Hangul
  return false;
}

struct Votes {
  std::size_t words = 0, dutch = 0, foreign = 0;
};

Votes count_votes(const Document& document, std::span<const Token> tokens) {
  Votes votes;
  for (const Token& token : tokens) {
    if (token.kind != TokenKind::word || token.has(kHasDigit)) continue;
    ++votes.words;
    switch (language_of(token.form)) {
      case dutch: ++votes.dutch; break;
      case foreign: ++votes.foreign; break;
      default: votes.foreign += is_other_script(document.text(token.span)); break;
    }
  }
  return votes;
}

}  // namespace

double dutch_share(const Document& document, std::span<const Token> tokens) {
  const Votes votes = count_votes(document, tokens);
  // Two votes of doubt: three words of one language do not yet settle it.
  return (static_cast<double>(votes.dutch) + 1.0) / (static_cast<double>(votes.dutch + votes.foreign) + 2.0);
}

bool is_clearly_foreign(const Document& document, std::span<const Token> tokens) {
  constexpr std::size_t kFewestWords = 6;
  const Votes votes = count_votes(document, tokens);
  // At least three foreign function words (or one in eight words), and four of them for each Dutch one.
  return votes.words >= kFewestWords && votes.foreign >= 3 && votes.foreign * 8 >= votes.words &&
         votes.foreign >= votes.dutch * 4;
}

}  // namespace helder::language
