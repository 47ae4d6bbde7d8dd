// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/observation.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/form.h"

namespace helder::curation {
namespace {

/// Classes whose words do not inflect, or whose old forms are just what is looked for ("ter", "dier", "welks").
bool is_counted_by_form(const Token& token, const Annotation& word) {
  switch (word.upos) {
    case Upos::adp:
    case Upos::adv:
    case Upos::cconj:
    case Upos::sconj:
    case Upos::det:
    case Upos::pron:
    case Upos::propn:
    case Upos::part:
    case Upos::num:
    case Upos::intj:
    case Upos::x:
    case Upos::sym: return true;
    // "eerste" has the lemma "één".
    default:
      return token.kind == TokenKind::abbreviation || word.features.is_abbreviation || word.xpos.starts_with("TW");
  }
}

bool is_content(Upos upos) {
  return upos == Upos::noun || upos == Upos::verb || upos == Upos::adj || upos == Upos::adv || upos == Upos::propn ||
         upos == Upos::x || upos == Upos::sym;
}

bool has_letters(std::string_view form) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < form.size();) {
    const base::CodePoint c = base::decode(form, i);
    i += c.length;
    letters += (c.value >= U'a' && c.value <= U'z') || (c.value >= 0xC0 && c.value < 0x250);
  }
  return letters >= 2;
}

/// Words with a digit in them are names of things: "2e", "BWBR0001", "A4".
bool is_running_word(const Token& token) {
  return (token.kind == TokenKind::word || token.kind == TokenKind::abbreviation) && !token.has(kLeftAlone) &&
         !token.has(kHasDigit) && !token.has(kElision);
}

/// "II" and "IV" number chapters.
bool is_roman_number(const Token& token, std::string_view form) {
  return token.has(kAllCaps) && form.find_first_not_of("ivxl") == std::string_view::npos;
}

/// The particle of "legt … over": its verb's lemma "over_leggen" has it already.
bool is_told_by_its_verb(std::string_view form, const Annotation& word, std::span<const Annotation> annotations) {
  if (word.relation != Relation::compound_prt || word.head >= annotations.size()) return false;
  const std::string_view verb = annotations[word.head].lemma;
  return verb.size() > form.size() && verb.starts_with(form) && verb[form.size()] == '_';
}

std::vector<std::uint32_t> entries_by_token(std::size_t tokens, std::span<const lexicon::Match> matches) {
  std::vector<std::uint32_t> entries(tokens, kNoEntry);
  std::vector<std::size_t> lengths(tokens, 0);
  // Of entries that share a word the longest has it; of equal ones the first.
  for (const lexicon::Match& match : matches)
    for (const std::uint32_t token : match.tokens)
      if (token < tokens && match.tokens.size() > lengths[token]) {
        lengths[token] = match.tokens.size();
        entries[token] = match.entry;
      }
  return entries;
}

}  // namespace

std::string join_lemma(std::string_view lemma, std::string_view form) {
  const std::string parts = text::normalise_form(lemma), whole = text::normalise_form(form);
  const std::size_t cut = parts.rfind('_');
  if (cut == std::string::npos || cut == 0) return parts;
  const std::string_view last = std::string_view(parts).substr(cut + 1);
  std::string joined;
  for (const char c : parts)
    if (c != '_') joined += c;
  // A separable verb has nothing between its parts.
  if (whole.find(last) == std::string::npos && !whole.starts_with(std::string_view(parts).substr(0, parts.find('_'))))
    return joined;
  const std::size_t before = joined.size() - last.size();
  // "raad" in "gemeenteraden": the plural may change the end of the last part.
  for (std::size_t length = last.size(); length >= 2; --length) {
    const std::size_t at = whole.rfind(last.substr(0, length));
    if (at != std::string::npos && at >= before && at <= before + 3) return whole.substr(0, at) + std::string(last);
  }
  return joined;
}

Observation observe(const Document& document, std::span<const Token> tokens, std::span<const Sentence> sentences,
                    std::span<const Annotation> annotations, std::span<const lexicon::Match> matches) {
  Observation out;
  const std::vector<std::uint32_t> entries = entries_by_token(tokens.size(), matches);
  for (const Sentence& sentence : sentences) {
    bool begins = true, begins_sentence = true;
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const Token& token = tokens[i];
      if (!is_running_word(token) || i >= annotations.size()) {
        begins = true;
        continue;
      }
      const Annotation& annotation = annotations[i];
      ObservedWord word;
      word.form = text::normalise_form(document.text(token.span));
      // "a." and "b." before the parts of an enumeration; "u" and a lone letter break nothing.
      const bool is_label = token.kind == TokenKind::abbreviation && !has_letters(word.form);
      if (is_label || is_roman_number(token, word.form)) {
        begins = true;
        continue;
      }
      word.begins_clause = begins;
      word.begins_sentence = begins_sentence;
      begins = begins_sentence = false;
      word.upos = annotation.upos;
      if (token.kind == TokenKind::abbreviation || annotation.features.is_abbreviation) word.upos = Upos::x;
      word.is_name = word.upos == Upos::propn;
      word.is_content = is_content(word.upos);
      word.entry = entries[i];
      ++out.size;
      if (has_letters(word.form) && !is_told_by_its_verb(word.form, annotation, annotations)) {
        if (is_counted_by_form(token, annotation)) word.lemma = word.form;
        // The lemma of a separable verb is whole ("over_leggen"), wherever its parts stand.
        else if (word.upos == Upos::verb || word.upos == Upos::aux) {
          word.lemma = text::normalise_form(annotation.lemma);
          std::erase(word.lemma, '_');
        } else word.lemma = join_lemma(annotation.lemma, word.form);
      }
      out.words.push_back(std::move(word));
    }
  }
  return out;
}

}  // namespace helder::curation
