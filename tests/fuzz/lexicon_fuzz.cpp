// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a .lex file: parse, compile what is good, load it again. No crash, no hang.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "lexicon/compiled_file.h"
#include "lexicon/compiler.h"
#include "lexicon/entry_parser.h"
#include "lexicon/pattern.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace helder::lexicon;
  if (size > 20000) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static_cast<void>(parse_pattern(text, PatternUse::exception));
  static_cast<void>(parse_alternative(text));
  static_cast<void>(parse_condition(text));
  const ParsedEntries parsed = parse_entries(text, "fuzz.lex", "fuzz");
  const CompiledLexicon out = compile(parsed.entries, "fuzz");
  if (out.errors.empty() && !compiled::own_bytes(out.bytes)) __builtin_trap();
  // The same bytes as a compiled file: it must be refused, or used without harm.
  static_cast<void>(compiled::own_bytes(std::string(text)));
  return 0;
}
