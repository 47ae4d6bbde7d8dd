// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "helder/annotation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace helder {
namespace {

constexpr std::array<std::string_view, 17> kUpos = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                    "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                    "PUNCT", "SCONJ", "SYM", "VERB", "X"};

constexpr std::array<std::string_view, 48> kRelations = {
    "acl",       "acl:relcl", "advcl",      "advmod",      "amod",       "appos",     "aux",          "aux:pass",
    "case",      "cc",        "cc:preconj", "ccomp",       "clf",        "compound",  "compound:prt", "conj",
    "cop",       "csubj",     "csubj:pass", "dep",         "det",        "discourse", "dislocated",   "expl",
    "expl:pv",   "fixed",     "flat",       "goeswith",    "iobj",       "list",      "mark",         "nmod",
    "nmod:poss", "nsubj",     "nsubj:pass", "nsubj:outer", "nummod",     "obj",       "obl",          "obl:agent",
    "obl:arg",   "orphan",    "parataxis",  "punct",       "reparandum", "root",      "vocative",     "xcomp"};
static_assert(kRelations.size() == static_cast<std::size_t>(Relation::xcomp) + 1);
static_assert(kUpos.size() == static_cast<std::size_t>(Upos::x) + 1);

template <std::size_t Size>
std::optional<std::size_t> position(const std::array<std::string_view, Size>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

void set_feature(Features& features, std::string_view name, std::string_view value) {
  if (name == "VerbForm") {
    features.verb_form = value == "Fin"    ? VerbForm::fin
                         : value == "Inf"  ? VerbForm::inf
                         : value == "Part" ? VerbForm::part
                                           : VerbForm::none;
  } else if (name == "Tense") {
    features.tense = value == "Pres" ? Tense::pres : value == "Past" ? Tense::past : Tense::none;
  } else if (name == "Number") {
    features.number = value == "Sing" ? Number::sing : value == "Plur" ? Number::plur : Number::none;
  } else if (name == "Degree") {
    features.degree = value == "Pos"   ? Degree::pos
                      : value == "Cmp" ? Degree::cmp
                      : value == "Sup" ? Degree::sup
                      : value == "Dim" ? Degree::dim
                                       : Degree::none;
  } else if (name == "Gender") {
    features.gender = value == "Com"        ? Gender::com
                      : value == "Neut"     ? Gender::neut
                      : value == "Com,Neut" ? Gender::both
                                            : Gender::none;
  } else if (name == "Case") {
    features.case_ = value == "Nom"   ? Case::nom
                     : value == "Acc" ? Case::acc
                     : value == "Gen" ? Case::gen
                     : value == "Dat" ? Case::dat
                                      : Case::none;
  } else if (name == "PronType") {
    features.pron_type = value == "Prs"   ? PronType::prs
                         : value == "Dem" ? PronType::dem
                         : value == "Ind" ? PronType::ind
                         : value == "Int" ? PronType::int_
                         : value == "Rel" ? PronType::rel
                         : value == "Rcp" ? PronType::rcp
                         : value == "Exc" ? PronType::exc
                                          : PronType::none;
  } else if (name == "Definite") {
    features.definite = value == "Def" ? Definite::def : value == "Ind" ? Definite::ind : Definite::none;
  } else if (name == "Person") {
    features.person = value.size() == 1 && value[0] >= '1' && value[0] <= '3'
                          ? static_cast<std::uint8_t>(value[0] - '0')
                          : std::uint8_t{0};
  } else if (name == "Poss") {
    features.is_possessive = value == "Yes";
  } else if (name == "Reflex") {
    features.is_reflexive = value == "Yes";
  } else if (name == "Foreign") {
    features.is_foreign = value == "Yes";
  } else if (name == "Abbr") {
    features.is_abbreviation = value == "Yes";
  }
}

}  // namespace

struct Annotations::Data {
  std::vector<Annotation> words;
  std::shared_ptr<const void> strings;
};

Annotations::Annotations(std::vector<Annotation> words, std::shared_ptr<const void> strings)
    : data_(std::make_shared<const Data>(Data{std::move(words), std::move(strings)})) {}

std::span<const Annotation> Annotations::words() const {
  return data_ ? std::span<const Annotation>(data_->words) : std::span<const Annotation>();
}

std::string_view to_string(Upos upos) { return kUpos[static_cast<std::size_t>(upos)]; }

std::optional<Upos> upos_from_string(std::string_view name) {
  const auto index = position(kUpos, name);
  return index ? std::optional(static_cast<Upos>(*index)) : std::nullopt;
}

std::string_view to_string(Relation relation) { return kRelations[static_cast<std::size_t>(relation)]; }

std::optional<Relation> relation_from_string(std::string_view name) {
  auto index = position(kRelations, name);
  if (!index) index = position(kRelations, name.substr(0, name.find(':')));
  return index ? std::optional(static_cast<Relation>(*index)) : std::nullopt;
}

Relation universal(Relation relation) {
  const std::string_view name = to_string(relation);
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return relation;
  return *relation_from_string(name.substr(0, colon));
}

Features features_from_string(std::string_view feats) {
  Features features;
  while (!feats.empty()) {
    const std::size_t end = std::min(feats.find('|'), feats.size());
    const std::string_view feature = feats.substr(0, end);
    const std::size_t equals = std::min(feature.find('='), feature.size());
    if (equals < feature.size()) set_feature(features, feature.substr(0, equals), feature.substr(equals + 1));
    feats.remove_prefix(std::min(end + 1, feats.size()));
  }
  return features;
}

}  // namespace helder
