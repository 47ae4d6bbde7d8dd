// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Citizen service numbers (BSN) and bank accounts in the text (H06). For a BSN the digits are read from the text
// itself, not from notations: it hides in file numbers too, and people group it with points and spaces. One in eleven
// random numbers passes the BSN's check, so the words around it count; the message never repeats the number.
#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

#include "rules/notation_rules.h"
#include "text/form.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Algemene verordening gegevensbescherming (AVG), artikel 5 en 87",
    "Rijksdienst voor Identiteitsgegevens: elfproef van het burgerservicenummer",
    "ISO 13616 en ISO 7064: controlegetal van het IBAN",
};
constexpr Example kExamples[] = {
    {.bad = "Wij schrijven u over uw uitkering. Uw BSN is ⟦123456782⟧.",
     .good = "Wij schrijven u over uw uitkering. Uw BSN staat in ons systeem."},
    {.bad = "Onderwerp: bijstand J. Jansen, burgerservicenummer ⟦1112.22.333⟧.",
     .good = "Onderwerp: uw aanvraag van 3 mei."},
    {.bad = "Wij maken het bedrag over op rekening ⟦NL91 ABNA 0417 1643 00⟧.",
     .good = "Wij maken het bedrag over op de rekening die bij ons bekend is."},
};
constexpr RuleInfo kInfo{
    .id = "veilig.persoonsgegevens",
    .title = "Persoonsgegevens in de tekst",
    .why =
        "Een brief of pagina komt ook bij anderen terecht. Met een burgerservicenummer kan iemand misbruik van "
        "gegevens maken.",
    .advice =
        "Haal het nummer weg als het niet nodig is. Moet het erin? Zet het dan niet in het onderwerp of de "
        "bestandsnaam.",
    .severity = everywhere(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported =
        "Telefoonnummers, bedragen, nummers van organisaties (KvK, RSIN) en getallen die niet voldoen aan de elfproef.",
};

constexpr std::array<std::string_view, 6> kBsnWords = {
    "bsn", "burgerservice", "sofi", "persoonsnummer", "burger service", "burger-service"};
constexpr std::array<std::string_view, 7> kOrganisationWords = {
    "rsin", "kvk", "kamer van koophandel", "fiscaal nummer", "btw", "loonheffingennummer", "vestigingsnummer"};
constexpr std::array<std::string_view, 17> kOtherNumbers = {
    "kenmerk",      "zaaknummer",  "zaak",          "dossier",           "factuur",       "ordernummer",
    "bestelnummer", "klantnummer", "relatienummer", "registratienummer", "aanslagnummer", "polisnummer",
    "referentie",   "betalings",   "artikelnummer", "telefoon",          "tel."};

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_letter_or_digit(char byte) {
  return std::isalnum(static_cast<unsigned char>(byte)) || static_cast<unsigned char>(byte) >= 0x80;
}

template <std::size_t N>
std::size_t last_of(std::string_view text, const std::array<std::string_view, N>& words) {
  std::size_t last = 0;  // one past the place, so that 0 means none
  for (std::string_view word : words)
    if (const auto place = text.rfind(word); place != std::string_view::npos) last = std::max(last, place + 1);
  return last;
}

/// A stretch of digits with single points, spaces or no-break spaces inside, and how they are grouped.
struct Digits {
  std::uint32_t begin = 0, end = 0;
  std::string digits;
  std::vector<std::size_t> groups;
};

Digits read_digits(std::string_view text, std::uint32_t begin) {
  Digits result{.begin = begin, .end = begin};
  std::size_t group = 0;
  for (std::uint32_t i = begin; i < text.size();) {
    if (is_digit(text[i])) {
      if (result.digits.size() < 32) result.digits.push_back(text[i]);
      ++group;
      ++i;
      result.end = i;
      continue;
    }
    std::uint32_t gap = 0;
    if (text[i] == '.' || text[i] == ' ' || text[i] == '-') gap = 1;
    else if (text.substr(i, 2) == "\xC2\xA0") gap = 2;
    if (gap == 0 || i + gap >= text.size() || !is_digit(text[i + gap]) || group == 0) break;
    result.groups.push_back(group);
    group = 0;
    i += gap;
  }
  result.groups.push_back(group);
  return result;
}

bool is_bsn_grouping(const std::vector<std::size_t>& groups) {
  using Groups = std::vector<std::size_t>;
  return groups == Groups{9} || groups == Groups{4, 2, 3} || groups == Groups{3, 3, 3} ||
         groups == Groups{2, 2, 2, 3} || groups == Groups{3, 2, 2, 2};
}

/// 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11, and the number is not all zeros.
bool passes_eleven_test(std::string_view digits) {
  int sum = -(digits[8] - '0');
  for (int i = 0; i < 8; ++i) sum += (9 - i) * (digits[static_cast<std::size_t>(i)] - '0');
  return sum % 11 == 0 && digits != "000000000";
}

class VeiligPersoonsgegevens final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    check_accounts(context);
    for (const Block& block : context.document.blocks()) {
      if (!is_read(block)) continue;
      const std::string_view text = context.text(block.span);
      for (std::uint32_t i = 0; i < text.size();) {
        if (!is_digit(text[i])) {
          ++i;
          continue;
        }
        const Digits digits = read_digits(text, i);
        if (i == 0 || !is_letter_or_digit(text[i - 1])) check_bsn(text, digits, block, context);
        i = digits.end;
      }
    }
  }

 private:
  static bool is_read(const Block& block) { return block.is_judged && block.kind != BlockKind::code; }

  static void check_accounts(const Context& context) {
    std::vector<std::string_view> accounts;
    for (const Notation& notation : context.notations) {
      const NotationPart* account = notation.kind == NotationKind::iban ? part_of(notation, "iban") : nullptr;
      const auto index = context.document.block_at(notation.span.begin);
      if (account == nullptr || !notation.is_valid || !index || !is_read(context.document.blocks()[*index])) continue;
      if (std::find(accounts.begin(), accounts.end(), account->value) != accounts.end()) continue;
      accounts.push_back(account->value);
      context.report(account->span,
                     "Hier staat een rekeningnummer (IBAN). Is het van een burger? Dan kan het beter weg.",
                     Severity::info);
    }
  }

  static void check_bsn(std::string_view text, const Digits& number, const Block& block, const Context& context) {
    if (number.digits.size() != 9 || !is_bsn_grouping(number.groups) || !passes_eleven_test(number.digits)) return;
    if (number.end < text.size()) {
      const char next = text[number.end];
      const bool goes_on = number.end + 1 < text.size() && is_digit(text[number.end + 1]);
      if (next == '.' && number.end + 1 < text.size() && is_letter_or_digit(text[number.end + 1]))
        return;  // "1234.56.782.T.25": the number of a decision
      if (is_letter_or_digit(next) || next == '@' || next == '%' ||
          ((next == ',' || next == '/' || next == '-') && goes_on))
        return;
    }
    if (number.begin > 0) {
      const char previous = text[number.begin - 1];
      if (previous == '+' || previous == '/' || previous == '-' || previous == '.' || previous == ',' ||
          previous == '=' || previous == '_')
        return;
    }
    constexpr std::uint32_t kReach = 60;  // about eight words
    const std::uint32_t from = number.begin > kReach ? number.begin - kReach : 0;
    const std::string before = text::normalise_form(text.substr(from, number.begin - from));
    const std::string after = text::normalise_form(text.substr(number.end, 8));
    const std::size_t bsn = last_of(before, kBsnWords);
    if (last_of(before, kOrganisationWords) > bsn) return;
    const bool is_amount = (before.size() >= 4 && before.find("€", before.size() - 4) != std::string::npos) ||
                           after.find("euro") != std::string::npos;
    const bool is_phone = before.size() >= 5 && (before.find("+31", before.size() - 5) != std::string::npos ||
                                                 before.find("0031", before.size() - 5) != std::string::npos);
    if (is_amount || is_phone) return;
    const bool is_other_number = last_of(before, kOtherNumbers) > bsn;
    // Without a word that says so, a grouped number is more likely a phone number or an amount.
    if (bsn == 0 && number.groups.size() > 1 && number.groups[0] != 4) return;
    const Span span{block.span.begin + number.begin, block.span.begin + number.end};
    if (bsn > 0 && !is_other_number) context.report(span, "Hier staat een burgerservicenummer (BSN).");
    else if (is_other_number)
      context.report(span, "Dit nummer kan een burgerservicenummer (BSN) zijn. Klopt het dat het hier staat?",
                     Severity::info);
    else context.report(span, "Dit is waarschijnlijk een burgerservicenummer (BSN).");
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(veilig_persoonsgegevens, VeiligPersoonsgegevens)
