// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/variety.h"

#include <bit>
#include <vector>

namespace helder::readability {
namespace {

/// A number from 0 for every distinct form. Open addressing: std::unordered_map took longer than tokenization.
class Numbers {
 public:
  explicit Numbers(std::size_t forms) : slots_(std::bit_ceil(2 * forms + 1)) {}
  std::uint32_t of(std::uint64_t form) {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t i = static_cast<std::size_t>(form) & mask;; i = (i + 1) & mask) {
      Slot& slot = slots_[i];
      if (slot.number == 0) slot = {form, ++count_};
      if (slot.form == form) return slot.number - 1;
    }
  }
  [[nodiscard]] std::uint32_t count() const { return count_; }

 private:
  struct Slot {
    std::uint64_t form = 0;
    std::uint32_t number = 0;
  };
  std::vector<Slot> slots_;
  std::uint32_t count_ = 0;
};

}  // namespace

Variety variety(std::span<const std::uint64_t> forms) {
  if (forms.empty()) return {};
  Numbers numbers(forms.size());
  std::vector<std::uint32_t> words;
  words.reserve(forms.size());
  for (std::uint64_t form : forms) words.push_back(numbers.of(form));

  Variety result;
  result.types = numbers.count();
  result.type_token = static_cast<double>(result.types) / static_cast<double>(forms.size());
  result.mattr = result.type_token;
  if (words.size() <= kVarietyWindow) return result;

  std::vector<std::uint32_t> in_window(numbers.count());
  std::uint64_t types = 0, sum = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    types += in_window[words[i]]++ == 0;
    if (i >= kVarietyWindow) types -= --in_window[words[i - kVarietyWindow]] == 0;
    if (i + 1 >= kVarietyWindow) sum += types;
  }
  const std::size_t windows = words.size() - kVarietyWindow + 1;
  result.mattr = static_cast<double>(sum) / static_cast<double>(windows) / static_cast<double>(kVarietyWindow);
  return result;
}

}  // namespace helder::readability
