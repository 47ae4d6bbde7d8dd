// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/word_features.h"

#include <bit>

#include <unicode/uchar.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "language/model_file.h"
#include "text/form.h"

namespace helder::language {
namespace {

constexpr std::uint32_t kListed = 1U << 31;
constexpr std::size_t kLongestClassified = 64;  // characters; longer is no word but noise

// What is left after normalise_form: quotation marks, dashes, bullets.
std::string_view plain_sign(char32_t c) {
  switch (c) {
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'«':
    case U'»': return "\"";
    case U'‹':
    case U'›':
    case U'‚':
    case U'`':
    case U'´': return "'";
    case U'–':
    case U'—':
    case U'−':
    case U'•':
    case U'·':
    case U'‒':
    case U'―': return "-";
    case U'…': return "...";
    default: return {};
  }
}

// Offsets of the characters of a form, and its end.
class Characters {
 public:
  explicit Characters(std::string_view form) : form_(form) {
    for (std::size_t i = 0; i < form.size(); ++i)
      if (!base::is_continuation(form[i])) offsets_.push_back(static_cast<std::uint32_t>(i));
    offsets_.push_back(static_cast<std::uint32_t>(form.size()));
  }
  [[nodiscard]] std::size_t size() const { return offsets_.size() - 1; }
  [[nodiscard]] std::string_view first(std::size_t n) const { return form_.substr(0, offsets_[n]); }
  [[nodiscard]] std::string_view from(std::size_t n) const { return form_.substr(offsets_[n]); }

 private:
  std::string_view form_;
  std::vector<std::uint32_t> offsets_;
};

std::uint16_t bucket(char kind, std::string_view letters, std::uint32_t rows) {
  base::Hasher hasher;
  hasher.add(kind);
  hasher.add(letters);
  return static_cast<std::uint16_t>(1 + hasher.value() % (rows - 1));
}

// What counts about how a form is written. Capital and small are Unicode's properties, so ª is small and Ⅳ a capital
// though neither is a letter: what Python's isupper and islower answer.
struct Look {
  std::size_t characters = 0, letters = 0, capitals = 0, digits = 0;
  bool begins_with_capital = false, has_small = false, has_hyphen = false, has_point = false;
};

Look look_at(std::string_view form) {
  Look look;
  for (std::size_t i = 0; i < form.size();) {
    const base::CodePoint c = base::decode(form, i);
    i += c.length;
    const auto value = static_cast<UChar32>(c.value);
    const bool is_ascii = value < 0x80;
    const bool is_capital = is_ascii ? value >= 'A' && value <= 'Z' : u_isUUppercase(value) != 0;
    const bool is_small = is_ascii ? value >= 'a' && value <= 'z' : u_isULowercase(value) != 0;
    if (is_ascii ? is_capital || is_small : u_isalpha(value) != 0) {
      ++look.letters;
      look.capitals += is_capital ? 1 : 0;
    }
    if (look.characters == 0) look.begins_with_capital = is_capital;
    look.has_small = look.has_small || is_small;
    look.digits += value >= '0' && value <= '9' ? 1 : 0;
    look.has_hyphen = look.has_hyphen || value == '-';
    look.has_point = look.has_point || value == '.';
    ++look.characters;
  }
  return look;
}

std::uint16_t shape_of(const Look& look, bool is_first, bool is_shouted) {
  unsigned letter_case = 1;
  if (look.letters == 0) letter_case = 3;
  else if (look.capitals == 0 || is_shouted) letter_case = 0;
  else if (look.capitals == look.letters && look.letters > 1) letter_case = 2;
  const unsigned first_capital = look.letters > 0 && look.begins_with_capital && !is_shouted ? 1 : 0;
  const unsigned digit = look.digits == 0 ? 0 : look.digits == look.characters ? 2 : 1;
  const unsigned hyphen = look.characters > 1 && look.has_hyphen ? 1 : 0;
  const unsigned point = look.characters > 1 && look.has_point ? 1 : 0;
  return static_cast<std::uint16_t>(((((first_capital * 4 + letter_case) * 3 + digit) * 2 + hyphen) * 2 + point) * 2 +
                                    (is_first ? 1 : 0));
}

Unexpected damaged() {
  return unexpected(ErrorCode::missing_data, "Het taalmodel is beschadigd (woorden). Installeer helder opnieuw.");
}

}  // namespace

std::string network_form(std::string_view form) {
  if (form == ",," || form == "''" || form == "``") return "\"";
  std::string plain = text::normalise_form(form);
  bool is_ascii = true;
  for (char& c : plain) {
    if (c >= '0' && c <= '9') c = '0';
    if (c == '`') c = '\'';
    is_ascii = is_ascii && static_cast<unsigned char>(c) < 0x80;
  }
  if (is_ascii) return plain;
  std::string out;
  for (std::size_t i = 0; i < plain.size();) {
    const base::CodePoint c = base::decode(plain, i);
    const std::string_view sign = plain_sign(c.value);
    out += sign.empty() ? std::string_view(plain).substr(i, c.length) : sign;
    i += c.length;
  }
  return out;
}

Result<WordFeatures> WordFeatures::open(std::span<const std::byte> section) {
  SectionReader reader(section);
  const auto numbers = reader.take<std::uint32_t>(4);
  if (!reader.is_good() || !std::has_single_bit(numbers[0])) return damaged();
  WordFeatures features;
  features.slots_ = reader.take<Slot>(numbers[0]);
  features.words_ = numbers[1];
  features.classes_ = numbers[2];
  features.types_ = numbers[3];
  bool has_empty = false;
  for (const Slot& slot : features.slots_) {
    has_empty = has_empty || slot.numbers == 0;
    if ((slot.numbers & 0x7FFFU) >= features.words_ || (slot.numbers >> 15 & 0x1FFU) >= features.classes_ ||
        (slot.numbers >> 24 & 0x7FU) >= features.types_)
      return damaged();
  }
  if (!reader.is_good() || !has_empty) return damaged();
  return features;
}

std::uint32_t WordFeatures::rows(Feature feature) const {
  switch (feature) {
    case kWord: return words_;
    case kClass: return classes_;
    case kType: return types_;
    default: return kTableRows[feature];
  }
}

WordFeatures::Entry WordFeatures::find(std::string_view form) const {
  const std::uint64_t hash = base::hash(form);
  const auto fingerprint = static_cast<std::uint32_t>(hash >> 32);
  const std::uint64_t mask = slots_.size() - 1;
  for (std::uint64_t i = hash & mask;; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.numbers == 0) return {};
    if (slot.fingerprint == fingerprint)
      return {.word = slot.numbers & 0x7FFFU,
              .word_class = slot.numbers >> 15 & 0x1FFU,
              .type = slot.numbers >> 24 & 0x7FU,
              .is_listed = (slot.numbers & kListed) != 0};
  }
}

