// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/zip_archive.h"

#include <zip.h>

#include <algorithm>

namespace helder::formats {
namespace {

constexpr zip_int64_t kMostParts = 20000;
// Word and LibreOffice pack 5 to 60 times; what packs over 300 times and unpacks to megabytes is made to fill memory.
constexpr std::uint64_t kHighestRatio = 300;
constexpr std::uint64_t kRatioFrom = std::uint64_t{8} << 20;

Unexpected damaged() {
  return unexpected(
      ErrorCode::damaged,
      "Dit bestand is beschadigd. Open het in Word of LibreOffice, sla het opnieuw op en probeer het nog eens.");
}
Unexpected too_large() {
  return unexpected(ErrorCode::too_large,
                    "Dit bestand wordt na uitpakken te groot. Haal grote delen weg of splits het bestand, of verhoog "
                    "de grens met --max-size.");
}

}  // namespace

struct ZipArchive::State {
  zip_t* archive = nullptr;
  std::uint64_t left = 0;
  ~State() {
    if (archive != nullptr) zip_discard(archive);
  }
};

ZipArchive::ZipArchive(std::unique_ptr<State> state) : state_(std::move(state)) {}
ZipArchive::~ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;

Result<ZipArchive> ZipArchive::open(std::string_view bytes, std::uint64_t max_read) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  auto state = std::make_unique<State>();
  if (source != nullptr) {
    state->archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (state->archive == nullptr) zip_source_free(source);
  }
  zip_error_fini(&error);
  if (state->archive == nullptr) return damaged();
  if (zip_get_num_entries(state->archive, 0) > kMostParts) return too_large();
  state->left = max_read;
  return ZipArchive(std::move(state));
}

bool ZipArchive::has(const std::string& name) const { return zip_name_locate(state_->archive, name.c_str(), 0) >= 0; }

std::vector<std::string> ZipArchive::names() const {
  std::vector<std::string> names;
  const zip_int64_t count = zip_get_num_entries(state_->archive, 0);
  for (zip_int64_t i = 0; i < count; ++i)
    if (const char* name = zip_get_name(state_->archive, static_cast<zip_uint64_t>(i), 0); name != nullptr)
      names.emplace_back(name);
  return names;
}

Result<std::string> ZipArchive::read(const std::string& name) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat(state_->archive, name.c_str(), 0, &stat) != 0)
    return unexpected(ErrorCode::not_found, "Een deel van dit bestand ontbreekt.");
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
    return unexpected(
        ErrorCode::encrypted,
        "Dit bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en probeer het nog eens.");
  zip_file_t* file = zip_fopen(state_->archive, name.c_str(), 0);
  if (file == nullptr) return damaged();
  // The size in the directory may lie: what really comes out is counted.
  const std::uint64_t packed = (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0;
  std::string out;
  bool is_damaged = false;
  bool is_too_large = false;
  std::string chunk(64 * 1024, '\0');
  for (;;) {
    const zip_int64_t got = zip_fread(file, chunk.data(), chunk.size());
    if (got < 0) {
      is_damaged = true;
      break;
    }
    if (got == 0) break;
    const auto length = static_cast<std::uint64_t>(got);
    if (length > state_->left || (out.size() + length > kRatioFrom && out.size() + length > packed * kHighestRatio)) {
      is_too_large = true;
      break;
    }
    state_->left -= length;
    out.append(chunk, 0, length);
  }
  zip_fclose(file);
  if (is_damaged) return damaged();
  if (is_too_large) return too_large();
  return out;
}

}  // namespace helder::formats
