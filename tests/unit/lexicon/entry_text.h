// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Small dictionaries for the tests of this room.
#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "lexicon/compiler.h"
#include "lexicon/entry_parser.h"

namespace helder::lexicon::test {

inline std::shared_ptr<const Lexicon> lexicon_of(const std::string& text) {
  const ParsedEntries parsed = parse_entries(text, "test.lex", "nl");
  for (const Error& error : parsed.errors) ADD_FAILURE() << error.line << ":" << error.column << ": " << error.message;
  const auto lexicon = make_lexicon(parsed.entries);
  if (!lexicon) {
    ADD_FAILURE() << lexicon.error().message;
    return nullptr;
  }
  return *lexicon;
}

/// An entry with everything that is required, and `more` fields of its own.
inline std::string entry(const std::string& term, const std::string& word_class, const std::string& more = {},
                         const std::string& id = {}) {
  std::string name = id.empty() ? "x" : id;
  if (id.empty())
    for (const char c : term)
      if ((c >= 'a' && c <= 'z')) name += c;
  return "ingang: " + term + "  id: " + name + "  soort: " + word_class +
         "  categorie: jargon  domein: algemeen  ernst: tip\nuitleg: x\nvoorbeeld: ⟦x⟧ => y\nstatus: aangenomen, "
         "2026-11, r\nbron: eigen\n" +
         (more.find("beter") == std::string::npos ? "beter: y\n" : "") + more + "\n\n";
}

}  // namespace helder::lexicon::test
