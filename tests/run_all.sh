#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Everything that must hold, step by step; goes on after a failure and ends with what passed and failed.
set -uo pipefail
cd "$(dirname "$0")/.."
passed=0
failed=0
names=""

step() {  # step NAME COMMAND…
  local name=$1 start=$SECONDS
  shift
  printf '\n=== %s\n' "$name"
  if "$@"; then
    passed=$((passed + 1)); printf '=== %s: passed (%d s)\n' "$name" $((SECONDS - start))
  else
    failed=$((failed + 1)); names="$names $name"; printf '=== %s: FAILED (%d s)\n' "$name" $((SECONDS - start))
  fi
}
quiet_configure() { cmake --preset "$1" > "/tmp/helder-configure-$1.$$" 2>&1 || { cat "/tmp/helder-configure-$1.$$"; rm -f "/tmp/helder-configure-$1.$$"; return 1; }; rm -f "/tmp/helder-configure-$1.$$"; }
build() { quiet_configure "$1" && cmake --build --preset "$1" -- --quiet; }
units() { ctest --test-dir "build/$1" --output-on-failure --timeout 300 -j 2 2>&1 | grep -vE '^ *[0-9]+/[0-9]+ Test .*Passed|^ +Start +[0-9]+:'; return "${PIPESTATUS[0]}"; }

step build-release build release
step build-dev build dev
step tests-dev units dev
step apps env HELDER="$PWD/build/release/bin/helder" /usr/bin/python3 -m pytest -q -p no:cacheprovider tests/apps tests/architecture tests/install
if [ -d ../shared/treebank ]; then
  step accuracy-tokens /usr/bin/python3 tests/accuracy/tokenization.py build/release/bin/helder parse - --type txt --format conllu
else
  printf '\n=== accuracy-tokens: skipped, ../shared/treebank is not here\n'
fi
if [ -d ../shared/corpus ]; then
  step accuracy-notations /usr/bin/python3 tests/accuracy/notations.py build/release/bin/helder
else
  printf '\n=== accuracy-notations: skipped, ../shared/corpus is not here\n'
fi
step accuracy-parse /usr/bin/python3 tests/accuracy/parsing.py build/release/bin/helder
step accuracy-lint2 /usr/bin/python3 tests/accuracy/lint2.py build/release/bin/helder
if [ -d ../shared/lint ]; then
  step accuracy-lint2-raw /usr/bin/python3 tests/accuracy/lint2_raw.py build/release/bin/helder
else
  printf '\n=== accuracy-lint2-raw: skipped, ../shared/lint is not here\n'
fi
step accuracy-labels /usr/bin/python3 tests/accuracy/woordenboek/check.py
step accuracy-marks /usr/bin/python3 tests/accuracy/woordenboek/check_redacteur.py benchmarks/corpora
step accuracy-senses /usr/bin/python3 tests/accuracy/senses.py build/release/bin/helder
step accuracy-dictionary /usr/bin/python3 tests/accuracy/dictionary.py build/release/bin/helder
if [ -d ../shared/treebank ]; then
  step accuracy-inflection /usr/bin/python3 tests/accuracy/inflection.py build/release/bin/print_forms
else
  printf '\n=== accuracy-inflection: skipped, ../shared/treebank is not here\n'
fi
step build-asan build asan
step tests-asan units asan
step fuzz tests/fuzz/run.sh smoke
step format tests/format.sh
step tidy tests/tidy.sh
step reuse tests/reuse.sh

printf '\n'
[ -z "$names" ] || printf 'Failed:%s\n' "$names"
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
