// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// References to articles, paragraphs, chapters and annexes, with the law that they belong to, and laws alone.
// Ways of writing: Aanwijzingen voor de regelgeving, 3.27 and further (Staatscourant 2017, 69426) for laws, and the
// Leidraad voor juridische auteurs for "art. 6 lid 1 sub f".
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "language/law_names.h"
#include "language/notation_families.h"
#include "language/notation_grammar.h"

namespace helder::language::notation {
namespace {

constexpr std::array<std::string_view, 40> kOrdinals = {"eerste",
                                                        "tweede",
                                                        "derde",
                                                        "vierde",
                                                        "vijfde",
                                                        "zesde",
                                                        "zevende",
                                                        "achtste",
                                                        "negende",
                                                        "tiende",
                                                        "elfde",
                                                        "twaalfde",
                                                        "dertiende",
                                                        "veertiende",
                                                        "vijftiende",
                                                        "zestiende",
                                                        "zeventiende",
                                                        "achttiende",
                                                        "negentiende",
                                                        "twintigste",
                                                        "eenentwintigste",
                                                        "tweeentwintigste",
                                                        "drieentwintigste",
                                                        "vierentwintigste",
                                                        "vijfentwintigste",
                                                        "zesentwintigste",
                                                        "zevenentwintigste",
                                                        "achtentwintigste",
                                                        "negenentwintigste",
                                                        "dertigste",
                                                        "eenendertigste",
                                                        "tweeendertigste",
                                                        "drieendertigste",
                                                        "vierendertigste",
                                                        "vijfendertigste",
                                                        "zesendertigste",
                                                        "zevenendertigste",
                                                        "achtendertigste",
                                                        "negenendertigste",
                                                        "veertigste"};

std::string ordinal_value(FoldIterator first, FoldIterator last) {
  const std::string word = folded(first, last);
  for (std::size_t i = 0; i < kOrdinals.size(); ++i)
    if (word == kOrdinals[i]) return std::to_string(i + 1);
  if (word == "laatste") return word;
  return word.substr(0, word.find_first_not_of("0123456789"));
}

std::string join_value(FoldIterator first, FoldIterator last) {
  const std::string words = folded(first, last);
  if (words.find("jo") != std::string::npos || words.find("junct") != std::string::npos ||
      words.find(" j") != std::string::npos)
    return "jo.";
  if (words.find("tot") != std::string::npos || words.find("t/m") != std::string::npos ||
      words.find('-') != std::string::npos)
    return "t/m";
  return "en";
}

std::string item_value(FoldIterator first, FoldIterator last) {
  std::string value = folded(first, last);
  if (!value.empty() && (value.back() == kDegreeSign || (value.size() > 1 && is_folded_digit(value[value.size() - 2]) &&
                                                         (value.back() == 'o' || value.back() == 'e')))) {
    value.pop_back();
    value += "°";
  }
  return value;
}

/// "IV", "XII", "A": as it stands, in capitals. Also "IVa", "B1".
bool match_capital_number(FoldIterator& first, const FoldIterator&) {
  if (first.is_end()) return false;
  const char start = *first;
  std::size_t capitals = 0;
  bool is_roman = true;
  bool is_roman_but_last = true;
  while (!first.is_end() && first.is_capital()) {
    is_roman_but_last = is_roman;
    is_roman = is_roman && std::string_view("ivxlcdm").find(*first) != std::string_view::npos;
    ++capitals;
    ++first;
  }
  // "IIB": a letter behind the number
  if (capitals == 0 || capitals > 8 || (capitals > 1 && !is_roman && !is_roman_but_last)) return false;
  if (!first.is_end() && *first == '&') return false;  // "afdeling V&T"
  // "IVa", "B1"; not "De", "In", "Me"
  const bool takes_letters =
      is_roman && (capitals > 1 || std::string_view("ivx").find(start) != std::string_view::npos);
  for (std::size_t more = 0; more < 3 && !first.is_end() && is_folded_alnum(*first); ++more) {
    if (is_folded_letter(*first) && (!takes_letters || *first > 'h')) return false;
    ++first;
  }
  return first.is_end() || !is_folded_alnum(*first);
}

/// "a", "aa", "1", "1°", "1o", "iii", "b1": what follows "onder". Not "de", "en", "u" (unless it is certainly a
/// letter).
bool match_item(FoldIterator& first, const FoldIterator&) {
  std::string text;
  while (!first.is_end() && is_folded_alnum(*first) && text.size() < 6) {
    text += *first;
    ++first;
  }
  if (text.empty() || text.size() > 5) return false;
  while (!first.is_end() && *first == '.' && is_folded_digit(text.front())) {  // "onderdeel 4.2"
    FoldIterator next = first;
    if (++next; next.is_end() || !is_folded_digit(*next)) break;
    for (first = next; !first.is_end() && is_folded_digit(*first);) ++first;
  }
  const bool has_degree = !first.is_end() && *first == kDegreeSign;
  if (has_degree) ++first;
  if (!first.is_end() && (is_folded_alnum(*first) || *first == '\'')) return false;
  // "a.s.", "o.a."
  if (!first.is_end() && *first == '.' && is_folded_letter(text.back())) {
    FoldIterator next = first;
    if (++next; !next.is_end() && is_folded_alnum(*next)) return false;
  }
  if (!first.is_end() && *first == ':') {  // "onderdeel c, 4:16": an article follows
    FoldIterator next = first;
    if (++next; !next.is_end() && is_folded_digit(*next)) return false;
  }
  // "onder u" is where you stand
  if (text == "u" && !first.is_end() && *first == ' ') return false;
  std::size_t digits_at_start = 0;
  while (digits_at_start < text.size() && is_folded_digit(text[digits_at_start])) ++digits_at_start;
  const std::string_view rest = std::string_view(text).substr(digits_at_start);
  if (digits_at_start > 0) return digits_at_start <= 3 && (rest.empty() || rest.size() == 1);
  if (text.find_first_not_of("ivx") == std::string::npos) return text.size() <= 5;
  if (text.size() == 1) return text[0] != kOtherLetter;
  if (is_folded_digit(text[1])) return true;  // "a1"
  return text.size() == 2 && (text[0] == text[1] || (text[0] == 'a' && text[1] <= 'k'));
}

/// What a number counts: "artikel 5 en 10 dagen" is no list of articles.
bool match_measure(FoldIterator& first, const FoldIterator&) {
  static constexpr std::array<std::string_view, 40> kMeasures = {
      "dag",     "dagen", "week",    "weken",   "maand",    "maanden", "jaar",     "jaren",    "uur",      "uren",
      "minuten", "euro",  "procent", "percent", "personen", "leden",   "kinderen", "gram",     "kg",       "meter",
      "m",       "km",    "cm",      "mm",      "graden",   "liter",   "hectare",  "ha",       "punten",   "werkdagen",
      "keer",    "maal",  "miljoen", "gulden",  "januari",  "mei",     "juli",     "december", "woningen", "ton"};
  static constexpr std::array<std::string_view, 9> kMonths = {"februari",  "maart",   "april",    "juni", "augustus",
                                                              "september", "oktober", "november", "mille"};
  if (first.is_end()) return false;
  if (*first == '%' || *first == kEuroSign) return true;
  if (*first != ' ') return false;
  ++first;
  if (!first.is_end() && *first == '%') return true;
  std::string word;
  while (!first.is_end() && is_folded_alnum(*first) && word.size() < 12) {
    word += *first;
    ++first;
  }
  return std::find(kMeasures.begin(), kMeasures.end(), word) != kMeasures.end() ||
         std::find(kMonths.begin(), kMonths.end(), word) != kMonths.end();
}

void add_law(Reading& reading, FoldIterator begin, FoldIterator end, const LawName& law) {
  const Span span{begin.offset(), end.end_of_previous()};
  reading.add("law", span, law.name.empty() ? std::string(law.abbreviation) : law.name);
  if (!law.abbreviation.empty()) reading.parts.push_back({"abbreviation", std::string(law.abbreviation), span});
  if (!law.bwb.empty()) reading.parts.push_back({"bwb", std::string(law.bwb), span});
}

/// A law by its name where one is expected.
bool match_named_law(FoldIterator& first, const FoldIterator&) {
  const FoldIterator begin = first;
  LawName law;
  if (!match_law(first, law, true)) return false;
  // "het EG": of a treaty or a board, not of a law. "Onze Minister": no head, not reached.
  add_law(first.reading(), begin, first, law);
  return true;
}

/// "3.134 lid 1 Abm", "art. 5 Blbi": letters right behind a number that can be no word.
bool match_letters(FoldIterator& first, const FoldIterator&) {
  static constexpr std::array<std::string_view, 34> kWords = {
      "het",  "dat",  "een",  "wij",  "als",  "met",   "van",  "niet",  "bij", "dan", "nog", "per",
      "tot",  "wat",  "art",  "lid",  "min",  "max",   "mits", "ruim",  "kan", "mag", "wel", "dit",
      "door", "want", "zijn", "punt", "kort", "wordt", "werd", "geldt", "stb", "pb"};
  if (!first.is_capital()) return false;
  const FoldIterator begin = first;
  std::string word;
  std::size_t vowels = 0;
  for (; !first.is_end() && is_folded_alnum(*first) && word.size() < 8; ++first) {
    word += *first;
    vowels += std::string_view("aeiouy").find(*first) != std::string_view::npos;
    if (is_folded_digit(*first)) return false;
  }
  if (word.size() < 3 || word.size() > 5 || vowels * 3 > word.size()) return false;
  if (!first.is_end() && (*first == '-' || *first == '\'')) return false;
  if (std::find(kWords.begin(), kWords.end(), word) != kWords.end()) return false;
  add_law(first.reading(), begin, first, {.name = literal(begin, first)});
  return true;
}

/// The abbreviation of a law that is known.
bool match_short_law(FoldIterator& first, const FoldIterator&) {
  const FoldIterator begin = first;
  LawName law;
  if (!match_known_law(first, law) || law.abbreviation.empty() || literal(begin, first) == law.name) return false;
  if (!first.is_end() && *first == '-') return false;
  add_law(first.reading(), begin, first, law);
  return true;
}

/// "wet", "besluit", "basisverordening": what a law is called that was named before.
bool match_generic_law(FoldIterator& first, const FoldIterator&) {
  static constexpr std::array<std::string_view, 26> kNouns = {
      "wet",         "besluit",       "regeling",   "verordening", "richtlijn", "verdrag",      "overeenkomst",
      "protocol",    "reglement",     "circulaire", "beschikking", "statuten",  "beleidsregel", "beleidsregels",
      "wetboek",     "statuut",       "aanwijzing", "cao",         "convenant", "grondwet",     "bijlage",
      "voorschrift", "voorschriften", "leidraad",   "conventie",   "handvest"};
  std::string word;
  while (!first.is_end() && is_folded_alnum(*first) && word.size() < 48) {
    word += *first;
    ++first;
  }
  if (!first.is_end() && (is_folded_alnum(*first) || *first == '-')) return false;
  for (const std::string_view noun : kNouns) {
    if (word == noun) return true;
    if (noun.size() >= 3 && word.size() > noun.size() + 2 && word.ends_with(noun) && noun != "bijlage" &&
        noun != "cao" && noun != "aanwijzing")
      return true;
  }
  return false;
}

bool match_act(FoldIterator& first, const FoldIterator&) {
  const FoldIterator begin = first;
  if (!match_eu_act(first)) return false;
  first.reading().drop_from(begin.offset());
  first.reading().add("law", {begin.offset(), first.end_of_previous()}, literal(begin, first));
  return true;
}

constexpr std::string_view kArticle = "article";
constexpr std::string_view kParagraph = "paragraph";
constexpr std::string_view kItem = "item";
constexpr std::string_view kSentence = "sentence";
constexpr std::string_view kJoin = "~join";
/// "eerste, tweede en derde lid": a list of ordinals is no longer, so that one that leads nowhere costs little.
constexpr int kLongestList = 12;
constexpr int kLongestAuthor = 150;  // characters of "de Minister van … en de Staatssecretaris van …"

struct Grammar {
  x3::symbols<int> ordinals;
  x3::symbols<int> article_words, paragraph_words, sentence_words, item_words, law_determiners;
  Grammar() {
    int number = 0;
    for (const std::string_view word : kOrdinals) ordinals.add(std::string(word), ++number);
    for (const char* word : {"artikelen", "artikel", "artikels", "art.", "art", "artt.", "artn.", "arts.", "artikel."})
      article_words.add(word);
    for (const char* word : {"lid", "leden"}) paragraph_words.add(word);
    for (const char* word :
         {"volzin", "volzinnen", "zin", "zinsnede", "zinsneden", "gedachtestreepje", "gedachtestreepjes",
          "gedachtenstreepje", "aandachtsstreepje", "streepje", "alinea", "liggend streepje"})
      sentence_words.add(word);
    for (const char* word : {"onderdeel", "onderdelen", "onder", "sub", "letter", "letters", "subonderdeel",
                             "subonderdelen", "punt", "nummer", "nummers", "punten", "categorie"})
      item_words.add(word);
    for (const char* word : {"de",
                             "het",
                             "die",
                             "dat",
                             "deze",
                             "dit",
                             "genoemde",
                             "genoemd",
                             "voornoemde",
                             "voornoemd",
                             "voormelde",
                             "voormeld",
                             "bovengenoemde",
                             "bovengenoemd",
                             "eerstgenoemde",
                             "laatstgenoemde",
                             "de genoemde",
                             "het genoemde",
                             "eerdergenoemde",
                             "de eerdergenoemde",
                             "bedoelde",
                             "dezelfde",
                             "hetzelfde",
                             "gemelde",
                             "de bovengenoemde",
                             "het bovengenoemde",
                             "de voornoemde",
                             "het voornoemde",
                             "onze",
                             "die nieuwe",
                             "de nieuwe",
                             "de oude",
                             "de huidige",
                             "het huidige",
                             "de ingetrokken",
                             "het ingetrokken",
                             "de gemeentelijke",
                             "de voormalige",
                             "het voormalige",
                             "de toenmalige",
                             "het toenmalige",
                             "de (",
                             "evengenoemde",
                             "meergenoemde"})
      law_determiners.add(word);
  }
};
const Grammar& words() {
  static const Grammar grammar;
  return grammar;
}

template <class Text>
auto word(Text text) {
  return x3::lit(text) >> word_end;
}

auto make_numbers() {
  const auto latin = sp >> (word("bis") | word("ter") | word("quater") | word("quinquies") | word("sexies") |
                            word("septies") | word("octies") | word("novies") | word("decies"));
  const auto segment = (digits >> -(letter >> -(letter >> -letter)) >> -digits) | (letter >> -letter >> -digits);
  const auto with_digits = digits >> -(letter >> -(letter >> -letter)) >> -digits >> *((x3::lit(':') | '.') >> segment);
  const auto capital = Own(match_capital_number) >>
                       *((x3::lit('.') | ':' | '-') >> ((digits >> -letter) | Own(match_capital_number))) >>
                       -(sp >> is_capital >> letter >> word_end);
  const auto lettered =
      is_capital >> letter >> sp >> x3::repeat(1, 2)[x3::digit] >> -letter >> word_end;  // artikel H 6
  // "artikel 7 a , onder b": a letter in italics that came loose
  const auto loose = digits >> *((x3::lit(':') | '.') >> digits) >> sp >> letter >> &(sp >> ',');
  return (loose | (with_digits >> word_end) | lettered | capital) >> -latin >> !x3::lit(kDegreeSign);
}

auto make_join() {
  const auto junction = x3::lit("juncto") | "jo." | "jo" | "junctis" | "j.o." | (x3::lit('j') >> kDegreeSign);
  const auto conjunction = x3::lit("en/of") | "en" | "of" | "dan wel" | "danwel" | "alsmede" | "onderscheidenlijk" |
                           "respectievelijk" | "resp." | "alsook" | "hetzij" | "of wel" | "noch";
  const auto range = x3::lit("tot en met") | "t/m" | "tot" | "t.e.m.";
  const auto comma = osp >> ',' >> osp;
  const auto by_word = (comma | sp) >> (((junction | conjunction | range) >> sp));
  return part(kJoin, by_word | (osp >> '-' >> osp >> &x3::digit) | (osp >> '/' >> osp >> &x3::digit), join_value);
}

auto make_comma_join() {
  return part(kJoin, osp >> ',' >> osp, [](FoldIterator, FoldIterator) { return std::string("en"); });
}

/// ", nr. CPP2000/2585M", ", AD1998/U58339"
bool match_number_of_law(FoldIterator& first, const FoldIterator&) {
  if (first.is_end() || *first != ',') return false;
  if (++first; first.is_end() || *first != ' ') return false;
  FoldIterator word = ++first;
  bool is_said = false;
  if (!word.is_end() && *word == 'n') {
    const FoldIterator begin = word;
    while (!word.is_end() && *word != ' ' && *word != '.') ++word;
    if (folded(begin, word) == "nr" || folded(begin, word) == "no") {
      is_said = true;
      if (!word.is_end() && *word == '.') ++word;
      if (!word.is_end() && *word == ' ') ++word;
      first = word;
    }
  }
  std::size_t digits_seen = 0;
  std::size_t letters_seen = 0;
  FoldIterator end = first;
  for (; !first.is_end(); ++first) {
    if (is_folded_alnum(*first)) {
      digits_seen += is_folded_digit(*first);
      letters_seen += first.is_capital();
      end = first;
      ++end;
    } else if (*first != '/' && *first != '.' && *first != '-') {
      break;
    }
  }
  first = end;
  return digits_seen >= 3 && (is_said || letters_seen > 0);
}

/// Where the title of a law by its date ends: ", houdende …" and " tot wijziging van …" to the bracket, semicolon, full
/// stop or verb that ends it.
bool match_long_title(FoldIterator& first, const FoldIterator&) {
  static constexpr std::array<std::string_view, 14> kVerbs = {"is",      "zijn",      "wordt",   "worden", "treedt",
                                                              "vervalt", "werd",      "heeft",   "blijft", "bedoeld",
                                                              "luidt",   "gewijzigd", "alsmede", "zoals"};
  const bool to_the_end = first.reading().is_block_start;
  FoldIterator at = first;
  if (!at.is_end() && *at == ',') ++at;
  if (at.is_end() || *at != ' ') return false;
  ++at;
  const auto read = [](FoldIterator& from) {
    std::string word;
    for (; !from.is_end() && (is_folded_alnum(*from) || *from == '-'); ++from) word += *from;
    return word;
  };
  const std::string opening = read(at);
  if (opening != "houdende" && opening != "tot" && opening != "strekkende") return false;
  FoldIterator second = at;
  if (second.is_end() || *second != ' ') return false;
  const std::string next = read(++second);
  if (opening == "tot" && !next.ends_with("ing")) return false;  // "tot wijziging", not "tot nu toe"
  FoldIterator end = at;
  FoldIterator comma = first;  // the last one
  while (!at.is_end()) {
    if (is_folded_alnum(*at)) {
      FoldIterator behind = at;
      const std::string word = read(behind);
      if (!to_the_end && std::find(kVerbs.begin(), kVerbs.end(), word) != kVerbs.end()) {
        if (comma != first) end = comma;
        break;
      }
      at = behind;
      if (!at.is_end() && *at == '.' && word.size() == 1) ++at;  // "c.a."
      end = at;
      continue;
    }
    if (*at == ';' || *at == ':') break;
    if (*at == '.') {
      FoldIterator next_one = at;
      if (++next_one; next_one.is_end() || *next_one == ' ') break;
    }
    if (*at == '(') {
      // "(subsidie aan toegelaten instellingen) en van het Besluit": in the title; "(Stb. 12)" and the short title are
      // not
      FoldIterator inside = at;
      ++inside;
      if (inside.is_end() || inside.is_capital() || is_folded_digit(*inside)) break;
      while (!inside.is_end() && *inside != ')') ++inside;
      if (inside.is_end()) break;
      FoldIterator behind = ++inside;
      if (behind.is_end() || *behind != ' ') break;
      ++behind;
      const std::string word = read(behind);
      if (word != "en" && word != "of" && word != "van" && word != "in") break;
      at = inside;
      continue;
    }
    if (*at == ',') comma = at;
    ++at;
  }
  if (end == first) return false;
  first = end;
  return true;
}

/// "Regeling van de Minister van Financiën van 9 juli 2015, FM/2015/1108 M, strekkende tot …": the title of a
/// regulation as its own first paragraph, to the brackets at its end.
bool match_title_paragraph(FoldIterator& first, const FoldIterator&) {
  Reading& reading = first.reading();
  if (!reading.is_block_start || !first.is_capital()) return false;
  FoldIterator at = first;
  if (!match_generic_law(at, at)) return false;
  for (const char c : std::string_view(" van de ")) {
    if (at.is_end() || *at != c) return false;
    ++at;
  }
  const FoldIterator author = at;
  while (!at.is_end() && is_folded_letter(*at)) ++at;
  const std::string word = folded(author, at);
  if (word != "minister" && word != "staatssecretaris" && word != "ministers") return false;
  const auto day = x3::repeat(1, 2)[x3::digit] >> sp >> months() >> sp >> x3::repeat(4)[x3::digit];
  bool is_dated = false;
  FoldIterator end = at;
  std::vector<FoldIterator> opened;
  FoldIterator before_brackets = at;
  bool ends_with_bracket = false;
  for (; !at.is_end(); ++at) {
    if (is_folded_digit(*at) && !is_dated) {
      FoldIterator date = at;
      is_dated = day.parse(date, end_of(reading), x3::unused, x3::unused, x3::unused);
    }
    if (*at == ' ') continue;
    if (*at == '(' && !ends_with_bracket) before_brackets = end;
    if (*at == '(') opened.push_back(at);
    if (*at == ')' && !opened.empty()) opened.pop_back();
    ends_with_bracket = !opened.empty() || *at == ')';
    end = at;
    ++end;
  }
  if (!is_dated) return false;
  first = ends_with_bracket ? before_brackets : end;
  return first != author;
}

/// "Wet van 7 juni 2012", "Besluit van 3 mei1995 tot wijziging van het Besluit X": by its date.
auto make_dated() {
  const auto day = digits >> sp >> months() >> sp >> x3::repeat(4)[x3::digit] >> word_end;
  const auto author = x3::lit("de ") >> (x3::lit("minister") | "staatssecretaris") >>
                      x3::repeat(0, kLongestAuthor)[x3::char_ - (sp >> "van " >> day) - x3::char_(".;:()")] >> sp >>
                      "van ";
  return part("law",
              -x3::lit("koninklijk ") >> Own(match_generic_law) >> sp >> "van" >> sp >> -author >> day >>
                  -Own(match_number_of_law) >> -Own(match_long_title),
              literal);
}

}  // namespace

void take(Reading& reading, std::uint32_t end, NotationKind kind, Notation& found) {
  found.span = {reading.begin, end};
  found.kind = kind;
  found.parts.clear();
  for (ReadPart& part : reading.parts)
    if (part.name.front() != '~') found.parts.push_back({part.name, part.value, part.span});
}

namespace {

/// One way to write a reference: "artikel 3:40, lid 1, onder a, Awb".
std::string normal_reference(const Reading& reading) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kWords = {{
      {"article", "artikel "},
      {"paragraph", "lid "},
      {"item", "onder "},
      {"sentence", "zin "},
      {"opening", "aanhef"},
      {"chapter", "hoofdstuk "},
      {"title", "titel "},
      {"division", "afdeling "},
      {"section", "paragraaf "},
      {"book", "boek "},
      {"annex", "bijlage "},
  }};
  std::string normal;
  std::string_view join;
  std::string_view before;
  std::string_view opened;  // the largest unit so far
  for (std::size_t i = 0; i < reading.parts.size(); ++i) {
    const ReadPart& part = reading.parts[i];
    if (part.name == kJoin) {
      // One that led nowhere stays behind; what it joins stands right after it.
      std::string_view gap;
      if (i + 1 < reading.parts.size() && reading.parts[i + 1].span.begin >= part.span.end)
        gap = reading.text.substr(part.span.end, reading.parts[i + 1].span.begin - part.span.end);
      join = gap.empty() || gap == "het " || gap == "de " ? std::string_view(part.value) : std::string_view();
      continue;
    }
    if (part.name == "abbreviation" || part.name == "bwb") continue;
    if (part.name == "law" || part.name == "~law") {
      const std::string_view abbreviation = reading.value("abbreviation");
      if (!normal.empty()) normal += part.name == "~law" ? " van " : ", ";
      normal += part.name == "law" && !abbreviation.empty() ? abbreviation : std::string_view(part.value);
      continue;
    }
    if (part.name == "~van") {
      if (i + 1 < reading.parts.size() && reading.parts[i + 1].name.ends_with("law")) continue;
      normal += " van ";
      before = "~van";
      join = {};
      continue;
    }
    std::string_view name;
    for (const auto& [key, text] : kWords)
      if (key == part.name) name = text;
    if (part.name == before && !join.empty()) {
      normal += ' ';
      normal += join;
      normal += ' ';
      normal += part.value;
    } else {
      if (!normal.empty() && before != "~van") normal += join == "jo." ? " jo. " : ", ";
      const bool again = part.name == opened && !join.empty() && before != "~van";
      if (again && join != "jo.") {
        normal += join;
        normal += ' ';
      }
      if (!again) normal += name;
      if (part.name != "opening") normal += part.value;
    }
    if (opened.empty()) opened = part.name;
    before = part.name;
    join = {};
  }
  return normal;
}

/// Everything after "artikel": lists, qualifiers, the law.
const auto& reference_grammar() {
  static const auto grammar = [] {
    const Grammar& w = words();
    const auto number = make_numbers();
    const auto join = make_join();
    const auto comma = make_comma_join();
    const auto not_measured = !Own(match_measure);

    // eerste, tweede en derde
    const auto ordinal =
        ((w.ordinals | (digits >> (x3::lit("ste") | "de" | "e"))) >> (word_end | &x3::lit('-'))) | word("laatste");
    const auto ordinals_as = [&](std::string_view name) {
      const auto one = part(name, ordinal, ordinal_value);
      return one >> x3::repeat(0, kLongestList)[((x3::lit("- ") >> &(x3::lit("en") | "of")) | x3::eps) >>
                                                ((join | comma | part(kJoin, x3::lit("en "), join_value)) >>
                                                 -(x3::lit("het ") | "de ") >> one)];
    };
    const auto paragraph_number = part(kParagraph, ((digits >> -letter) | letter) >> word_end);
    const auto paragraph =
        (ordinals_as(kParagraph) >> sp >> w.paragraph_words >> word_end) |
        (w.paragraph_words >> osp >> paragraph_number >> *((join | comma) >> paragraph_number >> not_measured));
    const auto sentence = ordinals_as(kSentence) >> sp >> w.sentence_words >> word_end;
    const auto item_label = part(kItem, Own(match_item), item_value);
    const auto sub_label =
        part(kItem, digits >> (x3::lit(kDegreeSign) | ((x3::lit('o') | 'e') >> word_end)), item_value);
    const auto item_words = w.item_words >> word_end;
    // After a letter a number without its sign is no item: "onderdelen a en c, 4, tweede lid"
    const auto letter_label = !x3::digit >> item_label;
    const auto number_label = &x3::digit >> item_label >> not_measured;
    const auto lettered = letter_label >> *(((join | comma) >> (letter_label | sub_label)) | (sp >> sub_label));
    const auto numbered = number_label >> *((join | comma) >> number_label);
    const auto item = (item_words >> sp >> (lettered | numbered)) |
                      (-x3::lit("onder ") >> word("ten") >> sp >> part(kItem, ordinal, ordinal_value));
    const auto opening = part("opening", word("aanhef")) >> -(sp >> "en" >> sp >> item);
    const auto qualifier = paragraph | sentence | item | opening | sub_label;
    const auto next = (osp >> ',' >> osp >> -x3::lit("het ")) | sp;
    const auto qualifier_join = join | next;
    const auto bracketed = *(x3::lit('(') >> (part(kParagraph, digits) | part(kItem, letter >> -letter)) >> ')');
    const auto old = -(sp >> (x3::lit("(oud)") | "(nieuw)"));
    const auto qualifiers = bracketed >> old >> *(qualifier_join >> qualifier >> old);

    // "onderdeel a en onderdeel b": two keywords, two references
    const auto first_qualifier = (paragraph | sentence | item | opening) >> *(next >> qualifier);
    const auto article_number = part(kArticle, number, literal);
    const auto more = article_number >> not_measured >> qualifiers;
    const auto plural = x3::lit("artikelen") | "artt." | "artn." | "arts." | "artikels";
    const auto semicolon = part(kJoin, x3::lit("; "), [](FoldIterator, FoldIterator) { return std::string("en"); });
    const auto listed = (join | comma | (semicolon >> &x3::digit)) >> more;
    // After one article a comma makes a list when a paragraph or another number follows: "artikel 6, 7 of 8", "artikel
    // 48, zevende lid, 61g, eerste lid"; "artikel 6, 7 dagen" is none.
    const auto listed_after_one =
        (join >> more) | (comma >> article_number >> not_measured >>
                          (+(qualifier_join >> qualifier >> old) | &((join | comma) >> x3::digit)));
    const auto articles = plural >> osp >> article_number >> qualifiers >> *listed;
    const auto article = articles | (w.article_words >> osp >> article_number >> qualifiers >> *listed_after_one);

    const auto division_as = [&](std::string_view name, const auto& keyword) {
      const auto one = part(name, number, literal);
      return keyword >> sp >> one >> not_measured >> *((join | comma) >> one >> not_measured);
    };
    const auto division =
        division_as("chapter", (x3::lit("hoofdstukken") | "hoofdstuk") >> word_end) |
        division_as("section", ((x3::lit("paragrafen") | "paragraaf" | "subparagraaf") >> word_end) | "par.") |
        ((x3::lit(kSectionSign) >> -x3::lit(kSectionSign) >> osp) >> part("section", number, literal) >>
         *(join >> part("section", number, literal))) |
        division_as("division", (x3::lit("afdelingen") | "afdeling" | "onderafdeling") >> word_end) |
        division_as("title", (x3::lit("titels") | "titel") >> word_end) |
        division_as("annex", (x3::lit("bijlagen") | "bijlage") >> word_end);
    const auto inner_division = division | division_as("book", (x3::lit("boeken") | "boek") >> word_end) |
                                division_as("part", (x3::lit("deel") | "sectie" | "rubriek") >> word_end);
    // "de bijlage, onder 1": without a number of its own
    const auto only_annex = word("bijlage") >> next >> first_qualifier;
    const auto divisions = division >> *((x3::lit(", ") | sp) >> inner_division) >> *(qualifier_join >> qualifier);

    const auto gap = (osp >> ',' >> sp) | sp;
    const auto van = part("~van", gap >> (x3::lit("van") | "bij" | "uit") >> sp);
    const auto determiner = x3::lit("de ") | "het " | "dit " | "dat " | "deze " | "die ";
    const auto chain = *((van >> -determiner >> (article | inner_division | first_qualifier)) |
                         (sp >> division_as("book", word("boek"))));

    const auto named = Own(match_named_law);
    const auto dated = make_dated();
    const auto named_before = x3::lit("eerst") | "laatst" | "boven" | "voor" | "eerder" | "even" | "meer";
    const auto generic =
        part("~law", w.law_determiners >> sp >> -(named_before >> (x3::lit("genoemde ") | "bedoelde " | "vermelde ")) >>
                         Own(match_generic_law));
    const auto self =
        part("~law", (x3::lit("dit ") | "dat " | "deze " | "die ") >>
                         (word("artikel") | word("lid") | word("hoofdstuk") | word("paragraaf") | word("afdeling") |
                          word("titel") | word("bijlage") | word("onderdeel") | word("boek")));
    const auto after_van = -(w.law_determiners >> sp) >> (Own(match_act) | dated | named);
    const auto law = (gap >> (x3::lit("van") | "bij" | "uit" | "der" | "des") >> sp >>
                      (after_van | generic | self | part("~law", Own(match_generic_law)))) |
                     (sp >> "dezer " >> part("~law", Own(match_generic_law))) |
                     (gap >> (Own(match_act) | named) >> *(osp >> x3::lit(',') >> sp >> qualifier)) |
                     (sp >> Own(match_letters));
    const auto book = division_as("book", word("boek")) >> *((x3::lit(", ") | sp) >> inner_division);
    // "de artikelen 19b van de Ziektewet, 19a en 47b van de WAO": one list over several laws
    const auto over_laws = article >> chain >> law >> +(+listed_after_one >> chain >> law);
    // In tables: "6.20, lid 3 Wtw", "14 lid 1 en 2", "2.2 Wabo"
    const auto known = Own(match_short_law);
    const auto bare =
        &x3::digit >> article_number >>
        ((gap >> paragraph >> *(qualifier_join >> qualifier) >> *listed_after_one >> chain >> -law) | (sp >> known));
    return over_laws | bare | ((article | divisions | only_annex | first_qualifier) >> chain >> -law) |
           (book >> chain >> law);
  }();
  return grammar;
}

}  // namespace

