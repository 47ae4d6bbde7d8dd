// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The part of Hunspell's format that the Dutch dictionary uses (man 5 hunspell): two-letter flags, suffixes and
// prefixes with conditions, cross products, compound flags on endings. Endings on endings don't occur in nl.aff.
#include "lexicon/word_compiler.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <sstream>
#include <unordered_map>
#include <vector>

#include "base/hash.h"
#include "base/utf8.h"
#include "lexicon/word_set.h"
#include "text/form.h"

namespace helder::lexicon {
namespace {

using namespace word_flag;
using Flags = std::vector<std::string>;

constexpr std::string_view kLicence =
    "Nederlandse woordenlijst van OpenTaal (hunspell-nl), (c) 1996 Nederlandstalige TeX Gebruikersgroep, (c) 2001-2005 "
    "Simon Brouwer "
    "e.a., (c) 2006-2020 OpenTaal. Herziene BSD-licentie of CC BY 3.0, naar keuze; opentaal.org. Bewerkt: vormen "
    "uitgeschreven en als "
    "hashwaarden bewaard door helder.";

struct Affix {
  std::string strip, add, flag;
  std::vector<std::u32string> condition;  ///< one class per letter; "^" in front: not these; empty: any
  Flags flags;                            ///< that the ending brings along
  bool is_cross = false;
};

struct Affixes {
  std::map<std::string, std::vector<Affix>> suffixes, prefixes;
  std::vector<std::pair<std::string, std::string>> clashes;
};

Flags read_flags(std::string_view text) {
  Flags flags;
  for (std::size_t i = 0; i + 2 <= text.size(); i += 2) flags.emplace_back(text.substr(i, 2));
  return flags;
}

bool has(const Flags& flags, std::string_view flag) {
  return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  std::istringstream stream{std::string(line)};
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::u32string decode_all(std::string_view text) {
  std::u32string letters;
  for (std::size_t i = 0; i < text.size();) {
    const base::CodePoint c = base::decode(text, i);
    letters += c.value;
    i += c.length;
  }
  return letters;
}

std::vector<std::u32string> read_condition(std::string_view text) {
  std::vector<std::u32string> classes;
  if (text == ".") return classes;
  const std::u32string letters = decode_all(text);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (letters[i] == U'.') {
      classes.emplace_back();
      continue;
    }
    if (letters[i] != U'[') {
      classes.emplace_back(1, letters[i]);
      continue;
    }
    const std::size_t close = std::min(letters.find(U']', i), letters.size());
    classes.push_back(letters.substr(i + 1, close - i - 1));
    i = close;
  }
  return classes;
}

bool holds(const std::vector<std::u32string>& condition, const std::u32string& word, bool at_end) {
  if (condition.size() > word.size()) return false;
  for (std::size_t i = 0; i < condition.size(); ++i) {
    const char32_t letter = word[at_end ? word.size() - condition.size() + i : i];
    const std::u32string& letters = condition[i];
    if (letters.empty()) continue;
    const bool is_not = letters.front() == U'^';
    const bool is_in = letters.find(letter, is_not ? 1 : 0) != std::u32string::npos;
    if (is_in == is_not) return false;
  }
  return true;
}

Affixes read_affixes(std::string_view text) {
  Affixes affixes;
  std::map<std::string, bool> is_cross;
  std::istringstream stream{std::string(text)};
  for (std::string line; std::getline(stream, line);) {
    const std::vector<std::string> words = words_of(line);
    if (words.size() < 3) continue;
    if (words[0] == "CHECKCOMPOUNDPATTERN" && words[1][0] != '/' && words[2][0] != '/' &&
        words[1].size() + words[2].size() > 2)
      affixes.clashes.emplace_back(text::normalise_form(words[1]), text::normalise_form(words[2]));
    if (words[0] != "SFX" && words[0] != "PFX") continue;
    if (words.size() >= 4 && (words[2] == "Y" || words[2] == "N") &&
        words[3].find_first_not_of("0123456789") == std::string::npos) {
      is_cross[words[0] + words[1]] = words[2] == "Y";
      continue;
    }
    if (words.size() < 4) continue;
    Affix affix;
    affix.flag = words[1];
    affix.strip = words[2] == "0" ? "" : words[2];
    const std::size_t slash = words[3].find('/');
    affix.add = words[3].substr(0, slash);
    if (affix.add == "0") affix.add.clear();
    if (slash != std::string::npos) affix.flags = read_flags(std::string_view(words[3]).substr(slash + 1));
    affix.condition = read_condition(words.size() > 4 && !words[4].starts_with("ts:") ? words[4] : ".");
    affix.is_cross = is_cross[words[0] + words[1]];
    (words[0] == "SFX" ? affixes.suffixes : affixes.prefixes)[affix.flag].push_back(std::move(affix));
  }
  return affixes;
}

std::uint32_t case_flag(std::string_view form) {
  // The forms come from the dictionary: capitals are ASCII or accented letters; lowering tells which are there.
  const std::string lowered = text::normalise_form(form);
  if (lowered == form) return kWord;
  const base::CodePoint first = base::decode(form, 0);
  const std::string rest(form.substr(first.length));
  const bool is_plain_rest = text::normalise_form(rest) == rest;
  // "IJsland" with the ligature taken apart has two capitals and is still a name.
  if (is_plain_rest || (form.starts_with("IJ") && text::normalise_form(form.substr(2)) == form.substr(2)))
    return kCapital;
  return kMixed;
}

std::string plain_ij(std::string text) {
  for (std::size_t at; (at = text.find("ĳ")) != std::string::npos;) text.replace(at, 2, "ij");
  for (std::size_t at; (at = text.find("Ĳ")) != std::string::npos;) text.replace(at, 2, "IJ");
  return text;
}

class Collector {
 public:
  explicit Collector(const Affixes& affixes) : affixes_(affixes) {}

