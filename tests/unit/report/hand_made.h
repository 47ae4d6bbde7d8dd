// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Analyses made by hand, without lexicon, tokenizer or rules: what a test says is all there is.
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "helder/analysis.h"
#include "report/run.h"
#include "text/document_builder.h"

namespace helder::report::test {

inline bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Plain words and single signs; a sentence ends at a full stop or with its block.
inline void tokenize(Analysis& analysis) {
  const std::string& text = analysis.document.text();
  const auto blocks = analysis.document.blocks();
  for (std::uint32_t number = 0; number < blocks.size(); ++number) {
    Sentence sentence{.block = number, .words = 0};
    bool is_open = false;
    const auto close = [&] {
      if (!is_open) return;
      sentence.last_token = static_cast<std::uint32_t>(analysis.tokens.size());
      sentence.span.end = analysis.tokens.back().span.end;
      analysis.sentences.push_back(sentence);
      is_open = false;
    };
    for (std::uint32_t i = blocks[number].span.begin; i < blocks[number].span.end;) {
      if (text[i] == ' ' || text[i] == '\n') {
        ++i;
        continue;
      }
      std::uint32_t end = i + 1;
      const bool is_word = is_letter(text[i]);
      while (is_word && end < blocks[number].span.end && is_letter(text[end])) ++end;
      if (!is_open) {
        sentence = {.span = {i, i}, .first_token = static_cast<std::uint32_t>(analysis.tokens.size()), .block = number};
        is_open = true;
      }
      std::string form = text.substr(i, end - i);
      for (char& c : form)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
      analysis.tokens.push_back(
          {.span = {i, end}, .form = base::hash(form), .kind = is_word ? TokenKind::word : TokenKind::punctuation});
      sentence.words += is_word;
      analysis.counts.words += is_word;
      i = end;
      if (form == ".") close();
    }
    close();
  }
  analysis.counts.sentences = analysis.sentences.size();
}

/// A plain text; an empty line parts blocks.
inline Analysis plain(std::string text, std::vector<Remark> remarks = {}) {
  std::vector<Block> blocks;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(text.find("\n\n", begin), text.size());
    std::size_t last = end;
    while (last > begin && text[last - 1] == '\n') --last;
    if (last > begin) blocks.push_back({.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(last)}});
    begin = end + 2;
  }
  Analysis analysis;
  analysis.document =
      text::DocumentBuilder::plain(text::decode_source(std::move(text)), std::move(blocks), {}, std::move(remarks), {});
  tokenize(analysis);
  return analysis;
}

/// A docx of these paragraphs.
inline Analysis docx(const std::vector<std::string>& paragraphs, std::vector<Remark> remarks = {}) {
  text::DocumentBuilder builder(Format::docx);
  for (std::uint32_t i = 0; i < paragraphs.size(); ++i) {
    builder.begin_block(BlockKind::paragraph);
    builder.set_place("word/document.xml", i + 1);
    builder.append_characters(paragraphs[i], 0);
    builder.end_block();
  }
  for (Remark& remark : remarks) builder.add_remark(std::move(remark));
  Analysis analysis;
  analysis.document = std::move(builder).finish();
  tokenize(analysis);
  return analysis;
}

/// The `number`th place (from 1) of `words` in the text.
inline Span find(const Analysis& analysis, std::string_view words, int number = 1) {
  std::size_t at = std::string::npos;
  for (int i = 0; i < number; ++i) at = analysis.document.text().find(words, i == 0 ? 0 : at + 1);
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

inline Finding& add(Analysis& analysis, std::string_view rule, Span span, Severity severity = Severity::warning,
                    std::string entry = {}) {
  Finding finding;
  finding.rule = rule;
  finding.severity = severity;
  finding.span = span;
  finding.message = "Hier staat iets.";
  finding.explanation = "Een lezer struikelt hierover.";
  finding.entry = std::move(entry);
  if (!finding.entry.empty()) finding.layer = "nl";
  analysis.findings.push_back(std::move(finding));
  return analysis.findings.back();
}
inline Finding& add(Analysis& analysis, std::string_view rule, std::string_view words,
                    Severity severity = Severity::warning, std::string entry = {}) {
  return add(analysis, rule, find(analysis, words), severity, std::move(entry));
}

inline std::vector<std::string> rules_of(const Analysis& analysis) {
  std::vector<std::string> rules;
  for (const Finding& finding : analysis.findings) rules.emplace_back(finding.rule);
  return rules;
}

inline Run run_of(Analysis analysis, std::string path = "brief.txt") {
  Run run;
  run.program_version = "0.1.0";
  run.versions = {.lexicon = "2026.11", .entries = 300, .layers = {"nl"}, .model = {}};
  Item item;
  item.path = std::move(path);
  item.analysis = std::move(analysis);
  run.items.push_back(std::move(item));
  return run;
}

inline Item failed(std::string path, ErrorCode code, std::string message) {
  Item item;
  item.path = std::move(path);
  item.error = Error{.code = code, .message = std::move(message)};
  return item;
}

}  // namespace helder::report::test
