// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "pipeline/data_folder.h"

#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

namespace helder::pipeline {
namespace {

std::filesystem::path environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody sets the environment
  return value == nullptr ? std::filesystem::path() : std::filesystem::path(value);
}

}  // namespace

Result<std::filesystem::path> find_data_folder(const Resources& resources) {
  std::vector<std::filesystem::path> candidates;
  // A folder that somebody names is the only one: silently using another would hide a mistake.
  if (!resources.data_folder.empty()) {
    candidates.push_back(resources.data_folder);
  } else if (const auto named = environment("HELDER_DATA"); !named.empty()) {
    candidates.push_back(named);
  } else {
    std::error_code failure;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", failure);
    if (!failure) candidates.push_back(program.parent_path().parent_path() / "share" / "helder");
    // Where there is no /proc (a bare chroot): where packages and `make install` put it.
    candidates.emplace_back(HELDER_INSTALLED_DATA);
    candidates.emplace_back("/usr/share/helder");
  }
  for (const auto& folder : candidates) {
    std::error_code failure;
    if (std::filesystem::exists(folder / "lexicon.bin", failure)) return folder;
  }
  return unexpected(ErrorCode::missing_data,
                    "Het woordenboek van helder ontbreekt: er is geen lexicon.bin in " + candidates.front().string() +
                        ". Installeer helder opnieuw, of zet HELDER_DATA op de map met de gegevens.");
}

std::filesystem::path personal_lexicon() {
  auto folder = environment("XDG_DATA_HOME");
  if (folder.empty()) {
    const auto home = environment("HOME");
    if (home.empty()) return {};
    folder = home / ".local" / "share";
  }
  return folder / "helder" / "persoonlijk.lex";
}

}  // namespace helder::pipeline
