// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/spelling.h"

#include <algorithm>
#include <array>
#include <hunspell.hxx>
#include <mutex>

#include "base/utf8.h"
#include "lexicon/compounds.h"
#include "lexicon/numerals.h"
#include "lexicon/word_set.h"
#include "text/form.h"

namespace helder::lexicon {
namespace {

using namespace word_flag;

constexpr std::size_t kLongestWord = 96;  // bytes; longer is no word but a code or an address

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Lowering changes it: the first letter is a capital.
bool begins_with_capital(std::string_view word) {
  if (word.empty()) return false;
  const char first = word.front();
  if (first >= 'A' && first <= 'Z') return true;
  if (static_cast<unsigned char>(first) < 0x80) return false;
  const std::string_view letter = word.substr(0, base::decode(word, 0).length);
  return text::normalise_form(letter) != letter;
}

bool has_capital(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) ||
         begins_with_capital(word);
}

bool is_all_capitals(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_address(std::string_view word) {
  return word.find('@') != std::string_view::npos || word.find("://") != std::string_view::npos ||
         word.starts_with("www.");
}

/// "m.b.t.", "a.u.b.", "J.H.": one or two letters and a point, over and over.
bool is_dotted(std::string_view word) {
  if (word.size() < 2 || word.find('.') == std::string_view::npos) return false;
  std::size_t letters = 0;
  for (const char c : word) {
    if (c == '.') {
      if (letters == 0) return false;
      letters = 0;
      continue;
    }
    if (++letters > 2) return false;
  }
  return true;
}

class MappedSpelling final : public Spelling {
 public:
  MappedSpelling(std::shared_ptr<const WordSet> words, std::filesystem::path folder)
      : words_(std::move(words)), folder_(std::move(folder)) {}

  [[nodiscard]] bool is_known(std::string_view word, std::uint64_t hash) const override {
    const std::uint32_t flags = words_->find(hash);
    if ((flags & (kWord | kForbidden)) == kWord) return true;  // nearly always
    if (flags != 0 && is_right_as_written(word, flags)) return true;
    if ((flags & kForbidden) != 0) return false;
    return is_made_right(word);
  }

  [[nodiscard]] bool contains(std::uint64_t hash) const override {
    const std::uint32_t flags = words_->find(hash);
    return (flags & (kWord | kCapital | kMixed)) != 0 && (flags & kForbidden) == 0;
  }

  [[nodiscard]] std::vector<std::string_view> compound_parts(std::string_view word) const override {
    const std::string form = text::normalise_form(word);
    // Lowering that changes the length would move the borders; such words are rare and stay whole.
    if (form.size() != word.size() || form.size() > kLongestWord) return {word};
    std::vector<std::string_view> parts;
    // A hyphen parts by itself: "Wmo-consulent", "auto-ongeluk".
    for (std::size_t from = 0; from < form.size();) {
      const std::size_t hyphen = std::min(form.find('-', from), form.size());
      if (hyphen > from)
        for (const std::string_view part : split_compound(*words_, std::string_view(form).substr(from, hyphen - from)))
          parts.push_back(word.substr(static_cast<std::size_t>(part.data() - form.data()), part.size()));
      from = hyphen + 1;
    }
    if (parts.empty()) return {word};
    return parts;
  }

  [[nodiscard]] std::vector<std::string> suggest(std::string_view word, std::size_t limit) const override {
    if (limit == 0 || word.empty() || word.size() > kLongestWord) return {};
    const std::lock_guard lock(mutex_);
    if (!was_tried_) load_hunspell();
    if (!hunspell_) return {};
    std::vector<std::string> better;
    try {
      for (std::string& candidate : hunspell_->suggest(std::string(word))) {
        if (better.size() >= limit) break;
        if (candidate != word && is_known(candidate, text::form_hash(candidate)))
          better.push_back(std::move(candidate));
      }
    } catch (const std::exception&) {
      return {};  // a suggestion less; the finding stands without it
    }
    return better;
  }

 private:
  static bool is_right_as_written(std::string_view word, std::uint32_t flags) {
    if ((flags & kForbidden) != 0) return false;
    if ((flags & kWord) != 0) return true;
    if ((flags & kCapital) != 0 && begins_with_capital(word)) return true;
    return (flags & kMixed) != 0 && has_capital(word);
  }

  [[nodiscard]] bool is_right_piece(std::string_view piece, std::uint32_t part_flag) const {
    if (piece.empty() || has_digit(piece) || base::count_code_points(piece) == 1) return true;  // e-mail, 65-plusser
    const std::uint32_t flags = words_->find(text::form_hash(piece));
    if (is_right_as_written(piece, flags)) return true;
    if ((flags & kForbidden) != 0) return false;
    if ((flags & part_flag) != 0) return true;
    if (is_all_capitals(piece) && piece.size() <= 8) return true;  // AVG-verzoek
    return is_made_right(piece);
  }

  /// "PGB's", "zzp'er", "Anna's", "A4'tje": the word before the apostrophe, and a right ending.
  [[nodiscard]] bool is_right_with_apostrophe(std::string_view form, std::string_view word,
                                              std::size_t apostrophe) const {
    constexpr auto kEndings = std::to_array<std::string_view>(
        {"s", "er", "ers", "tje", "tjes", "je", "jes", "en", "t", "te", "ten", "d", "de", ""});
    const std::string_view ending = form.substr(apostrophe + 1);
    if (std::find(kEndings.begin(), kEndings.end(), ending) == kEndings.end() || apostrophe == 0) return false;
    const std::string_view stem = form.size() == word.size() ? word.substr(0, apostrophe) : form.substr(0, apostrophe);
    if (is_all_capitals(stem) || has_digit(stem)) return true;
    // "auto's", but not "huis's": an 's comes after an open vowel, y, or letters that are spelled out.
    const char last = stem.back();
    const bool is_open = last == 'a' || last == 'i' || last == 'o' || last == 'u' || last == 'y';
    if (ending == "s" && !is_open) return false;
    return is_right_piece(stem, kEnd);
  }

  /// The slow half: everything that isn't in the set as it stands.
  [[nodiscard]] bool is_made_right(std::string_view word) const {
    if (word.empty() || word.size() > kLongestWord || is_address(word)) return true;
    const std::string form = text::normalise_form(word);
    if (form.find('-') != std::string::npos || form.find('/') != std::string::npos) {
      bool is_right = true;
      std::size_t from = 0;
      while (is_right && from <= word.size()) {
        const std::size_t end = std::min(word.find_first_of("-/", from), word.size());
        const std::string_view piece = word.substr(from, end - from);
        const bool is_last = end == word.size();
        // "Wlz-indicatie": a name before a hyphen isn't judged here.
        const bool is_name = !is_last && begins_with_capital(piece) && piece.size() <= 12;
        is_right = is_name || is_right_piece(piece, is_last ? kEnd : kBegin);
        from = end + 1;
      }
      return is_right;
    }
    if (has_digit(form)) return true;  // 2e, A4, N302, B12: codes and numbers are not spelled
    if (is_dotted(form)) return true;
    if (form.ends_with('.')) {
      const std::string_view bare = word.substr(0, word.size() - 1);
      return is_right_piece(bare, 0);
    }
    if (const std::size_t apostrophe = form.rfind('\''); apostrophe != std::string::npos)
      return is_right_with_apostrophe(form, word, apostrophe);
    if (is_compound(*words_, form, begins_with_capital(word))) return true;
    // "enz" whose point the tokenizer took for the end of the sentence.
    if (form.size() <= 5 && is_right_as_written(word, words_->find(text::form_hash(form + ".")))) return true;
    return is_numeral(form);
  }

  void load_hunspell() const {
    was_tried_ = true;
    const std::filesystem::path aff = folder_ / "nl.aff";
    const std::filesystem::path dic = folder_ / "nl.dic";
    std::error_code error;
    if (!std::filesystem::exists(aff, error) || !std::filesystem::exists(dic, error)) return;
    try {
      hunspell_ = std::make_unique<Hunspell>(aff.c_str(), dic.c_str());
      if (hunspell_->get_dict_encoding() != "UTF-8") hunspell_.reset();
    } catch (const std::exception&) { hunspell_.reset(); }
  }

  std::shared_ptr<const WordSet> words_;
  std::filesystem::path folder_;
  // Hunspell isn't safe for threads, and few ask: one lock for loading and asking.
  mutable std::mutex mutex_;
  mutable bool was_tried_ = false;
  mutable std::unique_ptr<Hunspell> hunspell_;
};

}  // namespace

Result<std::shared_ptr<const Spelling>> load_spelling(const std::filesystem::path& words,
                                                      const std::filesystem::path& hunspell_folder) {
  auto set = WordSet::map(words);
  if (!set) return unexpected(set.error());
  return std::shared_ptr<const Spelling>(std::make_shared<MappedSpelling>(*std::move(set), hunspell_folder));
}

}  // namespace helder::lexicon
