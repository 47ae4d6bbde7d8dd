// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// "&", "en/of", "hij/zij", "(s)" (N08). Read from the text of the sentence, because a tokenizer may keep or cut them.
// Names of companies keep their "&"; units and fixed shortenings (km/u, t/m) keep their slash.
#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "rules/rule.h"
#include "rules/words.h"
#include "text/form.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Gemeente Utrecht, richtlijnen voor content (CC0): geen &-teken",
    "LanguageTool nl 6.4: regelgroep NOTATIES",
};
constexpr Example kExamples[] = {
    {.bad = "U stuurt een foto ⟦en/of⟧ een kopie mee.", .good = "U stuurt een foto of een kopie mee. Allebei mag ook."},
    {.bad = "De loketten voor wonen ⟦&⟧ bouwen zijn open.", .good = "De loketten voor wonen en bouwen zijn open."},
    {.bad = "De ⟦ouder(s)⟧ tekenen het formulier.", .good = "De ouders tekenen het formulier."},
    {.bad = "De aanvrager vraagt of ⟦hij/zij⟧ subsidie krijgt.", .good = "U vraagt of u subsidie krijgt."},
};
constexpr RuleInfo kInfo{
    .id = "notatie.ampersand-slash",
    .title = "Het &-teken, de schuine streep en (s)",
    .why =
        "Bij ‘en/of’, ‘&’ en ‘(s)’ moet de lezer zelf bedenken wat je bedoelt. Een voorleesprogramma struikelt erover.",
    .advice = "Schrijf het uit: ‘en’, ‘of’, ‘allebei’. Gebruik gewoon het meervoud.",
    .severity = everywhere_but_legal(Severity::info),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Namen van bedrijven, eenheden zoals km/u, ‘t/m’, data en webadressen.",
};

bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }
bool is_word_byte(char byte) {
  return std::isalnum(static_cast<unsigned char>(byte)) || static_cast<unsigned char>(byte) >= 0x80;
}

struct Pair {
  std::string_view words, better;
};
/// Both orders of a pair are found. `better` is advice: the sentence may have to change with it.
constexpr std::array<Pair, 12> kPairs = {{
    {"en/of", "of"},
    {"of/en", "of"},
    {"hij/zij", ""},
    {"zij/hij", ""},
    {"hem/haar", ""},
    {"haar/hem", ""},
    {"zijn/haar", ""},
    {"haar/zijn", ""},
    {"de/het", ""},
    {"dit/deze", ""},
    {"deze/dit", ""},
    {"ik/wij", ""},
}};
/// Endings between brackets that stand for "one or more".
constexpr std::array<std::string_view, 6> kEndings = {"(s)", "(en)", "(n)", "(e)", "('s)", "(’s)"};

class NotatieAmpersandSlash final : public SentenceRule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check_sentence(const Sentence& sentence, const Context& context) const override {
    const Block& block = context.block_of(sentence);
    if (!has_own_words(block)) return;
    const std::string_view text = context.text(sentence.span);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] != '&' && text[i] != '/' && text[i] != '(') continue;
      if (!is_judged_at(sentence.span.begin + static_cast<std::uint32_t>(i), sentence, context)) continue;
      if (text[i] == '&') check_ampersand(text, i, sentence, context);
      else if (text[i] == '/') check_slash(text, i, sentence, context);
      else if (is_prose(block)) check_ending(text, i, sentence, context);
    }
  }

 private:
  static bool is_judged_at(std::uint32_t offset, const Sentence& sentence, const Context& context) {
    const auto tokens = context.tokens_of(sentence);
    const auto token = std::upper_bound(tokens.begin(), tokens.end(), offset,
                                        [](std::uint32_t place, const Token& t) { return place < t.span.end; });
    return token != tokens.end() && is_judged(*token) && token->kind != TokenKind::url &&
           token->kind != TokenKind::email && token->kind != TokenKind::merge_field;
  }

  static Span place(const Sentence& sentence, std::size_t begin, std::size_t end) {
    return {sentence.span.begin + static_cast<std::uint32_t>(begin),
            sentence.span.begin + static_cast<std::uint32_t>(end)};
  }

  static void check_ampersand(std::string_view text, std::size_t at, const Sentence& sentence, const Context& context) {
    // "wonen & bouwen": a lower-case word on both sides; "Jansen & Zoon" and "Q&A" are names.
    if (at < 3 || at + 2 >= text.size() || text[at - 1] != ' ' || text[at + 1] != ' ') return;
    if (!is_lower(text[at - 2]) || !is_lower(text[at + 2])) return;
    std::size_t before = at - 1;
    while (before > 0 && text[before - 1] != ' ') --before;
    if (before > 0 && !is_lower(text[before])) return;
    Finding& finding = context.report(place(sentence, at, at + 1), "Schrijf ‘en’ in plaats van ‘&’.");
    finding.suggestions.push_back({.text = "en", .is_safe = true, .edits = {{finding.span, "en"}}});
  }

  static void check_slash(std::string_view text, std::size_t at, const Sentence& sentence, const Context& context) {
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && is_word_byte(text[begin - 1])) --begin;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    if (begin == at || end == at + 1) return;
    if ((begin > 0 && (text[begin - 1] == '/' || text[begin - 1] == '.' || text[begin - 1] == '-')) ||
        (end < text.size() && (text[end] == '/' || text[end] == '-')))
      return;
    const std::string words = text::normalise_form(text.substr(begin, end - begin));
    for (const Pair& pair : kPairs) {
      if (words != pair.words) continue;
      Finding& finding =
          context.report(place(sentence, begin, end), "Schrijf " + named(text.substr(begin, end - begin)) + " uit.");
      if (!pair.better.empty())
        finding.suggestions.push_back({.text = std::string(pair.better),
                                       .label = "als één van de twee genoeg is",
                                       .edits = {{finding.span, std::string(pair.better)}}});
      return;
    }
  }

  static void check_ending(std::string_view text, std::size_t at, const Sentence& sentence, const Context& context) {
    for (std::string_view ending : kEndings) {
      if (text.substr(at, ending.size()) != ending) continue;
      std::size_t begin = at;
      while (begin > 0 && is_word_byte(text[begin - 1])) --begin;
      const std::size_t end = at + ending.size();
      if (at - begin < 3 || !is_lower(text[at - 1]) || (end < text.size() && is_word_byte(text[end]))) return;
      context.report(place(sentence, begin, end),
                     "Kies bij " + named(text.substr(begin, end - begin)) + " voor enkelvoud of meervoud.");
      return;
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(notatie_ampersand_slash, NotatieAmpersandSlash)
