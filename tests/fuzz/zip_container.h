// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A zip made by hand: a fuzzer that must also guess checksums would never reach the paragraphs.
#include <cstdint>
#include <string>
#include <string_view>

namespace helder::test {

inline std::uint32_t checksum(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320u : 0u);
  }
  return ~crc;
}

inline void put(std::string& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// A zip with one stored part called `name`.
inline std::string container(std::string_view name, std::string_view part) {
  std::string common;
  put(common, 20, 2);
  put(common, 0, 2);
  put(common, 0, 2);
  put(common, 0x5C210000, 4);
  put(common, checksum(part), 4);
  put(common, static_cast<std::uint32_t>(part.size()), 4);
  put(common, static_cast<std::uint32_t>(part.size()), 4);
  put(common, static_cast<std::uint32_t>(name.size()), 2);
  put(common, 0, 2);
  std::string zip = "PK\x03\x04" + common + std::string(name) + std::string(part);
  const auto directory = static_cast<std::uint32_t>(zip.size());
  zip += "PK\x01\x02";
  put(zip, 20, 2);
  zip += common;
  put(zip, 0, 2);
  put(zip, 0, 2);
  put(zip, 0, 2);
  put(zip, 0, 4);
  put(zip, 0, 4);
  zip += name;
  const auto length = static_cast<std::uint32_t>(zip.size()) - directory;
  zip += "PK\x05\x06";
  put(zip, 0, 4);
  put(zip, 1, 2);
  put(zip, 1, 2);
  put(zip, length, 4);
  put(zip, directory, 4);
  put(zip, 0, 2);
  return zip;
}

}  // namespace helder::test
