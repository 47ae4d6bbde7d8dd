// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/word_set.h"

#include <bit>
#include <cstring>

#include "base/hash.h"

namespace helder::lexicon {
namespace {

static_assert(std::endian::native == std::endian::little, "words.bin is little-endian");

Unexpected missing(const std::filesystem::path& path, std::string_view what) {
  return unexpected(
      Error{.code = ErrorCode::missing_data,
            .message = "De woordenlijst " + path.string() + " " + std::string(what) + ". Installeer helder opnieuw.",
            .path = path.string()});
}

}  // namespace

Result<std::shared_ptr<const WordSet>> WordSet::map(const std::filesystem::path& path) {
  MappedFile::Failure failure{};
  auto file = MappedFile::map(path, &failure);
  if (!file) return missing(path, failure == MappedFile::Failure::absent ? "is er niet" : "is beschadigd");

  std::shared_ptr<WordSet> words(new WordSet);
  words->file_ = *std::move(file);
  const std::string_view bytes = words->file_.bytes();
  const std::size_t length = bytes.size();
  if (length < sizeof(WordSetHeader)) return missing(path, "is beschadigd");
  WordSetHeader header;
  std::memcpy(static_cast<void*>(&header), bytes.data(), sizeof header);
  if (std::memcmp(header.magic, WordSetHeader{}.magic, sizeof header.magic) != 0) return missing(path, "is beschadigd");
  if (header.version != WordSetHeader::kVersion) return missing(path, "hoort bij een andere versie");
  const std::size_t slot_bytes = std::size_t{header.slot_count} * sizeof(WordSlot);
  if (!std::has_single_bit(header.slot_count) || header.word_count >= header.slot_count ||
      length != sizeof header + slot_bytes + header.clash_bytes)
    return missing(path, "is beschadigd");
  // The whole file is read once: 4 ms, and no damaged table can make find() run on for ever.
  if (base::hash(bytes.substr(sizeof header)) != header.checksum) return missing(path, "is beschadigd");

  words->slots_ = reinterpret_cast<const WordSlot*>(bytes.data() + sizeof header);
  words->mask_ = header.slot_count - 1;
  words->size_ = header.word_count;
  std::string_view text = bytes.substr(sizeof header + slot_bytes);
  while (!text.empty()) {
    const std::size_t line_end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, line_end);
    if (const std::size_t tab = line.find('\t'); tab != std::string_view::npos)
      words->clashes_.push_back({line.substr(0, tab), line.substr(tab + 1)});
    text.remove_prefix(std::min(line_end + 1, text.size()));
  }
  return std::shared_ptr<const WordSet>(std::move(words));
}

}  // namespace helder::lexicon
