// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "rules/near_words.h"

#include <algorithm>
#include <utility>

#include "base/hash.h"
#include "base/utf8.h"
#include "rules/words.h"
#include "text/form.h"

namespace helder::rules {
namespace {

constexpr std::size_t kMost = 3, kShortest = 4, kLongest = 40;
constexpr std::size_t kShortestForAnyLetter = 6;  // letters: for shorter words some other word is always near
/// Words that stick to a neighbour when the space bar is missed.
constexpr WordSet kSticky("of", "een", "de", "het", "zo", "te", "in", "op", "van", "aan", "en", "is", "niet", "dat",
                          "die", "om", "met", "voor", "ter", "per", "bij", "als", "uw", "u", "we", "wij", "er", "nog",
                          "wel", "al", "ook", "dan");

class Search {
 public:
  Search(std::string_view word, const lexicon::Spelling& spelling) : spelling_(spelling) {
    const std::string form = text::normalise_form(word);
    for (std::size_t i = 0; i < form.size();) {
      const base::CodePoint c = base::decode(form, i);
      letters_.push_back(c.value);
      i += c.length;
    }
  }

  NearWords run() {
    const std::size_t n = letters_.size();
    if (n < kShortest || n > kLongest) return {};
    for (std::size_t i = 2; i + 2 <= n && n > kShortest; ++i) split(i);  // "zospoedig", "ofeen"
    for (std::size_t i = 0; i + 1 < n; ++i) {                            // "protalen"
      if (letters_[i] == letters_[i + 1]) continue;
      std::u32string other = letters_;
      std::swap(other[i], other[i + 1]);
      add(other, true);
    }
    if (n > kShortest)
      for (std::size_t i = 0; i < n; ++i) {  // "aanvrag", "gevraaagd"
        std::u32string other = letters_;
        if (i > 0 && letters_[i] == letters_[i - 1]) {
          other.erase(i, 1);
          add(other, true);
          continue;
        }
        other.insert(i, 1, letters_[i]);
        add(other, true);
      }
    found_.is_likely = !found_.words.empty();
    if (n >= kShortestForAnyLetter && found_.words.empty()) one_letter();
    return std::move(found_);
  }

 private:
  void one_letter() {
    static constexpr std::u32string_view kAlphabet = U"etnriaodlgsvkmhbupjcwzfyxq\u00EB\u00E9\u00EF";
    for (std::size_t i = 0; i <= letters_.size(); ++i)
      for (char32_t c : kAlphabet) {
        std::u32string other = letters_;
        other.insert(i, 1, c);
        add(other, false);
      }
    for (std::size_t i = 0; i < letters_.size(); ++i) {
      std::u32string other = letters_;
      other.erase(i, 1);
      add(other, false);
    }
    for (std::size_t i = 0; i < letters_.size(); ++i)
      for (char32_t c : kAlphabet) {
        if (letters_[i] == c) continue;
        std::u32string other = letters_;
        other[i] = c;
        add(other, false);
      }
  }

  static std::string written(std::u32string_view letters) {
    std::string word;
    for (char32_t c : letters) base::append(word, c);
    return word;
  }

  void add(const std::u32string& letters, bool may_be_compound) {
    if (found_.words.size() >= kMost) return;
    std::string word = written(letters);
    const std::uint64_t form = base::hash(word);
    if (!spelling_.contains(form) && !(may_be_compound && spelling_.is_known(word, form))) return;
    if (std::find(found_.words.begin(), found_.words.end(), word) == found_.words.end())
      found_.words.push_back(std::move(word));
  }

  void split(std::size_t at) {
    if (found_.words.size() >= kMost) return;
    const std::string left = written(std::u32string_view(letters_).substr(0, at)),
                      right = written(std::u32string_view(letters_).substr(at));
    const std::uint64_t first = base::hash(left), second = base::hash(right);
    if (!kSticky.contains(first) && !kSticky.contains(second)) return;
    if (spelling_.contains(first) && spelling_.contains(second)) found_.words.push_back(left + " " + right);
  }

  const lexicon::Spelling& spelling_;
  std::u32string letters_;
  NearWords found_;
};

}  // namespace

NearWords near_words(std::string_view word, const lexicon::Spelling& spelling) { return Search(word, spelling).run(); }

}  // namespace helder::rules
