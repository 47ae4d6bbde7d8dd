// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/nominalisations.h"

#include <array>
#include <utility>

#include "base/hash.h"
#include "lexicon/clause_words.h"

namespace helder::grammar {

namespace {

using lexicon::WordSet;

// Nouns in -ing and -atie that name a thing, a person, a body or an amount; own list from the frequent ones of the
// treebank and of government text.
constexpr WordSet kThings{
    "aanleiding", "afdeling", "belasting", "bevolking", "beweging", "bezetting", "bedoeling", "betrekking",
    "bodemdaling", "botsing", "dagvaarding", "ding", "drieling", "eenling", "ervaring", "haring", "heffing", "helling",
    "herinnering", "huishouding", "inrichting", "instelling", "kamerling", "koning", "kring", "lading", "leerling",
    "lening", "leiding", "lieveling", "mening", "neiging", "omgeving", "onderneming", "ontsteking", "opening",
    "opleiding", "opvatting", "ordening", "ouderling", "paling", "rechtszitting", "regering", "rekening", "richting",
    "ring", "samenleving", "schatting", "schikking", "sering", "spanning", "stelling", "stemming", "sterveling",
    "stichting", "stroming", "studierichting", "tekening", "tentoonstelling", "training", "tweeling", "uitkering",
    "vereniging", "verdieping", "vergadering", "vergunning", "verhouding", "verordening", "verpakking", "verwachting",
    "verwarming", "vestiging", "vesting", "vluchteling", "voeding", "volgeling", "voorziening", "voorstelling",
    "vreemdeling", "woning", "zending", "zitting", "zonderling", "zuigeling", "verzekering", "vergoeding",
    "overtuiging", "werkgeving", "wetgeving", "dienstregeling", "regeling", "bestemming", "betekening", "meeting",
    "rating", "ranking", "parking", "camping", "marketing", "housing", "planning", "timing", "jongeling", "westerling",
    "kruising", "afstandsbediening", "doelstelling", "verplichting", "toezegging", "eerstejaarsleerling", "toelating",
    "nederzetting", "uitzondering", "tekortkoming", "bepaling", "beschikking", "machtiging", "ontheffing",
    "tegemoetkoming", "handtekening", "dagtekening", "aanmerking", "aanmaning", "werking", "vordering",
    "studiefinanciering", "kleding", "lezing", "veiling",
    // -atie
    "basisregistratie", "situatie", "organisatie", "informatie", "relatie", "natie", "generatie", "locatie",
    "reputatie", "federatie", "delegatie", "inflatie", "sensatie", "fundatie", "motivatie", "prestatie", "kwalificatie",
    "conversatie", "consternatie", "recreatie", "vegetatie", "administratie", "accommodatie", "documentatie",
    "sollicitatie", "combinatie", "corporatie", "associatie", "operatie", "statie", "democratie", "bureaucratie",
    "applicatie", "specificatie", "indicatie", "publicatie", "installatie", "populatie", "notatie", "oriëntatie"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 24> kOthers{{
    {"ontvangst", "ontvangen"},  {"deelname", "deelnemen"},  {"toename", "toenemen"},
    {"afname", "afnemen"},       {"opname", "opnemen"},      {"inname", "innemen"},
    {"overname", "overnemen"},   {"inzage", "inzien"},       {"productie", "produceren"},
    {"reductie", "reduceren"},   {"selectie", "selecteren"}, {"introductie", "introduceren"},
    {"aankoop", "aankopen"},     {"verkoop", "verkopen"},    {"aanschaf", "aanschaffen"},
    {"verbruik", "verbruiken"},  {"vertrek", "vertrekken"},  {"ontslag", "ontslaan"},
    {"behoud", "behouden"},      {"verzuim", "verzuimen"},   {"aanvang", "aanvangen"},
    {"terugkeer", "terugkeren"}, {"nakoming", "nakomen"},    {"inbreng", "inbrengen"},
}};

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

std::string verb_of_ing(std::string_view noun) {
  const std::string_view stem = noun.substr(0, noun.size() - 3);
  if (stem.size() < 3) return {};
  // The shortest words in -ling are persons (leerling); those with a verb have it in the list of verbs: "behandeling".
  for (const std::string_view whole : {"zien", "doen", "gaan", "staan", "slaan"})
    if (ends_with(stem, whole)) return std::string(stem);  // "herziening" → herzien
  return std::string(stem) + "en";
}

std::string verb_of_atie(std::string_view noun) {
  const std::string_view stem = noun.substr(0, noun.size() - 4);
  if (stem.size() < 3) return {};
  const char last = stem.back();
  return std::string(stem) + (last == 'i' || last == 'e' ? "ëren" : "eren");  // "variatie" → variëren
}

std::string_view last_part(std::string_view lemma) {
  const std::size_t cut = lemma.rfind('_');
  return cut == std::string_view::npos ? lemma : lemma.substr(cut + 1);
}

NominalisationKind kind_of_noun(std::string_view part) {
  for (const auto& [noun, verb] : kOthers)
    if (noun == part) return NominalisationKind::other;
  return ends_with(part, "atie") ? NominalisationKind::atie : NominalisationKind::ing;
}

bool is_nominal_infinitive(const Tree& tree, TokenIndex i) {
  const Annotation& word = tree.word(i);
  if (word.upos != Upos::verb || !is_infinitive(word)) return false;
  if (word.xpos.substr(0, 10) == "WW|inf|nom") return true;
  return tree.child(i, {Relation::det}) != kNoToken && tree.child(i, {Relation::aux, Relation::mark}) == kNoToken;
}

TokenIndex complement_of(const Tree& tree, TokenIndex noun) {
  for (const TokenIndex child : tree.children(noun)) {
    if (!tree.is(child, {Relation::nmod, Relation::obl, Relation::obl_arg, Relation::obl_agent})) continue;
    const TokenIndex preposition = tree.child(child, {Relation::case_});
    if (preposition != kNoToken &&
        (tree.form(preposition) == base::hash("van") || tree.form(preposition) == base::hash("door")))
      return child;
  }
  return kNoToken;
}

}  // namespace

std::string_view to_string(NominalisationKind kind) {
  switch (kind) {
    case NominalisationKind::ing: return "ing";
    case NominalisationKind::atie: return "atie";
    case NominalisationKind::infinitive: return "infinitive";
    case NominalisationKind::other: return "other";
  }
  return "ing";
}

std::string verb_in_noun(std::string_view lemma) {
  std::string part(last_part(lemma));
  for (char& c : part)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const auto& [noun, verb] : kOthers)
    if (noun == part) return std::string(verb);
  if (kThings.contains(base::hash(part)) || kThings.contains(base::hash(dictionary_form(lemma)))) return {};
  if (ends_with(part, "atie")) return verb_of_atie(part);
  if (ends_with(part, "ing")) return verb_of_ing(part);
  return {};
}

std::vector<Nominalisation> find_nominalisations(const Tree& tree) {
  std::vector<Nominalisation> found;
  for (TokenIndex i = tree.begin(); i < tree.end(); ++i) {
    Nominalisation nominalisation{.token = i, .verb = {}};
    const std::string_view lemma = tree.word(i).lemma;
    if (is_nominal_infinitive(tree, i)) {
      nominalisation.kind = NominalisationKind::infinitive;
      nominalisation.verb = dictionary_form(lemma);
    } else if (tree.upos(i) == Upos::noun) {
      nominalisation.verb = verb_in_noun(lemma);
      nominalisation.kind = kind_of_noun(last_part(lemma));
    }
    if (nominalisation.verb.empty()) continue;
    nominalisation.complement = complement_of(tree, i);
    found.push_back(std::move(nominalisation));
  }
  return found;
}

}  // namespace helder::grammar
