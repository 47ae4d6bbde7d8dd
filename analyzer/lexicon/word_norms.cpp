// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/word_norms.h"

#include <cstring>
#include <system_error>
#include <utility>

namespace helder::lexicon {
namespace {

struct NormRecord {
  std::uint64_t head_form;
  std::uint32_t head;
  std::uint8_t type, flags;
  std::uint16_t padding;
};
static_assert(sizeof(NormRecord) == 16);
constexpr std::uint8_t kHuman = 1, kSkipped = 2, kMannerAdverb = 4, kUnit = 8;

}  // namespace

Result<std::shared_ptr<const Frequencies>> Frequencies::map(const std::filesystem::path& path) {
  auto table = WordTable::map(path, "zipf", sizeof(double));
  if (!table) return unexpected(table.error());
  return std::shared_ptr<const Frequencies>(new Frequencies(*std::move(table)));
}

double Frequencies::zipf(std::uint64_t form) const {
  const std::uint32_t number = table_.find(form);
  if (number == 0) return table_.floor();
  double value = 0;
  std::memcpy(&value, table_.records() + (number - 1) * sizeof value, sizeof value);
  return value;
}

Result<std::shared_ptr<const WordNorms>> WordNorms::map(const std::filesystem::path& path) {
  auto table = WordTable::map(path, "norms", sizeof(NormRecord));
  if (!table) return unexpected(table.error());
  return std::shared_ptr<const WordNorms>(new WordNorms(*std::move(table)));
}

Norm WordNorms::find(std::uint64_t form) const {
  const std::uint32_t number = table_.find(form);
  if (number == 0) return {};
  NormRecord record;
  std::memcpy(&record, table_.records() + (number - 1) * sizeof record, sizeof record);
  return {.type = record.type <= static_cast<std::uint8_t>(NounType::undefined) ? static_cast<NounType>(record.type)
                                                                                : NounType::unknown,
          .is_human = (record.flags & kHuman) != 0,
          .is_skipped = (record.flags & kSkipped) != 0,
          .is_manner_adverb = (record.flags & kMannerAdverb) != 0,
          .is_unit = (record.flags & kUnit) != 0,
          .head_form = record.head_form,
          .head = record.head == 0 ? std::string_view() : table_.string(record.head)};
}

Result<WordData> load_word_data(const std::filesystem::path& folder) {
  std::error_code failure;
  const auto subtlex = folder / "frequencies.bin";
  const auto wordfreq = folder / "frequencies-wordfreq.bin";
  const bool has_subtlex = std::filesystem::exists(subtlex, failure);
  const bool has_wordfreq = std::filesystem::exists(wordfreq, failure);
  auto frequencies = Frequencies::map(!has_subtlex && has_wordfreq ? wordfreq : subtlex);
  if (!frequencies) return unexpected(frequencies.error());
  std::shared_ptr<const Frequencies> written;
  if (has_subtlex && has_wordfreq) {
    auto second = Frequencies::map(wordfreq);
    if (!second) return unexpected(second.error());
    written = *std::move(second);
  }
  auto norms = WordNorms::map(folder / "norms.bin");
  if (!norms) return unexpected(norms.error());
  return WordData{*std::move(frequencies), *std::move(norms), std::move(written)};
}

}  // namespace helder::lexicon
