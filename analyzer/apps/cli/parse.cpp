// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// helder parse: sentences, tokens and their grammar.
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "apps/cli/grammar_json.h"
#include "apps/cli/input.h"
#include "apps/cli/lexicon_access.h"
#include "apps/cli/run_commands.h"
#include "apps/cli/settings_choice.h"
#include "apps/cli/terminal.h"
#include "helder/analyzer.h"
#include "language/annotator.h"
#include "language/conllu.h"
#include "language/tokenizer.h"
#include "lexicon/familiarity.h"
#include "lexicon/lexicon.h"
#include "lexicon/spelling.h"
#include "lexicon/word_norms.h"
#include "pipeline/data_folder.h"
#include "pipeline/settings_table.h"
#include "report/json_notations.h"
#include "text/form.h"

namespace helder::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view name_of(TokenKind kind) {
  switch (kind) {
    case TokenKind::word: return "word";
    case TokenKind::abbreviation: return "abbreviation";
    case TokenKind::number: return "number";
    case TokenKind::punctuation: return "punctuation";
    case TokenKind::symbol: return "symbol";
    case TokenKind::url: return "url";
    case TokenKind::email: return "email";
    case TokenKind::merge_field: return "merge_field";
  }
  return "word";
}

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// The grammar of one token as CoNLL-U has it: heads count from 1 within the sentence, 0 is the root.
void add_annotation(Json& token, const Annotation& annotation, std::uint32_t first_token) {
  token["lemma"] = annotation.lemma;
  token["upos"] = to_string(annotation.upos);
  token["xpos"] = annotation.xpos;
  Json features = Json::object();
  for (std::string_view rest = annotation.feats; !rest.empty();) {
    const std::size_t end = std::min(rest.find('|'), rest.size());
    const std::string_view feature = rest.substr(0, end);
    const std::size_t equals = std::min(feature.find('='), feature.size());
    features[std::string(feature.substr(0, equals))] = feature.substr(std::min(equals + 1, feature.size()));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  token["features"] = std::move(features);
  token["head"] = annotation.head == Annotation::kRoot ? 0 : annotation.head - first_token + 1;
  token["relation"] = to_string(annotation.relation);
}

/// What helder knows of words beside their grammar.
struct WordKnowledge {
  lexicon::WordData words;
  std::shared_ptr<const lexicon::Spelling> spelling;
  std::shared_ptr<const lexicon::Lexicon> lexicon;
};

Result<WordKnowledge> load_knowledge(const Arguments& arguments, const std::filesystem::path& folder) {
  auto words = lexicon::load_word_data(folder);
  if (!words) return unexpected(words.error());
  auto spelling = lexicon::load_spelling(folder / "words.bin");
  if (!spelling) return unexpected(spelling.error());
  auto lexicon = open_lexicon(arguments);
  if (!lexicon) return unexpected(lexicon.error());
  return WordKnowledge{*std::move(words), *std::move(spelling), *std::move(lexicon)};
}

/// How common a word is ("zipf", and in words "familiarity"), and the entries of the dictionary that speak on it.
void add_knowledge(Json& token, const Document& document, const Token& one, const Annotation& annotation,
                   const std::vector<std::string>& entries, const WordKnowledge& knowledge) {
  if (one.kind != TokenKind::word) return;
  std::string lemma(annotation.lemma);
  std::erase(lemma, '_');
  const double zipf = lexicon::familiar_zipf(document.text(one.span), one.form, text::form_hash(lemma), knowledge.words,
                                             knowledge.spelling.get());
  token["zipf"] = std::round(zipf * 100) / 100;
  token["familiarity"] = to_string(lexicon::familiarity_of(zipf));
  token["entries"] = entries;
}

/// A sentence a line, as in the other JSON.
std::string json_of(const Document& document, const language::Tokenization& tokenization,
                    std::span<const Annotation> annotations, const std::string& path, const WordKnowledge& knowledge) {
  std::vector<std::vector<std::string>> entries(tokenization.tokens.size());
  for (const lexicon::Match& match :
       knowledge.lexicon->match(document, tokenization.tokens, tokenization.sentences, Profile::letter, annotations))
    for (const std::uint32_t token : match.tokens) entries[token].push_back(knowledge.lexicon->entry(match.entry).id);
  std::string out =
      "{\n\"path\":" + dump(path) + ",\n\"format\":" + dump(to_string(document.format())) + ",\n\"sentences\":[";
  bool is_first = true;
  for (const Sentence& sentence : tokenization.sentences) {
    Json tokens = Json::array();
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const Token& token = tokenization.tokens[i];
      Json one{{"offset", token.span.begin},
               {"length", token.span.length()},
               {"text", document.text(token.span)},
               {"kind", name_of(token.kind)},
               {"space_after", token.has(kSpaceAfter)}};
      add_annotation(one, annotations[i], sentence.first_token);
      add_knowledge(one, document, token, annotations[i], entries[i], knowledge);
      tokens.push_back(std::move(one));
    }
    Json json{{"offset", sentence.span.begin},
              {"length", sentence.span.length()},
              {"words", sentence.words},
              {"tokens", std::move(tokens)},
              {"grammar", grammar_json(grammar::analyse(document, tokenization.tokens, annotations, sentence),
                                       sentence.first_token)}};
    out += (is_first ? "\n" : ",\n") + dump(json);
    is_first = false;
  }
  out += is_first ? "],\n" : "\n],\n";
  out += "\"notations\":[";
  is_first = true;
  for (const Notation& notation : tokenization.notations) {
    out += (is_first ? "\n" : ",\n") + dump(report::notation_json(document, notation));
    is_first = false;
  }
  return out + (is_first ? "]\n}" : "\n]\n}");
}

}  // namespace

