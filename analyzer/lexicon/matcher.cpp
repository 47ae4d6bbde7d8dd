// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/matcher.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "lexicon/clause_words.h"
#include "lexicon/inflection.h"
#include "lexicon/pattern.h"
#include "text/form.h"

namespace helder::lexicon {
namespace {

using namespace compiled;

constexpr std::uint32_t kMaxSteps = 4000;       ///< token comparisons for one start: ends what gaps in gaps could do
constexpr std::uint32_t kParticleWindow = 12;   ///< tokens between "legt" and "over"
constexpr std::uint32_t kSentenceWindow = 250;  ///< how far "zin=" looks, so that a 50,000-word sentence stays linear

class Matcher {
 public:
  Matcher(const View& view, const TokenView& text, Profile profile, const std::vector<bool>& silenced)
      : view_(view), text_(text), profile_(profile), silenced_(silenced) {}

  std::vector<Hit> run() {
    for (std::uint32_t s = 0; s < text_.sentences.size(); ++s) {
      sentence_ = s;
      first_ = text_.sentences[s].first_token;
      last_ = std::min<std::uint32_t>(text_.sentences[s].last_token, static_cast<std::uint32_t>(text_.tokens.size()));
      if (first_ >= last_) continue;
      scan();
      if (!candidates_.empty()) settle();
    }
    return std::move(hits_);
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t t) const { return text_.tokens[t]; }
  [[nodiscard]] std::uint32_t key(std::uint32_t t) const { return keys_[t - first_]; }
  [[nodiscard]] bool is_left_alone(std::uint32_t t) const { return (token(t).flags & (kLeftAlone | kQuoted)) != 0; }

  void scan() {
    const std::uint32_t n = last_ - first_;
    if (keys_.size() < n) keys_.resize(n);
    starts_.clear();
    for (std::uint32_t i = 0; i < n; ++i) {
      const Token& t = text_.tokens[first_ + i];
      const std::uint32_t k = view_.key_of(t.form);
      keys_[i] = k;
      if (k == kNone || (t.flags & (kLeftAlone | kQuoted)) != 0) continue;
      if (get(view_.keys, k).anchor_count > 0) starts_.push_back(first_ + i);
    }
    for (const std::uint32_t t : starts_) {
      const Key& k = get(view_.keys, key(t));
      for (const Anchor& anchor : slice(view_.anchors, k.first_anchor, k.anchor_count)) try_anchor(anchor, t);
    }
  }

  void try_anchor(const Anchor& anchor, std::uint32_t t) {
    if (anchor.sequence >= view_.sequences.size()) return;
    const Sequence& s = view_.sequences[anchor.sequence];
    const EntryRecord& entry = get(view_.entries, s.entry);
    if ((entry.flags & kSpeaks) == 0) return;
    if ((entry.flags & kNeedsTags) != 0 && text_.annotations.empty()) return;
    if (s.entry < silenced_.size() && silenced_[s.entry]) return;
    const std::span<const Atom> atoms = slice(view_.atoms, s.first_atom, s.atom_count);
    if (anchor.atom >= atoms.size()) return;
    steps_ = 0;
    positions_.assign(atoms.size(), kNone);
    in_context_ = false;
    if (!matches(atoms[anchor.atom], t)) return;
    positions_[anchor.atom] = t;
    if (!right(atoms, anchor.atom + 1, t + 1, s.after)) return;
    if (!left(atoms, static_cast<std::int64_t>(anchor.atom) - 1, static_cast<std::int64_t>(t) - 1, s.before)) return;
    std::uint32_t particle = kNone;
    if (s.particle != kNone) {
      particle = find_particle(s);
      if (particle == kNone) return;
    }
    if (!tags_agree(s)) return;
    Hit hit{.entry = s.entry,
            .sequence = anchor.sequence,
            .sentence = sentence_,
            .positions = positions_,
            .particle = particle};
    for (const std::uint32_t p : positions_)
      if (p != kNone) hit.tokens.push_back(p);
    if (particle != kNone) hit.tokens.push_back(particle);
    std::ranges::sort(hit.tokens);
    // "Reeds" as a surname is no "reeds": a capital inside a sentence makes a name of a single word.
    if (hit.tokens.size() == 1 && (entry.flags & kLowerCase) != 0) {
      const Token& only = token(hit.tokens[0]);
      if (only.has(kNameLike) && only.has(kCapitalised) && !only.has(kSentenceStart)) return;
    }
    candidates_.push_back(std::move(hit));
  }

