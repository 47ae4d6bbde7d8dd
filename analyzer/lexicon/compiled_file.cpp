// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/compiled_file.h"

#include <bit>
#include <cstring>
#include <utility>
#include <vector>

#include "base/hash.h"
#include "lexicon/mapped_file.h"

namespace helder::lexicon::compiled {
namespace {

constexpr std::size_t kCheckedWhole = 8 << 20;

template <class T>
bool take(std::string_view bytes, const Header& header, Section section, std::span<const T>& out) {
  const SectionRange range = header.sections[static_cast<std::size_t>(section)];
  if (range.offset % alignof(T) != 0 || range.offset > bytes.size() ||
      range.count > (bytes.size() - range.offset) / sizeof(T))
    return false;
  // The offset is aligned and the mapping too, so the records may be read where they stand.
  out = {reinterpret_cast<const T*>(static_cast<const void*>(bytes.data() + range.offset)), range.count};
  return true;
}

bool take(std::string_view bytes, const Header& header, Section section, std::string_view& out) {
  std::span<const char> span;
  if (!take(bytes, header, section, span)) return false;
  out = {span.data(), span.size()};
  return true;
}

Unexpected failed(const std::string& path, std::string message) {
  return unexpected(Error{.code = ErrorCode::missing_data, .message = std::move(message), .path = path});
}

class LexiconFile final : public File {
 public:
  explicit LexiconFile(lexicon::MappedFile file) : file_(std::move(file)) {}
  [[nodiscard]] std::string_view bytes() const { return file_.bytes(); }
  void set_view(const View& view) { view_ = view; }

 private:
  lexicon::MappedFile file_;
};

class OwnedFile final : public File {
 public:
  explicit OwnedFile(const std::string& bytes) : words_((bytes.size() + 7) / 8) {
    if (!bytes.empty()) std::memcpy(words_.data(), bytes.data(), bytes.size());
    bytes_ = {reinterpret_cast<const char*>(words_.data()), bytes.size()};
  }
  [[nodiscard]] std::string_view bytes() const { return bytes_; }
  void set_view(const View& view) { view_ = view; }

