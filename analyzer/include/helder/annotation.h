// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Annotation: the grammar of one token, as the language engine or a CoNLL-U file gives it: part of speech, lemma,
// features, head and relation. Annotations stand beside the tokens: as many as there are tokens, or none at all
// (--depth tokens). Read analysis.h next.
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace helder {

/// Universal Dependencies' parts of speech.
enum class Upos : std::uint8_t {
  adj,
  adp,
  adv,
  aux,
  cconj,
  det,
  intj,
  noun,
  num,
  part,
  pron,
  propn,
  punct,
  sconj,
  sym,
  verb,
  x
};
[[nodiscard]] std::string_view to_string(Upos upos);  ///< "ADJ"
[[nodiscard]] std::optional<Upos> upos_from_string(std::string_view name);

/// UD relations: the universal ones and the subtypes of the Dutch treebanks.
enum class Relation : std::uint8_t {
  acl,
  acl_relcl,
  advcl,
  advmod,
  amod,
  appos,
  aux,
  aux_pass,
  case_,
  cc,
  cc_preconj,
  ccomp,
  clf,
  compound,
  compound_prt,
  conj,
  cop,
  csubj,
  csubj_pass,
  dep,
  det,
  discourse,
  dislocated,
  expl,
  expl_pv,
  fixed,
  flat,
  goeswith,
  iobj,
  list,
  mark,
  nmod,
  nmod_poss,
  nsubj,
  nsubj_pass,
  nsubj_outer,
  nummod,
  obj,
  obl,
  obl_agent,
  obl_arg,
  orphan,
  parataxis,
  punct,
  reparandum,
  root,
  vocative,
  xcomp
};
[[nodiscard]] std::string_view to_string(Relation relation);  ///< "nsubj:pass"
/// A subtype that is not in the list gives its universal relation ("nmod:tmod" → nmod); no such relation: nullopt.
[[nodiscard]] std::optional<Relation> relation_from_string(std::string_view name);
/// The part before the colon: aux_pass → aux.
[[nodiscard]] Relation universal(Relation relation);

// UD features, each with `none` where it does not apply.
enum class VerbForm : std::uint8_t { none, fin, inf, part };
enum class Tense : std::uint8_t { none, pres, past };
enum class Number : std::uint8_t { none, sing, plur };
enum class Degree : std::uint8_t { none, pos, cmp, sup, dim };
enum class Gender : std::uint8_t { none, com, neut, both };
enum class Case : std::uint8_t { none, nom, acc, gen, dat };
enum class PronType : std::uint8_t { none, prs, dem, ind, int_, rel, rcp, exc };
enum class Definite : std::uint8_t { none, def, ind };

/// The features of a token in a form that is cheap to ask.
struct Features {
  VerbForm verb_form = VerbForm::none;
  Tense tense = Tense::none;
  Number number = Number::none;
  Degree degree = Degree::none;
  Gender gender = Gender::none;
  Case case_ = Case::none;
  PronType pron_type = PronType::none;
  Definite definite = Definite::none;
  std::uint8_t person = 0;  ///< 1–3; 0: none
  bool is_possessive = false;
  bool is_reflexive = false;
  bool is_foreign = false;
  bool is_abbreviation = false;
};
/// Reads UD's FEATS column ("Number=Sing|VerbForm=Fin", "_" is empty). Features and values that are not known are
/// passed over.
[[nodiscard]] Features features_from_string(std::string_view feats);

struct Annotation {
  static constexpr std::uint32_t kRoot = 0xFFFFFFFF;  ///< head of the root of a sentence

  std::string_view lemma;      ///< with `_` between the parts of compounds and separable verbs: "op_lossen"
  std::string_view xpos;       ///< CGN's tag with `|` between its parts: "WW|pv|tgw|ev"
  std::string_view feats;      ///< UD's FEATS column; empty for none
  std::uint32_t head = kRoot;  ///< index of the head in the analysis's tokens
  Upos upos = Upos::x;
  Relation relation = Relation::dep;
  Features features;

  /// The lemma as it stands in a dictionary is `lemma` without `_`.
  [[nodiscard]] bool is_finite() const { return features.verb_form == VerbForm::fin; }
};

/// The annotations of a document with the strings that they look at. Cheap to copy, immutable, shared by threads.
class Annotations {
 public:
  Annotations() = default;
  /// `strings` keeps alive whatever the views of `words` look at.
  Annotations(std::vector<Annotation> words, std::shared_ptr<const void> strings);
  [[nodiscard]] std::span<const Annotation> words() const;
  [[nodiscard]] bool empty() const { return words().empty(); }

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

}  // namespace helder
