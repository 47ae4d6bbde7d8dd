// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/law_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "lexicon/clause_words.h"

namespace helder::language {

#include "law_data.inc"

namespace {

using lexicon::WordSet;

constexpr std::size_t kNames = std::size(kLawNames);

/// The names as they are compared, one after the other.
struct FoldedNames {
  std::array<char,
             [] {
               std::size_t bytes = 0;
               for (const LawEntry& entry : kLawNames) bytes += entry.name.size();
               return bytes;
             }()>
      bytes{};
  std::array<std::uint32_t, kNames + 1> begins{};

  [[nodiscard]] constexpr std::string_view name(std::size_t i) const {
    return {bytes.data() + begins[i], begins[i + 1] - begins[i]};
  }
};
/// Made at the first use (half a millisecond): too many steps for a constant expression of clang.
const FoldedNames& folded_names() {
  static const FoldedNames table = [] {
    FoldedNames names;
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < kNames; ++i) {
      names.begins[i] = at;
      const std::string_view name = kLawNames[i].name;
      for (std::size_t k = 0; k < name.size();) {
        const base::CodePoint c = base::decode(name, k);
        k += c.length;
        if (const char is = fold_character(c.value); is != kNotSeen) names.bytes[at++] = is;
      }
    }
    names.begins[kNames] = at;
    return names;
  }();
  return table;
}

constexpr auto kAbbreviations = [] {
  std::array<LawAbbreviation, std::size(kLawAbbreviations)> list{};
  std::copy(std::begin(kLawAbbreviations), std::end(kLawAbbreviations), list.begin());
  std::sort(list.begin(), list.end(), [](const LawAbbreviation& a, const LawAbbreviation& b) {
    return a.abbreviation != b.abbreviation ? a.abbreviation < b.abbreviation : a.name < b.name;
  });
  return list;
}();
std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_folded_letter(text[end])) ++end;
  return text.substr(0, end);
}
/// What the known names and abbreviations begin with, letters only.
const std::vector<std::uint64_t>& first_words() {
  static const std::vector<std::uint64_t> table = [] {
    const FoldedNames& folded = folded_names();
    std::vector<std::uint64_t> words;
    for (std::size_t i = 0; i < kNames; ++i) {
      const std::uint64_t word = base::hash(first_word(folded.name(i)));
      if (words.empty() || words.back() != word) words.push_back(word);
    }
    for (const LawAbbreviation& entry : kLawAbbreviations) {
      base::Hasher hasher;
      for (const char c : entry.abbreviation) {
        const char is = fold_character(static_cast<unsigned char>(c));
        if (!is_folded_letter(is)) break;
        hasher.add(is);
      }
      words.push_back(hasher.value());
    }
    std::sort(words.begin(), words.end());
    return words;
  }();
  return table;
}
constexpr std::size_t kLongestAbbreviation = 16;  // bytes

/// "Wm", "Ow": two letters are too little to stand alone.
constexpr bool is_weak(const LawAbbreviation& entry) { return entry.is_weak || entry.abbreviation.size() <= 2; }

/// Position of this name among the known ones; kNames when it isn't there. A year may lack: "Leerplichtwet".
std::size_t find_name(std::string_view name) {
  std::string key;
  for (std::size_t k = 0; k < name.size();) {
    const base::CodePoint c = base::decode(name, k);
    k += c.length;
    if (const char is = fold_character(c.value); is != kNotSeen) key += is;
  }
  std::size_t low = 0;
  std::size_t high = kNames;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (folded_names().name(middle) < key) low = middle + 1;
    else high = middle;
  }
  if (low == kNames) return kNames;
  if (folded_names().name(low) == key) return low;
  const std::string_view next = folded_names().name(low);
  const bool is_dated =
      next.size() == key.size() + 5 && next.starts_with(key) && next[key.size()] == ' ' && is_folded_digit(next.back());
  return is_dated ? low : kNames;
}

std::string_view abbreviation_of(std::string_view name) {
  for (const LawAbbreviation& entry : kAbbreviations)
    if (entry.name == name) return entry.abbreviation;
  return {};
}

