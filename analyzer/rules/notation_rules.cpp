// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "rules/notation_rules.h"

#include <algorithm>

namespace helder::rules {

const NotationPart* part_of(const Notation& notation, std::string_view name) {
  const auto found = std::find_if(notation.parts.begin(), notation.parts.end(),
                                  [&](const NotationPart& part) { return part.name == name; });
  return found == notation.parts.end() ? nullptr : &*found;
}

bool is_own_notation(const Notation& notation, const Context& context) {
  const auto index = context.document.block_at(notation.span.begin);
  if (!index) return false;
  const Block& block = context.document.blocks()[*index];
  if (!has_own_words(block) || block.kind == BlockKind::table_cell) return false;
  const auto token = std::partition_point(context.tokens.begin(), context.tokens.end(),
                                          [&](const Token& one) { return one.span.end <= notation.span.begin; });
  return token != context.tokens.end() && is_judged(*token);
}

Span span_of_parts(const Notation& notation, std::span<const std::string_view> names) {
  Span span{0, 0};
  for (const NotationPart& part : notation.parts) {
    if (part.span.is_empty() || std::find(names.begin(), names.end(), part.name) == names.end()) continue;
    span = span.is_empty() ? part.span : Span{std::min(span.begin, part.span.begin), std::max(span.end, part.span.end)};
  }
  return span;
}

std::span<const Notation> notations_in(const Context& context, Span span) {
  const auto all = context.notations;
  const auto first =
      std::partition_point(all.begin(), all.end(), [&](const Notation& one) { return one.span.end <= span.begin; });
  const auto last =
      std::partition_point(first, all.end(), [&](const Notation& one) { return one.span.begin < span.end; });
  return {first, last};
}

Suggestion rewrite(Span span, std::string text, bool is_safe) {
  return {.text = text, .is_safe = is_safe, .edits = {{span, text}}};
}

}  // namespace helder::rules
