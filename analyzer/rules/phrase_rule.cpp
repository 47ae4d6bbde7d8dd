// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "rules/phrase_rule.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::uint32_t bit(lexicon::Category category) { return 1u << static_cast<unsigned>(category); }

/// A name is no jargon: "mevrouw Reeds". One capital inside a sentence says nothing of a phrase of more words, nor of a
/// term that is always written with it: "IP-adres".
bool is_name(const lexicon::Match& match, const lexicon::Entry& entry, const Context& context) {
  const bool has_capital =
      std::any_of(entry.term.begin(), entry.term.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return !has_capital && std::all_of(match.tokens.begin(), match.tokens.end(),
                                     [&](std::uint32_t token) { return context.tokens[token].has(kNameLike); });
}

/// The words of a law's title are not the writer's: "Algemene wet inzake rijksbelastingen".
bool is_in_title(const lexicon::Match& match, const Context& context) {
  return std::all_of(match.tokens.begin(), match.tokens.end(),
                     [&](std::uint32_t token) { return context.tokens[token].has(kLawTitle); });
}

/// The suggestion is to leave the words out: its text then says so and is nothing to write instead. At the start of a
/// sentence an edit still holds the capital of the next word; the verb "weglaten" as a better word is longer than that.
bool deletes(const Suggestion& suggestion) {
  return suggestion.text == "weglaten" && std::all_of(suggestion.edits.begin(), suggestion.edits.end(),
                                                      [](const Edit& edit) { return edit.text.size() <= 2; });
}

std::string message_of(std::string_view opening, const std::string& found, const std::vector<Suggestion>& suggestions,
                       bool names_the_better) {
  std::string message;
  message.append(opening).append(": ").append(named(found)).append(".");
  if (!names_the_better) return message;
  std::vector<std::string_view> better;
  for (const Suggestion& suggestion : suggestions) {
    if (suggestion.edits.empty() || better.size() == 2)
      continue;  // advice in words stands below the message, not in it
    if (deletes(suggestion)) {
      if (better.empty()) return message.append(" Laat dit weg.");
      continue;
    }
    if (std::find(better.begin(), better.end(), suggestion.text) == better.end()) better.push_back(suggestion.text);
  }
  if (better.empty()) return message;
  message.append(" Liever: ").append(named(better[0]));
  if (better.size() == 2) message.append(" of ").append(named(better[1]));
  return message.append(".");
}

/// A name of something ("kwijtschelding", "doelgroep") for which the entry has an explanation or advice in words, no
/// other word: after its first use the writer has either explained it or decided to keep it. A verb or a turn of phrase
/// is rewritten at every place.
bool is_only_explained(const lexicon::Match& match, const lexicon::Entry& entry) {
  if (entry.category != lexicon::Category::jargon && entry.category != lexicon::Category::ambtelijk) return false;
  if (entry.has_legal_effect || entry.alternatives.empty()) return true;
  const bool is_name =
      entry.word_class == lexicon::WordClass::noun || entry.word_class == lexicon::WordClass::adjective;
  return is_name && std::all_of(match.suggestions.begin(), match.suggestions.end(),
                                [](const Suggestion& suggestion) { return suggestion.edits.empty(); });
}

bool is_explained_within(std::uint32_t sentence, std::uint32_t first, std::uint32_t last, const Context& context);

constexpr WordSet kWordsForWords("woord", "woorden", "term", "termen", "begrip", "begrippen", "afkorting",
                                 "uitdrukking");
constexpr WordSet kInOtherWords("oftewel", "ofwel", "d.w.z.", "m.a.w.");

/// The sentence is about the word ("het woord mits", "de term box 3") or says it in other words on the spot ("de scope,
/// dat wil zeggen: …"): any word may be met so, also one for which there is a better one.
bool is_named_or_glossed(const lexicon::Match& match, const Context& context) {
  const auto tokens = context.tokens;
  const Sentence& sentence = context.sentences[match.sentence];
  const std::uint32_t first = match.tokens.front(), last = match.tokens.back();
  if (first > sentence.first_token && kWordsForWords.contains(tokens[first - 1])) return true;
  for (std::uint32_t i = last + 1; i < std::min(sentence.last_token, last + 3); ++i) {
    if (kInOtherWords.contains(tokens[i])) return true;
    if (tokens[i].form == form_of("dat") && i + 2 < sentence.last_token && tokens[i + 1].form == form_of("wil") &&
        tokens[i + 2].form == form_of("zeggen"))
      return true;
  }
  return false;
}

/// Explained where it stands, or in a sentence of the same block where it comes back.
bool is_explained_here(const lexicon::Match& match, const Context& context) {
  if (is_explained(match.sentence, match.tokens.front(), match.tokens.back(), context)) return true;
  const std::uint32_t block = context.sentences[match.sentence].block;
  constexpr int kMost = 200;  // matches looked at: one block may hold ten thousand
  int looked = 0;
  const auto after =
      std::upper_bound(context.matches.begin(), context.matches.end(), match.tokens.front(),
                       [](std::uint32_t token, const lexicon::Match& other) { return token < other.tokens.front(); });
  for (auto other = after;
       other != context.matches.end() && context.sentences[other->sentence].block == block && looked < kMost;
       ++other, ++looked)
    if (other->entry == match.entry &&
        is_explained_within(other->sentence, other->tokens.front(), other->tokens.back(), context))
      return true;
  return false;
}

}  // namespace