int run_parse(const Arguments& arguments) {
  if (auto good = check_options(arguments); !good) {
    say(good.error());
    return kWrongUse;
  }
  const bool as_json = arguments.value("format", "conllu") == "json";
  Settings settings;
  if (arguments.has("max-size")) settings.max_size = *pipeline::parse_size(arguments.value("max-size"));
  auto folder = pipeline::find_data_folder({});
  auto annotator = folder ? language::Annotator::load(*folder / pipeline::kModelFile)
                          : Result<std::shared_ptr<const language::Annotator>>(unexpected(folder.error()));
  if (!annotator) {
    say(annotator.error());
    return kWrongUse;
  }
  WordKnowledge knowledge;
  if (as_json) {
    auto loaded = load_knowledge(arguments, *folder);
    if (!loaded) {
      say(loaded.error());
      return kWrongUse;
    }
    knowledge = *std::move(loaded);
  }
  std::string conllu, documents;
  Json errors = Json::array();
  std::size_t done = 0;
  const auto add = [&](const Document& document, const language::Tokenization& tokenization, const std::string& path) {
    const auto& [tokens, sentences, notations] = tokenization;
    const Annotations annotations = (*annotator)->annotate(document, tokens, sentences);
    if (as_json)
      documents += (done == 0 ? "" : ",") + json_of(document, tokenization, annotations.words(), path, knowledge);
    else conllu += language::write_conllu(document, tokens, sentences, annotations.words(), path);
    ++done;
  };
  int code = kGood;
  for (const std::string& file : arguments.words) {
    const std::string path = shown_path(arguments, file);
    const auto fail = [&](const std::string& of, Error error) {
      code = kUnread;
      error.path = of;
      say(error);
      errors.push_back({{"path", of}, {"code", to_string(error.code)}, {"message", error.message}});
    };
    if (arguments.value("input") == "conllu") {
      auto read = read_conllu_input(arguments, file);
      if (!read) fail(path, read.error());
      else
        for (const language::ConlluDocument& one : *read)
          add(one.document, one.tokenization, one.id.empty() ? path : one.id);
    } else {
      for (const formats::Member& member : read_inputs(arguments, file, settings)) {
        if (member.document) add(*member.document, language::tokenize(*member.document), member.path);
        else fail(member.path, member.document.error());
      }
    }
  }
  if (!as_json) return finish(arguments, conllu, code);
  const std::string result = "{\n\"schema\":1,\n\"tool\":" +
                             dump({{"name", "helder"}, {"version", version()}, {"model", (*annotator)->version()}}) +
                             ",\n\"documents\":[" + documents + "],\n\"errors\":" + dump(errors) + "\n}\n";
  return finish(arguments, result, code);
}

}  // namespace helder::cli