void WordFeatures::describe_form(std::string_view form, FeatureRows& rows) const {
  const Entry entry = find(form);
  rows[kWord] = static_cast<std::uint16_t>(entry.word);
  const Characters characters(form);
  const std::size_t n = characters.size();
  const auto set = [&](Feature feature, char kind, std::size_t length) {
    rows[feature] = n < length ? std::uint16_t{0}
                               : bucket(kind, kind == 'p' ? characters.first(length) : characters.from(n - length),
                                        kTableRows[feature]);
  };
  set(kPrefix2, 'p', 2);
  set(kPrefix3, 'p', 3);
  set(kSuffix2, 's', 2);
  set(kSuffix3, 's', 3);
  set(kSuffix4, 's', 4);
  set(kSuffix5, 's', 5);

  // What the lists know of the word, else of its tail: a compound is inflected and used as its last part.
  Entry known = entry;
  std::uint16_t kind = 0;
  if (!entry.is_listed) {
    known = {};
    kind = 3;
    if (n >= 5 && n <= kLongestClassified && form.find('0') == std::string_view::npos) {
      for (std::size_t start = 2; start + 2 < n && kind != 1; ++start) {
        const Entry tail = find(characters.from(start));
        if (!tail.is_listed) continue;
        const std::string_view head = characters.first(start);
        const bool is_linked = head.back() == 's' || head.back() == '-';
        if (find(head).is_listed || (is_linked && find(head.substr(0, head.size() - 1)).is_listed)) {
          known = tail;
          kind = 1;
        } else if (kind == 3 && n - start >= 4) {
          known = tail;
          kind = 2;
        }
      }
    }
  }
  rows[kClass] = static_cast<std::uint16_t>(known.word_class);
  rows[kType] = static_cast<std::uint16_t>(known.type);
  rows[kKind] = kind;
}

void WordFeatures::describe(const Document& document, std::span<const Token> tokens,
                            std::vector<FeatureRows>& rows) const {
  std::vector<Look> looks;
  looks.reserve(tokens.size());
  std::size_t first = 0;
  bool has_first = false;
  std::size_t with_letters = 0;
  bool has_small = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Look& look = looks.emplace_back(look_at(document.text(tokens[i].span)));
    if (!has_first && (look.letters > 0 || look.digits > 0)) {
      first = i;
      has_first = true;
    }
    with_letters += look.letters > 0 ? 1 : 0;
    has_small = has_small || (look.letters > 0 && look.has_small);
  }
  const bool is_shouted = with_letters >= 3 && !has_small;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    FeatureRows& row = rows.emplace_back();
    describe_form(network_form(document.text(tokens[i].span)), row);
    row[kShape] = shape_of(looks[i], i == first, is_shouted);
  }
}

}  // namespace helder::language
