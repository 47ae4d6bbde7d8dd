// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The compiled lexicon, as it stands in lexicon.bin and in memory: a header, then arrays of plain records that refer to
// each other by index. Nothing is decoded when it is loaded. Every index is checked when it is used, so that a damaged
// file can give wrong answers but never a crash; the checksum tells the damage first. Little-endian. Any change of a
// record raises kFormatVersion.
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace helder::lexicon::compiled {

inline constexpr std::array<char, 8> kMagic{'H', 'E', 'L', 'D', 'L', 'E', 'X', '\n'};
inline constexpr std::uint32_t kFormatVersion = 1;
inline constexpr std::uint32_t kByteOrder = 0x01020304;
inline constexpr std::uint32_t kNone = 0xFFFFFFFF;

using StringRef = std::uint32_t;  ///< offset in the section `strings`: length (4 bytes), then the bytes; 0 = empty

/// A form that some pattern uses: which lemmas it is a form of, and which sequences are anchored at it.
struct Key {
  std::uint32_t first_member = 0, member_count = 0;
  std::uint32_t first_anchor = 0, anchor_count = 0;
};
struct Member {
  std::uint32_t symbol = kNone;
  std::uint32_t cells = 0;
};  ///< cells: bit per Form
struct Anchor {
  std::uint32_t sequence = 0;
  std::uint32_t atom = 0;
};

enum class AtomKind : std::uint8_t { key, symbol, set, properties, gap };
/// One token of a sequence (gap: up to `size` tokens).
struct Atom {
  AtomKind kind = AtomKind::key;
  std::uint8_t is_exact = 0;  ///< key: the text must be `text`, capitals too
  std::uint16_t size = 0;     ///< gap: tokens; set: number of keys; properties: number of properties
  std::uint32_t value =
      kNone;  ///< key, symbol (2 × lemma, + 1 for split stems), first of set_keys, first of properties
  StringRef text = 0;
};
/// A linear pattern: what a pattern becomes when its choices and options are written out.
struct Sequence {
  std::uint32_t entry = kNone;
  std::uint32_t first_atom = 0;
  std::uint32_t first_binding = 0;
  std::uint32_t first_slot = 0;
  std::uint16_t atom_count = 0, binding_count = 0, slot_count = 0;
  std::uint16_t particle_atom = 0;              ///< the split stem that `particle` belongs to
  std::uint32_t particle = kNone;               ///< key of the particle that must follow in the clause
  std::uint32_t before = kNone, after = kNone;  ///< groups that may not stand before or after
  std::uint32_t needs_clause_end = 0;  ///< the particle is a preposition too: it must stand at the end of its clause
};
enum class Mode : std::uint8_t { joined, with_te, split };
/// A `<…>` of the pattern in a sequence: which tokens, which lemma.
struct Binding {
  std::uint32_t lemma = kNone;
  std::uint32_t cells = 0;  ///< 0: those of the token that matched
  std::uint16_t first_atom = 0, atom_count = 1;
  Mode mode = Mode::joined;
  std::uint8_t padding[3] = {};
};
struct Slot {
  StringRef name = 0;
  std::uint16_t first_atom = 0, last_atom = 0;
};
struct Group {
  std::uint32_t first_sequence = 0, sequence_count = 0;
};
struct PropertyRecord {
  std::uint8_t kind = 0, is_negated = 0, padding[2] = {};
  StringRef value = 0;
};
struct ConditionRecord {
  std::uint8_t kind = 0, is_negated = 0, padding[2] = {};
  std::uint32_t mask = 0, group = kNone;
};
struct ExceptionRecord {
  std::uint32_t overlap = kNone;  ///< group; else the place is given by the others
  std::uint32_t before = kNone, after = kNone, not_before = kNone, not_after = kNone;
};

enum EntryFlag : std::uint8_t { kSpeaks = 1, kNeedsTags = 2, kHasLegalEffect = 4, kLowerCase = 8, kSingleWord = 16 };
struct EntryRecord {
  std::uint64_t text_offset = 0;
  std::uint32_t text_size = 0;
  std::uint32_t first_alternative = 0, first_condition = 0, first_exception = 0;
  std::uint16_t alternative_count = 0, condition_count = 0, exception_count = 0;
  std::uint8_t category = 0, domain = 0, severity = 0, word_class = 0, status = 0, flags = 0;
  StringRef id = 0;
  std::uint64_t override_key = 0;  ///< hash of term, class and sense: a later layer's entry with the same replaces it
  std::uint64_t id_hash = 0;
};
enum AlternativeFlag : std::uint8_t { kAdvice = 1, kDeletion = 2 };
struct AlternativeRecord {
  StringRef label = 0;
  std::uint32_t first_part = 0;
  std::uint16_t part_count = 0;
  std::uint8_t flags = 0, padding = 0;
};
struct PartRecord {
  std::uint8_t kind = 0;  ///< AlternativePart::Kind
  std::uint8_t element = 1, with_article = 0, padding = 0;
  StringRef text = 0;
  std::uint32_t lemma = kNone;
};
enum class Gender : std::uint8_t { unknown, common /* de */, neuter /* het */ };
struct Lemma {
  std::uint32_t first_cell = 0;
  std::uint16_t cell_count = 0;
  std::uint8_t word_class = 0;
  Gender gender = Gender::unknown;
  StringRef text = 0, particle = 0;
};
struct Cell {
  std::uint32_t form = 0;
  StringRef text = 0, stem = 0;
};
struct IndexRecord {
  std::uint64_t hash = 0;
  std::uint32_t entry = 0, padding = 0;
};

enum class Section : std::uint32_t {
  filter,
  slots,
  keys,
  members,
  anchors,
  sequences,
  atoms,
  bindings,
  slot_names,
  groups,
  set_keys,
  properties,
  conditions,
  exceptions,
  entries,
  alternatives,
  parts,
  lemmas,
  cells,
  index,
  strings,
  texts,
  count,
};
inline constexpr std::size_t kSectionCount = static_cast<std::size_t>(Section::count);

struct SectionRange {
  std::uint64_t offset = 0, count = 0;
};
struct Header {
  std::array<char, 8> magic = kMagic;
  std::uint32_t format_version = kFormatVersion;
  std::uint32_t byte_order = kByteOrder;
  std::uint64_t file_size = 0;
  std::uint64_t body_checksum = 0;    ///< checksum() of everything after the header
  std::uint64_t header_checksum = 0;  ///< checksum() of the header with this field 0
  StringRef version = 0, layer = 0;
  std::uint32_t speaking_count = 0, padding = 0;
  std::array<SectionRange, kSectionCount> sections{};
};

/// Eight bytes at a time, so that a file of a few megabytes costs well under a millisecond.
[[nodiscard]] std::uint64_t checksum(std::string_view bytes);

/// Spans over the sections. `get` and `slice` answer with nothing where an index is out of range.
struct View {
  std::span<const std::uint64_t> filter, slots;
  std::span<const Key> keys;
  std::span<const Member> members;
  std::span<const Anchor> anchors;
  std::span<const Sequence> sequences;
  std::span<const Atom> atoms;
  std::span<const Binding> bindings;
  std::span<const Slot> slot_names;
  std::span<const Group> groups;
  std::span<const std::uint32_t> set_keys;
  std::span<const PropertyRecord> properties;
  std::span<const ConditionRecord> conditions;
  std::span<const ExceptionRecord> exceptions;
  std::span<const EntryRecord> entries;
  std::span<const AlternativeRecord> alternatives;
  std::span<const PartRecord> parts;
  std::span<const Lemma> lemmas;
  std::span<const Cell> cells;
  std::span<const IndexRecord> index;
  std::string_view strings, texts;
  StringRef version = 0, layer = 0;
  std::uint32_t speaking_count = 0;

  [[nodiscard]] std::string_view string(StringRef ref) const;
  /// The key of a form, or kNone. One probe of the filter for words that no pattern uses.
  [[nodiscard]] std::uint32_t key_of(std::uint64_t form) const {
    if (filter.empty()) return kNone;
    const std::uint64_t bits = 1ULL << (form & 63) | 1ULL << (form >> 6 & 63) | 1ULL << (form >> 12 & 63);
    if ((filter[(form >> 18) & (filter.size() - 1)] & bits) != bits) return kNone;
    return probe(form);
  }

 private:
  [[nodiscard]] std::uint32_t probe(std::uint64_t form) const;
};

template <class T>
[[nodiscard]] const T& get(std::span<const T> all, std::size_t index) {
  static constexpr T kEmpty{};
  return index < all.size() ? all[index] : kEmpty;
}
template <class T>
[[nodiscard]] std::span<const T> slice(std::span<const T> all, std::size_t first, std::size_t count) {
  if (first > all.size() || count > all.size() - first) return {};
  return all.subspan(first, count);
}

}  // namespace helder::lexicon::compiled
