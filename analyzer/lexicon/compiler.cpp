// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/compiler.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <map>
#include <optional>
#include <utility>

#include "base/hash.h"
#include "lexicon/anchor_cost.h"
#include "lexicon/clause_words.h"
#include "lexicon/compiled_format.h"
#include "lexicon/entry_text.h"
#include "lexicon/inflection.h"
#include "lexicon/pattern.h"
#include "text/form.h"

namespace helder::lexicon {
namespace {

using namespace compiled;

/// A sequence while it is being written out: keys are still hashes.
struct FlatAtom {
  AtomKind kind = AtomKind::key;
  bool is_exact = false;
  std::uint16_t gap = 0;
  std::uint64_t form = 0;
  std::uint32_t symbol = kNone;
  std::string text;
  std::vector<std::uint64_t> set;
  std::vector<Property> properties;
};
struct FlatSlot {
  std::string name;
  std::uint16_t first = 0, last = 0;
};
struct Flat {
  std::vector<FlatAtom> atoms;
  std::vector<Binding> bindings;
  std::vector<FlatSlot> slots;
  std::optional<std::uint64_t> particle;
  bool needs_clause_end = false;
  std::uint16_t particle_atom = 0;
};

/// Particles that are a preposition or adverb too: "hij legt het boek over drie dagen neer" has no verb "overleggen".
constexpr WordSet kOrdinaryParticles{"aan", "achter", "bij",  "binnen", "boven", "door", "in",   "langs", "mee",
                                     "na",  "naar",   "om",   "onder",  "op",    "over", "rond", "tegen", "tussen",
                                     "uit", "van",    "voor", "weer",   "vast",  "open", "goed", "deel",  "plaats"};

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool inflects(WordClass word_class) {
  return word_class == WordClass::verb || word_class == WordClass::noun || word_class == WordClass::adjective;
}

class Compiler {
 public:
  Compiler(std::string_view layer, std::vector<Error>& errors) : layer_(layer), errors_(errors) {
    strings_.assign(4, '\0');
  }

  void add(const Entry& entry) {
    entry_ = &entry;
    EntryRecord record;
    needs_tags_ = false;
    const auto number = static_cast<std::uint32_t>(entries_.size());
    record.category = static_cast<std::uint8_t>(entry.category);
    record.domain = static_cast<std::uint8_t>(entry.domain);
    record.severity = static_cast<std::uint8_t>(entry.severity);
    record.word_class = static_cast<std::uint8_t>(entry.word_class);
    record.status = static_cast<std::uint8_t>(entry.status);
    record.id = string(entry.id);
    record.id_hash = base::hash(entry.id);
    const std::string term = text::normalise_form(entry.term);
    base::Hasher key;
    key.add(term);
    key.add('\n');
    key.add(to_dutch(entry.word_class));
    key.add('\n');
    key.add(entry.sense);
    record.override_key = key.value();
    const auto [same_id, is_new_id] = ids_.try_emplace(entry.id, &entry);
    if (!is_new_id) error("id '" + entry.id + "' bestaat al: " + place(*same_id->second));
    const auto [same_term, is_new_term] = terms_.try_emplace(record.override_key, &entry);
    if (is_new_id && !is_new_term)
      error("'" + entry.term + "' met deze soort en betekenis bestaat al: " + place(*same_term->second) +
            "; geef een andere 'betekenis'");
    const std::string encoded = encode(entry);
    record.text_offset = texts_.size();
    record.text_size = static_cast<std::uint32_t>(encoded.size());
    texts_ += encoded;
    index_.push_back({base::hash(term), number, 0});
    if (entry.id != term) index_.push_back({record.id_hash, number, 0});
    latest_ = std::max(latest_, entry.status_date);
    const bool speaks = entry.status == EntryStatus::accepted || entry.status == EntryStatus::reviewed;
    if (entry.has_legal_effect) record.flags |= kHasLegalEffect;
    if (speaks) {
      add_patterns(number, record);
      add_alternatives(record);
      add_conditions(record);
      add_exceptions(record);
      record.flags |= kSpeaks;
      if (needs_tags_) record.flags |= kNeedsTags;
      ++speaking_;
    }
    entries_.push_back(record);
  }

  std::string finish();

 private:
  struct LemmaForms {
    std::uint32_t id = 0;
    bool is_verb = false;
    std::string particle;
    std::vector<InflectedForm> forms;
  };

