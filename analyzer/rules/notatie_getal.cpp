// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Numbers in words where the guide wants digits (N06). Guides differ, so without one only what differs within the
// document is reported: "6 weken" here and "zes weken" there.
#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "rules/notation_rules.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Gemeente Utrecht, richtlijnen voor content (CC0): cijfers",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): cijfers, behalve ‘een’",
    "Schrijfwijzer van de gemeente Barneveld: cijfers",
};
constexpr std::array<std::string_view, 2> kForms = {"gelijk", "cijfers"};
constexpr Setting kSettings[] = {
    {.name = "vorm",
     .value = 0,
     .meaning = "getallen boven één altijd in cijfers schrijven (cijfers), of overal hetzelfde (gelijk)",
     .source = "helder: eigen keuze, want de schrijfwijzers verschillen",
     .choices = kForms},
};
constexpr Example kExamples[] = {
    {.bad = "Binnen 6 weken hoort u meer. Daarna hebt u ⟦twee⟧ weken om te betalen.",
     .good = "Binnen 6 weken hoort u meer. Daarna hebt u 2 weken om te betalen."},
};
constexpr RuleInfo kInfo{
    .id = "notatie.getal",
    .title = "Getal in woorden",
    .why = "Cijfers springen in het oog. Een lezer die een termijn of aantal zoekt, vindt het sneller.",
    .advice = "Schrijf getallen in cijfers: binnen 6 weken.",
    .severity = everywhere_but_legal(Severity::info),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Het woord ‘een’ en getallen aan het begin van een zin.",
};

constexpr std::array<std::pair<std::uint64_t, std::string_view>, 27> kNumbers = {{
    {form_of("twee"), "2"},       {form_of("drie"), "3"},      {form_of("vier"), "4"},
    {form_of("vijf"), "5"},       {form_of("zes"), "6"},       {form_of("zeven"), "7"},
    {form_of("acht"), "8"},       {form_of("negen"), "9"},     {form_of("tien"), "10"},
    {form_of("elf"), "11"},       {form_of("twaalf"), "12"},   {form_of("dertien"), "13"},
    {form_of("veertien"), "14"},  {form_of("vijftien"), "15"}, {form_of("zestien"), "16"},
    {form_of("zeventien"), "17"}, {form_of("achttien"), "18"}, {form_of("negentien"), "19"},
    {form_of("twintig"), "20"},   {form_of("dertig"), "30"},   {form_of("veertig"), "40"},
    {form_of("vijftig"), "50"},   {form_of("zestig"), "60"},   {form_of("zeventig"), "70"},
    {form_of("tachtig"), "80"},   {form_of("negentig"), "90"}, {form_of("honderd"), "100"},
}};
// What is counted stands behind the number: a unit of time, or a plural.
constexpr WordSet kUnits("jaar", "uur", "euro", "keer", "maal", "meter", "kilometer", "procent", "kwartier", "man",
                         "graden");
constexpr WordSet kNoCount("en", "of", "van", "keer", "die", "zijn", "worden", "hebben", "kunnen", "moeten", "mogen",
                           "willen", "komen", "gaan", "samen", "tussen", "binnen", "buiten", "geleden", "boven",
                           "tegen", "open", "even", "zullen", "doen", "staan", "geven", "maken", "krijgen");

class NotatieGetal final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    const bool wants_digits = context.number("vorm") == 1;
    const std::set<std::uint64_t> counted = wants_digits ? std::set<std::uint64_t>() : counted_in_digits(context);
    if (!wants_digits && counted.empty()) return;
    for (const Sentence& sentence : context.sentences) {
      const Block& block = context.block_of(sentence);
      if (!has_own_words(block) || block.kind == BlockKind::table_cell) continue;
      const auto tokens = context.tokens_of(sentence);
      for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        const std::string_view digits = digits_of(tokens[i]);
        if (digits.empty() || !is_counted(tokens[i + 1], context)) continue;
        if (!wants_digits && !counted.contains(tokens[i + 1].form)) continue;
        Finding& finding = context.report(tokens[i].span, "Schrijf dit getal in cijfers: " + std::string(digits) + ".");
        finding.suggestions.push_back(rewrite(tokens[i].span, std::string(digits), true));
      }
    }
  }

 private:
  static std::string_view digits_of(const Token& token) {
    if (token.kind != TokenKind::word || token.has(kCapitalised) || token.has(kReference) || !is_judged(token))
      return {};
    const auto number =
        std::find_if(kNumbers.begin(), kNumbers.end(), [&](const auto& one) { return one.first == token.form; });
    return number == kNumbers.end() ? std::string_view() : number->second;
  }
  static bool is_counted(const Token& next, const Context& context) {
    const std::string_view word = context.text(next.span);
    return next.kind == TokenKind::word && !next.has(kCapitalised) && !kNoCount.contains(next) &&
           (kUnits.contains(next) || word.ends_with("en") || word.ends_with('s'));
  }
  /// What stands behind a number in digits somewhere in the document: "weken".
  static std::set<std::uint64_t> counted_in_digits(const Context& context) {
    std::set<std::uint64_t> counted;
    for (std::size_t i = 0; i + 1 < context.tokens.size(); ++i)
      if (context.tokens[i].kind == TokenKind::number && is_counted(context.tokens[i + 1], context))
        counted.insert(context.tokens[i + 1].form);
    return counted;
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(notatie_getal, NotatieGetal)
