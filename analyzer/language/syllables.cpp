// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Syllables by vowel groups. Dutch spelling makes this work: where two vowels could be read as one sound and are not,
// the speller writes a trema or a hyphen (be-ëindigen, na-apen), so the groups below may be read greedily. What remains
// is in the lists: English loans, whose e is silent and whose ea and oa are one sound, and abbreviations.
#include "language/syllables.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/utf8.h"

namespace helder::language {
namespace {

/// A number counts as it is read aloud, but never for more than this. Flesch counts figures as they are read, four for
/// 1918, and advises to leave lengthy ones out (How to Test Readability, 1951): they say more about the amount than
/// about the prose.
constexpr std::uint32_t kMostForDigits = 4;
/// Longer pieces are counted in parts; no Dutch word needs it, a made one must not cost memory.
constexpr std::size_t kLongestPiece = 96;

enum class Accent : std::uint8_t { none, trema, other };

struct Letter {
  char base = 0;  ///< lower-case a–z; '#' for any other letter
  Accent accent = Accent::none;
  bool is_upper = false;
};

/// The letter without its accent; base 0 when it is no letter.
Letter letter(char32_t c) {
  if (c >= 'a' && c <= 'z') return {static_cast<char>(c), Accent::none, false};
  if (c >= 'A' && c <= 'Z') return {static_cast<char>(c - 'A' + 'a'), Accent::none, true};
  if (c < 0xC0 || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c < 0x2C00)) return {};
  if (c == 0xDF) return {'s', Accent::none, false};
  if (c < 0x100) {
    //                              ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß
    constexpr std::string_view bases = "aaaaaaaceeeeiiiidnooooo.ouuuuyts";
    const bool is_upper = c < 0xE0;
    const std::size_t place = static_cast<std::size_t>(is_upper ? c - 0xC0 : c - 0xE0);
    if (c == 0xFF) return {'y', Accent::trema, false};
    const bool is_trema = place == 4 || place == 11 || place == 15 || place == 22 || place == 28;
    return {bases[place], is_trema ? Accent::trema : Accent::other, is_upper};
  }
  return {'#', Accent::none, false};
}

constexpr bool is_plain_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/// Abbreviations in small letters or with one capital, read letter by letter though they hold a vowel.
constexpr std::array<std::string_view, 24> kSpelled = {"abp", "anw", "aov", "aow",  "apk", "avg",  "awb",  "bso",
                                                       "cao", "dna", "ggo", "hbo",  "ict", "ioaw", "ioaz", "mbo",
                                                       "ozb", "ozo", "uwv", "vmbo", "vso", "vwo",  "wao",  "wmo"};
/// Abbreviations in capitals that are read as a word.
constexpr std::array<std::string_view, 28> kSpoken = {
    "aids", "avo",  "bes",  "bibob", "bic", "bio", "cito", "covid", "gas", "havo", "horeca", "iban", "jip", "mavo",
    "nasa", "navo", "niwo", "pabo",  "pin", "ram", "ser",  "sis",   "tbo", "unie", "voca",   "wia",  "wob", "woo"};
/// Short words that writers put in capitals for stress ("LET OP", "NIET"); not abbreviations.
constexpr std::array<std::string_view, 40> kShouted = {
    "aan", "al",  "alle", "als", "bij", "dan", "dat", "de",  "deze", "dit",  "door", "een", "en",   "geen",
    "het", "hoe", "in",   "is",  "ja",  "kan", "let", "lid", "met",  "moet", "naar", "nee", "niet", "nu",
    "of",  "om",  "op",   "te",  "tot", "uit", "uw",  "van", "voor", "wat",  "wel",  "wet"};

struct ReadOut {
  std::string_view points;
  std::uint32_t syllables;
};
/// Abbreviations read out in full, without their points. i.v.m. is "in verband met".
constexpr std::array<ReadOut, 66> kReadOut = {
    {{"aant", 3}, {"afd", 3},  {"afz", 3},  {"art", 3}, {"artt", 4}, {"aub", 3},  {"bijv", 3}, {"blz", 3}, {"bv", 3},
     {"ca", 2},   {"cq", 3},   {"dd", 3},   {"dhr", 2}, {"div", 2},  {"dmv", 5},  {"dr", 2},   {"drs", 4}, {"dwz", 4},
     {"ea", 3},   {"ed", 5},   {"ec", 3},   {"enz", 3}, {"eo", 3},   {"evt", 4},  {"excl", 3}, {"gem", 3}, {"hfdst", 2},
     {"ihb", 4},  {"ihkv", 6}, {"incl", 3}, {"ipv", 4}, {"ir", 4},   {"ivm", 4},  {"iz", 3},   {"jl", 3},  {"km", 4},
     {"m", 2},    {"max", 3},  {"mbt", 5},  {"mbv", 4}, {"mevr", 2}, {"min", 3},  {"mld", 2},  {"mln", 2}, {"mn", 2},
     {"mr", 2},   {"muv", 5},  {"mw", 2},   {"nav", 5}, {"nl", 3},   {"nr", 2},   {"nrs", 3},  {"nvt", 6}, {"oa", 3},
     {"obv", 4},  {"og", 4},   {"pag", 3},  {"par", 4}, {"prof", 3}, {"resp", 5}, {"stb", 2},  {"tav", 5}, {"tel", 3},
     {"tgv", 4},  {"tnv", 5},  {"zgn", 4}}};

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

/// English loans whose last e is silent: at the end of a word, before its s, and inside a compound (websitebeheer).
constexpr std::array<std::string_view, 51> kSilent = {
    "baseline",   "casemanage", "change",      "clearance",  "compliance",  "corporate", "deadline",   "drive",
    "finance",    "fulltime",   "governance",  "guideline",  "hardware",    "headline",  "healthcare", "homepage",
    "hotline",    "image",      "insurance",   "interface",  "landingpage", "lease",     "lifestyle",  "maintenance",
    "malware",    "manage",     "marketplace", "middleware", "milestone",   "office",    "offline",    "online",
    "outsource",  "parttime",   "performance", "pipeline",   "ransomware",  "realtime",  "resource",   "service",
    "smartphone", "software",   "surface",     "template",   "timeline",    "toolbase",  "update",     "upgrade",
    "webstore",   "website",    "workplace"};
/// The same, but only at the start of a word: the letters also end Dutch words (positie, basis).
constexpr std::array<std::string_view, 11> kSilentFromStart = {"case",  "frame", "game",   "home",  "life", "page",
                                                               "share", "site",  "source", "stake", "time"};
/// Silent only when this is the whole word, but for an s: date is English, datering is not.
constexpr std::array<std::string_view, 14> kSilentWhole = {"base",  "care", "date", "face",  "file",  "line",  "live",
                                                           "phone", "rate", "safe", "scope", "space", "store", "tape"};
/// The two letters before a silent e, to pass over nearly every Dutch e at once.
constexpr auto kBeforeSilent = [] {
  std::array<bool, 26 * 26> pairs{};
  const auto add = [&](std::string_view stem) {
    pairs[static_cast<std::size_t>((stem[stem.size() - 3] - 'a') * 26 + (stem[stem.size() - 2] - 'a'))] = true;
  };
  for (std::string_view stem : kSilent) add(stem);
  for (std::string_view stem : kSilentFromStart) add(stem);
  for (std::string_view stem : kSilentWhole) add(stem);
  return pairs;
}();
/// English ea and oa: one sound. Written so that they do not occur in Dutch words (ideaal, geacht, theater,
/// gemeenteambtenaar).
constexpr std::array<std::string_view, 21> kEnglishEa = {
    "team",   "deal",  "leas",   "lead",   "dead",  "head",   "feature", "break", "stream", "cream",  "beamer",
    "health", "clean", "please", "search", "learn", "reader", "speak",   "peak",  "teach",  "treasur"};
constexpr std::array<std::string_view, 11> kEnglishOa = {"coach", "soap", "goal",  "road", "board", "load",
                                                         "toast", "boat", "float", "roam", "coat"};

class Piece {
 public:
  void clear() { size_ = 0; }
  void add(Letter l) {
    letters_[size_] = l;
    bases_[size_] = l.base;
    ++size_;
  }
  [[nodiscard]] bool is_full() const { return size_ + 2 > kLongestPiece; }
  [[nodiscard]] bool is_empty() const { return size_ == 0; }
  [[nodiscard]] bool ends_in_small() const { return size_ > 0 && !letters_[size_ - 1].is_upper; }
  [[nodiscard]] std::string_view bases() const { return {bases_.data(), size_}; }

