#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# clang-tidy on the rooms where a slip costs most and that compile fast; `make tidy` does them all.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f build/dev/compile_commands.json ] || cmake --preset dev > /dev/null
run-clang-tidy-14 -quiet -j 2 -extra-arg=-Wno-unknown-warning-option -p build/dev "$PWD/analyzer/(base|text|pipeline|readability)/.*\.cpp$" > build/tidy.log 2>&1 || { grep -E "(error|warning):" build/tidy.log | head -40; exit 1; }