  /// A gap runs over any token but the end of a clause: . ; : and brackets.
  [[nodiscard]] bool may_be_in_gap(std::uint32_t t) const {
    if (token(t).kind != TokenKind::punctuation) return true;
    const std::string_view text = text_.text(t);
    return text.empty() || std::string_view(".;:()[]!?").find(text.front()) == std::string_view::npos;
  }

  bool right(std::span<const Atom> atoms, std::size_t a, std::uint32_t t, std::uint32_t not_after) {
    for (; a < atoms.size(); ++a) {
      if (++steps_ > kMaxSteps) return false;
      if (atoms[a].kind == AtomKind::gap) {
        for (std::uint32_t size = 0; size <= atoms[a].size; ++size) {
          if (right(atoms, a + 1, t + size, not_after)) return true;
          if (t + size >= last_ || !may_be_in_gap(t + size)) break;
        }
        return false;
      }
      if (t >= last_ || !matches(atoms[a], t)) return false;
      positions_[a] = t++;
    }
    return not_after == kNone || !group_right(not_after, t);
  }

  bool left(std::span<const Atom> atoms, std::int64_t a, std::int64_t t, std::uint32_t not_before) {
    for (; a >= 0; --a) {
      if (++steps_ > kMaxSteps) return false;
      const Atom& atom = atoms[static_cast<std::size_t>(a)];
      if (atom.kind == AtomKind::gap) {
        for (std::int64_t size = 0; size <= atom.size; ++size) {
          if (left(atoms, a - 1, t - size, not_before)) return true;
          if (t - size < first_ || !may_be_in_gap(static_cast<std::uint32_t>(t - size))) break;
        }
        return false;
      }
      if (t < first_ || !matches(atom, static_cast<std::uint32_t>(t))) return false;
      positions_[static_cast<std::size_t>(a)] = static_cast<std::uint32_t>(t--);
    }
    return not_before == kNone || !group_left(not_before, t);
  }

  /// Runs a group of context sequences without losing where the entry's own sequence stands.
  template <class Run>
  bool with_group(std::uint32_t group, Run run) {
    if (group >= view_.groups.size() || depth_ > 3) return false;
    const Group& g = view_.groups[group];
    const std::vector<std::uint32_t> saved = std::move(positions_);
    const std::uint32_t saved_steps = std::exchange(steps_, 0);
    const bool saved_context = std::exchange(in_context_, true);
    ++depth_;
    bool found = false;
    for (const Sequence& s : slice(view_.sequences, g.first_sequence, g.sequence_count)) {
      const std::span<const Atom> atoms = slice(view_.atoms, s.first_atom, s.atom_count);
      positions_.assign(atoms.size(), kNone);
      if (!atoms.empty() && run(s, atoms)) {
        found = true;
        break;
      }
    }
    --depth_;
    in_context_ = saved_context;
    steps_ = saved_steps;
    positions_ = saved;
    return found;
  }
  bool group_right(std::uint32_t group, std::uint32_t t) {
    return with_group(group, [&](const Sequence& s, std::span<const Atom> atoms) { return runs_right(s, atoms, t); });
  }
  bool group_left(std::uint32_t group, std::int64_t t) {
    return with_group(group, [&](const Sequence& s, std::span<const Atom> atoms) {
      return left(atoms, static_cast<std::int64_t>(atoms.size()) - 1, t, s.before);
    });
  }
  bool runs_right(const Sequence& s, std::span<const Atom> atoms, std::uint32_t t) {
    if (!right(atoms, 0, t, s.after)) return false;
    if (s.before != kNone && group_left(s.before, static_cast<std::int64_t>(t) - 1)) return false;
    return s.particle == kNone || find_particle(s) != kNone;
  }
  /// Somewhere from `from` to `to`; `accept` sees where it stood.
  template <class Accept>
  bool group_anywhere(std::uint32_t group, std::uint32_t from, std::uint32_t to, Accept accept) {
    return with_group(group, [&](const Sequence& s, std::span<const Atom> atoms) {
      for (std::uint32_t t = from; t < to; ++t) {
        steps_ = 0;
        positions_.assign(atoms.size(), kNone);
        if (atoms[0].kind != AtomKind::gap && !matches(atoms[0], t)) continue;
        if (runs_right(s, atoms, t) && accept(s)) return true;
      }
      return false;
    });
  }

