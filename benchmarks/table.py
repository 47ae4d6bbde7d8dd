#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runs the speed benchmarks of a build folder and prints one Markdown table.

    python3 benchmarks/table.py build/bench [--repetitions 5] [--filter tokenize] [--strict]

Each benchmark runs several times; the table shows the median and the best run. Rates count processor time of one core, start-up
counts wall time. With --strict the exit code is 1 when a goal is missed; without it a slow day fails nothing.
"""
import argparse
import json
import pathlib
import platform
import statistics
import subprocess
import sys

# Benchmark and counter: the goal, as told in benchmarks/README.md.
GOALS = {
    ("tokenize_helder/4194304", "words"): 3e6,
    ("check_tokens_helder/1048576", "words"): 1e6,
    ("analyse_language/1048576", "words"): 60e3,
    ("analyse_all/1048576", "words"): 60e3,
    ("analyse_language/1048576/real_time/threads:2", "words"): 1.8 * 60e3,
    ("load_model", "load_ms"): 20,
    ("start_up_txt", "median_ms"): 60,
    ("start_up_docx", "median_ms"): 60,
    ("start_up_tokens", "median_ms"): 30,
    ("start_up_txt", "peak_mb"): 200,
    ("start_up_docx", "peak_mb"): 200,
    ("start_up_tokens", "peak_mb"): 80,
}
MOST_GROWTH = 0.10   # from 500 to 50,000 entries
SHOWN = {
    "words": ("words/s", lambda v: f"{v / 1e6:.2f} million" if v >= 1e6 else f"{v / 1e3:.1f} thousand"),
    "sentences": ("sentences/s", lambda v: f"{v / 1e3:.0f} thousand"),
    "bytes_per_second": ("bytes/s", lambda v: f"{v / 1e6:.1f} MB"),
    "median_ms": ("wall time, median", lambda v: f"{v:.1f} ms"),
    "p95_ms": ("wall time, 95th percentile", lambda v: f"{v:.1f} ms"),
    "peak_mb": ("peak memory", lambda v: f"{v:.1f} MB"),
    "documents": ("documents/s", lambda v: f"{v:,.0f}"),
    "share_of_check": ("share of a check", lambda v: f"{v:.2%}"),
    "load_ms": ("loading", lambda v: f"{v:.0f} ms"),
    "findings_per_1000_words": ("findings per 1,000 words", lambda v: f"{v:.1f}"),
}
SMALLER_IS_BETTER = {"share_of_check", "median_ms", "p95_ms", "peak_mb", "load_ms"}


def output(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="utf8") if line.startswith("model name")), platform.machine())
    return f"{model}, {platform.system()} {platform.release()}"


def compiler(folder):
    cache = (folder / "CMakeCache.txt").read_text(encoding="utf8")
    values = dict(line.split("=", 1) for line in cache.splitlines() if "=" in line and not line.startswith(("#", "//")))
    path = next((v for k, v in values.items() if k.startswith("CMAKE_CXX_COMPILER:")), "c++")
    kind = next((v for k, v in values.items() if k.startswith("CMAKE_BUILD_TYPE:")), "?")
    return f"{output(path, '--version').splitlines()[0]}, {kind}"


def commit():
    dirty = "-dirty" if output("git", "status", "--porcelain", "--untracked-files=no") else ""
    return output("git", "rev-parse", "--short=12", "HEAD") + dirty


def run(program, repetitions, only):
    command = [str(program), "--benchmark_format=json", f"--benchmark_repetitions={repetitions}", "--benchmark_enable_random_interleaving=true"]
    if only:
        command.append(f"--benchmark_filter={only}")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{program.name}: {done.stderr.strip()}")
    return json.loads(done.stdout)["benchmarks"] if done.stdout.strip() else []


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path, help="build folder, as made by the preset bench")
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--filter", default="", help="only benchmarks whose name matches this expression")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when a goal is missed")
    options = parser.parse_args()

    programs = sorted((options.folder / "bin").glob("*_bench"))
    if not programs:
        sys.exit(f"no benchmarks in {options.folder}/bin: run cmake --preset bench && cmake --build --preset bench")
    values = {}
    for program in programs:
        for result in run(program, options.repetitions, options.filter):
            if result.get("run_type") != "iteration":
                continue
            name = result["name"].split("/iterations:")[0].split("/repeats:")[0]
            for counter in SHOWN:
                if counter in result:
                    values.setdefault((name, counter), []).append(result[counter])

    print(f"Machine: {machine()}. Compiler: {compiler(options.folder)}. Commit: {commit()}.")
    print(f"Corpus: benchmarks/corpora. {options.repetitions} runs each.\n")
    print("| benchmark | measured | median | best | goal | reached |\n|---|---|---|---|---|---|")
    missed = 0
    def by_name(item):
        task, _, size = item[0][0].partition("/")
        number = size.split("/")[0]
        return task, int(number) if number.isdigit() else 0, size

    for (name, counter), runs in sorted(values.items(), key=by_name):
        label, show = SHOWN[counter]
        is_smaller_better = counter in SMALLER_IS_BETTER
        median, best = statistics.median(runs), (min if is_smaller_better else max)(runs)
        goal = GOALS.get((name, counter))
        reached = goal is not None and (median <= goal if is_smaller_better else median >= goal)
        missed += goal is not None and not reached
        wanted = "" if goal is None else ("at most " if is_smaller_better else "at least ") + show(goal)
        print(f"| {name} | {label} | {show(median)} | {show(best)} | {wanted} | {'' if goal is None else 'yes' if reached else 'no'} |")
    small, large = values.get(("lexicon_growth_helder/500", "words")), values.get(("lexicon_growth_helder/50000", "words"))
    if small and large:
        # The best runs are compared: a neighbour on the machine slows a run down, nothing speeds it up.
        growth = max(small) / max(large) - 1
        missed += growth >= MOST_GROWTH
        print(f"| lexicon_growth | cost, 50,000 against 500 entries | | {growth:+.1%} | under {MOST_GROWTH:+.0%} | {'yes' if growth < MOST_GROWTH else 'no'} |")
    return 1 if options.strict and missed else 0


if __name__ == "__main__":
    sys.exit(main())