bool match_abbreviation(FoldIterator& first, LawName& law) {
  // The text as it stands, word by word: "Wmo", "Wmo 2015".
  const std::string_view text = first.reading().text;
  FoldIterator at = first;
  std::string written;
  const LawAbbreviation* best = nullptr;
  FoldIterator best_end = first;
  while (!at.is_end() && written.size() <= kLongestAbbreviation) {
    if (*at == ' ') {
      written += ' ';
      ++at;
      continue;
    }
    if (!is_folded_alnum(*at) && *at != '-') break;
    written += text[at.offset()];
    ++at;
    if (!at.is_end() && (is_folded_alnum(*at) || *at == '-')) continue;
    const auto found = std::lower_bound(
        kAbbreviations.begin(), kAbbreviations.end(), std::string_view(written),
        [](const LawAbbreviation& entry, std::string_view value) { return entry.abbreviation < value; });
    if (found != kAbbreviations.end() && found->abbreviation == written) {
      best = &*found;
      best_end = at;
    }
  }
  if (best == nullptr && written.size() >= 3) {  // "AWB", "WABO": the same in capitals
    at = first;
    written.clear();
    for (; !at.is_end() && is_folded_alnum(*at) && written.size() <= kLongestAbbreviation; ++at) {
      if (!at.is_capital()) return false;
      written += *at;
    }
    if (written.size() < 3 || (!at.is_end() && *at == '-')) return false;
    for (const LawAbbreviation& entry : kAbbreviations)
      // "BBL" is a kind of schooling, "WOB" and "AWB" are laws
      if (!is_weak(entry) && (written[0] == 'w' || written[0] == 'a') &&
          std::equal(entry.abbreviation.begin(), entry.abbreviation.end(), written.begin(), written.end(),
                     [](char a, char b) { return fold_character(static_cast<unsigned char>(a)) == b; })) {
        best = &entry;
        best_end = at;
        break;
      }
  }
  if (best == nullptr) return false;
  law = {.abbreviation = best->abbreviation, .is_weak = is_weak(*best), .is_known = true};
  const bool is_ambiguous =
      std::count_if(kAbbreviations.begin(), kAbbreviations.end(),
                    [&](const LawAbbreviation& entry) { return entry.abbreviation == best->abbreviation; }) > 1;
  if (!is_ambiguous) {
    law.name = best->name;
    if (const std::size_t known = find_name(law.name); known != kNames) law.bwb = kLawNames[known].bwb;
  }
  first = best_end;
  return true;
}

bool match_full_name(FoldIterator& first, LawName& law) {
  std::size_t low = 0;
  std::size_t high = kNames;
  std::size_t best = kNames;
  FoldIterator at = first;
  FoldIterator best_end = first;
  bool without_year = false;
  for (std::size_t position = 0; low < high; ++position, ++at) {
    const bool is_word_end = at.is_end() || !is_folded_alnum(*at);
    if (is_word_end && position > 0) {
      const std::string_view first_name = folded_names().name(low);
      // "Wet op de loonbelasting" where "Wet op de loonbelasting 1964" is known
      const bool lacks_year = first_name.size() == position + 5 && first_name[position] == ' ' &&
                              (first_name[position + 1] == '1' || first_name[position + 1] == '2') &&
                              is_folded_digit(first_name.back());
      if (first_name.size() == position || lacks_year) {
        best = low;
        best_end = at;
        without_year = first_name.size() != position;
      }
    }
    if (at.is_end()) break;
    // Names with this character here; one that has ended sorts before them.
    const auto character = [&](std::size_t i) {
      const std::string_view name = folded_names().name(i);
      return position < name.size() ? static_cast<int>(static_cast<unsigned char>(name[position])) : -1;
    };
    const int wanted = static_cast<unsigned char>(*at);
    const auto bound = [&](int value) {
      std::size_t from = low;
      std::size_t to = high;
      while (from < to) {
        const std::size_t middle = (from + to) / 2;
        if (character(middle) < value) from = middle + 1;
        else to = middle;
      }
      return from;
    };
    const std::size_t begin = bound(wanted);
    high = bound(wanted + 1);
    low = begin;
  }
  if (best == kNames) return false;
  const std::string_view known = kLawNames[best].name;
  const std::string_view written = without_year ? known.substr(0, known.size() - 5) : known;
  law = {.name = std::string(written),
         .abbreviation = abbreviation_of(written),
         .bwb = kLawNames[best].bwb,
         .is_known = true};
  first = best_end;
  return true;
}

