// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "apps/cli/grammar_json.h"

#include <string_view>
#include <utility>

namespace helder::cli {
namespace {

using Json = nlohmann::ordered_json;
using grammar::kNoClause;
using grammar::kNoToken;
using grammar::TokenIndex;

/// An object that leaves out what is not there.
class Thing {
 public:
  explicit Thing(std::uint32_t first_token) : first_token_(first_token) {}
  Thing& token(const char* name, TokenIndex token) {
    if (token != kNoToken) json_[name] = token - first_token_ + 1;
    return *this;
  }
  Thing& clause(const char* name, grammar::ClauseIndex clause) {
    if (clause != kNoClause) json_[name] = clause + 1;
    return *this;
  }
  Thing& flag(const char* name, bool is_set) {
    if (is_set) json_[name] = true;
    return *this;
  }
  template <typename Value>
  Thing& value(const char* name, const Value& value) {
    json_[name] = value;
    return *this;
  }
  Json take() { return std::move(json_); }

 private:
  std::uint32_t first_token_;
  Json json_ = Json::object();
};

template <typename List, typename Function>
void add(Json& out, const char* name, const List& list, Function describe) {
  if (list.empty()) return;
  Json things = Json::array();
  for (const auto& one : list) things.push_back(describe(one));
  out[name] = std::move(things);
}

}  // namespace

Json grammar_json(const grammar::SentenceGrammar& sentence, std::uint32_t first_token) {
  const auto thing = [first_token] { return Thing(first_token); };
  const auto tokens = [first_token](const std::vector<TokenIndex>& list) {
    Json out = Json::array();
    for (const TokenIndex token : list) out.push_back(token - first_token + 1);
    return out;
  };
  Json out = Json::object();
  add(out, "clauses", sentence.clauses, [&](const grammar::Clause& c) {
    return thing()
        .value("kind", to_string(c.kind))
        .token("finite", c.finite)
        .token("predicate", c.predicate)
        .token("subject", c.subject)
        .token("marker", c.marker)
        .token("first", c.first)
        .token("last", c.last)
        .clause("parent", c.parent)
        .value("depth", c.depth)
        .value("words", c.words)
        .value("run_up", c.run_up)
        .flag("question", c.is_question)
        .take();
  });
  add(out, "verb_groups", sentence.verb_groups, [&](const grammar::VerbGroup& v) {
    return thing()
        .clause("clause", v.clause)
        .value("tense", to_string(v.tense))
        .value("person", v.person)
        .value("number", v.number == Number::plur ? "plural" : "singular")
        .flag("passive", v.is_passive)
        .token("modal", v.modal)
        .value("actor", to_string(v.actor))
        .token("actor_token", v.actor_token)
        .take();
  });
  add(out, "passives", sentence.passives, [&](const grammar::Passive& p) {
    return thing()
        .value("kind", to_string(p.kind))
        .token("participle", p.participle)
        .token("auxiliary", p.auxiliary)
        .token("subject", p.subject)
        .token("agent", p.agent)
        .flag("state", p.is_state)
        .clause("clause", p.clause)
        .take();
  });
  add(out, "directives", sentence.directives, [&](const grammar::Directive& d) {
    return thing().value("kind", to_string(d.kind)).token("verb", d.verb).flag("negative", d.is_negative).take();
  });
  add(out, "te_infinitives", sentence.te_infinitives, [&](const grammar::TeInfinitive& t) {
    return thing()
        .token("infinitive", t.infinitive)
        .token("te", t.te)
        .token("marker", t.marker)
        .value("depth", t.depth)
        .take();
  });
  add(out, "nominalisations", sentence.nominalisations, [&](const grammar::Nominalisation& n) {
    return thing().value("kind", to_string(n.kind)).token("token", n.token).value("verb", n.verb).take();
  });
  add(out, "separable_verbs", sentence.separable_verbs, [&](const grammar::SeparableVerb& s) {
    return thing()
        .token("verb", s.verb)
        .token("particle", s.particle)
        .value("infinitive", s.infinitive)
        .value("words_between", s.words_between)
        .take();
  });
  add(out, "tangs", sentence.tangs, [&](const grammar::Tang& t) {
    return thing()
        .value("kind", to_string(t.kind))
        .token("first", t.first)
        .token("second", t.second)
        .value("words_between", t.words_between)
        .take();
  });
  add(out, "noun_phrases", sentence.noun_phrases.deep, [&](const grammar::NounPhrase& n) {
    return thing().token("head", n.head).token("first", n.first).token("last", n.last).value("depth", n.depth).take();
  });
  add(out, "prepositional_chains", sentence.prepositional_chains, [&](const grammar::PrepositionalChain& p) {
    return thing().token("base", p.base).value("prepositions", tokens(p.prepositions)).token("last", p.last).take();
  });
  add(out, "coordinations", sentence.coordinations, [&](const grammar::Coordination& c) {
    return thing()
        .value("kind", to_string(c.kind))
        .value("conjuncts", tokens(c.conjuncts))
        .token("conjunction", c.conjunction)
        .take();
  });
  add(out, "negations", sentence.negations.all, [&](const grammar::Negation& n) {
    return thing().value("kind", to_string(n.kind)).token("token", n.token).take();
  });
  add(out, "double_negations", sentence.negations.doubles, [&](const grammar::DoubleNegation& d) {
    return thing().token("first", d.first).token("second", d.second).take();
  });
  add(out, "address", sentence.address, [&](const grammar::Address& a) {
    return thing().value("form", to_string(a.form)).value("role", to_string(a.role)).token("token", a.token).take();
  });
  add(out, "er", sentence.er, [&](const grammar::Er& e) {
    return thing().value("kind", to_string(e.kind)).token("token", e.token).token("partner", e.partner).take();
  });
  if (sentence.dependencies.count > 0)
    out["longest_dependency"] = thing()
                                    .token("dependent", sentence.dependencies.dependent)
                                    .token("head", sentence.dependencies.head)
                                    .value("words_between", sentence.dependencies.longest)
                                    .take();
  return out;
}

}  // namespace helder::cli