  static std::string place(const Entry& entry) { return entry.file + ":" + std::to_string(entry.line); }
  void error(std::string message) {
    errors_.push_back({ErrorCode::invalid_lexicon,
                       "ingang '" + (entry_->id.empty() ? entry_->term : entry_->id) + "': " + message, entry_->file,
                       entry_->line, 1});
  }

  StringRef string(std::string_view text) {
    if (text.empty()) return 0;
    const auto [it, is_new] = string_refs_.try_emplace(std::string(text), static_cast<StringRef>(strings_.size()));
    if (is_new) {
      const auto size = static_cast<std::uint32_t>(text.size());
      char bytes[4];
      std::memcpy(bytes, &size, 4);
      strings_.append(bytes, 4);
      strings_ += text;
    }
    return it->second;
  }

  // --- lemmas -----------------------------------------------------------------------------------------------------

  const LemmaForms& lemma(const std::string& text, WordClass word_class) {
    const bool is_separable = text.find('|') != std::string::npos;
    if (is_separable) word_class = WordClass::verb;
    std::string plain = text;
    std::erase(plain, '|');
    const bool own = plain == entry_->term && word_class == entry_->word_class;
    std::string key = text + '\n' + std::string(to_dutch(word_class));
    if (own)
      for (const auto& [cell, form] : entry_->forms) key += '\n' + cell + '=' + form;
    const auto [it, is_new] = lemmas_by_key_.try_emplace(std::move(key));
    LemmaForms& forms = it->second;
    if (!is_new) return forms;
    forms.id = static_cast<std::uint32_t>(lemmas_.size());
    forms.is_verb = word_class == WordClass::verb;
    if (is_separable) forms.particle = text.substr(0, text.find('|'));
    forms.forms = inflect(text, word_class, own ? entry_->forms : std::map<std::string, std::string>());
    Lemma record;
    record.first_cell = static_cast<std::uint32_t>(cells_.size());
    record.word_class = static_cast<std::uint8_t>(word_class);
    record.text = string(plain);
    record.particle = string(forms.particle);
    if (word_class == WordClass::noun) {
      const std::string_view gender = article(plain.substr(plain.rfind(' ') + 1));
      record.gender = gender == "de" ? Gender::common : gender == "het" ? Gender::neuter : Gender::unknown;
    }
    for (const InflectedForm& form : forms.forms) {
      cells_.push_back({static_cast<std::uint32_t>(form.form), string(form.text), string(form.stem)});
      if (forms.particle.empty() && !form.particle.empty()) forms.particle = form.particle;
    }
    record.cell_count = static_cast<std::uint16_t>(forms.forms.size());
    lemmas_.push_back(record);
    for (const InflectedForm& form : forms.forms) {
      const std::uint32_t bit = 1U << static_cast<unsigned>(form.form);
      if (form.text.find(' ') == std::string::npos) members_[text::form_hash(form.text)][2 * forms.id] |= bit;
      if (!form.stem.empty()) members_[text::form_hash(form.stem)][2 * forms.id + 1] |= bit;
    }
    if (word_class == WordClass::verb)
      for (const SecondPerson& second : kSecondPersons)
        if (second.lemma == plain)
          members_[text::form_hash(second.form)][2 * forms.id] |= 1U
                                                                  << static_cast<unsigned>(Form::present_second_third);
    return forms;
  }

  std::optional<WordClass> class_of(const std::optional<WordClass>& given, const std::string& text) {
    if (given) return given;
    if (text.find('|') != std::string::npos) return WordClass::verb;
    if (inflects(entry_->word_class)) return entry_->word_class;
    error("zet de woordsoort erbij: <" + text + ":ww>, <" + text + ":znw> of <" + text + ":bn>");
    return std::nullopt;
  }

  // --- patterns ---------------------------------------------------------------------------------------------------

