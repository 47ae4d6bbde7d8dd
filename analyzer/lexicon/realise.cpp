// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/realise.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/hash.h"
#include "base/utf8.h"
#include "lexicon/agreement.h"
#include "lexicon/clause_words.h"
#include "lexicon/inflection.h"
#include "lexicon/pattern.h"
#include "text/form.h"

namespace helder::lexicon {
namespace {

using namespace compiled;

constexpr std::uint32_t kClauseWindow = 40;  ///< tokens that are looked at on each side: work per hit stays bounded

constexpr std::uint32_t bit(Form form) { return 1U << static_cast<unsigned>(form); }
constexpr std::uint32_t kFinite = bit(Form::present_first) | bit(Form::present_second_third) |
                                  bit(Form::present_plural) | bit(Form::past_singular) | bit(Form::past_plural);
constexpr bool is_finite(Form form) { return (bit(form) & kFinite) != 0; }

std::string capitalised(std::string text) {
  if (text.empty()) return text;
  const base::CodePoint first = base::decode(text, 0);
  char32_t c = first.value;
  if ((c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7)) c -= 32;
  std::string out;
  base::append(out, c);
  // "ijverig" begins with one letter: IJverig.
  std::string rest = text.substr(first.length);
  if (first.value == 'i' && rest.starts_with('j')) rest[0] = 'J';
  return out + rest;
}

std::string upper(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const base::CodePoint c = base::decode(text, i);
    i += c.length;
    const bool is_lower = (c.value >= 'a' && c.value <= 'z') || (c.value >= 0xE0 && c.value <= 0xFE && c.value != 0xF7);
    base::append(out, is_lower ? c.value - 32 : c.value);
  }
  return out;
}

/// What a verb becomes: its words at the verb's own place, and what goes to the end of the clause.
struct Piece {
  std::string text;
  std::string tail;
  bool takes_te = false;  ///< `text` stands for a "te" before the place too
  bool is_certain = true;
};

class Realiser {
 public:
  Realiser(const View& view, const TokenView& text, const Hit& hit)
      : view_(view),
        text_(text),
        hit_(hit),
        sequence_(get(view.sequences, hit.sequence)),
        atoms_(slice(view.atoms, sequence_.first_atom, sequence_.atom_count)),
        bindings_(slice(view.bindings, sequence_.first_binding, sequence_.binding_count)),
        entry_(get(view.entries, hit.entry)) {
    const Sentence& s = text.sentences[hit.sentence];
    first_ = s.first_token;
    last_ = std::min<std::uint32_t>(s.last_token, static_cast<std::uint32_t>(text.tokens.size()));
    find_segments();
  }

  std::vector<Suggestion> run() {
    std::vector<Suggestion> all;
    for (const AlternativeRecord& a : slice(view_.alternatives, entry_.first_alternative, entry_.alternative_count)) {
      is_certain_ = true;
      edits_.clear();
      Suggestion suggestion = suggest(a);
      suggestion.label = view_.string(a.label);
      // Which of several alternatives fits is for a reader to say, unless the entry says that this one always does.
      if (entry_.alternative_count > 1 && !suggestion.label.starts_with("altijd")) suggestion.is_safe = false;
      all.push_back(std::move(suggestion));
    }
    return all;
  }

 private:
  struct Segment {
    std::uint32_t first = kNone, last = kNone;
  };  // tokens
  using Parts = std::span<const PartRecord>;

  [[nodiscard]] const Token& token(std::uint32_t t) const { return text_.tokens[t]; }
  [[nodiscard]] std::string word(std::uint32_t t) const { return text::normalise_form(text_.text(t)); }
  [[nodiscard]] bool in_sentence(std::int64_t t) const { return t >= first_ && t < last_; }

  void find_segments() {
    segments_.emplace_back();
    for (std::size_t i = 0; i < atoms_.size() && i < hit_.positions.size(); ++i) {
      const std::uint32_t t = hit_.positions[i];
      if (atoms_[i].kind == AtomKind::gap) {
        segments_.emplace_back();
        continue;
      }
      if (t == kNone) continue;
      if (segments_.back().first == kNone) segments_.back().first = t;
      segments_.back().last = t;
    }
  }

  Suggestion suggest(const AlternativeRecord& a) {
    const Parts parts = slice(view_.parts, a.first_part, a.part_count);
    if ((a.flags & kAdvice) != 0) return {.text = parts.empty() ? "" : std::string(view_.string(parts[0].text))};
    if ((entry_.flags & kHasLegalEffect) != 0) return {.text = plain_text(parts)};
    if ((a.flags & kDeletion) != 0) return deletion();
    has_lemma_part_ = std::ranges::any_of(
        parts, [](const PartRecord& p) { return p.kind == static_cast<std::uint8_t>(AlternativePart::Kind::lemma); });
    std::vector<Parts> groups;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= parts.size(); ++i) {
      if (i < parts.size() && parts[i].kind != static_cast<std::uint8_t>(AlternativePart::Kind::gap)) continue;
      groups.push_back(parts.subspan(from, i - from));
      from = i + 1;
    }
    std::string tail_at_particle;
    const bool is_split = hit_.particle != kNone;
    if (is_split && groups.size() == 2 && segments_.size() == 1) {
      // "legt … over" with "<brengen> … naar voren": what follows the gap stands where the particle stood.
      tail_at_particle = literal_text(groups[1]);
      groups.pop_back();
    }
    const bool has_holes = std::ranges::any_of(segments_, [](const Segment& s) { return s.first == kNone; });
    if (groups.size() != segments_.size() || has_holes) return {.text = plain_text(parts)};
    std::string shown;
    std::string tail;
    for (std::size_t i = 0; i < groups.size(); ++i) {
      Piece piece = realise_group(groups[i], segments_[i]);
      is_certain_ = is_certain_ && piece.is_certain;
      Segment place = segments_[i];
      if (piece.takes_te && in_sentence(static_cast<std::int64_t>(place.first) - 1)) --place.first;
      if (i == 0 && !piece.text.empty()) piece.text = own_determiner(parts) + piece.text;
      std::string text = i == 0 ? with_case(piece.text, place.first) : piece.text;
      if (!text.empty()) shown += (shown.empty() ? "" : i > 0 ? " … " : " ") + text;
      else if (i > 0 && i + 1 == groups.size() && segments_[i].first > segments_[i - 1].last + 1) shown += " …";
      replace(place, std::move(text));
      if (!piece.tail.empty()) tail = piece.tail;
    }
    if (!tail_at_particle.empty()) tail = tail_at_particle;
    if (is_split) {
      if (!tail.empty()) replace({hit_.particle, hit_.particle}, all_caps() ? upper(tail) : tail);
      else remove({token(hit_.particle).span.begin, token(hit_.particle).span.end}, false);
    } else if (!tail.empty()) {
      place_tail(tail);
    }
    if (!tail.empty()) shown += " … " + tail;
    agree(parts, shown);
    return finish(std::move(shown));
  }

