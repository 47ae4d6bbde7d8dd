#!/bin/sh
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Installs what is missing on Debian 12: `dependencies.sh build` or `dependencies.sh test`. Does nothing, and needs no
# rights, when everything is there.
set -eu

build="g++ cmake ninja-build pkg-config libicu-dev libboost1.81-dev libhunspell-dev hunspell-nl libgumbo-dev libgmime-3.0-dev libzip-dev
  libpugixml-dev libmd4c-dev libpoppler-cpp-dev nlohmann-json3-dev libcli11-dev libtomlplusplus-dev libtbb-dev"
test="$build ccache libgtest-dev libgmock-dev libbenchmark-dev clang-14 clang-tidy-14 clang-format-14 libclang-rt-14-dev
  strace python3 python3-venv python3-pytest python3-jsonschema python3-yaml zip unzip libreoffice-writer-nogui hyphen-nl python3-reportlab weasyprint python3-cairo groff qpdf poppler-utils fonts-dejavu-core dpkg-dev file bash-completion man-db"

case "${1:-build}" in
  build) wanted=$build ;;
  test) wanted=$test ;;
  *) echo "usage: dependencies.sh [build|test]" >&2; exit 2 ;;
esac

missing=""
for package in $wanted; do
  dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "Installing:$missing" >&2
run=""
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null 2>&1 || { echo "Deze pakketten ontbreken:$missing. Vraag je beheerder om ze te installeren met apt." >&2; exit 1; }
  run=sudo
fi
$run apt-get update -qq
# shellcheck disable=SC2086  # a list of words on purpose
DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends $missing >&2
