// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/validate.h"

#include <algorithm>
#include <cctype>
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
constexpr std::string_view kHidden = "~";

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

/// The bad sentence without what its marks hold.
std::string marks_hidden(std::string_view bad) {
  Marked marked = read_marks(bad);
  for (auto span = marked.spans.rbegin(); span != marked.spans.rend(); ++span)
    marked.text.replace(span->begin, span->length(), kHidden);
  return marked.text;
}

/// The words of an entry itself: its term, what stands for it, and its full form. What is left of a text without them
/// is its frame: entries that were filled in by one template have one frame.
class EntryWords {
 public:
  explicit EntryWords(const Entry& entry) {
    add(entry.term);
    add(entry.full_form);
    for (const Alternative& alternative : entry.alternatives)
      if (!alternative.text.starts_with('(')) add(alternative.text);
  }

  /// `text` in lower case, its words parted by one space, the entry's own words as one sign.
  [[nodiscard]] std::string frame(std::string_view text) const {
    std::string out;
    for (const std::string& word : words_of(text)) {
      const bool is_own = word == kHidden || std::ranges::any_of(words_, [&](const std::string& own) {
                            return own == word || is_form_of(word, own);
                          });
      const std::string_view written = is_own ? kHidden : std::string_view(word);
      if (is_own && out.ends_with(kHidden)) continue;
      out += (out.empty() ? "" : " ") + std::string(written);
    }
    return out;
  }

 private:
  void add(std::string_view text) {
    for (std::string& word : words_of(text)) words_.push_back(std::move(word));
  }

  /// "verstrekte" and "verstrekken": long words that begin alike. Rough, but it only hides words.
  static bool is_form_of(std::string_view word, std::string_view own) {
    const auto [end, other] = std::ranges::mismatch(word, own);
    const auto alike = static_cast<std::size_t>(end - word.begin());
    return alike >= 4 && alike * 10 >= std::max(word.size(), own.size()) * 6;
  }

  static std::vector<std::string> words_of(std::string_view text) {
    const std::string form = text::normalise_form(text);
    std::vector<std::string> out;
    std::string word;
    for (const char c : form + " ") {
      const bool is_letter = std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
      if (is_letter || c == kHidden[0]) word += c;
      if (!is_letter && c != kHidden[0] && c != '|' && !word.empty()) out.push_back(std::exchange(word, {}));
    }
    return out;
  }

  std::vector<std::string> words_;
};

class Validator {
 public:
  Validator(std::span<const Entry> entries, const Analyse& analyse, std::span<const Entry> beneath)
      : entries_(entries), beneath_(beneath), analyse_(analyse) {}

  std::vector<Error> run() {
    for (const Entry& entry : entries_) check_fields(entry);
    check_own_words();
    std::vector<Entry> all(beneath_.begin(), beneath_.end());
    all.insert(all.end(), entries_.begin(), entries_.end());
    Result<std::shared_ptr<const Lexicon>> made = make_lexicon(all);
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
    std::set<std::string_view> lower;
    for (const Entry& entry : beneath_) lower.insert(entry.layer);
    for (std::uint32_t number = 0; number < lexicon_->size(); ++number)
      if (!lower.contains(lexicon_->layer(number))) check_examples(number);
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
    if (entry.status == EntryStatus::deprecated || entry.status == EntryStatus::proposed) return;
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

  /// Two entries with one explanation explain nothing of their own, and one sentence with another word in it shows
  /// nothing of how that word is used.
  void check_own_words() {
    std::map<std::string, const Entry*> explanations, examples;
    const auto see = [&](std::map<std::string, const Entry*>& seen, const Entry& entry, const std::string& text,
                         const std::string& message) {
      const auto [it, is_new] = seen.try_emplace(entry.layer + "\n" + text, &entry);
      if (!is_new && it->second->id != entry.id) error(entry, message + " '" + it->second->id + "'");
    };
    for (const Entry& entry : entries_) {
      if (entry.explanation.empty() || entry.status == EntryStatus::deprecated) continue;
      const EntryWords words(entry);
      see(explanations, entry, words.frame(entry.explanation),
          "leg dit woord zelf uit; de uitleg is op het woord na gelijk aan die van");
      for (const EntryExample& example : entry.examples)
        see(examples, entry, words.frame(marks_hidden(example.bad)),
            "geef dit woord een eigen zin; het voorbeeld \"" + example.bad +
                "\" is op het woord na gelijk aan dat van");
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
    for (const EntryExample& example : entry.examples) check_example(number, entry, example, setting);
  }

  std::vector<Match> matches_in(const AnalysedText& text, const Setting& setting) const {
    return lexicon_->match(text.document, text.tokens, text.sentences, setting.profile, text.annotations.words());
  }

  void check_example(std::uint32_t number, const Entry& entry, const EntryExample& example, const Setting& setting) {
    const Marked marked = read_marks(example.bad);
    const AnalysedText text = analyse_(marked.text, setting.kind);
    if (setting.needs_tags && text.annotations.empty()) return;
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
    const AnalysedText good = analyse_(example.good, setting.kind);
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

  std::string describe(const AnalysedText& text, const std::vector<Match>& all, const std::vector<Match>& mine) const {
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
    const AnalysedText text = analyse_(after, setting.kind);
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

  std::span<const Entry> entries_, beneath_;
  const Analyse& analyse_;
  std::shared_ptr<const Lexicon> lexicon_;
  std::vector<Error> errors_;
  std::set<std::tuple<std::string, std::string, std::string>> reported_;
};

}  // namespace

std::vector<Error> validate(std::span<const Entry> entries, const Analyse& analyse, std::span<const Entry> beneath) {
  return Validator(entries, analyse, beneath).run();
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