// ------------------------------------------------------------------------------------------------------------
// names that are not known

/// What a name begins with, or ends its first word with.
constexpr WordSet kHeads("wet", "besluit", "regeling", "regelingen", "beleidsregel", "beleidsregels", "verordening",
                         "beschikking", "wijzigingswet", "reglement", "verdrag", "leidraad", "aanwijzing", "protocol",
                         "circulaire", "wetboek", "statuut", "richtlijn", "voorschrift", "voorschriften",
                         "uitvoeringsvoorschrift", "overeenkomst", "kaderbesluit", "procesreglement", "aanwijzingen",
                         "handvest", "conventie");
constexpr std::array<std::string_view, 17> kHeadEndings = {
    "wet",      "wetboek",  "besluit",     "regeling",      "verordening",  "reglement",
    "statuut",  "verdrag",  "richtlijn",   "circulaire",    "beleidsregel", "beleidsregels",
    "leidraad", "protocol", "voorschrift", "voorschriften", "code"};
/// Capitalised words that stand before one of them: "Algemene wet", "Tijdelijke regeling".
constexpr WordSet kOpenings("algemene", "algemeen", "tijdelijke", "tijdelijk", "nadere", "nationale", "europese",
                            "europees", "ministeriele", "gemeentelijke", "provinciale", "eerste", "tweede", "derde",
                            "nieuwe", "nieuw", "internationaal", "internationale", "benelux", "burgerlijk",
                            "bijzondere", "bijzonder", "centrale", "interprovinciale", "penitentiaire", "interim",
                            "europeesrechtelijke", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
                            "tiende", "nederlandse", "nederlands", "financiele", "sociale", "militair", "militaire",
                            "aanvullend", "aanvullende", "gezamenlijke", "gemeenschappelijke", "gemeenschappelijk",
                            "wereldwijd", "weens", "haags", "rijks", "organieke");
/// Small words inside a name.
constexpr WordSet kInside("van", "op", "voor", "inzake", "tot", "bij", "tegen", "betreffende", "aan", "en", "of", "der",
                          "des", "de", "het", "houdende", "omtrent", "over", "tussen", "ter", "ten", "met", "in",
                          "bijzondere", "enz", "door", "uit", "den", "buiten", "via", "onder", "naar");
