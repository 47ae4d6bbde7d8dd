// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/text_summary.h"

#include <algorithm>
#include <array>
#include <vector>

#include "report/b1.h"
#include "report/columns.h"
#include "report/measure_names.h"
#include "report/text_score.h"

namespace helder::report {
namespace {

struct ScoreName {
  std::string_view key, name, normal_from, normal_to;
};
// What an ordinary text gets: Douma 1960 ("normaal"), Brouwer 1963, Björnsson 1968.
constexpr std::array kScores = {
    ScoreName{"lint2", "LiNT-II", "", ""},
    ScoreName{"lint", "LiNT", "", ""},
    ScoreName{"flesch_douma", "Flesch-Douma", "60", "70"},
    ScoreName{"leesindex_a", "Leesindex A", "50", "75"},
    ScoreName{"lix", "LIX", "35", "45"},
};

constexpr double kShownGain = 0.05;  // less is 0,0

std::string number_of(std::size_t number, std::string_view one, std::string_view many) {
  return std::to_string(number) + " " + std::string(number == 1 ? one : many);
}

/// "1 fout, 3 waarschuwingen en 12 tips".
std::string counts_in_words(const Totals& sum, const Phrases& say) {
  std::vector<std::string> parts;
  if (sum.errors > 0) parts.push_back(number_of(sum.errors, say.error_one, say.error_many));
  if (sum.warnings > 0) parts.push_back(number_of(sum.warnings, say.warning_one, say.warning_many));
  if (sum.infos > 0) parts.push_back(number_of(sum.infos, say.info_one, say.info_many));
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? " " + std::string(say.and_word) + " " : ", ";
    text += parts[i];
  }
  return text;
}

void write_scores(std::string& out, const Analysis& analysis, const Ink& ink, const TextOptions& options,
                  std::size_t columns) {
  if (analysis.scores.empty()) return;
  const Phrases& say = phrases(options.language);
  out += ink.bold(say.readability) + "\n";
  std::string_view said;
  for (const Score& score : analysis.scores) {
    const auto known =
        std::find_if(kScores.begin(), kScores.end(), [&](const ScoreName& name) { return name.key == score.name; });
    const std::string name(known == kScores.end() ? score.name : known->name);
    if (score.is_approximate) continue;
    std::string text;
    if (score.value && score.level) {
      text = decimal(*score.value, 1, options.language) + ", " + level_in_words(score, options.language) + " (" +
             std::string(score.higher_is_easier ? say.higher_easier : say.lower_easier) + ")";
    } else if (score.value) {
      text = decimal(*score.value, 1, options.language);
      if (!score.label.empty()) text += ", " + std::string(score.label);
      text += " (" + std::string(score.higher_is_easier ? say.higher_easier : say.lower_easier);
      if (known != kScores.end() && !known->normal_from.empty())
        text += "; " + std::string(say.normal) + " " + std::string(known->normal_from) + "-" +
                std::string(known->normal_to);
      text += ")";
    } else {
      // One reason for three formulas is told once.
      if (score.message == said) continue;
      said = score.message;
      write_paragraph(out, ink, columns, {}, score.message, "  ");
      continue;
    }
    write_paragraph(out, ink, columns, name + std::string(name.size() < 13 ? 13 - name.size() : 0, ' '), text, "  ");
  }
  out += '\n';
}

/// The number first: names and notes differ in length, and a narrow screen breaks at the end of the line.
void write_measures(std::string& out, const Analysis& analysis, const Ink& ink, const TextOptions& options,
                    std::size_t columns) {
  const Phrases& say = phrases(options.language);
  std::string lines;
  for (const MainMeasure& main : main_measures()) {
    const auto place = std::find_if(analysis.measures.begin(), analysis.measures.end(),
                                    [&](const auto& one) { return one.first == main.measure; });
    if (place == analysis.measures.end()) continue;
    const bool is_percentage = main.unit == Unit::percentage;
    std::string number = decimal(is_percentage ? 100 * place->second : place->second,
                                 main.unit == Unit::average ? 1 : 0, options.language);
    if (is_percentage) number += " %";
    const MeasureText& words = main.text(options.language);
    std::string text(words.name);
    if (!words.note.empty()) text.append(" (").append(words.note).append(")");
    write_paragraph(lines, {}, columns, std::string(number.size() < 5 ? 5 - number.size() : 0, ' ') + number, text,
                    "  ");
  }
  if (lines.empty()) return;
  out += ink.bold(say.measures) + "\n" + lines;
  write_paragraph(out, ink, columns, {}, say.all_measures, "  ");
  out += '\n';
}

}  // namespace