  bool matches(const Atom& atom, std::uint32_t t) {
    if (!in_context_ && is_left_alone(t)) return false;
    switch (atom.kind) {
      case AtomKind::key:
        return key(t) == atom.value && (atom.is_exact == 0 || text_.text(t) == view_.string(atom.text));
      case AtomKind::symbol: {
        const Key& k = get(view_.keys, key(t));
        for (const Member& m : slice(view_.members, k.first_member, k.member_count))
          if (m.symbol == atom.value) return true;
        return false;
      }
      case AtomKind::set: return std::ranges::binary_search(slice(view_.set_keys, atom.value, atom.size), key(t));
      case AtomKind::properties:
        for (const PropertyRecord& p : slice(view_.properties, atom.value, atom.size))
          if (has_property(p, t) == (p.is_negated != 0)) return false;
        return true;
      case AtomKind::gap: return false;
    }
    return false;
  }

  /// UD's word on a Dutch word class: Universal POS tags, universaldependencies.org/u/pos.
  static bool has_class(const Annotation& a, WordClass word_class) {
    switch (word_class) {
      case WordClass::verb: return a.upos == Upos::verb || a.upos == Upos::aux;
      case WordClass::noun: return a.upos == Upos::noun;
      case WordClass::adjective: return a.upos == Upos::adj;
      case WordClass::adverb: return a.upos == Upos::adv;
      case WordClass::preposition: return a.upos == Upos::adp;
      case WordClass::conjunction: return a.upos == Upos::cconj || a.upos == Upos::sconj;
      case WordClass::pronoun: return a.upos == Upos::pron;
      case WordClass::determiner: return a.upos == Upos::det;
      case WordClass::numeral: return a.upos == Upos::num;
      case WordClass::interjection: return a.upos == Upos::intj;
      case WordClass::name: return a.upos == Upos::propn;
      case WordClass::abbreviation: return a.upos == Upos::sym || a.upos == Upos::x;
      case WordClass::phrase: return false;
    }
    return false;
  }

  // The treebank's tags don't tell past participles from present ones (both VerbForm=Part); CGN's do (WW|vd, WW|od).
  static bool has_form(const Annotation& a, Form form) {
    const Features& f = a.features;
    const bool present = a.is_finite() && f.tense != Tense::past;
    const bool past = a.is_finite() && f.tense == Tense::past;
    const bool is_plural = f.number == Number::plur;
    const bool is_participle = f.verb_form == VerbForm::part;
    const bool is_present_participle = is_participle && (a.xpos.starts_with("WW|od") || f.tense == Tense::pres);
    switch (form) {
      case Form::lemma:
        return f.verb_form == VerbForm::inf ||
               (!a.is_finite() && f.number == Number::sing && f.degree != Degree::dim) || f.degree == Degree::pos;
      case Form::present_first: return present && !is_plural && f.person < 2;
      case Form::present_second_third: return present && f.number == Number::sing && f.person != 1;
      case Form::present_plural: return present && is_plural;
      case Form::past_singular: return past && !is_plural;
      case Form::past_plural: return past && is_plural;
      case Form::past_participle:
      case Form::past_participle_e: return is_participle && !is_present_participle;
      case Form::present_participle:
      case Form::present_participle_e: return is_present_participle;
      case Form::te_infinitive: return f.verb_form == VerbForm::inf;
      case Form::plural: return is_plural && !a.is_finite() && f.degree != Degree::dim;
      case Form::diminutive: return f.degree == Degree::dim && !is_plural;
      case Form::diminutive_plural: return f.degree == Degree::dim && is_plural;
      case Form::genitive: return f.case_ == Case::gen;
      case Form::inflected: return f.degree == Degree::pos;
      case Form::comparative:
      case Form::comparative_e: return f.degree == Degree::cmp;
      case Form::superlative:
      case Form::superlative_e: return f.degree == Degree::sup;
    }
    return false;
  }

  /// The annotation's lemma without the marks between its parts.
  static bool has_lemma(const Annotation& a, std::string_view wanted) {
    std::size_t i = 0;
    for (const char c : a.lemma) {
      if (c == '_') continue;
      if (i == wanted.size() || c != wanted[i++]) return false;
    }
    return i == wanted.size();
  }

