// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/tokenizer.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include "language/notations.h"
#include "language/quotations.h"
#include "language/scanner.h"
#include "language/sentence_splitter.h"
#include "text/form.h"

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

// What is written without white space in a notation is one token: "35000-XVI", "6:162a", "ECLI:NL:HR:2019:2006".
std::vector<Span> atoms_of(std::string_view text, std::span<const Notation> notations) {
  std::vector<Span> atoms;
  const auto add = [&](Span span) {
    if (span.is_empty() || holds_space(text.substr(span.begin, span.length()))) return;
    if (atoms.empty() || atoms.back().end <= span.begin) atoms.push_back(span);
  };
  for (const Notation& notation : notations) {
    switch (notation.kind) {
      case NotationKind::case_law:
      case NotationKind::identifier:
      case NotationKind::date:
      case NotationKind::time:
      case NotationKind::iban:
      case NotationKind::bsn:
      case NotationKind::phone: add(notation.span); break;
      default: break;
    }
    for (const NotationPart& part : notation.parts) add(part.span);
  }
  return atoms;
}

// Makes one token of the tokens that an atom is made of. Tokens and pieces go one to one; one pass.
void join_atoms(std::string_view text, std::span<const Span> atoms, std::vector<Token>& tokens, std::size_t first,
                std::vector<Piece>& pieces) {
  std::size_t atom = 0;
  std::size_t to = first;
  for (std::size_t from = first; from < tokens.size();) {
    while (atom < atoms.size() && atoms[atom].begin < tokens[from].span.begin) ++atom;
    std::size_t behind = from + 1;
    if (atom < atoms.size() && tokens[from].span.begin == atoms[atom].begin) {
      while (behind < tokens.size() && tokens[behind - 1].span.end < atoms[atom].end &&
             tokens[behind].kind != TokenKind::merge_field)
        ++behind;
      if (tokens[behind - 1].span.end != atoms[atom].end) behind = from + 1;
    }
    Token token = tokens[from];
    Piece piece = pieces[from - first];
    if (behind > from + 1) {
      token.span.end = tokens[behind - 1].span.end;
      token.form = text::form_hash(text.substr(token.span.begin, token.span.length()));
      for (std::size_t i = from; i < behind; ++i)
        token.flags =
            static_cast<std::uint16_t>(token.flags | (tokens[i].flags & (kHasDigit | kHasHyphen | kSpaceAfter)));
      const bool is_number = pieces[from - first].shape == Shape::number;
      token.kind = is_number ? TokenKind::number : TokenKind::word;
      piece.shape = is_number ? Shape::number : Shape::upper_word;
      piece.use = kNoAbbreviation;
    }
    tokens[to] = token;
    pieces[to - first] = piece;
    ++to;
    from = behind;
  }
  tokens.resize(to);
  pieces.resize(to - first);
}

// Flags of the tokens in notations; the splitter learns where no sentence ends.
void mark_notations(std::span<const Notation> notations, std::span<Token> tokens, std::span<Piece> pieces) {
  std::size_t next = 0;
  for (const Notation& notation : notations) {
    while (next < tokens.size() && tokens[next].span.end <= notation.span.begin) ++next;
    std::size_t i = next;
    for (; i < tokens.size() && tokens[i].span.begin < notation.span.end; ++i) {
      tokens[i].flags |= kNotation;
      if (is_reference(notation.kind)) tokens[i].flags |= kReference;
      pieces[i].is_held = tokens[i].span.end < notation.span.end;
    }
    for (const NotationPart& part : notation.parts) {
      if (part.name != "law") continue;
      bool is_first = true;
      for (std::size_t k = next; k < i; ++k) {
        if (!part.span.contains(tokens[k].span)) continue;
        // "de wet" names no law
        if (is_first && !tokens[k].has(kCapitalised) && !tokens[k].has(kAllCaps)) break;
        if (!is_first) tokens[k].flags |= kLawTitle;
        is_first = false;
      }
    }
  }
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

    if (block.kind != BlockKind::code) {
      const std::size_t before = result.notations.size();
      for (Notation& notation : find_notations(text, block.span)) result.notations.push_back(std::move(notation));
      const std::span<const Notation> found = std::span(result.notations).subspan(before);
      if (const std::vector<Span> atoms = atoms_of(text, found); !atoms.empty())
        join_atoms(text, atoms, result.tokens, first, pieces);
      mark_notations(found, std::span(result.tokens).subspan(first), pieces);
    }
    const std::span<Token> own = std::span(result.tokens).subspan(first);
    for (std::size_t i = 0; i < own.size(); ++i) {
      if (i + 1 == own.size() || holds_space(text.substr(own[i].span.end, own[i + 1].span.begin - own[i].span.end)))
        own[i].flags |= kSpaceAfter;
      if (!block.is_judged || block.kind == BlockKind::code) own[i].flags |= kLeftAlone;
      if (block.kind == BlockKind::quotation) own[i].flags |= kQuoted;
    }
    find_quotations(own, pieces);
    split_sentences(result.tokens, pieces, first, static_cast<std::uint32_t>(index), result.sentences);
  }
  flag_marked(document.marks(), result.tokens, kLeftAlone,
              [](MarkKind kind) { return kind == MarkKind::code || kind == MarkKind::foreign; });
  flag_marked(document.marks(), result.tokens, kQuoted, [](MarkKind kind) { return kind == MarkKind::quotation; });
  return result;
}

}  // namespace helder::language