  static bool append(Flat& to, const Flat& from) {
    if (to.particle && from.particle) return false;  // one clause has one split verb
    if (to.atoms.size() + from.atoms.size() > kMaxSequenceAtoms) return false;
    const auto shift = static_cast<std::uint16_t>(to.atoms.size());
    to.atoms.insert(to.atoms.end(), from.atoms.begin(), from.atoms.end());
    for (Binding binding : from.bindings) {
      binding.first_atom = static_cast<std::uint16_t>(binding.first_atom + shift);
      to.bindings.push_back(binding);
    }
    for (FlatSlot slot : from.slots) {
      slot.first = static_cast<std::uint16_t>(slot.first + shift);
      slot.last = static_cast<std::uint16_t>(slot.last + shift);
      to.slots.push_back(std::move(slot));
    }
    if (from.particle) {
      to.particle = from.particle;
      to.needs_clause_end = from.needs_clause_end;
      to.particle_atom = static_cast<std::uint16_t>(from.particle_atom + shift);
    }
    return true;
  }

  static FlatAtom literal(std::string_view word) { return {.kind = AtomKind::key, .form = text::form_hash(word)}; }

  /// One written word: the token itself, and "en/of" also as three tokens.
  static std::vector<Flat> flatten_word(std::string_view word, bool is_exact) {
    std::vector<Flat> all(1);
    FlatAtom atom = literal(word);
    atom.is_exact = is_exact;
    if (is_exact) atom.text = word;
    all[0].atoms.push_back(std::move(atom));
    const std::size_t slash = word.find('/');
    if (!is_exact && slash != std::string_view::npos && slash > 0 && slash + 1 < word.size()) {
      Flat& split = all.emplace_back();
      split.atoms = {literal(word.substr(0, slash)), literal("/"), literal(word.substr(slash + 1))};
    }
    return all;
  }

  std::vector<Flat> flatten_lemma(const Element& e) {
    const auto word_class = class_of(e.word_class, e.text);
    if (!word_class) return {};
    const LemmaForms& forms = lemma(e.text, *word_class);
    std::vector<Flat> all;
    Flat joined;
    joined.atoms.push_back({.kind = AtomKind::symbol, .symbol = 2 * forms.id});
    joined.bindings.push_back({.lemma = forms.id});
    const auto is_single = [](const InflectedForm& form) { return form.text.find(' ') == std::string::npos; };
    if (std::ranges::any_of(forms.forms, is_single)) all.push_back(joined);
    // Forms of more words ("over te leggen", "in beroep gegaan") are written out; the same text in two cells once.
    std::map<std::string, std::uint32_t> written;
    for (const InflectedForm& form : forms.forms)
      if (!is_single(form)) written[form.text] |= 1U << static_cast<unsigned>(form.form);
    for (const auto& [text, cells] : written) {
      Flat flat;
      for (const std::string_view word : words_of(text)) flat.atoms.push_back(literal(word));
      const bool with_te = cells == 1U << static_cast<unsigned>(Form::te_infinitive);
      flat.bindings.push_back({.lemma = forms.id,
                               .cells = cells,
                               .atom_count = static_cast<std::uint16_t>(flat.atoms.size()),
                               .mode = with_te ? Mode::with_te : Mode::joined});
      all.push_back(std::move(flat));
    }
    if (std::ranges::any_of(forms.forms, [](const InflectedForm& form) { return !form.stem.empty(); })) {
      Flat split;
      split.atoms.push_back({.kind = AtomKind::symbol, .symbol = 2 * forms.id + 1});
      split.bindings.push_back({.lemma = forms.id, .mode = Mode::split});
      split.particle = text::form_hash(forms.particle);
      split.needs_clause_end = kOrdinaryParticles.contains(*split.particle);
      all.push_back(std::move(split));
    }
    return all;
  }

  /// A choice of single words is one atom: (de | het | een).
  static std::optional<Flat> flatten_set(const Element& e) {
    Flat flat;
    FlatAtom atom{.kind = AtomKind::set};
    for (const auto& choice : e.choices) {
      const bool is_word = choice.size() == 1 && choice[0].kind == Element::Kind::form && !choice[0].is_optional &&
                           choice[0].slot.empty() && choice[0].text.find('/') == std::string::npos;
      if (!is_word) return std::nullopt;
      atom.set.push_back(text::form_hash(choice[0].text));
    }
    flat.atoms.push_back(std::move(atom));
    return flat;
  }

