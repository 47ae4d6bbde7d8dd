// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/model_file.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>
#include <utility>

#include "base/hash.h"

namespace helder::language {
namespace {

static_assert(std::endian::native == std::endian::little, "the model file is little-endian");

Unexpected missing(const std::filesystem::path& path, std::string_view what) {
  return unexpected(
      Error{.code = ErrorCode::missing_data,
            .message = "Het taalmodel " + path.string() + " " + std::string(what) + ". Installeer helder opnieuw.",
            .path = path.string()});
}

}  // namespace

std::uint64_t ModelFile::checksum(std::string_view bytes) {
  constexpr std::uint64_t kPrime = 0x9E3779B97F4A7C15ULL;
  std::array<std::uint64_t, 4> lanes = {1, 2, 3, 4};
  std::size_t i = 0;
  for (; i + 32 <= bytes.size(); i += 32) {
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
      std::uint64_t word = 0;
      std::memcpy(&word, bytes.data() + i + lane * 8, sizeof word);
      lanes[lane] = std::rotl((lanes[lane] ^ word) * kPrime, 29);
    }
  }
  std::uint64_t sum = bytes.size();
  for (const std::uint64_t lane : lanes) sum = base::mix(sum ^ lane);
  return sum ^ base::hash(bytes.substr(i));
}

Result<std::shared_ptr<const ModelFile>> ModelFile::map(const std::filesystem::path& path) {
  lexicon::MappedFile::Failure failure{};
  auto file = lexicon::MappedFile::map(path, &failure);
  if (!file) return missing(path, failure == lexicon::MappedFile::Failure::absent ? "is er niet" : "is beschadigd");
  std::shared_ptr<ModelFile> model(new ModelFile);
  model->file_ = *std::move(file);
  const std::string_view bytes = model->file_.bytes();
  if (bytes.size() < sizeof(Header)) return missing(path, "is beschadigd");
  const auto* header = reinterpret_cast<const Header*>(bytes.data());
  if (header->magic != Header{}.magic) return missing(path, "is beschadigd");
  if (header->format != kFormat) return missing(path, "hoort bij een andere versie");
  if (header->file_size != bytes.size() || header->section_count > (bytes.size() - sizeof(Header)) / sizeof(Section) ||
      checksum(bytes.substr(sizeof(Header))) != header->checksum)
    return missing(path, "is beschadigd");
  model->sections_ = {reinterpret_cast<const Section*>(bytes.data() + sizeof(Header)), header->section_count};
  // The sections fill the file, one after another. The header's count is outside the checksum; here a wrong one shows.
  std::uint64_t end = sizeof(Header) + model->sections_.size_bytes();
  for (const Section& section : model->sections_) {
    end = (end + 63) / 64 * 64;
    if (section.offset != end || end > bytes.size() || section.size > bytes.size() - end)
      return missing(path, "is beschadigd");
    end += section.size;
  }
  if (end != bytes.size()) return missing(path, "is beschadigd");
  model->version_ = {header->version, ::strnlen(header->version, sizeof header->version)};
  // Outside the checksum, and shown to users.
  if (!std::all_of(model->version_.begin(), model->version_.end(), [](char c) { return c >= ' ' && c <= '~'; }))
    return missing(path, "is beschadigd");
  return std::shared_ptr<const ModelFile>(std::move(model));
}

std::span<const std::byte> ModelFile::section(std::string_view name) const {
  for (const Section& section : sections_)
    if (name == std::string_view(section.name, ::strnlen(section.name, sizeof section.name)))
      return {reinterpret_cast<const std::byte*>(file_.bytes().data()) + section.offset, section.size};
  return {};
}

}  // namespace helder::language
