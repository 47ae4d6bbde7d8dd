// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Judgements: what people said of candidates before, so that nobody needs to look at the same word twice.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "curation/candidates.h"
#include "helder/result.h"

namespace helder::curation {

struct Judgement {
  Mark mark = Mark::easy;
  std::string reason;
};
using Judgements = std::map<std::string, Judgement, std::less<>>;

/// Lines of word, mark (Dutch) and reason, parted by tabs; a heading that begins with "word" or "woord", empty lines
/// and lines that begin with # are passed over. A word that needs no entry must have a reason. Errors:
/// wrong_use with the line and column; the message quotes no more than the mark.
[[nodiscard]] Result<Judgements> parse_judgements(std::string_view text, const std::string& path);
[[nodiscard]] Result<Judgements> read_judgements(const std::string& path);

/// Takes them over. An entry that speaks outweighs what somebody said before there was one.
void apply_judgements(std::vector<Candidate>& candidates, const Judgements& judgements);

}  // namespace helder::curation
