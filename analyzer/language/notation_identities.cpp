// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Numbers that stand for somebody or something: IBAN (ISO 13616, mod 97 of ISO 7064), BSN (elfproef, Besluit
// burgerservicenummer), KvK number, telephone (ITU-T E.164, Nummerplan telefoon- en ISDN-diensten), postcode with
// address (NEN 5825), numbers of files and letters.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "language/notation_families.h"
#include "language/notation_grammar.h"

namespace helder::language::notation {
namespace {

std::string upper_alnum(FoldIterator first, FoldIterator last) {
  std::string value;
  for (; first != last; ++first)
    if (is_folded_alnum(*first)) value += *first >= 'a' && *first <= 'z' ? static_cast<char>(*first - 32) : *first;
  return value;
}
std::string only_digits(FoldIterator first, FoldIterator last) {
  std::string value;
  for (; first != last; ++first)
    if (is_folded_digit(*first)) value += *first;
  return value;
}

/// ISO 7064, mod 97-10 over the rearranged number.
bool has_valid_iban_check(std::string_view iban) {
  int rest = 0;
  const auto add = [&](char c) {
    if (is_folded_digit(c)) rest = (rest * 10 + (c - '0')) % 97;
    else rest = (rest * 100 + (c - 'A' + 10)) % 97;
  };
  for (const char c : iban.substr(4)) add(c);
  for (const char c : iban.substr(0, 4)) add(c);
  return rest == 1;
}

/// The countries that Dutch letters name most, with the length that the register of IBANs gives.
bool has_length_of_its_country(std::string_view iban) {
  static constexpr std::array<std::pair<std::string_view, std::size_t>, 12> kLengths = {{
      {"NL", 18},
      {"BE", 16},
      {"DE", 22},
      {"FR", 27},
      {"GB", 22},
      {"ES", 24},
      {"IT", 27},
      {"AT", 20},
      {"PL", 28},
      {"LU", 20},
      {"PT", 25},
      {"IE", 22},
  }};
  return std::any_of(kLengths.begin(), kLengths.end(), [&](const auto& country) {
    return iban.starts_with(country.first) && iban.size() == country.second;
  });
}

/// 9·a + 8·b + … + 2·h − i divisible by eleven, and not all zeros.
bool passes_elfproef(std::string_view digits_only) {
  if (digits_only.size() == 8) return passes_elfproef("0" + std::string(digits_only));
  if (digits_only.size() != 9 || digits_only.find_first_not_of('0') == std::string_view::npos) return false;
  int sum = 0;
  for (int i = 0; i < 9; ++i) sum += (digits_only[static_cast<std::size_t>(i)] - '0') * (i == 8 ? -1 : 9 - i);
  return sum % 11 == 0;
}

template <class Text>
auto word(Text text) {
  return x3::lit(text) >> word_end;
}
const auto& separator_grammar() {
  static const auto grammar =
      (osp >> ':' >> osp) | (sp >> ((x3::lit("is") | "met nummer" | "onder nummer" | "nummer" | "nr." | "nr") >> sp)) |
      sp;
  return grammar;
}

const auto& iban_grammar() {
  static const auto grammar = [] {
    const auto gap = -(x3::lit(' ') | '.' | '-');
    const auto dutch = x3::lit("nl") >> gap >> x3::repeat(2)[x3::digit] >> gap >> x3::repeat(4)[letter] >> gap >>
                       x3::digit >> x3::repeat(9)[gap >> x3::digit] >> word_end;
    const auto foreign = letter >> letter >> x3::repeat(2)[x3::digit] >>
                         x3::repeat(2, 7)[-x3::lit(' ') >> x3::repeat(4)[x3::char_("a-z0-9")]] >>
                         -(-x3::lit(' ') >> x3::repeat(1, 3)[x3::char_("a-z0-9")]) >> word_end;
    return part("iban", dutch, upper_alnum) | part("iban", is_capital >> foreign, upper_alnum);
  }();
  return grammar;
}

const auto& bsn_grammar() {
  static const auto grammar = [] {
    const auto gap = -(x3::lit(' ') | '.');
    const auto nine = part("bsn", x3::repeat(8)[x3::digit >> gap] >> x3::digit >> word_end, only_digits);
    const auto label =
        x3::lit("bsn-nummer") | "bsn" | "burgerservicenummer" | "burger service nummer" | "sofi-nummer" | "sofinummer";
    const auto labelled = part("label", label >> -(sp >> "(bsn)") >> !letter) >> separator_grammar() >>
                          (nine | part("bsn", x3::repeat(8)[x3::digit] >> word_end, only_digits)) >> x3::eps;
    const auto plain = part("bsn",
                            (x3::repeat(9)[x3::digit] | (x3::repeat(4)[x3::digit] >> '.' >> x3::repeat(2)[x3::digit] >>
                                                         '.' >> x3::repeat(3)[x3::digit])) >>
                                word_end,
                            only_digits) >>
                       !(x3::char_(".,:/-") >> x3::digit);
    return labelled | plain;
  }();
  return grammar;
}

const auto& kvk_grammar() {
  static const auto grammar = [] {
    const auto label =
        (x3::lit("kvk") | "k.v.k." | "kamer van koophandel" | "handelsregisternummer" | "handelsregister") >>
        -(-x3::lit('-') >> osp >> (x3::lit("nummer") | "nr." | "nr")) >> -(sp >> "van de kamer van koophandel") >>
        -(sp >> is_capital >> +letter);
    return part("label", label) >> (x3::lit(" onder nummer ") | " onder nr. " | separator_grammar()) >>
           part("kvk", x3::repeat(7)[x3::digit >> -(x3::lit(' ') | '.')] >> x3::digit >> word_end, only_digits);
  }();
  return grammar;
}

const auto& phone_grammar() {
  static const auto grammar = [] {
    const auto gap = -((osp >> '-' >> osp) | x3::lit(' ') | '.');
    const auto end = word_end >> !(x3::char_(".,/-") >> x3::digit);
    const auto fourteen =
        part("number", x3::lit("14") >> osp >> '0' >> x3::digit >> x3::digit >> -x3::digit >> -x3::digit,
             only_digits) >>
        end;
    const auto label =
        part("label", (x3::lit("telefoonnummer") | "telefoon" | "tel." | "tel" | "mobiel" | "fax") >> -x3::lit('.')) >>
        ((osp >> ':' >> osp) | sp);
    const auto service = x3::lit('0') >> (x3::lit("800") | "900" | "906" | "909") >> gap >> x3::digit >>
                         x3::repeat(3)[gap >> x3::digit] >> -x3::repeat(3)[gap >> x3::digit];
    const auto national = x3::lit('0') >> x3::char_("1-9") >> x3::repeat(8)[gap >> x3::digit];
    const auto bracketed =
        x3::lit('(') >> '0' >> x3::char_("1-9") >> *x3::digit >> ')' >> osp >> x3::digit >> +(gap >> x3::digit);
    const auto abroad = (x3::lit('+') | "00") >> osp >> "31" >> gap >> -(x3::lit("(0)") >> gap) >> x3::char_("1-9") >>
                        x3::repeat(8)[gap >> x3::digit];
    const auto any = part("number", service | national | bracketed | abroad, only_digits) >> end;
    return fourteen | (-label >> (fourteen | any));
  }();
  return grammar;
}

const auto& postcode_grammar() {
  static const auto grammar = [] {
    const auto capital = is_capital >> letter;
    const auto code = part(
        "postcode", x3::char_("1-9") >> x3::repeat(3)[x3::digit] >> osp >> capital >> capital >> word_end, upper_alnum);
    const auto name = is_capital >> +(letter | '-' | '\'') >>
                      *(sp >> ((x3::lit("aan") | "de" | "den" | "der" | "het" | "op" | "bij" | "en" | "van") >> sp >>
                               !x3::lit("de ") >> (is_capital | (x3::lit("de ") | "den ")) >> +(letter | '-' | '\'')));
    const auto cased = -(x3::lit("'s-")) >> name >> *(sp >> is_capital >> +(letter | '-'));
    return code >> -((sp | x3::lit(", ")) >> part("place", cased, literal) >> word_end);
  }();
  return grammar;
}

const auto& file_number_grammar() {
  static const auto grammar = [] {
    x3::symbols<int> labels;
    for (const char* label : {"zaaknummer",
                              "zaaknr.",
                              "zaaknr",
                              "zaak nr.",
                              "zaaknummers",
                              "ons kenmerk",
                              "uw kenmerk",
                              "onze kenmerk",
                              "kenmerk",
                              "onze referentie",
                              "uw referentie",
                              "referentie",
                              "referentienummer",
                              "dossiernummer",
                              "dossiernr.",
                              "dossier",
                              "beschikkingsnummer",
                              "aanslagnummer",
                              "aanvraagnummer",
                              "klantnummer",
                              "relatienummer",
                              "factuurnummer",
                              "meldingsnummer",
                              "meldingnummer",
                              "besluitnummer",
                              "procedurenummer",
                              "rolnummer",
                              "parketnummer",
                              "cjib-nummer",
                              "betalingskenmerk",
                              "documentnummer",
                              "registratienummer",
                              "correspondentienummer",
                              "vorderingsnummer",
                              "zaakkenmerk",
                              "briefkenmerk",
                              "briefnummer",
                              "debiteurnummer",
                              "debiteurennummer",
                              "objectnummer",
                              "subjectnummer",
                              "vergunningnummer",
                              "bezwaarnummer",
                              "polisnummer",
                              "contractnummer",
                              "projectnummer",
                              "verzoeknummer",
                              "ordernummer",
                              "correspondentiekenmerk",
                              "onskenmerk",
                              "burgerzaaknummer",
                              "administratienummer",
                              "inschrijfnummer"})
      labels.add(label);
    const auto sign = x3::char_("a-z0-9");
    const auto joint = +(x3::lit('/') | '-' | '.' | '_' | ':');
    const auto code = +sign >> *(joint >> +sign);
    const auto group = sp >> &x3::digit >> +x3::digit >> !sign >> !(sp >> months());
    return part("label", labels >> !letter) >> -(sp >> "(" >> +(letter | ' ') >> ")") >> separator_grammar() >>
           part("number", code >> *(joint >> +sign | group), literal);
  }();
  return grammar;
}

/// Offset where the street before a postcode begins: "Dorpsstraat 12 a, 1234 AB"; `reading.begin` when there is none.
std::uint32_t street_begin(const Reading& reading, std::uint32_t earliest) {
  const std::string_view text = reading.text;
  std::uint32_t at = reading.begin;
  const auto is_gap = [&](std::uint32_t i) { return text[i] == ' ' || text[i] == '\n'; };
  const auto is_digit = [&](std::uint32_t i) { return is_folded_digit(text[i]); };
  while (at > earliest && (is_gap(at - 1) || text[at - 1] == ',')) --at;
  std::uint32_t number = at;
  while (number > earliest && reading.begin - number < 16 && !is_gap(number - 1) && text[number - 1] != ',') --number;
  if (number == at) return reading.begin;
  if (!is_digit(number)) {  // "12 a"
    if (at - number > 4 || number <= earliest + 1 || !is_gap(number - 1)) return reading.begin;
    std::uint32_t before = number - 1;
    while (before > earliest && is_digit(before - 1)) --before;
    if (before == number - 1) return reading.begin;
    number = before;
  }
  if (number <= earliest || !is_gap(number - 1)) return reading.begin;
  // Back over the words of the name; the first one has a capital.
  std::uint32_t begin = number;
  std::uint32_t name = reading.begin;
  for (int words = 0; words < 5 && begin > earliest; ++words) {
    std::uint32_t end = begin;
    while (end > earliest && is_gap(end - 1)) --end;
    std::uint32_t start = end;
    while (start > earliest && !is_gap(start - 1) && end - start < 40) --start;
    if (start == end || text[end - 1] == ',' || text[end - 1] == '.' || text[end - 1] == ':' || text[end - 1] == ';')
      break;
    const bool is_capital = text[start] >= 'A' && text[start] <= 'Z';
    const bool is_small = end - start <= 4 && text[start] >= 'a' && text[start] <= 'z';
    if (!is_capital && !is_small && text[start] != '\'') break;
    if (is_capital || text[start] == '\'') name = start;
    begin = start;
    if (!is_capital && words == 0) break;
  }
  return name;
}

}  // namespace

bool read_identity(Reading& reading, Notation& found) {
  std::uint32_t end = 0;
  found.is_valid = true;
  const char first = *FoldIterator(reading, reading.begin);
  if (is_folded_letter(first)) {
    if (matches(reading, file_number_grammar(), end)) {
      const std::string_view number = reading.value("number");
      if (number.find_first_of("0123456789") != std::string_view::npos && number.size() >= 3) {
        found.normal = number;
        take(reading, end, NotationKind::case_number, found);
        return true;
      }
    }
    if ((first == 'b' || first == 's') && matches(reading, bsn_grammar(), end)) {
      found.normal = reading.value("bsn");
      found.is_valid = passes_elfproef(found.normal);
      take(reading, end, NotationKind::bsn, found);
      return true;
    }
    if ((first == 'k' || first == 'h') && matches(reading, kvk_grammar(), end)) {
      found.normal = reading.value("kvk");
      take(reading, end, NotationKind::kvk, found);
      return true;
    }
    if (FoldIterator(reading, reading.begin).is_capital() && matches(reading, iban_grammar(), end)) {
      const std::string_view iban = reading.value("iban");
      found.is_valid = has_valid_iban_check(iban);
      if (!found.is_valid && !has_length_of_its_country(iban)) return false;
      found.normal = iban;
      take(reading, end, NotationKind::iban, found);
      return true;
    }
  } else if (is_folded_digit(first)) {
    if (matches(reading, postcode_grammar(), end)) {
      const std::string_view code = reading.value("postcode");
      const std::string_view letters = code.substr(4);
      const bool is_never = letters == "SA" || letters == "SD" || letters == "SS" || letters == "EU" || letters == "EG";
      if (!is_never) {
        found.normal = std::string(code.substr(0, 4)) + " " + std::string(letters);
        take(reading, end, NotationKind::postcode, found);
        return true;
      }
    }
    if (matches(reading, bsn_grammar(), end) && passes_elfproef(reading.value("bsn"))) {
      found.normal = reading.value("bsn");
      take(reading, end, NotationKind::bsn, found);
      return true;
    }
  }
  const bool may_be_phone = !is_folded_letter(first) || first == 't' || first == 'm' || first == 'f';
  if (may_be_phone && matches(reading, phone_grammar(), end)) {
    std::string number(reading.value("number"));
    if (number.starts_with("0031")) number.erase(0, 2);
    if (number.starts_with("31") && number.size() >= 11) {
      number.erase(0, 2);
      if (!number.starts_with('0')) number.insert(0, "0");
    }
    const bool is_service = number.starts_with("0800") || number.starts_with("090");
    const bool is_fourteen = number.starts_with("14");
    if (!is_service && !is_fourteen && number.size() != 10) return false;
    found.normal = number;
    take(reading, end, NotationKind::phone, found);
    return true;
  }
  return false;
}

void widen_to_street(Reading& reading, std::uint32_t earliest, Notation& found) {
  reading.begin = found.span.begin;
  const std::uint32_t begin = street_begin(reading, earliest);
  if (begin == found.span.begin) return;
  std::uint32_t end = found.span.begin;
  while (end > begin && (reading.text[end - 1] == ' ' || reading.text[end - 1] == '\n' || reading.text[end - 1] == ','))
    --end;
  found.parts.insert(found.parts.begin(),
                     {"street", std::string(reading.text.substr(begin, end - begin)), {begin, end}});
  found.span.begin = begin;
}

}  // namespace helder::language::notation
