// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How `helder lexicon mine` shows candidates: a table for people, tsv and JSON. Of the texts themselves nothing but the
// candidates' own words; sentences only where examples are given.
#include <string>
#include <vector>

#include "curation/mining.h"

namespace helder::cli {

/// What was found, ready to be shown.
struct CandidateTable {
  const curation::Mined& mined;
  const lexicon::Lexicon& lexicon;
  std::string reference;                                 ///< name of the everyday list
  std::vector<curation::Candidate> candidates;           ///< those that are shown
  std::size_t found = 0;                                 ///< how many there were
  std::vector<std::vector<curation::Example>> examples;  ///< beside `candidates`, or none
  std::size_t columns = 80;
};

[[nodiscard]] std::string candidates_text(const CandidateTable& table);
/// A row per candidate, cells that a spreadsheet would reckon with made harmless.
[[nodiscard]] std::string candidates_tsv(const CandidateTable& table);
[[nodiscard]] std::string candidates_json(const CandidateTable& table);
/// How many of the first 100, 500, 1,000 … and of each kind are covered; a Markdown table.
[[nodiscard]] std::string summary_text(const CandidateTable& table);

}  // namespace helder::cli
