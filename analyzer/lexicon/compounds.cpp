// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/compounds.h"

#include <algorithm>
#include <array>
#include <limits>

#include "base/hash.h"
#include "base/utf8.h"

namespace helder::lexicon {
namespace {

using namespace word_flag;

constexpr std::size_t kMinPart = 3;  // "ei" and "ui" would make words of many slips
constexpr std::size_t kMinFreePart = 4;
constexpr std::size_t kMaxParts = 5;  // gemeente|raad|verkiezing|uitslag|avond
constexpr std::size_t kMaxBytes = 96;
constexpr int kMaxProbes = 4000;  // a word of 40 letters needs some 300

// --- Right or wrong ----------------------------------------------------------------------------------------------

class Judge {
 public:
  Judge(const WordSet& words, std::string_view form, bool has_capital)
      : words_(words), form_(form), has_capital_(has_capital) {}

  /// By the dictionary's marks alone; then with nouns that it forgot to mark ("algoritme" + "gebruik"), of four letters
  /// or more.
  bool is_right() {
    if (goes_on(0, 0, 0, 0)) return true;
    takes_nouns_ = true;
    probes_ = kMaxProbes;
    return goes_on(0, 0, 0, 0);
  }

 private:
  // The part before runs from `before` to `from` and had `flags_before`.
  bool goes_on(std::size_t before, std::size_t from, std::uint32_t flags_before, std::size_t parts) {
    if (parts >= kMaxParts) return false;
    base::Hasher hasher;
    for (std::size_t to = from; to < form_.size();) {
      hasher.add(form_[to++]);
      if (to < form_.size() && base::is_continuation(form_[to])) continue;
      if (to - from < kMinPart || (to != form_.size() && form_.size() - to < kMinPart)) continue;
      if (from == 0 && to == form_.size()) break;
      if (--probes_ < 0) return false;
      const std::uint32_t flags = words_.find(hasher.value());
      if (flags == 0 || (flags & kForbidden) != 0) continue;
      const bool is_last = to == form_.size();
      const std::uint32_t needed = from == 0 ? kBegin : is_last ? kEnd : kMiddle;
      if ((flags & needed) == 0 && !(takes_nouns_ && is_free_noun(flags, to - from, is_last)) &&
          !(takes_nouns_ && is_last && is_acting(form_.substr(from), flags)))
        continue;
      if (takes_nouns_ && to - from < kMinFreePart) continue;
      if ((flags & kCapitalPart) != 0 && !(from == 0 && has_capital_)) continue;
      if (from != 0 && may_not_meet(before, from, to, flags_before, flags)) continue;
      if (is_last || goes_on(from, to, flags, parts + 1)) return true;
    }
    return false;
  }

  /// "asbest" + "bevattende", "zicht" + "verbeterende": a present participle takes what its verb acts upon.
  [[nodiscard]] static bool is_acting(std::string_view part, std::uint32_t flags) {
    return part.size() >= 7 && (part.ends_with("end") || part.ends_with("ende")) && (flags & kWord) != 0;
  }

  [[nodiscard]] static bool is_free_noun(std::uint32_t flags, std::size_t length, bool is_last) {
    if ((flags & kNoun) == 0 || (flags & kWord) == 0 || length < kMinFreePart) return false;
    // A first part by itself, not its plural: "algoritmegebruik". One that takes a linking s needs it:
    // "beroepstermijn".
    return is_last || ((flags & kBase) != 0 && (flags & kTakesS) == 0);
  }

  [[nodiscard]] bool may_not_meet(std::size_t before, std::size_t from, std::size_t to, std::uint32_t left_flags,
                                  std::uint32_t right_flags) const {
    const std::string_view left = form_.substr(before, from - before);
    const std::string_view right = form_.substr(from, to - from);
    if (left == right) return true;
    constexpr std::string_view kVowels = "aeiou";
    if (const std::size_t vowel = kVowels.find(left.back()); vowel != std::string_view::npos)
      if ((right_flags >> (11 + vowel) & 1U) != 0) return true;
    if (left.ends_with("é") && (right_flags >> 12 & 1U) != 0) return true;
    if ((left_flags & right_flags & kFamily) != 0) return true;
    if ((left_flags & kTakesS) != 0 && (right_flags & kAfterS) != 0) return true;
    return std::any_of(words_.clashes().begin(), words_.clashes().end(), [&](const Clash& clash) {
      return left.ends_with(clash.end) && form_.substr(from).starts_with(clash.begin);
    });
  }

