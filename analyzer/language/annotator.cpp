// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/annotator.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "language/lemmatizer.h"
#include "language/model_file.h"
#include "language/network.h"
#include "language/string_pool.h"
#include "language/tree_decoder.h"
#include "language/word_features.h"

namespace helder::language {
namespace {

/// What the number of a tag stands for; the views look at the model file.
struct Tag {
  Upos upos = Upos::x;
  std::string_view xpos, feats;
  Features features;
  Lemmatizer::TagClass lemma_class{};
};

Unexpected damaged() {
  return unexpected(ErrorCode::missing_data, "Het taalmodel is beschadigd (merken). Installeer helder opnieuw.");
}

// "a\tb\tc\n…" → the fields of each line.
std::vector<std::vector<std::string_view>> fields_of(std::string_view text) {
  std::vector<std::vector<std::string_view>> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    std::vector<std::string_view>& fields = lines.emplace_back();
    for (;;) {
      const std::size_t tab = std::min(line.find('\t'), line.size());
      fields.push_back(line.substr(0, tab));
      if (tab == line.size()) break;
      line.remove_prefix(tab + 1);
    }
  }
  return lines;
}

class NetworkAnnotator final : public Annotator {
 public:
  explicit NetworkAnnotator(std::shared_ptr<const ModelFile> model) : model_(std::move(model)) {}

  Outcome open() {
    auto words = WordFeatures::open(model_->section("words"));
    if (!words) return unexpected(words.error());
    words_ = *std::move(words);
    auto network = Network::open(model_->section("network"), *words_);
    if (!network) return unexpected(network.error());
    network_ = *std::move(network);
    auto lemmatizer = Lemmatizer::load(model_->section("lemmas"));
    if (!lemmatizer) return unexpected(lemmatizer.error());
    lemmatizer_ = *std::move(lemmatizer);
    return open_labels();
  }

  Annotations annotate(const Document& document, std::span<const Token> tokens,
                       std::span<const Sentence> sentences) const override {
    std::vector<Annotation> annotations(tokens.size());
    auto strings = std::make_shared<StringPool>();
    Work work{.document = document, .tokens = tokens, .annotations = annotations, .strings = *strings};
    for (const Sentence& sentence : sentences) {
      work.first_root = Annotation::kRoot;
      for (std::uint32_t begin = sentence.first_token; begin < sentence.last_token;) {
        const std::uint32_t end = end_of_piece(document, tokens, begin, sentence.last_token);
        annotate_piece(work, begin, end, begin == sentence.first_token);
        begin = end;
      }
      join_particles(work, sentence);
    }
    struct Keeper {
      std::shared_ptr<const ModelFile> model;
      std::shared_ptr<const StringPool> strings;
    };
    return {std::move(annotations), std::make_shared<const Keeper>(Keeper{model_, std::move(strings)})};
  }

  std::string_view version() const override { return model_->version(); }

 private:
  struct Work {
    const Document& document;
    std::span<const Token> tokens;
    std::vector<Annotation>& annotations;
    StringPool& strings;
    std::uint32_t first_root = Annotation::kRoot;  // of the first piece of the sentence
    std::vector<FeatureRows> rows;
    Network::Reading reading;
    std::string scratch;
  };

  Outcome open_labels() {
    const auto bytes = model_->section("labels");
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    for (const auto& line : fields_of(text)) {
      if (line[0] == "tag" && line.size() == 4) {
        const auto upos = upos_from_string(line[1]);
        if (!upos) return damaged();
        const std::string_view feats = line[3] == "_" ? std::string_view() : line[3];
        tags_.push_back({.upos = *upos,
                         .xpos = line[2] == "_" ? std::string_view() : line[2],
                         .feats = feats,
                         .features = features_from_string(feats),
                         .lemma_class = lemmatizer_->tag_class(*upos, line[2])});
      } else if (line[0] == "relation" && line.size() == 2) {
        const auto relation = relation_from_string(line[1]);
        if (!relation) return damaged();
        relations_.push_back(*relation);
      } else {
        return damaged();
      }
    }
    if (tags_.size() != network_->dimensions().tags || relations_.size() != network_->dimensions().labels)
      return damaged();
    if (std::count(relations_.begin(), relations_.end(), Relation::root) != 1 || relations_.size() < 2)
      return damaged();
    // std::vector<bool> has no span.
    may_hang_ = std::make_unique<bool[]>(relations_.size());
    may_be_root_ = std::make_unique<bool[]>(relations_.size());
    for (std::size_t i = 0; i < relations_.size(); ++i) {
      may_be_root_[i] = relations_[i] == Relation::root;
      may_hang_[i] = !may_be_root_[i];
    }
    return success();
  }

