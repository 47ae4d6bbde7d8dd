// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "grammar/address.h"

#include "lexicon/clause_words.h"

namespace helder::grammar {

namespace {

using lexicon::WordSet;

constexpr WordSet kFormal{"u", "uw", "uwe", "uzelf", "uwer", "uwerzijds"};
constexpr WordSet kInformal{"je", "jij", "jou", "jouw", "jouwe", "jullie", "jezelf", "jijzelf"};

AddressRole role_of(const Tree& tree, TokenIndex i) {
  if (tree.word(i).features.is_possessive || tree.relation(i) == Relation::nmod_poss) return AddressRole::possessive;
  switch (tree.relation(i)) {
    case Relation::nsubj:
    case Relation::nsubj_pass:
    case Relation::nsubj_outer: return AddressRole::subject;
    case Relation::obj:
    case Relation::iobj:
    case Relation::expl_pv: return AddressRole::object;
    default: return AddressRole::other;
  }
}

}  // namespace

std::string_view to_string(AddressForm form) { return form == AddressForm::formal ? "formal" : "informal"; }

std::string_view to_string(AddressRole role) {
  switch (role) {
    case AddressRole::subject: return "subject";
    case AddressRole::object: return "object";
    case AddressRole::possessive: return "possessive";
    case AddressRole::other: return "other";
  }
  return "other";
}

std::vector<Address> find_address(const Tree& tree) {
  std::vector<Address> found;
  for (TokenIndex i = tree.begin(); i < tree.end(); ++i) {
    const bool is_formal = kFormal.contains(tree.form(i));
    if (!is_formal && !kInformal.contains(tree.form(i))) continue;
    if (tree.upos(i) != Upos::pron && tree.upos(i) != Upos::det) continue;
    found.push_back({.token = i,
                     .form = is_formal ? AddressForm::formal : AddressForm::informal,
                     .role = role_of(tree, i),
                     .is_quoted = tree.token(i).has(kQuoted)});
  }
  return found;
}

}  // namespace helder::grammar