  std::vector<Flat> flatten_element(const Element& e, std::size_t& budget) {
    std::vector<Flat> all;
    switch (e.kind) {
      case Element::Kind::form: all = flatten_word(e.text, false); break;
      case Element::Kind::exact_form: all = flatten_word(e.text, true); break;
      case Element::Kind::lemma: all = flatten_lemma(e); break;
      case Element::Kind::gap:
        all.resize(1);
        all[0].atoms.push_back({.kind = AtomKind::gap, .gap = e.gap});
        break;
      case Element::Kind::properties:
        all.resize(1);
        all[0].atoms.push_back({.kind = AtomKind::properties, .properties = e.properties});
        needs_tags_ = needs_tags_ || std::ranges::any_of(e.properties, &Property::needs_tags);
        break;
      case Element::Kind::group:
        if (auto set = flatten_set(e)) {
          all.push_back(std::move(*set));
          break;
        }
        for (const auto& choice : e.choices) {
          std::vector<Flat> one = flatten(choice, budget);
          all.insert(all.end(), std::make_move_iterator(one.begin()), std::make_move_iterator(one.end()));
        }
        break;
      case Element::Kind::place: break;
    }
    if (!e.slot.empty())
      for (Flat& flat : all)
        if (!flat.atoms.empty()) flat.slots.push_back({e.slot, 0, static_cast<std::uint16_t>(flat.atoms.size() - 1)});
    if (e.is_optional) all.emplace_back();
    return all;
  }

  /// All ways to read a sequence of elements; empty with an error when there are too many.
  std::vector<Flat> flatten(std::span<const Element> elements, std::size_t& budget) {
    std::vector<Flat> all(1);
    for (const Element& e : elements) {
      const std::vector<Flat> choices = flatten_element(e, budget);
      std::vector<Flat> next;
      for (const Flat& left : all)
        for (const Flat& right : choices) {
          if (budget == 0) {
            too_many_ = true;
            return {};
          }
          Flat both = left;
          if (append(both, right)) {
            next.push_back(std::move(both));
            --budget;
          }
        }
      all = std::move(next);
    }
    return all;
  }

  std::vector<Flat> flatten_or_report(std::span<const Element> elements) {
    // Intermediate products count too: work stays bounded for any pattern.
    std::size_t budget = 4 * kMaxSequences;
    too_many_ = false;
    std::vector<Flat> all = flatten(elements, budget);
    if (too_many_ || all.size() > kMaxSequences) {
      error("dit patroon heeft te veel mogelijkheden; splits het in meer patronen");
      return {};
    }
    std::erase_if(all, [](const Flat& flat) { return flat.atoms.empty(); });
    return all;
  }

  std::uint32_t add_group(std::span<const Element> elements) {
    if (elements.empty()) return kNone;
    const std::vector<Flat> all = flatten_or_report(elements);
    // Nested "!" is not allowed by the parser, so a group's sequences have no groups of their own … except at the
    // edges.
    Group group{static_cast<std::uint32_t>(sequences_.size()), 0};
    for (const Flat& flat : all) {
      write(flat, kNone, kNone, kNone);
      ++group.sequence_count;
    }
    groups_.push_back(group);
    return static_cast<std::uint32_t>(groups_.size() - 1);
  }

  /// A pattern with its "!" at the edges taken off: they become groups.
  struct Edges {
    std::uint32_t before = kNone, after = kNone;
    std::span<const Element> middle;
  };
  Edges split_edges(const Pattern& pattern) {
    Edges edges{.middle = pattern};
    const auto plain = [](Element e) {
      e.is_negated = false;
      return std::vector<Element>{std::move(e)};
    };
    if (!edges.middle.empty() && edges.middle.front().is_negated) {
      edges.before = add_group(plain(edges.middle.front()));
      edges.middle = edges.middle.subspan(1);
    }
    if (!edges.middle.empty() && edges.middle.back().is_negated) {
      edges.after = add_group(plain(edges.middle.back()));
      edges.middle = edges.middle.first(edges.middle.size() - 1);
    }
    return edges;
  }
  std::uint32_t add_context(const Pattern& pattern) {
    if (pattern.empty()) return kNone;
    const Edges edges = split_edges(pattern);
    const std::vector<Flat> all = flatten_or_report(edges.middle);
    Group group{static_cast<std::uint32_t>(sequences_.size()), 0};
    for (const Flat& flat : all) {
      write(flat, kNone, edges.before, edges.after);
      ++group.sequence_count;
    }
    groups_.push_back(group);
    return static_cast<std::uint32_t>(groups_.size() - 1);
  }