bool read_reference(Reading& reading, Notation& found) {
  std::uint32_t end = 0;
  if (!matches(reading, reference_grammar(), end)) return false;
  while (!reading.parts.empty() && (reading.parts.back().name == kJoin || reading.parts.back().name == "~van"))
    reading.parts.pop_back();
  if (reading.parts.empty()) return false;
  found.normal = normal_reference(reading);
  for (ReadPart& part : reading.parts)
    if (part.name == "~law") part.name = "law";
  take(reading, end, NotationKind::article, found);
  return true;
}

namespace {

/// In lower case "het besluit van 3 mei 2026" is one on this letter's subject; with its title or number it is a law.
bool is_law_by_date(const Reading& reading) {
  const FoldIterator first(const_cast<Reading&>(reading), reading.begin);
  if (first.is_capital()) return true;
  const std::string_view name = reading.value("law");
  return name.starts_with("wet ") || name.starts_with("koninklijk ") || name.find(',') != std::string_view::npos;
}

}  // namespace

bool read_law(Reading& reading, bool is_expected, Notation& found) {
  static const auto dated = part("law", Own(match_title_paragraph), literal) | make_dated();
  std::uint32_t end = 0;
  if (matches(reading, dated, end) && is_law_by_date(reading)) {
    found.normal = reading.value("law");
    take(reading, end, NotationKind::law, found);
    return true;
  }
  reading.parts.clear();
  FoldIterator first(reading, reading.begin);
  const FoldIterator begin = first;
  LawName law;
  if (!match_law(first, law, is_expected)) return false;
  if (!first.is_end() && *first == '-') return false;  // "Wmo-voorziening"
  if (law.is_weak && !is_expected) {
    // "de Vw", "het Sr": without an article before it these letters may be anything
    const std::string_view before = reading.text.substr(0, reading.begin);
    if (!before.ends_with(" de ") && !before.ends_with(" het ") && !before.ends_with("De ") &&
        !before.ends_with("Het "))
      return false;
  }
  add_law(reading, begin, first, law);
  found.normal = law.abbreviation.empty() ? law.name : std::string(law.abbreviation);
  take(reading, first.end_of_previous(), NotationKind::law, found);
  return true;
}

}  // namespace helder::language::notation
