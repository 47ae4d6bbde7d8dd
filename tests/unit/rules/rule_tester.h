// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Runs one rule over a text, with a small dictionary made by hand or with the national one that the build made.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "formats/reader.h"
#include "language/annotator.h"
#include "language/tokenizer.h"
#include "lexicon/lexicon.h"
#include "lexicon/spelling.h"
#include "rules/rule.h"
#include "text/form.h"

namespace helder::rules::test {

/// A dictionary of literal phrases.
class HandLexicon final : public lexicon::Lexicon {
 public:
  HandLexicon& add(lexicon::Category category, std::string term, std::vector<std::string> better = {},
                   Severity severity = Severity::warning, std::string full_form = {}) {
    lexicon::Entry entry;
    entry.id = "id-" + std::to_string(entries_.size());
    entry.term = std::move(term);
    entry.category = category;
    entry.severity = severity;
    entry.full_form = std::move(full_form);
    entry.explanation = "Uitleg van de ingang.";
    for (std::string& text : better) entry.alternatives.push_back({std::move(text), ""});
    entries_.push_back(std::move(entry));
    return *this;
  }

  std::vector<lexicon::Match> match(const Document& document, std::span<const Token> tokens,
                                    std::span<const Sentence> sentences, Profile,
                                    std::span<const Annotation>) const override {
    std::vector<lexicon::Match> matches;
    for (std::uint32_t s = 0; s < sentences.size(); ++s)
      for (std::uint32_t i = sentences[s].first_token; i < sentences[s].last_token; ++i)
        for (std::uint32_t e = 0; e < entries_.size(); ++e) {
          std::vector<std::uint64_t> words;
          for (std::size_t begin = 0; begin <= entries_[e].term.size();) {
            const std::size_t end = std::min(entries_[e].term.find(' ', begin), entries_[e].term.size());
            words.push_back(text::form_hash(std::string_view(entries_[e].term).substr(begin, end - begin)));
            begin = end + 1;
          }
          if (i + words.size() > sentences[s].last_token) continue;
          lexicon::Match match{.entry = e, .sentence = s};
          for (std::uint32_t w = 0; w < words.size() && tokens[i + w].form == words[w]; ++w)
            match.tokens.push_back(i + w);
          if (match.tokens.size() != words.size()) continue;
          match.spans.push_back({tokens[i].span.begin, tokens[match.tokens.back()].span.end});
          for (const auto& alternative : entries_[e].alternatives)
            if (alternative.text == "-")
              match.suggestions.push_back({.text = "weglaten", .edits = {{match.spans[0], ""}}});
            else match.suggestions.push_back({.text = alternative.text, .edits = {{match.spans[0], alternative.text}}});
          matches.push_back(std::move(match));
        }
    (void)document;
    return matches;
  }
  std::size_t size() const override { return entries_.size(); }
  lexicon::Entry entry(std::uint32_t number) const override { return entries_.at(number); }
  lexicon::Category category(std::uint32_t number) const override { return entries_.at(number).category; }
  const std::string& layer(std::uint32_t) const override { return layer_; }
  std::vector<std::uint32_t> find(std::string_view word) const override {
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t e = 0; e < entries_.size(); ++e)
      if (text::normalise_form(entries_[e].term) == text::normalise_form(word)) numbers.push_back(e);
    return numbers;
  }
  const std::string& version() const override { return layer_; }
  std::vector<std::string> layers() const override { return {layer_}; }

 private:
  std::vector<lexicon::Entry> entries_;
  std::string layer_ = "nl";
};

/// A word list of a few words; compounds are written with a "+".
class HandSpelling final : public lexicon::Spelling {
 public:
  explicit HandSpelling(std::initializer_list<std::string_view> words,
                        std::initializer_list<std::string_view> better = {})
      : better_(better.begin(), better.end()) {
    for (std::string_view word : words) known_.insert(text::form_hash(word));
  }
  bool is_known(std::string_view, std::uint64_t hash) const override { return contains(hash); }
  bool contains(std::uint64_t hash) const override { return known_.contains(hash); }
  std::vector<std::string_view> compound_parts(std::string_view word) const override { return {word}; }
  std::vector<std::string> suggest(std::string_view, std::size_t limit) const override {
    return {better_.begin(), better_.begin() + static_cast<std::ptrdiff_t>(std::min(limit, better_.size()))};
  }