  /// Syllables of the piece; a piece after an apostrophe without a vowel has none ('s in foto's).
  [[nodiscard]] std::uint32_t count(bool after_apostrophe) const {
    const std::string_view word = bases();
    const bool has_vowel = word.find_first_of("aeiouy#") != std::string_view::npos;
    if (!has_vowel) return after_apostrophe ? 0 : size_ <= 6 ? static_cast<std::uint32_t>(size_) : 1;
    if (size_ <= 5 && size_ >= 2) {
      if (is_all_upper()) {
        if (!is_among(kSpoken, word) && !is_among(kShouted, word)) return static_cast<std::uint32_t>(size_);
      } else if (is_among(kSpelled, word)) {
        return static_cast<std::uint32_t>(size_);
      }
    }
    return std::max<std::uint32_t>(1, nuclei());
  }

 private:
  [[nodiscard]] bool is_all_upper() const {
    return std::all_of(letters_.begin(), letters_.begin() + static_cast<std::ptrdiff_t>(size_),
                       [](Letter l) { return l.is_upper; });
  }
  [[nodiscard]] char at(std::size_t i) const { return i < size_ ? bases_[i] : '\0'; }
  [[nodiscard]] bool starts(std::size_t i, std::string_view what) const {
    return i <= size_ && bases().substr(i).starts_with(what);
  }
  [[nodiscard]] bool is_vowel(std::size_t i) const {
    if (i >= size_) return false;
    const char c = bases_[i];
    if (c == 'u') return !(i > 0 && bases_[i - 1] == 'q' && i + 1 < size_ && is_plain_vowel(bases_[i + 1]));
    if (c == 'y')
      return !(i + 1 < size_ && is_plain_vowel(bases_[i + 1]) && (i == 0 || is_plain_vowel(bases_[i - 1])));  // royaal
    return is_plain_vowel(c);
  }
  /// The vowel at `i` when it may belong to the sound before it; 0 otherwise. A trema, and an accent on another letter
  /// than the one before (carri-ère, but één), start a new sound.
  [[nodiscard]] char joined(std::size_t i) const {
    if (!is_vowel(i)) return '\0';
    const Letter here = letters_[i], before = letters_[i - 1];
    if (here.accent == Accent::trema) return '\0';
    if (here.accent == Accent::other && here.base != before.base && before.accent != Accent::other) return '\0';
    return here.base;
  }

