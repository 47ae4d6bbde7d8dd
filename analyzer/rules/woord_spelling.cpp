// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Words that are not in the Dutch word list. Names and terms are not in it either, so everything that looks like one is
// left alone; a word that keeps coming back is a term and is asked about once.
#include <algorithm>
#include <unordered_map>
#include <vector>

#include "base/utf8.h"
#include "rules/near_words.h"
#include "rules/rule.h"
#include "rules/words.h"
#include "text/form.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "OpenTaal, Nederlandse woordenlijst (via Hunspell), met samenstellingen",
    "Taalunie, Woordenlijst Nederlandse Taal",
};
constexpr Setting kSettings[] = {
    {.name = "suggesties",
     .value = 0,
     .minimum = 0,
     .maximum = 10,
     .meaning = "hoogste aantal suggesties per woord; meer dan 0 maakt het controleren trager",
     .source = "helder: eigen keuze (suggesties kosten ongeveer 0,1 seconde per woord)"},
    {.name = "vakterm",
     .value = 3,
     .minimum = 2,
     .maximum = 1000,
     .meaning = "aantal keren dat een onbekend woord in de tekst staat vanaf waar het als vakterm geldt",
     .source = "helder: eigen keuze"},
};
constexpr Example kExamples[] = {
    {.bad = "Wij hebben uw ⟦aanvrag⟧ gekregen.", .good = "Wij hebben uw aanvraag gekregen."},
    {.bad = "U krijgt ⟦zospoedig⟧ een brief.", .good = "U krijgt vandaag een brief."},
};
constexpr RuleInfo kInfo{
    .id = "woord.spelling",
    .title = "Misschien een spelfout",
    .why = "Een spelfout leidt af en maakt een tekst minder betrouwbaar.",
    .advice = "Kijk het woord na. Is het een naam of een vakterm die klopt? Zet het dan bij ‘words’ in helder.toml.",
    .severity = everywhere(Severity::warning),
    .settings = kSettings,
    .sources = kSources,
    .examples = kExamples,
    .not_reported =
        "Namen, afkortingen, woorden met een hoofdletter of een cijfer, citaten, stukjes in een andere taal, "
        "webadressen, tabellen en woorden uit je eigen lijst.",
};