  bool has_property(const PropertyRecord& p, std::uint32_t t) {
    const Token& token_here = token(t);
    const std::string_view value = view_.string(p.value);
    const Annotation* tags = t < text_.annotations.size() ? &text_.annotations[t] : nullptr;
    switch (static_cast<Property::Kind>(p.kind)) {
      case Property::Kind::word_class: {
        const auto word_class = word_class_from_dutch(value);
        return tags != nullptr && word_class && has_class(*tags, *word_class);
      }
      case Property::Kind::form: {
        const auto form = form_from_string(value);
        return tags != nullptr && form && has_form(*tags, *form);
      }
      case Property::Kind::number:
        return tags != nullptr && tags->features.number == (value == "mv" ? Number::plur : Number::sing);
      case Property::Kind::lemma: return tags != nullptr && has_lemma(*tags, value);
      case Property::Kind::begins:
        return token_here.is_word() && text::normalise_form(text_.text(t)).starts_with(value);
      case Property::Kind::ends: return token_here.is_word() && text::normalise_form(text_.text(t)).ends_with(value);
      case Property::Kind::capital:
        return token_here.has(kCapitalised) || token_here.has(kAllCaps) || starts_with_capital(t);
      case Property::Kind::numeric: return token_here.kind == TokenKind::number;
      case Property::Kind::has_digit: return token_here.has(kHasDigit) || token_here.kind == TokenKind::number;
      case Property::Kind::word:
        return token_here.kind == TokenKind::word || token_here.kind == TokenKind::abbreviation;
      case Property::Kind::punctuation: return token_here.kind == TokenKind::punctuation;
      case Property::Kind::date:
        return token_here.kind == TokenKind::number &&
               std::ranges::count_if(text_.text(t), [](char c) { return c == '-' || c == '/'; }) == 2;
    }
    return false;
  }

  [[nodiscard]] bool starts_with_capital(std::uint32_t t) const {
    const std::string_view text = text_.text(t);
    return !text.empty() &&
           text::normalise_form(text.substr(0, base_length(text))) != text.substr(0, base_length(text));
  }
  static std::size_t base_length(std::string_view text) {
    std::size_t n = 1;
    while (n < text.size() && (static_cast<unsigned char>(text[n]) & 0xC0) == 0x80) ++n;
    return n;
  }

  /// A form that is a noun's too ("regel", "wens", "opstel", "rol … uit") is no verb where the tagger reads a noun and
  /// an article, adjective or preposition stands before it. One sign alone is not enough: rare verbs are taken for
  /// nouns. Without tags every reading counts.
  [[nodiscard]] bool tags_agree(const Sequence& s) const {
    if (text_.annotations.empty()) return true;
    for (const Binding& binding : slice(view_.bindings, s.first_binding, s.binding_count)) {
      if (binding.atom_count != 1 || binding.first_atom >= positions_.size()) continue;
      if (get(view_.lemmas, binding.lemma).word_class != static_cast<std::uint8_t>(WordClass::verb)) continue;
      const std::uint32_t at = positions_[binding.first_atom];
      if (at != kNone && at < text_.annotations.size() && is_noun_here(at, binding)) return false;
    }
    return true;
  }
  [[nodiscard]] bool is_noun_here(std::uint32_t at, const Binding& binding) const {
    if (text_.annotations[at].upos != Upos::noun || at <= first_) return false;
    const Upos before = text_.annotations[at - 1].upos;
    if (before != Upos::det && before != Upos::adj && before != Upos::adp && before != Upos::num) return false;
    if (binding.mode == Mode::split) return true;
    // Infinitives are nouns ("het verstrekken van"), and participles stand where adjectives do.
    constexpr std::uint32_t kNominal =
        1U << static_cast<unsigned>(Form::lemma) | 1U << static_cast<unsigned>(Form::past_participle) |
        1U << static_cast<unsigned>(Form::past_participle_e) | 1U << static_cast<unsigned>(Form::present_participle) |
        1U << static_cast<unsigned>(Form::present_participle_e);
    std::uint32_t cells = binding.cells;
    if (cells == 0)
      for (const Key& key = get(view_.keys, view_.key_of(token(at).form));
           const Member& m : slice(view_.members, key.first_member, key.member_count))
        if (m.symbol == 2 * binding.lemma) cells = m.cells;
    return (cells & kNominal) == 0;
  }

