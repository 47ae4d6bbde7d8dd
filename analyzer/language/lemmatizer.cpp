// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The same algorithm stands in training/lemmatizer/model.py; whoever changes the one changes the other. Lengths are in
// bytes in both.
#include "language/lemmatizer.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/hash.h"
#include "text/form.h"

namespace helder::language {
namespace {

static_assert(std::endian::native == std::endian::little, "the section is read as it lies");

constexpr std::size_t kLongest = 96;  // of a form that rules are tried on
constexpr std::size_t kMaxSuffix = 10;
constexpr std::size_t kCapitals = 7;      // a word of so many letters, all capitals, is shouted, not an abbreviation
constexpr int kMaxDepth = 3;              // of compounds in compounds
constexpr int kMayStay = 1, kPrefix = 2;  // weights of particles: overleggen; be- and ver-, never split off
constexpr std::uint8_t kPastParticiple = 1, kPlainName = 2, kKeepForm = 4;

constexpr std::string_view kCompass[] = {"noord",     "zuid",      "oost",     "west",    "midden",
                                         "noordwest", "noordoost", "zuidwest", "zuidoost"};

std::uint64_t key_of(std::uint64_t hash, unsigned tag) { return base::mix(hash ^ ((tag + 1) * 0x9E3779B97F4A7C15ULL)); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_inside_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// "gewerkt" → "werkt", "geëffend" → "effend".
bool strip_ge(std::string_view low, std::string& out) {
  if (!low.starts_with("ge") || low.size() < 5) return false;
  out.assign(low.substr(2));
  if (out[0] == '\xC3') {
    const char vowel = out[1] == '\xAB'   ? 'e'
                       : out[1] == '\xAF' ? 'i'
                       : out[1] == '\xBC' ? 'u'
                       : out[1] == '\xB6' ? 'o'
                                          : '\0';
    if (vowel != '\0') out.replace(0, 2, 1, vowel);
  }
  return true;
}

// Capitals of the form stay, except a single one at the start when that isn't the word's own: of the first word of a
// sentence and of nouns made of known parts (Bestuursdienst), unless a hyphen follows (Oranje-belofte).
void restore_case(std::string_view form, std::string_view low, bool is_noun, bool is_first, std::string& lemma) {
  if (form == low || form.size() != low.size()) return;
  std::size_t second = 1;
  while (second < form.size() && is_inside_character(form[second])) ++second;
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  if (form.size() >= kCapitals && std::none_of(form.begin(), form.end(), is_small)) return;
  const bool is_compound = is_noun && lemma.find('_') != std::string::npos && form.find('-') == std::string_view::npos;
  const bool is_borrowed = is_first || is_compound;
  if (is_borrowed && form.substr(second) == low.substr(second)) return;
  for (std::size_t i = 0; i < std::min(lemma.size(), form.size()); ++i) {
    if (lemma[i] == low[i]) lemma[i] = form[i];
    else if (lemma[i] != '_' || form[i] != '-') break;
  }
}

template <class T>
bool view(std::span<const std::byte> section, std::uint32_t offset, std::uint32_t count, std::span<const T>& out) {
  if (offset % 8 != 0 || offset > section.size() || count > (section.size() - offset) / sizeof(T)) return false;
  out = {reinterpret_cast<const T*>(section.data() + offset),
         count};  // NOLINT(*-reinterpret-cast): plain data, aligned
  return true;
}

}  // namespace

Result<Lemmatizer> Lemmatizer::load(std::span<const std::byte> section) {
  const auto damaged = [] {
    return unexpected(
        ErrorCode::missing_data,
        "Het taalmodel is beschadigd of hoort bij een andere versie van helder. Installeer helder opnieuw.");
  };
  Lemmatizer out;
  LemmatizerHeader& header = out.header_;
  const LemmatizerHeader expected;
  if (section.size() < sizeof header || reinterpret_cast<std::uintptr_t>(section.data()) % 8 != 0) return damaged();
  std::memcpy(&header, section.data(), sizeof header);
  if (std::memcmp(header.magic, expected.magic, sizeof header.magic) != 0 || header.version != expected.version ||
      header.size != section.size())
    return damaged();
  std::span<const char> strings;
  if (!view(section, header.tags, header.tag_count, out.tags_) ||
      !view(section, header.classes, header.class_count, out.classes_) ||
      !view(section, header.words, header.word_slots, out.words_) ||
      !view(section, header.suffixes, header.suffix_slots, out.suffixes_) ||
      !view(section, header.scripts, header.script_count, out.scripts_) ||
      !view(section, header.strings, header.string_bytes, strings))
    return damaged();
  out.strings_ = {strings.data(), strings.size()};
  if (!out.is_sound()) return damaged();
  return out;
}

// Afterwards no look-up needs to test an offset, and every search comes to an end.
bool Lemmatizer::is_sound() const {
  const auto is_class = [&](std::uint32_t tag) { return tag < classes_.size(); };
  const auto is_string = [&](std::uint32_t offset) {
    return offset < strings_.size() && static_cast<unsigned char>(strings_[offset]) < strings_.size() - offset;
  };
  const std::uint16_t named[] = {header_.noun,       header_.plural,    header_.infinitive,
                                 header_.first_part, header_.last_part, header_.particle};
  const auto is_free = [](const Slot& slot) { return slot.value == 0; };
  return std::all_of(std::begin(named), std::end(named), is_class) &&
         std::all_of(std::begin(header_.of_upos), std::end(header_.of_upos), is_class) &&
         std::all_of(tags_.begin(), tags_.end(), [&](const Tag& tag) { return is_class(tag.tag_class); }) &&
         std::all_of(classes_.begin(), classes_.end(),
                     [&](const ClassInfo& c) { return is_class(c.group_class) && is_class(c.base_class); }) &&
         std::any_of(words_.begin(), words_.end(), is_free) &&
         std::any_of(suffixes_.begin(), suffixes_.end(), is_free) &&
         std::all_of(words_.begin(), words_.end(),
                     [&](const Slot& slot) { return is_string(slot.value & 0xFFFFFFU); }) &&
         std::all_of(suffixes_.begin(), suffixes_.end(),
                     [&](const Slot& slot) { return slot.value <= scripts_.size(); }) &&
         std::all_of(scripts_.begin(), scripts_.end(), [&](const Script& script) { return is_string(script.add); });
}

std::string_view Lemmatizer::string_at(std::uint32_t offset) const {
  return strings_.substr(offset + 1, static_cast<unsigned char>(strings_[offset]));
}

Lemmatizer::TagClass Lemmatizer::tag_class(Upos upos, std::string_view xpos) const {
  const auto hash = static_cast<std::uint32_t>(base::hash(xpos) >> 32);
  const auto found = std::lower_bound(tags_.begin(), tags_.end(), hash,
                                      [](const Tag& tag, std::uint32_t value) { return tag.hash < value; });
  if (found != tags_.end() && found->hash == hash) return static_cast<TagClass>(found->tag_class);
  return static_cast<TagClass>(header_.of_upos[static_cast<std::size_t>(upos)]);
}

std::optional<Lemmatizer::Found> Lemmatizer::find(std::uint64_t hash, unsigned tag) const {
  const std::uint64_t key = key_of(hash, tag);
  const auto fingerprint = static_cast<std::uint32_t>(key >> 32);
  for (std::size_t at = (key & 0xFFFFFFFFU) * words_.size() >> 32;; at = at + 1 == words_.size() ? 0 : at + 1) {
    const Slot& slot = words_[at];
    if (slot.value == 0) return std::nullopt;
    if (slot.fingerprint == fingerprint)
      return Found{string_at(slot.value & 0xFFFFFFU), static_cast<std::int8_t>(slot.value >> 24)};
  }
}

std::optional<Lemmatizer::Found> Lemmatizer::find(std::string_view low, unsigned tag) const {
  return find(base::hash(low), tag);
}

// A form that was never seen with this tag may be known with a near one: "talenten" tagged as a singular.
std::optional<Lemmatizer::Found> Lemmatizer::find_word(std::uint64_t hash, unsigned tag) const {
  if (auto found = find(hash, tag)) return found;
  const unsigned group = classes_[tag].group_class;
  return group == tag ? std::nullopt : find(hash, group);
}

// "wél", "dít": an accent that only stresses.
std::optional<Lemmatizer::Found> Lemmatizer::find_unstressed(std::string_view low, unsigned tag) const {
  std::string plain;
  for (std::size_t i = 0; i < low.size(); ++i) {
    if (low[i] == '\xC3' && i + 1 < low.size()) {
      const char next = low[i + 1];
      const char vowel = next == '\xA1'   ? 'a'
                         : next == '\xA9' ? 'e'
                         : next == '\xAD' ? 'i'
                         : next == '\xB3' ? 'o'
                         : next == '\xBA' ? 'u'
                                          : '\0';
      if (vowel != '\0') {
        plain += vowel;
        ++i;
        continue;
      }
    }
    plain += low[i];
  }
  return plain.size() == low.size() ? std::nullopt : find_word(base::hash(plain), tag);
}

// The scripts of a form's endings, the longest ending first. The start of the form counts as a letter.
class Lemmatizer::Scripts {
 public:
  Scripts(const Lemmatizer& lemmatizer, std::string_view low, unsigned tag) : lemmatizer_(lemmatizer), low_(low) {
    std::uint64_t state = base::mix(tag + 1);
    const std::size_t longest = std::min(low.size() + 1, kMaxSuffix);
    for (std::size_t length = 0;; ++length) {
      if (const Script* script = look_up(base::mix(state))) found_[count_++] = script;
      if (length == longest) break;
      const char letter = length == low.size() ? '^' : low[low.size() - 1 - length];
      state = (state ^ static_cast<unsigned char>(letter)) * 0x100000001b3ULL;
    }
  }
  /// Puts the next outcome in `out`; false when there are no more.
  bool next(std::string& out) {
    if (count_ == 0) return false;
    const Script& script = *found_[--count_];
    out.assign(low_);
    const std::size_t cut = script.cut;
    if (cut >= low_.size() || (cut > 0 && is_inside_character(low_[low_.size() - cut]))) return true;
    out.resize(low_.size() - cut);
    out += lemmatizer_.string_at(script.add);
    return true;
  }

