// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Any bytes as docx: an error or a sound document, never a crash. Bytes that are no zip are taken for
// word/document.xml: a fuzzer that must also guess checksums would never reach the paragraphs.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "check_document.h"
#include "formats/reader.h"

namespace {

std::uint32_t checksum(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320u : 0u);
  }
  return ~crc;
}

void put(std::string& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// A zip with one stored part.
std::string container(std::string_view part) {
  constexpr std::string_view name = "word/document.xml";
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

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (!bytes.starts_with("PK")) bytes = container(bytes);
  const helder::Result<helder::Document> document =
      helder::formats::read(bytes, {.format = helder::Format::docx, .max_size = 1 << 20});
  if (!document) return 0;
  const std::string fault = helder::test::fault_of(*document, {});
  if (fault.empty()) return 0;
  std::fprintf(stderr, "%s\n", fault.c_str());
  std::abort();
}
