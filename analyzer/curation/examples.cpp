// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Concordances: sentences in which candidates stand.
#include <algorithm>
#include <unordered_map>

#include "curation/mining.h"
#include "language/tokenizer.h"
#include "text/form.h"

namespace helder::curation {
namespace {

/// A candidate as a row of forms; a word has a row for each of its forms.
struct Row {
  std::size_t candidate = 0;
  std::vector<std::uint64_t> forms;
};

using Rows = std::unordered_multimap<std::uint64_t, Row>;  // by first form

Rows rows_of(const std::vector<Candidate>& candidates) {
  Rows rows;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!candidates[i].is_phrase) {
      for (const std::string& form : candidates[i].forms) {
        const std::uint64_t hash = text::form_hash(form);
        rows.emplace(hash, Row{i, {hash}});
      }
      continue;
    }
    Row row{i, {}};
    for (std::string_view rest = candidates[i].text; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      row.forms.push_back(text::form_hash(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const std::uint64_t first = row.forms.front();
    rows.emplace(first, std::move(row));
  }
  return rows;
}

Example example_of(const Document& document, const Sentence& sentence, Span place, const std::string& name) {
  Example example{.document = name, .sentence = {}, .begin = 0, .end = 0};
  const std::string_view text = document.text(sentence.span);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (sentence.span.begin + i == place.begin) example.begin = example.sentence.size();
    const char c = text[i] == '\n' || text[i] == '\t' || text[i] == '\r' ? ' ' : text[i];
    if (c != ' ' || !example.sentence.ends_with(' ')) example.sentence += c;
    if (sentence.span.begin + i + 1 == place.end) example.end = example.sentence.size();
  }
  return example;
}

}  // namespace

std::vector<std::vector<Example>> find_examples(const std::vector<Candidate>& candidates,
                                                const std::vector<GroupPaths>& groups, const SourceOptions& options,
                                                std::size_t most) {
  std::vector<std::vector<Example>> examples(candidates.size());
  const Rows rows = rows_of(candidates);
  std::size_t unfinished = most == 0 ? 0 : candidates.size();
  std::vector<std::uint64_t> seen_in(candidates.size(), 0);  // number of the document of the last example
  std::uint64_t number = 0;
  std::vector<Error> passed_over;
  const auto look = [&](Source source) {
    if (unfinished == 0) return;
    ++number;
    const std::string name = source.name;
    const auto document = open_source(std::move(source), options);
    if (!document) return;
    const auto [tokens, sentences, notations] = language::tokenize(*document);
    for (const Sentence& sentence : sentences)
      for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
        const auto [begin, end] = rows.equal_range(tokens[i].form);
        for (auto row = begin; row != end; ++row) {
          const auto& [candidate, forms] = row->second;
          if (seen_in[candidate] == number || examples[candidate].size() >= most) continue;
          if (sentence.last_token - i < forms.size()) continue;
          const bool is_here = std::equal(forms.begin(), forms.end(), tokens.begin() + i,
                                          [](std::uint64_t form, const Token& token) { return form == token.form; });
          if (!is_here) continue;
          seen_in[candidate] = number;
          const Span place{tokens[i].span.begin, tokens[i + static_cast<std::uint32_t>(forms.size()) - 1].span.end};
          examples[candidate].push_back(example_of(*document, sentence, place, name));
          unfinished -= examples[candidate].size() == most;
        }
      }
  };
  for (const GroupPaths& group : groups)
    for (const std::string& file : list_files(group.paths, passed_over)) {
      if (unfinished == 0) return examples;
      each_source(file, options, look, passed_over);
    }
  return examples;
}

}  // namespace helder::curation
