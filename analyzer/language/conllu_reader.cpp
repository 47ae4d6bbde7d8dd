// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "language/char_class.h"
#include "language/conllu.h"
#include "language/notations.h"
#include "language/quotations.h"
#include "language/scanner.h"
#include "language/sentence_splitter.h"
#include "language/string_pool.h"
#include "text/document_builder.h"
#include "text/form.h"

namespace helder::language {
namespace {

constexpr std::size_t kColumns = 10;

using Columns = std::array<std::string_view, kColumns>;

Unexpected damaged(std::uint32_t line, std::string message) {
  return unexpected(
      Error{.code = ErrorCode::damaged, .message = std::move(message), .path = {}, .line = line, .column = 0});
}

std::optional<std::uint32_t> number_of(std::string_view digits) {
  std::uint32_t value = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (failure != std::errc() || end != digits.data() + digits.size() || digits.empty()) return std::nullopt;
  return value;
}

bool has_space_after(std::string_view misc) {
  for (std::size_t begin = 0; begin <= misc.size();) {
    const std::size_t end = std::min(misc.find('|', begin), misc.size());
    if (misc.substr(begin, end - begin) == "SpaceAfter=No") return false;
    begin = end + 1;
  }
  return true;
}

// "# key = value" → value; nullopt when the comment has another key.
std::optional<std::string_view> comment_value(std::string_view line, std::string_view key) {
  std::size_t begin = 1;
  while (begin < line.size() && line[begin] == ' ') ++begin;
  if (line.substr(begin, key.size()) != key) return std::nullopt;
  begin += key.size();
  if (begin < line.size() && line[begin] != ' ' && line[begin] != '=') return std::nullopt;
  while (begin < line.size() && (line[begin] == ' ' || line[begin] == '=')) ++begin;
  return line.substr(begin);
}

// What is known of a word beyond its form: as if the form stood alone in a text.
std::pair<Token, Piece> describe(std::string_view form, std::vector<Token>& tokens, std::vector<Piece>& pieces) {
  tokens.clear();
  pieces.clear();
  Scanner scanner(form, tokens, pieces);
  scanner.begin_block();
  scanner.scan(0, static_cast<std::uint32_t>(form.size()));
  if (tokens.empty())
    return {Token{.span = {}, .form = text::form_hash(form), .kind = TokenKind::symbol, .flags = 0},
            Piece{.shape = Shape::symbol}};
  Token token = tokens.front();
  Piece piece = pieces.front();
  for (const Token& part : tokens) {
    token.flags |= part.flags & (kHasDigit | kHasHyphen);
    // "dr." alone reads as "dr" and a point; "," before a digit as two tokens.
    if (token.kind == TokenKind::punctuation && part.is_word()) token.kind = TokenKind::word;
  }
  if (tokens.size() == 2 && token.is_word() && pieces.back().shape == Shape::point) {
    token.kind = token.has(kHasDigit) ? TokenKind::number : TokenKind::abbreviation;  // "1." and "dr."
    piece.shape = token.has(kHasDigit) ? Shape::enumerator : Shape::abbreviation;
  }
  token.form = text::form_hash(form);
  return {token, piece};
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {
    if (bytes_.substr(0, 3) == "\xEF\xBB\xBF") bytes_.remove_prefix(3);
  }

  Result<std::vector<ConlluDocument>> read() {
    if (!base::is_valid_utf8(bytes_)) return damaged(0, "Dit CoNLL-U-bestand is geen UTF-8. Sla het op als UTF-8.");
    std::uint32_t line_number = 0;
    for (std::size_t begin = 0; begin < bytes_.size();) {
      const std::size_t end = std::min(bytes_.find('\n', begin), bytes_.size());
      std::string_view line = bytes_.substr(begin, end - begin);
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      begin = end + 1;
      ++line_number;
      if (line.find_first_not_of(" \t") == std::string_view::npos) {
        if (Outcome ended = end_sentence(); !ended) return unexpected(ended.error());
      } else if (line.front() == '#') {
        // A comment after words belongs to the sentence that never ended.
        if (!words_.empty())
          return damaged(line_number,
                         "Na een zin hoort een lege regel. Hier begint een nieuwe zin zonder lege regel ervoor.");
        comment(line);
      } else if (Outcome outcome = word(line, line_number); !outcome) {
        return unexpected(outcome.error());
      }
    }
    if (Outcome ended = end_sentence(); !ended) return unexpected(ended.error());
    end_document();
    if (documents_.empty())
      return unexpected(Error{.code = ErrorCode::no_text,
                              .message = "Dit CoNLL-U-bestand bevat geen zinnen.",
                              .path = {},
                              .line = 0,
                              .column = 0});
    return std::move(documents_);
  }

 private:
  // A row of the file; of a multiword token only form and spacing are known.
  struct Word {
    std::string_view form;
    bool space_after = true;
    std::string_view lemma = "_", upos = "_", xpos = "_", feats = "_", head = "_", relation = "_";
    std::uint32_t line = 0;
  };

  void comment(std::string_view line) {
    if (const auto id = comment_value(line, "newdoc id")) {
      end_document();
      id_ = *id;
      return;
    }
    if (comment_value(line, "newdoc")) {
      end_document();
      id_.clear();
      return;
    }
    if (comment_value(line, "newpar id") || comment_value(line, "newpar")) {
      new_paragraph_ = true;
      return;
    }
    if (const auto id = comment_value(line, "sent_id")) {
      // Treebanks that don't write "# newpar" tell the paragraph in the id.
      const std::string_view paragraph = id->substr(0, id->find(".s."));
      if (paragraph.size() < id->size()) {
        new_paragraph_ = new_paragraph_ || paragraph != paragraph_;
        paragraph_ = paragraph;
      }
    }
  }

  Outcome word(std::string_view line, std::uint32_t number) {
    Columns columns;
    std::size_t count = 0;
    for (std::size_t begin = 0; begin <= line.size(); ++count) {
      const std::size_t end = std::min(line.find('\t', begin), line.size());
      if (count < kColumns) columns[count] = line.substr(begin, end - begin);
      begin = end + 1;
    }
    if (count != kColumns)
      return damaged(number, "Een regel met een woord heeft 10 kolommen met een tab ertussen. Hier staan er " +
                                 std::to_string(count) + ".");
    for (const std::string_view column : columns)
      if (column.empty()) return damaged(number, "Een kolom is leeg. Zet een _ waar niets bekend is.");
    const std::string_view id = columns[0];
    if (const std::size_t dash = id.find('-');
        dash != std::string_view::npos) {  // 3-4: one form in the text, two words
      const auto first = number_of(id.substr(0, dash));
      const auto last = number_of(id.substr(dash + 1));
      if (!first || !last || *first != next_id_ || *last <= *first) return wrong_id(number, id);
      words_.push_back({.form = columns[1], .space_after = has_space_after(columns[9]), .line = number});
      for (std::uint32_t part = *first; part <= *last; ++part) rows_.push_back(words_.size() - 1);
      range_end_ = *last;
      return success();
    }
    if (const std::size_t point = id.find('.');
        point != std::string_view::npos) {  // 3.1: an empty node, not in the text
      const auto main = number_of(id.substr(0, point));
      if (!main || *main + 1 != next_id_ || !number_of(id.substr(point + 1))) return wrong_id(number, id);
      return success();
    }
    const auto value = number_of(id);
    if (!value || *value != next_id_) return wrong_id(number, id);
    ++next_id_;
    if (*value > range_end_) {
      words_.push_back({.form = columns[1], .space_after = has_space_after(columns[9]), .line = number});
      rows_.push_back(words_.size() - 1);
    }
    // A multiword token has the annotation of its first word.
    Word& word = words_.back();
    if (*value > range_end_ || word.upos == "_") {
      word.lemma = columns[2];
      word.upos = columns[3];
      word.xpos = columns[4];
      word.feats = columns[5];
      word.head = columns[6];
      word.relation = columns[7];
    }
    return success();
  }

  [[nodiscard]] Unexpected wrong_id(std::uint32_t line, std::string_view) const {
    return damaged(line, "De nummering klopt niet: hier hoort woord " + std::to_string(next_id_) + " van de zin.");
  }

  // The annotation of one row. A file without annotation has _ in these columns; then the document has none.
  Result<Annotation> annotate(const Word& word) {
    Annotation annotation;
    const auto upos = upos_from_string(word.upos);
    if (!upos) return damaged(word.line, "De woordsoort '" + std::string(word.upos) + "' bestaat niet in UPOS.");
    const auto relation = relation_from_string(word.relation);
    if (!relation) return damaged(word.line, "De relatie '" + std::string(word.relation) + "' bestaat niet in UD.");
    const auto head = number_of(word.head);
    if (!head || *head > rows_.size())
      return damaged(word.line, "Het hoofd '" + std::string(word.head) + "' is geen woord van deze zin.");
    annotation.upos = *upos;
    annotation.relation = *relation;
    annotation.head = *head == 0 ? Annotation::kRoot : static_cast<std::uint32_t>(tokens_.size() + rows_[*head - 1]);
    const bool is_underscore = word.form == "_" && word.lemma == "_";
    annotation.lemma = strings_->keep(word.lemma == "_" && !is_underscore ? word.form : word.lemma);
    annotation.xpos = word.xpos == "_" ? std::string_view() : strings_->keep(word.xpos);
    annotation.feats = word.feats == "_" ? std::string_view() : strings_->keep(word.feats);
    annotation.features = features_from_string(annotation.feats);
    return annotation;
  }

  // All heads lead to a root: whoever climbs a tree may count on it. Every word is climbed from once.
  [[nodiscard]] Outcome check_tree(std::size_t first) const {
    std::vector<std::size_t> climbed_from(words_.size(), 0);  // number of the climb, from 1
    for (std::size_t i = first; i < annotations_.size(); ++i) {
      for (std::size_t j = i;;) {
        std::size_t& climb = climbed_from[j - first];
        if (climb == i - first + 1)
          return damaged(words_[j - first].line,
                         "De hoofden van deze zin vormen een kring. Een van de woorden moet de wortel zijn (hoofd 0).");
        if (climb != 0) break;
        climb = i - first + 1;
        if (annotations_[j].head == Annotation::kRoot) break;
        j = annotations_[j].head;
      }
    }
    return success();
  }

  Outcome annotate_sentence() {
    const bool is_annotated = std::none_of(words_.begin(), words_.end(), [](const Word& word) {
      return word.upos == "_" || word.head == "_" || word.relation == "_";
    });
    is_annotated_ = is_annotated_ && is_annotated;
    if (!is_annotated_) return success();
    const std::size_t first = annotations_.size();
    for (const Word& word : words_) {
      auto annotation = annotate(word);
      if (!annotation) return unexpected(annotation.error());
      annotations_.push_back(*annotation);
    }
    return check_tree(first);
  }

  Outcome end_sentence() {
    next_id_ = 1;
    range_end_ = 0;
    if (words_.empty()) return success();
    if (Outcome annotated = annotate_sentence(); !annotated) return annotated;
    rows_.clear();
    if (blocks_.empty() || new_paragraph_) {
      if (!blocks_.empty()) text_ += "\n\n";
      const auto begin = static_cast<std::uint32_t>(text_.size());
      blocks_.push_back({.span = {begin, begin}});
    } else {
      text_ += space_owed_ ? " " : "";
    }
    new_paragraph_ = false;
    Sentence sentence{.first_token = static_cast<std::uint32_t>(tokens_.size()),
                      .block = static_cast<std::uint32_t>(blocks_.size() - 1)};
    for (std::size_t i = 0; i < words_.size(); ++i) {
      auto [token, piece] = describe(words_[i].form, scratch_tokens_, scratch_pieces_);
      token.span.begin = static_cast<std::uint32_t>(text_.size());
      text_ += words_[i].form;
      token.span.end = static_cast<std::uint32_t>(text_.size());
      if (words_[i].space_after) token.flags |= kSpaceAfter;
      if (words_[i].space_after && i + 1 < words_.size()) text_ += ' ';
      tokens_.push_back(token);
      pieces_.push_back(piece);
    }
    space_owed_ = words_.back().space_after;
    sentence.last_token = static_cast<std::uint32_t>(tokens_.size());
    sentences_.push_back(sentence);
    blocks_.back().span.end = static_cast<std::uint32_t>(text_.size());
    words_.clear();
    return success();
  }

  void end_document() {
    if (!sentences_.empty()) {
      // Quotations may run over sentences, but not over paragraphs.
      for (std::size_t first = 0; first < sentences_.size();) {
        std::size_t last = first;
        while (last < sentences_.size() && sentences_[last].block == sentences_[first].block) ++last;
        const std::size_t begin = sentences_[first].first_token;
        const std::size_t count = sentences_[last - 1].last_token - begin;
        find_quotations(std::span(tokens_).subspan(begin, count), std::span(pieces_).subspan(begin, count));
        first = last;
      }
      for (Sentence& sentence : sentences_)
        describe_sentence(tokens_,
                          std::span(pieces_).subspan(sentence.first_token, sentence.last_token - sentence.first_token),
                          sentence);
      // The file's sentences hold, so none of them is crossed; its tokens are taken as they are.
      std::vector<Notation> notations;
      for (const Sentence& sentence : sentences_)
        for (Notation& notation : find_notations(text_, sentence.span)) notations.push_back(std::move(notation));
      text::DecodedSource source;
      source.text = std::move(text_);
      documents_.push_back(
          {.id = std::string(id_),
           .document = text::DocumentBuilder::plain(std::move(source), std::move(blocks_), {}, {}, {}),
           .tokenization = {std::move(tokens_), std::move(sentences_), std::move(notations)},
           .annotations = is_annotated_ ? Annotations(std::move(annotations_), strings_) : Annotations()});
    }
    annotations_ = {};
    is_annotated_ = true;
    strings_ = std::make_shared<StringPool>();
    text_ = {};
    blocks_ = {};
    tokens_ = {};
    sentences_ = {};
    pieces_.clear();
    new_paragraph_ = false;
    space_owed_ = false;
    paragraph_ = {};
  }

  std::string_view bytes_;
  std::vector<ConlluDocument> documents_;
  std::string id_;
  std::string_view paragraph_;
  std::string text_;
  std::vector<Block> blocks_;
  std::vector<Token> tokens_;
  std::vector<Piece> pieces_;
  std::vector<Sentence> sentences_;
  std::vector<Word> words_;
  std::vector<std::size_t> rows_;  // of each syntactic word of the sentence: its place in words_
  std::vector<Annotation> annotations_;
  std::shared_ptr<StringPool> strings_ = std::make_shared<StringPool>();
  bool is_annotated_ = true;  // every sentence of the document so far has its columns filled
  std::vector<Token> scratch_tokens_;
  std::vector<Piece> scratch_pieces_;
  std::uint32_t next_id_ = 1;
  std::uint32_t range_end_ = 0;
  bool new_paragraph_ = false;
  bool space_owed_ = false;
};

}  // namespace

Result<std::vector<ConlluDocument>> read_conllu(std::string_view bytes) { return Reader(bytes).read(); }

}  // namespace helder::language