/// Words that a name goes on with only when a word of a name (a capital, or a word that ends as nouns of laws do)
/// follows.
constexpr WordSet kStops(
    "u", "uw", "ik", "wij", "we", "jij", "je", "jouw", "hij", "zij", "ze", "hun", "haar", "ons", "onze", "mijn", "men",
    "deze", "dit", "dat", "die", "wie", "wat", "welke", "welk", "waarin", "waarvan", "waarop", "waarmee", "waaraan",
    "waaronder", "waardoor", "waarbij", "hierna", "er", "daar", "hier", "indien", "omdat", "zodat", "wanneer", "toen",
    "tenzij", "mits", "maar", "want", "dan", "ook", "geen", "nog", "al", "alleen", "wel", "daarom", "derhalve", "dus",
    "echter", "tevens", "thans", "nu", "sinds", "vanaf", "is", "zijn", "was", "waren", "wordt", "worden", "werd",
    "werden", "heeft", "hebben", "had", "hadden", "kan", "kunnen", "mag", "mogen", "moet", "moeten", "zal", "zullen",
    "zou", "zouden", "wil", "willen", "dient", "dienen", "regelt", "regelen", "bepaalt", "bepaald", "bepaalde",
    "bepalen", "staat", "staan", "geldt", "gelden", "gold", "golden", "geeft", "geven", "biedt", "bieden", "vervalt",
    "vervallen", "treedt", "treden", "trad", "traden", "maakt", "maken", "verplicht", "eist", "stelt", "stellen",
    "gesteld", "gestelde", "schrijft", "kent", "zegt", "luidt", "luidde", "luiden", "verandert", "komt", "komen",
    "gaat", "gaan", "krijgt", "krijgen", "krijg", "neemt", "nemen", "blijft", "blijven", "volgens", "zoals", "namens",
    "zonder", "na", "bedoeld", "bedoelde", "genoemd", "genoemde", "vastgesteld", "vastgestelde", "gegeven", "toegekend",
    "toegekende", "opgenomen", "vermeld", "vermelde", "omschreven", "beschreven", "geregeld", "geregelde", "ingevolge",
    "krachtens", "gewijzigd", "voorziet", "voorzien", "alsmede", "juncto", "jo", "dan", "gedaan", "verstaan",
    "verstaat", "aangewezen", "ingetrokken", "verleend", "verleende", "aangehaald", "toepassing", "overeenkomstige",
    "overeenkomstig", "artikel", "artikelen", "verstrekt", "verstrekte", "uitgevoerd", "ontvangt", "ontvangen", "valt",
    "vallen", "bij", "voorts", "respectievelijk", "noch", "hetgeen", "terwijl", "zowel", "tenminste", "gelet", "blijkt",
    "vloeit", "strekt", "behoort", "behoren", "betrekking", "mede", "door", "te", "jegens", "worden", "vereist",
    "vereiste", "verbonden", "aangegeven", "uitsluitend", "slechts", "gelijkgesteld", "rechtens", "daarbij", "daarin",
    "daartoe", "hiervan", "daarvan", "toegepast", "doch", "verricht", "wijst", "wijzen", "krachtens", "opgelegd",
    "opgelegde", "gedurende", "verschuldigd", "verschuldigde", "voldoet", "voldoen", "neergelegd", "neergelegde",
    "gebaseerd", "gebruikt", "aangeduid", "aanspraak", "recht", "verstreken", "verkregen", "ontleend", "ontleende",
    "geheven", "gehouden", "kracht", "werking", "beslist", "besluit", "besluiten", "kon", "konden", "mocht", "mochten",
    "moest", "moesten", "mogelijk", "juist", "immers", "hierbij", "hierin", "hiervoor", "bevoegd", "bevoegde",
    "uitdrukkelijk", "wederom", "opnieuw", "wegens", "ongeacht", "onverminderd", "behoudens", "tijdens", "binnen",
    "sedert", "tezamen", "samen", "verband", "gevolg", "als", "behorende", "ex", "titel", "boek", "begrepen", "bleef",
    "bleven", "bleek", "gebruik", "afgegeven", "plaatsvinden", "ingang", "zin", "geldende", "genomen", "acht",
    "aanleiding", "voorgeschreven", "toe", "waarvoor", "vast", "berust", "berusten", "strijdige", "formulier", "plaats",
    "voortvloeiende", "tijdstip", "inwerkingtreding", "geval", "bene", "middel", "meer", "grond", "basis", "af",
    "bedoelde", "hoofdstuk", "paragraaf", "bijlage", "onderdeel", "uiterlijk", "reeds", "steeds", "eerst", "aldus",
    "luidende", "zulks", "art", "artt", "lid", "leden", "te", "een", "om", "per", "aangepast", "aangepaste", "verwezen",
    "verwijst", "verwijzen", "houdt", "houden", "zich", "zelf", "zelve", "bestaat", "bestaan", "eveneens", "evenmin",
    "niettemin", "desondanks", "niet", "omvat", "gericht", "vormt", "vormen", "beoogt", "bevat", "bevatten");

constexpr std::size_t kLongestName = 20;  // words; the longest that anybody quotes in full is shorter

struct Word {
  std::uint64_t form = 0;
  bool is_capitalised = false;
  bool has_more_capitals = false;
  bool has_accent = false;
  bool is_number = false;
  std::string folded;
};

