// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/notations.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include "base/hash.h"
#include "language/law_names.h"
#include "language/notation_families.h"

namespace helder {

std::string_view to_string(NotationKind kind) {
  static constexpr std::array<std::string_view, 18> kNames = {
      "article", "law",  "publication", "parliamentary", "case_law", "identifier",
      "eu_act",  "date", "term",        "time",          "amount",   "percentage",
      "iban",    "bsn",  "kvk",         "phone",         "postcode", "case_number"};
  static_assert(kNames.size() == static_cast<std::size_t>(NotationKind::case_number) + 1);
  return kNames[static_cast<std::size_t>(kind)];
}

namespace language {
namespace {

/// No notation is longer: a list of articles may fill some lines, more is no longer read as one.
constexpr std::uint32_t kWindow = 1500;
constexpr std::uint32_t kLongestGap = 40;
constexpr std::size_t kLongestLabel = 8;

enum Family : std::uint8_t {
  kReferences = 1,
  kPublications = 2,
  kDates = 4,
  kNumbers = 8,
  kIdentities = 16,
  kLaws = 32,  // in lower case: "de wet op de loonbelasting"; with a capital every word is tried
};

/// Words that a notation can begin with, and which families to try. Whatever begins with a digit goes to the last
/// three.
struct Trigger {
  std::uint64_t form;
  std::uint8_t families;
};
template <std::size_t N>
constexpr void add(std::array<Trigger, N>& table, std::size_t& at, std::uint8_t families, auto... words) {
  ((table[at++] = {base::hash(std::string_view(words)), families}), ...);
}
constexpr auto kTriggers = [] {
  std::array<Trigger, 400> table{};
  std::size_t at = 0;
  add(table, at, kReferences, "artikel", "artikelen", "art", "artt", "artn", "artikels", "lid", "leden", "onderdeel",
      "onderdelen", "onder", "sub", "hoofdstuk", "hoofdstukken", "paragraaf", "paragrafen", "subparagraaf", "afdeling",
      "afdelingen", "par", "onderafdeling", "titel", "titels", "boek", "bijlage", "bijlagen", "aanhef", "subonderdeel",
      "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde", "dertiende",
      "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste",
      "eenentwintigste", "tweeentwintigste", "drieentwintigste", "vierentwintigste", "vijfentwintigste",
      "zesentwintigste", "zevenentwintigste", "achtentwintigste", "negenentwintigste", "dertigste", "laatste");
  add(table, at, kReferences | kPublications, "eerste", "tweede");
  add(table, at, kPublications, "stb", "staatsblad", "staatsbladen", "stcrt", "staatscourant", "trb", "tractatenblad",
      "pbeg", "pbeu", "pbec", "pb", "publicatieblad", "kamerstukken", "kamerstuk", "handelingen", "kst", "aanhangsel",
      "bijlagen", "ecli", "ljn", "hr", "abrvs", "abrs", "crvb", "cbb", "hvj", "hof", "rb", "rechtbank", "gerechtshof",
      "ehrm", "hoge", "arrs", "nj", "ab", "bnb", "rvdw", "jb", "rsv", "usz", "jv", "tar", "gst", "vn", "jor", "celex",
      "verordening", "verordeningen", "richtlijn", "richtlijnen", "beschikking", "beschikkingen", "besluit",
      "besluiten", "kaderbesluit", "kaderrichtlijn", "uitvoeringsverordening", "uitvoeringsrichtlijn",
      "uitvoeringsbesluit", "gedelegeerde", "gedelegeerd", "aanbeveling", "gemeenschappelijk", "basisverordening");
  add(table, at, kLaws, "wet", "algemene", "regeling", "koninklijk");
  add(table, at, kLaws | kPublications, "besluit", "beschikking");
  add(table, at, kPublications, "arrest", "uitspraak", "vonnis", "ver");
  add(table, at, kDates, "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
      "ma", "di", "wo", "do", "vr", "za", "zo", "binnen", "uiterlijk", "voor", "tot", "termijn", "niet", "ten");
  add(table, at, kDates | kNumbers, "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
      "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
      "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig", "honderd", "duizend", "anderhalf",
      "anderhalve", "tweehonderd", "driehonderd", "vierhonderd", "vijfhonderd", "zeshonderd", "zevenhonderd",
      "achthonderd", "negenhonderd", "tweeduizend", "drieduizend", "vierduizend", "vijfduizend", "tienduizend",
      "vierentwintig", "achtenveertig", "tweeenzeventig", "eenentwintig", "achtentwintig", "vijfentwintig");
  add(table, at, kNumbers, "half", "kwart", "eur", "us", "fl", "nlg");
  add(table, at, kIdentities, "bsn", "burgerservicenummer", "burger", "sofinummer", "sofi", "kvk", "k", "kamer",
      "handelsregister", "handelsregisternummer", "tel", "telefoon", "telefoonnummer", "mobiel", "fax", "zaaknummer",
      "zaaknr", "zaak", "zaaknummers", "ons", "uw", "onze", "kenmerk", "referentie", "referentienummer",
      "dossiernummer", "dossiernr", "dossier", "beschikkingsnummer", "aanslagnummer", "aanvraagnummer", "klantnummer",
      "relatienummer", "factuurnummer", "meldingsnummer", "meldingnummer", "besluitnummer", "procedurenummer",
      "rolnummer", "parketnummer", "cjib", "betalingskenmerk", "documentnummer", "registratienummer",
      "correspondentienummer", "vorderingsnummer", "zaakkenmerk", "briefkenmerk", "briefnummer", "debiteurnummer",
      "debiteurennummer", "objectnummer", "subjectnummer", "vergunningnummer", "bezwaarnummer", "polisnummer",
      "contractnummer", "projectnummer", "verzoeknummer", "ordernummer", "correspondentiekenmerk",
      "administratienummer", "inschrijfnummer");
  // "bijlagen" stands in two lists: one entry with both families.
  std::sort(table.begin(), table.end(), [](const Trigger& a, const Trigger& b) { return a.form < b.form; });
  for (std::size_t i = 1; i < table.size(); ++i)
    if (table[i].form == table[i - 1].form)
      table[i].families = table[i - 1].families = static_cast<std::uint8_t>(table[i].families | table[i - 1].families);
  return table;
}();

std::uint8_t families_of(std::uint64_t form) {
  const auto found = std::lower_bound(kTriggers.begin(), kTriggers.end(), form,
                                      [](const Trigger& trigger, std::uint64_t value) { return trigger.form < value; });
  return found != kTriggers.end() && found->form == form ? found->families : std::uint8_t{0};
}

class Finder {
 public:
  Finder(std::string_view text, Span block) : block_(block) { reading_.text = text; }

