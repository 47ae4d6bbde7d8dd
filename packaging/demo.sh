#!/bin/sh
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# The end of `make demo`: a real letter, checked, and what to try next.
set -u
cd "$(dirname "$0")/.."
helder=build/release/bin/helder
letter=examples/brief-kwijtschelding.docx

echo
echo "helder kijkt nu een brief van een gemeente na: $letter"
echo
$helder check "$letter" --fail-on never || exit 1
cat <<EOF

Dit was een voorbeeld. Probeer nu zelf:

  $helder check MIJN-BRIEF.docx     kijk je eigen brief na
  $helder score MIJN-BRIEF.docx     bekijk alleen de scores
  $helder explain woord.vaag        lees waarom een regel bestaat
  $helder explain derhalve          lees wat een woord betekent en wat je kunt schrijven
  $helder rules                     bekijk alle regels
  sudo make install                                     zet helder op je computer

De handleiding staat in docs/handleiding/. Je tekst blijft op je eigen computer.
EOF