 private:
  [[nodiscard]] const Script* look_up(std::uint64_t key) const {
    const std::span<const Slot> slots = lemmatizer_.suffixes_;
    const auto fingerprint = static_cast<std::uint32_t>(key >> 32);
    for (std::size_t at = (key & 0xFFFFFFFFU) * slots.size() >> 32;; at = at + 1 == slots.size() ? 0 : at + 1) {
      if (slots[at].value == 0) return nullptr;
      if (slots[at].fingerprint == fingerprint) return &lemmatizer_.scripts_[slots[at].value - 1];
    }
  }
  const Lemmatizer& lemmatizer_;
  std::string_view low_;
  std::array<const Script*, kMaxSuffix + 1> found_{};
  std::size_t count_ = 0;
};

// By the longest ending that leads to a known noun or adjective; else by the longest.
Lemmatizer::Rule Lemmatizer::apply_rule(std::string_view low, unsigned tag, std::string& out) const {
  Scripts scripts(*this, low, tag);
  if (!scripts.next(out)) return Rule::none;
  const ClassInfo& info = classes_[tag];
  if (info.group != 'N' && info.group != 'A') return Rule::guess;
  std::string guess = out;
  do {
    if (const auto found = find(guess, info.base_class)) {
      out.assign(found->lemma);
      return Rule::known;
    }
  } while (scripts.next(guess));
  return Rule::guess;
}

void Lemmatizer::name(std::string_view form, std::string_view low, unsigned tag, std::string& out) const {
  out.assign(form);
  if ((classes_[tag].flags & kPlainName) == 0) {
    // Endings are learned in lower case; what they leave keeps the capitals of the form.
    std::string rule;
    if (form.size() != low.size() || apply_rule(low, tag, rule) == Rule::none) return;
    std::size_t same = 0;
    while (same < std::min(rule.size(), low.size()) && rule[same] == low[same]) ++same;
    out.assign(form.substr(0, same));
    out += std::string_view(rule).substr(same);
    return;
  }
  // AMSTERDAM → Amsterdam, but NAVO stays.
  const auto is_capital = [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; };
  if (form.size() < kCapitals || !std::all_of(form.begin(), form.end(), is_capital)) return;
  for (std::size_t i = 1; i < out.size(); ++i) {
    if (form[i - 1] != '-') out[i] = low[i];
  }
}

bool Lemmatizer::infinitive(std::string_view low, unsigned tag, std::string& out) const {
  std::string bare, guess;
  const auto is_known = [&](std::string_view form) {
    Scripts scripts(*this, form, tag);
    while (scripts.next(guess)) {
      if (const auto found = find(guess, header_.infinitive)) {
        out.assign(found->lemma);
        return true;
      }
    }
    return false;
  };
  if ((classes_[tag].flags & kPastParticiple) != 0 && strip_ge(low, bare) && is_known(bare)) return true;
  return is_known(low);
}

void Lemmatizer::verb(std::string_view low, unsigned tag, std::string& out) const {
  if (infinitive(low, tag, out)) return;
  const bool is_past = (classes_[tag].flags & kPastParticiple) != 0;
  for (std::size_t end = std::min<std::size_t>(low.size() > 3 ? low.size() - 3 : 0, 12); end > 1; --end) {
    const auto particle = find(low.substr(0, end), header_.particle);
    if (!particle) continue;
    const std::string_view rest = low.substr(end);
    std::string lemma;
    if (particle->weight == kPrefix) {
      auto found = find(rest, tag);
      if (!found && is_past) found = find("ge" + std::string(rest), tag);
      if (found && found->lemma.find('_') == std::string_view::npos) {
        out.assign(low.substr(0, end)).append(found->lemma);
        return;
      }
      continue;
    }
    if (particle->weight == kMayStay && is_past && !rest.starts_with("ge")) continue;
    if (const auto found = find(rest, tag)) lemma.assign(found->lemma);
    else if (!infinitive(rest, tag, lemma)) continue;
    if (lemma.find('_') != std::string::npos) continue;
    out.assign(low.substr(0, end)).append("_").append(lemma);
    return;
  }
  // A particle that isn't in the list: tewerkgesteld, streekgebonden.
  for (std::size_t end = 2; is_past && end + 5 < low.size(); ++end) {
    const std::string_view rest = low.substr(end);
    if (!rest.starts_with("ge")) continue;
    std::string lemma;
    if (const auto found = find(rest, tag)) lemma.assign(found->lemma);
    else if (!infinitive(rest, tag, lemma)) continue;
    if (lemma.find('_') != std::string::npos) continue;
    out.assign(low.substr(0, end)).append("_").append(lemma);
    return;
  }
  std::string bare;
  if (is_past && strip_ge(low, bare) && apply_rule(bare, tag, out) != Rule::none) return;
  if (apply_rule(low, tag, out) == Rule::none) out.assign(low);
}

void Lemmatizer::compound(std::string_view low, unsigned tag, int depth, std::string& out) const {
  if (const auto found = find(low, tag)) {
    out.assign(found->lemma);
    return;
  }
  const std::size_t hyphen = low.rfind('-');
  if (hyphen != std::string_view::npos && hyphen > 0 && hyphen + 1 < low.size()) {
    const std::string_view front = low.substr(0, hyphen);
    std::string last, part;
    compound(low.substr(hyphen + 1), tag, depth + 1, last);
    out.clear();
    if (classes_[tag].group == 'A' &&
        std::find(std::begin(kCompass), std::end(kCompass), front) != std::end(kCompass)) {
      out.append(front).append("-").append(last);
      return;
    }
    for (std::size_t begin = 0; begin <= front.size();) {
      const std::size_t end = std::min(front.find('-', begin), front.size());
      int weight = 0;
      const std::string_view surface = front.substr(begin, end - begin);
      if (!first_part(surface, depth + 1, part, weight)) part.assign(surface);
      out.append(part).append("_");
      begin = end + 1;
    }
    out.append(last);
    return;
  }
  if (split(low, tag, depth, out)) return;
  const Rule rule = apply_rule(low, tag, out);
  if (rule == Rule::none) out.assign(low);
  if (rule != Rule::guess || tag == header_.noun) return;
  // The tag may be wrong: a singular that ends like a plural (kostprijs), a noun that ends like an adjective.
  const bool is_noun = classes_[tag].group == 'N';
  if (!is_noun && (low.ends_with("de") || low.ends_with("te") || low.ends_with("den") || low.ends_with("ten"))) return;
  std::string noun;
  if (const auto found = find(low, header_.noun)) out.assign(found->lemma);
  else if (is_noun && split(low, header_.noun, depth, noun)) out = std::move(noun);
}

// The best split that scores above the threshold.
bool Lemmatizer::split(std::string_view low, unsigned tag, int depth, std::string& out) const {
  if (depth >= kMaxDepth || low.size() < 5) return false;
  const std::size_t size = low.size() < 9 ? 0 : low.size() < 13 ? 1 : low.size() < 17 ? 2 : 3;
  int best_score = header_.threshold - header_.weight_size[size];
  bool is_found = false;
  std::string first;
  for (std::size_t at = low.size() - 2; at > 1; --at) {
    const auto last = find(low.substr(at), tag);
    if (!last) continue;
    int weight = 0;
    if (!first_part(low.substr(0, at), depth + 1, first, weight)) continue;
    const auto known = find(last->lemma.substr(last->lemma.rfind('_') + 1), header_.last_part);
    weight += known ? known->weight : low.size() - at < 4 ? header_.weight_last_short : header_.weight_last;
    if (weight <= best_score) continue;
    best_score = weight;
    is_found = true;
    out.assign(first).append("_").append(last->lemma);
  }
  return is_found;
}

bool Lemmatizer::plural_part(std::string_view surface, std::string& out) const {
  if (const auto found = find(surface, header_.plural)) {
    out.assign(found->lemma);
    return true;
  }
  return surface.ends_with("en") && apply_rule(surface, header_.plural, out) == Rule::known;
}

bool Lemmatizer::first_part(std::string_view surface, int depth, std::string& out, int& weight) const {
  const auto take = [&](const std::optional<Found>& found, int value) {
    if (!found) return false;
    out.assign(found->lemma);
    weight = value;
    return true;
  };
  const std::uint64_t hash = base::hash(surface);
  if (const auto found = find(hash, header_.first_part)) return take(found, found->weight);
  if (surface.size() < 4) return false;
  if (take(find(hash, header_.noun), header_.weight_plain)) return true;
  const bool has_s = surface.ends_with('s');
  const std::string_view without_s = surface.substr(0, surface.size() - (has_s ? 1 : 0));
  if (has_s && take(find(without_s, header_.noun), header_.weight_s)) return true;
  if (plural_part(surface, out)) {
    weight = header_.weight_plural;
    return true;
  }
  weight = header_.weight_deep;
  return split(surface, header_.noun, depth, out) || (has_s && split(without_s, header_.noun, depth, out));
}

std::string_view Lemmatizer::lemma(std::string_view form, std::uint64_t hash, TagClass tag_class, bool starts_sentence,
                                   std::string& scratch) const {
  auto tag = static_cast<unsigned>(tag_class);
  if (tag >= classes_.size()) tag = header_.noun;
  if (const auto found = find_word(hash, tag)) return found->lemma;
  const ClassInfo& info = classes_[tag];
  if ((info.flags & kKeepForm) != 0 || form.size() > kLongest || form.empty()) return form;
  const std::string low = text::normalise_form(form);
  if (low.empty()) return form;
  if (low.find('\xC3') != std::string::npos) {
    if (const auto found = find_unstressed(low, tag)) return found->lemma;
  }
  switch (info.group) {
    case 'E': name(form, low, tag, scratch); break;
    case 'R':
    case 'H':
      if (is_digit(low.front())) {
        if (info.group == 'H') return form;
        std::size_t end = low.size();
        while (!is_digit(low[end - 1])) --end;
        scratch.assign(low, 0, end);
      } else if (apply_rule(low, tag, scratch) == Rule::none) {
        scratch = low;
      }
      break;
    case 'V': verb(low, tag, scratch); break;
    case 'N':
    case 'A':
      compound(low, tag, 0, scratch);
      restore_case(form, low, info.group == 'N', starts_sentence, scratch);
      break;
    default: scratch = low;
  }
  return scratch;
}

std::string Lemmatizer::join_particle(std::string_view verb, std::string_view particle, Upos upos) const {
  if (particle.empty() || verb.find('_') != std::string_view::npos) return std::string(verb);
  const std::string_view front = particle == "met" || particle == "mede" ? "mee" : particle;
  // "deel" before nemen is a particle, "zien" before laten isn't: the dictionary has deelnemen and no zienlaten.
  const auto is_verb = [&] {
    const auto found = find(std::string(front).append(verb), header_.infinitive);
    return found && found->lemma.find('_') != std::string_view::npos;
  };
  const auto known = find(front, header_.particle);
  const bool is_particle = upos == Upos::adp || (upos == Upos::adv && known && known->weight < kPrefix) || is_verb();
  return is_particle ? std::string(front).append("_").append(verb) : std::string(verb);
}

}  // namespace helder::language
