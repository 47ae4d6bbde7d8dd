// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Abbreviations that are not explained at their first use (W07): those of the dictionary, and any token of two capitals
// or more. What only looks like one stays out: Roman numerals, words in capitals, codes, titles of laws.
#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_set>
#include <utility>
#include <vector>

#include "rules/abbreviations.h"
#include "rules/phrase_rule.h"
#include "rules/words.h"
#include "text/form.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "Gemeente Utrecht, richtlijnen voor content (CC0): schrijf een afkorting de eerste keer voluit",
    "Schrijfwijzer van de Rijksdienst voor Ondernemend Nederland (CC0): afkortingen",
    "Direct Duidelijk, checklist (2019): geen afkortingen",
};
constexpr Example kExamples[] = {
    {.bad = "De consulent van de ⟦Wmo⟧ belt u.",
     .good = "De consulent van de Wet maatschappelijke ondersteuning (Wmo) belt u."},
    {.bad = "U krijgt bericht van de ⟦SVB⟧. De SVB betaalt uit.",
     .good = "U krijgt bericht van de Sociale Verzekeringsbank (SVB). De SVB betaalt uit."},
};
constexpr RuleInfo kInfo{
    .id = "woord.afkorting-onverklaard",
    .title = "Afkorting niet uitgelegd",
    .why = "Wie de afkorting niet kent, weet niet over wie of wat het gaat.",
    .advice =
        "Schrijf de naam de eerste keer voluit, met de afkorting erachter tussen haakjes. Komt de afkorting maar één "
        "keer voor? Laat haar dan weg.",
    .severity = everywhere_but_legal(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported =
        "Afkortingen die bekender zijn dan de volle naam (AOW, BSN, NS), Romeinse cijfers, codes, en woorden in "
        "hoofdletters.",
};

/// Better known than what they stand for. Our own choice, from the sources' examples (AOW, DigiD, BSN, NS, pdf, tv)
/// outward: in the ordinary dictionaries as words, or names that the organisation itself no longer writes out.
constexpr WordSet kWellKnown("aow", "digid", "bsn", "ns", "pdf", "tv", "btw", "eu", "vn", "vs", "usa", "nl", "dna",
                             "id", "iban", "bic", "pin", "sms", "gps", "usb", "cd", "dvd", "wc", "bv", "nv", "cv",
                             "anwb", "nos", "npo", "vwo", "havo", "vmbo", "mbo", "hbo", "ggd", "apk", "ict", "it", "pc",
                             "hiv", "aids", "xtc", "ov", "qr", "jpg", "png", "html", "url", "xl", "ok", "ehbo", "cao",
                             "uwv", "knmi", "rivm", "ing", "abn", "klm", "kpn", "vvd", "cda", "pvda", "sgp", "pvv",
                             "bbb", "app", "wifi", "wi-fi", "ww", "covid", "bh", "hema", "hr", "pr", "tl", "led", "api",
                             "lpg", "cctv", "co", "ph", "kg", "km", "kb", "mb", "gb", "tb", "mm", "cm", "faq", "z.o.z",
                             "zo", "zw", "nw", "iq", "ikea", "pfas", "adhd", "bbq", "dj", "mri", "lhbti", "ceo", "ai",
                             "unesco", "navo", "wk", "ek", "knvb", "nn", "xml", "json", "csv", "word", "mp", "php",
                             "css");
/// Emphasis, not abbreviation: words of two to six letters that letters and forms write in capitals.
constexpr WordSet kShouted("niet", "geen", "wel", "moet", "moeten", "altijd", "nooit", "let", "op", "en", "of", "nu",
                           "direct", "voor", "na", "uw", "alleen", "alle", "alles", "nieuw", "gratis", "nee", "ja",
                           "stop", "hier", "als", "neen", "ook", "u", "je", "wij", "zij", "hij", "ik", "een", "één",
                           "de", "het", "is", "zijn", "dit", "dat", "deze", "aan", "uit", "over", "met", "zonder",
                           "bij", "naar", "van", "tot", "om", "te", "per", "elke", "ieder", "iedere", "extra", "snel",
                           "spoed", "pas", "datum", "naam", "kopie", "mag", "kan", "wie", "wat", "waar", "dag", "week",
                           "maand", "jaar", "actie", "tip", "tips", "vraag", "punt", "deel", "bijlage", "concept",
                           "besluit", "artikel", "wet", "minder", "meer");
constexpr WordSet kLawTitles("wet", "besluit", "regeling", "uitvoeringsbesluit", "uitvoeringsregeling", "verordening",
                             "beleidsregel", "beleidsregels", "invoeringswet", "richtlijn", "circulaire",
                             "kamerstukken", "stb", "stcrt", "trb", "model", "bijlage", "versie", "type", "categorie",
                             "klasse", "groep", "vitamine");
constexpr WordSet kFillers("kortweg", "of", "ook", "wel", "afgekort", "het", "de", "hierna", "genaamd", "genoemd",
                           "oftewel", "ofwel", "te", "noemen", "verder");

/// Letters of an abbreviation with what was cut off: "Wmo" of "Wmo-consulent", "VvE" of "VvE's".
std::string_view base_of(std::string_view word) {
  std::string_view base = word.substr(0, word.find('-'));
  for (std::string_view ending : {"'s", "’s", "'er", "’er", "'ers", "’ers"})
    if (base.size() > ending.size() + 1 && base.substr(base.size() - ending.size()) == ending)
      return base.substr(0, base.size() - ending.size());
  return base;
}

bool is_initials(std::string_view base) {
  if (base.size() < 2 || base.size() > 6) return false;
  std::size_t capitals = 0;
  for (char byte : base) {
    if (!std::isalpha(static_cast<unsigned char>(byte)) || static_cast<unsigned char>(byte) >= 0x80) return false;
    capitals += byte >= 'A' && byte <= 'Z';
  }
  return capitals >= 2 && (capitals * 2 >= base.size());
}

bool is_roman(std::string_view base) { return base.find_first_not_of("IVXLCDM") == std::string_view::npos; }

char lower(char byte) { return static_cast<char>(std::tolower(static_cast<unsigned char>(byte))); }

class WoordAfkortingOnverklaard final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }

  void check(const Context& context) const override {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> entries;  // token, entry; sorted as the matches are
    std::unordered_set<std::uint32_t> explained;  // tokens of which another entry already says what they mean
    for (const lexicon::Match& match : context.matches)
      if (context.lexicon.category(match.entry) != lexicon::Category::afkorting)
        explained.insert(match.tokens.begin(), match.tokens.end());
      else if (match.tokens.size() == 1) entries.emplace_back(match.tokens.front(), match.entry);
    auto next = entries.begin();
    std::unordered_set<std::uint64_t> seen;
    for (std::uint32_t number = 0; number < context.sentences.size(); ++number) {
      const Sentence& sentence = context.sentences[number];
      if (!is_prose(context.block_of(sentence))) continue;
      for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
        const Token& token = context.tokens[i];
        while (next != entries.end() && next->first < i) ++next;
        const bool is_entry = next != entries.end() && next->first == i;
        if (!is_entry && ((token.flags & (kAllCaps | kCapitalised)) == 0 || explained.contains(i))) continue;
        check_token(number, i, is_entry ? next->second : kNone, seen, context);
      }
    }
  }

 private:
  static constexpr std::uint32_t kNone = ~0u;

  static bool is_shouting(std::uint32_t i, const Context& context) {
    const auto shouts = [&](std::uint32_t other) {
      return other < context.tokens.size() && context.tokens[other].has(kAllCaps) &&
             context.tokens[other].kind == TokenKind::word &&
             (context.tokens[other].span.length() >= 5 || kShouted.contains(context.tokens[other]));
    };
    return (i > 0 && shouts(i - 1)) || shouts(i + 1);
  }

  static void check_token(std::uint32_t sentence, std::uint32_t i, std::uint32_t entry_number,
                          std::unordered_set<std::uint64_t>& seen, const Context& context) {
    const Token& token = context.tokens[i];
    if (!is_judged(token) || (token.kind != TokenKind::word && token.kind != TokenKind::abbreviation)) return;
    const std::string_view word = context.text(token.span);
    const std::string_view base = base_of(word);
    if (base.empty() || token.has(kHasDigit)) return;
    if (entry_number == kNone) {
      if (base.size() < word.size())  // "Wmo-consulent": the dictionary knows "Wmo"
        for (std::uint32_t candidate : context.lexicon.find(base))
          if (context.lexicon.category(candidate) == lexicon::Category::afkorting &&
              context.lexicon.entry(candidate).term == base) {  // "PV-panelen" are no matter of "pv"
            entry_number = candidate;
            break;
          }
      if (entry_number == kNone && (!is_initials(base) || is_roman(base))) return;
    }
    const std::uint64_t form = base.size() == word.size() ? token.form : text::form_hash(base);
    if (seen.contains(form) || kWellKnown.contains(form)) return;
    if (entry_number == kNone && (kShouted.contains(form) || is_shouting(i, context))) return;
    if (i > 0 && (kLawTitles.contains(context.tokens[i - 1]) || context.tokens[i - 1].kind == TokenKind::number))
      return;
    if (context.is_code(i)) return;
    if (i + 1 < context.tokens.size() && !token.has(kSpaceAfter)) {  // "AB/2024": a code
      const char next = context.text(context.tokens[i + 1].span).front();
      if (next == '/' || next == '_' || next == '\\') return;
    }

    lexicon::Entry entry;
    if (entry_number != kNone) {
      entry = context.lexicon.entry(entry_number);
      if (is_shortened_word(entry.term, entry.full_form, !entry.alternatives.empty())) return;
    }
    seen.insert(form);
    if (is_written_out(base, sentence, i, entry.full_form, context) || is_explained(sentence, i, i, context)) return;

    std::string message = "De afkorting " + named(base) + " is hier nog niet uitgelegd.";
    if (!entry.full_form.empty()) message += " Voluit: " + entry.full_form + ".";
    const Span span{token.span.begin, token.span.begin + static_cast<std::uint32_t>(base.size())};
    // Any two capitals may also be the name of a team or a product; the dictionary's are certain.
    Finding& finding =
        context.report(span, std::move(message),
                       entry_number == kNone || entry.severity == Severity::info ? Severity::info : Severity::error);
    if (entry_number == kNone) return;
    if (!entry.explanation.empty()) finding.explanation = entry.explanation + " " + std::string(kInfo.advice);
    finding.entry = entry.id;
    finding.layer = context.lexicon.layer(entry_number);
    if (!entry.full_form.empty() && base.size() == word.size()) {
      Suggestion suggestion{.text = entry.full_form + " (" + std::string(base) + ")", .label = "de eerste keer voluit"};
      suggestion.edits.push_back({span, suggestion.text});
      finding.suggestions.push_back(std::move(suggestion));
    }
  }

  /// The full form stands beside it, in either order: "Wet … (Wmo)", "Wmo (Wet …)", "de Sociale Verzekeringsbank,
  /// kortweg SVB".
  static bool is_written_out(std::string_view base, std::uint32_t number, std::uint32_t i, std::string_view full_form,
                             const Context& context) {
    const Sentence& sentence = context.sentences[number];
    const auto tokens = context.tokens;
    if (!full_form.empty()) {
      const std::uint32_t from = number > 0 ? context.sentences[number - 1].span.begin : sentence.span.begin;
      const std::uint32_t to =
          number + 1 < context.sentences.size() ? context.sentences[number + 1].span.end : sentence.span.end;
      if (text::normalise_form(context.text({from, to})).find(text::normalise_form(full_form)) != std::string::npos)
        return true;
    }
    const auto text_at = [&](std::uint32_t token) { return context.text(tokens[token].span); };
    // "OZB (onroerendezaakbelasting)": one word that starts with the first letter will do.
    if (i + 2 < sentence.last_token && text_at(i + 1) == "(")
      for (std::uint32_t j = i + 2; j < sentence.last_token && text_at(j) != ")"; ++j)
        if (tokens[j].is_word() && lower(text_at(j).front()) == lower(base.front()) && tokens[j].form != tokens[i].form)
          return true;
    // Backwards over "(", quotation marks, "hierna:", "kortweg", to the words that it may stand for.
    std::uint32_t j = i;
    bool is_set_apart = false;
    for (int steps = 0; j > sentence.first_token && steps < 6; ++steps) {
      const Token& before = tokens[j - 1];
      if (before.is_word() && !kFillers.contains(before)) break;
      is_set_apart = is_set_apart || text_at(j - 1) == "(" ||
                     (before.is_word() && before.form != form_of("de") && before.form != form_of("het") &&
                      before.form != form_of("of"));
      --j;
    }
    if (is_set_apart) {
      std::uint32_t words = 0;
      for (std::uint32_t k = j; k-- > sentence.first_token && words < 10;) {
        if (!tokens[k].is_word()) continue;
        ++words;
        if (lower(text_at(k).front()) == lower(base.front())) return true;
      }
    }
    // "de Sociale Verzekeringsbank SVB"
    std::uint32_t k = i;
    while (k > sentence.first_token && i - k < 10 && tokens[k - 1].has(kCapitalised)) --k;
    return i - k >= 2 && lower(text_at(k).front()) == lower(base.front());
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(woord_afkorting_onverklaard, WoordAfkortingOnverklaard)
