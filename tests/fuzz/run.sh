#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# run.sh SECONDS: builds the fuzz targets with clang's libFuzzer and runs each that long, from its seeds.
# `run.sh smoke` does a fixed number of runs from a fixed seed instead, so that a test run says the same twice.
# What it finds is written to build/fuzz/crashes; move it to tests/fuzz/corpus/TARGET when it is mended.
set -uo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
limit="-max_total_time=$seconds"
[ "$seconds" != smoke ] || limit="-seed=1 -runs=1500"
cmake --preset fuzz > /dev/null || exit 1
cmake --build --preset fuzz --target fuzz_targets -- --quiet || exit 1
mkdir -p build/fuzz/crashes
status=0
ran=0
for target in build/fuzz/bin/*_fuzz; do
  name=$(basename "$target")
  [ "$seconds" != smoke ] || rm -rf "build/fuzz/grown/$name"
  mkdir -p "build/fuzz/grown/$name"
  seeds="tests/fuzz/corpus/$name"
  [ -d "$seeds" ] || seeds=""
  # shellcheck disable=SC2086
  if "$target" $limit -timeout=10 -rss_limit_mb=2048 -max_len=20000 -print_final_stats=0 -verbosity=0 \
      -artifact_prefix="build/fuzz/crashes/$name-" "build/fuzz/grown/$name" $seeds > "build/fuzz/$name.log" 2>&1; then
    printf 'fuzz %-24s ok\n' "$name"
  else
    printf 'fuzz %-24s FAILED, see below\n' "$name"; tail -25 "build/fuzz/$name.log"; status=1
  fi
  ran=$((ran + 1))
done
# helder-pdf meets poppler, so it is tried as a whole, through helder.
if [ -x build/release/bin/helder-pdf ]; then
  runs=200
  [ "$seconds" = smoke ] || runs=$((seconds * 20))
  /usr/bin/python3 -W ignore tests/fuzz/mutate_pdf.py build/release/bin/helder "$runs" || status=1
fi
[ "$ran" -gt 0 ] || { echo "no fuzz target was built" >&2; exit 1; }
exit $status