  std::vector<Notation> find() {
    reading_.end = block_.end;
    FoldIterator at(reading_, block_.begin);
    while (!at.is_end()) {
      const char c = *at;
      if (is_folded_letter(c)) {
        const FoldIterator begin = at;
        const std::uint64_t form = read_word(at);
        std::uint8_t families = families_of(form);
        const bool may_be_law =
            begin.is_capital() && (*at == '-' || may_begin_law(folded(begin, at)) || is_short_name(begin.offset()));
        const bool is_code = is_folded_digit(*at) && begin.is_capital();  // NL91…, BWBR…
        if (is_code) families |= kIdentities | kPublications;
        if (families == 0 && !may_be_law) {
          skip_word(at);
          continue;
        }
        if (try_families(begin.offset(), families, may_be_law)) {
          at = FoldIterator(reading_, found_.back().span.end);
          continue;
        }
        skip_word(at);
      } else if (is_folded_digit(c)) {
        if (try_families(at.offset(), kReferences | kDates | kNumbers | kIdentities | kPublications, false)) {
          at = FoldIterator(reading_, found_.back().span.end);
          continue;
        }
        // a number that is none goes by as a whole: of "1.2.3-4" no part is a date
        while (is_folded_alnum(*at) || is_joined(at)) ++at;
      } else {
        const std::uint8_t families = c == kEuroSign || c == '$' ? kNumbers
                                      : c == kSectionSign        ? kReferences
                                      : c == '+' || c == '('     ? kIdentities
                                                                 : 0;
        if (families != 0 && try_families(at.offset(), families, false)) {
          at = FoldIterator(reading_, found_.back().span.end);
          continue;
        }
        ++at;
      }
    }
    return std::move(found_);
  }

