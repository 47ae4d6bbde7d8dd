// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What many rules ask of a token or a block: is it prose, may a rule about words look at it, is it one of these words?
// Thread-safe; nothing here allocates unless it returns a string.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/hash.h"
#include "helder/document.h"
#include "helder/rule_info.h"
#include "helder/token.h"

namespace helder::rules {

/// A closed list of words, looked up by Token::form. Write them lower-case, NFC, with a plain apostrophe.
template <std::size_t N>
class WordSet {
 public:
  template <typename... Words>
  consteval explicit WordSet(Words... words) : forms_{base::hash(std::string_view(words))...} {
    std::sort(forms_.begin(), forms_.end());
    for (std::uint64_t form : forms_) sieve_[form % kBits / 64] |= 1ull << (form % 64);
  }
  [[nodiscard]] constexpr bool contains(std::uint64_t form) const {
    // Nearly every token of a text is in no list: the sieve says so without a search.
    return (sieve_[form % kBits / 64] >> (form % 64) & 1) != 0 &&
           std::binary_search(forms_.begin(), forms_.end(), form);
  }
  [[nodiscard]] constexpr bool contains(const Token& token) const { return contains(token.form); }

 private:
  static constexpr std::size_t kBits = 1024;
  std::array<std::uint64_t, N> forms_;
  std::array<std::uint64_t, kBits / 64> sieve_{};
};
template <typename... Words>
WordSet(Words...) -> WordSet<sizeof...(Words)>;

/// The key of one word, at compile time.
[[nodiscard]] consteval std::uint64_t form_of(std::string_view word) { return base::hash(word); }

/// Body text or a footnote: what the author wrote once, for this reader. Headers and footers are stationery.
[[nodiscard]] constexpr bool is_own_text(const Block& block) {
  return block.is_judged && (block.region == Region::body || block.region == Region::footnote);
}
/// Sentences stand here: paragraphs and list items. Headings and table cells have none, quotations are somebody else's.
[[nodiscard]] constexpr bool is_prose(const Block& block) {
  return is_own_text(block) && (block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item);
}
/// Rules about words look here: prose, headings and table cells.
[[nodiscard]] constexpr bool has_own_words(const Block& block) {
  return is_own_text(block) && block.kind != BlockKind::quotation && block.kind != BlockKind::code;
}
/// A rule about words may look at this token: not left alone, not quoted.
[[nodiscard]] constexpr bool is_judged(const Token& token) { return (token.flags & (kLeftAlone | kQuoted)) == 0; }

/// “text”: how a message names words of the document.
[[nodiscard]] inline std::string named(std::string_view text) {
  std::string result;
  result.reserve(text.size() + 6);
  return result.append("“").append(text).append("”");
}

/// "1 woord", "3 woorden".
[[nodiscard]] inline std::string counted(std::size_t number, std::string_view singular, std::string_view plural) {
  return std::to_string(number).append(" ").append(number == 1 ? singular : plural);
}

/// Severity for rules that say little about laws and regulations: their style is fixed by others (profile legal).
[[nodiscard]] constexpr SeverityPerProfile everywhere_but_legal(Severity severity, Severity legal = Severity::off) {
  SeverityPerProfile result = everywhere(severity);
  result[static_cast<std::size_t>(Profile::legal)] = legal;
  return result;
}

}  // namespace helder::rules
