// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The matcher: finds every place in a document where a compiled layer's patterns hold. One pass over the tokens; a word
// that no pattern uses costs one probe of a small filter, and work per word that anchors a pattern is bounded. Holds no
// state but what it is given; one object per layer and call.
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "helder/document.h"
#include "helder/rule_info.h"
#include "helder/token.h"
#include "lexicon/compiled_format.h"
#include "lexicon/lexicon.h"

namespace helder::lexicon {

/// The text as patterns see it.
struct TokenView {
  const Document& document;
  std::span<const Token> tokens;
  std::span<const Sentence> sentences;
  std::span<const Annotation> annotations;  ///< empty: no tagger has run
  [[nodiscard]] std::string_view text(std::uint32_t token) const { return document.text(tokens[token].span); }
};

/// A place where a sequence holds.
struct Hit {
  std::uint32_t entry = 0;  ///< in its layer
  std::uint32_t sequence = 0;
  std::uint32_t sentence = 0;
  std::vector<std::uint32_t> positions;  ///< token of each atom; kNone for gaps
  std::uint32_t particle = compiled::kNone;
  std::vector<std::uint32_t> tokens;  ///< all of them, sorted, with the particle
};

/// All hits of the layer, with conditions and exceptions applied, sorted by first token. `is_silenced` tells whether a
/// later layer took an entry's place.
[[nodiscard]] std::vector<Hit> find_hits(const compiled::View& view, const TokenView& text, Profile profile,
                                         const std::vector<bool>& silenced);

}  // namespace helder::lexicon
