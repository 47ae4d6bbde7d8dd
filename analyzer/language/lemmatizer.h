// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Lemmatizer: the dictionary form of a tagged word in the manner of the Dutch treebanks, with "_" between the parts of
// a compound (verzekering_maatschappij) and after the particle of a separable verb (opgelost → op_lossen). Known words
// stand in a table; others go by their endings, particles and compound parts. Made by training/lemmatizer/train.py,
// which holds the same algorithm and stores as a word what the rules get wrong.
//
// Section of the model file, little-endian: LemmatizerHeader, then at 8-byte offsets
//   tags      sorted by hash: {u32 hash of the CGN tag, u32 class}
//   classes   {u8 group letter, u8 flags, u16 group's class, u16 class of its dictionary forms, u16 0}
//   words     open addressing {u32 fingerprint, u32 string offset (24 bits) and weight (8 bits, signed)}, 0 is empty
//   suffixes  open addressing {u32 fingerprint, u32 script + 1}, 0 is empty
//   scripts   {u32 bytes to cut off, u32 string offset of what to put there}
//   strings   a length byte and that many bytes of UTF-8, for each
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "helder/annotation.h"
#include "helder/result.h"

namespace helder::language {

struct LemmatizerHeader {
  static constexpr std::uint32_t kVersion = 2;
  char magic[8] = {'H', 'E', 'L', 'D', 'L', 'E', 'M', '\n'};
  std::uint32_t version = kVersion;
  std::uint32_t size = 0;  ///< of the whole section, in bytes
  std::uint32_t tags = 0, tag_count = 0;
  std::uint32_t classes = 0, class_count = 0;
  std::uint32_t words = 0, word_slots = 0;
  std::uint32_t suffixes = 0, suffix_slots = 0;
  std::uint32_t scripts = 0, script_count = 0;
  std::uint32_t strings = 0, string_bytes = 0;
  std::uint16_t noun = 0, plural = 0, infinitive = 0;  ///< classes that the rules ask for by name
  std::uint16_t first_part = 0, last_part = 0, particle = 0;
  std::int16_t threshold = 0;  ///< in 1/16 of a log odds, as the weights
  std::int16_t weight_last = 0, weight_last_short = 0, weight_plain = 0, weight_s = 0, weight_plural = 0,
               weight_deep = 0;
  std::int16_t weight_size[4] = {};  ///< of words shorter than 9, 13 and 17 bytes, and of longer ones
  std::uint16_t of_upos[17] = {};    ///< class for a tag that is not known
};
static_assert(sizeof(LemmatizerHeader) == 132);

class Lemmatizer {
 public:
  /// A class of tags whose lemmas are made in the same way.
  enum class TagClass : std::uint16_t {};

  /// Looks at `section`, which must stay where it is, at an address that is a multiple of 8, for as long as the
  /// lemmatizer and what it returns. Checks every offset in it. Errors: missing_data (other version, damaged).
  [[nodiscard]] static Result<Lemmatizer> load(std::span<const std::byte> section);

  /// The class of a CGN tag ("WW|pv|tgw|ev"); for a tag that the training data don't have, that of the part of speech.
  /// Ask once for each tag of a tag set and keep it.
  [[nodiscard]] TagClass tag_class(Upos upos, std::string_view xpos) const;

  /// The lemma, never empty for a form that isn't empty. `hash` is text::form_hash(form), so Token::form. `scratch` is
  /// the memory of words that are not known; the answer looks at the section, at `form` or at `scratch`, so copy it
  /// before the next call. Of a verb whose particle stands elsewhere in the sentence it is the lemma without particle.
  /// Thread-safe with a scratch per thread; work grows with the square of the length at most and stops at 96 bytes,
  /// past which a form that is not known is its own lemma.
  [[nodiscard]] std::string_view lemma(std::string_view form, std::uint64_t hash, TagClass tag, bool starts_sentence,
                                       std::string& scratch) const;

  /// "lossen" and "op" → "op_lossen": the lemma of a verb whose particle stands elsewhere in the sentence (relation
  /// compound:prt). `particle` is the particle's lemma, `upos` its part of speech: "beschikbaar stellen" and "zien
  /// laten" stay two words. Do not ask it for a particle with a `fixed` word under it ("in gebruik nemen"). A verb that
  /// has a particle already stays as it is; met and mede become mee.
  [[nodiscard]] std::string join_particle(std::string_view verb, std::string_view particle, Upos upos) const;

 private:
  struct Tag {
    std::uint32_t hash, tag_class;
  };
  struct ClassInfo {
    std::uint8_t group, flags;
    std::uint16_t group_class, base_class, unused;
  };
  struct Slot {
    std::uint32_t fingerprint, value;
  };
  struct Script {
    std::uint32_t cut, add;
  };
  struct Found {
    std::string_view lemma;
    int weight = 0;
  };
  class Scripts;

  Lemmatizer() = default;
  [[nodiscard]] bool is_sound() const;
  [[nodiscard]] std::string_view string_at(std::uint32_t offset) const;
  [[nodiscard]] std::optional<Found> find(std::uint64_t hash, unsigned tag) const;
  [[nodiscard]] std::optional<Found> find(std::string_view low, unsigned tag) const;
  [[nodiscard]] std::optional<Found> find_word(std::uint64_t hash, unsigned tag) const;
  [[nodiscard]] std::optional<Found> find_unstressed(std::string_view low, unsigned tag) const;
  enum class Rule : std::uint8_t { none, guess, known };
  Rule apply_rule(std::string_view low, unsigned tag, std::string& out) const;
  [[nodiscard]] bool infinitive(std::string_view low, unsigned tag, std::string& out) const;
  void name(std::string_view form, std::string_view low, unsigned tag, std::string& out) const;
  void verb(std::string_view low, unsigned tag, std::string& out) const;
  void compound(std::string_view low, unsigned tag, int depth, std::string& out) const;
  [[nodiscard]] bool split(std::string_view low, unsigned tag, int depth, std::string& out) const;
  [[nodiscard]] bool plural_part(std::string_view surface, std::string& out) const;
  [[nodiscard]] bool first_part(std::string_view surface, int depth, std::string& out, int& weight) const;

  LemmatizerHeader header_;
  std::span<const Tag> tags_;
  std::span<const ClassInfo> classes_;
  std::span<const Slot> words_, suffixes_;
  std::span<const Script> scripts_;
  std::string_view strings_;
};

}  // namespace helder::language