  Suggestion finish(std::string shown) {
    std::ranges::sort(edits_, {}, [](const Edit& e) { return std::pair(e.span.begin, e.span.end); });
    Suggestion suggestion{.text = std::move(shown), .edits = std::move(edits_)};
    bool is_literal = true;
    for (const std::uint32_t t : hit_.tokens)
      is_literal = is_literal && text_.document.source(token(t).span).is_literal;
    for (const Edit& edit : suggestion.edits)
      if (!edit.span.is_empty()) is_literal = is_literal && text_.document.source(edit.span).is_literal;
    suggestion.is_safe = is_certain_ && is_literal && !suggestion.edits.empty();
    return suggestion;
  }

  // --- text of an alternative -------------------------------------------------------------------------------------

  /// The alternative as it was written, for advice.
  std::string plain_text(Parts parts) const {
    std::string out;
    for (const PartRecord& p : parts) {
      switch (static_cast<AlternativePart::Kind>(p.kind)) {
        case AlternativePart::Kind::text: out += view_.string(p.text); break;
        case AlternativePart::Kind::lemma: out += view_.string(get(view_.lemmas, p.lemma).text); break;
        case AlternativePart::Kind::slot: out += slot_text(view_.string(p.text), false); break;
        case AlternativePart::Kind::gap: out += "…"; break;
      }
    }
    return trimmed(out);
  }
  std::string literal_text(Parts parts) const { return plain_text(parts); }

  static std::string trimmed(std::string_view text) {
    // Slots that are empty leave two spaces: make them one.
    std::string out;
    for (const char c : text)
      if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
  }

  std::string slot_text(std::string_view name, bool is_first) const {
    for (const Slot& slot : slice(view_.slot_names, sequence_.first_slot, sequence_.slot_count)) {
      if (view_.string(slot.name) != name || slot.last_atom >= hit_.positions.size() ||
          slot.first_atom > slot.last_atom)
        continue;
      const std::uint32_t from = hit_.positions[slot.first_atom], to = hit_.positions[slot.last_atom];
      if (from == kNone || to == kNone || from > to) continue;
      std::string text(text_.document.text({token(from).span.begin, token(to).span.end}));
      // A capital that only marked the sentence start stays behind when the words move.
      if (!is_first && token(from).has(kSentenceStart) && token(from).has(kCapitalised)) {
        const std::size_t length = base::decode(text, 0).length;
        text = text::normalise_form(std::string_view(text).substr(0, length)) + text.substr(length);
      }
      return text;
    }
    return {};
  }