  const WordSet& words_;
  std::string_view form_;
  bool has_capital_;
  bool takes_nouns_ = false;
  int probes_ = kMaxProbes;
};

// --- The parts a reader sees ---------------------------------------------------------------------------------------

// First parts that are no noun of their own there: "voor|stel", "over|heid", "aan|vraag" stay whole.
constexpr auto kNoFirst = std::to_array<std::string_view>({
    "aan",    "achter", "aller", "beneden", "binnen", "boven", "buiten", "daar",  "door",  "een",    "elk",   "er",
    "ge",     "hier",   "her",   "hoe",     "in",     "mee",   "met",    "mede",  "mis",   "naar",   "neer",  "niet",
    "om",     "onder",  "ont",   "onze",    "ook",    "open",  "over",   "samen", "tegen", "terug",  "toe",   "tot",
    "tussen", "uit",    "van",   "vast",    "ver",    "vol",   "voor",   "voort", "waar",  "wan",    "weder", "weer",
    "weg",    "wel",    "zelf",  "zonder",  "dat",    "dit",   "den",    "des",   "der",   "men",    "her",   "aaneen",
    "alle",   "als",    "dan",   "dus",     "eer",    "eerst", "even",   "hem",   "hen",   "het",    "hun",   "mag",
    "nog",    "ons",    "pas",   "per",     "pro",    "sinds", "te",     "ten",   "ter",   "vrij",   "was",   "wat",
    "wie",    "wij",    "zal",   "zij",     "zijn",   "zin",   "hand",   "over",  "beken", "geloof", "zit",   "overeen",
    "bijeen", "toen",   "verga", "trans",   "batte",  "prak",  "verlos", "nood",  "lands", "inkom",  "wijl",
});
// Last parts that are endings or too empty to be a part: "ouder|schap", "werk|loos", "recht|er".
constexpr auto kNoLast = std::to_array<std::string_view>({
    "aar",   "aard",     "aars",      "baar",    "bare",    "dom",      "eren",   "erend", "gen",   "heid",
    "heden", "ing",      "ingen",     "isch",    "kunde",   "lijk",     "lijke",  "lijks", "ling",  "loos",
    "loze",  "nis",      "rijk",      "rijke",   "schap",   "schappen", "schaps", "sel",   "ster",  "tal",
    "teel",  "teit",     "vol",       "volle",   "waarts",  "wijs",     "wijze",  "zaam",  "zame",  "stel",
    "ring",  "ding",     "ken",       "kens",    "ren",     "tie",      "ten",    "den",   "der",   "ers",
    "haft",  "hafte",    "achtig",    "achtige", "matig",   "matige",   "tel",    "ven",   "len",   "nen",
    "sen",   "gel",      "gels",      "tering",  "kering",  "ent",      "ant",    "aat",   "elen",  "ever",
    "ist",   "age",      "ade",       "ate",     "are",     "eer",      "ens",    "ern",   "king",  "kings",
    "sten",  "loosheid", "loosheids", "dering",  "derings", "ronde",    "igheid", "rende", "gende",
});
// Compounds by origin that nobody reads as two words any more.
constexpr auto kWhole = std::to_array<std::string_view>({
    "aanhangsel",     "antwoord",     "antwoorden",      "burgemeester", "burgemeesters",  "boterham",
    "handhaving",     "handhavings",  "handleiding",     "handtekening", "handtekeningen", "maatregel",
    "maatregelen",    "maatschappij", "maatschappelijk", "voorwaarde",   "voorwaarden",    "waarborg",
    "waarborgen",     "waarschuwing", "landbouw",        "notaris",      "testament",      "paragraaf",
    "rekening",       "rekenings",    "vergadering",     "vergaderings", "verzekering",    "verzekerings",
    "schuldenaar",    "minister",     "ministerie",      "kenteken",     "grondslag",      "grondslagen",
    "hoofdstuk",      "hoofdstukken", "tijdstip",        "wethouder",    "wethouders",     "werkelijk",
    "wetenschap",     "eigenschap",   "eigendom",        "rechter",      "beambte",        "medewerker",
    "medewerkers",    "dienaar",      "rechtmatig",      "dagelijks",    "jaarlijks",      "maandelijks",
    "raadpleging",    "standaard",    "toestand",        "verband",      "bestand",        "misdrijf",
    "gedeelte",       "vervoer",      "verkeer",         "verkeers",     "persoon",        "persoons",
    "personeel",      "personeels",   "inkomen",         "inkomens",     "vermogen",       "vermogens",
    "leerling",       "leerlingen",   "bedrijf",         "bedrijfs",     "gebied",         "gebieds",
    "kantoor",        "station",      "loket",           "proces",       "contract",       "project",
    "product",        "factuur",      "formulier",       "register",     "rapport",        "document",
    "partner",        "partij",       "politie",         "president",    "parlement",      "schaduw",
    "wegens",         "volgens",      "tijdens",         "behalve",      "gedrag",         "gedrags",
    "bedrag",         "verdrag",      "dossier",         "krediet",      "systeem",        "regeling",
    "regelings",      "regeringen",   "regering",        "regerings",    "wonings",        "woning",
    "woningen",       "koningin",     "koning",          "honing",       "opening",        "tekening",
    "patiënt",        "patiënten",    "cliënt",          "cliënten",     "student",        "studenten",
    "kinderen",       "kinder",       "wanneer",         "misschien",    "natuurlijk",     "uiteindelijk",
    "eigenlijk",      "gewoon",       "dienst",          "diensten",     "arbeider",       "eenheid",
    "elektriciteit",  "leeftijd",     "leeftijds",       "brandweer",    "brandweers",     "overeenkomst",
    "overeenkomsten", "bijeenkomst",  "inkomsten",       "werkloosheid", "werkloosheids",  "beschikking",
    "beschikkings",   "handel",       "handels",         "wandel",       "boete",          "toets",
    "rente",          "markt",        "pensioen",        "termijn",      "advies",         "besluit",
    "verlof",         "kosten",       "staten",          "landelijk",    "stedelijk",      "menselijk",
    "lidstaat",       "lidstaten",
});

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

struct Split {
  int cost = std::numeric_limits<int>::max();
  std::vector<std::string_view> parts;
};

class Splitter {
 public:
  explicit Splitter(const WordSet& words) : words_(words) {}