PhraseRule::PhraseRule(const RuleInfo& info, std::initializer_list<lexicon::Category> categories, Speech speech,
                       bool first_use_only)
    : info_(info), categories_(0), speech_(speech), first_use_only_(first_use_only) {
  for (lexicon::Category category : categories) categories_ |= bit(category);
}

Verdict PhraseRule::judge(const lexicon::Match&, const lexicon::Entry&, const Context&) const { return {}; }

void PhraseRule::check(const Context& context) const {
  // Decoding an entry costs more than finding it; a document repeats its words.
  std::unordered_map<std::uint32_t, lexicon::Entry> entries;
  std::unordered_set<std::uint32_t> used;
  for (const lexicon::Match& match : context.matches) {
    if ((categories_ & bit(context.lexicon.category(match.entry))) == 0 || match.spans.empty()) continue;
    const Sentence& sentence = context.sentences[match.sentence];
    const Block& block = context.block_of(sentence);
    if (first_use_only_ ? !is_prose(block) : !has_own_words(block)) continue;
    const bool may_speak = std::all_of(match.tokens.begin(), match.tokens.end(),
                                       [&](std::uint32_t token) { return is_judged(context.tokens[token]); });
    if (!may_speak || is_in_title(match, context) || is_named_or_glossed(match, context)) continue;
    auto place = entries.find(match.entry);
    if (place == entries.end()) place = entries.emplace(match.entry, context.lexicon.entry(match.entry)).first;
    const lexicon::Entry& entry = place->second;
    if (is_name(match, entry, context)) continue;
    if (first_use_only_) {
      if (!used.insert(match.entry).second) continue;
      if (is_explained_here(match, context)) continue;
    }
    if (!first_use_only_ && is_only_explained(match, entry)) {
      // A heading has no room to explain: the first use below it counts.
      if (block.kind == BlockKind::heading || !used.insert(match.entry).second || is_explained_here(match, context))
        continue;
    }
    const Verdict verdict = judge(match, entry, context);
    if (!verdict.is_reported) continue;

    const Severity by_entry = entry.severity == Severity::info ? Severity::info : Severity::error;
    Finding& finding = context.report(
        match.spans.front(),
        message_of(speech_.opening, words_of(match, context), match.suggestions, speech_.names_the_better),
        std::min(by_entry, verdict.at_most));
    for (std::size_t i = 1; i < match.spans.size(); ++i)
      finding.related.push_back({match.spans[i], "Dit hoort erbij."});
    if (!entry.explanation.empty()) finding.explanation = entry.explanation;
    finding.suggestions = match.suggestions;
    if (entry.category == lexicon::Category::afkorting && finding.suggestions.empty() && !entry.full_form.empty() &&
        match.spans.size() == 1)
      finding.suggestions.push_back(
          {.text = entry.full_form, .label = "voluit", .edits = {{match.spans.front(), entry.full_form}}});
    finding.entry = entry.id;
    finding.layer = context.lexicon.layer(match.entry);
  }
}

std::string words_of(const lexicon::Match& match, const Context& context) {
  std::string words;
  for (Span span : match.spans) {
    if (!words.empty()) words.append(" … ");
    for (char byte : context.text(span)) words.push_back(byte == '\n' || byte == '\r' || byte == '\t' ? ' ' : byte);
  }
  return words;
}

namespace {

/// After the term: "een dwangsom betekent …", "de WOZ, afgekort van …".
constexpr WordSet kSaysAfter("betekent", "betekenen", "oftewel", "ofwel", "d.w.z.", "heet", "heten", "bedoelen",
                             "afgekort");
/// Before it: "Dit noemen we een dwangsom". ("bedoeld in artikel 3" and "noemt hij" say nothing of a word behind them.)
constexpr WordSet kSaysBefore("betekent", "betekenen", "oftewel", "ofwel", "d.w.z.", "heet", "heten", "noemen", "noemt",
                              "bedoelen", "afgekort");
constexpr WordSet kPointers("dat", "dit", "daarmee", "hiermee", "daaronder", "hieronder");
constexpr WordSet kDefines("is", "zijn", "betekent", "houdt", "wil", "bedoelen", "heet", "verstaan");
constexpr WordSet kArticles("een", "de", "het");

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }
bool is_dash(std::string_view text) { return text == "–" || text == "—" || text == "-"; }

