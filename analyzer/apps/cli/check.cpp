// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// helder check and helder score.
#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <iterator>
#include <thread>

#include "apps/cli/baseline.h"
#include "apps/cli/input.h"
#include "apps/cli/run_commands.h"
#include "apps/cli/settings_choice.h"
#include "apps/cli/terminal.h"
#include "helder/analyzer.h"
#include "report/github.h"
#include "report/json.h"
#include "report/sarif.h"
#include "report/text.h"

namespace helder::cli {
namespace {

/// What one file gives, beside its place in the report.
struct FileResult {
  report::Item item;
  Severity fail_on = Severity::warning;
  std::optional<int> max_level;
  bool is_configured = true;  ///< false: its settings are wrong, which is wrong use
};

const Score* lint2_of(const Analysis& analysis) {
  const auto found = std::find_if(analysis.scores.begin(), analysis.scores.end(),
                                  [](const Score& score) { return score.name == "lint2"; });
  return found == analysis.scores.end() ? nullptr : &*found;
}

bool is_too_hard(const FileResult& result, const report::Item& item) {
  if (!result.max_level || !item.analysis) return false;
  const Score* lint2 = lint2_of(*item.analysis);
  return lint2 != nullptr && lint2->level && *lint2->level > *result.max_level;
}

/// A level that is asked for and can't be told does not fail a run, but nobody may think that it was met.
void say_missing_level(const FileResult& result, const report::Item& item) {
  if (!result.max_level || !item.analysis) return;
  const Score* lint2 = lint2_of(*item.analysis);
  if (lint2 != nullptr && lint2->level) return;
  say(item.path + ": het hoogste niveau (max-level) is niet nagekeken, want er is geen LiNT-niveau. " +
      (lint2 != nullptr ? lint2->message
                        : "Daarvoor moet helder de zinnen ontleden; met --depth tokens gebeurt dat niet."));
}

/// The results of one input: an e-mail gives one for itself and one for every attachment with text.
std::vector<FileResult> check_file(const Arguments& arguments, Analyzers& analyzers, const std::string& file) {
  const std::string path = shown_path(arguments, file);
  const auto failed = [&](const std::string& of, Error error) {
    FileResult result;
    result.item.path = of;
    result.is_configured = is_input_error(error.code);
    result.item.error = std::move(error);
    return result;
  };
  auto settings = chosen_settings(arguments, path);
  if (!settings) return {failed(path, settings.error())};
  auto analyzer = analyzers.with(settings->settings);
  if (!analyzer) return {failed(path, analyzer.error())};
  std::vector<FileResult> results;
  for (formats::Member& member : read_inputs(arguments, file, settings->settings)) {
    if (!member.document) {
      results.push_back(failed(member.path, member.document.error()));
      continue;
    }
    FileResult result;
    result.item.path = member.path;
    result.fail_on = settings->settings.fail_on;
    result.max_level = settings->settings.max_level;
    // score shows no findings, but counts what the guidelines for B1 would change.
    Analysis analysis = (*analyzer)->analyze(*member.document);
    // No writer looks at tokens; a hundred letters need not keep them.
    analysis.tokens = {};
    result.item.analysis = std::move(analysis);
    results.push_back(std::move(result));
  }
  return results;
}

std::vector<FileResult> check_files(const Arguments& arguments, Analyzers& analyzers) {
  const auto& files = arguments.words;
  std::vector<std::vector<FileResult>> results(files.size());
  std::size_t jobs = 1;
  if (arguments.has("jobs")) {
    const std::string_view text = arguments.value("jobs");
    std::from_chars(text.data(), text.data() + text.size(), jobs);
  }
  jobs = std::min(jobs, files.size());
  if (jobs <= 1) {
    for (std::size_t i = 0; i < files.size(); ++i) results[i] = check_file(arguments, analyzers, files[i]);
  } else {
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> workers;
    for (std::size_t worker = 0; worker < jobs; ++worker)
      workers.emplace_back([&] {
        for (std::size_t i = next++; i < files.size(); i = next++)
          results[i] = check_file(arguments, analyzers, files[i]);
      });
    workers.clear();  // waits for all
  }
  std::vector<FileResult> all;
  for (std::vector<FileResult>& one : results) std::move(one.begin(), one.end(), std::back_inserter(all));
  return all;
}

std::string written(const Arguments& arguments, const report::Run& run) {
  const std::string_view format = arguments.value("format", "text");
  if (format == "json") return report::write_json(run);
  if (format == "ndjson") return report::write_ndjson(run);
  if (format == "sarif") return report::write_sarif(run);
  if (format == "github") return report::write_github(run);
  const bool to_file = arguments.has("output");
  return report::write_text(run, {.columns = to_file ? 80 : terminal_columns(),
                                  .color = wants_color(arguments.value("color", "auto"), to_file),
                                  .language = arguments.language,
                                  .is_quiet = arguments.has("quiet")});
}

}  // namespace

int run_check(const Arguments& arguments) {
  if (auto good = check_options(arguments); !good) {
    say(good.error());
    return kWrongUse;
  }
  if (std::count(arguments.words.begin(), arguments.words.end(), "-") > 1) {
    say("Gebruik het streepje (-) maar één keer: wat binnenkomt kan maar één keer worden gelezen.");
    return kWrongUse;
  }
  std::optional<Baseline> baseline;
  if (arguments.has("baseline")) {
    auto known = read_baseline(std::string(arguments.value("baseline")));
    if (!known) {
      say(known.error());
      return kWrongUse;
    }
    baseline = *std::move(known);
  }

  Analyzers analyzers;
  report::Run run;
  run.program_version = version();
  run.with_text = arguments.has("with-text");
  run.with_findings = arguments.command == Command::check;
  std::vector<FileResult> results;
  if (arguments.value("input", "text") == "conllu") {
    run.is_judged = false;
    for (const std::string& file : arguments.words) {
      const auto settings = chosen_settings(arguments, shown_path(arguments, file));
      if (!settings) {
        FileResult failed{.item = {}, .is_configured = false};
        failed.item.path = shown_path(arguments, file);
        failed.item.error = settings.error();
        results.push_back(std::move(failed));
        continue;
      }
      for (report::Item& item : score_conllu(arguments, file)) {
        FileResult result{.item = std::move(item), .max_level = settings->settings.max_level};
        result.is_configured = !result.item.error || is_input_error(result.item.error->code);
        results.push_back(std::move(result));
      }
    }
  } else {
    results = check_files(arguments, analyzers);
  }
  int code = kGood;
  bool is_any_checked = false;
  for (FileResult& result : results) run.items.push_back(std::move(result.item));
  run.versions = analyzers.versions();
  if (baseline) mark_known(run, *std::move(baseline));
  for (std::size_t i = 0; i < results.size(); ++i) {
    const report::Item& item = run.items[i];
    is_any_checked = is_any_checked || item.analysis.has_value();
    if (!item.error) continue;
    const bool own_path = item.error->path.empty() || item.error->path == item.path;
    say(own_path ? item.path + ": " + item.error->message : item.path + ": " + described(*item.error));
    // Wrong settings outrank a file that can't be read.
    if (!results[i].is_configured) code = kWrongUse;
    else if (code != kWrongUse) code = kUnread;
  }
  if (code == kGood && !is_any_checked) code = kUnread;
  if (code == kGood)
    for (std::size_t i = 0; i < results.size(); ++i) {
      const bool has_findings =
          arguments.command == Command::check && report::has_finding_at(run.items[i], results[i].fail_on);
      if (has_findings || is_too_hard(results[i], run.items[i])) code = kFindings;
    }
  for (std::size_t i = 0; i < results.size(); ++i) say_missing_level(results[i], run.items[i]);
  return finish(arguments, written(arguments, run), code);
}

}  // namespace helder::cli
