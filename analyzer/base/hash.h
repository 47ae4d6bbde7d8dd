// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// One hash for word tables, fingerprints and file checksums. Stable for ever: files and baselines hold its values.
#include <cstdint>
#include <string_view>

namespace helder::base {

/// 64-bit FNV-1a with a final mix (public domain constants; mix of MurmurHash3). Not for untrusted hash tables
/// whose keys an attacker chooses: our tables are built beforehand.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t h) {
  h ^= h >> 33;
  h *= 0xff51afd7ed558ccdULL;
  h ^= h >> 33;
  h *= 0xc4ceb9fe1a85ec53ULL;
  h ^= h >> 33;
  return h;
}

/// For hashing piece by piece: start with Hasher{}, add bytes, take value().
class Hasher {
 public:
  constexpr void add(char byte) { state_ = (state_ ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL; }
  constexpr void add(std::string_view bytes) {
    for (char byte : bytes) add(byte);
  }
  [[nodiscard]] constexpr std::uint64_t value() const { return mix(state_); }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325ULL;
};

[[nodiscard]] constexpr std::uint64_t hash(std::string_view bytes) {
  Hasher h;
  h.add(bytes);
  return h.value();
}

}  // namespace helder::base