  void add_stem(const std::string& word, const Flags& flags) {
    ++stems_;
    if (has(flags, "Fw")) {
      put(word, kForbidden | (case_flag(plain_ij(word)) << 24));
      return;
    }
    const std::u32string letters = decode_all(word);
    const std::uint32_t common = common_flags(flags);
    const bool is_verb = has(flags, "V3") || has(flags, "Vi") || has(flags, "Vp") || has(flags, "Vq") ||
                         has(flags, "Va") || has(flags, "Vb");
    const bool is_noun = std::any_of(flags.begin(), flags.end(), is_noun_flag);
    std::uint32_t base = common | kBase | part_flags(flags) | (is_verb ? kVerb : 0U) | (is_noun ? kNoun : 0U);
    if (!has(flags, "Cx")) base |= case_flag(plain_ij(word));
    put(word, base);
    add_prefixed(word, letters, flags, common | (has(flags, "Cc") ? kEnd : 0U), nullptr);
    for (const std::string& flag : flags) {
      const auto suffixes = affixes_.suffixes.find(flag);
      if (suffixes == affixes_.suffixes.end()) continue;
      for (const Affix& suffix : suffixes->second) add_suffixed(word, letters, flags, common, suffix);
    }
  }

  [[nodiscard]] std::size_t stems() const { return stems_; }
  [[nodiscard]] const std::unordered_map<std::string, std::uint32_t>& forms() const { return forms_; }
  void put(const std::string& form, std::uint32_t flags) {
    if (form.empty() || form.front() == '-' || form.back() == '-') return;  // hyphens are judged part by part
    const std::string plain = plain_ij(form);
    const std::string key = text::normalise_form(plain);
    if ((flags & (kBegin | kMiddle | kEnd)) != 0 && key != plain) flags |= kCapitalPart;
    std::uint32_t& known = forms_[key];
    // Part flags of "Hof" and "hof" join; that they need a capital holds only when all do.
    const bool keeps_capital_part = (known & (kBegin | kMiddle | kEnd)) == 0 || (known & kCapitalPart) != 0;
    const bool has_parts = (flags & (kBegin | kMiddle | kEnd)) != 0;
    const bool stays = (known & kCapitalPart) != 0 ? (!has_parts || (flags & kCapitalPart) != 0)
                                                   : (keeps_capital_part && (flags & kCapitalPart) != 0);
    const std::uint32_t link = std::min(known & kLinkMask, flags & kLinkMask) != 0
                                   ? std::min(known & kLinkMask, flags & kLinkMask)
                                   : (known & kLinkMask) | (flags & kLinkMask);
    known = ((known | flags) & ~(kCapitalPart | kLinkMask)) | link | kUsed;
    if (stays) known |= kCapitalPart;
  }

