// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/validate.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <tuple>
#include <utility>

#include "lexicon/compiler.h"
#include "lexicon/lexicon.h"
#include "lexicon/pattern.h"
#include "text/form.h"

namespace helder::lexicon {
namespace {

constexpr std::string_view kOpen = "⟦", kClose = "⟧";

struct Marked {
  std::string text;
  std::vector<Span> spans;
};

Marked read_marks(std::string_view bad) {
  Marked marked;
  for (std::size_t i = 0; i < bad.size();) {
    const std::string_view rest = bad.substr(i);
    const auto here = static_cast<std::uint32_t>(marked.text.size());
    if (rest.starts_with(kOpen)) {
      marked.spans.push_back({here, here});
      i += kOpen.size();
      continue;
    }
    if (rest.starts_with(kClose)) {
      if (!marked.spans.empty()) marked.spans.back().end = here;
      i += kClose.size();
      continue;
    }
    marked.text += bad[i++];
  }
  return marked;
}

bool needs_tags(const Pattern& pattern) {
  return std::ranges::any_of(pattern, [](const Element& e) {
    return std::ranges::any_of(e.properties, &Property::needs_tags) || std::ranges::any_of(e.choices, needs_tags);
  });
}

bool speaks(const Entry& entry) {
  return entry.status == EntryStatus::accepted || entry.status == EntryStatus::reviewed;
}

std::string squeezed(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

class Validator {
 public:
  Validator(std::span<const Entry> entries, const Tokenize& tokenize) : entries_(entries), tokenize_(tokenize) {}

  std::vector<Error> run() {
    for (const Entry& entry : entries_) check_fields(entry);
    check_explanations();
    Result<std::shared_ptr<const Lexicon>> made = make_lexicon(entries_);
    if (!made) {
      // Compiling stops at a layer's first mistakes; each layer alone tells all of its own.
      std::vector<std::string> layers;
      for (const Entry& entry : entries_)
        if (std::ranges::find(layers, entry.layer) == layers.end()) layers.push_back(entry.layer);
      for (const std::string& layer : layers) {
        std::vector<Entry> own;
        for (const Entry& entry : entries_)
          if (entry.layer == layer) own.push_back(entry);
        for (Error& error : compile(own, layer).errors) errors_.push_back(std::move(error));
      }
      return std::move(errors_);
    }
    lexicon_ = *made;
    for (std::uint32_t number = 0; number < lexicon_->size(); ++number) check_examples(number);
    return std::move(errors_);
  }

 private:
  struct Setting {
    Profile profile = Profile::letter;
    BlockKind kind = BlockKind::paragraph;
    bool needs_tags = false;
  };

  void error(const Entry& entry, std::string message) {
    errors_.push_back({ErrorCode::invalid_lexicon,
                       "ingang '" + (entry.id.empty() ? entry.term : entry.id) + "': " + std::move(message), entry.file,
                       entry.line, 1});
  }

  void check_fields(const Entry& entry) {
    if (entry.status == EntryStatus::deprecated) return;
    std::string missing;
    const auto need = [&](bool is_there, std::string_view name) {
      if (!is_there) missing += (missing.empty() ? "" : ", ") + std::string(name);
    };
    need(!entry.term.empty(), "ingang");
    need(!entry.id.empty(), "id");
    need(!entry.explanation.empty(), "uitleg");
    need(!entry.examples.empty(), "voorbeeld");
    need(!entry.source.empty(), "bron");
    need(!entry.status_date.empty(), "datum van de status");
    need(!entry.alternatives.empty() || entry.has_legal_effect ||
             (entry.category == Category::afkorting && !entry.full_form.empty()),
         "beter");
    if (!missing.empty()) error(entry, "hier ontbreekt: " + missing);
    for (const EntryExample& example : entry.examples)
      if (squeezed(read_marks(example.bad).text) == squeezed(example.good))
        error(entry, "de foute en de goede zin van het voorbeeld zijn gelijk");
  }

  /// Two entries with one explanation explain nothing of their own.
  void check_explanations() {
    std::map<std::string, const Entry*> seen;
    for (const Entry& entry : entries_) {
      if (entry.explanation.empty() || entry.status == EntryStatus::deprecated) continue;
      std::string key = text::normalise_form(entry.explanation);
      const std::string term = text::normalise_form(entry.term);
      for (std::size_t at = term.empty() ? std::string::npos : key.find(term); at != std::string::npos;
           at = key.find(term, at + 1))
        key.replace(at, term.size(), "~");
      const auto [it, is_new] = seen.try_emplace(key, &entry);
      if (!is_new && it->second->id != entry.id && it->second->layer == entry.layer)
        error(entry,
              "de uitleg is op het woord na gelijk aan die van '" + it->second->id + "'; leg dit woord zelf uit");
    }
  }

  /// The kind of text in which the entry speaks, and whether it can speak without the tagger.
  static Setting setting_of(const Entry& entry) {
    Setting setting;
    const auto look = [&](const Result<Pattern>& pattern) {
      if (pattern) setting.needs_tags = setting.needs_tags || needs_tags(*pattern);
    };
    for (const std::string& text : entry.patterns) look(parse_pattern(text));
    for (const Unreported& unreported : entry.unreported)
      if (!unreported.pattern.empty()) look(parse_pattern(unreported.pattern, PatternUse::exception));
    for (const std::string& text : entry.conditions) {
      const Result<Condition> condition = parse_condition(text);
      if (!condition) continue;
      setting.needs_tags = setting.needs_tags || needs_tags(condition->pattern);
      const auto first_allowed = [&](std::uint32_t count) {
        for (std::uint32_t i = 0; i < count; ++i)
          if ((condition->mask >> i & 1) != (condition->is_negated ? 1U : 0U)) return i;
        return 0U;
      };
      if (condition->kind == Condition::Kind::profile)
        setting.profile = static_cast<Profile>(first_allowed(kProfileCount));
      if (condition->kind == Condition::Kind::place) setting.kind = static_cast<BlockKind>(first_allowed(5));
    }
    return setting;
  }

  void check_examples(std::uint32_t number) {
    const Entry entry = lexicon_->entry(number);
    if (!speaks(entry)) return;
    const Setting setting = setting_of(entry);
    if (setting.needs_tags) return;
    for (const EntryExample& example : entry.examples) check_example(number, entry, example, setting);
  }

  std::vector<Match> matches_in(const TokenizedText& text, const Setting& setting) const {
    return lexicon_->match(text.document, text.tokens, text.sentences, setting.profile);
  }

  void check_example(std::uint32_t number, const Entry& entry, const EntryExample& example, const Setting& setting) {
    const Marked marked = read_marks(example.bad);
    const TokenizedText text = tokenize_(marked.text, setting.kind);
    const std::vector<Match> all = matches_in(text, setting);
    std::vector<Match> mine;
    for (const Match& match : all)
      if (match.entry == number) mine.push_back(match);
    if (!has_marks(mine, marked.spans)) {
      error(entry, "in het voorbeeld \"" + example.bad + "\" vindt helder " + describe(text, all, mine));
      return;
    }
    const std::string wanted = squeezed(example.good);
    bool gives_good = false;
    for (const Match& match : mine) {
      for (const Suggestion& suggestion : match.suggestions) {
        if (suggestion.edits.empty()) continue;
        const std::string changed = apply_edits(marked.text, suggestion.edits);
        gives_good = gives_good || squeezed(changed) == wanted;
        check_ends(entry, suggestion, changed, all, setting);
      }
    }
    if (gives_good) return;
    const TokenizedText good = tokenize_(example.good, setting.kind);
    const std::vector<Match> rest = matches_in(good, setting);
    if (std::ranges::any_of(rest, [&](const Match& match) { return match.entry == number; }))
      error(entry, "de goede zin \"" + example.good + "\" geeft zelf nog deze bevinding");
  }

  /// The marks are the spans themselves ("⟦legt⟧ het stuk ⟦over⟧") or one mark around all ("⟦legt het stuk over⟧").
  static bool has_marks(const std::vector<Match>& mine, const std::vector<Span>& marks) {
    std::vector<Span> parts, hulls;
    for (const Match& match : mine) {
      parts.insert(parts.end(), match.spans.begin(), match.spans.end());
      // Neighbours that only white space parts were joined by nobody but may be marked as one.
      if (!match.spans.empty()) hulls.push_back({match.spans.front().begin, match.spans.back().end});
    }
    std::ranges::sort(parts);
    std::ranges::sort(hulls);
    return !mine.empty() && (parts == marks || hulls == marks);
  }

  std::string describe(const TokenizedText& text, const std::vector<Match>& all, const std::vector<Match>& mine) const {
    std::string out;
    for (const Match& match : mine) {
      out += out.empty() ? "" : " en ";
      out += '\'';
      for (std::size_t i = 0; i < match.spans.size(); ++i)
        out += (i == 0 ? "" : " … ") + std::string(text.document.text(match.spans[i]));
      out += '\'';
    }
    if (!out.empty()) return out + ", niet wat tussen ⟦ ⟧ staat";
    out = "deze ingang niet";
    std::set<std::string> others;
    for (const Match& match : all) others.insert(lexicon_->entry(match.entry).id);
    std::string names;
    for (const std::string& name : others) names += (names.empty() ? "" : ", ") + name;
    return names.empty() ? out : out + "; wel: " + names;
  }

  /// What is advised may not be advised against: applying suggestions again and again must end.
  void check_ends(const Entry& entry, const Suggestion& suggestion, const std::string& after,
                  const std::vector<Match>& found_before, const Setting& setting) {
    const TokenizedText text = tokenize_(after, setting.kind);
    // Where the new words stand in the new text.
    std::vector<Span> fresh;
    std::int64_t shift = 0;
    for (const Edit& edit : suggestion.edits) {
      const auto begin = static_cast<std::uint32_t>(edit.span.begin + shift);
      if (!edit.text.empty()) fresh.push_back({begin, begin + static_cast<std::uint32_t>(edit.text.size())});
      shift += static_cast<std::int64_t>(edit.text.size()) - edit.span.length();
    }
    for (const Match& match : matches_in(text, setting)) {
      const bool is_new =
          std::ranges::none_of(found_before, [&](const Match& old) { return old.entry == match.entry; }) ||
          lexicon_->entry(match.entry).id == entry.id;
      const bool overlaps = std::ranges::any_of(
          match.spans, [&](Span s) { return std::ranges::any_of(fresh, [&](Span f) { return f.overlaps(s); }); });
      if (!is_new || !overlaps) continue;
      const Entry other = lexicon_->entry(match.entry);
      if (!reported_.emplace(entry.id, suggestion.text, other.id).second) continue;
      error(entry, "het alternatief '" + suggestion.text + "' wordt zelf afgeraden door ingang '" + other.id + "'");
    }
  }

  std::span<const Entry> entries_;
  const Tokenize& tokenize_;
  std::shared_ptr<const Lexicon> lexicon_;
  std::vector<Error> errors_;
  std::set<std::tuple<std::string, std::string, std::string>> reported_;
};

}  // namespace

std::vector<Error> validate(std::span<const Entry> entries, const Tokenize& tokenize) {
  return Validator(entries, tokenize).run();
}

std::string apply_edits(std::string_view text, std::span<const Edit> edits) {
  std::vector<const Edit*> order;
  for (const Edit& edit : edits) order.push_back(&edit);
  std::ranges::stable_sort(order, {}, [](const Edit* edit) { return edit->span.begin; });
  std::string out;
  std::size_t at = 0;
  for (const Edit* edit : order) {
    if (edit->span.begin < at || edit->span.end > text.size()) continue;
    out += text.substr(at, edit->span.begin - at);
    out += edit->text;
    at = edit->span.end;
  }
  return out += text.substr(at);
}

}  // namespace helder::lexicon