  std::uint32_t write(const Flat& flat, std::uint32_t entry, std::uint32_t before, std::uint32_t after) {
    Sequence s{.entry = entry, .before = before, .after = after};
    s.first_atom = static_cast<std::uint32_t>(flat_atoms_.size());
    s.first_binding = static_cast<std::uint32_t>(bindings_.size());
    s.first_slot = static_cast<std::uint32_t>(slot_names_.size());
    s.atom_count = static_cast<std::uint16_t>(flat.atoms.size());
    s.binding_count = static_cast<std::uint16_t>(flat.bindings.size());
    s.slot_count = static_cast<std::uint16_t>(flat.slots.size());
    flat_atoms_.insert(flat_atoms_.end(), flat.atoms.begin(), flat.atoms.end());
    bindings_.insert(bindings_.end(), flat.bindings.begin(), flat.bindings.end());
    for (const FlatSlot& slot : flat.slots) slot_names_.push_back({string(slot.name), slot.first, slot.last});
    if (flat.particle) {
      particles_.emplace_back(sequences_.size(), *flat.particle);
      s.particle_atom = flat.particle_atom;
      s.needs_clause_end = flat.needs_clause_end ? 1 : 0;
    }
    for (const FlatAtom& atom : flat.atoms) {
      if (atom.kind == AtomKind::key) forms_[atom.form] += entry == kNone ? 0 : 1;
      for (const std::uint64_t form : atom.set) forms_[form] += entry == kNone ? 0 : 1;
    }
    if (flat.particle) forms_[*flat.particle];
    sequences_.push_back(s);
    return static_cast<std::uint32_t>(sequences_.size() - 1);
  }

  /// The pattern that the term itself makes.
  std::vector<Pattern> patterns_of_term() {
    Pattern pattern;
    const std::vector<std::string_view> words = words_of(entry_->term);
    const bool keeps_capitals =
        (entry_->word_class == WordClass::abbreviation || entry_->word_class == WordClass::name) &&
        text::normalise_form(entry_->term) != entry_->term;
    if (words.size() == 1 && inflects(entry_->word_class)) {
      pattern.push_back({.kind = Element::Kind::lemma, .text = entry_->term});
      return {pattern};
    }
    for (std::string_view word : words) {
      std::string_view tail;
      while (word.size() > 1 && std::string_view(",:;!?").find(word.back()) != std::string_view::npos) {
        tail = word.substr(word.size() - 1);
        word.remove_suffix(1);
      }
      if (word == "…" || word == "...") pattern.push_back({.kind = Element::Kind::gap, .gap = 8});
      else
        pattern.push_back(
            {.kind = keeps_capitals ? Element::Kind::exact_form : Element::Kind::form, .text = std::string(word)});
      if (!tail.empty()) pattern.push_back({.kind = Element::Kind::form, .text = std::string(tail)});
    }
    return {pattern};
  }

  void add_patterns(std::uint32_t number, EntryRecord& record) {
    std::vector<Pattern> patterns;
    for (const std::string& text : entry_->patterns) {
      Result<Pattern> pattern = parse_pattern(text);
      if (pattern) patterns.push_back(std::move(*pattern));
      else error("patroon '" + text + "': " + pattern.error().message);
    }
    if (entry_->patterns.empty()) patterns = patterns_of_term();
    const bool is_lower = text::normalise_form(entry_->term) == entry_->term;
    if (is_lower) record.flags |= kLowerCase;
    std::size_t count = 0;
    for (const Pattern& pattern : patterns) {
      const Edges edges = split_edges(pattern);
      for (const Flat& flat : flatten_or_report(edges.middle)) {
        const bool has_word = std::ranges::any_of(
            flat.atoms, [](const FlatAtom& a) { return a.kind != AtomKind::gap && a.kind != AtomKind::properties; });
        if (!has_word) {
          error("in dit patroon moet een vast woord of <woord> staan, niet alleen [eigenschappen]");
          return;
        }
        if (flat.atoms.front().kind == AtomKind::gap || flat.atoms.back().kind == AtomKind::gap)
          continue;  // an edge fell away with x?
        if (++count > kMaxSequences) {
          error("deze ingang heeft te veel mogelijkheden; splits de ingang");
          return;
        }
        anchored_.push_back(write(flat, number, edges.before, edges.after));
      }
    }
  }

  // --- what stands around -----------------------------------------------------------------------------------------