 private:
  // Z… makes plurals (but Zk and Zm: nouns from adjectives), Y… diminutives, Ch and Cd the linking s.
  static bool is_noun_flag(std::string_view flag) {
    return (flag[0] == 'Z' && flag != "Zk" && flag != "Zm") || flag[0] == 'Y' || flag == "Ch" || flag == "Cd" ||
           flag == "Ce";
  }
  static std::uint32_t part_flags(const Flags& flags) {
    return (has(flags, "Ca") ? kBegin : 0U) | (has(flags, "Cb") ? kMiddle : 0U) | (has(flags, "Cc") ? kEnd : 0U);
  }
  static std::uint32_t common_flags(const Flags& flags) {
    std::uint32_t common = 0;
    for (std::uint32_t i = 0; i < 5; ++i)
      if (has(flags, std::string("C") + static_cast<char>('1' + i))) common |= 1U << (11 + i);
    if (has(flags, "Xf")) common |= kFamily;
    if (has(flags, "Xc")) common |= kAfterS;
    if (has(flags, "Ch") || has(flags, "Cd")) common |= kTakesS;
    if (has(flags, "NS")) common |= kNoSuggest;
    if (has(flags, "Kc")) common |= kKeepCase;
    return common;
  }

  void add_suffixed(const std::string& word, const std::u32string& letters, const Flags& flags, std::uint32_t common,
                    const Affix& suffix) {
    if (!word.ends_with(suffix.strip) || !holds(suffix.condition, letters, true)) return;
    const std::string form = word.substr(0, word.size() - suffix.strip.size()) + suffix.add;
    const bool may_stand_inside = has(suffix.flags, "Cp");
    std::uint32_t made = common;
    // Hunspell: an ending inside a compound needs Cp; at the end of one it is always right.
    if (may_stand_inside && (has(flags, "Ca") || has(suffix.flags, "Ca"))) made |= kBegin;
    if (may_stand_inside && (has(flags, "Cb") || has(suffix.flags, "Cb"))) made |= kMiddle;
    if (has(flags, "Cc") || has(suffix.flags, "Cc")) made |= kEnd;
    if (suffix.flag.front() == 'V') made |= kVerb;
    if (is_noun_flag(suffix.flag)) made |= kNoun;
    if (suffix.strip.empty() && (made & kBegin) != 0 && suffix.add.size() <= 3 &&
        suffix.add.find_first_not_of("bdfgklmnprstvzeën") == std::string::npos)
      made |= static_cast<std::uint32_t>(suffix.add.size()) << kLinkShift;
    if (!has(suffix.flags, "Cx") && !has(flags, "Cx")) made |= case_flag(plain_ij(form));
    else if (has(suffix.flags, "Cc")) made |= kEnd;
    put(form, made);
    if (suffix.is_cross) add_prefixed(form, decode_all(form), flags, common | (made & (kEnd | kVerb | kNoun)), &suffix);
  }

  void add_prefixed(const std::string& form, const std::u32string& letters, const Flags& flags, std::uint32_t common,
                    const Affix* suffix) {
    if (has(flags, "Cx") || (suffix != nullptr && has(suffix->flags, "Cx"))) return;
    for (const std::string& flag : flags) {
      const auto prefixes = affixes_.prefixes.find(flag);
      if (prefixes == affixes_.prefixes.end()) continue;
      for (const Affix& prefix : prefixes->second) {
        if (!prefix.is_cross && suffix != nullptr) continue;
        if (!form.starts_with(prefix.strip) || !holds(prefix.condition, letters, false) || prefix.add == "-") continue;
        const std::string made = prefix.add + form.substr(prefix.strip.size());
        put(made, (common & ~kVowelStart) | case_flag(plain_ij(made)));
      }
    }
  }

