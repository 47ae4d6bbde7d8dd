// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/lint2_text.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_map>

#include "readability/function_words.h"
#include "text/form.h"

namespace helder::readability {
namespace {

constexpr std::size_t kHeavyWords = 10, kHeavySentences = 3;
constexpr std::uint32_t kFewestWordsOfAPart = 3;  // "Bel ons dan" is the shortest sentence that a cut may leave

// Of the 8,338 sentences of the treebank's training part none has more than 58 words for each finite verb: what is
// longer is a list in the guise of a sentence.
constexpr std::uint32_t kMostWordsOfAClause = 60;

double ratio(double part, std::uint32_t whole) { return part / static_cast<double>(whole); }

void add(Lint2Tally& tally, const Lint2Word& word) {
  tally.content_words += word.is_content;
  if (word.has_zipf) {
    tally.zipf_sum += word.zipf;
    ++tally.zipf_words;
  }
  tally.finite_verbs += word.is_finite;
  tally.concrete_nouns += word.noun_type == lexicon::NounType::concrete;
  tally.known_nouns += word.noun_type != lexicon::NounType::unknown;
}

}  // namespace

Lint2Features Lint2Tally::features() const {
  Lint2Features features;
  if (zipf_words > 0) features.frequency = ratio(zipf_sum, zipf_words);
  if (dependencies >= 2) features.max_sdl = max_sdl;
  if (finite_verbs > 0) features.density = ratio(content_words, finite_verbs);
  if (known_nouns > 0) features.concrete_share = ratio(concrete_nouns, known_nouns);
  return features;
}

/// A document's features from those of its sentences: frequencies and nouns are pooled, lengths and densities are
/// averaged over the sentences that have them.
struct Lint2Text::Sums {
  double zipf_sum = 0, sdl_sum = 0, density_sum = 0;
  std::uint32_t zipf_words = 0, sdl_sentences = 0, density_sentences = 0, concrete_nouns = 0, known_nouns = 0;

