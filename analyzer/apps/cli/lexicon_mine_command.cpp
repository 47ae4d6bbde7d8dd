// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// helder lexicon mine.
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdio>

#include "apps/cli/candidate_table.h"
#include "apps/cli/run_commands.h"
#include "apps/cli/settings_choice.h"
#include "apps/cli/terminal.h"
#include "curation/judgements.h"
#include "pipeline/settings_table.h"

namespace helder::cli {
namespace {

/// A whole number from 1; nothing when it is something else. Without the option `fallback`.
std::optional<std::uint64_t> number_of(const Arguments& arguments, std::string_view option, std::uint64_t fallback) {
  if (!arguments.has(option)) return fallback;
  const std::string_view text = arguments.value(option);
  std::uint64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc() || end != text.data() + text.size() || number < 1 || number > 1'000'000)
    return std::nullopt;
  return number;
}

struct Wishes {
  std::uint64_t limit = 100, fewest_documents = 2, concordance = 0;
  std::vector<curation::GroupPaths> groups;
  curation::Judgements judgements;
};

Result<Wishes> wishes_of(const Arguments& arguments) {
  const auto wrong = [](std::string message) { return unexpected(ErrorCode::wrong_use, std::move(message)); };
  if (auto good = check_options(arguments); !good) return unexpected(good.error());
  Wishes wishes;
  for (const auto& [option, place] :
       {std::pair("limit", &wishes.limit), std::pair("min-documents", &wishes.fewest_documents),
        std::pair("concordance", &wishes.concordance)}) {
    const auto number = number_of(arguments, option, *place);
    if (!number) return wrong("Bij --" + std::string(option) + " hoort een getal van 1 tot en met 1000000.");
    *place = *number;
  }
  if (!arguments.words.empty()) wishes.groups.push_back({"", arguments.words});
  for (const std::string& group : arguments.all("group")) {
    const std::size_t equals = group.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == group.size())
      return wrong("Bij --group hoort een naam en een bestand of map, zoals: --group brieven=map/brieven");
    const std::string name = group.substr(0, equals);
    const auto known = std::find_if(wishes.groups.begin(), wishes.groups.end(),
                                    [&](const curation::GroupPaths& one) { return one.name == name; });
    if (known == wishes.groups.end()) wishes.groups.push_back({name, {group.substr(equals + 1)}});
    else known->paths.push_back(group.substr(equals + 1));
  }
  if (wishes.groups.empty())
    return wrong(
        "Zet achter 'helder lexicon mine' de bestanden of mappen met teksten. Met 'helder lexicon mine --help' zie je "
        "hoe het werkt.");
  if (arguments.has("document-mark") && arguments.value("document-mark").empty())
    return wrong("Bij --document-mark hoort het begin van een regel, zoals: --document-mark '==='");
  std::size_t from_input = 0;
  for (const auto& group : wishes.groups)
    from_input += static_cast<std::size_t>(std::count(group.paths.begin(), group.paths.end(), "-"));
  if (from_input > 1)
    return wrong("Gebruik het streepje (-) maar één keer: wat binnenkomt kan maar één keer worden gelezen.");
  if (wishes.concordance > 0) {
    if (from_input > 0) return wrong("Met --concordance leest helder de teksten twee keer. Geef ze als bestand.");
    if (arguments.has("output") || arguments.value("format", "text") != "text" || arguments.has("summary"))
      return wrong(
          "Zinnen uit je teksten komen alleen op het scherm. Gebruik --concordance zonder --output, --format of "
          "--summary.");
  }
  if (arguments.has("judged")) {
    auto judgements = curation::read_judgements(std::string(arguments.value("judged")));
    if (!judgements) return unexpected(judgements.error());
    wishes.judgements = *std::move(judgements);
  }
  return wishes;
}

curation::MiningOptions options_of(const Arguments& arguments) {
  curation::MiningOptions options;
  options.sources.document_mark = arguments.value("document-mark");
  if (arguments.has("max-size")) options.sources.max_size = *pipeline::parse_size(arguments.value("max-size"));
  options.jobs = static_cast<std::size_t>(number_of(arguments, "jobs", 1).value_or(1));
  if (isatty(STDERR_FILENO) != 0)
    options.progress = [](std::uint64_t words) {
      std::fprintf(stderr, "\rhelder: %llu woorden gelezen", static_cast<unsigned long long>(words));
    };
  return options;
}

}  // namespace

int run_lexicon_mine(const Arguments& arguments) {
  const auto wishes = wishes_of(arguments);
  if (!wishes) {
    say(wishes.error());
    return kWrongUse;
  }
  const auto engine = curation::load_engine({}, arguments.all("lexicon"));
  if (!engine) {
    say(engine.error());
    return kWrongUse;
  }
  const curation::MiningOptions options = options_of(arguments);
  const curation::Mined mined = curation::mine(*engine, wishes->groups, options);
  if (options.progress) std::fputs("\r\033[K", stderr);
  for (const Error& error : mined.errors) say(error);

  const std::string_view category = arguments.value("category");
  const curation::Everyday everyday = curation::everyday_of(*engine->frequencies);
  curation::CandidateOptions choice;
  choice.fewest_documents = wishes->fewest_documents;
  choice.unseen = curation::unseen_per_million(*engine->frequencies);
  choice.with_words = category == "words" || category == "all" || category.empty();
  choice.with_phrases = category == "phrases" || category == "all" || category.empty();
  // Names only when asked: those of citizens and colleagues are nobody's business.
  choice.with_names = category == "names" || category == "all";
  std::vector<std::vector<curation::Candidate>> lists;
  for (const curation::MinedGroup& group : mined.groups) {
    lists.push_back(curation::find_candidates(group.counts, everyday, choice));
    for (curation::Candidate& candidate : lists.back()) candidate.group = group.name;
  }
  CandidateTable table{.mined = mined,
                       .lexicon = *engine->lexicon,
                       .reference = std::string(engine->frequencies->name()),
                       .candidates = curation::merge_groups(std::move(lists)),
                       .found = 0,
                       .examples = {},
                       .columns = terminal_columns()};
  table.found = table.candidates.size();
  if (table.candidates.size() > wishes->limit) table.candidates.resize(wishes->limit);
  curation::mark_covered(table.candidates, *engine->lexicon);
  curation::apply_judgements(table.candidates, wishes->judgements);
  if (wishes->concordance > 0)
    table.examples = curation::find_examples(table.candidates, wishes->groups, options.sources, wishes->concordance);

  const int code = mined.errors.empty() && mined.documents > 0 ? kGood : kUnread;
  const std::string_view format = arguments.value("format", "text");
  if (format == "json") return finish(arguments, candidates_json(table), code);
  if (arguments.has("summary")) {
    // One run over millions of words can give both: the list in the file, the summary on the screen.
    if (format == "tsv" && arguments.has("output")) {
      if (const int written = finish(arguments, candidates_tsv(table), code); written == kWrongUse) return written;
      if (auto shown = write_result(summary_text(table), {}); !shown) {
        say(shown.error());
        return kWrongUse;
      }
      return code;
    }
    return finish(arguments, summary_text(table), code);
  }
  if (format == "tsv") return finish(arguments, candidates_tsv(table), code);
  return finish(arguments, candidates_text(table), code);
}

}  // namespace helder::cli
