// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Rare words (W13): a content word that everyday Dutch hardly uses and that nobody entered in the dictionary yet. A
// gentle second signal beside the dictionary: once per word and document, and never where an entry speaks.
#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "lexicon/familiarity.h"
#include "rules/phrase_rule.h"
#include "rules/rule.h"
#include "rules/words.h"
#include "text/form.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "LiNT (Pander Maat, Kleijn en Frissen 2023): woordfrequentie",
    "T-Scan: handleiding 2021, frequentie en bekendheid van woorden",
    "SUBTLEX-NL (Keuleers, Brysbaert en New 2010) en wordfreq 3.1 (Speer 2022): woordfrequenties",
};
constexpr Setting kSettings[] = {
    {.name = "zipf",
     .value = 2.6,
     .minimum = 1,
     .maximum = 5,
     .meaning =
         "schaal van Zipf: woorden die minder vaak voorkomen, worden genoemd (3 is één keer per miljoen woorden)",
     .source = "helder: eigen keuze, gekozen op voorbeeldteksten"},
    {.name = "letters",
     .value = 6,
     .minimum = 1,
     .maximum = 100,
     .meaning = "aantal letters vanaf waar een woord wordt bekeken",
     .source = "helder: eigen keuze"},
};
constexpr Example kExamples[] = {
    {.bad = "De tekening laat de ⟦colonnade⟧ naast uw huis zien.",
     .good = "De tekening laat de zuilen naast uw huis zien."},
};
constexpr RuleInfo kInfo{
    .id = "woord.zeldzaam",
    .title = "Weinig gebruikt woord",
    .why =
        "Dit woord komt weinig voor in gewone gesprekken en op tv. De kans is groot dat een deel van je lezers het "
        "niet "
        "kent.",
    .advice =
        "Kies een woord dat iedereen kent, of leg het uit. Komt het vaker voor in jullie brieven? Zet het dan met "
        "'helder lexicon add' in je eigen woordenboek, met een beter woord erbij.",
    .severity = everywhere_but_legal(Severity::info),
    .needs = Needs::tags,
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported =
        "Namen, citaten, woorden die uit bekende delen bestaan, en woorden waarover het woordenboek al iets zegt.",
};

class WoordZeldzaam final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    if (!context.words || context.annotations.empty()) return;
    const double least = context.number("zipf"), letters = context.number("letters");
    std::unordered_set<std::uint32_t> matched;
    for (const lexicon::Match& match : context.matches) matched.insert(match.tokens.begin(), match.tokens.end());
    std::unordered_set<std::uint64_t> seen;
    for (std::uint32_t number = 0; number < context.sentences.size(); ++number) {
      const Sentence& sentence = context.sentences[number];
      if (!is_prose(context.block_of(sentence))) continue;
      for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
        const Token& token = context.tokens[i];
        if (!is_candidate(token, context.annotations[i], letters) || matched.contains(i)) continue;
        const std::uint64_t lemma = text::form_hash(plain_lemma(context.annotations[i].lemma));
        if (seen.contains(lemma)) continue;
        if (context.words->frequencies->zipf(token.form) >= least) continue;  // the cheap look first
        const std::string_view word = context.text(token.span);
        if (has_capital_inside(word) || word.ends_with('-')) continue;  // a product's name; "kanaal- en taalkeuze"
        // A mistake in spelling is not rare but wrong, and has its own rule.
        if (context.spelling && !context.spelling->is_known(word, token.form)) continue;
        if (context.words->norms->find(token.form).is_skipped) continue;
        const double zipf = lexicon::familiar_zipf(word, token.form, lemma, *context.words, context.spelling);
        if (zipf >= least || !seen.insert(lemma).second || is_explained(number, i, i, context)) continue;
        Finding& finding = context.report(token.span, message_of(word, token, context));
        finding.evidence = {{"zipf", std::round(zipf * 100) / 100}, {"limit", least}};
      }
    }
  }

 private:
  static bool is_candidate(const Token& token, const Annotation& annotation, double letters) {
    return token.kind == TokenKind::word && is_judged(token) && !token.has(kNameLike) && !token.has(kAllCaps) &&
           !token.has(kLawTitle) && !token.has(kHasDigit) && token.span.length() >= letters &&
           !annotation.features.is_foreign &&
           (annotation.upos == Upos::noun || annotation.upos == Upos::verb || annotation.upos == Upos::adj);
  }
  static bool has_capital_inside(std::string_view word) {
    return std::any_of(word.begin() + 1, word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  }
  static std::string plain_lemma(std::string_view lemma) {
    std::string plain;
    for (const char c : lemma)
      if (c != '_') plain += c;
    return plain;
  }
  static std::string message_of(std::string_view word, const Token& token, const Context& context) {
    std::string message = "Weinig gebruikt woord: " + named(word) + ".";
    if (context.words->norms->find(token.form).type == lexicon::NounType::abstract)
      return message + " Het is ook abstract: je kunt het niet zien of aanraken. Kent je lezer het?";
    return message + " Kent je lezer het?";
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_zeldzaam, WoordZeldzaam)