/// The word at `at`; moves behind it. Empty when there is none.
Word read_word(FoldIterator& at) {
  Word word;
  word.is_capitalised = at.is_capital();
  if (at.is_end() || !is_folded_alnum(*at)) return word;
  word.is_number = is_folded_digit(*at);
  std::size_t letters = 0;
  bool has_letter = false;
  while (!at.is_end()) {
    const char c = *at;
    if (!is_folded_alnum(c)) {
      // "bodem-", "EU-richtlijn", "risico's", "en/of"
      if (c != '-' && c != '\'' && c != '/') break;
      if (c != '-') {
        FoldIterator next = at;
        if (++next; next.is_end() || !is_folded_alnum(*next)) break;
      }
    }
    if (letters++ > 0 && at.is_capital()) word.has_more_capitals = true;
    has_letter = has_letter || is_folded_letter(c);
    if (static_cast<unsigned char>(at.reading().text[at.offset()]) >= 0x80) word.has_accent = true;
    word.folded += c;
    ++at;
  }
  word.is_number = word.is_number && !has_letter;  // "1/2" too
  word.form = base::hash(word.folded);
  return word;
}

bool has_head_ending(std::string_view folded) {
  return std::any_of(kHeadEndings.begin(), kHeadEndings.end(), [&](std::string_view ending) {
    return folded.size() > ending.size() + 1 && folded.ends_with(ending);
  });
}

/// "Opiumwet", "Vuurwerkbesluit" are names; "Uitvoeringsregeling", "Klachtenregeling", "Basisverordening" are what the
/// writer calls something.
bool stands_alone(std::string_view folded) {
  if (folded.starts_with("uitvoerings") || folded.starts_with("wijzigings") || folded.starts_with("mandaat"))
    return false;
  return folded.ends_with("wet") || folded.ends_with("wetboek") || folded.ends_with("besluit") ||
         folded.ends_with("verdrag") || folded.ends_with("statuut") || folded.starts_with("warenwet");
}

bool is_year(const Word& word) {
  const bool is_range = word.folded.size() == 9 && word.folded[4] == '-';  // "1940-1945"
  return word.is_number && (word.folded.size() == 4 || is_range) && (word.folded[0] == '1' || word.folded[0] == '2');
}

/// "Besluit mandaat, volmacht en machtiging": a comma belongs to the name when "en" follows soon.
bool is_list_comma(FoldIterator comma) {
  FoldIterator at = comma;
  if (++at; at.is_end() || *at != ' ') return false;
  ++at;
  for (std::size_t words = 0; words < 4; ++words) {
    const Word word = read_word(at);
    if (word.folded.empty() || kStops.contains(word.form) || kHeads.contains(word.form) ||
        has_head_ending(word.folded) || word.is_number)
      return false;
    if (words > 0 && word.folded == "en") {
      if (at.is_end() || *at != ' ') return false;
      ++at;
      // "Besluit X, de gemeente en het Besluit Y"
      const Word after = read_word(at);
      return after.folded != "de" && after.folded != "het" && after.folded != "artikel" &&
             !kHeads.contains(after.form) && !has_head_ending(after.folded);
    }
    if (words == 0 && (word.folded == "en" || word.folded == "of" || kInside.contains(word.form))) return false;
    if (at.is_end()) return false;
    if (*at == ',') {
      ++at;
      if (at.is_end()) return false;
    }
    if (*at != ' ') return false;
    ++at;
  }
  return false;
}

/// "bedraagt het", "regelt de": names have no article without a preposition before it.
bool is_before_determiner(FoldIterator at) {
  if (at.is_end() || *at != ' ') return false;
  const Word next = read_word(++at);
  return next.folded == "de" || next.folded == "het" || next.folded == "een";
}

