// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/text_score.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "report/b1.h"
#include "report/columns.h"
#include "report/place.h"

namespace helder::report {
namespace {

constexpr std::size_t kNumberColumns = 6;
constexpr std::size_t kSentenceShown = 60;  // columns of a sentence that is quoted
constexpr std::size_t kCutShown = 30;       // … and of the part that a cut makes
constexpr double kShown = 0.05;             // less is 0,0 and helps nobody

struct Words {
  std::string_view how, total, words, words_note, sentences, times, in_parts, without, split_at, b1, changes,
      no_changes;
};
constexpr Words kDutch{
    .how = "Zo komt LiNT-II aan dit getal",
    .total = "samen (een score blijft tussen 0 en 100)",
    .words = "Deze woorden wegen het zwaarst",
    .words_note = "Met een woord dat iedereen vaak hoort, zoals ‘sturen’ of ‘brief’, wordt de score zoveel lager:",
    .sentences = "Deze zinnen wegen het zwaarst",
    .times = "keer",
    .in_parts = "Geknipt:",
    .without = "Zonder deze zin:",
    .split_at = "Knip vóór",
    .b1 = "Is dit B1?",
    .changes = "Dit zouden de richtlijnen voor B1 in je tekst veranderen:",
    .no_changes = "helder vindt niets dat de richtlijnen voor B1 in je tekst zouden veranderen.",
};
constexpr Words kEnglish{
    .how = "How LiNT-II comes to this number",
    .total = "together (a score stays between 0 and 100)",
    .words = "These words weigh most",
    .words_note = "With a word that everybody hears often, such as ‘sturen’ or ‘brief’, the score falls by:",
    .sentences = "These sentences weigh most",
    .times = "times",
    .in_parts = "Cut:",
    .without = "Without this sentence:",
    .split_at = "Cut before",
    .b1 = "Is this B1?",
    .changes = "This is what the guidelines for B1 would change in your text:",
    .no_changes = "helder finds nothing that the guidelines for B1 would change in your text.",
};

std::string signed_number(double value, Language language) {
  const std::string number = decimal(value, 1, language);
  return value >= kShown ? "+" + number : number;
}

std::string right(const std::string& text) {
  const std::size_t used = columns_of(text);
  return std::string(used < kNumberColumns ? kNumberColumns - used : 0, ' ') + text;
}

std::string about(const Contribution& part, Language language) {
  const bool is_dutch = language == Language::dutch;
  const auto number = [&](double value, int digits) { return decimal(value, digits, language); };
  if (part.measure == "constant") return is_dutch ? "vast begin van de berekening" : "fixed start of the calculation";
  if (part.measure == "mean_log_word_frequency")
    return (is_dutch ? "hoe bekend de woorden zijn: gemiddeld " : "how common the words are: ") +
           number(part.value, 2) +
           (is_dutch ? " (2 is zeldzaam, 6 heel gewoon)" : " on average (2 is rare, 6 very common)");
  if (part.measure == "mean_max_sdl")
    return (is_dutch ? "woorden tussen wat bij elkaar hoort: gemiddeld hoogstens "
                     : "words between what belongs together: at most ") +
           number(part.value, 1) + (is_dutch ? " per zin" : " a sentence on average");
  if (part.measure == "mean_content_words_per_clause")
    return (is_dutch ? "woorden met inhoud per persoonsvorm: gemiddeld " : "content words per finite verb: ") +
           number(part.value, 1) + (is_dutch ? "" : " on average");
  if (part.measure == "proportion_of_concrete_nouns")
    return (is_dutch ? "zelfstandige naamwoorden voor iets wat je kunt zien, horen of voelen: "
                     : "nouns for what one can see, hear or feel: ") +
           number(100 * part.value, 0) + " %";
  return std::string(part.measure);
}

/// The beginning of a sentence on one line.
std::string shortened(std::string_view sentence, std::size_t most) {
  std::string text = harmless(sentence);
  std::replace(text.begin(), text.end(), '\n', ' ');
  if (columns_of(text) <= most) return text;
  std::size_t end = 0;
  for (std::size_t shown = 0; shown + 1 < most && end < text.size(); ++shown) end += base::decode(text, end).length;
  return text.substr(0, end) + "…";
}

void write_words(std::string& out, const Analysis& analysis, const TextOptions& options, std::size_t columns,
                 const Words& say) {
  const Ink ink{options.color};
  std::string lines;
  for (const HeavyWord& word : analysis.explanation.words) {
    if (word.gain < kShown) continue;
    std::string text = harmless(analysis.document.text(word.first));
    if (word.count > 1) text += " (" + std::to_string(word.count) + " " + std::string(say.times) + ")";
    write_paragraph(lines, {}, columns, right(signed_number(-word.gain, options.language)), text, "  ");
  }
  if (lines.empty()) return;
  out += ink.bold(say.words) + "\n";
  write_paragraph(out, ink, columns, {}, say.words_note, "  ");
  out += lines + "\n";
}

void write_sentences(std::string& out, const Analysis& analysis, const TextOptions& options, std::size_t columns,
                     const Words& say, bool with_lines) {
  const Ink ink{options.color};
  std::string lines;
  std::size_t number = 0;
  for (const HeavySentence& heavy : analysis.explanation.sentences) {
    if (heavy.weight < kShown && heavy.gain_by_split.value_or(0) < kShown) continue;
    const Span span = analysis.sentences[heavy.sentence].span;
    std::string where;
    if (with_lines && analysis.document.has_lines())
      where = std::string(phrases(options.language).line) + " " +
              std::to_string(analysis.document.line_column(span.begin).line) + ": ";
    std::string text = where + shortened(analysis.document.text(span), kSentenceShown) + "\n" +
                       std::string(say.without) + " " + signed_number(-heavy.weight, options.language) + ".";
    if (heavy.gain_by_split && *heavy.gain_by_split >= kShown)
      text += " " + std::string(say.in_parts) + " " + signed_number(-*heavy.gain_by_split, options.language) + ". " +
              std::string(say.split_at) + " “" + shortened(analysis.document.text({heavy.cut, span.end}), kCutShown) +
              "”.";
    write_paragraph(lines, {}, columns, std::to_string(++number) + ".", text, "  ");
  }
  if (!lines.empty()) out += ink.bold(say.sentences) + "\n" + lines + "\n";
}

}  // namespace

void write_explanation(std::string& out, const Analysis& analysis, const TextOptions& options, std::size_t columns,
                       bool with_lines) {
  const Score* lint2 = lint2_of(analysis);
  if (lint2 == nullptr || !lint2->value) return;
  const Words& say = options.language == Language::english ? kEnglish : kDutch;
  out += Ink{options.color}.bold(say.how) + "\n";
  for (const Contribution& part : lint2->contributions)
    write_paragraph(out, {}, columns, right(signed_number(part.points(), options.language)),
                    about(part, options.language), "  ");
  write_paragraph(out, {}, columns, right(decimal(*lint2->value, 1, options.language)), say.total, "  ");
  out += '\n';
  write_words(out, analysis, options, columns, say);
  write_sentences(out, analysis, options, columns, say, with_lines);
}

void write_b1(std::string& out, const Analysis& analysis, const TextOptions& options, std::size_t columns,
              bool is_judged) {
  const Words& say = options.language == Language::english ? kEnglish : kDutch;
  const Ink ink{options.color};
  out += ink.bold(say.b1) + "\n";
  for (const std::string& sentence : b1_answer(analysis, options.language))
    write_paragraph(out, ink, columns, {}, sentence, "  ");
  if (is_judged && analysis.b1_changes.empty()) {
    write_paragraph(out, ink, columns, {}, say.no_changes, "  ");
  } else if (is_judged) {
    write_paragraph(out, ink, columns, {}, say.changes, "  ");
    for (const Priority& change : analysis.b1_changes) {
      std::string text = change.title + ".";
      if (change.gain && *change.gain >= kShown)
        text += " (LiNT-II: " + signed_number(-*change.gain, options.language) + ")";
      write_paragraph(out, ink, columns, "-", text, "  ");
    }
  }
  out += '\n';
}

}  // namespace helder::report
