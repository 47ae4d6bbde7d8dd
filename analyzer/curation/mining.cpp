// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/mining.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <filesystem>
#include <new>
#include <optional>
#include <system_error>
#include <thread>

#include "language/tokenizer.h"
#include "pipeline/data_folder.h"
#include "text/form.h"

namespace helder::curation {
namespace {

/// What is analysed at a time. It depends on the documents alone, so the order of counting does too.
constexpr std::uint64_t kBatchBytes = 1 << 20;
constexpr std::size_t kBatchDocuments = 256;

Result<Observation> observe_source(const Engine& engine, Source source, const SourceOptions& options) {
  const std::string name = source.name;
  try {
    auto document = open_source(std::move(source), options);
    if (!document) return unexpected(document.error());
    const auto [tokens, sentences, notations] = language::tokenize(*document);
    const Annotations annotations = engine.annotator->annotate(*document, tokens, sentences);
    // The dictionary as it speaks in a letter: a word that it leaves alone in laws is no gap.
    const auto matches = engine.lexicon->match(*document, tokens, sentences, Profile::letter, annotations.words());
    return observe(*document, tokens, sentences, annotations.words(), matches);
  } catch (const std::bad_alloc&) {
    return unexpected({.code = ErrorCode::too_large,
                       .message = "Voor dit document is te weinig geheugen. Verdeel het in kleinere bestanden.",
                       .path = name});
  }
}

class Batch {
 public:
  Batch(const Engine& engine, const MiningOptions& options, Mined& mined)
      : engine_(engine), options_(options), mined_(mined) {}

  void add(Source source) {
    size_ += source.size;
    sources_.push_back(std::move(source));
    if (size_ >= kBatchBytes || sources_.size() >= kBatchDocuments) run();
  }

  void run() {
    std::vector<std::optional<Result<Observation>>> results(sources_.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
      for (std::size_t i = next++; i < sources_.size(); i = next++)
        results[i] = observe_source(engine_, std::move(sources_[i]), options_.sources);
    };
    {
      std::vector<std::jthread> others;
      for (std::size_t i = 1; i < std::min(options_.jobs, sources_.size()); ++i) others.emplace_back(work);
      work();
    }
    for (const auto& result : results) {
      if (!*result) {
        mined_.errors.push_back(result->error());
        continue;
      }
      mined_.groups.back().counts.add(**result);
      ++mined_.documents;
      mined_.words += (**result).size;
    }
    sources_.clear();
    size_ = 0;
    if (options_.progress) options_.progress(mined_.words);
  }

 private:
  const Engine& engine_;
  const MiningOptions& options_;
  Mined& mined_;
  std::vector<Source> sources_;
  std::uint64_t size_ = 0;
};

}  // namespace

Result<Engine> load_engine(const Resources& resources, const std::vector<std::string>& layers) {
  auto folder = pipeline::find_data_folder(resources);
  if (!folder) return unexpected(folder.error());
  std::vector<std::filesystem::path> files(layers.begin(), layers.end());
  std::error_code failure;
  if (const auto personal = pipeline::personal_lexicon();
      !personal.empty() && std::filesystem::exists(personal, failure))
    files.push_back(personal);
  auto lexicon = lexicon::load(*folder / "lexicon.bin", files);
  if (!lexicon) return unexpected(lexicon.error());
  auto words = lexicon::load_word_data(*folder);
  if (!words) return unexpected(words.error());
  auto annotator = language::Annotator::load(*folder / pipeline::kModelFile);
  if (!annotator) return unexpected(annotator.error());
  return Engine{*std::move(annotator), *std::move(lexicon), words->frequencies};
}

Mined mine(const Engine& engine, const std::vector<GroupPaths>& groups, const MiningOptions& options) {
  Mined mined;
  for (const GroupPaths& group : groups) {
    mined.groups.push_back({group.name, Counts(options.limits)});
    Batch batch(engine, options, mined);
    for (const std::string& file : list_files(group.paths, mined.errors))
      each_source(
          file, options.sources, [&](Source source) { batch.add(std::move(source)); }, mined.errors);
    batch.run();
  }
  return mined;
}

Everyday everyday_of(const lexicon::Frequencies& frequencies) {
  return [&frequencies](std::string_view form) -> std::optional<double> {
    const std::uint64_t hash = text::form_hash(form);
    if (!frequencies.knows(hash)) return std::nullopt;
    return std::pow(10.0, frequencies.zipf(hash) - 3);  // from per thousand million to per million
  };
}

double unseen_per_million(const lexicon::Frequencies& frequencies) { return std::pow(10.0, frequencies.unseen() - 3); }

void mark_covered(std::vector<Candidate>& candidates, const lexicon::Lexicon& lexicon) {
  for (Candidate& candidate : candidates) {
    for (const std::uint32_t number : lexicon.find(candidate.text)) {
      const lexicon::EntryStatus status = lexicon.entry(number).status;
      if (status != lexicon::EntryStatus::accepted && status != lexicon::EntryStatus::reviewed) continue;
      candidate.mark = Mark::covered;
      candidate.entry = number;
      break;
    }
    if (candidate.mark == Mark::candidate && candidate.entry != kNoEntry && 4 * candidate.covered >= candidate.count)
      candidate.mark = Mark::covered;
    if (candidate.mark != Mark::covered) candidate.entry = kNoEntry;
  }
}

}  // namespace helder::curation