/// "Bbrp", "WVO2000", "EG": letters of a law that nobody registered. Two capitals, or none of the vowels.
bool looks_like_abbreviation(const Word& word, const FoldIterator& begin) {
  static constexpr WordSet kNone("eg", "eu", "eeg", "bv", "nv", "ii", "iii", "iv", "vi", "xi");
  if (word.folded.size() < 2 || word.folded.size() > 9 || !begin.is_capital() || kNone.contains(word.form))
    return false;
  std::size_t capitals = 0;
  std::size_t vowels = 0;
  FoldIterator at = begin;
  for (std::size_t i = 0; i < word.folded.size(); ++i, ++at) {
    if (is_folded_digit(*at)) return false;
    capitals += at.is_capital();
    vowels += std::string_view("aeiouy").find(*at) != std::string_view::npos;
  }
  return capitals >= 2 || vowels == 0;
}

/// "onder c": a part of the article, not of the name.
bool is_before_item(FoldIterator at) {
  if (at.is_end() || *at != ' ') return false;
  const Word next = read_word(++at);
  return next.folded.size() == 1 || next.is_number;
}

/// What a bare head goes on with: "Wet op", "Besluit inzake", "Verdrag van Rome"; not "Wet bij", "Besluit van".
bool may_open(std::uint64_t head, const Word& small) {
  static constexpr WordSet kFirst("op", "tot", "inzake", "ter", "ten", "tegen", "houdende", "betreffende", "omtrent",
                                  "voor", "tussen");
  static constexpr WordSet kTreaties("verdrag", "protocol", "conventie", "handvest", "statuut", "overeenkomst",
                                     "wetboek");
  if (head == 0) return small.folded != "op" && small.folded != "tegen" && kFirst.contains(small.form);
  if (kFirst.contains(small.form)) return true;
  return small.folded == "van" && kTreaties.contains(head);
}

/// ", enz."
bool take_enz(FoldIterator& at) {
  FoldIterator next = at;
  for (const char c : std::string_view(", enz.")) {
    if (next.is_end() || *next != c) return false;
    ++next;
  }
  at = next;
  return true;
}

/// "verzekerd is", "geregeld wordt": a participle before its auxiliary.
bool is_participle_before_verb(const Word& word, FoldIterator at) {
  static constexpr WordSet kVerbs("is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben",
                                  "bleef", "blijft", "blijven");
  const std::string_view text = word.folded;
  if (text.back() != 'd' && text.back() != 't') return false;
  if (at.is_end() || *at != ' ') return false;
  return kVerbs.contains(read_word(++at).form) &&
         (text.starts_with("ge") || text.starts_with("ver") || text.starts_with("be") || text.starts_with("on") ||
          text.starts_with("in") || text.starts_with("aan") || text.starts_with("toe"));
}