  void add_alternatives(EntryRecord& record) {
    record.first_alternative = static_cast<std::uint32_t>(alternatives_.size());
    for (const Alternative& alternative : entry_->alternatives) {
      const Result<ParsedAlternative> parsed = parse_alternative(alternative.text);
      if (!parsed) {
        error("alternatief '" + alternative.text + "': " + parsed.error().message);
        continue;
      }
      AlternativeRecord a{.label = string(alternative.when), .first_part = static_cast<std::uint32_t>(parts_.size())};
      if (parsed->is_advice) a.flags |= kAdvice;
      if (parsed->is_deletion) a.flags |= kDeletion;
      std::vector<PartRecord> parts;
      for (const AlternativePart& part : parsed->parts) {
        PartRecord p{.kind = static_cast<std::uint8_t>(part.kind),
                     .element = part.element,
                     .with_article = part.with_article ? std::uint8_t{1} : std::uint8_t{0}};
        p.text = string(part.text);
        if (part.kind == AlternativePart::Kind::lemma) {
          const auto word_class = class_of(part.word_class, part.text);
          if (!word_class) continue;
          p.lemma = lemma(part.text, *word_class).id;
        }
        parts.push_back(p);
      }
      a.first_part = static_cast<std::uint32_t>(parts_.size());
      a.part_count = static_cast<std::uint16_t>(parts.size());
      parts_.insert(parts_.end(), parts.begin(), parts.end());
      alternatives_.push_back(a);
    }
    record.alternative_count = static_cast<std::uint16_t>(alternatives_.size() - record.first_alternative);
  }

  void add_conditions(EntryRecord& record) {
    record.first_condition = static_cast<std::uint32_t>(conditions_.size());
    for (const std::string& text : entry_->conditions) {
      const Result<Condition> condition = parse_condition(text);
      if (!condition) {
        error("voorwaarde '" + text + "': " + condition.error().message);
        continue;
      }
      ConditionRecord c{.kind = static_cast<std::uint8_t>(condition->kind),
                        .is_negated = condition->is_negated ? std::uint8_t{1} : std::uint8_t{0},
                        .mask = condition->mask};
      c.group = add_context(condition->pattern);
      conditions_.push_back(c);
    }
    record.condition_count = static_cast<std::uint16_t>(conditions_.size() - record.first_condition);
  }

  void add_exceptions(EntryRecord& record) {
    record.first_exception = static_cast<std::uint32_t>(exceptions_.size());
    for (const Unreported& unreported : entry_->unreported) {
      if (unreported.pattern.empty()) continue;
      Result<Exception> parsed = parse_exception(unreported.pattern);
      if (!parsed) {
        error("niet melden /" + unreported.pattern + "/: " + parsed.error().message);
        continue;
      }
      ExceptionRecord e;
      if (!parsed->has_place) {
        e.overlap = add_context(parsed->overlap);
      } else {
        const auto take_negated = [&](Pattern& side, bool is_before) {
          if (side.empty()) return kNone;
          Element& near = is_before ? side.back() : side.front();
          if (!near.is_negated) return kNone;
          Element plain = near;
          plain.is_negated = false;
          side.erase(is_before ? side.end() - 1 : side.begin());
          return add_group(std::vector<Element>{std::move(plain)});
        };
        e.not_before = take_negated(parsed->before, true);
        e.not_after = take_negated(parsed->after, false);
        e.before = add_context(parsed->before);
        e.after = add_context(parsed->after);
      }
      exceptions_.push_back(e);
    }
    record.exception_count = static_cast<std::uint16_t>(exceptions_.size() - record.first_exception);
  }

