// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/lexicon.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

#include "base/hash.h"
#include "lexicon/compiled_file.h"
#include "lexicon/compiler.h"
#include "lexicon/entry_parser.h"
#include "lexicon/entry_text.h"
#include "lexicon/matcher.h"
#include "lexicon/realise.h"
#include "text/form.h"

namespace helder::lexicon {
namespace {

using compiled::EntryRecord;
using compiled::View;

class LayeredLexicon final : public Lexicon {
 public:
  explicit LayeredLexicon(std::vector<std::shared_ptr<const compiled::File>> files) {
    for (auto& file : files) layers_.push_back({std::move(file), {}, {}, 0, {}});
    silence();
    base::Hasher all;
    for (Layer& layer : layers_) {
      const View& view = layer.file->view();
      layer.name = view.string(view.layer);
      layer.first_number = size_;
      for (std::uint32_t i = 0; i < view.entries.size(); ++i) {
        const bool is_silenced = i < layer.silenced.size() && layer.silenced[i];
        if (!is_silenced && (view.entries[i].flags & compiled::kSpeaks) != 0) ++speaking_;
        if (layer.silenced.empty()) continue;
        if (!is_silenced) layer.entries.push_back(i);
      }
      size_ += static_cast<std::uint32_t>(layer.silenced.empty() ? view.entries.size() : layer.entries.size());
      all.add(view.string(view.version));
    }
    if (layers_.empty()) return;
    const View& first = layers_.front().file->view();
    version_ = first.string(first.version);
    if (layers_.size() > 1) {
      version_ += '+';
      for (int shift = 60; shift >= 32; shift -= 4) version_ += "0123456789abcdef"[all.value() >> shift & 15];
    }
  }

  std::vector<Match> match(const Document& document, std::span<const Token> tokens, std::span<const Sentence> sentences,
                           Profile profile, std::span<const Annotation> annotations) const override {
    if (annotations.size() != tokens.size()) annotations = {};
    const TokenView text{document, tokens, sentences, annotations};
    std::vector<Match> matches;
    for (const Layer& layer : layers_) {
      for (const Hit& hit : find_hits(layer.file->view(), text, profile, layer.silenced)) {
        Match match{.entry = number_of(layer, hit.entry), .sentence = hit.sentence, .tokens = hit.tokens};
        for (const std::uint32_t t : hit.tokens) {
          const bool joins = !match.spans.empty() && t > 0 && match.spans.back().end == tokens[t - 1].span.end &&
                             std::ranges::binary_search(hit.tokens, t - 1);
          if (joins) match.spans.back().end = tokens[t].span.end;
          else match.spans.push_back(tokens[t].span);
        }
        match.suggestions = realise(layer.file->view(), text, hit);
        matches.push_back(std::move(match));
      }
    }
    if (layers_.size() > 1)
      std::ranges::stable_sort(matches, {}, [](const Match& m) { return std::pair(m.tokens.front(), m.entry); });
    return matches;
  }

  std::size_t size() const override { return size_; }
  std::size_t speaking_count() const override { return speaking_; }
  Entry entry(std::uint32_t number) const override {
    const auto [layer, local] = at(number);
    if (layer == nullptr) return {};
    const View& view = layer->file->view();
    const EntryRecord& record = compiled::get(view.entries, local);
    if (record.text_offset > view.texts.size() || record.text_size > view.texts.size() - record.text_offset) return {};
    return decode(view.texts.substr(record.text_offset, record.text_size));
  }
  Category category(std::uint32_t number) const override {
    const auto [layer, local] = at(number);
    if (layer == nullptr) return Category::jargon;
    const auto value = compiled::get(layer->file->view().entries, local).category;
    return value <= static_cast<std::uint8_t>(Category::gender) ? static_cast<Category>(value) : Category::jargon;
  }
  const std::string& layer(std::uint32_t number) const override {
    static const std::string kUnknown;
    const auto [layer, local] = at(number);
    return layer == nullptr ? kUnknown : layer->name;
  }
  std::vector<std::uint32_t> find(std::string_view word) const override {
    const std::string form = text::normalise_form(word);
    const std::uint64_t hash = base::hash(form);
    std::vector<std::uint32_t> numbers;
    for (const Layer& layer : layers_) {
      const View& view = layer.file->view();
      auto it = std::ranges::lower_bound(view.index, hash, {}, &compiled::IndexRecord::hash);
      for (; it != view.index.end() && it->hash == hash; ++it) {
        if (it->entry < layer.silenced.size() && layer.silenced[it->entry]) continue;
        const std::uint32_t number = number_of(layer, it->entry);
        // The hash finds, the words decide.
        const Entry found = entry(number);
        if (found.id == form || text::normalise_form(found.term) == form) numbers.push_back(number);
      }
    }
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
  }
  const std::string& version() const override { return version_; }
  std::vector<std::string> layers() const override {
    std::vector<std::string> names;
    for (const Layer& layer : layers_) names.push_back(layer.name);
    return names;
  }