  [[nodiscard]] std::uint32_t nuclei() const {
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < size_;) {
      if (!is_vowel(i)) {
        ++i;
        continue;
      }
      const std::size_t length = unit(i);
      if (!(length == 1 && bases_[i] == 'e' && letters_[i].accent == Accent::none && is_silent_e(i))) ++count;
      i += length;
    }
    return count;
  }

  template <std::size_t N>
  [[nodiscard]] bool is_inside(const std::array<std::string_view, N>& stems, std::size_t i) const {
    const std::string_view word = bases();
    for (std::string_view stem : stems) {
      const std::size_t offset = std::min(stem.find("ea"), stem.find("oa"));
      if (i >= offset && word.substr(i - offset).starts_with(stem)) {
        if (stem == "team" && at(i + 3) == 'b') continue;                // gemeente-ambtenaar
        if (stem == "deal" && i >= 2 && bases_[i - 2] == 'i') continue;  // ideale
        return true;
      }
    }
    return false;
  }

  /// Length of the sound that starts at vowel `i`.
  [[nodiscard]] std::size_t unit(std::size_t i) const {
    const char first = bases_[i], second = joined(i + 1);
    const char third = second != '\0' ? joined(i + 2) : '\0';
    switch (first) {
      case 'a':
        if (second == 'a') return third == 'i' ? 3 : 2;      // draai-en
        if (second == 'i') return at(i + 2) == 'j' ? 1 : 2;  // na-ijver
        if (second == 'e')
          return starts(i + 2, "ro") || (at(i + 2) == 'l' && i + 3 == size_) ? 1 : 2;  // a-eroob, Isra-el, Claes
        return second == 'u' || second == 'y' ? 2 : 1;
      case 'e': return unit_from_e(i, second, third);
      case 'i': return unit_from_i(i, second, third);
      case 'o':
        if (second == 'o') return third == 'i' ? 3 : 2;  // gooi-en
        if (second == 'e') {
          if (third == 'i' && at(i + 3) != 'j') return 3;   // boei-en
          return third == 'u' && at(i + 3) == 'v' ? 3 : 2;  // manoeu-vre
        }
        if (second == 'i') return at(i + 2) == 'j' ? 1 : 2;          // toi-let
        if (second == 'a') return is_inside(kEnglishOa, i) ? 2 : 1;  // co-alitie, coach
        return second == 'u' || second == 'y' ? 2 : 1;
      case 'u':
        if (second == 'i') return at(i + 2) == 'j' ? 3 : 2;  // Luij-ten
        if (second == 'e' && i > 1 && i + 2 == size_ && bases_[i - 2] == 'e' && bases_[i - 1] != 'n')
          return 2;  // revue
        return second == 'u' || second == 'y' ? 2 : 1;
      default: return 1;
    }
  }