  const Affixes& affixes_;
  std::unordered_map<std::string, std::uint32_t> forms_;
  std::size_t stems_ = 0;
};

std::string without_escapes(std::string word) {
  std::erase(word, '\\');
  return word;
}

std::string build_file(const std::unordered_map<std::string, std::uint32_t>& forms, const Affixes& affixes,
                       std::size_t& count) {
  struct Item {
    std::uint64_t hash;
    std::uint32_t flags;
  };
  std::vector<Item> items;
  items.reserve(forms.size());
  for (const auto& [form, flags] : forms) {
    std::uint32_t kept = flags;
    // "forbidden" is said of one way of writing; it holds for the whole only when no other way is right.
    if ((kept & kForbidden) != 0) {
      const std::uint32_t wrong_cases = kept >> 24 & 7U;
      kept &= ~(wrong_cases & (kWord | kCapital | kMixed));
      if ((kept & (kWord | kCapital | kMixed)) != 0) kept &= ~kForbidden;
    }
    kept &= ~(7U << 24);
    items.push_back({base::hash(form), kept | kUsed});
  }
  std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.hash < b.hash; });
  count = items.size();
  const auto slot_count = static_cast<std::uint32_t>(std::bit_ceil(items.size() * 3 / 2 + 1));
  std::vector<WordSlot> slots(slot_count, WordSlot{0, 0});
  for (const Item& item : items) {
    std::uint64_t slot = item.hash & (slot_count - 1);
    while (slots[slot].flags != 0) slot = (slot + 1) & (slot_count - 1);
    slots[slot] = {static_cast<std::uint32_t>(item.hash >> 32), item.flags};
  }
  std::string payload(reinterpret_cast<const char*>(slots.data()), slots.size() * sizeof(WordSlot));
  std::string clashes;
  for (const auto& [end, begin] : affixes.clashes) clashes += plain_ij(end) + "\t" + plain_ij(begin) + "\n";
  payload += clashes;
  WordSetHeader header;
  header.slot_count = slot_count;
  header.word_count = static_cast<std::uint32_t>(items.size());
  header.clash_bytes = static_cast<std::uint32_t>(clashes.size());
  header.checksum = base::hash(payload);
  kLicence.copy(header.licence, sizeof header.licence - 1);
  return std::string(reinterpret_cast<const char*>(&header), sizeof header) + payload;
}

Unexpected damaged(std::string message) { return unexpected(ErrorCode::damaged, std::move(message)); }

std::optional<std::string> read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

}  // namespace

Result<CompiledWords> compile_words(std::string_view aff, std::string_view dic, std::string_view extra) {
  if (!base::is_valid_utf8(aff) || !base::is_valid_utf8(dic) || !base::is_valid_utf8(extra))
    return damaged("Het woordenboek is niet in UTF-8 geschreven. Zet het eerst om.");
  if (aff.find("FLAG long") == std::string_view::npos || aff.find("SET UTF-8") == std::string_view::npos)
    return damaged("Dit is niet het Nederlandse woordenboek van OpenTaal dat helder verwacht (FLAG long, UTF-8).");
  const Affixes affixes = read_affixes(aff);
  Collector collector(affixes);
  std::istringstream stream{std::string(dic)};
  std::string line;
  std::getline(stream, line);  // the number of entries
  while (std::getline(stream, line)) {
    line = line.substr(0, line.find_first_of("\t\r"));
    if (line.empty()) continue;
    std::size_t slash = line.find('/');
    while (slash != std::string::npos && slash > 0 && line[slash - 1] == '\\') slash = line.find('/', slash + 1);
    const std::string flags = slash == std::string::npos ? "" : line.substr(slash + 1);
    collector.add_stem(without_escapes(line.substr(0, slash)), read_flags(flags.substr(0, flags.find(' '))));
  }
  std::istringstream own{std::string(extra)};
  while (std::getline(own, line)) {
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string> words = words_of(line);
    if (!words.empty())
      collector.put(words[0], case_flag(words[0]) | kBase | (words.size() > 1 ? kBegin | kMiddle | kEnd | kNoun : 0U));
  }
  CompiledWords compiled;
  compiled.stems = collector.stems();
  compiled.bytes = build_file(collector.forms(), affixes, compiled.forms);
  return compiled;
}

Result<CompiledWords> compile_word_files(const std::filesystem::path& hunspell_folder,
                                         const std::filesystem::path& extra, const std::filesystem::path& out) {
  const auto missing = [](const std::filesystem::path& path) {
    return unexpected(Error{.code = ErrorCode::missing_data,
                            .message = "Het bestand " + path.string() + " is er niet. Installeer hunspell-nl.",
                            .path = path.string()});
  };
  const std::optional<std::string> aff = read_file(hunspell_folder / "nl.aff");
  if (!aff) return missing(hunspell_folder / "nl.aff");
  const std::optional<std::string> dic = read_file(hunspell_folder / "nl.dic");
  if (!dic) return missing(hunspell_folder / "nl.dic");
  std::optional<std::string> own = std::string();
  if (!extra.empty()) own = read_file(extra);
  if (!own) return missing(extra);
  Result<CompiledWords> compiled = compile_words(*aff, *dic, *own);
  if (!compiled) return compiled;
  std::ofstream stream(out, std::ios::binary | std::ios::trunc);
  stream.write(compiled->bytes.data(), static_cast<std::streamsize>(compiled->bytes.size()));
  stream.close();
  if (!stream)
    return unexpected(Error{.code = ErrorCode::not_writable,
                            .message = "Het bestand " + out.string() + " is niet te schrijven.",
                            .path = out.string()});
  return compiled;
}

}  // namespace helder::lexicon