  void add(const Lint2Tally& tally) {
    zipf_sum += tally.zipf_sum;
    zipf_words += tally.zipf_words;
    concrete_nouns += tally.concrete_nouns;
    known_nouns += tally.known_nouns;
    if (tally.dependencies >= 2) {
      sdl_sum += tally.max_sdl;
      ++sdl_sentences;
    }
    if (tally.finite_verbs > 0) {
      density_sum += ratio(tally.content_words, tally.finite_verbs);
      ++density_sentences;
    }
  }
  void take_away(const Lint2Tally& tally) {
    zipf_sum -= tally.zipf_sum;
    zipf_words -= tally.zipf_words;
    concrete_nouns -= tally.concrete_nouns;
    known_nouns -= tally.known_nouns;
    if (tally.dependencies >= 2) {
      sdl_sum -= tally.max_sdl;
      --sdl_sentences;
    }
    if (tally.finite_verbs > 0) {
      density_sum -= ratio(tally.content_words, tally.finite_verbs);
      --density_sentences;
    }
  }
  [[nodiscard]] Lint2Features features() const {
    Lint2Features features;
    if (zipf_words > 0) features.frequency = ratio(zipf_sum, zipf_words);
    if (sdl_sentences > 0) features.max_sdl = ratio(sdl_sum, sdl_sentences);
    if (density_sentences > 0) features.density = ratio(density_sum, density_sentences);
    if (known_nouns > 0) features.concrete_share = ratio(concrete_nouns, known_nouns);
    return features;
  }
};

/// A sentence while it is being changed.
struct Lint2Text::Draft {
  Part whole;
  std::vector<Lint2Word> words;                            // of the sentence's tokens
  std::vector<std::pair<std::uint32_t, Lint2Word>> added;  // with the token that they stand at
  std::vector<Part> parts;
  bool is_left_out = false;
};

Lint2Text::Lint2Text(const Input& input)
    : data_(*input.words),
      words_(lint2_words(input.document, input.tokens, input.sentences, input.annotations, *input.words)),
      sentences_(input.sentences.begin(), input.sentences.end()) {
  arcs_.reserve(words_.size());
  for (const Annotation& annotation : input.annotations) arcs_.push_back({annotation.head, annotation.relation});
  for (const Token& token : input.tokens) {
    forms_.push_back(token.form);
    spans_.push_back(token.span);
    is_word_.push_back(token.is_word());
  }
  Sums all;
  for (std::uint32_t i = 0; i < sentences_.size(); ++i) {
    const Draft draft = draft_of(i);
    tallies_.push_back(count(draft, draft.whole));
    is_scored_.push_back(is_scored(input.document, sentences_[i]));
    if (!is_scored_.back()) continue;
    all.add(tallies_.back());
    finite_verbs_ += tallies_.back().finite_verbs;
  }
  features_ = all.features();
}

Lint2Text::Sums Lint2Text::sums() const {
  Sums all;
  for (std::size_t i = 0; i < tallies_.size(); ++i)
    if (is_scored_[i]) all.add(tallies_[i]);
  return all;
}

std::vector<SentenceScore> Lint2Text::sentence_scores() const {
  std::vector<SentenceScore> scores;
  scores.reserve(tallies_.size());
  for (const Lint2Tally& tally : tallies_) {
    const Lint2Features features = tally.features();
    scores.push_back({.lint2 = lint2_value(features),
                      .max_sdl = features.max_sdl,
                      .mean_log_word_frequency = features.frequency,
                      .content_words_per_clause = features.density,
                      .proportion_of_concrete_nouns = features.concrete_share});
  }
  return scores;
}

double Lint2Text::clause_share() const {
  std::uint64_t all = 0, in_clause = 0;
  for (std::size_t i = 0; i < sentences_.size(); ++i) {
    if (!is_scored_[i]) continue;
    all += sentences_[i].words;
    if (sentences_[i].words <= kMostWordsOfAClause * tallies_[i].finite_verbs) in_clause += sentences_[i].words;
  }
  return all == 0 ? 0 : static_cast<double>(in_clause) / static_cast<double>(all);
}

Lint2Text::Draft Lint2Text::draft_of(std::uint32_t sentence) const {
  const Part whole{sentences_[sentence].first_token, sentences_[sentence].last_token};
  return {.whole = whole,
          .words = {words_.begin() + whole.first, words_.begin() + whole.last},
          .added = {},
          .parts = {whole}};
}

Lint2Tally Lint2Text::count(const Draft& draft, Part part) const {
  Lint2Tally tally;
  std::vector<std::uint32_t> lengths;  // anew where the sentence is cut
  if (part.first != draft.whole.first || part.last != draft.whole.last) {
    std::vector<Arc> arcs(arcs_.begin() + part.first, arcs_.begin() + part.last);
    for (Arc& arc : arcs)
      arc.head = arc.head >= part.first && arc.head < part.last ? arc.head - part.first : Arc::kNoHead;
    lengths = dependency_lengths(arcs);
  }
  for (std::uint32_t i = part.first; i < part.last; ++i) {
    const Lint2Word& word = draft.words[i - draft.whole.first];
    add(tally, word);
    if (word.is_sign) continue;
    ++tally.dependencies;
    // A gap that was closed stays closed in a part.
    const std::uint32_t length = lengths.empty() ? word.length : std::min(word.length, lengths[i - part.first]);
    tally.max_sdl = std::max(tally.max_sdl, length);
  }
  for (const auto& [place, word] : draft.added)
    if (place >= part.first && place < part.last) add(tally, word);
  return tally;
}

std::uint32_t Lint2Text::words_in(Part part) const {
  return static_cast<std::uint32_t>(std::count(is_word_.begin() + part.first, is_word_.begin() + part.last, true));
}

std::optional<std::uint32_t> Lint2Text::cut(Part part, Cut kind) const {
  // Dependencies that run across the border before each token, by their beginnings and ends.
  std::vector<std::int32_t> steps(part.last - part.first + 1, 0);
  std::uint32_t verbs = 0;
  for (std::uint32_t i = part.first; i < part.last; ++i) {
    verbs += words_[i].is_finite;
    const std::uint32_t head = arcs_[i].head;
    if (arcs_[i].relation == Relation::punct || head < part.first || head >= part.last) continue;
    const auto [low, high] = std::minmax(i, head);
    ++steps[low + 1 - part.first];
    --steps[high + 1 - part.first];
  }
  const std::uint32_t words = words_in(part);
  std::optional<std::uint32_t> best;
  std::int32_t across = 0, best_across = 0;
  std::uint32_t words_before = 0, verbs_before = 0, best_imbalance = 0;
  for (std::uint32_t i = part.first; i < part.last; ++i) {
    across += steps[i - part.first];
    const bool is_right_place = kind == Cut::between_clauses
                                    ? verbs_before > 0 && verbs_before < verbs
                                    : 3 * words_before >= words && 3 * words_before <= 2 * words;
    const bool may_cut = is_right_place && words_before >= kFewestWordsOfAPart &&
                         words >= words_before + kFewestWordsOfAPart && !words_[i].is_sign;
    const std::uint32_t imbalance = 2 * words_before > words ? 2 * words_before - words : words - 2 * words_before;
    if (may_cut && (!best || across < best_across || (across == best_across && imbalance < best_imbalance))) {
      best = i;
      best_across = across;
      best_imbalance = imbalance;
    }
    words_before += is_word_[i];
    verbs_before += words_[i].is_finite;
  }
  return best;
}

std::optional<std::uint32_t> Lint2Text::cut_of(std::uint32_t sentence) const {
  return cut({sentences_[sentence].first_token, sentences_[sentence].last_token}, Cut::between_clauses);
}

std::vector<Lint2Text::Part> Lint2Text::parts(Part whole, std::uint32_t limit) const {
  std::vector<Part> done, open{whole};
  while (!open.empty()) {
    const Part part = open.back();
    open.pop_back();
    std::optional<std::uint32_t> place;
    if (words_in(part) > limit) {
      place = cut(part, Cut::between_clauses);
      if (!place) place = cut(part, Cut::in_the_middle);
    }
    if (!place) {
      done.push_back(part);
      continue;
    }
    open.push_back({part.first, *place});
    open.push_back({*place, part.last});
  }
  return done;
}

Lint2Word Lint2Text::new_word(const std::string& word, bool was_noun) const {
  const std::uint64_t form = text::form_hash(word);
  if (is_function_word(form)) return {};
  const lexicon::Norm norm = data_.norms->find(form);
  Lint2Word made;
  made.is_content = true;
  made.has_zipf = !norm.is_skipped;
  made.zipf = data_.frequencies->zipf(was_noun && norm.head_form != 0 ? norm.head_form : form);
  if (was_noun) made.noun_type = norm.type;
  return made;
}

void Lint2Text::apply(const Change& change, Draft& draft) const {
  const Part whole = draft.whole;
  const auto inside = [&](std::uint32_t i) { return i >= whole.first && i < whole.last; };
  switch (change.kind) {
    case Change::Kind::leave_out: draft.is_left_out = true; return;
    case Change::Kind::split: draft.parts = parts(whole, change.limit); return;
    case Change::Kind::close_gap:
      for (std::uint32_t i = whole.first; i < whole.last; ++i) {
        const std::uint32_t head = arcs_[i].head;
        const auto in_one = [&](std::uint32_t j) { return j >= change.first && j < change.last; };
        const auto in_other = [&](std::uint32_t j) { return j >= change.other_first && j < change.other_last; };
        if ((in_one(i) && in_other(head)) || (in_other(i) && in_one(head))) draft.words[i - whole.first].length = 0;
      }
      return;
    case Change::Kind::replace: {
      bool had_content = false, had_noun = false;
      for (std::uint32_t i = change.first; i < change.last; ++i) {
        if (!inside(i)) continue;
        Lint2Word& word = draft.words[i - whole.first];
        had_content = had_content || word.is_content;
        had_noun = had_noun || word.is_noun;
        // Its place in the sentence stays: a finite verb is replaced by one.
        word.is_content = word.has_zipf = false;
        word.noun_type = lexicon::NounType::unknown;
      }
      if (!had_content || !inside(change.first)) return;
      for (const std::string& word : change.words) draft.added.emplace_back(change.first, new_word(word, had_noun));
      return;
    }
  }
}

std::optional<double> Lint2Text::score_after(std::span<const Change> changes) const {
  std::map<std::uint32_t, Draft> drafts;
  for (const Change& change : changes) {
    if (change.sentence >= sentences_.size() || !is_scored_[change.sentence]) continue;
    auto place = drafts.find(change.sentence);
    if (place == drafts.end()) place = drafts.emplace(change.sentence, draft_of(change.sentence)).first;
    apply(change, place->second);
  }
  Sums all = sums();
  for (const auto& [sentence, draft] : drafts) {
    all.take_away(tallies_[sentence]);
    if (draft.is_left_out) continue;
    for (const Part part : draft.parts) {
      Lint2Tally tally = count(draft, part);
      if (draft.parts.size() > 1) tally.finite_verbs = std::max(1U, tally.finite_verbs);
      all.add(tally);
    }
  }
  return lint2_value(all.features());
}

std::vector<HeavyWord> Lint2Text::heavy_words() const {
  std::vector<HeavyWord> heavy;
  std::unordered_map<std::uint64_t, std::size_t> places;
  for (std::size_t s = 0; s < sentences_.size(); ++s) {
    if (!is_scored_[s]) continue;
    for (std::uint32_t i = sentences_[s].first_token; i < sentences_[s].last_token; ++i) {
      if (!words_[i].has_zipf || words_[i].zipf >= kCommonZipf) continue;
      const auto [place, is_new] = places.try_emplace(forms_[i], heavy.size());
      if (is_new) heavy.push_back({.first = spans_[i], .count = 0, .zipf = words_[i].zipf});
      ++heavy[place->second].count;
    }
  }
  const auto deficit = [](const HeavyWord& word) { return word.count * (kCommonZipf - word.zipf); };
  std::stable_sort(heavy.begin(), heavy.end(),
                   [&](const HeavyWord& a, const HeavyWord& b) { return deficit(a) > deficit(b); });
  if (heavy.size() > kHeavyWords) heavy.resize(kHeavyWords);
  const double now = *lint2_value(features_);
  const Sums all = sums();
  for (HeavyWord& word : heavy) {
    Sums after = all;
    after.zipf_sum += deficit(word);
    word.gain = now - *lint2_value(after.features());
  }
  return heavy;
}

std::vector<HeavySentence> Lint2Text::heavy_sentences() const {
  struct Candidate {
    std::uint32_t sentence;
    double weight;
  };
  std::vector<Candidate> candidates;
  const Sums all = sums();
  const double now = *lint2_unclamped(features_);
  // Ranked before clamping: at 100 no single sentence moves the score, but some weigh more than others.
  for (std::uint32_t i = 0; i < sentences_.size(); ++i) {
    if (!is_scored_[i]) continue;
    Sums without = all;
    without.take_away(tallies_[i]);
    const auto after = lint2_unclamped(without.features());
    if (after) candidates.push_back({i, now - *after});
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
  if (candidates.size() > kHeavySentences) candidates.resize(kHeavySentences);
  std::vector<HeavySentence> heavy;
  const double value = *lint2_value(features_);
  for (const Candidate& candidate : candidates) {
    HeavySentence sentence{.sentence = candidate.sentence, .weight = 0, .gain_by_split = std::nullopt, .cut = 0};
    const Change leave_out{.kind = Change::Kind::leave_out, .sentence = candidate.sentence};
    if (const auto after = score_after({&leave_out, 1})) sentence.weight = value - *after;
    if (const auto place = cut_of(candidate.sentence)) {
      const Draft draft = draft_of(candidate.sentence);
      Sums split = all;
      split.take_away(tallies_[candidate.sentence]);
      split.add(count(draft, {draft.whole.first, *place}));
      split.add(count(draft, {*place, draft.whole.last}));
      sentence.cut = spans_[*place].begin;
      if (const auto after = lint2_value(split.features())) sentence.gain_by_split = value - *after;
    }
    heavy.push_back(sentence);
  }
  return heavy;
}

Explanation Lint2Text::explain() const {
  if (!lint2_value(features_)) return {};
  return {.words = heavy_words(), .sentences = heavy_sentences()};
}

}  // namespace helder::readability
