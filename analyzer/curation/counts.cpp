// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/counts.h"

#include <algorithm>
#include <iterator>

#include "base/hash.h"

namespace helder::curation {
namespace {

using namespace std::string_view_literals;

// Sorted. What stands before or after such a word belongs together without it: "de raad", "het college of".
constexpr std::array kNotFirst = {"'s"sv,    "al"sv,   "dat"sv,  "de"sv,  "der"sv,  "deze"sv, "die"sv,
                                  "dit"sv,   "een"sv,  "en"sv,   "er"sv,  "haar"sv, "het"sv,  "hij"sv,
                                  "hun"sv,   "is"sv,   "maar"sv, "of"sv,  "wat"sv,  "wie"sv,  "worden"sv,
                                  "wordt"sv, "zich"sv, "zij"sv,  "zijn"sv};
constexpr std::array kNotLast = {"'s"sv,  "dat"sv,    "de"sv,    "den"sv,  "der"sv, "des"sv,  "deze"sv,
                                 "die"sv, "dit"sv,    "een"sv,   "en"sv,   "er"sv,  "haar"sv, "het"sv,
                                 "hij"sv, "hun"sv,    "is"sv,    "maar"sv, "of"sv,  "te"sv,   "wat"sv,
                                 "wie"sv, "worden"sv, "wordt"sv, "zich"sv, "zij"sv, "zijn"sv};
static_assert(std::is_sorted(kNotFirst.begin(), kNotFirst.end()));
static_assert(std::is_sorted(kNotLast.begin(), kNotLast.end()));

// Sorted: with what a fixed phrase before "van" begins.
constexpr std::array kPrepositions = {"aan"sv, "als"sv,  "bij"sv, "binnen"sv, "buiten"sv, "door"sv,  "in"sv, "met"sv,
                                      "na"sv,  "naar"sv, "om"sv,  "onder"sv,  "op"sv,     "over"sv,  "te"sv, "ten"sv,
                                      "ter"sv, "tot"sv,  "uit"sv, "van"sv,    "voor"sv,   "zonder"sv};
static_assert(std::is_sorted(kPrepositions.begin(), kPrepositions.end()));

constexpr std::array kAfterVan = {"de"sv, "deze"sv, "dit"sv, "een"sv, "het"sv, "ons"sv, "onze"sv};

void write_number(std::string& out, std::uint32_t number) {
  for (; number >= 0x80; number >>= 7) out += static_cast<char>((number & 0x7F) | 0x80);
  out += static_cast<char>(number);
}

std::uint32_t read_number(std::string_view bytes, std::size_t& at) {
  std::uint32_t number = 0;
  for (unsigned shift = 0; at < bytes.size(); shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes[at++]);
    number |= static_cast<std::uint32_t>(byte & 0x7F) << shift;
    if (byte < 0x80) break;
  }
  return number;
}

}  // namespace

bool may_begin(std::string_view form) { return !std::binary_search(kNotFirst.begin(), kNotFirst.end(), form); }
bool may_end(std::string_view form) { return !std::binary_search(kNotLast.begin(), kNotLast.end(), form); }

bool is_whole(std::string_view first, std::string_view second, std::string_view last) {
  if (first == "van" && std::find(kAfterVan.begin(), kAfterVan.end(), second) != kAfterVan.end()) return false;
  return last != "van" || std::binary_search(kPrepositions.begin(), kPrepositions.end(), first);
}

void Occurrences::add(std::uint32_t document, bool is_listed) {
  ++count_;
  if (!is_listed) return;
  if (document != last_) {
    if (in_last_ > 0) {
      write_number(finished_, last_ - written_);
      write_number(finished_, in_last_);
      written_ = last_;
    }
    last_ = document;
    in_last_ = 0;
  }
  ++in_last_;
}