  [[nodiscard]] std::size_t unit_from_e(std::size_t i, char second, char third) const {
    if (second == 'e') return third == 'u' && at(i + 3) == 'w' ? 3 : 2;  // eeuw
    if (second == 'y') return 2;
    if (second == 'i') {
      if (at(i + 2) != 'j') return 2;
      return i == 1 && bases_[0] == 'g' && at(i + 3) == 'k' ? 1 : 3;  // ge-ijkt, Meij-er
    }
    if (second == 'u') {
      if (third == 'i') return starts(i, "euill") ? 3 : 1;  // porte-feuil-le, ge-uit
      if (at(i + 2) == 'm' && (!is_vowel(i + 3) || (i > 1 && bases_[i - 1] == 's' && bases_[i - 2] == 'u')))
        return 1;  // muse-um
      return 2;
    }
    if (second == 'a') {
      if (third == 'u') return at(i + 3) == 't' || at(i + 3) == 'd' ? 1 : 3;  // ge-automatiseerd, bureau
      return is_inside(kEnglishEa, i) ? 2 : 1;                                // the-ater, team
    }
    return 1;
  }

  [[nodiscard]] std::size_t unit_from_i(std::size_t i, char second, char third) const {
    if (at(i + 1) == 'j') return 2;
    if (second == 'e') {
      if (third == 'e') return 1;  // vari-eert
      if (third != 'u') return 2;
      if (at(i + 3) == 'w') return i >= 3 && starts(i - 3, "milieu") ? 1 : 3;  // nieuw, mili-eu-wet
      if (at(i + 3) == 'i' || at(i + 3) == 'u') return 2;                      // politie-uitgaven
      return i > 0 && bases_[i - 1] == 'd' && i == 2 ? 3 : 1;                  // adieu; mili-eu
    }
    if (second == 'o' && i > 0) {
      const char before = bases_[i - 1];
      if ((before == 't' || before == 's' || before == 'h') && at(i + 2) == 'n' && !is_vowel(i + 3))
        return 2;                                                              // sta-tion
      if (starts(i - 1, "sional") && i > 1 && bases_[i - 2] == 's') return 2;  // profes-sio-nal
    }
    return 1;
  }

  /// True when the e at `i` ends an English loan and is not said.
  [[nodiscard]] bool is_silent_e(std::size_t i) const {
    if (i < 3 || bases_[i - 1] == '#' || bases_[i - 2] == '#') return false;
    if (!kBeforeSilent[static_cast<std::size_t>((bases_[i - 2] - 'a') * 26 + (bases_[i - 1] - 'a'))]) return false;
    const std::string_view after = bases().substr(i + 1), word = bases().substr(0, i + 1);
    const char before = bases_[i - 1];
    if (after == "n" || after == "r" || after == "rs") return false;                      // leasen, freelancers
    if (after == "s" && (before == 'c' || before == 'g' || before == 's')) return false;  // ser-vi-ces
    const auto ends_word = [&](std::string_view stem) { return word.ends_with(stem); };
    const auto is_word = [&](std::string_view stem) { return word == stem; };
    if (std::any_of(kSilent.begin(), kSilent.end(), ends_word)) return true;
    if (is_vowel(i + 1)) return false;  // home-opathie
    if (std::any_of(kSilentFromStart.begin(), kSilentFromStart.end(), is_word)) return true;
    return (after.empty() || after == "s") && std::any_of(kSilentWhole.begin(), kSilentWhole.end(), is_word);
  }

