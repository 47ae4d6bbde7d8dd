// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/judgements.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "text/form.h"

namespace helder::curation {

Result<Judgements> parse_judgements(std::string_view text, const std::string& path) {
  Judgements judgements;
  std::uint32_t number = 0;
  const auto wrong = [&](std::string message, std::size_t column) {
    return unexpected(Error{.code = ErrorCode::wrong_use,
                            .message = std::move(message),
                            .path = path,
                            .line = number,
                            .column = static_cast<std::uint32_t>(column + 1)});
  };
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t first = line.find('\t');
    const std::string_view word = line.substr(0, first);
    if (judgements.empty() && (word == "word" || word == "woord")) continue;
    if (first == std::string_view::npos || word.empty())
      return wrong("Zet op elke regel een woord, een oordeel en een reden, met tabs ertussen.", 0);
    const std::size_t second = line.find('\t', first + 1);
    const std::string_view name =
        line.substr(first + 1, second == std::string_view::npos ? second : second - first - 1);
    const auto mark = mark_from_dutch(name);
    if (!mark || *mark == Mark::covered)
      return wrong("Dit oordeel bestaat niet. Kies uit: makkelijk, naam, kandidaat.", first + 1);
    const std::string_view reason = second == std::string_view::npos ? std::string_view() : line.substr(second + 1);
    if (*mark == Mark::easy && reason.find_first_not_of(" \t") == std::string_view::npos)
      return wrong("Zet achter 'makkelijk' waarom dit woord geen ingang nodig heeft.", line.size());
    judgements[text::normalise_form(word)] = {*mark, std::string(reason)};
  }
  return judgements;
}

Result<Judgements> read_judgements(const std::string& path) {
  std::error_code failure;
  std::string text;
  std::ifstream stream;
  // A folder can be opened, but reading from it throws.
  if (!std::filesystem::is_directory(path, failure)) stream.open(path, std::ios::binary);
  if (stream.is_open()) text.assign(std::istreambuf_iterator<char>(stream), {});
  if (!stream.is_open() || stream.bad())
    return unexpected(Error{.code = ErrorCode::wrong_use,
                            .message = "Dit bestand met oordelen is niet te lezen. Kijk of de naam en de map kloppen.",
                            .path = path});
  return parse_judgements(text, path);
}

void apply_judgements(std::vector<Candidate>& candidates, const Judgements& judgements) {
  for (Candidate& candidate : candidates) {
    if (candidate.mark == Mark::covered) continue;
    const auto found = judgements.find(candidate.text);
    if (found == judgements.end()) continue;
    candidate.mark = found->second.mark;
    candidate.reason = found->second.reason;
  }
}

}  // namespace helder::curation
