// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Documents made by hand for the tests of this room: a block per paragraph, paragraphs parted by an empty line.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "language/tokenizer.h"
#include "text/document_builder.h"

namespace helder::language {

inline Document plain_document(std::string_view text, std::vector<Mark> marks = {},
                               BlockKind kind = BlockKind::paragraph, bool is_judged = true) {
  std::vector<Block> blocks;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    if (end > begin)
      blocks.push_back({.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                        .kind = kind,
                        .is_judged = is_judged});
    begin = end + 2;
  }
  text::DecodedSource source;
  source.text = text;
  return text::DocumentBuilder::plain(std::move(source), std::move(blocks), std::move(marks), {}, {});
}

struct Tokenized {
  explicit Tokenized(std::string_view text, std::vector<Mark> marks = {})
      : document(plain_document(text, std::move(marks))), result(tokenize(document)) {}

  /// The forms with a bar between them: "Dat|is|zo|."
  [[nodiscard]] std::string forms() const {
    std::string out;
    for (const Token& token : result.tokens) {
      if (!out.empty()) out += '|';
      out += document.text(token.span);
    }
    return out;
  }
  /// The sentences as they stand in the text.
  [[nodiscard]] std::vector<std::string> sentences() const {
    std::vector<std::string> out;
    for (const Sentence& sentence : result.sentences) out.emplace_back(document.text(sentence.span));
    return out;
  }
  /// The first token with this form.
  [[nodiscard]] const Token& token(std::string_view form) const {
    for (const Token& token : result.tokens)
      if (document.text(token.span) == form) return token;
    static const Token none{.span = {0xFFFFFFFF, 0xFFFFFFFF}, .form = 0, .kind = TokenKind::symbol, .flags = 0};
    return none;
  }
  /// Forms of the tokens that have a flag.
  [[nodiscard]] std::string with(TokenFlag flag) const {
    std::string out;
    for (const Token& token : result.tokens) {
      if (!token.has(flag)) continue;
      if (!out.empty()) out += '|';
      out += document.text(token.span);
    }
    return out;
  }

  Document document;
  Tokenization result;
};

inline std::string forms(std::string_view text) { return Tokenized(text).forms(); }
inline std::vector<std::string> sentences(std::string_view text) { return Tokenized(text).sentences(); }

}  // namespace helder::language