  static std::uint32_t end_of_piece(const Document& document, std::span<const Token> tokens, std::uint32_t begin,
                                    std::uint32_t end) {
    if (end - begin <= kLongestPiece) return end;
    const auto limit = static_cast<std::uint32_t>(begin + kLongestPiece);
    std::uint32_t best = limit;
    int best_rank = 0;
    for (std::uint32_t i = begin + kLongestPiece / 2; i < limit; ++i) {
      if (tokens[i].kind != TokenKind::punctuation) continue;
      const std::string_view sign = document.text(tokens[i].span);
      const int rank = sign == ";" || sign == ":" ? 3 : sign == "," ? 2 : 1;
      if (rank < best_rank) continue;
      best_rank = rank;
      best = i + 1;
    }
    return best;
  }

  // A row of signs has no grammar: all hang on the first one. Costs nothing, whatever its length.
  static void annotate_signs(Work& work, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t i = begin; i < end; ++i) {
      Annotation& annotation = work.annotations[i];
      const bool is_symbol = work.tokens[i].kind == TokenKind::symbol;
      annotation.upos = is_symbol ? Upos::sym : Upos::punct;
      annotation.xpos = is_symbol ? "SPEC|symb" : "LET";
      annotation.lemma = work.strings.keep(work.document.text(work.tokens[i].span));
      annotation.relation = Relation::punct;
      annotation.head = work.first_root;
      if (work.first_root != Annotation::kRoot) continue;
      annotation.relation = Relation::root;
      work.first_root = i;
    }
  }

  void annotate_piece(Work& work, std::uint32_t begin, std::uint32_t end, bool is_first) const {
    const std::size_t n = end - begin;
    if (std::none_of(work.tokens.begin() + begin, work.tokens.begin() + end,
                     [](const Token& token) { return token.is_word(); }))
      return annotate_signs(work, begin, end);
    work.rows.clear();
    words_->describe(work.document, work.tokens.subspan(begin, n), work.rows);
    network_->read(work.rows, work.reading);
    const std::vector<std::uint32_t> heads = best_tree(work.reading.arcs, n);
    const std::size_t labels = relations_.size();
    for (std::size_t i = 0; i < n; ++i) {
      Annotation& annotation = work.annotations[begin + i];
      const Tag& tag = tags_[work.reading.tags[i]];
      annotation.upos = tag.upos;
      annotation.xpos = tag.xpos;
      annotation.feats = tag.feats;
      annotation.features = tag.features;
      const bool is_root = heads[i] == 0;
      const std::size_t label =
          network_->label(work.reading, i, heads[i], {is_root ? may_be_root_.get() : may_hang_.get(), labels});
      annotation.relation = relations_[label];
      annotation.head = is_root ? Annotation::kRoot : begin + heads[i] - 1;
      if (is_root && !is_first) {
        annotation.head = work.first_root;
        annotation.relation = Relation::parataxis;
      }
      if (is_root && is_first) work.first_root = static_cast<std::uint32_t>(begin + i);
      const Token& token = work.tokens[begin + i];
      const std::string_view form = work.document.text(token.span);
      const std::string_view lemma =
          lemmatizer_->lemma(form, token.form, tag.lemma_class, token.has(kSentenceStart), work.scratch);
      annotation.lemma = work.strings.keep(lemma.empty() ? form : lemma);
    }
  }

  // "lossen … op" → op_lossen. A particle with words fixed to it ("in gebruik") is no part of the verb's lemma.
  void join_particles(Work& work, const Sentence& sentence) const {
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const Annotation& particle = work.annotations[i];
      if (particle.relation != Relation::compound_prt || particle.head == Annotation::kRoot) continue;
      if (particle.upos != Upos::adp && particle.upos != Upos::adv && particle.upos != Upos::adj &&
          particle.upos != Upos::noun)
        continue;
      const bool has_fixed = i + 1 < sentence.last_token && work.annotations[i + 1].head == i;
      const bool has_case = i > sentence.first_token && work.annotations[i - 1].head == i;
      Annotation& verb = work.annotations[particle.head];
      if (has_fixed || has_case || (verb.upos != Upos::verb && verb.upos != Upos::aux)) continue;
      verb.lemma = work.strings.keep(lemmatizer_->join_particle(verb.lemma, particle.lemma, particle.upos));
    }
  }

  std::shared_ptr<const ModelFile> model_;
  std::optional<WordFeatures> words_;
  std::optional<Network> network_;
  std::optional<Lemmatizer> lemmatizer_;
  std::vector<Tag> tags_;
  std::vector<Relation> relations_;
  std::unique_ptr<bool[]> may_hang_, may_be_root_;  // labels of a word that is not, or is, the root
};

}  // namespace

Result<std::shared_ptr<const Annotator>> Annotator::load(const std::filesystem::path& model) {
  auto file = ModelFile::map(model);
  if (!file) return unexpected(file.error());
  auto annotator = std::make_shared<NetworkAnnotator>(*std::move(file));
  if (auto opened = annotator->open(); !opened) return unexpected(opened.error());
  return std::shared_ptr<const Annotator>(std::move(annotator));
}

}  // namespace helder::language