  std::string_view layer_;
  std::vector<Error>& errors_;
  const Entry* entry_ = nullptr;
  bool needs_tags_ = false, too_many_ = false;
  std::string latest_;
  std::uint32_t speaking_ = 0;
  std::map<std::string, const Entry*, std::less<>> ids_;
  std::map<std::uint64_t, const Entry*> terms_;
  std::map<std::string, LemmaForms> lemmas_by_key_;
  std::map<std::string, StringRef> string_refs_;
  std::map<std::uint64_t, std::map<std::uint32_t, std::uint32_t>> members_;  // form → symbol → cells
  std::map<std::uint64_t, std::uint32_t> forms_;                             // form → in how many sequences
  std::vector<std::pair<std::size_t, std::uint64_t>> particles_;             // sequence → form of its particle
  std::vector<std::uint32_t> anchored_;
  std::vector<FlatAtom> flat_atoms_;
  std::vector<Sequence> sequences_;
  std::vector<Binding> bindings_;
  std::vector<Slot> slot_names_;
  std::vector<Group> groups_;
  std::vector<ConditionRecord> conditions_;
  std::vector<ExceptionRecord> exceptions_;
  std::vector<EntryRecord> entries_;
  std::vector<AlternativeRecord> alternatives_;
  std::vector<PartRecord> parts_;
  std::vector<Lemma> lemmas_;
  std::vector<Cell> cells_;
  std::vector<IndexRecord> index_;
  std::string strings_, texts_;
};

std::string Compiler::finish() {
  // Keys: every form that a lemma has or a pattern names, in order of their hash.
  for (const auto& [form, members] : members_) forms_[form];
  std::map<std::uint64_t, std::uint32_t> key_numbers;
  std::vector<Key> keys;
  std::vector<Member> members;
  for (const auto& [form, count] : forms_) {
    key_numbers.emplace(form, static_cast<std::uint32_t>(keys.size()));
    Key key{.first_member = static_cast<std::uint32_t>(members.size())};
    if (const auto it = members_.find(form); it != members_.end())
      for (const auto& [symbol, cells] : it->second) members.push_back({symbol, cells});
    key.member_count = static_cast<std::uint32_t>(members.size()) - key.first_member;
    keys.push_back(key);
  }
  std::map<std::uint32_t, std::vector<std::uint64_t>> forms_of_symbol;
  for (const auto& [form, symbols] : members_)
    for (const auto& [symbol, cells] : symbols) forms_of_symbol[symbol].push_back(form);

  std::vector<Atom> atoms;
  std::vector<std::uint32_t> set_keys;
  std::vector<PropertyRecord> properties;
  for (const FlatAtom& flat : flat_atoms_) {
    Atom atom{
        .kind = flat.kind, .is_exact = flat.is_exact ? std::uint8_t{1} : std::uint8_t{0}, .text = string(flat.text)};
    switch (flat.kind) {
      case AtomKind::key: atom.value = key_numbers.at(flat.form); break;
      case AtomKind::symbol: atom.value = flat.symbol; break;
      case AtomKind::gap: atom.size = flat.gap; break;
      case AtomKind::set: {
        atom.value = static_cast<std::uint32_t>(set_keys.size());
        std::vector<std::uint32_t> numbers;
        for (const std::uint64_t form : flat.set) numbers.push_back(key_numbers.at(form));
        std::ranges::sort(numbers);
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        atom.size = static_cast<std::uint16_t>(numbers.size());
        set_keys.insert(set_keys.end(), numbers.begin(), numbers.end());
        break;
      }
      case AtomKind::properties:
        atom.value = static_cast<std::uint32_t>(properties.size());
        atom.size = static_cast<std::uint16_t>(flat.properties.size());
        for (const Property& p : flat.properties)
          properties.push_back({.kind = static_cast<std::uint8_t>(p.kind),
                                .is_negated = p.is_negated ? std::uint8_t{1} : std::uint8_t{0},
                                .value = string(p.value)});
        break;
    }
    atoms.push_back(atom);
  }
  for (const auto& [sequence, form] : particles_) sequences_[sequence].particle = key_numbers.at(form);

  // Each sequence is anchored at its rarest atom; a word that many sequences share counts as less rare.
  const auto cost = [&](std::uint64_t form) {
    const auto used = forms_.find(form);
    return anchor_cost(form) * (1 + (used == forms_.end() ? 0U : used->second));
  };
  std::map<std::uint32_t, std::vector<Anchor>> anchors_of_key;
  for (const std::uint32_t number : anchored_) {
    const Sequence& s = sequences_[number];
    std::uint64_t best = ~0ULL;
    std::uint32_t anchor = 0;
    std::vector<std::uint64_t> anchor_forms;
    for (std::uint32_t i = 0; i < s.atom_count; ++i) {
      const FlatAtom& atom = flat_atoms_[s.first_atom + i];
      std::vector<std::uint64_t> atom_forms;
      if (atom.kind == AtomKind::key) atom_forms = {atom.form};
      else if (atom.kind == AtomKind::set) atom_forms = atom.set;
      else if (atom.kind == AtomKind::symbol) atom_forms = forms_of_symbol[atom.symbol];
      else continue;
      std::uint64_t sum = 0;
      for (const std::uint64_t form : atom_forms) sum += cost(form);
      if (sum < best) {
        best = sum;
        anchor = i;
        anchor_forms = std::move(atom_forms);
      }
    }
    for (const std::uint64_t form : anchor_forms) {
      std::vector<Anchor>& list = anchors_of_key[key_numbers.at(form)];
      if (list.empty() || list.back().sequence != number) list.push_back({number, anchor});
    }
  }
  std::vector<Anchor> anchors;
  for (const auto& [key, list] : anchors_of_key) {
    keys[key].first_anchor = static_cast<std::uint32_t>(anchors.size());
    keys[key].anchor_count = static_cast<std::uint32_t>(list.size());
    anchors.insert(anchors.end(), list.begin(), list.end());
  }

  // At most half full; 12 to 24 bits of filter for each key.
  std::vector<std::uint64_t> slots(std::bit_ceil(std::max<std::size_t>(8, keys.size() * 2)), 0);
  std::vector<std::uint64_t> filter(std::bit_ceil(std::max<std::size_t>(8, keys.size() / 4)), 0);
  for (const auto& [form, number] : key_numbers) {
    filter[(form >> 18) & (filter.size() - 1)] |=
        1ULL << (form & 63) | 1ULL << (form >> 6 & 63) | 1ULL << (form >> 12 & 63);
    std::size_t at = form & (slots.size() - 1);
    while (slots[at] != 0) at = (at + 1) & (slots.size() - 1);
    slots[at] = (form & ~0xFFFFFFULL) | (number + 1);
  }
  std::ranges::sort(index_, [](const IndexRecord& a, const IndexRecord& b) {
    return std::pair(a.hash, a.entry) < std::pair(b.hash, b.entry);
  });

  std::string body;
  Header header;
  const auto put = [&](Section section, const void* data, std::size_t count, std::size_t size) {
    while (body.size() % 8 != 0) body += '\0';
    header.sections[static_cast<std::size_t>(section)] = {sizeof(Header) + body.size(), count};
    if (count > 0) body.append(static_cast<const char*>(data), count * size);
  };
  const auto put_all = [&](Section section, const auto& items) {
    put(section, items.data(), items.size(), sizeof(items[0]));
  };
  put_all(Section::filter, filter);
  put_all(Section::slots, slots);
  put_all(Section::keys, keys);
  put_all(Section::members, members);
  put_all(Section::anchors, anchors);
  put_all(Section::sequences, sequences_);
  put_all(Section::atoms, atoms);
  put_all(Section::bindings, bindings_);
  put_all(Section::slot_names, slot_names_);
  put_all(Section::groups, groups_);
  put_all(Section::set_keys, set_keys);
  put_all(Section::properties, properties);
  put_all(Section::conditions, conditions_);
  put_all(Section::exceptions, exceptions_);
  put_all(Section::entries, entries_);
  put_all(Section::alternatives, alternatives_);
  put_all(Section::parts, parts_);
  put_all(Section::lemmas, lemmas_);
  put_all(Section::cells, cells_);
  put_all(Section::index, index_);
  put_all(Section::texts, texts_);
  header.layer = string(layer_);
  const std::uint64_t content = base::hash(texts_);
  std::string version = latest_.empty() ? "0" : latest_;
  version += '-';
  for (int shift = 60; shift >= 32; shift -= 4) version += "0123456789abcdef"[content >> shift & 15];
  header.version = string(version);
  put_all(Section::strings, strings_);
  while (body.size() % 8 != 0) body += '\0';
  header.speaking_count = speaking_;
  header.file_size = sizeof(Header) + body.size();
  header.body_checksum = checksum(body);
  header.header_checksum = checksum({reinterpret_cast<const char*>(&header), sizeof(Header)});
  std::string bytes(reinterpret_cast<const char*>(&header), sizeof(Header));
  bytes += body;
  return bytes;
}

}  // namespace

CompiledLexicon compile(std::span<const Entry> entries, std::string_view layer) {
  CompiledLexicon out;
  Compiler compiler(layer, out.errors);
  for (const Entry& entry : entries) compiler.add(entry);
  if (out.errors.empty()) out.bytes = compiler.finish();
  return out;
}

}  // namespace helder::lexicon
