// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Where law is published and found: Staatsblad and its like, parliamentary papers, European acts, case law,
// identifiers. Forms: Leidraad voor juridische auteurs (2022); ECLI: Council conclusions 2011/C 127/01; CELEX:
// eur-lex.europa.eu.
#include <array>
#include <string>
#include <utility>

#include "language/notation_families.h"
#include "language/notation_grammar.h"

namespace helder::language::notation {
namespace {

std::string upper(FoldIterator first, FoldIterator last) {
  std::string value = folded(first, last);
  for (char& c : value)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  return value;
}
std::string without_spaces(FoldIterator first, FoldIterator last) {
  std::string value;
  for (; first != last; ++first)
    if (*first != ' ' && *first != '.') value += *first;
  return value;
}
std::string dashed_roman(FoldIterator first, FoldIterator last) {
  std::string value;
  for (; first != last; ++first) {
    if (*first == ' ' || *first == '.') continue;
    const char c = *first;
    const bool is_roman_start = is_folded_letter(c) && !value.empty() && is_folded_digit(value.back());
    if (is_roman_start) value += '-';
    value += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  }
  return value;
}
std::string source_name(FoldIterator first, FoldIterator last) {
  const std::string word = folded(first, last);
  if (word.starts_with("stb") || word.starts_with("staatsbl")) return "Stb.";
  if (word.starts_with("stc") || word.starts_with("staatsc")) return "Stcrt.";
  if (word.starts_with("trb") || word.starts_with("trac")) return "Trb.";
  if (word.find("eg") != std::string::npos || word.find("gemeenschap") != std::string::npos) return "PbEG";
  return "PbEU";
}

template <class Text>
auto word(Text text) {
  return x3::lit(text) >> word_end;
}
const auto& year_grammar() {
  static const auto grammar = &(x3::lit('1') | '2') >> x3::repeat(4)[x3::digit] >> word_end;
  return grammar;
}
const auto& day_grammar() {
  static const auto grammar = x3::repeat(1, 2)[x3::digit] >>
                              ((sp >> months() >> sp) | x3::lit('-') >> x3::repeat(1, 2)[x3::digit] >> '-' |
                               x3::lit('.') >> x3::repeat(1, 2)[x3::digit] >> '.') >>
                              x3::repeat(4)[x3::digit] >> word_end;
  return grammar;
}

const auto& publication_grammar() {
  static const auto grammar = [] {
    const auto comma = -x3::lit(',') >> osp;
    const auto year = part("year", year_grammar());
    const auto nr = -((x3::lit("nrs.") | "nrs" | "nr." | "nr" | "no." | "nos." | "nummer") >> osp);
    const auto not_unit = !(sp >> (months() | x3::lit("euro") | "dagen" | "weken" | "jaar" | "maanden"));
    const auto number = part("number", digits >> -letter >> word_end);
    const auto numbers = nr >> number >> not_unit >> *((x3::lit(" en ") | (x3::lit(',') >> osp >> !year_grammar())) >>
                                                       nr >> number >> !(sp >> "januari"));
    const auto gazette = part("source",
                              (x3::lit("staatsbladen") | "staatsblad" | "stb." | "stb" | "staatscourant" | "stcrt." |
                               "stcrt" | "tractatenblad" | "trb." | "trb") >>
                                  !letter,
                              source_name) >>
                         -(sp >> "van het koninkrijk");
    const auto dated =
        (x3::lit(',') | x3::eps) >> osp >> -x3::lit("van ") >> part("date", day_grammar()) >> -(comma >> numbers);
    const auto by_year = comma >> year >> -((x3::lit(',') | sp | ':' | '/') >> osp >> numbers) >>
                         *((x3::lit(" en ") | ", en " | "; ") >> year >> x3::lit(',') >> osp >> numbers);
    const auto by_number = osp >> numbers >> -(sp >> '(' >> year >> ')');
    const auto national = gazette >> (dated | by_year | by_number);

    const auto journal = part("source",
                              (x3::lit("pbeg") | "pbeu" | "pbec" | "pb eg" | "pb eu" | "pb. eg" | "pb." | "pb" |
                               (x3::lit("publicatieblad") >> -(sp >> "van de " >> -x3::lit("europese ") >>
                                                               (x3::lit("unie") | "gemeenschappen" | "eg")))) >>
                                  !letter,
                              source_name);
    const auto series = part("series", ((x3::lit('l') | 'c') >> &(sp | x3::digit)), upper) >> osp >> nr >>
                        part("number", digits >> -(osp >> '/' >> osp >> digits) >> -letter >> word_end, without_spaces);
    const auto page = x3::lit(',') >> sp >> (x3::lit("blz.") | "p." | "pag." | "blz" | "bladzijde") >> osp >>
                      part("page", digits >> -(osp >> '-' >> osp >> digits), without_spaces);
    const auto european = journal >> comma >> nr >> -(year >> comma >> nr) >> series >>
                          *((x3::lit(" en ") | ", ") >> series) >> -(sp >> "van " >> part("date", day_grammar())) >>
                          -page;
    return european | national;
  }();
  return grammar;
}

const auto& parliamentary_grammar() {
  static const auto grammar = [] {
    const auto comma = (osp >> ',' >> osp) | osp;
    const auto chamber =
        part("chamber", ((x3::lit("iii") | "ii" | "i/ii" | "i") >> word_end) | word("tk") | word("ek"),
             [](FoldIterator first, FoldIterator last) {
               const std::string value = folded(first, last);
               return std::string(value == "i" || value == "ek" ? "I" : value == "i/ii" ? "I/II" : "II");
             });
    const auto session =
        part("session", x3::repeat(4)[x3::digit] >> -(osp >> (x3::lit('/') | '-') >> osp >> digits) >> word_end,
             without_spaces);
    const auto roman = x3::lit('x') | 'v' | 'i' | 'l' | 'c';
    const auto dossier_number =
        (x3::repeat(2)[x3::digit] >> -(sp | x3::lit('.')) >> x3::repeat(3)[x3::digit] >> !x3::digit) |
        (x3::repeat(4)[x3::digit] >> !x3::digit);
    const auto dossier = part("dossier",
                              dossier_number >> -((x3::lit('-') | sp | " - " | ", hoofdstuk ") >> +roman >> word_end) >>
                                  -(sp >> "(r" >> digits >> ')'),
                              dashed_roman);
    const auto nr = (x3::lit("nrs.") | "nrs" | "nr." | "nr" | "no." | "no" | "stuk nr.") >> osp;
    const auto number = part("number", digits >> -(letter >> -letter) >> word_end);
    const auto numbers = nr >> number >> *((x3::lit(" en ") | "-" | ", ") >> -nr >> number);
    const auto letters = part("number", letter >> word_end, upper);
    const auto page = -x3::lit(',') >> sp >> (x3::lit("blz.") | "p." | "pag." | "pp." | "blz" | "bladzijde") >> osp >>
                      part("page", digits >> -(osp >> '-' >> osp >> digits), without_spaces);
    const auto place = -(comma >> ((x3::lit("vergaderjaar ") >> session) | (session >> !(sp >> x3::digit)))) >>
                       -(comma >> -nr >> dossier);
    const auto papers = (x3::lit("kamerstukken") | "kamerstuk" | "handelingen" | "kst." | "aanhangsel handelingen" |
                         "bijlagen handelingen") >>
                        -(sp >> ("der" | x3::lit("van de")) >> " staten-generaal") >> -(comma >> chamber) >> place >>
                        -(comma >> (numbers | (-nr >> letters))) >> -page >> -x3::lit(", bijlage");
    const auto chambers =
        part("chamber", x3::lit("tweede kamer") | "eerste kamer",
             [](FoldIterator first, FoldIterator) { return std::string(*first == 't' ? "II" : "I"); }) >>
        x3::lit(", ") >> "vergaderjaar " >> session >> -(comma >> dossier) >> -(comma >> numbers) >> -page;
    return papers | chambers;
  }();
  return grammar;
}

/// ", Abbey National": the name of a case, to its end.
bool match_party(FoldIterator& first, const FoldIterator&) {
  for (int words = 0; words < 4; ++words) {
    if (!first.is_capital()) return false;
    while (!first.is_end() && (is_folded_letter(*first) || *first == '-' || *first == '\'')) ++first;
    if (first.is_end() || *first == ')' || *first == ';') return true;
    if (*first != ' ') return false;
    ++first;
  }
  return false;
}

const auto& case_law_grammar() {
  static const auto grammar = [] {
    const auto year = year_grammar();
    const auto code = +(x3::char_("a-z0-9"));
    const auto ecli = part("ecli",
                           x3::lit("ecli:") >> letter >> letter >> ':' >> code >> ':' >> x3::repeat(4)[x3::digit] >>
                               ':' >> code >> *('.' >> code),
                           upper);
    const auto ljn = x3::lit("ljn") >> -x3::lit(':') >> osp >> -(x3::lit("nr.") | "nummer" | "-") >> osp >>
                     part("ljn", letter >> letter >> osp >> x3::repeat(4)[x3::digit] >> word_end, upper);
    const auto journal =
        (x3::lit("nj") | "ab" | "bnb" | "rvdw" | "jb" | "rsv" | "usz" | "jv" | "tar" | "gst." | "vn" | "v-n" | "jor" |
         "m en r" | "ber" | "br" | "jaar" | "wr" | "nba" | "jm" | "abkort" | "jur." | "jurispr." | "rawb") >>
        word_end;
    const auto report = part(
        "report",
        journal >> sp >> year >> (x3::lit(", ") | "/" | " / " | ",") >> -(x3::lit("nr.") >> osp) >> digits >> word_end,
        literal);
    const auto court =
        part("court",
             (x3::lit("hr") | "abrvs" | "abrs" | "afdeling bestuursrechtspraak" | "crvb" | "cbb" | "hvj eg" | "hvj eu" |
              "hvj" | "hof" | "rb." | "rb" | "rechtbank" | "gerechtshof" | "ehrm" | "hoge raad" | "arrs" | "gea") >>
                 word_end,
             literal) >>
        -(sp >> "van justitie" >> -(sp >> "van de europese " >> (x3::lit("gemeenschappen") | "unie"))) >>
        -(sp >> (x3::lit("'s-") | x3::eps) >> !months() >> is_capital >> +letter >> -(sp >> is_capital >> +letter));
    const auto case_number = part("number", x3::char_("ct") >> '-' >> digits >> '/' >> digits, upper);
    const auto place =
        ecli | ljn | report |
        ((x3::lit("nrs.") | "nr." | "nr") >> osp >>
         part("number", x3::repeat(2)[x3::digit] >> sp >> x3::repeat(3)[x3::digit] >> word_end, literal)) |
        ((x3::lit("nr.") | "nrs.") >> osp >>
         part("number", +(x3::char_("a-z0-9/.-") - (x3::lit('.') >> (sp | x3::eoi))), literal)) |
        (-(x3::lit("gevoegde ")) >> (x3::lit("zaak ") | "zaken ") >>
         (case_number >> *((x3::lit(", ") | " en ") >> case_number))) |
        case_number |
        part("report",
             x3::lit("jur. ") >> year >> x3::lit(", ") >> (x3::lit("blz. ") | "p. " | x3::eps) >> +(x3::lit('i')) >>
                 '-' >> digits,
             literal) |
        (x3::lit("r.o. ") >> part("page", digits >> -(x3::lit('-') >> digits)));
    const auto judgment =
        -((x3::lit("arrest") | "uitspraak" | "vonnis") >> sp >> "van " >> (x3::lit("de ") | "het ")) >> court >>
        -x3::lit(',') >> sp >> -x3::lit("van ") >> part("date", day_grammar()) >>
        *((x3::lit(", ") | "; " | " ") >> place) >> -(x3::lit(", ") >> &is_capital >> Own(match_party));
    return ecli | ljn | judgment | report;
  }();
  return grammar;
}

const auto& identifier_grammar() {
  static const auto grammar = [] {
    const auto bwb =
        part("bwb", x3::lit("bwb") >> (x3::lit('r') | 'v' | 'w') >> x3::repeat(7)[x3::digit] >> word_end, upper);
    const auto celex = part("celex",
                            x3::char_("1-9") >> x3::repeat(4)[x3::digit] >> x3::char_("rldc") >> -letter >>
                                x3::repeat(4)[x3::digit] >> word_end,
                            upper);
    const auto cvdr = part("cvdr", x3::lit("cvdr") >> digits >> -(x3::lit('_') >> digits) >> word_end, upper);
    return bwb | cvdr | (x3::lit("celex") >> -x3::lit(':') >> osp >> -(x3::lit("nr.") | "nummer") >> osp >> celex) |
           celex;
  }();
  return grammar;
}

const auto& eu_act_grammar() {
  static const auto grammar = [] {
    const auto community = x3::lit("euratom") | "gbvb" | "egks" | "eeg" | "eg" | "eu" | "jbz" | "ega";
    const auto bracket = x3::lit('(') >> community >> *((x3::lit(',') >> osp | sp | x3::lit('/')) >> community) >> ')';
    const auto tail = x3::lit('/') >> (community >> word_end);
    const auto number =
        part("number", x3::repeat(1, 4)[x3::digit] >> '/' >> x3::repeat(1, 4)[x3::digit] >> -tail >> word_end, upper);
    const auto tailed =
        part("number", x3::repeat(1, 4)[x3::digit] >> '/' >> x3::repeat(1, 4)[x3::digit] >> tail, upper);
    const auto nr = -((x3::lit("nr.") | "nr" | "no." | "nrs." | "nummer") >> osp);
    const auto list = *((x3::lit(" en ") | ", en " | ", " | " of ") >> -(bracket >> sp) >> nr >> number);
    const auto body = (x3::lit("het europees parlement") | "het europese parlement") >> " en " >> -x3::lit("van ") >>
                      "de raad" >> -x3::lit(" van de europese unie");
    const auto council = x3::lit("de raad van de europese gemeenschappen") | "de raad van de europese unie" |
                         "de raad" | "de europese commissie" | "de commissie van de europese gemeenschappen" |
                         "de commissie" | "de europese centrale bank";
    const auto by = -x3::lit(',') >> sp >> "van " >> part("author", body | council, literal);
    const auto from = -x3::lit(',') >> sp >> "van " >> part("date", day_grammar());
    const auto origin = -(by >> -from | from);
    const auto kind_any = x3::lit("ver.") | "gedelegeerde verordening" | "uitvoeringsverordening" | "verordeningen" |
                          "verordening" | "richtlijnen" | "richtlijn" | "kaderrichtlijn" | "uitvoeringsrichtlijn" |
                          "basisverordening";
    const auto kind_strict = x3::lit("beschikking") | "uitvoeringsbesluit" | "kaderbesluit" | "besluit" |
                             "gedelegeerd besluit" | "aanbeveling" | "gemeenschappelijk optreden" | "beschikkingen" |
                             "besluiten" | "gemeenschappelijk standpunt";
    const auto any = part("type", kind_any >> word_end) >> sp >> -(bracket >> sp) >> nr >> number >> -(sp >> bracket) >>
                     list >> origin;
    const auto strict = part("type", kind_strict >> word_end) >> sp >>
                        ((bracket >> sp >> nr >> number) | (nr >> tailed)) >> list >> origin;
    // "richtlijn van de Raad van 3 mei 1990 (90/270/EEG)", "verordening van de Raad nr. 1408/71"
    const auto late = part("type", kind_any >> word_end) >> by >> -from >> -x3::lit(',') >> sp >>
                      ((x3::lit('(') >> nr >> tailed >> ')') | (-(bracket >> sp) >> nr >> number));
    return any | strict | late;
  }();
  return grammar;
}

std::string joined(const Reading& reading, std::string_view separator) {
  std::string normal;
  for (const ReadPart& part : reading.parts) normal += (normal.empty() ? "" : std::string(separator)) + part.value;
  return normal;
}

std::string normal_publication(const Reading& reading) {
  std::string normal(reading.value("source"));
  std::string_view before;
  for (const ReadPart& part : reading.parts) {
    if (part.name == "source") continue;
    if (part.name == "year") normal += (before.empty() ? " " : " en ") + part.value;
    else if (part.name == "series") normal += (before.empty() ? " " : ", ") + part.value + " ";
    else if (part.name == "number")
      normal += (before == "series" ? "" : before == "number" ? " en " : before.empty() ? " " : ", ") + part.value;
    else if (part.name == "page") normal += ", p. " + part.value;
    else if (part.name == "date") normal += " van " + part.value;
    before = part.name;
  }
  return normal;
}

std::string normal_papers(const Reading& reading) {
  std::string normal = "Kamerstukken";
  std::string_view before;
  for (const ReadPart& part : reading.parts) {
    if (part.name == "chamber" || (part.name == "session" && before == "chamber")) normal += " " + part.value;
    else if (part.name == "number") normal += before == "number" ? " en " + part.value : ", nr. " + part.value;
    else if (part.name == "page") normal += ", p. " + part.value;
    else normal += (before.empty() ? " " : ", ") + part.value;
    before = part.name;
  }
  return normal;
}

std::string normal_act(const Reading& reading) {
  std::string normal(reading.value("type"));
  for (const ReadPart& part : reading.parts)
    if (part.name == "number") normal += (normal.ends_with(reading.value("type")) ? " " : " en ") + part.value;
  return normal;
}

}  // namespace

bool match_eu_act(FoldIterator& first) {
  if (first.is_end() || std::string_view("vrubgkb").find(*first) == std::string_view::npos) {
    if (first.is_end() || *first != 'a') return false;
  }
  FoldIterator to = first;
  if (!eu_act_grammar().parse(to, end_of(first.reading()), x3::unused, x3::unused, x3::unused)) return false;
  first = to;
  return true;
}

bool read_publication(Reading& reading, Notation& found) {
  std::uint32_t end = 0;
  if (matches(reading, eu_act_grammar(), end)) {
    found.normal = normal_act(reading);
    take(reading, end, NotationKind::eu_act, found);
    return true;
  }
  if (matches(reading, publication_grammar(), end)) {
    found.normal = normal_publication(reading);
    take(reading, end, NotationKind::publication, found);
    return true;
  }
  if (matches(reading, parliamentary_grammar(), end)) {
    if (reading.find("dossier") == nullptr && reading.find("session") == nullptr && reading.find("chamber") == nullptr)
      return false;
    found.normal = normal_papers(reading);
    take(reading, end, NotationKind::parliamentary, found);
    return true;
  }
  if (matches(reading, case_law_grammar(), end)) {
    found.normal = joined(reading, ", ");
    take(reading, end, NotationKind::case_law, found);
    return true;
  }
  if (matches(reading, identifier_grammar(), end)) {
    found.normal = joined(reading, " ");
    take(reading, end, NotationKind::identifier, found);
    return true;
  }
  return false;
}

}  // namespace helder::language::notation
