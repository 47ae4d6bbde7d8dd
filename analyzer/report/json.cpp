// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/json.h"

#include <nlohmann/json.hpp>
#include <vector>

#include "report/b1.h"
#include "report/json_notations.h"
#include "report/json_scores.h"
#include "report/place.h"
#include "rules/rule.h"

namespace helder::report {
namespace {

using Json = nlohmann::ordered_json;

// The extracted text is valid UTF-8, but a path on disk need not be.
std::string dump(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json span_json(Span span) { return {{"offset", span.begin}, {"length", span.length()}}; }

Json source_json(const SourcePlace& place) {
  switch (place.kind) {
    case SourcePlace::Kind::bytes: return {{"offset", place.offset}, {"length", place.length}};
    case SourcePlace::Kind::part:
      return {{"part", place.part},
              {"paragraph", place.paragraph},
              {"character", place.character},
              {"length", place.length}};
    case SourcePlace::Kind::page:
      return {{"page", place.page}, {"character", place.character}, {"length", place.length}};
  }
  return nullptr;
}

Json suggestion_json(const Suggestion& suggestion) {
  Json edits = Json::array();
  for (const Edit& edit : suggestion.edits) {
    Json one = span_json(edit.span);
    one["text"] = edit.text;
    edits.push_back(std::move(one));
  }
  return {{"text", suggestion.text},
          {"label", suggestion.label},
          {"safe", suggestion.is_safe},
          {"edits", std::move(edits)}};
}

Json finding_json(const Analysis& analysis, const Finding& finding, bool is_known) {
  const Document& document = analysis.document;
  Json json{{"rule", finding.rule},
            {"severity", to_string(finding.severity)},
            {"group", finding.rule.substr(0, finding.rule.find('.'))},
            {"offset", finding.span.begin},
            {"length", finding.span.length()},
            {"source", source_json(document.source(finding.span))}};
  if (const Place place = place_of(document, finding); place.has_lines()) {
    json["line"] = place.begin.line;
    json["column"] = place.begin.column;
    json["end_line"] = place.end.line;
    json["end_column"] = place.end.column;
  }
  json["text"] = document.text(finding.span);
  json["message"] = finding.message;
  json["explanation"] = finding.explanation;
  Json related = Json::array();
  for (const Related& other : finding.related) {
    Json one = span_json(other.span);
    one["message"] = other.message;
    related.push_back(std::move(one));
  }
  json["related"] = std::move(related);
  Json suggestions = Json::array();
  for (const Suggestion& suggestion : finding.suggestions) suggestions.push_back(suggestion_json(suggestion));
  json["suggestions"] = std::move(suggestions);
  if (!finding.entry.empty()) {
    json["entry"] = finding.entry;
    json["layer"] = finding.layer;
  }
  if (!finding.evidence.empty()) {
    Json evidence = Json::object();
    for (const auto& [name, value] : finding.evidence) evidence[name] = number_json(value);
    json["evidence"] = std::move(evidence);
  }
  json["fingerprint"] = finding.fingerprint;
  if (!finding.repeat_of.empty()) json["repeat_of"] = finding.repeat_of;
  if (is_known) json["known"] = true;
  return json;
}

void add_sentence_score(Json& json, const SentenceScore& score) {
  const auto add = [&](const char* name, const std::optional<double>& value) {
    json[name] = value ? number_json(*value) : Json(nullptr);
  };
  add("lint2", score.lint2);
  add("max_sdl", score.max_sdl);
  add("mean_log_word_frequency", score.mean_log_word_frequency);
  add("content_words_per_clause", score.content_words_per_clause);
  add("proportion_of_concrete_nouns", score.proportion_of_concrete_nouns);
}

Json tool_json(const Run& run) {
  return {{"name", "helder"},
          {"version", run.program_version},
          {"model", run.versions.model.empty() ? Json(nullptr) : Json(run.versions.model)},
          {"lexicon",
           {{"version", run.versions.lexicon}, {"entries", run.versions.entries}, {"layers", run.versions.layers}}}};
}

Json error_json(const Error& error) {
  Json json{{"code", to_string(error.code)}, {"message", error.message}};
  if (error.line > 0) json["line"] = error.line;
  if (error.line > 0 && error.column > 0) json["column"] = error.column;
  return json;
}

Json priority_json(const Priority& priority) {
  return {{"title", priority.title},
          {"advice", priority.advice},
          {"findings", priority.fingerprints},
          {"gain", priority.gain ? number_json(*priority.gain) : Json(nullptr)}};
}

Json explanation_json(const Analysis& analysis) {
  Json words = Json::array();
  for (const HeavyWord& word : analysis.explanation.words) {
    Json one = span_json(word.first);
    one["text"] = analysis.document.text(word.first);
    one["count"] = word.count;
    one["frequency"] = number_json(word.zipf);
    one["gain"] = number_json(word.gain);
    words.push_back(std::move(one));
  }
  Json sentences = Json::array();
  for (const HeavySentence& heavy : analysis.explanation.sentences) {
    Json one = span_json(analysis.sentences[heavy.sentence].span);
    one["weight"] = number_json(heavy.weight);
    one["gain_by_split"] = heavy.gain_by_split ? number_json(*heavy.gain_by_split) : Json(nullptr);
    if (heavy.gain_by_split) one["split_at"] = heavy.cut;
    sentences.push_back(std::move(one));
  }
  return {{"words", std::move(words)}, {"sentences", std::move(sentences)}};
}

Json b1_json(const Analysis& analysis, bool is_judged) {
  if (!is_judged) return {{"answer", b1_answer(analysis, Language::dutch)}};
  Json changes = Json::array();
  for (const Priority& change : analysis.b1_changes)
    changes.push_back({{"title", change.title},
                       {"advice", change.advice},
                       {"gain", change.gain ? number_json(*change.gain) : Json(nullptr)}});
  return {{"answer", b1_answer(analysis, Language::dutch)}, {"changes", std::move(changes)}};
}

/// Members are written one by one: the tree of a large document would take far more memory than its text.
class ObjectText {
 public:
  explicit ObjectText(std::string& out) : out_(out) { out_ += '{'; }
  void member(std::string_view name, const Json& value) {
    key(name);
    out_ += dump(value);
  }
  template <class Range, class ToJson>
  void list(std::string_view name, const Range& range, std::string_view separator, ToJson to_json) {
    key(name);
    out_ += '[';
    bool is_first = true;
    for (const auto& element : range) {
      if (!is_first) out_ += ',';
      is_first = false;
      out_ += separator;
      out_ += dump(to_json(element));
    }
    if (!is_first) out_ += separator;
    out_ += ']';
  }
  void key(std::string_view name) {
    if (!is_first_) out_ += ',';
    is_first_ = false;
    out_ += separator_;
    out_ += '"';
    out_ += name;
    out_ += "\":";
  }
  void separate_by(std::string_view separator) { separator_ = separator; }
  void end() {
    out_ += separator_;
    out_ += '}';
  }

 private:
  std::string& out_;
  std::string_view separator_;
  bool is_first_ = true;
};

void write_document(std::string& out, const Run& run, const Item& item, bool is_line) {
  const Analysis& analysis = *item.analysis;
  const std::string_view separator = is_line ? "" : "\n";
  ObjectText object(out);
  object.separate_by(separator);
  object.member("path", item.path);
  object.member("format", to_string(analysis.document.format()));
  object.member("profile", to_string(analysis.profile));
  object.member("profile_guessed", analysis.profile_is_guessed);
  object.member("guide", analysis.guide);
  object.member("notices", analysis.notices);
  const Counts& counts = analysis.counts;
  object.member("counts", {{"words", counts.words},
                           {"sentences", counts.sentences},
                           {"paragraphs", counts.paragraphs},
                           {"characters", counts.characters},
                           {"scored_words", counts.scored_words}});
  object.member("scores", scores_json(analysis.scores));
  if (!run.with_findings) {
    object.member("measures", measures_json(analysis.measures));
    if (const Score* lint2 = lint2_of(analysis); lint2 != nullptr && lint2->value)
      object.member("explanation", explanation_json(analysis));
    object.member("b1", b1_json(analysis, run.is_judged));
  }
  object.list("sentences", analysis.sentences, separator, [&](const Sentence& sentence) {
    Json json = span_json(sentence.span);
    json["words"] = sentence.words;
    const auto index = static_cast<std::size_t>(&sentence - analysis.sentences.data());
    if (index < analysis.sentence_scores.size()) add_sentence_score(json, analysis.sentence_scores[index]);
    return json;
  });
  std::vector<const Notation*> references;
  for (const Notation& notation : analysis.notations)
    if (is_reference(notation.kind)) references.push_back(&notation);
  object.list("references", references, separator,
              [&](const Notation* reference) { return notation_json(analysis.document, *reference); });
  if (run.with_findings) {
    std::size_t index = 0;
    object.list("findings", analysis.findings, separator,
                [&](const Finding& finding) { return finding_json(analysis, finding, item.knows(index++)); });
    object.list("priorities", analysis.priorities, separator, priority_json);
  }
  if (run.with_text) object.member("text", analysis.document.text());
  if (is_line) object.member("tool", tool_json(run));
  object.end();
}

Json summary_json(const Run& run) {
  const Totals sum = totals(run);
  Json json{{"inputs", run.items.size()}, {"documents", sum.documents}, {"failed", sum.failed}, {"words", sum.words}};
  if (run.with_findings) {
    json["findings"] = {{"error", sum.errors}, {"warning", sum.warnings}, {"info", sum.infos}};
    if (run.has_baseline) json["known"] = sum.known;
  }
  return json;
}

}  // namespace

std::string write_json(const Run& run) {
  std::string out;
  ObjectText object(out);
  object.separate_by("\n");
  object.member("schema", 1);
  object.member("tool", tool_json(run));
  object.key("documents");
  out += '[';
  bool is_first = true;
  for (const Item& item : run.items) {
    if (!item.analysis) continue;
    if (!is_first) out += ',';
    is_first = false;
    write_document(out, run, item, false);
  }
  out += ']';
  Json errors = Json::array();
  for (const Item& item : run.items) {
    if (!item.error) continue;
    Json json{{"path", item.path}};
    json.update(error_json(*item.error));
    errors.push_back(std::move(json));
  }
  object.member("errors", errors);
  object.member("summary", summary_json(run));
  object.end();
  out += '\n';
  return out;
}

std::string write_ndjson(const Run& run) {
  std::string out;
  for (const Item& item : run.items) {
    if (item.analysis) write_document(out, run, item, true);
    else if (item.error)
      out += dump({{"path", item.path}, {"error", error_json(*item.error)}, {"tool", tool_json(run)}});
    else continue;
    out += '\n';
  }
  return out;
}

}  // namespace helder::report
