// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Documents for the tests of this room: the real tokenizer lives in a room above. White space parts tokens, punctuation
// stands alone, a full stop followed by a space and a capital ends a sentence.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "helder/document.h"
#include "helder/token.h"
#include "text/document_data.h"
#include "text/form.h"

namespace helder::lexicon::test {

struct SimpleText {
  Document document;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
};

inline bool is_upper(std::string_view letter) { return !letter.empty() && text::normalise_form(letter) != letter; }

inline SimpleText simple_text(std::string text, BlockKind kind = BlockKind::paragraph) {
  auto data = std::make_shared<Document::Data>();
  data->text = text;
  data->source.text = text;
  data->text_is_source = true;
  const auto size = static_cast<std::uint32_t>(text.size());
  data->blocks.push_back({.span = {0, size}, .kind = kind});
  SimpleText out{Document(data), {}, {}};
  std::uint32_t sentence_begin = 0;
  bool quoted = false;
  const auto end_sentence = [&] {
    const auto n = static_cast<std::uint32_t>(out.tokens.size());
    if (n == sentence_begin) return;
    Sentence s{.span = {out.tokens[sentence_begin].span.begin, out.tokens[n - 1].span.end},
               .first_token = sentence_begin,
               .last_token = n};
    for (std::uint32_t t = sentence_begin; t < n; ++t) s.words += out.tokens[t].is_word();
    for (std::uint32_t t = sentence_begin; t < n; ++t)
      if (out.tokens[t].is_word()) {
        out.tokens[t].flags |= kSentenceStart;
        out.tokens[t].flags &= static_cast<std::uint16_t>(~kNameLike);
        break;
      }
    out.sentences.push_back(s);
    sentence_begin = n;
  };
  for (std::uint32_t at = 0; at < size;) {
    if (text[at] == ' ' || text[at] == '\n') {
      ++at;
      continue;
    }
    const std::uint32_t length = base::decode(text, at).length;
    const std::string_view punctuation = ",;:?!()\"/";
    Token token{.flags = 0};
    std::uint32_t end = at + length;
    if (punctuation.find(text[at]) != std::string_view::npos || text[at] == '.') {
      token.kind = TokenKind::punctuation;
    } else {
      while (end < size && text[end] != ' ' && text[end] != '\n' &&
             punctuation.find(text[end]) == std::string_view::npos)
        ++end;
      // A full stop belongs to an abbreviation only when the word has one inside: i.v.m.
      const std::string_view word(text.data() + at, end - at);
      if (word.ends_with('.') && word.find('.') == word.size() - 1) --end;
      const std::string_view form(text.data() + at, end - at);
      if (form.find('.') != std::string_view::npos) token.kind = TokenKind::abbreviation;
      if (form.find_first_not_of("0123456789-") == std::string_view::npos) token.kind = TokenKind::number;
      if (form.find_first_of("0123456789") != std::string_view::npos) token.flags |= kHasDigit;
      if (is_upper(form.substr(0, length))) {
        const bool all = form.size() > length && !is_upper("") && text::normalise_form(form) != form &&
                         form.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
        token.flags |= all ? kAllCaps : kCapitalised;
        token.flags |= kNameLike;
      }
    }
    token.span = {at, end};
    token.form = text::form_hash(std::string_view(text).substr(at, end - at));
    if (end >= size || text[end] == ' ' || text[end] == '\n') token.flags |= kSpaceAfter;
    if (text[at] == '"') quoted = !quoted;
    else if (quoted) token.flags |= kQuoted;
    if (text[at] == '<' || text.substr(at, 2) == "«") token.flags |= kLeftAlone;
    out.tokens.push_back(token);
    const bool ends = token.kind == TokenKind::punctuation && (text[at] == '.' || text[at] == '?' || text[at] == '!');
    if (ends && (end + 1 >= size || (text[end] == ' ' && is_upper(std::string_view(text).substr(
                                                             end + 1, base::decode(text, end + 1).length)))))
      end_sentence();
    at = end;
  }
  end_sentence();
  return out;
}

}  // namespace helder::lexicon::test