 private:
  /// Moves `at` behind the letters that it stands before, and gives their hash. Nearly all text goes through here:
  /// plain letters are read as bytes, others by the iterator.
  std::uint64_t read_word(FoldIterator& at) {
    base::Hasher hasher;
    std::uint32_t offset = at.offset();
    for (; offset < block_.end; ++offset) {
      const char lowered = static_cast<char>(reading_.text[offset] | 0x20);
      if (lowered < 'a' || lowered > 'z') break;
      hasher.add(lowered);
    }
    at = FoldIterator(reading_, offset);
    for (; is_folded_letter(*at); ++at) hasher.add(*at);
    return hasher.value();
  }
  static void skip_word(FoldIterator& at) {
    while (is_folded_alnum(*at)) ++at;
  }
  static bool is_joined(FoldIterator at) {
    if (*at != '.' && *at != ',' && *at != '-' && *at != '/' && *at != ':') return false;
    ++at;
    return is_folded_digit(*at);
  }

  /// Nothing before it but a label: "3°. ", "z. ", "12) ".
  [[nodiscard]] bool is_block_start(std::uint32_t begin) const {
    if (begin == block_.begin) return true;
    std::string_view label = reading_.text.substr(block_.begin, begin - block_.begin);
    while (!label.empty() && label.back() == ' ') label.remove_suffix(1);
    return label.size() <= kLongestLabel && (label.ends_with('.') || label.ends_with(')')) &&
           label.find(' ') == std::string_view::npos;
  }

  bool try_families(std::uint32_t begin, std::uint8_t families, bool may_be_law) {
    Reading window{reading_.text, begin, std::min(block_.end, begin + kWindow), std::move(parts_),
                   is_block_start(begin)};
    if (window.end < block_.end)  // never in the middle of a character
      while (window.end > begin && base::is_continuation(window.text[window.end])) --window.end;
    const bool matched = try_in(window, families, may_be_law);
    parts_ = std::move(window.parts);
    return matched;
  }
  /// "Wet marktordening gezondheidszorg (Wmg)", "(hierna: het Bbrp)": what a law that was just named is called further
  /// on.
  [[nodiscard]] bool is_short_name(std::uint32_t begin) const {
    if (found_.empty() || found_.back().kind > NotationKind::eu_act) return false;
    const std::uint32_t from = found_.back().span.end;
    if (begin <= from + 1 || begin - from > kLongestGap) return false;
    std::string_view gap = reading_.text.substr(from, begin - from);
    if (!gap.starts_with(" (")) return false;
    gap.remove_prefix(2);
    for (const std::string_view words : {"hierna", "verder", "afgekort", "ook", "te noemen", "genoemd", "aangeduid als",
                                         ":", "de", "het", "‘", "“", "\"", "'", " "})
      while (gap.starts_with(words)) {
        gap.remove_prefix(words.size());
        while (gap.starts_with(' ')) gap.remove_prefix(1);
      }
    return gap.empty();
  }
  bool try_in(Reading& window, std::uint8_t families, bool may_be_law) {
    using namespace notation;
    Notation found;
    const bool matched =
        ((families & kPublications) != 0 && read_publication(window, found)) ||
        ((families & kReferences) != 0 && read_reference(window, found)) ||
        ((may_be_law || (families & kLaws) != 0) && read_law(window, is_short_name(window.begin), found)) ||
        ((families & kDates) != 0 && read_date(window, found)) ||
        ((families & kNumbers) != 0 && read_number(window, found)) ||
        ((families & kIdentities) != 0 && read_identity(window, found));
    if (!matched || found.span.is_empty()) return false;
    if (found.kind == NotationKind::postcode)
      widen_to_street(window, found_.empty() ? block_.begin : std::max(block_.begin, found_.back().span.end), found);
    found_.push_back(std::move(found));
    return true;
  }

  Reading reading_;
  Span block_;
  std::vector<ReadPart> parts_;
  std::vector<Notation> found_;
};

}  // namespace

std::vector<Notation> find_notations(std::string_view text, Span block) { return Finder(text, block).find(); }

}  // namespace language
}  // namespace helder
