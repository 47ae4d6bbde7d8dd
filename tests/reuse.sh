#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Every file names its licence (REUSE 3). Debian's reuse predates REUSE.toml, so it comes from PyPI into build/.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=build/reuse-venv
if [ ! -x $venv/bin/reuse ]; then
  /usr/bin/python3 -m venv $venv
  $venv/bin/pip install -q --disable-pip-version-check reuse==6.2.0
fi
$venv/bin/reuse lint --quiet || { $venv/bin/reuse lint | head -60; exit 1; }