class WoordSpelling final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    if (!context.spelling) return;
    struct Unknown {
      std::uint32_t number;
      bool is_foreign;
    };
    std::vector<Unknown> unknown;
    std::unordered_map<std::uint64_t, std::size_t> uses;
    std::unordered_map<std::uint64_t, bool> known;
    std::vector<std::uint64_t> recent(4096);  // forms known to be right, by their last bits: the list itself is large
    const auto covered = tokens_of_matches(context);
    for (const Sentence& sentence : context.sentences) {
      const Block& block = context.block_of(sentence);
      if (!has_own_words(block) || block.kind == BlockKind::table_cell) continue;
      for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
        const Token& token = context.tokens[i];
        constexpr std::uint16_t kLeft =
            kLeftAlone | kQuoted | kCapitalised | kAllCaps | kHasDigit | kElision | kNameLike;
        if (token.kind != TokenKind::word || (token.flags & kLeft) != 0 || token.span.length() < 3) continue;
        std::uint64_t& known_before = recent[token.form % 4096];
        if (known_before == token.form) continue;
        if (context.spelling->contains(token.form)) {
          known_before = token.form;
          continue;
        }
        auto place = known.find(token.form);
        if (place == known.end()) place = known.emplace(token.form, is_fine(token, context)).first;
        if (place->second || std::binary_search(covered.begin(), covered.end(), i)) continue;
        // "Read this information": words of another language come together, or with one short word between: "tone of
        // voice".
        const bool has_before = !unknown.empty() && unknown.back().number >= sentence.first_token;
        const std::uint32_t before = has_before ? i - unknown.back().number : 0;
        const bool is_run = before == 1 || (before == 2 && context.tokens[i - 1].kind == TokenKind::word &&
                                            context.tokens[i - 1].span.length() <= 3);
        if (is_run && before == 1) unknown.back().is_foreign = true;
        const bool both_short = is_run && before == 2 && token.span.length() < kPlainSlip &&
                                context.tokens[i - 2].span.length() < kPlainSlip;
        if (both_short) unknown.back().is_foreign = true;
        unknown.push_back({i, (is_run && before == 1) || both_short});
      }
    }
    std::erase_if(unknown, [](const Unknown& word) { return word.is_foreign; });
    for (const Unknown& word : unknown) ++uses[context.tokens[word.number].form];
    const double term = context.number("vakterm");
    std::unordered_map<std::uint64_t, NearWords> searched;
    const auto limit = static_cast<std::size_t>(context.number("suggesties"));
    for (const Unknown& place : unknown) {
      const Token* token = &context.tokens[place.number];
      std::size_t& count = uses[token->form];
      if (count == 0) continue;  // a term, reported already
      const std::string_view word = context.text(token->span);
      if (static_cast<double>(count) >= term) {
        Finding& finding =
            context.report(token->span,
                           "Het woord " + named(word) + " staat niet in de woordenlijst en komt " +
                               std::to_string(count) + " keer voor. Is het een vakterm? Leg hem dan één keer uit.",
                           Severity::info);
        finding.evidence = {{"uses", static_cast<double>(count)}};
        count = 0;
        continue;
      }
      // Each word is searched once; a text of nothing but strange words stops being worth it.
      auto near = searched.find(token->form);
      if (near == searched.end())
        near = searched
                   .emplace(token->form,
                            searched.size() < kMostSearched ? near_words(word, *context.spelling) : NearWords{})
                   .first;
      std::vector<std::string> better = near->second.words;
      const bool is_slip = !better.empty() && (near->second.is_likely || !ends_in_a_known_word(word, context));
      if (!is_slip) better.clear();
      if (limit > 0) better = context.spelling->suggest(word, limit);
      std::string message = "Het woord " + named(word) + " staat niet in de woordenlijst.";
      if (!better.empty()) message += " Bedoel je " + named(better.front()) + "?";
      Finding& finding = context.report(token->span, std::move(message), is_slip ? Severity::error : Severity::info);
      for (std::string& word_meant : better) {
        Suggestion suggestion{.text = word_meant, .label = "als je dit woord bedoelt"};
        suggestion.edits.push_back({token->span, std::move(word_meant)});
        finding.suggestions.push_back(std::move(suggestion));
      }
    }
  }

 private:
  static constexpr std::size_t kMostSearched = 500;  // words per document
  static constexpr std::uint32_t kPlainSlip =
      6;  // bytes: two short strange words beside one short word are a phrase of another language

  /// "boosterprik", "appgebruiker": more likely a new compound than a slip of the pen.
  static bool ends_in_a_known_word(std::string_view word, const Context& context) {
    constexpr std::size_t kFirst = 3, kLast = 4;  // letters of the parts, at least
    if (word.size() > 80) return false;           // longer than any word: the work must not grow with its square
    for (std::size_t begin = kFirst; begin + kLast <= word.size(); ++begin)
      if (!base::is_continuation(word[begin]) && context.spelling->contains(text::form_hash(word.substr(begin))))
        return true;
    return false;
  }

  /// "vtlb", "hbbz": letters that are read one by one.
  static bool has_no_vowel(std::string_view word) {
    return word.size() <= 6 && std::none_of(word.begin(), word.end(), [](char byte) {
             return std::string_view("aeiouy").find(byte) != std::string_view::npos ||
                    static_cast<unsigned char>(byte) >= 0x80;
           });
  }

  static bool has_inner_capital(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char byte) { return byte >= 'A' && byte <= 'Z'; });
  }

  static bool is_fine(const Token& token, const Context& context) {
    const std::string_view word = context.text(token.span);
    if (has_inner_capital(word) || has_no_vowel(word) || word.find_first_of("_/\\@.()") != std::string_view::npos)
      return true;  // eIDAS, pad/naam, ouder(s)
    if (context.spelling->is_known(word, token.form) || context.spelling->compound_parts(word).size() > 1) return true;
    return std::any_of(context.settings.words.begin(), context.settings.words.end(),
                       [&](const std::string& own) { return text::form_hash(own) == token.form; });
  }

  /// Words that an entry speaks about: it knows them better.
  static std::vector<std::uint32_t> tokens_of_matches(const Context& context) {
    std::vector<std::uint32_t> tokens;
    for (const lexicon::Match& match : context.matches)
      tokens.insert(tokens.end(), match.tokens.begin(), match.tokens.end());
    std::sort(tokens.begin(), tokens.end());
    return tokens;
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_spelling, WoordSpelling)