  Piece realise_group(Parts parts, const Segment& place) {
    using Kind = AlternativePart::Kind;
    // "bezwaar <maken>": the words before the verb behave as a separable particle does.
    const bool has_prefix = parts.size() == 2 && parts[0].kind == static_cast<std::uint8_t>(Kind::text) &&
                            parts[1].kind == static_cast<std::uint8_t>(Kind::lemma) &&
                            is_verb(get(view_.lemmas, parts[1].lemma)) && segments_.size() == 1 &&
                            bindings_.size() == 1 && bindings_[0].atom_count == atoms_.size();
    if (has_prefix) return realise_lemma(parts[1], place, trimmed(view_.string(parts[0].text)));
    Piece out;
    bool has_lemma = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const PartRecord& p = parts[i];
      switch (static_cast<Kind>(p.kind)) {
        case Kind::text: out.text += view_.string(p.text); break;
        case Kind::lemma: {
          has_lemma = true;
          Piece piece = realise_lemma(p, place, {});
          if (piece.takes_te && !out.text.empty()) {
            piece.is_certain = false;
          } else out.takes_te = out.takes_te || piece.takes_te;
          out.text += piece.text;
          out.tail = piece.tail.empty() ? out.tail : piece.tail;
          out.is_certain = out.is_certain && piece.is_certain;
          break;
        }
        case Kind::slot: {
          const std::string slot = slot_text(view_.string(p.text), out.text.empty() && &place == &segments_.front());
          if (p.with_article != 0) {
            const std::size_t space = slot.rfind(' ');
            const std::string_view gender =
                article(text::normalise_form(slot.substr(space == std::string::npos ? 0 : space + 1)));
            if (gender.empty()) out.is_certain = false;
            else out.text += std::string(gender) + " ";
          }
          out.text += slot;
          break;
        }
        case Kind::gap: break;
      }
    }
    out.text = trimmed(out.text);
    // Plain words for an inflected form: right for the dictionary form only.
    if (!has_lemma && !has_lemma_part_ && !bindings_.empty() && cells_of(bindings_[0]) != bit(Form::lemma))
      out.is_certain = false;
    return out;
  }

  static bool is_uninflected(std::string_view adjective) {
    static constexpr WordSet kOthers{"gratis", "online", "offline", "privé", "extra"};
    return adjective.ends_with("en") || adjective.ends_with('e') || kOthers.contains(base::hash(adjective));
  }

  static bool is_verb(const Lemma& lemma) { return lemma.word_class == static_cast<std::uint8_t>(WordClass::verb); }

  [[nodiscard]] std::uint32_t cells_of(const Binding& b) const {
    if (b.cells != 0) return b.cells;
    if (b.first_atom >= hit_.positions.size() || hit_.positions[b.first_atom] == kNone) return 0;
    const std::uint32_t symbol = 2 * b.lemma + (b.mode == Mode::split ? 1 : 0);
    const Key& key = get(view_.keys, view_.key_of(token(hit_.positions[b.first_atom]).form));
    for (const Member& m : slice(view_.members, key.first_member, key.member_count))
      if (m.symbol == symbol) return m.cells;
    return 0;
  }

  [[nodiscard]] const Cell* cell(const Lemma& lemma, Form form) const {
    for (const Cell& c : slice(view_.cells, lemma.first_cell, lemma.cell_count))
      if (c.form == static_cast<std::uint32_t>(form)) return &c;
    return nullptr;
  }

  Piece realise_lemma(const PartRecord& p, const Segment& place, const std::string& prefix) {
    const Lemma& lemma = get(view_.lemmas, p.lemma);
    const std::string base_form = trimmed(prefix + " " + std::string(view_.string(lemma.text)));
    if (p.element == 0 || p.element > bindings_.size()) {
      // "eigen risico" as written words, in the singular: the other noun too.
      constexpr auto kNoun = static_cast<std::uint8_t>(WordClass::noun);
      const bool is_written =
          std::ranges::all_of(atoms_, [](const Atom& atom) { return atom.kind == AtomKind::key; }) &&
          !has_gender(word(place.first)) && !kDeterminers.contains(token(place.first).form) &&
          !kPrepositions.contains(token(place.first).form);
      const bool is_singular = bindings_.empty() && is_written && entry_.word_class == kNoun &&
                               lemma.word_class == kNoun && place.last != kNone &&
                               gender_of(word(place.last)) != Gender::unknown;
      return {.text = base_form, .is_certain = is_singular};
    }
    const Binding& binding = bindings_[p.element - 1];
    const Lemma& matched = get(view_.lemmas, binding.lemma);
    const std::uint32_t mask = cells_of(binding);
    if (mask == 0 || matched.word_class != lemma.word_class) return {.text = base_form, .is_certain = false};
    const std::uint32_t at =
        binding.first_atom < hit_.positions.size() ? hit_.positions[binding.first_atom] : place.first;
    if (lemma.word_class == static_cast<std::uint8_t>(WordClass::adjective) && mask == bit(Form::lemma) &&
        cell(matched, Form::inflected) == nullptr && cell(lemma, Form::inflected) != nullptr)
      return before_noun(lemma, at, place);
    // All cells that the form can be: when they give the same words, nothing needs to be chosen.
    std::optional<Piece> only;
    bool all_same = true;
    std::uint32_t possible = 0;
    for (unsigned f = 0; f <= static_cast<unsigned>(Form::superlative_e); ++f) {
      if ((mask >> f & 1) == 0) continue;
      const auto piece = realise_form(lemma, static_cast<Form>(f), binding, at, place, prefix);
      if (!piece) continue;
      possible |= 1U << f;
      if (only && (only->text != piece->text || only->tail != piece->tail || only->takes_te != piece->takes_te))
        all_same = false;
      if (!only) only = piece;
    }
    if (!only) return {.text = base_form, .is_certain = false};
    if (all_same) {
      check_participle(possible, lemma, matched, at, *only);
      return *only;
    }
    const auto [form, is_certain] = choose(possible, at);
    Piece piece = *realise_form(lemma, form, binding, at, place, prefix);
    piece.is_certain = piece.is_certain && is_certain;
    check_participle(bit(form), lemma, matched, at, piece);
    return piece;
  }

  /// "de gedegen aanpak" → "de grondige aanpak", "het is gedegen" → "het is grondig": the old word has no ending to
  /// tell by.
  Piece before_noun(const Lemma& lemma, std::uint32_t at, const Segment& place) const {
    Piece piece{.text = std::string(view_.string(cell(lemma, Form::lemma)->text))};
    const bool is_followed = place.last + 1 < last_ && token(place.last + 1).is_word();
    const bool no_noun = !is_followed || word_after(place.last, kPrepositions) ||
                         word_after(place.last, kCoordinators) || word_after(place.last, kSubordinators) ||
                         word_after(place.last, kAuxiliaries) || word_after(place.last, kModals);
    if (no_noun || (at < text_.annotations.size() && text_.annotations[at].relation != Relation::amod)) return piece;
    const std::optional<bool> with_e = takes_e(at, place.last);
    if (with_e.value_or(false)) piece.text = view_.string(cell(lemma, Form::inflected)->text);
    piece.is_certain = with_e.has_value();
    return piece;
  }

  /// Does an adjective at `at` … `last`, directly before a noun, end in -e? "de grondige aanpak", "een grondige
  /// aanpak", "een grondig onderzoek"; nullopt when the words don't tell: "grondig onderzoek", "zeer grondige stukken".
  [[nodiscard]] std::optional<bool> takes_e(std::uint32_t at, std::uint32_t last) const {
    const std::string before = at > first_ ? word(at - 1) : std::string();
    if (has_gender(before) && (before.starts_with('d') || before == "het" || before == "onze")) return true;
    if ((before != "een" && before != "geen") || last + 1 >= last_) return std::nullopt;
    const Gender gender = gender_of(word(last + 1));
    if (gender == Gender::unknown) return std::nullopt;
    return gender == Gender::common;
  }

  void check_participle(std::uint32_t cells, const Lemma& lemma, const Lemma& matched, std::uint32_t at,
                        Piece& piece) const {
    if ((cells & bit(Form::past_participle)) != 0 && !keeps_auxiliary(lemma, matched, at)) piece.is_certain = false;
    const std::uint32_t before_noun = bit(Form::past_participle_e) & cells;
    if (before_noun != 0 && !has_attributive_participle(view_.string(lemma.text))) piece.is_certain = false;
  }

  /// "heeft … aangevangen" can't become "heeft … begonnen": does the auxiliary that stands there fit the new verb?
  [[nodiscard]] bool keeps_auxiliary(const Lemma& lemma, const Lemma& matched, std::uint32_t at) const {
    static constexpr WordSet kHave{"heb", "hebt", "heeft", "hebben", "had", "hadden"};
    const Auxiliary now = auxiliary_of(view_.string(matched.text)), next = auxiliary_of(view_.string(lemma.text));
    if (now == next && now != Auxiliary::by_sense) return true;
    const bool has_have = clause_has(at, kHave);
    // Without "hebben" it is "is" (perfect, or a passive when the old verb takes hebben) or "wordt".
    switch (next) {
      case Auxiliary::be: return now != Auxiliary::have && !has_have;
      case Auxiliary::have: return now == Auxiliary::either && has_have;
      case Auxiliary::by_sense: return now == Auxiliary::be && !has_have;
      case Auxiliary::either: return now != Auxiliary::by_sense || !has_have;
    }
    return false;
  }

  /// The words for one cell. Nullopt when the lemma has no such form.
  std::optional<Piece> realise_form(const Lemma& lemma, Form form, const Binding& binding, std::uint32_t at,
                                    const Segment& place, const std::string& prefix) {
    const std::string particle(prefix.empty() ? view_.string(lemma.particle) : std::string_view(prefix));
    const auto own = [&](Form f) {
      const Cell* c = cell(lemma, f);
      return c == nullptr ? std::string() : std::string(view_.string(c->text));
    };
    const auto with_prefix = [&](const std::string& text) { return prefix.empty() ? text : prefix + " " + text; };
    if (!is_verb(lemma)) {
      const std::string text = own(form);
      // "de adequate …" → "de open …": adjectives without -e have one form.
      if (text.empty() && form == Form::inflected && is_uninflected(own(Form::lemma)))
        return Piece{.text = own(Form::lemma)};
      if (text.empty()) return std::nullopt;
      return Piece{.text = text};
    }
    const auto te_form = [&] {
      if (!prefix.empty()) return prefix + " te " + own(Form::lemma);
      const std::string te = own(Form::te_infinitive);
      return te.empty() ? "te " + own(Form::lemma) : te;
    };
    const bool is_verb_there = at >= text_.annotations.size() || text_.annotations[at].upos == Upos::verb ||
                               text_.annotations[at].upos == Upos::aux || text_.annotations[at].upos == Upos::adj;
    // "de rol bestaat uit": a noun; "de te treffen maatregelen … aan", "in staat … bij te dragen": the particle belongs
    // to another verb.
    if (!is_verb_there && binding.mode == Mode::split) is_certain_ = false;
    if (binding.mode == Mode::split && at > first_ && token(at - 1).form == kTe) is_certain_ = false;
    if (binding.mode == Mode::split && hit_.particle != kNone && hit_.particle + 1 < last_ &&
        token(hit_.particle + 1).form == kTe)
      is_certain_ = false;
    // "heeft … op tijd en plaats": the word is a noun there.
    static constexpr WordSet kNouns{"plaats", "deel", "stand", "acht", "kennis", "vorm", "huis", "zorg"};
    if (binding.mode == Mode::split && hit_.particle != kNone && hit_.particle > first_ &&
        kNouns.contains(token(hit_.particle).form) &&
        (word_before(hit_.particle, kPrepositions) || word_before(hit_.particle, kDeterminers) ||
         word_before(hit_.particle, kCoordinators) || word(hit_.particle - 1).ends_with('e')))
      is_certain_ = false;
    if (binding.mode == Mode::with_te) return Piece{.text = te_form()};
    const bool follows_te =
        in_sentence(static_cast<std::int64_t>(at) - 1) && token(at - 1).form == kTe && at == place.first;
    if (form == Form::lemma) {
      if (follows_te && !particle.empty()) return Piece{.text = te_form(), .takes_te = true};
      // "het gereedkomen van de weg" → "het klaar zijn": words before an infinitive that is a noun don't read.
      const bool is_noun = !prefix.empty() && word_before(at, kDeterminers);
      return Piece{.text = with_prefix(own(Form::lemma)), .is_certain = !is_noun};
    }
    const Cell* c = cell(lemma, form);
    if (c == nullptr) return std::nullopt;
    std::string whole(view_.string(c->text));
    static constexpr WordSet kSecond{"u", "je", "jij"};
    if (form == Form::present_second_third && (particle.empty() || !prefix.empty()) &&
        (word_before(at, kSecond) || word_after(at, kSecond)))
      for (const SecondPerson& second : kSecondPersons)
        if (second.lemma == view_.string(lemma.text)) {
          whole = second.form;
          break;
        }
    if (!is_finite(form) || particle.empty()) return Piece{.text = with_prefix(whole)};
    const std::string stem(prefix.empty() ? view_.string(c->stem) : std::string_view(whole));
    if (binding.mode == Mode::split) return Piece{.text = stem, .tail = particle};
    // A separable verb that stands joined is in a subordinate clause: "dat u het overlegt".
    if (get(view_.lemmas, binding.lemma).particle != 0) return Piece{.text = with_prefix(whole)};
    const auto [is_subordinate, is_certain] = clause_of(at);
    if (is_subordinate) return Piece{.text = with_prefix(whole), .is_certain = is_certain};
    return Piece{.text = stem, .tail = particle, .is_certain = is_certain};
  }

  // --- which form, which clause -----------------------------------------------------------------------------------

  [[nodiscard]] bool ends_clause(std::uint32_t t) const {
    if (token(t).kind != TokenKind::punctuation) return false;
    const std::string_view text = text_.text(t);
    return !text.empty() && std::string_view(",;:.?!()").find(text.front()) != std::string_view::npos;
  }
  [[nodiscard]] std::uint32_t clause_begin(std::uint32_t t) const {
    const std::uint32_t stop = t - std::min(t - first_, kClauseWindow);
    while (t > stop && !ends_clause(t - 1)) --t;
    return t;
  }
  [[nodiscard]] std::uint32_t clause_end(std::uint32_t t) const {
    const std::uint32_t stop = std::min(last_, t + kClauseWindow);
    while (t < stop && !ends_clause(t)) ++t;
    return t;
  }
  template <class Set>
  [[nodiscard]] bool clause_has(std::uint32_t at, const Set& set) const {
    for (std::uint32_t t = clause_begin(at), end = clause_end(at); t < end; ++t)
      if (t != at && set.contains(token(t).form)) return true;
    return false;
  }
  [[nodiscard]] bool word_before(std::uint32_t at, const auto& set) const {
    return at > first_ && set.contains(token(at - 1).form);
  }
  [[nodiscard]] bool word_after(std::uint32_t at, const auto& set) const {
    return at + 1 < last_ && set.contains(token(at + 1).form);
  }

  /// An auxiliary in the clause, up to a word that begins another one.
  [[nodiscard]] bool auxiliary_near(std::uint32_t at) const {
    for (std::uint32_t t = clause_begin(at), end = clause_end(at); t < end; ++t) {
      if (t > at + 1 && kSubordinators.contains(token(t).form)) return false;
      if (t != at && kAuxiliaries.contains(token(t).form)) return true;
    }
    return false;
  }

  /// "heeft het gegeven" or "het gegeven advies": a strong participle has one form for both, a weak one has not.
  [[nodiscard]] std::pair<Form, bool> participle_of(std::uint32_t at) const {
    // "het gegeven advies" (verstrekte) and "heeft het advies gegeven" (verstrekt): strong verbs have one form.
    if (at < text_.annotations.size()) {
      if (text_.annotations[at].relation != Relation::amod) return {Form::past_participle, true};
      const std::optional<bool> with_e = takes_e(at, at);
      return {with_e.value_or(true) ? Form::past_participle_e : Form::past_participle, with_e.has_value()};
    }
    const bool closes = at + 1 >= last_ || ends_clause(at + 1) || word_after(at, kAuxiliaries) ||
                        word_before(at, kAuxiliaries) || word_after(at, kModals);
    if (closes) return {Form::past_participle, clause_has(at, kAuxiliaries)};
    return {word_before(at, kDeterminers) ? Form::past_participle_e : Form::past_participle, false};
  }

  /// A clause has a finite verb: "u verricht werk" is "u doet werk", although the tagger, who knows the form from
  /// "heeft verricht", reads a participle. Not "zoals door u verricht", "het verricht onderzoek".
  [[nodiscard]] bool is_only_verb(std::uint32_t at) const {
    if (at >= text_.annotations.size() || text_.annotations[at].relation == Relation::amod) return false;
    if (word_before(at, kDeterminers) && !word_before(at, kThirdSubjects)) return false;
    bool has_subject = false;
    for (std::uint32_t t = clause_begin(at), end = clause_end(at); t < end; ++t) {
      if (t == at) continue;
      if (kAuxiliaries.contains(token(t).form) || kModals.contains(token(t).form)) return false;
      const Annotation& other = text_.annotations[t];
      if (other.is_finite()) return false;
      has_subject = has_subject || is_subject(t) || (universal(other.relation) == Relation::nsubj && other.head == at);
    }
    return has_subject;
  }
  /// "u", "hij" … that no preposition stands before.
  [[nodiscard]] bool is_subject(std::uint32_t t) const {
    static constexpr WordSet kSubjects{"hij", "u", "men", "iemand", "niemand"};
    static constexpr WordSet kConjunction{"als"};
    return kSubjects.contains(token(t).form) && (!word_before(t, kPrepositions) || word_before(t, kConjunction));
  }
  [[nodiscard]] bool has_clear_subject(std::uint32_t at) const {
    for (std::uint32_t t = clause_begin(at), end = clause_end(at); t < end; ++t)
      if (is_subject(t)) return true;
    return false;
  }

  /// One of the cells that the form can be, by the words around it, and whether that is certain.
  [[nodiscard]] std::pair<Form, bool> choose(std::uint32_t mask, std::uint32_t at) const {
    static constexpr WordSet kFirst{"ik", "je", "jij"};
    const auto has = [&](Form form) { return (mask & bit(form)) != 0; };
    const bool at_start = at == clause_begin(at);
    if (has(Form::lemma) && has(Form::past_participle)) {
      // "wij willen het bezien" and "het wordt bezien": only a tag is certain.
      if (at > first_ && token(at - 1).form == kTe) return {Form::lemma, true};
      if (at < text_.annotations.size()) {
        const VerbForm tagged = text_.annotations[at].features.verb_form;
        const bool has_plural = word_before(at, kPluralSubjects) || word_after(at, kPluralSubjects);
        if (tagged == VerbForm::inf) return {Form::lemma, clause_has(at, kModals) && !clause_has(at, kAuxiliaries)};
        if (tagged == VerbForm::fin && has(Form::present_plural)) return {Form::present_plural, has_plural};
        if (tagged == VerbForm::part && text_.annotations[at].relation != Relation::amod)
          return {Form::past_participle, true};
      }
      const bool has_modal = clause_has(at, kModals), has_auxiliary = clause_has(at, kAuxiliaries);
      if (has_modal || !has_auxiliary) return {Form::lemma, has_modal && !has_auxiliary};
      return has(Form::past_participle_e) ? participle_of(at) : std::pair(Form::past_participle, true);
    }
    if (has(Form::lemma)) {
      if (at > first_ && token(at - 1).form == kTe) return {Form::lemma, true};
      const bool has_modal = clause_has(at, kModals);
      if (has_modal) return {Form::lemma, true};
      const Form plural = has(Form::present_plural) ? Form::present_plural
                          : has(Form::past_plural)  ? Form::past_plural
                                                    : Form::lemma;
      if (plural != Form::lemma && (word_before(at, kPluralSubjects) || word_after(at, kPluralSubjects)))
        return {plural, !has(Form::past_plural)};
      if (plural != Form::lemma && !at_start && !clause_has(at, kAuxiliaries)) return {plural, false};
      return {Form::lemma, false};
    }
    if (has(Form::past_participle) && has(Form::past_participle_e)) return participle_of(at);
    if (has(Form::past_participle)) {
      const VerbForm tagged = at < text_.annotations.size() ? text_.annotations[at].features.verb_form : VerbForm::none;
      if (has(Form::present_second_third) && !has(Form::past_singular) && is_only_verb(at))
        return {Form::present_second_third, has_clear_subject(at)};
      // The tag and the auxiliary must say the same: "heeft verschaft" is a participle whatever the tag.
      if (tagged == VerbForm::part) return {Form::past_participle, clause_has(at, kAuxiliaries)};
      if (tagged == VerbForm::fin && (word_before(at, kAuxiliaries) || word_after(at, kAuxiliaries)))
        return {Form::past_participle, false};
      // "hij verricht de metingen die nodig zijn": the auxiliary is of another clause.
      static constexpr WordSet kSubjects{"hij", "ik", "men", "iemand", "niemand"};
      const bool is_certain = tagged != VerbForm::fin && !word_before(at, kSubjects);
      if (tagged != VerbForm::fin && auxiliary_near(at)) return {Form::past_participle, is_certain};
      static constexpr WordSet kI{"ik"};
      static constexpr WordSet kClearThird{"hij", "u", "men", "zij", "ze", "iemand", "niemand"};
      if (has(Form::present_first) && (word_before(at, kI) || word_after(at, kI))) return {Form::present_first, true};
      if (has(Form::present_second_third) && !has(Form::past_singular) &&
          (word_before(at, kClearThird) ||
           (tagged == VerbForm::fin && !token(at).has(kSentenceStart) && !word_after(at, kFirst))))
        return {Form::present_second_third, true};
      const bool has_subject = word_before(at, kThirdSubjects) || word_after(at, kThirdSubjects) ||
                               word_before(at, kFirst) || word_after(at, kFirst);
      for (const Form form : {Form::present_second_third, Form::past_singular, Form::present_first})
        if (has(form)) return {form, has_subject && (mask & kFinite) == bit(form)};
      return {Form::past_participle, false};
    }
    if (has(Form::past_participle_e) && has(Form::past_singular)) {
      if (at < text_.annotations.size() && text_.annotations[at].relation == Relation::amod)
        return {Form::past_participle_e, true};
      // "het gewaagde plan", but "dat hij het waagde in die tijd".
      const bool before_noun = at + 1 < last_ && token(at + 1).is_word() && !word_after(at, kPrepositions) &&
                               !word_after(at, kCoordinators) && !word_after(at, kSubordinators) &&
                               !word_after(at, kAuxiliaries) && !word_after(at, kModals);
      if (word_before(at, kDeterminers))
        return {before_noun ? Form::past_participle_e : Form::past_singular, before_noun};
      const bool has_subject = word_before(at, kThirdSubjects) || word_before(at, kFirst) ||
                               word_after(at, kThirdSubjects) || word_after(at, kFirst);
      // "de aan u verleende vergunning": the word before is no subject where the tagger reads a participle.
      if (at < text_.annotations.size() && !text_.annotations[at].is_finite())
        return {before_noun ? Form::past_participle_e : Form::past_singular, false};
      return {Form::past_singular, has_subject};
    }
    if (has(Form::present_first) && has(Form::present_second_third)) {
      static constexpr WordSet kI{"ik"};
      static constexpr WordSet kYou{"je", "jij"};
      if (word_before(at, kI) || word_after(at, kI)) return {Form::present_first, true};
      if (word_after(at, kYou)) return {Form::present_first, false};
      if (word_before(at, kThirdSubjects) || word_before(at, kYou)) return {Form::present_second_third, true};
      if (token(at).has(kSentenceStart)) return {Form::present_first, !word_after(at, kThirdSubjects)};
      return {Form::present_second_third, !at_start};
    }
    for (unsigned f = 0; f <= static_cast<unsigned>(Form::superlative_e); ++f)
      if ((mask >> f & 1) != 0) return {static_cast<Form>(f), false};
    return {Form::lemma, false};
  }

  /// Is the finite verb at `at` in a subordinate clause (verb last)? And is that certain?
  [[nodiscard]] std::pair<bool, bool> clause_of(std::uint32_t at) const {
    static constexpr WordSet kDoubtful{"die",    "dat",     "wat",  "wie", "welke", "welk",  "hoe", "waar",
                                       "waarom", "wanneer", "toen", "of",  "daar",  "sinds", "om"};
    const std::uint32_t begin = clause_begin(at);
    std::uint32_t opener = kNone;
    for (std::uint32_t t = begin; t < at; ++t)
      if (kSubordinators.contains(token(t).form)) opener = t;
    const bool is_last = at + 1 >= last_ || ends_clause(at + 1) || kCoordinators.contains(token(at + 1).form);
    if (opener != kNone && is_last && at > opener + 1) return {true, true};
    if (opener == kNone) return {false, !is_last || begin == at || at == begin + 1};
    if (kDoubtful.contains(token(opener).form) && (opener == begin || at == opener + 1)) return {false, false};
    return {true, false};
  }

  /// The particle goes to the end of the clause: "stuurt het formulier naar ons terug".
  void place_tail(const std::string& tail) {
    const std::uint32_t verb = segments_.front().last;
    std::uint32_t end = clause_end(verb + 1);
    for (std::uint32_t t = verb + 1; t < end; ++t) {
      if (kCoordinators.contains(token(t).form)) is_certain_ = false;
      if (t > verb + 1 && kSubordinators.contains(token(t).form)) {
        end = t;
        is_certain_ = is_certain_ && !kCoordinators.contains(token(t).form);
        break;
      }
    }
    // A comma may end the clause or part two words of a list.
    if (end < last_ && text_.text(end) == ",") is_certain_ = false;
    if (end - verb > 12) is_certain_ = false;
    const std::uint32_t offset = token(end - 1).span.end;
    const std::string words = " " + (all_caps() ? upper(tail) : tail);
    for (Edit& edit : edits_)
      if (edit.span.end == offset && end - 1 == verb) {
        edit.text += words;
        return;
      }
    edits_.push_back({{offset, offset}, words});
  }

  // --- articles and endings before a noun -------------------------------------------------------------------------

  static Gender gender_of(std::string_view noun) {
    const std::string_view found = article(text::normalise_form(noun));
    return found == "de" ? Gender::common : found == "het" ? Gender::neuter : Gender::unknown;
  }

  /// The noun that the words hang on: "bewijs van betaling" → bewijs, "brief die u kreeg" → brief.
  static std::string_view head_of(std::string_view phrase) {
    static constexpr WordSet kAfterHead{"die", "dat", "waar", "waarin", "waarmee", "en", "of", "dan"};
    std::size_t begin = 0, end = phrase.find(' ');
    while (end != std::string_view::npos) {
      const std::size_t from = end + 1;
      const std::size_t stop = phrase.find(' ', from);
      const std::uint64_t word = base::hash(phrase.substr(from, stop == std::string_view::npos ? stop : stop - from));
      if (kPrepositions.contains(word) || kAfterHead.contains(word)) break;
      begin = from;
      end = stop;
    }
    return phrase.substr(begin, end == std::string_view::npos ? end : end - begin);
  }

  [[nodiscard]] Gender gender_of(const Lemma& lemma) const {
    const std::string_view text = view_.string(lemma.text);
    return text.find(' ') == std::string_view::npos ? lemma.gender : gender_of(head_of(text));
  }

  /// The words before the match, the nearest first, up to a sign of punctuation.
  [[nodiscard]] std::vector<PrecedingWord> words_before(std::uint32_t at) const {
    constexpr std::size_t kMost = 5;
    std::vector<PrecedingWord> words;
    while (at > first_ && words.size() < kMost && token(at - 1).is_word()) {
      --at;
      PrecedingWord& word = words.emplace_back();
      word.form = this->word(at);
      if (at < text_.annotations.size()) {
        word.upos = text_.annotations[at].upos;
        word.is_finite = text_.annotations[at].is_finite();
      }
    }
    return words;
  }

  /// The gender of the noun that the alternative brings.
  [[nodiscard]] Gender next_gender(Parts parts) const {
    const auto lemma_part = std::ranges::find_if(
        parts, [](const PartRecord& p) { return p.kind == static_cast<std::uint8_t>(AlternativePart::Kind::lemma); });
    return lemma_part == parts.end() ? gender_of(head_of(plain_text(parts)))
                                     : gender_of(get(view_.lemmas, lemma_part->lemma));
  }

  /// "de <beëindiging>" with "beter: <einde>": the article that the pattern asks for stays, in the new gender: "het ".
  std::string own_determiner(Parts parts) {
    if (bindings_.empty() || bindings_[0].first_atom != 1) return {};
    const Lemma& matched = get(view_.lemmas, bindings_[0].lemma);
    if (matched.word_class != static_cast<std::uint8_t>(WordClass::noun)) return {};
    const std::string first = word(segments_.front().first);
    const std::string alternative = plain_text(parts);
    const std::string begin = alternative.substr(0, alternative.find(' '));
    if (kDeterminers.contains(base::hash(begin))) return {};
    // "(de | een | geen) <bepaling>": a choice of words tells where the noun counts, not what goes; "een <uitkering>"
    // for <bijstand> means it.
    const bool is_choice = !atoms_.empty() && atoms_[0].kind == AtomKind::set;
    if (!has_gender(first) && !is_choice) return {};
    if (!has_gender(first)) {
      // "volgende bepaling": an adjective, whose ending may have to change.
      if (!kDeterminers.contains(token(segments_.front().first).form)) is_certain_ = false;
      return first + " ";
    }
    if ((cells_of(bindings_[0]) & bit(Form::lemma)) == 0) return first + " ";
    const Gender next = next_gender(parts);
    if (next == Gender::unknown) is_certain_ = false;
    return (next == Gender::unknown ? first : std::string(determiner_for(first, next == Gender::neuter))) + " ";
  }

  /// "het niet-aangeboren hersenletsel" → "schade": words for words, so the article that stands there must happen to
  /// fit.
  void check_article_before_phrase(Parts parts) {
    static constexpr WordSet kWithGender{"de", "het", "deze", "dit", "onze", "ons", "elke", "elk", "iedere", "ieder"};
    const std::uint32_t left = segments_.front().first;
    if (left == kNone || left == first_ || !kWithGender.contains(token(left - 1).form)) return;
    const std::string alternative = plain_text(parts);
    const std::size_t space = alternative.rfind(' ');
    const std::string_view fitting =
        article(text::normalise_form(alternative.substr(space == std::string::npos ? 0 : space + 1)));
    const std::string before = word(left - 1);
    const bool is_neuter = determiner_for(before, true) == before;
    if (fitting.empty() || (fitting == "het") != is_neuter) is_certain_ = false;
  }

  void agree(Parts parts, std::string& shown) {
    Gender now = Gender::unknown;
    if (bindings_.empty()) {
      // Plain words: "eigen risico". Only a noun has an article before it that can change.
      if (entry_.word_class == static_cast<std::uint8_t>(WordClass::phrase)) check_article_before_phrase(parts);
      if (entry_.word_class != static_cast<std::uint8_t>(WordClass::noun)) return;
      now = gender_of(word(segments_.front().last));
    } else {
      const Binding& binding = bindings_[0];
      const Lemma& matched = get(view_.lemmas, binding.lemma);
      if (matched.word_class != static_cast<std::uint8_t>(WordClass::noun)) return;
      if ((cells_of(binding) & bit(Form::lemma)) == 0) return;  // plurals take "de", diminutives "het"
      now = gender_of(matched);
    }
    const std::uint32_t left = segments_.front().first;
    if (left == kNone) return;
    // A pattern that begins with "de" or "van" has its own article.
    if (const std::string first = word(left); has_gender(first) || kPrepositions.contains(token(left).form)) return;
    if (!bindings_.empty() && bindings_[0].first_atom == 1 && kDeterminers.contains(token(left).form)) return;
    const auto lemma_part = std::ranges::find_if(
        parts, [](const PartRecord& p) { return p.kind == static_cast<std::uint8_t>(AlternativePart::Kind::lemma); });
    Gender next = Gender::unknown;
    const std::string alternative = plain_text(parts);
    if (lemma_part != parts.end()) {
      const Lemma& lemma = get(view_.lemmas, lemma_part->lemma);
      next = gender_of(lemma);
      // "de uitgave" and "de kosten": a word without singular changes the verb too.
      const std::string_view text = view_.string(lemma.text);
      if (next == Gender::unknown && text.ends_with("en") && cell(lemma, Form::plural) == nullptr) is_certain_ = false;
    } else {
      next = gender_of(head_of(alternative));
    }
    const std::vector<PrecedingWord> words = words_before(left);
    const Agreement agreement = agreement_before(words, now, next);
    is_certain_ = is_certain_ && agreement.is_certain;
    // "het intakegesprek" → "het persoonlijk gesprek": the adjective that came along has no -e yet.
    const std::string_view first_word = std::string_view(alternative).substr(0, alternative.find(' '));
    if (agreement.after_definite && first_word.size() < alternative.size() && next == Gender::neuter &&
        gender_of(first_word) == Gender::unknown && adjective_for(first_word, false) != std::string(first_word))
      is_certain_ = false;
    for (const auto& [index, fresh] : agreement.changes) {
      const auto t = static_cast<std::uint32_t>(left - 1 - index);
      std::string text = with_case(fresh, t);
      if (index == 0 && has_gender(fresh)) shown = text + " " + shown;
      edits_.push_back({token(t).span, std::move(text)});
    }
    if (agreement.changes_gender) check_relative();
  }

  /// "het besluit dat wij namen": the relative pronoun follows the gender too, and "dat" may be a conjunction.
  void check_relative() {
    static constexpr WordSet kRelative{"dat", "die"};
    std::uint32_t t = hit_.tokens.back() + 1;
    if (t < last_ && text_.text(t) == ",") ++t;
    if (t < last_ && kRelative.contains(token(t).form)) is_certain_ = false;
  }

  // --- edits ------------------------------------------------------------------------------------------------------

  [[nodiscard]] bool all_caps() const {
    bool any = false;
    for (const std::uint32_t t : hit_.tokens) {
      if (!token(t).is_word()) continue;
      if (!token(t).has(kAllCaps)) return false;
      any = true;
    }
    return any && (entry_.flags & kLowerCase) != 0;
  }

  /// Keeps the capital of the word that stood at `t`.
  [[nodiscard]] std::string with_case(std::string text, std::uint32_t t) const {
    if (all_caps()) return upper(text);
    const std::string_view old = text_.text(t);
    if (old.empty() || (entry_.flags & kLowerCase) == 0)
      return token(t).has(kSentenceStart) && token(t).has(kCapitalised) ? capitalised(std::move(text)) : text;
    const std::string_view letter = old.substr(0, base::decode(old, 0).length);
    return text::normalise_form(letter) != letter ? capitalised(std::move(text)) : text;
  }

  void replace(const Segment& place, std::string text) {
    Span span{token(place.first).span.begin, token(place.last).span.end};
    if (!text.empty() && ends_sentence_itself(place.last) &&
        std::string_view(".!?:").find(text.back()) == std::string_view::npos)
      text += '.';
    if (text.empty()) {
      remove(span, token(place.first).has(kSentenceStart));
      return;
    }
    // Only the words that change: a reader sees what is new, and neighbours' edits don't collide.
    std::string_view old = text_.document.text(span);
    std::string_view fresh = text;
    const auto is_border = [](std::string_view s, std::size_t i) { return i == 0 || i >= s.size() || s[i - 1] == ' '; };
    std::size_t prefix = 0, best = 0;
    while (prefix < old.size() && prefix < fresh.size() && old[prefix] == fresh[prefix]) {
      ++prefix;
      if (is_border(old, prefix) && is_border(fresh, prefix) && (prefix == old.size()) == (prefix == fresh.size()))
        best = prefix;
    }
    old.remove_prefix(best);
    fresh.remove_prefix(best);
    span.begin += static_cast<std::uint32_t>(best);
    std::size_t suffix = 0;
    best = 0;
    while (suffix < old.size() && suffix < fresh.size() &&
           old[old.size() - 1 - suffix] == fresh[fresh.size() - 1 - suffix]) {
      ++suffix;
      if (is_border(old, old.size() - suffix) && is_border(fresh, fresh.size() - suffix)) best = suffix;
    }
    old.remove_suffix(best);
    fresh.remove_suffix(best);
    span.end -= static_cast<std::uint32_t>(best);
    if (old == fresh) return;
    edits_.push_back({span, std::string(fresh)});
  }

  /// "pennen, potloden enz." has one full stop for two: that of the sentence must stay.
  [[nodiscard]] bool ends_sentence_itself(std::uint32_t t) const {
    if (t + 1 != last_ || !text_.text(t).ends_with('.')) return false;
    const auto blocks = text_.document.blocks();
    const std::uint32_t block = text_.sentences[hit_.sentence].block;
    const bool is_heading = block < blocks.size() && blocks[block].kind == BlockKind::heading;
    return !is_heading;
  }

  /// Takes words out with the white space that would be left over.
  void remove(Span span, bool at_start) {
    const std::string& text = text_.document.text();
    const auto is_space = [&](std::uint32_t i) {
      return i < text.size() && (text[i] == ' ' || text[i] == '\n' || text[i] == '\t');
    };
    // Never into the next sentence or paragraph: when nothing is left, there is no capital to give.
    const std::uint32_t end = token(last_ - 1).span.end;
    if (at_start) {
      if (span.end < end && text[span.end] == ',') ++span.end;
      while (span.end < end && is_space(span.end)) ++span.end;
      const std::size_t length = span.end < end ? base::decode(text, span.end).length : 0;
      const Span letter{span.end, span.end + static_cast<std::uint32_t>(length)};
      edits_.push_back({{span.begin, letter.end}, capitalised(std::string(text_.document.text(letter)))});
      return;
    }
    if (span.begin > 0 && is_space(span.begin - 1)) --span.begin;
    else if (is_space(span.end)) ++span.end;
    // "op 1 mei a.s.": the full stop of the abbreviation is that of the sentence.
    if (span.end == end && ends_sentence_itself(last_ - 1)) --span.end;
    edits_.push_back({span, {}});
  }

  Suggestion deletion() {
    for (std::size_t i = 0; i < hit_.tokens.size();) {
      std::size_t j = i + 1;
      while (j < hit_.tokens.size() && hit_.tokens[j] == hit_.tokens[j - 1] + 1) ++j;
      Span span{token(hit_.tokens[i]).span.begin, token(hit_.tokens[j - 1]).span.end};
      const bool at_start = token(hit_.tokens[i]).has(kSentenceStart);
      // The verb comes before the subject after a first word ("Derhalve zullen wij"): without it the order changes.
      if (at_start) is_certain_ = false;
      const bool comma_before = hit_.tokens[i] > first_ && text_.text(hit_.tokens[i] - 1) == ",";
      const bool comma_after = hit_.tokens[j - 1] + 1 < last_ && text_.text(hit_.tokens[j - 1] + 1) == ",";
      if (comma_before && comma_after) {
        edits_.push_back({{token(hit_.tokens[i] - 1).span.begin, token(hit_.tokens[j - 1] + 1).span.end}, {}});
        is_certain_ = false;
      } else {
        remove(span, at_start);
      }
      i = j;
    }
    return finish("weglaten");
  }

  const View& view_;
  const TokenView& text_;
  const Hit& hit_;
  const Sequence& sequence_;
  std::span<const Atom> atoms_;
  std::span<const Binding> bindings_;
  const EntryRecord& entry_;
  std::uint32_t first_ = 0, last_ = 0;
  std::vector<Segment> segments_;
  std::vector<Edit> edits_;
  bool is_certain_ = true;
  bool has_lemma_part_ = false;  ///< some part of the alternative takes the matched form
};

}  // namespace

std::vector<Suggestion> realise(const compiled::View& view, const TokenView& text, const Hit& hit) {
  if (hit.sentence >= text.sentences.size() || hit.tokens.empty()) return {};
  return Realiser(view, text, hit).run();
}

}  // namespace helder::lexicon
