// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/candidates.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_set>

namespace helder::curation {
namespace {

constexpr double kMillion = 1e6;
/// A class of a word that has less than this share of it is a slip of the tagger, and counted with the others.
constexpr double kClassShare = 0.1;
/// A form with less than this share of a word is more likely a slip than an inflection.
constexpr double kFormShare = 0.02;

/// What all candidates of a group are compared with.
struct Group {
  const Counts& counts;
  const Everyday& everyday;
  const CandidateOptions& options;
  std::uint32_t smallest = 0;
  std::uint64_t fewest_documents = 1;
};

/// Dispersion, keyness and the rest; false where the word is too rare or not surely more frequent than elsewhere.
bool measure(Candidate& candidate, const Group& group, const Occurrences& occurrences, std::uint64_t size,
             double everyday_per_million) {
  const auto documents = occurrences.documents();
  if (documents.size() < group.fewest_documents) return false;
  candidate.count = occurrences.count();
  candidate.documents = documents.size();
  candidate.covered = occurrences.covered();
  candidate.names = occurrences.names();
  candidate.entry = occurrences.entry();
  candidate.per_million = static_cast<double>(candidate.count) * kMillion / static_cast<double>(size);
  candidate.everyday_zipf = std::log10(everyday_per_million) + 3;  // per million to per thousand million
  candidate.keyness = keyness(candidate.per_million, everyday_per_million);
  candidate.log_likelihood = log_likelihood(candidate.count, size, everyday_per_million / kMillion);
  if (candidate.keyness < group.options.least_keyness || candidate.log_likelihood < kSurelyMore) return false;
  std::vector<Part> parts;
  parts.reserve(documents.size());
  // A phrase may have been forgotten for a while: what is listed is what is counted.
  std::uint64_t listed = 0;
  for (const auto& [document, count] : documents) {
    parts.push_back({count, group.counts.sizes()[document]});
    listed += count;
  }
  candidate.dispersion = dispersion(parts, listed, group.counts.size(), group.smallest);
  candidate.score = score(candidate.per_million, candidate.dispersion, everyday_per_million);
  return true;
}

struct Word {
  std::string lemma;
  Upos upos = Upos::x;
  WordCount count;
};

/// The words, with slips of the tagger put back where they belong. Sorted by lemma and class.
std::vector<Word> tidy_words(const Counts& counts) {
  std::map<std::string_view, std::vector<const std::pair<const WordKey, WordCount>*>> by_lemma;
  for (const auto& one : counts.words()) by_lemma[one.first.lemma].push_back(&one);
  std::vector<Word> words;
  for (auto& [lemma, classes] : by_lemma) {
    std::sort(classes.begin(), classes.end(), [](const auto* a, const auto* b) {
      return std::tuple(b->second.occurrences.count(), a->first.upos) <
             std::tuple(a->second.occurrences.count(), b->first.upos);
    });
    double total = 0;
    for (const auto* one : classes) total += one->second.occurrences.count();
    const std::size_t main = words.size();
    words.push_back({std::string(lemma), classes.front()->first.upos, classes.front()->second});
    for (std::size_t i = 1; i < classes.size(); ++i) {
      const Upos upos = classes[i]->first.upos;
      const WordCount& count = classes[i]->second;
      // "de Minister" is no other word than "de minister"; "is" as auxiliary no other than "is" as verb.
      // A name is now and then taken for a noun.
      const bool is_of_name =
          words[main].upos == Upos::propn && 3 * count.occurrences.count() < words[main].count.occurrences.count();
      const bool is_slip = is_of_name || count.occurrences.count() < kClassShare * total || upos == Upos::propn ||
                           upos == Upos::aux || words[main].upos == Upos::aux;
      if (!is_slip) {
        words.push_back({std::string(lemma), upos, count});
        continue;
      }
      words[main].count.occurrences.merge(count.occurrences);
      for (const auto& [form, times] : count.forms) {
        auto& forms = words[main].count.forms;
        const auto known = std::find_if(forms.begin(), forms.end(), [&](const auto& one) { return one.first == form; });
        if (known == forms.end()) forms.emplace_back(form, times);
        else known->second += times;
      }
    }
  }
  return words;
}

/// All forms that are met and the dictionary form, added up.
double everyday_of(const Word& word, const Group& group) {
  double sum = 0;
  bool is_known = false, has_lemma = false;
  const auto add = [&](std::string_view form) {
    if (const auto found = group.everyday(form)) {
      sum += *found;
      is_known = true;
    }
  };
  for (const auto& [number, times] : word.count.forms) {
    if (number == 0 || times < kFormShare * word.count.occurrences.count()) continue;
    const std::string& form = group.counts.form(number);
    has_lemma = has_lemma || form == word.lemma;
    add(form);
  }
  if (!has_lemma) add(word.lemma);
  return is_known ? std::max(sum, group.options.unseen) : group.options.unseen;
}

std::size_t length_of(const PhraseKey& key) {
  return static_cast<std::size_t>(std::find(key.begin(), key.end(), 0U) - key.begin());
}

PhraseKey part_of(const PhraseKey& key, std::size_t begin, std::size_t length) {
  PhraseKey part{};
  std::copy_n(key.begin() + static_cast<std::ptrdiff_t>(begin), length, part.begin());
  return part;
}

/// The attraction of the weakest joint.
double weakest_attraction(const PhraseKey& key, std::uint64_t count, const Counts& counts, double enough) {
  const std::size_t length = length_of(key);
  const auto count_of = [&](std::size_t begin, std::size_t size) -> std::uint64_t {
    if (size == 1) return counts.form_count(key[begin]);
    const auto found = counts.phrases().find(part_of(key, begin, size));
    return std::max<std::uint64_t>(count, found == counts.phrases().end() ? 0 : found->second.count());
  };
  double weakest = 1;
  for (std::size_t cut = 1; cut < length && weakest >= enough; ++cut)
    weakest = std::min(weakest, attraction(count, count_of(0, cut), count_of(cut, length - cut), counts.phrase_size()));
  return weakest;
}

struct Phrase {
  PhraseKey key{};
  Candidate candidate;
};

std::vector<Phrase> phrases_of(const Group& group) {
  std::vector<Phrase> phrases;
  std::unordered_set<PhraseKey, PhraseKeyHash> absorbed;
  for (const auto& [key, occurrences] : group.counts.phrases()) {
    const std::size_t length = length_of(key);
    if (occurrences.count() < group.options.fewest_of_phrase || !may_begin(group.counts.form(key[0])) ||
        !may_end(group.counts.form(key[length - 1])) ||
        !is_whole(group.counts.form(key[0]), group.counts.form(key[1]), group.counts.form(key[length - 1])))
      continue;
    // No phrase is more frequent than its rarest word; of phrases themselves there is no everyday list.
    double everyday = kMillion;
    for (std::size_t i = 0; i < length; ++i)
      everyday = std::min(everyday, group.everyday(group.counts.form(key[i])).value_or(group.options.unseen));
    Phrase phrase{key, {}};
    if (!measure(phrase.candidate, group, occurrences, group.counts.phrase_size(), everyday)) continue;
    phrase.candidate.attraction =
        weakest_attraction(key, occurrences.count(), group.counts, group.options.least_attraction);
    if (phrase.candidate.attraction < group.options.least_attraction) continue;
    phrase.candidate.is_phrase = true;
    for (std::size_t i = 0; i < length; ++i) phrase.candidate.text += (i == 0 ? "" : " ") + group.counts.form(key[i]);
    // The parts that occur nearly only in here.
    for (std::size_t size = 2; size < length; ++size)
      for (std::size_t begin = 0; begin + size <= length; ++begin) {
        const PhraseKey part = part_of(key, begin, size);
        const auto found = group.counts.phrases().find(part);
        if (found != group.counts.phrases().end() &&
            occurrences.count() >= group.options.absorbed_share * found->second.count())
          absorbed.insert(part);
      }
    phrases.push_back(std::move(phrase));
  }
  std::erase_if(phrases, [&](const Phrase& phrase) { return absorbed.contains(phrase.key); });
  return phrases;
}

std::vector<Candidate> words_of(const Group& group, const std::vector<Phrase>& phrases) {
  // How often a form occurs in the most frequent phrase that is told.
  std::unordered_map<std::uint32_t, std::uint64_t> in_phrase;
  for (const Phrase& phrase : phrases)
    for (std::size_t i = 0; i < length_of(phrase.key); ++i) {
      std::uint64_t& most = in_phrase[phrase.key[i]];
      most = std::max(most, phrase.candidate.count);
    }
  std::vector<Candidate> list;
  for (Word& word : tidy_words(group.counts)) {
    auto& forms = word.count.forms;
    std::sort(forms.begin(), forms.end(), [&](const auto& a, const auto& b) {
      return std::tuple(b.second, group.counts.form(a.first)) < std::tuple(a.second, group.counts.form(b.first));
    });
    Candidate candidate;
    if (!measure(candidate, group, word.count.occurrences, group.counts.size(), everyday_of(word, group))) continue;
    // Phrases are counted in fewer sentences than words are.
    std::uint64_t times_in_them = 0;
    for (const auto& [number, times] : forms) times_in_them += group.counts.form_count(number);
    times_in_them = std::min(times_in_them, candidate.count);
    const bool is_absorbed = std::any_of(forms.begin(), forms.end(), [&](const auto& form) {
      const auto found = in_phrase.find(form.first);
      return found != in_phrase.end() &&
             static_cast<double>(found->second) >= group.options.absorbed_share * static_cast<double>(times_in_them);
    });
    if (is_absorbed) continue;
    candidate.text = word.lemma;
    candidate.upos = word.upos == Upos::aux ? Upos::verb : word.upos;
    for (const auto& [number, times] : forms) candidate.forms.push_back(group.counts.form(number));
    list.push_back(std::move(candidate));
  }
  return list;
}

auto order_of(const Candidate& candidate) {
  // A word of one document tells of that document, not of the organisation.
  return std::tuple<bool, double, const std::string&, Upos>(candidate.documents < 2, -candidate.score, candidate.text,
                                                            candidate.upos);
}

}  // namespace

std::string_view to_string(Mark mark) {
  switch (mark) {
    case Mark::candidate: return "candidate";
    case Mark::covered: return "covered";
    case Mark::easy: return "easy";
    case Mark::name: return "name";
  }
  return "candidate";
}

std::string_view to_dutch(Mark mark) {
  switch (mark) {
    case Mark::candidate: return "kandidaat";
    case Mark::covered: return "gedekt";
    case Mark::easy: return "makkelijk";
    case Mark::name: return "naam";
  }
  return "kandidaat";
}

std::optional<Mark> mark_from_dutch(std::string_view name) {
  for (const Mark mark : {Mark::candidate, Mark::covered, Mark::easy, Mark::name})
    if (name == to_dutch(mark)) return mark;
  return std::nullopt;
}

std::vector<Candidate> find_candidates(const Counts& counts, const Everyday& everyday,
                                       const CandidateOptions& options) {
  if (counts.size() == 0) return {};
  Group group{counts, everyday, options};
  group.smallest = *std::min_element(counts.sizes().begin(), counts.sizes().end());
  group.fewest_documents =
      std::min<std::uint64_t>(std::max<std::uint64_t>(options.fewest_documents, 1), counts.sizes().size());
  std::vector<Phrase> phrases;
  if (options.with_phrases) phrases = phrases_of(group);
  std::vector<Candidate> list;
  if (options.with_words || options.with_names) list = words_of(group, phrases);
  for (Phrase& phrase : phrases) list.push_back(std::move(phrase.candidate));
  for (Candidate& candidate : list)
    if (2 * candidate.names > candidate.count) candidate.mark = Mark::name;
  std::erase_if(list, [&](const Candidate& candidate) {
    if (candidate.mark == Mark::name) return !options.with_names;
    return candidate.is_phrase ? !options.with_phrases : !options.with_words;
  });
  std::sort(list.begin(), list.end(), [](const Candidate& a, const Candidate& b) { return order_of(a) < order_of(b); });
  return list;
}

std::vector<Candidate> merge_groups(std::vector<std::vector<Candidate>> groups) {
  if (groups.size() == 1) return std::move(groups.front());
  struct Place {
    std::size_t rank;
    Candidate candidate;
  };
  std::map<std::tuple<std::string, bool, Upos>, Place> places;
  for (std::vector<Candidate>& group : groups)
    for (std::size_t rank = 0; rank < group.size(); ++rank) {
      Candidate& candidate = group[rank];
      const auto [found, is_new] =
          places.try_emplace({candidate.text, candidate.is_phrase, candidate.upos}, Place{rank, candidate});
      if (is_new) continue;
      Candidate& known = found->second.candidate;
      Candidate best = rank < found->second.rank ? candidate : known;
      best.count = known.count + candidate.count;
      best.documents = known.documents + candidate.documents;
      best.covered = known.covered + candidate.covered;
      best.names = known.names + candidate.names;
      if (best.entry == kNoEntry) best.entry = known.entry != kNoEntry ? known.entry : candidate.entry;
      best.mark = 2 * best.names > best.count ? Mark::name : Mark::candidate;
      found->second = {std::min(rank, found->second.rank), std::move(best)};
    }
  std::vector<Place> order;
  for (auto& [key, place] : places) order.push_back(std::move(place));
  std::sort(order.begin(), order.end(), [](const Place& a, const Place& b) {
    return std::tuple_cat(std::tuple(a.rank), order_of(a.candidate)) <
           std::tuple_cat(std::tuple(b.rank), order_of(b.candidate));
  });
  std::vector<Candidate> list;
  for (Place& place : order) list.push_back(std::move(place.candidate));
  return list;
}

}  // namespace helder::curation
