// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// What a person feels: `helder check letter` from the press of the key to the end of the program, findings printed, as
// a new process each time. An upper bound for the time to the first finding. Peak memory is what the kernel says of
// that process.
#include <benchmark/benchmark.h>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "corpora/corpus.h"

namespace helder::benchmarks {
namespace {

struct Run {
  double milliseconds = 0;
  double peak_mb = 0;
};

Run run_check(const std::string& letter, const std::string& how_deep) {
  std::string program = HELDER_PROGRAM, command = "check", path = letter, depth = "--depth=" + how_deep,
              never = "--fail-on=never";
  char* const arguments[] = {program.data(), command.data(), path.data(), depth.data(), never.data(), nullptr};
  std::string home = "XDG_DATA_HOME=" HELDER_CORPORA "/none", language = "LC_ALL=C.UTF-8";
  char* const environment[] = {home.data(), language.data(), nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  const auto before = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (::posix_spawn(&child, program.c_str(), &actions, nullptr, arguments, environment) != 0)
    give_up("cannot start " + program);
  int status = 0;
  rusage usage{};
  ::wait4(child, &status, 0, &usage);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
  posix_spawn_file_actions_destroy(&actions);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) give_up("helder check failed on " + letter);
  return {took.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

void start_up(benchmark::State& state, const std::string& letter, const std::string& depth) {
  for (int i = 0; i < 5; ++i) run_check(letter, depth);  // the disk cache is warm, as on the second letter of the day
  std::vector<double> times;
  double peak_mb = 0;
  for (auto _ : state) {
    const Run run = run_check(letter, depth);
    state.SetIterationTime(run.milliseconds / 1000);
    times.push_back(run.milliseconds);
    peak_mb = std::max(peak_mb, run.peak_mb);
  }
  std::sort(times.begin(), times.end());
  state.counters["median_ms"] = times[times.size() / 2];
  state.counters["p95_ms"] = times[std::min(times.size() - 1, times.size() * 95 / 100)];
  state.counters["peak_mb"] = peak_mb;
}

void start_up_txt(benchmark::State& state) { start_up(state, HELDER_CORPORA "/circulaire-huurbeleid.txt", "full"); }
void start_up_docx(benchmark::State& state) {
  start_up(state, HELDER_SOURCE_DIR "/examples/brief-kwijtschelding.docx", "full");
}
void start_up_tokens(benchmark::State& state) {
  start_up(state, HELDER_SOURCE_DIR "/examples/brief-kwijtschelding.docx", "tokens");
}
BENCHMARK(start_up_txt)->Iterations(100)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(start_up_tokens)->Iterations(100)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(start_up_docx)->Iterations(100)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace helder::benchmarks