/// Moves `at`, which stands behind the head, to the end of the name; returns the number of words taken.
std::size_t read_rest(FoldIterator& at, std::uint64_t head, int depth = 0) {
  FoldIterator end = at;  // after the last word that a name can end with
  std::size_t taken = 0;
  bool was_small = false;
  bool was_capital = false;
  for (std::size_t words = 0; words < kLongestName; ++words) {
    FoldIterator next = at;
    if (!next.is_end() && *next == ',' && !was_small && take_enz(next)) {
      end = next;
      break;
    }
    if (!next.is_end() && *next == ',') {
      if (words == 0 || was_small || !is_list_comma(next)) break;
      ++next;
    }
    if (next.is_end() || *next != ' ') break;
    ++next;
    FoldIterator behind = next;
    const Word word = read_word(behind);
    if (word.folded.empty()) break;
    if (is_year(word)) {
      if (was_small) break;  // "Besluit van 2004": no year of the name
      end = behind;
      ++taken;
      break;
    }
    if (word.is_number) break;
    // "Regelingen het formulier", "Overeenkomst en onderdelen"
    if (words == 0 && (word.folded == "de" || word.folded == "het" || word.folded == "en" || word.folded == "of"))
      break;
    if (word.folded == "voor" && word.has_accent) break;  // "vóór"
    if (!was_small && words > 0 && (word.folded == "de" || word.folded == "het")) break;
    const bool is_small = kInside.contains(word.form) && !word.is_capitalised;
    if (!is_small && kStops.contains(word.form)) break;
    if (word.is_capitalised && kInside.contains(word.form)) break;  // "… gehandicapten De minister"
    if (!behind.is_end() && *behind == '.') {                       // "v.w.b."
      FoldIterator letter = behind;
      if (++letter; !letter.is_end() && is_folded_alnum(*letter)) break;
    }
    if (!is_small && !word.is_capitalised && word.folded.back() == 't' && is_before_determiner(behind)) break;
    if (!is_small && !word.is_capitalised && is_participle_before_verb(word, behind)) break;
    // "de Wet X en de Wet Y", "de Wet X of het Besluit Y", "Wet X en Besluit Y": two names
    if (word.folded == "en" || word.folded == "of" || word.folded == "of/en") {
      FoldIterator look = behind;
      if (look.is_end() || *look != ' ') break;
      ++look;
      Word after = read_word(look);
      if (after.folded == "de" || after.folded == "het" || after.folded == "dat" || after.folded == "van") break;
      if (kStops.contains(after.form)) break;
      if (after.is_capitalised && (kHeads.contains(after.form) || has_head_ending(after.folded))) break;
      if (kInside.contains(after.form)) break;
    }
    if (words == 0 && is_small && !may_open(head, word)) break;
    if (word.folded == "onder" && is_before_item(behind)) break;
    // "Wet VPL", "Wet Vpb": the letters are the whole name
    if (words == 0 && head == base::hash("wet") && word.is_capitalised && looks_like_abbreviation(word, next)) {
      at = behind;
      FoldIterator year = behind;
      if (!year.is_end() && *year == ' ') {
        ++year;
        if (is_year(read_word(year))) at = year;
      }
      return 1;
    }
    // "Protocol van Kyoto bij het Verdrag": what it belongs to is called by its kind alone
    if (word.is_capitalised && kHeads.contains(word.form) && was_small && taken > 0 && depth == 0) {
      FoldIterator rest = behind;
      if (read_rest(rest, word.form, 1) == 0) break;
    }
    if (!is_small) {
      if (words > 0 && !was_small && !was_capital && word.is_capitalised && kHeads.contains(word.form) && taken > 0)
        break;
      end = behind;
      ++taken;
    }
    was_small = is_small;
    was_capital = word.is_capitalised;
    at = behind;
  }
  at = end;
  return taken;
}

bool is_sentence_start(const FoldIterator& first) {
  const std::string_view text = first.reading().text;
  const std::string_view before = text.substr(0, first.offset());
  for (std::size_t i = before.size(); i-- > 0;) {
    const char c = before[i];
    if (c == ' ' || c == '\n' || c == '"' || c == '(') continue;
    return c == '.' || c == ':' || c == '!' || c == '?';
  }
  return true;
}

}  // namespace

std::span<const LawEntry> law_names() { return kLawNames; }
std::span<const LawAbbreviation> law_abbreviations() { return kAbbreviations; }

bool may_begin_law(std::string_view folded_word) {
  const std::uint64_t form = base::hash(folded_word);
  return std::binary_search(first_words().begin(), first_words().end(), form) || kHeads.contains(form) ||
         kOpenings.contains(form) || has_head_ending(folded_word) || folded_word == "koninklijk";
}

bool match_known_law(FoldIterator& first, LawName& law) {
  // In lower case only names of three words and more: "de wet op de loonbelasting".
  if (!first.is_capital()) {
    FoldIterator at = first;
    LawName name;
    if (!match_full_name(at, name) || std::count(name.name.begin(), name.name.end(), ' ') < 2) return false;
    law = std::move(name);
    first = at;
    return true;
  }
  FoldIterator by_name = first;
  FoldIterator by_abbreviation = first;
  LawName name;
  LawName abbreviation;
  const bool has_name = match_full_name(by_name, name);
  const bool has_abbreviation = match_abbreviation(by_abbreviation, abbreviation);
  if (!has_name && !has_abbreviation) return false;
  const bool take_name = has_name && (!has_abbreviation || by_name.offset() >= by_abbreviation.offset());
  law = take_name ? std::move(name) : std::move(abbreviation);
  first = take_name ? by_name : by_abbreviation;
  return true;
}

