// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "helder/analyzer.h"

#include <array>
#include <optional>
#include <system_error>
#include <utility>

#include "base/names.h"
#include "language/annotator.h"
#include "language/tokenizer.h"
#include "lexicon/lexicon.h"
#include "lexicon/spelling.h"
#include "lexicon/word_norms.h"
#include "pipeline/data_folder.h"
#include "pipeline/guide.h"
#include "pipeline/measuring.h"
#include "pipeline/profile.h"
#include "report/settle.h"
#include "rules/rule.h"

namespace helder {
namespace {

/// A text in which nearly every word is a finding would cost more memory than it is worth to anybody: per rule this
/// many are kept, the first ones, and a notice says so. A report of 500 pages stays far below it.
constexpr std::size_t kMostPerRule = 10'000;

class PathAnalyzer final : public Analyzer {
 public:
  PathAnalyzer(Settings settings, std::shared_ptr<const lexicon::Lexicon> lexicon,
               std::shared_ptr<const lexicon::Spelling> spelling, lexicon::WordData words,
               std::shared_ptr<const language::Annotator> annotator)
      : settings_(std::move(settings)),
        lexicon_(std::move(lexicon)),
        spelling_(std::move(spelling)),
        words_(std::move(words)),
        annotator_(std::move(annotator)) {
    if (annotator_) versions_.model = annotator_->version();
    versions_.lexicon = lexicon_->version();
    versions_.entries = lexicon_->size();
    versions_.layers = lexicon_->layers();
  }

  Analysis analyze(const Document& document) const override {
    Analysis analysis = read(document);
    const auto lint2 = pipeline::measure(analysis, words_);
    find(analysis);
    report::settle(analysis, settings_, lint2.get());
    return analysis;
  }

  Analysis score(const Document& document) const override {
    Analysis analysis = read(document);
    pipeline::measure(analysis, words_);
    return analysis;
  }

  const Settings& settings() const override { return settings_; }
  const DataVersions& versions() const override { return versions_; }

 private:
  /// The document in sentences and words.
  [[nodiscard]] Analysis read(const Document& document) const {
    Analysis analysis;
    analysis.document = document;
    analysis.notices.assign(document.notices().begin(), document.notices().end());
    analysis.guide = settings_.guide;
    auto [tokens, sentences, notations] = language::tokenize(document);
    analysis.tokens = std::move(tokens);
    analysis.sentences = std::move(sentences);
    analysis.notations = std::move(notations);
    if (annotator_) analysis.annotations = annotator_->annotate(document, analysis.tokens, analysis.sentences);
    analysis.profile_is_guessed = !settings_.profile.has_value();
    analysis.profile =
        settings_.profile ? *settings_.profile : pipeline::guess_profile(document, analysis.tokens, analysis.sentences);
    return analysis;
  }

  void find(Analysis& analysis) const {
    const auto matches = lexicon_->match(analysis.document, analysis.tokens, analysis.sentences, analysis.profile,
                                         analysis.annotations.words());
    for (const rules::Rule* rule : rules::registry()) {
      const Severity severity = settings_.severity(rule->info(), analysis.profile);
      if (severity == Severity::off) continue;
      if (rule->info().needs != Needs::tokens && analysis.annotations.empty()) continue;
      const std::size_t before = analysis.findings.size();
      rule->check({.document = analysis.document,
                   .tokens = analysis.tokens,
                   .sentences = analysis.sentences,
                   .notations = analysis.notations,
                   .annotations = analysis.annotations.words(),
                   .lexicon = *lexicon_,
                   .spelling = spelling_.get(),
                   .words = &words_,
                   .matches = matches,
                   .settings = settings_,
                   .profile = analysis.profile,
                   .rule = rule->info(),
                   .severity = severity,
                   .findings = analysis.findings});
      if (analysis.findings.size() - before > kMostPerRule) {
        analysis.findings.resize(before + kMostPerRule);
        analysis.notices.push_back("De regel " + std::string(rule->info().id) + " heeft meer dan " +
                                   std::to_string(kMostPerRule) + " bevindingen. Je ziet de eerste " +
                                   std::to_string(kMostPerRule) + ".");
      }
    }
  }

  Settings settings_;
  std::shared_ptr<const lexicon::Lexicon> lexicon_;
  std::shared_ptr<const lexicon::Spelling> spelling_;
  lexicon::WordData words_;
  std::shared_ptr<const language::Annotator> annotator_;  // nullptr at --depth tokens
  DataVersions versions_;
};

/// A rule id or a group of rules that exists, else the error that names the nearest.
Outcome check_rule_name(const std::string& name) {
  std::vector<std::string_view> names;
  for (const rules::Rule* rule : rules::registry()) {
    if (name == rule->info().id || name == rule->info().group()) return success();
    names.push_back(rule->info().id);
    names.push_back(rule->info().group());
  }
  std::string message = "De regel '" + name + "' bestaat niet.";
  if (const auto near = base::nearest(name, names)) message += " Bedoelde u '" + std::string(*near) + "'?";
  return unexpected(ErrorCode::unknown_rule, message + " Met 'helder rules' zie je alle regels.");
}

}  // namespace

Result<std::shared_ptr<const Analyzer>> make_analyzer(const Resources& resources, const Settings& settings) {
  for (const auto* names : {&settings.only_rules, &settings.without_rules})
    for (const std::string& name : *names)
      if (auto known = check_rule_name(name); !known) return unexpected(known.error());
  auto folder = pipeline::find_data_folder(resources);
  if (!folder) return unexpected(folder.error());
  Settings with_guide = settings;
  if (auto applied = pipeline::apply_guide(with_guide, *folder); !applied) return unexpected(applied.error());
  std::vector<std::filesystem::path> layers(settings.lexicons.begin(), settings.lexicons.end());
  std::error_code failure;
  if (const auto personal = pipeline::personal_lexicon();
      !personal.empty() && std::filesystem::exists(personal, failure))
    layers.push_back(personal);
  auto lexicon = lexicon::load(*folder / "lexicon.bin", layers);
  if (!lexicon) return unexpected(lexicon.error());
  auto spelling = lexicon::load_spelling(*folder / "words.bin");
  if (!spelling) return unexpected(spelling.error());
  auto words = lexicon::load_word_data(*folder);
  if (!words) return unexpected(words.error());
  std::shared_ptr<const language::Annotator> annotator;
  if (settings.depth == Depth::full) {
    auto loaded = language::Annotator::load(*folder / pipeline::kModelFile);
    if (!loaded) return unexpected(loaded.error());
    annotator = *std::move(loaded);
  }
  return std::shared_ptr<const Analyzer>(std::make_shared<PathAnalyzer>(
      std::move(with_guide), *std::move(lexicon), *std::move(spelling), *std::move(words), std::move(annotator)));
}

std::span<const RuleInfo* const> all_rules() {
  static const std::vector<const RuleInfo*> infos = [] {
    std::vector<const RuleInfo*> list;
    for (const rules::Rule* rule : rules::registry()) list.push_back(&rule->info());
    return list;
  }();
  return infos;
}

}  // namespace helder
