// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "apps/cli/command_table.h"

#include <cstdint>

namespace helder::cli {
namespace {

using enum Command;

constexpr CommandInfo kCommands[] = {
    {check, "check", "BESTAND… | -", 1, SIZE_MAX, "kijk teksten na en laat zien wat duidelijker kan",
     "check texts and show what can be clearer"},
    {score, "score", "BESTAND… | -", 1, SIZE_MAX, "meet hoe leesbaar teksten zijn, zonder bevindingen",
     "measure how readable texts are, without findings"},
    {parse, "parse", "BESTAND… | -", 1, SIZE_MAX, "ontleed teksten: zinnen, woordsoorten, grondvormen en zinsdelen",
     "parse texts: sentences, parts of speech, lemmas and their relations"},
    {rules, "rules", "", 0, 0, "laat alle regels zien", "list all rules"},
    {explain, "explain", "REGEL|WOORD|B1", 1, 8,
     "leg een regel of een woord uit het woordenboek uit, of wat B1 is (met een bestand erachter: voor die tekst)",
     "explain a rule or a word of the dictionary, or what B1 is (with a file: for that text)"},
    {config_show, "config show", "BESTAND", 1, 1,
     "laat zien welke instellingen voor een bestand gelden, en waar ze vandaan komen",
     "show which settings hold for a file, and where they come from"},
    {lexicon_list, "lexicon list", "", 0, 0, "laat de ingangen van het woordenboek zien",
     "list the entries of the dictionary"},
    {lexicon_show, "lexicon show", "WOORD", 1, 8, "laat één ingang van het woordenboek zien",
     "show one entry of the dictionary"},
    {lexicon_validate, "lexicon validate", "BESTAND…", 1, SIZE_MAX, "kijk na of een eigen woordenboek (.lex) klopt",
     "check whether word lists (.lex) are right"},
    {lexicon_add, "lexicon add", "WOORD", 1, 8, "zet een woord in je eigen woordenboek",
     "put a word into your own dictionary"},
    {lexicon_stats, "lexicon stats", "", 0, 0, "tel de ingangen per soort en status",
     "count the entries by category and status"},
    {lexicon_mine, "lexicon mine", "BESTAND|MAP…", 0, SIZE_MAX,
     "zoek in je eigen teksten de woorden die anderen weinig gebruiken",
     "find the words in your own texts that other people rarely use"},
    {version, "version", "", 0, 0, "laat de versies van programma en woordenboek zien",
     "show the versions of program and dictionary"},
    {completion, "completion", "bash|zsh|fish", 1, 1, "schrijf aanvulling voor je shell",
     "write completion for your shell"},
    {man, "man", "", 0, 0, "schrijf de handleiding voor 'man helder'", "write the manual for 'man helder'"},
    {help, "help", "[OPDRACHT]", 0, 2, "laat uitleg over een opdracht zien", "show help for a command"},
};

constexpr CommandSet kAnalyses = in(check, score);
constexpr CommandSet kMine = in(lexicon_mine);
constexpr CommandSet kReaders = in(check, score, parse);
constexpr CommandSet kLexicons = in(lexicon_list, lexicon_show, lexicon_stats);
constexpr CommandSet kAll = ~CommandSet{0};

constexpr OptionInfo kOptions[] = {
    {"format", "SOORT", "text|json|ndjson|sarif|github", in(check), "vorm van de uitvoer", "form of the output"},
    {"format", "SOORT", "text|json|ndjson", in(score), "vorm van de uitvoer", "form of the output"},
    {"format", "SOORT", "conllu|json", in(parse), "vorm van de uitvoer", "form of the output"},
    {"format", "SOORT", "text|json", in(rules, explain, config_show, lexicon_list, lexicon_show, lexicon_stats),
     "vorm van de uitvoer", "form of the output"},
    {"format", "SOORT", "text|tsv|json", kMine, "vorm van de uitvoer", "form of the output"},
    {"output", "BESTAND", "", in(check, score, parse, rules, lexicon_list, lexicon_mine),
     "schrijf de uitvoer in dit bestand", "write the output to this file"},
    {"profile", "SOORT", "auto|letter|decision|web|report|email|form|legal", in(check, score, config_show),
     "soort tekst: raden (auto), brief, besluit, webpagina, rapport, e-mail, formulier, of wet of regeling",
     "kind of text"},
    {"guide", "NAAM", "none|rijk|rvo|utrecht|barneveld|direct-duidelijk", in(check, score, config_show),
     "schrijfwijzer die je volgt", "house style to follow"},
    {"rules", "REGELS", "", in(check), "alleen deze regels of groepen, met komma’s ertussen",
     "only these rules or groups, separated by commas", true},
    {"no-rules", "REGELS", "", in(check), "deze regels of groepen niet", "without these rules or groups", true},
    {"depth", "DIEPTE", "tokens|full", kAnalyses, "tokens: alleen wat snel kan, zonder ontleding",
     "tokens: only what needs no parser"},
    {"lexicon", "BESTAND", "", kAnalyses | kLexicons | in(parse, explain, config_show, lexicon_mine),
     "nog een woordenboek (.lex); het laatste wint", "one more word list (.lex); the last one wins", true},
    {"config", "BESTAND", "", in(check, score, config_show),
     "gebruik deze instellingen in plaats van helder.toml te zoeken",
     "use these settings instead of searching helder.toml"},
    {"fail-on", "ERNST", "error|warning|info|never", in(check, config_show), "vanaf welke ernst de afsluitcode 1 wordt",
     "severity from which the exit code is 1"},
    {"max-level", "N", "1|2|3|4", kAnalyses, "hoogste LiNT-niveau dat nog goed is",
     "highest LiNT level that is still good"},
    {"baseline", "BESTAND", "", in(check), "eerder resultaat (json): alleen wat nieuw is telt",
     "former result (json): only what is new counts"},
    {"with-text", "", "", kAnalyses, "zet de gelezen tekst in de JSON", "put the extracted text into the JSON"},
    {"input", "SOORT", "text|conllu", in(score, parse), "wat je aanbiedt: tekst of CoNLL-U",
     "what you offer: text or CoNLL-U"},
    {"type", "SOORT", "txt|md|html|docx|odt|pdf|eml", kReaders, "lees het bestand als deze soort, zonder te raden",
     "read the file as this type, without guessing"},
    {"stdin-name", "PAD", "", kReaders, "naam voor wat via - binnenkomt", "name of what comes in through -"},
    {"max-size", "GROOTTE", "", kReaders | kMine, "grootste tekst die wordt gelezen, zoals 64M of 1G",
     "largest text that is read, such as 64M or 1G"},
    {"jobs", "N", "", kAnalyses | kMine, "hoeveel bestanden tegelijk", "how many files at a time"},
    {"output", "BESTAND", "", in(lexicon_add), "in dit woordenboek (.lex), in plaats van je eigen",
     "into this word list (.lex) instead of your own"},
    {"better", "TEKST", "", in(lexicon_add), "wat er beter staat; <maken> krijgt de vorm van het gevonden woord",
     "the better wording; <maken> gets the form of the word that was found"},
    {"explanation", "TEKST", "", in(lexicon_add), "wat het woord betekent, in gewone taal",
     "what the word means, in plain words"},
    {"example", "TEKST", "", in(lexicon_add), "een zin met het woord tussen ⟦ ⟧, dan => en de goede zin",
     "a sentence with the word between ⟦ ⟧, then => and the good sentence"},
    {"class", "SOORT", "werkwoord|zelfstandig naamwoord|bijvoeglijk|bijwoord|voorzetsel|voegwoord|woordgroep",
     in(lexicon_add), "woordsoort (zonder deze optie zelfstandig naamwoord)",
     "part of speech (noun without this option)"},
    {"category", "SOORT", "", in(lexicon_list), "alleen ingangen van deze categorie", "only entries of this category"},
    {"category", "SOORT", "words|phrases|names|all", kMine,
     "alleen woorden, woordgroepen of namen, of alles (zonder deze optie alles behalve namen)",
     "words, phrases or names only, or all (all but names without this option)"},
    {"limit", "N", "", kMine, "hoeveel woorden je wilt zien (zonder deze optie 100)",
     "how many words to show (100 without this option)"},
    {"min-documents", "N", "", kMine, "in hoeveel documenten een woord minstens moet staan (zonder deze optie 2)",
     "in how many documents a word must occur (2 without this option)"},
    {"document-mark", "TEKST", "", kMine, "een regel die zo begint, begint een nieuw document",
     "a line that begins like this begins a new document"},
    {"group", "NAAM=PAD", "", kMine, "tel dit bestand of deze map apart; elke groep krijgt evenveel plaats in de lijst",
     "count this file or folder apart; each group gets its fair share of the list", true},
    {"judged", "BESTAND", "", kMine, "wat mensen al van woorden vonden (tsv: woord, oordeel, reden)",
     "what people said of words before (tsv: word, mark, reason)"},
    {"concordance", "N", "", kMine, "laat bij elk woord zoveel zinnen zien waarin het staat; alleen op het scherm",
     "show so many sentences with each word; on the screen only"},
    {"summary", "", "", kMine, "tel alleen hoeveel woorden al in het woordenboek staan",
     "count only how many words are in the dictionary already"},
    {"json", "", "", in(version), "als JSON", "as JSON"},
    {"quiet", "", "", in(check, score, lexicon_validate), "alleen bevindingen en fouten", "findings and errors only"},
    {"color", "WANNEER", "auto|always|never", in(check, score, explain), "kleuren in de uitvoer",
     "colours in the output"},
    {"lang", "TAAL", "nl|en", kAll, "taal van het programma zelf", "language of the program itself"},
    {"help", "", "", kAll, "laat deze uitleg zien", "show this help"},
};

}  // namespace

std::span<const CommandInfo> commands() { return kCommands; }
std::span<const OptionInfo> options() { return kOptions; }

const CommandInfo& info(Command command) {
  static constexpr CommandInfo kNone{none, "", "OPDRACHT", 0, 0, "", ""};
  for (const CommandInfo& one : kCommands)
    if (one.command == command) return one;
  return kNone;
}

const OptionInfo* find_option(Command command, std::string_view name) {
  for (const OptionInfo& option : kOptions)
    if (option.name == name && (option.commands & in(command)) != 0) return &option;
  return nullptr;
}

std::vector<const OptionInfo*> options_of(Command command) {
  std::vector<const OptionInfo*> list;
  for (const OptionInfo& option : kOptions)
    if ((option.commands & in(command)) != 0) list.push_back(&option);
  return list;
}

std::vector<std::string_view> choices_of(const OptionInfo& option) {
  std::vector<std::string_view> list;
  for (std::string_view rest = option.choices; !rest.empty();) {
    const std::size_t bar = rest.find('|');
    list.push_back(rest.substr(0, bar));
    rest = bar == std::string_view::npos ? std::string_view() : rest.substr(bar + 1);
  }
  return list;
}

}  // namespace helder::cli