  std::array<Letter, kLongestPiece> letters_;
  std::array<char, kLongestPiece> bases_;
  std::size_t size_ = 0;
};

/// Syllables of a whole number as it is read: 65 is vijf-en-zes-tig.
constexpr std::uint32_t syllables_below_100(std::uint32_t n) {
  constexpr std::array<std::uint8_t, 20> first = {0, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3};
  if (n < 20) return first[n];
  const std::uint32_t tens = n / 10, ones = n % 10;
  return (tens == 7 || tens == 9 ? 3u : 2u) + (ones == 0 ? 0u : first[ones] + 1u);
}

constexpr std::uint32_t syllables_of(std::uint32_t n) {
  if (n == 0) return 1;
  std::uint32_t count = 0;
  if (n >= 2000 || (n >= 1000 && n < 1100)) {
    count += (n / 1000 == 1 ? 0 : syllables_below_100(n / 1000 % 100)) + 2;
    n %= 1000;
  }
  if (n >= 100) {  // 1984: negentien-honderd-vierentachtig
    count += (n / 100 == 1 ? 0 : syllables_below_100(n / 100)) + 2;
    n %= 100;
  }
  return count + syllables_below_100(n);
}

/// Abbreviation with points in small letters, read out in full; 0 when it is not one we know.
std::uint32_t read_out(std::string_view word) {
  std::array<char, 8> letters{};
  std::size_t size = 0;
  for (char c : word) {
    if (c == '.') continue;
    if (c < 'a' || c > 'z' || size == letters.size()) return 0;
    letters[size++] = c;
  }
  const std::string_view key(letters.data(), size);
  const auto found = std::lower_bound(kReadOut.begin(), kReadOut.end(), key,
                                      [](const ReadOut& entry, std::string_view k) { return entry.points < k; });
  return found != kReadOut.end() && found->points == key ? found->syllables : 0;
}

}  // namespace

std::uint32_t count_syllables(std::string_view word) {
  if (word.find('.') != std::string_view::npos)
    if (const std::uint32_t syllables = read_out(word); syllables > 0) return syllables;

  Piece piece;
  std::uint32_t count = 0, for_digits = 0, number = 0, digits = 0;
  bool has_letter = false, after_apostrophe = false;
  const auto end_piece = [&] {
    if (!piece.is_empty()) count += piece.count(after_apostrophe);
    piece.clear();
    after_apostrophe = false;
  };
  const auto end_number = [&] {
    if (digits > 0) for_digits += digits <= 5 ? syllables_of(number) : kMostForDigits;
    digits = number = 0;
  };
  for (std::size_t i = 0; i < word.size();) {
    const base::CodePoint c = base::decode(word, i);
    i += c.length;
    if (c.value >= '0' && c.value <= '9') {
      end_piece();
      if (digits < 6) {
        number = number * 10 + static_cast<std::uint32_t>(c.value - '0');
        ++digits;
      }
      continue;
    }
    if (c.value >= 0x300 && c.value < 0x370) continue;  // a loose accent: the text is not NFC, the letter was counted
    if (c.value == 0xAD || c.value == 0x200B || c.value == 0x200C || c.value == 0x200D || c.value == 0x2060) continue;
    const bool is_ij = c.value == 0x132 || c.value == 0x133;
    const Letter l = is_ij ? Letter{'i', Accent::none, c.value == 0x132} : letter(c.value);
    if (l.base == 0) {
      end_piece();
      if (!(c.value == '.' && digits > 0 && digits <= 3)) end_number();  // 1.234 is one number
      after_apostrophe = c.value == '\'' || c.value == 0x2019 || c.value == 0x2018;
      continue;
    }
    end_number();
    has_letter = true;
    if (piece.is_full() || (l.is_upper && piece.ends_in_small())) end_piece();  // Digi-D, e-Herkenning
    piece.add(l);
    if (is_ij) piece.add({'j', Accent::none, l.is_upper});
  }
  end_piece();
  end_number();
  for_digits = std::min(for_digits, kMostForDigits);
  if (count == 0 && has_letter && for_digits == 0) return 1;  // 's
  return count + for_digits;
}

}  // namespace helder::language