  /// The particle of a split verb, later in the clause.
  std::uint32_t find_particle(const Sequence& s) {
    if (s.particle_atom >= positions_.size()) return kNone;
    const std::uint32_t stem = positions_[s.particle_atom];
    if (stem == kNone) return kNone;
    const std::uint32_t end = std::min(last_, stem + kParticleWindow + 2);
    for (std::uint32_t t = stem + 1; t < end; ++t) {
      if (key(t) == s.particle && (in_context_ || !is_left_alone(t)) &&
          std::ranges::find(positions_, t) == positions_.end() && (s.needs_clause_end == 0 || ends_clause(t)))
        return t;
      if (!may_be_in_gap(t)) return kNone;
    }
    return kNone;
  }
  /// What may follow a particle that has no noun: the end, a conjunction, or a preposition ("dient in bij de
  /// gemeente").
  [[nodiscard]] bool ends_clause(std::uint32_t t) const {
    if (t + 1 >= last_) return true;
    const Token& next = token(t + 1);
    if (next.kind == TokenKind::punctuation) return text_.text(t + 1) != "\"" && text_.text(t + 1) != "'";
    return kSubordinators.contains(next.form) || kCoordinators.contains(next.form) || kPrepositions.contains(next.form);
  }

  // --- from candidates to hits ------------------------------------------------------------------------------------

  [[nodiscard]] bool is_first_word(std::uint32_t t) const {
    for (std::uint32_t i = first_; i < t; ++i)
      if (token(i).is_word()) return false;
    return true;
  }

  bool holds(const ConditionRecord& c, const Hit& hit) {
    const std::uint32_t begin = hit.tokens.front(), end = hit.tokens.back();
    bool is = false;
    switch (static_cast<Condition::Kind>(c.kind)) {
      case Condition::Kind::profile: is = (c.mask >> static_cast<unsigned>(profile_) & 1) != 0; break;
      case Condition::Kind::place: {
        const auto blocks = text_.document.blocks();
        const std::uint32_t block = text_.sentences[sentence_].block;
        const BlockKind kind = block < blocks.size() ? blocks[block].kind : BlockKind::paragraph;
        is = (c.mask >> static_cast<unsigned>(kind) & 1) != 0;
        break;
      }
      // At a sentence start the capital says nothing: "ja" can't be sure, "nee" is not contradicted.
      case Condition::Kind::capital: is = !token(begin).has(kSentenceStart) && starts_with_capital(begin); break;
      case Condition::Kind::begin: is = is_first_word(begin); break;
      case Condition::Kind::before: is = group_left(c.group, static_cast<std::int64_t>(begin) - 1); break;
      case Condition::Kind::after: is = group_right(c.group, end + 1); break;
      case Condition::Kind::sentence:
        is = group_anywhere(c.group, begin - std::min(begin - first_, kSentenceWindow),
                            std::min(last_, end + kSentenceWindow), [](const Sequence&) { return true; });
        break;
    }
    return is != (c.is_negated != 0);
  }

  bool is_exception(const ExceptionRecord& e, const Hit& hit) {
    const std::uint32_t begin = hit.tokens.front(), end = hit.tokens.back();
    if (e.overlap != kNone) {
      // A pattern is at most as long as its atoms and gaps; 64 tokens before the hit are enough for any that people
      // write.
      const std::uint32_t from = begin - std::min(begin - first_, 64U);
      return group_anywhere(e.overlap, from, end + 1, [&](const Sequence& s) {
        std::uint32_t low = kNone, high = 0;
        for (const std::uint32_t p : positions_)
          if (p != kNone) {
            low = std::min(low, p);
            high = std::max(high, p);
          }
        if (low == kNone) return false;
        if (s.particle != kNone)
          if (const std::uint32_t p = find_particle(s); p != kNone) high = std::max(high, p);
        return low <= end && high >= begin;
      });
    }
    if (e.not_before != kNone && group_left(e.not_before, static_cast<std::int64_t>(begin) - 1)) return false;
    if (e.not_after != kNone && group_right(e.not_after, end + 1)) return false;
    if (e.before != kNone && !group_left(e.before, static_cast<std::int64_t>(begin) - 1)) return false;
    if (e.after != kNone && !group_right(e.after, end + 1)) return false;
    return true;
  }

  bool is_allowed(const Hit& hit) {
    const EntryRecord& entry = get(view_.entries, hit.entry);
    for (const ConditionRecord& c : slice(view_.conditions, entry.first_condition, entry.condition_count))
      if (!holds(c, hit)) return false;
    for (const ExceptionRecord& e : slice(view_.exceptions, entry.first_exception, entry.exception_count))
      if (is_exception(e, hit)) return false;
    return true;
  }