void Occurrences::add_entry(std::uint32_t entry) {
  ++covered_;
  if (entry_ == kNoEntry) entry_ = entry;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> Occurrences::documents() const {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> list;
  std::uint32_t document = 0;
  for (std::size_t at = 0; at < finished_.size();) {
    document += read_number(finished_, at);
    const std::uint32_t count = read_number(finished_, at);
    list.emplace_back(document, count);
  }
  if (in_last_ > 0) list.emplace_back(last_, in_last_);
  return list;
}

void Occurrences::merge(const Occurrences& other) {
  const auto mine = documents(), theirs = other.documents();
  const std::uint32_t first_entry = entry_ != kNoEntry ? entry_ : other.entry_;
  Occurrences merged;
  for (std::size_t a = 0, b = 0; a < mine.size() || b < theirs.size();) {
    const bool take_mine = b == theirs.size() || (a < mine.size() && mine[a].first <= theirs[b].first);
    const auto& [document, times] = take_mine ? mine[a++] : theirs[b++];
    for (std::uint32_t i = 0; i < times; ++i) merged.add(document, true);
  }
  merged.count_ = count_ + other.count_;
  merged.names_ = names_ + other.names_;
  merged.covered_ = covered_ + other.covered_;
  merged.entry_ = first_entry;
  *this = std::move(merged);
}

std::size_t WordKeyHash::operator()(const WordKey& key) const {
  return base::mix(base::hash(key.lemma) + static_cast<std::uint64_t>(key.upos));
}

std::size_t PhraseKeyHash::operator()(const PhraseKey& key) const {
  std::uint64_t hash = 0;
  for (const std::uint32_t number : key) hash = base::mix(hash ^ (number + 0x9E3779B97F4A7C15ULL));
  return hash;
}

std::uint32_t Counts::number_of(const std::string& form) {
  if (const auto found = form_numbers_.find(form); found != form_numbers_.end()) return found->second;
  if (forms_.size() > limits_.forms) return 0;
  const auto number = static_cast<std::uint32_t>(forms_.size());
  const auto [place, is_new] = form_numbers_.emplace(form, number);
  forms_.push_back(&place->first);
  form_counts_.push_back(0);
  return number;
}

void Counts::add(const Observation& observation) {
  if (observation.words.empty()) return;
  const auto document = static_cast<std::uint32_t>(sizes_.size());
  sizes_.push_back(static_cast<std::uint32_t>(observation.size));
  size_ += observation.size;
  std::vector<std::uint32_t> numbers(observation.words.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const ObservedWord& word = observation.words[i];
    numbers[i] = number_of(word.form);
    if (word.lemma.empty()) continue;
    WordCount& count = words_[{word.lemma, word.upos}];
    count.occurrences.add(document, true);
    if (word.entry != kNoEntry) count.occurrences.add_entry(word.entry);
    if (word.is_name) count.occurrences.add_name();
    const auto form = std::find_if(count.forms.begin(), count.forms.end(),
                                   [&](const auto& known) { return known.first == numbers[i]; });
    if (form == count.forms.end()) count.forms.emplace_back(numbers[i], 1);
    else ++form->second;
  }
  count_phrases(observation, numbers, document);
  prune();
}

std::vector<bool> Counts::find_repeated(const Observation& observation, const std::vector<std::uint32_t>& numbers) {
  const auto& words = observation.words;
  std::vector<bool> is_repeated(words.size(), false);
  for (std::size_t begin = 0, end = 0; begin < words.size(); begin = end) {
    std::uint64_t hash = 0;
    for (end = begin; end < words.size() && (end == begin || !words[end].begins_sentence); ++end)
      hash = base::mix(hash ^ (numbers[end] + 0x9E3779B97F4A7C15ULL));
    if (end - begin <= kLongestRefrain) continue;
    if (sentences_.contains(hash))
      std::fill(is_repeated.begin() + static_cast<std::ptrdiff_t>(begin),
                is_repeated.begin() + static_cast<std::ptrdiff_t>(end), true);
    else if (sentences_.size() < limits_.sentences) sentences_.insert(hash);
  }
  return is_repeated;
}

void Counts::count_phrases(const Observation& observation, const std::vector<std::uint32_t>& numbers,
                           std::uint32_t document) {
  const auto& words = observation.words;
  const std::vector<bool> is_repeated = find_repeated(observation, numbers);
  for (std::size_t begin = 0; begin < words.size(); ++begin) {
    if (numbers[begin] == 0 || is_repeated[begin]) continue;
    ++form_counts_[numbers[begin]];
    ++phrase_size_;
    const bool can_begin = may_begin(words[begin].form);
    PhraseKey key{numbers[begin]};
    std::size_t contents = 0, names = 0, covered_contents = 0, covered = 0;
    std::uint32_t entry = kNoEntry;
    for (std::size_t i = begin; i < words.size() && i - begin < kLongestPhrase; ++i) {
      const ObservedWord& word = words[i];
      if (numbers[i] == 0 || (i > begin && word.begins_clause)) break;
      key[i - begin] = numbers[i];
      contents += word.is_content;
      names += word.is_content && word.is_name;
      covered += word.entry != kNoEntry;
      covered_contents += word.is_content && word.entry != kNoEntry;
      if (entry == kNoEntry) entry = word.entry;
      if (i == begin) continue;
      // Phrases that are no candidate themselves are counted for what they tell of longer ones.
      Occurrences& phrase = phrases_[key];
      const bool is_candidate = can_begin && may_end(word.form);
      phrase.add(document, is_candidate);
      if (!is_candidate) continue;
      if (names > 0) phrase.add_name();
      if (contents > 0 ? covered_contents == contents : covered == i - begin + 1) phrase.add_entry(entry);
    }
  }
}

void Counts::prune() {
  // What is forgotten may come again and is then counted from one, so no count is ever too high, and none is more than
  // the sum of these thresholds too low (after Manku & Motwani, "Approximate frequency counts over data streams",
  // 2002).
  if (phrases_.size() > limits_.phrases)
    for (std::uint32_t threshold = 1; phrases_.size() > limits_.phrases / 2; ++threshold) {
      std::erase_if(phrases_, [&](const auto& phrase) { return phrase.second.count() <= threshold; });
      if (phrases_.size() <= limits_.phrases / 2) forgotten_ += threshold;
    }
  if (words_.size() > limits_.words)
    for (std::uint32_t threshold = 1; words_.size() > limits_.words / 2; ++threshold)
      std::erase_if(words_, [&](const auto& word) { return word.second.occurrences.count() <= threshold; });
}

}  // namespace helder::curation
