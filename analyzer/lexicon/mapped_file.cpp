// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace helder::lexicon {

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

std::optional<MappedFile> MappedFile::map(const std::filesystem::path& path, Failure* failure) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (failure != nullptr) *failure = file < 0 ? Failure::absent : Failure::unreadable;
  if (file < 0) return std::nullopt;
  struct stat status {};
  const bool is_file = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
  const auto size = static_cast<std::size_t>(status.st_size);
  void* const memory = is_file ? ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0) : MAP_FAILED;
  ::close(file);
  if (memory == MAP_FAILED) return std::nullopt;
  MappedFile mapped;
  mapped.bytes_ = {static_cast<const char*>(memory), size};
  return mapped;
}

}  // namespace helder::lexicon