void write_paragraph(std::string& out, const Ink& ink, std::size_t columns, std::string_view label,
                     std::string_view text, std::string_view indent, bool is_good) {
  const std::size_t hang = indent.size() + (label.empty() ? 0 : columns_of(label) + 1);
  std::size_t first = 0;
  bool is_first_line = true;
  // A line end of our own separates items; harmless() would hide it, so the pieces are made harmless one by one.
  while (first <= text.size()) {
    const std::size_t end = std::min(text.find('\n', first), text.size());
    for (const std::string& line :
         wrap(harmless(text.substr(first, end - first)), columns - std::min(hang, columns / 2))) {
      out += indent;
      if (is_first_line && !label.empty()) out += ink.bold(label) + " ";
      else if (!is_first_line) out.append(hang - indent.size(), ' ');
      out += is_good ? ink.good(line) : line;
      out += '\n';
      is_first_line = false;
    }
    first = end + 1;
  }
}

void write_facts(std::string& out, const Analysis& analysis, const TextOptions& options, std::size_t columns) {
  const Phrases& say = phrases(options.language);
  const Ink ink{options.color};
  std::string facts = std::string(say.kind) + " " + std::string(profile_word(analysis.profile, options.language));
  if (analysis.profile_is_guessed) facts += " " + std::string(say.guessed);
  facts += ", " + number_of(analysis.counts.words, say.words_one, say.words_many) + ", " +
           number_of(analysis.counts.sentences, say.sentences_one, say.sentences_many);
  if (analysis.guide != "none" && !analysis.guide.empty())
    facts += ", " + std::string(say.guide) + " " + analysis.guide;
  write_paragraph(out, ink, columns, {}, facts, "");
  for (const std::string& notice : analysis.notices) write_paragraph(out, ink, columns, {}, notice, "");
}

void write_summary(std::string& out, const Run& run, const Item& item, const TextOptions& options,
                   std::size_t columns) {
  const Analysis& analysis = *item.analysis;
  const Phrases& say = phrases(options.language);
  const Ink ink{options.color};
  const Totals sum = totals(item);
  if (run.with_findings) {
    out += ink.bold(say.summary) + "\n";
    write_paragraph(out, ink, columns, {},
                    sum.findings() == 0 ? std::string(say.nothing_found)
                                        : std::string(say.found) + " " + counts_in_words(sum, say) + ".",
                    "  ");
    const bool has_repeats = std::any_of(analysis.findings.begin(), analysis.findings.end(),
                                         [](const Finding& finding) { return !finding.repeat_of.empty(); });
    if (has_repeats) write_paragraph(out, ink, columns, {}, say.repeats_note, "  ");
    if (sum.known > 0)
      write_paragraph(out, ink, columns, {}, number_of(sum.known, say.known_one, say.known_many) + ".", "  ");
    out += '\n';
  }
  write_scores(out, analysis, ink, options, columns);
  if (!run.with_findings) {
    write_explanation(out, analysis, options, columns, run.is_judged);
    write_b1(out, analysis, options, columns, run.is_judged);
    write_measures(out, analysis, ink, options, columns);
    return;
  }
  if (sum.findings() == 0) return;
  if (!analysis.priorities.empty()) {
    out += ink.bold(say.most_help) + "\n";
    for (std::size_t i = 0; i < analysis.priorities.size(); ++i) {
      const Priority& priority = analysis.priorities[i];
      std::string text = priority.title + ".";
      if (!priority.advice.empty()) text += " " + priority.advice;
      if (priority.gain && *priority.gain >= kShownGain)
        text += " (LiNT-II: -" + decimal(*priority.gain, 1, options.language) + ")";
      write_paragraph(out, ink, columns, std::to_string(i + 1) + ".", text, "  ");
    }
    out += '\n';
  }
  out += ink.bold(say.what_now) + "\n";
  write_paragraph(out, ink, columns, "-", say.next_change, "  ");
  std::string_view example;
  for (std::size_t i = 0; i < analysis.findings.size() && example.empty(); ++i)
    if (item.counts(i)) example = analysis.findings[i].rule;
  write_paragraph(out, ink, columns, "-", std::string(say.next_explain) + " " + std::string(example), "  ");
  const Format format = analysis.document.format();
  if (format == Format::markdown || format == Format::html)
    write_paragraph(out, ink, columns, "-", say.next_silence_text, "  ");
  if (format == Format::docx || format == Format::odt)
    write_paragraph(out, ink, columns, "-", say.next_silence_office, "  ");
  write_paragraph(out, ink, columns, "-", say.next_reader, "  ");
  out += '\n';
}

void write_total(std::string& out, const Totals& sum, const TextOptions& options) {
  const Phrases& say = phrases(options.language);
  std::string line = number_of(sum.documents, say.checked_one, say.checked_many);
  if (sum.failed > 0) line += ", " + number_of(sum.failed, say.failed_one, say.failed_many);
  if (sum.findings() > 0) line += ": " + counts_in_words(sum, say);
  out += Ink{options.color}.bold(line + ".") + "\n";
}

}  // namespace helder::report