 private:
  std::vector<std::uint64_t> words_;  // aligned for every record
  std::string_view bytes_;
};

}  // namespace

std::uint64_t checksum(std::string_view bytes) {
  // Four lanes so that the multiplications overlap.
  std::array<std::uint64_t, 4> lane{0x9E3779B97F4A7C15ULL, 0xC2B2AE3D27D4EB4FULL, 0x165667B19E3779F9ULL,
                                    0x27D4EB2F165667C5ULL};
  std::size_t at = 0;
  for (; at + 32 <= bytes.size(); at += 32) {
    std::array<std::uint64_t, 4> words;
    std::memcpy(words.data(), bytes.data() + at, 32);
    for (std::size_t i = 0; i < 4; ++i) lane[i] = std::rotl((lane[i] ^ words[i]) * 0xff51afd7ed558ccdULL, 29);
  }
  std::uint64_t sum = bytes.size();
  for (; at < bytes.size(); ++at) sum = (sum ^ static_cast<unsigned char>(bytes[at])) * 0x100000001b3ULL;
  for (const std::uint64_t l : lane) sum = base::mix(sum ^ l);
  return sum;
}

std::string_view View::string(StringRef ref) const {
  if (ref == 0 || ref > strings.size() || strings.size() - ref < 4) return {};
  std::uint32_t size = 0;
  std::memcpy(&size, strings.data() + ref, 4);
  if (size > strings.size() - ref - 4) return {};
  return strings.substr(ref + 4, size);
}

std::uint32_t View::probe(std::uint64_t form) const {
  std::size_t at = form & (slots.size() - 1);
  for (std::size_t n = 0; n < slots.size(); ++n) {
    const std::uint64_t slot = slots[at];
    if (slot == 0) return kNone;
    if ((slot & ~0xFFFFFFULL) == (form & ~0xFFFFFFULL)) return static_cast<std::uint32_t>(slot & 0xFFFFFF) - 1;
    at = (at + 1) & (slots.size() - 1);
  }
  return kNone;
}

Result<View> open_view(std::string_view bytes, const std::string& path) {
  const std::string advice = "; installeer helder opnieuw of bouw het woordenboek opnieuw";
  if (bytes.size() < sizeof(Header)) return failed(path, "het woordenboekbestand is niet compleet" + advice);
  Header header;
  std::memcpy(&header, bytes.data(), sizeof(Header));
  if (header.magic != kMagic) return failed(path, "dit is geen woordenboekbestand van helder" + advice);
  if (header.format_version != kFormatVersion || header.byte_order != kByteOrder)
    return failed(path, "dit woordenboekbestand hoort bij een andere versie van helder" + advice);
  Header without_sum = header;
  without_sum.header_checksum = 0;
  const bool is_whole =
      header.file_size == bytes.size() &&
      header.header_checksum == checksum({reinterpret_cast<const char*>(&without_sum), sizeof(Header)}) &&
      (bytes.size() > kCheckedWhole || header.body_checksum == checksum(bytes.substr(sizeof(Header))));
  View view;
  const bool is_good =
      is_whole && take(bytes, header, Section::filter, view.filter) &&
      take(bytes, header, Section::slots, view.slots) && take(bytes, header, Section::keys, view.keys) &&
      take(bytes, header, Section::members, view.members) && take(bytes, header, Section::anchors, view.anchors) &&
      take(bytes, header, Section::sequences, view.sequences) && take(bytes, header, Section::atoms, view.atoms) &&
      take(bytes, header, Section::bindings, view.bindings) &&
      take(bytes, header, Section::slot_names, view.slot_names) && take(bytes, header, Section::groups, view.groups) &&
      take(bytes, header, Section::set_keys, view.set_keys) &&
      take(bytes, header, Section::properties, view.properties) &&
      take(bytes, header, Section::conditions, view.conditions) &&
      take(bytes, header, Section::exceptions, view.exceptions) &&
      take(bytes, header, Section::entries, view.entries) &&
      take(bytes, header, Section::alternatives, view.alternatives) &&
      take(bytes, header, Section::parts, view.parts) && take(bytes, header, Section::lemmas, view.lemmas) &&
      take(bytes, header, Section::cells, view.cells) && take(bytes, header, Section::index, view.index) &&
      take(bytes, header, Section::strings, view.strings) && take(bytes, header, Section::texts, view.texts) &&
      std::has_single_bit(view.filter.size()) && std::has_single_bit(view.slots.size());
  if (!is_good) return failed(path, "het woordenboekbestand is beschadigd" + advice);
  view.version = header.version;
  view.layer = header.layer;
  view.speaking_count = header.speaking_count;
  return view;
}

Result<std::shared_ptr<const File>> map_file(const std::filesystem::path& path) {
  lexicon::MappedFile::Failure failure{};
  auto file = lexicon::MappedFile::map(path, &failure);
  if (!file && failure == lexicon::MappedFile::Failure::absent)
    return failed(path.string(), "het woordenboek ontbreekt; installeer helder opnieuw of bouw het met 'make build'");
  if (!file) return failed(path.string(), "het woordenboekbestand is leeg of niet te lezen; installeer helder opnieuw");
  auto mapped = std::make_shared<LexiconFile>(*std::move(file));
  const Result<View> view = open_view(mapped->bytes(), path.string());
  if (!view) return unexpected(view.error());
  mapped->set_view(*view);
  return std::shared_ptr<const File>(std::move(mapped));
}

Result<std::shared_ptr<const File>> own_bytes(std::string bytes) {
  auto owned = std::make_shared<OwnedFile>(bytes);
  const Result<View> view = open_view(owned->bytes(), {});
  if (!view) return unexpected(view.error());
  owned->set_view(*view);
  return std::shared_ptr<const File>(std::move(owned));
}

}  // namespace helder::lexicon::compiled