 private:
  struct Layer {
    std::shared_ptr<const compiled::File> file;
    std::vector<bool> silenced;          ///< empty: none; else by local number
    std::vector<std::uint32_t> entries;  ///< local numbers that are in force; empty with `silenced` empty: all
    std::uint32_t first_number = 0;
    std::string name;
  };

  /// A later layer's entry takes the place of earlier ones with its id, or with its term, class and sense.
  void silence() {
    std::unordered_set<std::uint64_t> ids, terms;
    for (std::size_t l = layers_.size(); l-- > 0;) {
      const View& view = layers_[l].file->view();
      if (!ids.empty()) {
        for (std::uint32_t i = 0; i < view.entries.size(); ++i) {
          const EntryRecord& record = view.entries[i];
          if (!ids.contains(record.id_hash) && !terms.contains(record.override_key)) continue;
          if (layers_[l].silenced.empty()) layers_[l].silenced.assign(view.entries.size(), false);
          layers_[l].silenced[i] = true;
        }
      }
      if (l == 0) break;
      for (const EntryRecord& record : view.entries) {
        ids.insert(record.id_hash);
        terms.insert(record.override_key);
      }
    }
  }

  std::pair<const Layer*, std::uint32_t> at(std::uint32_t number) const {
    if (number >= size_) return {nullptr, 0};
    auto layer = std::ranges::upper_bound(layers_, number, {}, &Layer::first_number);
    --layer;
    const std::uint32_t local = number - layer->first_number;
    return {&*layer, layer->silenced.empty() ? local : layer->entries[local]};
  }
  static std::uint32_t number_of(const Layer& layer, std::uint32_t local) {
    if (layer.silenced.empty()) return layer.first_number + local;
    return layer.first_number +
           static_cast<std::uint32_t>(std::ranges::lower_bound(layer.entries, local) - layer.entries.begin());
  }

  std::vector<Layer> layers_;
  std::uint32_t size_ = 0;
  std::size_t speaking_ = 0;
  std::string version_;
};

std::string layer_name(const std::filesystem::path& path) {
  const std::string stem = path.stem().string();
  return stem == "persoonlijk" || stem == "organisatie" ? stem : path.filename().string();
}

}  // namespace

Result<std::shared_ptr<const Lexicon>> load(const std::filesystem::path& compiled_path,
                                            std::span<const std::filesystem::path> layers) {
  std::vector<std::shared_ptr<const compiled::File>> files;
  Result<std::shared_ptr<const compiled::File>> national = compiled::map_file(compiled_path);
  if (!national) return unexpected(national.error());
  files.push_back(std::move(*national));
  for (const std::filesystem::path& path : layers) {
    const std::string name = layer_name(path);
    const ParsedEntries parsed = read_entries(path, name);
    if (!parsed.errors.empty()) {
      Error error = parsed.errors.front();
      if (parsed.errors.size() > 1)
        error.message += " (en nog " + std::to_string(parsed.errors.size() - 1) +
                         " andere fouten; 'helder lexicon validate' toont ze)";
      // A layer is a setting: a mistake in it is no unreadable document.
      if (is_input_error(error.code)) error.code = ErrorCode::invalid_lexicon;
      return unexpected(std::move(error));
    }
    CompiledLexicon bytes = compile(parsed.entries, name);
    if (!bytes.errors.empty()) return unexpected(bytes.errors.front());
    Result<std::shared_ptr<const compiled::File>> file = compiled::own_bytes(std::move(bytes.bytes));
    if (!file) return unexpected(file.error());
    files.push_back(std::move(*file));
  }
  return std::shared_ptr<const Lexicon>(std::make_shared<LayeredLexicon>(std::move(files)));
}

Result<std::shared_ptr<const Lexicon>> make_lexicon(std::span<const Entry> entries) {
  std::vector<std::string> names;
  for (const Entry& entry : entries)
    if (std::ranges::find(names, entry.layer) == names.end()) names.push_back(entry.layer);
  std::vector<std::shared_ptr<const compiled::File>> files;
  for (const std::string& name : names) {
    std::vector<Entry> own;
    for (const Entry& entry : entries)
      if (entry.layer == name) own.push_back(entry);
    CompiledLexicon bytes = compile(own, name);
    if (!bytes.errors.empty()) return unexpected(bytes.errors.front());
    Result<std::shared_ptr<const compiled::File>> file = compiled::own_bytes(std::move(bytes.bytes));
    if (!file) return unexpected(file.error());
    files.push_back(std::move(*file));
  }
  return std::shared_ptr<const Lexicon>(std::make_shared<LayeredLexicon>(std::move(files)));
}

}  // namespace helder::lexicon
