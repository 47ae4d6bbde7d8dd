// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <string>

#include "language/char_class.h"
#include "language/conllu.h"

namespace helder::language {
namespace {

// White space of any kind becomes one space: a column or comment of CoNLL-U is one line without tabs.
void append_on_one_line(std::string& out, std::string_view text) {
  bool space = false;
  for (std::size_t i = 0; i < text.size();) {
    const Character c = character_at(text, i);
    if (c.kind == CharClass::space || (c.kind == CharClass::invisible && c.value < 0x20)) {
      space = true;
    } else {
      if (space) out += ' ';
      space = false;
      out += text.substr(i, c.length);
    }
    i += c.length;
  }
}

void append_annotation(std::string& out, const Annotation& annotation, std::uint32_t first_token) {
  const auto column = [&out](std::string_view value) {
    out += '\t';
    const std::size_t begin = out.size();
    append_on_one_line(out, value);
    if (out.size() == begin) out += '_';
  };
  column(annotation.lemma);
  column(to_string(annotation.upos));
  column(annotation.xpos);
  column(annotation.feats);
  column(annotation.head == Annotation::kRoot ? "0" : std::to_string(annotation.head - first_token + 1));
  column(to_string(annotation.relation));
  out += "\t_\t";
}

}  // namespace

std::string write_conllu(const Document& document, std::span<const Token> tokens, std::span<const Sentence> sentences,
                         std::span<const Annotation> annotations, std::string_view path) {
  std::string out;
  out.reserve(document.text().size() * 4 + 256);
  out += "# newdoc";
  if (!path.empty()) {
    out += " id = ";
    append_on_one_line(out, path);
  }
  out += '\n';
  const auto blocks = document.blocks();
  std::size_t number = 0;
  std::uint32_t block = 0;
  std::uint32_t sentence_in_block = 0;
  for (const Sentence& sentence : sentences) {
    if (number++ == 0 || sentence.block != block) {
      block = sentence.block;
      sentence_in_block = 0;
      if (block < blocks.size()) { out += "# newpar\n"; }
    }
    out += "# sent_id = p" + std::to_string(block + 1) + "s" + std::to_string(++sentence_in_block) + "\n# text = ";
    // The text as the forms and SpaceAfter give it, so that a reader finds the same.
    const std::size_t text_begin = out.size();
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const Token& token = tokens[i];
      append_on_one_line(out, document.text(token.span));
      if (token.has(kSpaceAfter) && i + 1 < sentence.last_token) out += ' ';
    }
    if (out.size() == text_begin) out += '_';
    out += '\n';
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const Token& token = tokens[i];
      out += std::to_string(i - sentence.first_token + 1);
      out += '\t';
      const std::size_t form_begin = out.size();
      append_on_one_line(out, document.text(token.span));
      if (out.size() == form_begin) out += '_';  // a merge field of control characters
      if (annotations.empty()) {
        out += "\t_\t_\t_\t_\t_\t_\t_\t";
      } else {
        append_annotation(out, annotations[i], sentence.first_token);
      }
      out += token.has(kSpaceAfter) ? "_\n" : "SpaceAfter=No\n";
    }
    out += '\n';
  }
  return out;
}

}  // namespace helder::language