  /// The tokens that the pattern names: not those of [properties], which stand for any word.
  std::vector<std::uint32_t> named_tokens(const Hit& hit) const {
    const Sequence& s = get(view_.sequences, hit.sequence);
    const std::span<const Atom> atoms = slice(view_.atoms, s.first_atom, s.atom_count);
    std::vector<std::uint32_t> named;
    for (std::size_t i = 0; i < atoms.size() && i < hit.positions.size(); ++i)
      if (hit.positions[i] != kNone && atoms[i].kind != AtomKind::properties) named.push_back(hit.positions[i]);
    if (hit.particle != kNone) named.push_back(hit.particle);
    std::ranges::sort(named);
    return named;
  }

  void settle() {
    std::erase_if(candidates_, [&](const Hit& hit) { return !is_allowed(hit); });
    // One entry, one place: the most words win, then the tightest fit, then the first.
    std::ranges::sort(candidates_, [](const Hit& a, const Hit& b) {
      if (a.entry != b.entry) return a.entry < b.entry;
      if (a.tokens.size() != b.tokens.size()) return a.tokens.size() > b.tokens.size();
      const auto width = [](const Hit& hit) { return hit.tokens.back() - hit.tokens.front(); };
      if (width(a) != width(b)) return width(a) < width(b);
      if (a.tokens != b.tokens) return a.tokens < b.tokens;
      return a.sequence < b.sequence;
    });
    std::vector<Hit> kept;
    std::size_t of_entry = 0;  // where this entry's hits begin in kept
    std::vector<bool> taken(last_ - first_, false);
    for (Hit& hit : candidates_) {
      if (kept.empty() || kept.back().entry != hit.entry) {
        if (of_entry < kept.size())
          for (std::size_t i = of_entry; i < kept.size(); ++i)
            for (const std::uint32_t t : kept[i].tokens) taken[t - first_] = false;
        of_entry = kept.size();
      }
      if (std::ranges::any_of(hit.tokens, [&](std::uint32_t t) { return taken[t - first_]; })) continue;
      for (const std::uint32_t t : hit.tokens) taken[t - first_] = true;
      kept.push_back(std::move(hit));
    }
    candidates_.clear();
    drop_contained(kept);
    std::ranges::sort(kept, [](const Hit& a, const Hit& b) {
      return std::pair(a.tokens.front(), a.entry) < std::pair(b.tokens.front(), b.entry);
    });
    std::ranges::move(kept, std::back_inserter(hits_));
  }

  /// "in het kader van" says it all: "kader" inside it is not said again.
  void drop_contained(std::vector<Hit>& kept) {
    if (kept.size() < 2) return;
    std::vector<std::vector<std::uint32_t>> named(kept.size());
    std::vector<std::pair<std::uint32_t, std::uint32_t>> by_token;  // token → hit that names it
    for (std::uint32_t i = 0; i < kept.size(); ++i) {
      named[i] = named_tokens(kept[i]);
      for (const std::uint32_t t : named[i]) by_token.emplace_back(t, i);
    }
    std::ranges::sort(by_token);
    std::vector<bool> is_dropped(kept.size(), false);
    for (std::uint32_t i = 0; i < kept.size(); ++i) {
      const std::vector<std::uint32_t>& mine = kept[i].tokens;
      for (auto it = std::ranges::lower_bound(by_token, std::pair(mine.front(), 0U));
           it != by_token.end() && it->first == mine.front(); ++it)
        if (it->second != i && named[it->second].size() > mine.size() && std::ranges::includes(named[it->second], mine))
          is_dropped[i] = true;
    }
    std::vector<Hit> left;
    for (std::size_t i = 0; i < kept.size(); ++i)
      if (!is_dropped[i]) left.push_back(std::move(kept[i]));
    kept = std::move(left);
  }

  const View& view_;
  const TokenView& text_;
  Profile profile_;
  const std::vector<bool>& silenced_;
  std::uint32_t sentence_ = 0, first_ = 0, last_ = 0;
  std::uint32_t steps_ = 0, depth_ = 0;
  bool in_context_ = false;
  std::vector<std::uint32_t> keys_, starts_, positions_;
  std::vector<Hit> candidates_, hits_;
};

}  // namespace

std::vector<Hit> find_hits(const compiled::View& view, const TokenView& text, Profile profile,
                           const std::vector<bool>& silenced) {
  return Matcher(view, text, profile, silenced).run();
}

}  // namespace helder::lexicon
