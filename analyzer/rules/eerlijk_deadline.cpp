// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// A term that the reader must work out (H03): "binnen zes weken na dagtekening". Where the letter has a date, the rule
// writes the last day out; where a date stands beside the term, it looks whether the two agree.
#include <algorithm>
#include <optional>

#include "rules/calendar.h"
#include "rules/notation_rules.h"
#include "text/form.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): noem de datum",
    "Direct Duidelijk: tips voor brieven",
    "Algemene termijnenwet, artikelen 1, 3 en 4: de laatste dag",
};
constexpr Setting kSettings[] = {
    {.name = "verschil",
     .value = 3,
     .minimum = 0,
     .maximum = 30,
     .meaning = "aantal dagen dat een datum van de termijn mag afwijken",
     .source = "helder: eigen keuze (een weekend en een dag)"},
};
constexpr Example kExamples[] = {
    {.bad = "Utrecht, 3 maart 2026\n\nGeachte mevrouw,\n\nU moet ⟦binnen zes weken na dagtekening⟧ betalen.",
     .good = "Utrecht, 3 maart 2026\n\nGeachte mevrouw,\n\nU moet uiterlijk op 14 april 2026 betalen."},
    {.bad =
         "Utrecht, 3 maart 2026\n\nGeachte mevrouw,\n\nU kunt ⟦binnen zes weken na dagtekening van deze brief⟧ bezwaar "
         "maken. "
         "Dat is tot en met 1 mei 2026.",
     .good = "Utrecht, 3 maart 2026\n\nGeachte mevrouw,\n\nU kunt tot en met 14 april 2026 bezwaar maken."},
};
constexpr RuleInfo kInfo{
    .id = "eerlijk.deadline",
    .title = "Termijn zonder datum",
    .why =
        "De lezer moet zelf uitrekenen wat de laatste dag is. Wie zich vergist, is te laat en verliest soms een recht.",
    .advice = "Noem de laatste dag: uiterlijk op 14 april 2026. Reken die dag zelf nog na.",
    .severity = {Severity::warning, Severity::warning, Severity::off, Severity::off, Severity::warning, Severity::off,
                 Severity::off},
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Een termijn waar de datum bij staat, en brieven waar geen datum boven staat.",
};

constexpr std::string_view kLetterDays[] = {"dagtekening",      "datum",        "verzending",
                                            "verzenddatum",     "deze brief",   "dit besluit",
                                            "deze beschikking", "bekendmaking", "toezending"};

class EerlijkDeadline final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    const auto letter = date_of_letter(context);
    if (!letter) return;
    for (std::size_t i = 0; i < context.notations.size(); ++i) {
      const Notation& notation = context.notations[i];
      if (notation.kind != NotationKind::term || !is_own_notation(notation, context)) continue;
      const NotationPart* duration = part_of(notation, "duration");
      const NotationPart* from = part_of(notation, "from");
      if (duration == nullptr || from == nullptr || !is_of_letter(from->value)) continue;
      const auto last = last_day_of_term(*letter, duration->value);
      if (!last) continue;
      if (const auto written = date_beside(context, i)) {
        const auto difference = std::chrono::abs(written->day - *last).count();
        if (written->is_same && static_cast<double>(difference) > context.number("verschil"))
          context.report(notation.span, "Deze termijn en de datum ernaast lijken niet samen te gaan: gerekend vanaf " +
                                            in_words(*letter) + " is de laatste dag " + in_words(*last) + ".");
        continue;
      }
      Finding& finding = context.report(notation.span, "Noem de laatste dag. Gerekend vanaf " + in_words(*letter) +
                                                           " is dat " + in_words(*last) + ".");
      finding.suggestions.push_back(rewrite(notation.span, "uiterlijk op " + in_words(*last), false));
      finding.suggestions.back().label = "reken de dag zelf nog na";
    }
  }

 private:
  static bool is_of_letter(std::string_view anchor) {
    return std::any_of(std::begin(kLetterDays), std::end(kLetterDays),
                       [&](std::string_view word) { return anchor.find(word) != std::string_view::npos; });
  }

  /// The first date with a year that stands in a short line above the salutation: "Utrecht, 3 maart 2026",
  /// "Datum: 03-03-2026". The label may stand in the line before it.
  static std::optional<std::chrono::sys_days> date_of_letter(const Context& context) {
    std::uint32_t end = 0;
    bool has_salutation = false;
    for (const Block& block : context.document.blocks()) {
      const std::string words = text::normalise_form(context.text(block.span).substr(0, 40));
      if (words.starts_with("geachte") || words.starts_with("beste ") || words.starts_with("hallo ") ||
          words.starts_with("dag ")) {
        end = block.span.begin;
        has_salutation = true;
        break;
      }
      if (end == 0 && block.span.end > 2500) break;
      if (block.span.end <= 2500) end = block.span.end;
    }
    if (!has_salutation) return std::nullopt;
    for (const Notation& notation : context.notations) {
      if (notation.span.begin >= end) break;
      if (notation.kind != NotationKind::date || !notation.is_valid) continue;
      const auto index = context.document.block_at(notation.span.begin);
      if (!index || context.document.blocks()[*index].span.length() > 400) continue;
      // "Uw brief van 12 januari 2026" is the date of another letter.
      const std::string_view line = line_of(context, notation.span);
      const std::string words = text::normalise_form(line);
      if (words.starts_with("uw ") || words.find("uw brief") != std::string::npos ||
          words.find("uw kenmerk") != std::string::npos || words.find("betreft") != std::string::npos ||
          words.find("onderwerp") != std::string::npos || words.find("geboren") != std::string::npos)
        continue;
      if (const auto day = day_of_iso(notation.normal)) return day;
    }
    return std::nullopt;
  }

  static std::string_view line_of(const Context& context, Span span) {
    const std::string& text = context.document.text();
    const std::size_t begin = span.begin == 0 ? std::string::npos : text.rfind('\n', span.begin - 1);
    const std::size_t from = begin == std::string::npos ? 0 : begin + 1;
    const std::size_t to = text.find('\n', span.end);
    return std::string_view(text).substr(from, (to == std::string::npos ? text.size() : to) - from);
  }

  struct Beside {
    std::chrono::sys_days day;
    bool is_same;  ///< it says the term again: in the same sentence, or after "Dat is …"
  };
  /// A date that is written out in the same sentence or the next one.
  static std::optional<Beside> date_beside(const Context& context, std::size_t term) {
    const Span span = context.notations[term].span;
    const auto sentence = std::partition_point(context.sentences.begin(), context.sentences.end(),
                                               [&](const Sentence& one) { return one.span.end <= span.begin; });
    if (sentence == context.sentences.end()) return std::nullopt;
    const auto next = sentence + 1;
    const bool has_next = next != context.sentences.end() && next->block == sentence->block;
    static constexpr WordSet kBackward("dat", "dit", "dus", "de");
    const bool points_back = has_next && kBackward.contains(context.tokens[next->first_token]);
    const Span around{sentence->span.begin, has_next ? next->span.end : sentence->span.end};
    for (const Notation& notation : notations_in(context, around)) {
      if (notation.span.begin == span.begin) continue;
      if (notation.kind != NotationKind::date && notation.kind != NotationKind::term) continue;
      const NotationPart* date = part_of(notation, "date");
      if (const auto day =
              day_of_iso(date != nullptr ? std::string_view(date->value) : std::string_view(notation.normal)))
        return Beside{*day, notation.span.begin < sentence->span.end || points_back};
    }
    return std::nullopt;
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(eerlijk_deadline, EerlijkDeadline)
