// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Finding: what one rule reports on one place, with its suggestions. Plain data; owns its strings.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "helder/span.h"

namespace helder {

/// Ordered: a larger value is worse. `off` only stands in settings.
enum class Severity : std::uint8_t { off, info, warning, error };
[[nodiscard]] std::string_view to_string(Severity severity);                        ///< "info"
[[nodiscard]] std::string_view to_dutch(Severity severity);                         ///< "tip"
[[nodiscard]] std::optional<Severity> severity_from_string(std::string_view name);  ///< English or Dutch name

/// Replace the text of `span` by `text`; an empty span inserts.
struct Edit {
  Span span;
  std::string text;
};

/// A better wording. The edits are applied together and give a correct sentence.
struct Suggestion {
  std::string text;         ///< what a person reads in a menu
  std::string label;        ///< when it fits: "als het onderwerp volgt"; may be empty
  bool is_safe = false;     ///< may be applied without reading it again
  std::vector<Edit> edits;  ///< empty: advice only
};

struct Related {
  Span span;
  std::string message;
};

struct Finding {
  std::string_view rule;  ///< id; points into the rule's RuleInfo, which lives as long as the program
  Severity severity = Severity::info;
  Span span;
  std::string message;      ///< Dutch: what was found, in this sentence
  std::string explanation;  ///< Dutch: why it matters and what to do, from the rule or the entry
  std::vector<Related> related;
  std::vector<Suggestion> suggestions;
  std::string entry;  ///< id of the dictionary entry that spoke; empty for other rules
  std::string layer;  ///< lexicon layer of the entry: "nl", "organisatie", "persoonlijk" or a file name
  std::vector<std::pair<std::string, double>> evidence;  ///< numbers behind the judgement: {"words", 31}, {"limit", 25}
  std::string fingerprint;                               ///< 16 hex digits; filled in by report::settle
  std::string repeat_of;  ///< fingerprint of the first like it in the paragraph; filled in by report::settle
};

}  // namespace helder