  /// The cheapest way; parts with their linking letters.
  Split best(std::string_view form) {
    const std::size_t n = form.size();
    // One left-to-right pass: the best way to reach each byte.
    struct Reach {
      int cost = std::numeric_limits<int>::max();
      std::size_t from = 0;
      int parts = 0;
    };
    std::array<Reach, kMaxBytes + 1> reached{};
    reached[0].cost = 0;
    for (std::size_t from = 0; from < n; ++from) {
      if (reached[from].cost == std::numeric_limits<int>::max() || reached[from].parts >= static_cast<int>(kMaxParts))
        continue;
      base::Hasher hasher;
      for (std::size_t to = from; to < n;) {
        hasher.add(form[to++]);
        if (to < n && base::is_continuation(form[to])) continue;
        if (to - from < kMinPart || (to != n && n - to < kMinPart) || (from == 0 && to == n)) continue;
        const std::uint32_t flags = words_.find(hasher.value());
        const std::string_view part = form.substr(from, to - from);
        const int cost =
            flags == 0 && to != n && is_noun_with_s(part) ? kCostWithS : part_cost(part, flags, from == 0, to == n);
        if (cost < 0) continue;
        const int total = reached[from].cost + cost;
        if (total < reached[to].cost) reached[to] = {total, from, reached[from].parts + 1};
      }
    }
    Split split;
    if (n > kMaxBytes || reached[n].cost == std::numeric_limits<int>::max() || reached[n].parts < 2) return split;
    split.cost = reached[n].cost;
    for (std::size_t to = n; to > 0; to = reached[to].from)
      split.parts.push_back(form.substr(reached[to].from, to - reached[to].from));
    std::reverse(split.parts.begin(), split.parts.end());
    return split;
  }

