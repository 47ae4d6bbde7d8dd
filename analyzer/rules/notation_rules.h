// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the rules about notation share: which notations of a document a rule may speak about, and the words for "not the
// same everywhere".
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {

/// The part with this name, or nullptr.
[[nodiscard]] const NotationPart* part_of(const Notation& notation, std::string_view name);

/// May a rule about notation look here? The author's own prose or a heading, not quoted, no code; cells of a table have
/// their own ways.
[[nodiscard]] bool is_own_notation(const Notation& notation, const Context& context);

/// From the first to the last part with one of these names; an empty span when there is none.
[[nodiscard]] Span span_of_parts(const Notation& notation, std::span<const std::string_view> names);

/// The notations that touch `span`. O(log n), for n notations in the document.
[[nodiscard]] std::span<const Notation> notations_in(const Context& context, Span span);

/// One suggestion that puts `text` in place of `span`.
[[nodiscard]] Suggestion rewrite(Span span, std::string text, bool is_safe);

}  // namespace helder::rules
