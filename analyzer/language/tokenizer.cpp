// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/tokenizer.h"

#include <algorithm>
#include <span>

#include "language/law_titles.h"
#include "language/quotations.h"
#include "language/scanner.h"
#include "language/sentence_splitter.h"

namespace helder::language {
namespace {

// Merge fields of the document, sorted, without overlap.
std::vector<Span> merge_fields(const Document& document) {
  std::vector<Span> fields;
  for (const Mark& mark : document.marks()) {
    if (mark.kind != MarkKind::merge_field || mark.span.is_empty()) continue;
    if (!fields.empty() && mark.span.begin < fields.back().end) continue;
    fields.push_back(mark.span);
  }
  return fields;
}

// Flags that marks of the readers give. Marks are sorted by begin, as tokens are; a mark covers a run of tokens. Nested
// marks of one kind could make this quadratic, so per flag only what lies past the last mark's end is visited.
void flag_marked(std::span<const Mark> marks, std::span<Token> tokens, std::uint16_t flag, bool (*holds)(MarkKind)) {
  std::size_t next = 0;
  for (const Mark& mark : marks) {
    if (!holds(mark.kind)) continue;
    while (next < tokens.size() && tokens[next].span.end <= mark.span.begin) ++next;
    while (next < tokens.size() && tokens[next].span.begin < mark.span.end) tokens[next++].flags |= flag;
  }
}

// What stands between two tokens is white space and what isn't seen.
bool holds_space(std::string_view gap) {
  for (std::size_t i = 0; i < gap.size();) {
    const Character c = character_at(gap, i);
    if (c.kind == CharClass::space) return true;
    i += c.length;
  }
  return false;
}

}  // namespace

Tokenization tokenize(const Document& document) {
  Tokenization result;
  const std::string_view text = document.text();
  const std::vector<Span> fields = merge_fields(document);
  const std::span<const Block> blocks = document.blocks();
  result.tokens.reserve(text.size() / 5 + 16);
  std::vector<Piece> pieces;
  Scanner scanner(text, result.tokens, pieces);
  std::size_t field = 0;
  for (std::size_t index = 0; index < blocks.size(); ++index) {
    const Block& block = blocks[index];
    const auto first = static_cast<std::uint32_t>(result.tokens.size());
    pieces.clear();
    scanner.begin_block();
    std::uint32_t position = block.span.begin;
    while (field < fields.size() && fields[field].end <= position) ++field;
    for (; field < fields.size() && fields[field].begin < block.span.end; ++field) {
      const Span inside{std::max(fields[field].begin, position), std::min(fields[field].end, block.span.end)};
      scanner.scan(position, inside.begin);
      scanner.add_merge_field(inside.begin, inside.end);
      position = inside.end;
      if (fields[field].end > block.span.end) break;
    }
    scanner.scan(position, block.span.end);

    const std::span<Token> own = std::span(result.tokens).subspan(first);
    for (std::size_t i = 0; i < own.size(); ++i) {
      if (i + 1 == own.size() || holds_space(text.substr(own[i].span.end, own[i + 1].span.begin - own[i].span.end)))
        own[i].flags |= kSpaceAfter;
      if (!block.is_judged || block.kind == BlockKind::code) own[i].flags |= kLeftAlone;
      if (block.kind == BlockKind::quotation) own[i].flags |= kQuoted;
    }
    find_quotations(own, pieces);
    split_sentences(result.tokens, pieces, first, static_cast<std::uint32_t>(index), result.sentences);
    find_law_titles(std::span(result.tokens).subspan(first));
  }
  flag_marked(document.marks(), result.tokens, kLeftAlone,
              [](MarkKind kind) { return kind == MarkKind::code || kind == MarkKind::foreign; });
  flag_marked(document.marks(), result.tokens, kQuoted, [](MarkKind kind) { return kind == MarkKind::quotation; });
  return result;
}

}  // namespace helder::language