  /// Takes known parts apart further: "gemeenteraads" → "gemeente", "raads".
  void deepen(std::string_view part, bool is_first, std::vector<std::string_view>& out, int depth) {
    if (depth < 4 && part.size() >= 7 && !is_among(kWhole, part)) {
      Split split = best(part);
      if (!split.parts.empty() && split.cost <= 10 * static_cast<int>(split.parts.size()) + 10 &&
          looks_sound(split.parts)) {
        for (std::size_t i = 0; i < split.parts.size(); ++i) deepen(split.parts[i], is_first && i == 0, out, depth + 1);
        return;
      }
    }
    out.push_back(part);
  }

  [[nodiscard]] std::uint32_t flags_of(std::string_view part) const { return words_.find(base::hash(part)); }

 private:
  [[nodiscard]] static bool looks_sound(const std::vector<std::string_view>& parts) {
    return std::all_of(parts.begin(), parts.end(), [](std::string_view part) { return part.size() >= kMinPart; });
  }

  /// "raads" in "raadslid": the dictionary has the whole compounds only.
  [[nodiscard]] bool is_noun_with_s(std::string_view part) const {
    if (part.size() < 5 || !part.ends_with('s')) return false;
    const std::uint32_t flags = flags_of(part.substr(0, part.size() - 1));
    return (flags & (kNoun | kWord | kForbidden)) == (kNoun | kWord) &&
           !is_among(kNoFirst, part.substr(0, part.size() - 1));
  }

  static constexpr int kCostWithS = 13;

  // Ten a part, more for what is short or not marked as a part. Negative: impossible.
  [[nodiscard]] static int part_cost(std::string_view part, std::uint32_t flags, bool is_first, bool is_last) {
    if (flags == 0 || (flags & kForbidden) != 0) return -1;
    const bool stands_alone = (flags & (kWord | kCapital)) != 0;
    const std::uint32_t wanted = is_last ? kEnd : is_first ? kBegin : (kBegin | kMiddle);
    const bool is_marked = (flags & wanted) != 0;
    if (!is_marked && !(stands_alone && is_last && (part.size() >= 4 || (flags & kNoun) != 0)) &&
        !(stands_alone && part.size() >= 5))
      return -1;
    if ((flags & kWord) == 0 && (flags & kCapital) != 0) return -1;
    if (!is_last && is_among(kNoFirst, part)) return -1;
    if (!is_first && is_among(kNoLast, part)) return -1;
    int cost = 10;
    if (part.size() == 3) cost += 4;
    if (part.size() == 4) cost += 1;
    if (!is_marked) cost += 6;
    if ((flags & kBase) == 0 && !is_last && (flags & kLinkMask) == 0) cost += 2;
    return cost;
  }

  const WordSet& words_;
};

}  // namespace

bool is_compound(const WordSet& words, std::string_view form, bool has_capital) {
  if (form.size() < 2 * kMinPart || form.size() > kMaxBytes) return false;
  return Judge(words, form, has_capital).is_right();
}

std::vector<std::string_view> split_compound(const WordSet& words, std::string_view form) {
  std::vector<std::string_view> parts{form};
  if (form.size() < 2 * kMinPart || form.size() > kMaxBytes) return parts;
  Splitter splitter(words);
  parts.clear();
  const std::uint32_t flags = splitter.flags_of(form);
  if ((flags & (kWord | kCapital | kMixed)) != 0) {
    splitter.deepen(form, true, parts, 0);
  } else {
    const Split split = splitter.best(form);
    if (split.parts.empty()) return {form};
    for (std::size_t i = 0; i < split.parts.size(); ++i) splitter.deepen(split.parts[i], i == 0, parts, 1);
  }
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    const std::uint32_t part_flags = splitter.flags_of(parts[i]);
    std::size_t link = part_flags >> kLinkShift & 3U;
    // "raads", "rechts": made with an s, though the dictionary lists them by themselves.
    if (link == 0 && parts[i].ends_with('s') && (part_flags & kNoun) == 0 &&
        (splitter.flags_of(parts[i].substr(0, parts[i].size() - 1)) & kNoun) != 0)
      link = 1;
    const std::string_view shorter = parts[i].substr(0, parts[i].size() - link);
    if (link > 0 && link < parts[i].size() && (splitter.flags_of(shorter) & kWord) != 0) parts[i] = shorter;
  }
  return parts;
}

}  // namespace helder::lexicon