bool match_unknown_law(FoldIterator& first, LawName& law, bool is_expected) {
  if (!first.is_capital()) return false;
  FoldIterator at = first;
  Word head = read_word(at);
  if (head.folded.empty()) return false;
  bool has_opening = false;
  // "Mandaat- en volmachtbesluit"
  if (head.folded.back() == '-' && !at.is_end() && *at == ' ') {
    FoldIterator behind = at;
    ++behind;
    const Word joined = read_word(behind);
    if ((joined.folded != "en" && joined.folded != "of") || behind.is_end() || *behind != ' ') return false;
    ++behind;
    Word second = read_word(behind);
    if (!has_head_ending(second.folded)) return false;
    head = std::move(second);
    at = behind;
  } else if (!at.is_end() && *at == ' ' &&
             (kOpenings.contains(head.form) || (is_expected && head.folded.size() > 4 && !kHeads.contains(head.form) &&
                                                !has_head_ending(head.folded)))) {
    FoldIterator next = at;
    ++next;
    FoldIterator behind = next;
    Word second = read_word(behind);
    // "Algemeen militair ambtenarenreglement"
    if (!second.is_capitalised && !kHeads.contains(second.form) && !has_head_ending(second.folded) &&
        !behind.is_end() && *behind == ' ') {
      FoldIterator third = behind;
      ++third;
      if (const Word noun = read_word(third); has_head_ending(noun.folded)) {
        second = noun;
        behind = third;
      }
    }
    // "Algemene Maatregel", "Eerste Kamer" are none.
    // "het Communautair Douanewetboek": where a law is expected any word may open it.
    const bool is_head = kHeads.contains(second.form) || has_head_ending(second.folded);
    if (!is_head && kOpenings.contains(head.form)) return false;
    if (is_head) {
      has_opening = true;
      head = std::move(second);
      at = behind;
    }
  }
  const bool is_bare = kHeads.contains(head.form);
  const bool has_ending = !is_bare && has_head_ending(head.folded);
  if (!is_bare && !has_ending) {
    if (!is_expected || !looks_like_abbreviation(head, first)) return false;
    // "Bbrp", "WSF 2000"
    FoldIterator year = at;
    if (!year.is_end() && *year == ' ') {
      ++year;
      if (is_year(read_word(year))) at = year;
    }
    law = {.name = literal(first, at)};
    first = at;
    return true;
  }
  if (!is_expected && !has_opening && is_sentence_start(first)) {
    // At the start of a sentence the capital says nothing: "Besluit over uw aanvraag", "Regeling van de schade".
    FoldIterator next = at;
    if (next.is_end() || *next != ' ') {
      if (is_bare) return false;
    } else {
      ++next;
      const Word word = read_word(next);
      if (is_bare && (kInside.contains(word.form) || kStops.contains(word.form))) {
        if (word.folded != "op" && head.folded != "verdrag") return false;
      }
    }
  }
  const std::size_t taken = read_rest(at, is_bare ? head.form : 0);
  if (taken == 0 && (is_bare || (!is_expected && !stands_alone(head.folded)))) return false;
  law = {.name = literal(first, at)};
  first = at;
  return true;
}

bool match_law(FoldIterator& first, LawName& law, bool is_expected) {
  FoldIterator by_knowledge = first;
  LawName known;
  const bool is_known = match_known_law(by_knowledge, known);
  if (is_known) {
    // "Ambtenarenwet 1929" where only "Ambtenarenwet" is known
    FoldIterator year = by_knowledge;
    if (!year.is_end() && *year == ' ') {
      ++year;
      FoldIterator behind = year;
      if (is_year(read_word(behind))) {
        known.name = literal(first, behind);
        known.abbreviation = {};
        known.bwb = {};
        by_knowledge = behind;
      }
    }
    law = std::move(known);
    first = by_knowledge;
    return true;
  }
  return match_unknown_law(first, law, is_expected);
}

}  // namespace helder::language
