// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Finite verbs and the clauses they make: main or subordinate, how deep, how far they reach, who is their subject.
//
// Finite verb: a token with VerbForm=Fin (XPOS WW|pv). Not when it is only a part of a fixed expression, a name or a
// connecting word: "als het *ware*", "dank*zij*", the title "*Vraag* het Joost" (relations fixed, flat, goeswith,
// compound, compound:prt, reparandum, mark, case, cc).
// Clause: one per finite verb, in reading order. Its predicate is the finite verb itself, or the word that it helps:
// "U *moet* vandaag *betalen*": finite "moet", predicate "betalen"; "Dat *is* *duidelijk*": predicate "duidelijk".
// Infinitives and participles without a finite verb make no clause; infinitives.h has those with "te".
#include <cstdint>
#include <vector>

#include "grammar/tree.h"

namespace helder::grammar {

using ClauseIndex = std::uint32_t;
inline constexpr ClauseIndex kNoClause = 0xFFFFFFFF;

enum class ClauseKind : std::uint8_t {
  main,         ///< "U krijgt bericht", "Bel ons", direct speech "'Ik kom', zei hij", a main clause after a colon
  complement,   ///< object: "Wij vinden *dat u gelijk hebt*", "U vraagt *of wij bellen*"
  subject,      ///< "Het is fijn *dat u belt*"
  adverbial,    ///< "*Als u verhuist*, belt u ons", "*omdat het regent*"
  conditional,  ///< a condition by word order: "*Betaalt u niet*, dan krijgt u een boete", "*Hebt u vragen*, bel ons"
  relative,     ///< "de brief *die u stuurde*"
  attributive,  ///< on a noun, not relative: "het feit *dat u werkt*"
  nominal,      ///< in the place of a noun: "*Wie te laat komt*, wacht", and the few other places
};
[[nodiscard]] std::string_view to_string(ClauseKind kind);
[[nodiscard]] constexpr bool is_subordinate(ClauseKind kind) { return kind != ClauseKind::main; }

struct Clause {
  TokenIndex finite = kNoToken;
  TokenIndex predicate = kNoToken;
  /// Reach: from the first to the last token (both included) of the clause with the subordinate clauses in it, without
  /// the punctuation around it and without coordinated or loosely added main clauses (conj, parataxis).
  TokenIndex first = kNoToken, last = kNoToken;
  ClauseKind kind = ClauseKind::main;
  ClauseIndex parent =
      kNoClause;  ///< of a subordinate clause the clause that it stands in; kNoClause for a main clause
  /// Main clause 0; subordinate clause one more than the clause that it stands in (1 when it stands in none). Clauses
  /// that are coordinated have the same depth.
  std::uint32_t depth = 0;
  /// Head of the subject: nsubj, else csubj (then the predicate of the subject clause), else, for a coordinated clause
  /// without one, that of its first conjunct ("U belt en *vraagt* …": u, shared). kNoToken: none, as in an imperative.
  TokenIndex subject = kNoToken;
  bool shares_subject = false;
  TokenIndex expletive = kNoToken;  ///< "het" or "er" that only fills the place: "*Het* is fijn dat u belt"
  TokenIndex marker = kNoToken;     ///< the word that makes it subordinate: "dat", "als", the relative "die"
  std::uint32_t words =
      0;  ///< its own words, without those of clauses in it; alike for two finite verbs of one predicate
  /// Words of the clause before its finite verb, subordinate clauses among them: the run-up (rules.md, zin.aanloop).
  std::uint32_t run_up = 0;
  /// Parts of the clause before the finite verb: 0 in "Betaalt u?", 1 in "U betaalt", "Als u belt, helpen wij". "Dan"
  /// and "zo", conjunctions, address ("Mevrouw Jansen, …") and interjections don't count.
  std::uint32_t fronted = 0;
  std::uint32_t fronted_clauses = 0;  ///< those of `fronted` that are clauses, te-infinitives among them
  bool begins_with_then = false;      ///< "dan" or "zo" before the finite verb
  bool is_question = false;           ///< a main clause in a sentence that ends in a question mark
  bool is_coordinated = false;        ///< not the first of coordinated clauses
};

class Clauses {
 public:
  /// O(tokens of the sentence).
  explicit Clauses(const Tree& tree);

  [[nodiscard]] const std::vector<Clause>& list() const { return list_; }
  [[nodiscard]] const Clause& operator[](ClauseIndex i) const { return list_[i]; }
  /// The clause that a token belongs to: that of the nearest predicate at or above it; kNoClause in a part without one.
  [[nodiscard]] ClauseIndex of(TokenIndex token) const { return of_[token - first_]; }
  /// The (first) clause with this predicate; kNoClause when there is none.
  [[nodiscard]] ClauseIndex with_predicate(TokenIndex token) const { return at_[token - first_]; }
  [[nodiscard]] std::uint32_t max_depth() const;

 private:
  void find(const Tree& tree);
  void classify(const Tree& tree);
  void look_before_finite(const Tree& tree, Clause& clause) const;
  void find_conditions(const Tree& tree);
  [[nodiscard]] bool is_condition_of(const Tree& tree, const Clause& condition, const Clause& main) const;
  void find_subjects(const Tree& tree);
  void measure(const Tree& tree);
  void set_depths();

  std::vector<Clause> list_;
  std::vector<ClauseIndex> of_, at_;
  TokenIndex first_;
};

}  // namespace helder::grammar