 private:
  std::unordered_set<std::uint64_t> known_;
  std::vector<std::string> better_;
};

struct Outcome {
  Document document;
  std::vector<Finding> findings;

  [[nodiscard]] std::size_t size() const { return findings.size(); }
  /// The words of every finding, in the order of reporting.
  [[nodiscard]] std::vector<std::string> texts() const {
    std::vector<std::string> result;
    for (const Finding& finding : findings) result.emplace_back(document.text(finding.span));
    return result;
  }
};

struct Options {
  std::string_view format = "plain";
  Profile profile = Profile::letter;
  Settings settings{};
  const lexicon::Lexicon* lexicon = nullptr;  ///< nullptr: an empty one
  const lexicon::Spelling* spelling = nullptr;
  const lexicon::WordData* words = nullptr;
  const language::Annotator* annotator = nullptr;  ///< nullptr: no tags
};

inline Outcome check(std::string_view id, std::string text, const Options& options = {}) {
  static const HandLexicon empty;
  formats::ReadOptions read;
  read.format = options.format == "markdown" ? Format::markdown
                : options.format == "html"   ? Format::html
                                             : Format::plain;
  auto document = formats::read(std::move(text), read);
  if (!document) {
    ADD_FAILURE() << "not read: " << document.error().message;
    return {};
  }
  Outcome outcome{*document, {}};
  const auto [tokens, sentences, notations] = language::tokenize(outcome.document);
  const lexicon::Lexicon& lexicon = options.lexicon ? *options.lexicon : empty;
  const Annotations annotations =
      options.annotator ? options.annotator->annotate(outcome.document, tokens, sentences) : Annotations();
  const auto matches = lexicon.match(outcome.document, tokens, sentences, options.profile, annotations.words());
  const Rule* rule = find(id);
  if (!rule) {
    ADD_FAILURE() << "no rule " << id;
    return outcome;
  }
  Settings settings = options.settings;
  Severity severity = settings.severity(rule->info(), options.profile);
  if (severity == Severity::off) return outcome;
  rule->check({.document = outcome.document,
               .tokens = tokens,
               .sentences = sentences,
               .notations = notations,
               .annotations = annotations.words(),
               .lexicon = lexicon,
               .spelling = options.spelling,
               .words = options.words,
               .matches = matches,
               .settings = settings,
               .profile = options.profile,
               .rule = rule->info(),
               .severity = severity,
               .findings = outcome.findings});
  std::stable_sort(outcome.findings.begin(), outcome.findings.end(),
                   [](const Finding& a, const Finding& b) { return a.span < b.span; });
  return outcome;
}

/// The words found, for rules that need neither dictionary nor word list.
inline std::vector<std::string> found(std::string_view id, std::string text, const Options& options = {}) {
  return check(id, std::move(text), options).texts();
}

using Words = std::vector<std::string>;

/// The data that the build made.
struct National {
  std::shared_ptr<const lexicon::Lexicon> lexicon;
  std::shared_ptr<const lexicon::Spelling> spelling;
  lexicon::WordData words;
  std::shared_ptr<const language::Annotator> annotator;

  /// All of it, for rules as they run in the program.
  [[nodiscard]] Options options(std::string_view format, Profile profile) const {
    return {.format = format,
            .profile = profile,
            .lexicon = lexicon.get(),
            .spelling = spelling.get(),
            .words = &words,
            .annotator = annotator.get()};
  }
};
inline const National& national() {
  static const National data = [] {
    const std::filesystem::path folder = std::filesystem::path(HELDER_BINARY_DIR) / "share" / "helder";
    National loaded;
    auto lexicon = lexicon::load(folder / "lexicon.bin", {});
    if (lexicon) loaded.lexicon = *lexicon;
    else ADD_FAILURE() << lexicon.error().message;
    auto spelling = lexicon::load_spelling(folder / "words.bin");
    if (spelling) loaded.spelling = *spelling;
    else ADD_FAILURE() << spelling.error().message;
    auto words = lexicon::load_word_data(folder);
    if (words) loaded.words = *words;
    else ADD_FAILURE() << words.error().message;
    auto annotator = language::Annotator::load(folder / "taal.model");
    if (annotator) loaded.annotator = *annotator;
    else ADD_FAILURE() << annotator.error().message;
    return loaded;
  }();
  return data;
}

}  // namespace helder::rules::test
