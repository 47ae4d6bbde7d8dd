// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/word_table.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>

#include "lexicon/compiled_file.h"

namespace helder::lexicon {
namespace {

static_assert(std::endian::native == std::endian::little, "word tables are little-endian");

Unexpected missing(const std::filesystem::path& path, std::string_view what) {
  return unexpected(
      Error{.code = ErrorCode::missing_data,
            .message = "De woordgegevens " + path.string() + " " + std::string(what) + ". Installeer helder opnieuw.",
            .path = path.string()});
}

constexpr std::size_t up_to_8(std::size_t bytes) { return (bytes + 7) / 8 * 8; }

template <std::size_t Size>
std::string_view text_of(const char (&field)[Size]) {
  return {field, ::strnlen(field, Size)};
}

}  // namespace

Result<WordTable> WordTable::map(const std::filesystem::path& path, std::string_view kind, std::size_t record_size) {
  auto file = MappedFile::map(path);
  if (!file) return missing(path, "zijn er niet");
  const std::string_view bytes = file->bytes();
  if (bytes.size() < sizeof(WordTableHeader)) return missing(path, "zijn beschadigd");
  // A mapping begins at a page, so header and arrays may be read where they stand.
  const auto* header = reinterpret_cast<const WordTableHeader*>(static_cast<const void*>(bytes.data()));
  if (std::memcmp(header->magic, WordTableHeader{}.magic, sizeof header->magic) != 0)
    return missing(path, "zijn beschadigd");
  if (header->version != WordTableHeader::kVersion || text_of(header->kind) != kind ||
      header->record_size != record_size)
    return missing(path, "horen bij een andere versie");
  const std::size_t slots = header->slot_count;
  const std::size_t records = sizeof(WordTableHeader) + up_to_8(slots * 6);
  const std::size_t strings = up_to_8(records + std::size_t{header->record_count} * record_size);
  if (header->word_count >= slots || slots % 2 != 0 || bytes.size() != strings + header->string_bytes ||
      header->checksum != compiled::checksum(bytes.substr(sizeof(WordTableHeader))))
    return missing(path, "zijn beschadigd");

  WordTable table;
  const char* const begin = bytes.data();
  table.fingerprints_ = {
      reinterpret_cast<const std::uint32_t*>(static_cast<const void*>(begin + sizeof(WordTableHeader))), slots};
  table.numbers_ = {
      reinterpret_cast<const std::uint16_t*>(static_cast<const void*>(begin + sizeof(WordTableHeader) + slots * 4)),
      slots};
  // A checksum that was made for a wrong table must not lead out of it either.
  if (std::any_of(table.numbers_.begin(), table.numbers_.end(),
                  [&](std::uint16_t number) { return number > header->record_count; }) ||
      std::find(table.numbers_.begin(), table.numbers_.end(), 0) == table.numbers_.end())
    return missing(path, "zijn beschadigd");
  table.records_ = begin + records;
  table.strings_ = bytes.substr(strings);
  table.name_ = text_of(header->name);
  table.floor_ = header->floor;
  table.size_ = header->word_count;
  table.file_ = *std::move(file);
  return table;
}

std::string_view WordTable::string(std::uint32_t place) const {
  if (place >= strings_.size()) return {};
  const std::string_view rest = strings_.substr(place);
  return rest.substr(0, rest.find('\0'));
}

}  // namespace helder::lexicon