/// "… is een …", "… betekent …" at `token`, within the sentence.
bool defines(std::uint32_t token, std::uint32_t end, const Context& context) {
  if (token >= end) return false;
  const std::uint64_t form = context.tokens[token].form;
  if (form == form_of("betekent") || form == form_of("betekenen")) return true;
  return (form == form_of("is") || form == form_of("zijn")) && token + 1 < end &&
         (kArticles.contains(context.tokens[token + 1]) || context.tokens[token + 1].form == form_of("bijvoorbeeld"));
}

constexpr WordSet kReferences("artikel", "artikelen", "art.", "hoofdstuk", "bijlage", "zie", "lid", "stb.", "stcrt.",
                              "kamerstukken", "blz.", "bladzijde", "pagina", "wet", "nr.", "paragraaf", "par.",
                              "model");

/// Words between brackets explain, but not a reference: "(artikel 19 Huurprijzenwet)".
bool is_bracket_with_words(std::uint32_t opening, std::uint32_t end, const Context& context) {
  if (opening + 1 < end && kReferences.contains(context.tokens[opening + 1])) return false;
  std::uint32_t words = 0;
  for (std::uint32_t i = opening + 1; i < end; ++i) {
    if (context.text(context.tokens[i].span) == ")") break;
    words += context.tokens[i].is_word() && context.tokens[i].kind != TokenKind::number;
  }
  return words >= 2;
}

bool is_explained_within(std::uint32_t number, std::uint32_t first, std::uint32_t last, const Context& context) {
  const auto tokens = context.tokens;
  const Sentence& sentence = context.sentences[number];
  const std::uint32_t end = sentence.last_token;
  // "rechtsmiddel (bezwaar of beroep)", also with a few words between; "dwangsom – een bedrag dat …".
  std::uint32_t words_between = 0;
  for (std::uint32_t i = last + 1; i < end && words_between <= 3; ++i) {
    const std::string_view text = context.text(tokens[i].span);
    if (text == "(" && is_bracket_with_words(i, end, context)) return true;
    if (words_between == 0 && tokens[i].kind == TokenKind::punctuation && is_dash(text)) return true;
    // "een curator: iemand die …". A list of things behind a colon begins a block of its own.
    if (words_between == 0 && text == ":" && i + 4 < end) return true;
    if (starts_with(text, ".") || starts_with(text, ";")) break;
    words_between += tokens[i].is_word();
  }
  // "We kunnen uw bezwaar niet behandelen (niet-ontvankelijk)": the term itself stands in brackets behind plain words.
  for (std::uint32_t i = first; i-- > sentence.first_token && first - i <= 6;) {
    const std::string_view text = context.text(tokens[i].span);
    if (text == ")") break;
    if (text == "(" && i >= sentence.first_token + 3) return true;
  }
  const bool is_under = first > sentence.first_token && tokens[sentence.first_token].form == form_of("onder");
  for (std::uint32_t i = last + 1; i < end; ++i)
    if (kSaysAfter.contains(tokens[i]) || (is_under && tokens[i].form == form_of("verstaan"))) return true;
  for (std::uint32_t i = sentence.first_token; i < first; ++i)  // "Dit noemen we een dwangsom", "Dat heet …"
    if (kSaysBefore.contains(tokens[i])) return true;
  // "Een dwangsom is een bedrag dat …", not "Door werkzaamheden is de straat dicht".
  const bool is_subject = first == sentence.first_token ||
                          (first <= sentence.first_token + 2 && kArticles.contains(tokens[sentence.first_token]));
  return is_subject && defines(last + 1, end, context);
}

}  // namespace

bool is_explained(std::uint32_t number, std::uint32_t first, std::uint32_t last, const Context& context) {
  if (is_explained_within(number, first, last, context)) return true;
  const auto tokens = context.tokens;
  if (number + 1 >= context.sentences.size()) return false;
  const Sentence& next = context.sentences[number + 1];
  const std::uint32_t next_first = next.first_token;
  if (next_first + 1 < next.last_token && kPointers.contains(tokens[next_first]) &&
      kDefines.contains(tokens[next_first + 1]))
    return true;
  // "U krijgt een dwangsom. Een dwangsom is een bedrag dat …", "Met een dwangsom bedoelen we …"
  for (std::uint32_t i = next_first; i < std::min(next.last_token, next_first + 4); ++i) {
    if (tokens[i].form != tokens[last].form) continue;
    if (defines(i + 1, next.last_token, context)) return true;
    if (i + 1 < next.last_token && kSaysAfter.contains(tokens[i + 1])) return true;
  }
  return false;
}

}  // namespace helder::rules
