#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# make train: makes models/nl/taal.model anew, with fixed seeds. Installs nothing; says what is missing.
set -euo pipefail
cd "$(dirname "$0")/.."
treebank=${TREEBANK:-../shared/treebank}
work=build/training
version=${VERSION:-nl-1.0}
for file in train.conllu extra.conllu dev.conllu; do
  [ -f "$treebank/$file" ] || { echo "make train: $treebank/$file is not here. Set TREEBANK to the folder with the treebank." >&2; exit 2; }
done
python=$work/venv/bin/python
[ -x "$python" ] || python=python3
if ! nouns=$("$python" -c 'import importlib.util, os, jax, pyarrow
folder = os.path.dirname(importlib.util.find_spec("lint_ii").origin)
print(os.path.join(folder, "linguistic_data/data/nouns_sem_types_20260420.parquet"))' 2> /dev/null); then
  cat >&2 << 'TEXT'
make train: the Python packages for training are not here. Install them once:
  python3 -m venv build/training/venv
  build/training/venv/bin/pip install -r training/requirements.txt
  build/training/venv/bin/pip install --no-deps lint-ii==0.1.3
TEXT
  exit 2
fi
[ -f /usr/share/hunspell/nl.dic ] || { echo "make train: /usr/share/hunspell/nl.dic is not here (package hunspell-nl)." >&2; exit 2; }
mkdir -p "$work"
# One thread: the order of sums, and so the result, is the same each time.
export XLA_FLAGS="--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
python3 training/lemmatizer/train.py --train "$treebank/train.conllu" --extra "$treebank/extra.conllu" --out "$work/lemmas.bin"
"$python" training/engine/train.py --train "$treebank/train.conllu" "$treebank/extra.conllu" --dev "$treebank/dev.conllu" \
  --gold tests/accuracy/overheid/train.conllu --nouns "$nouns" --out "$work/network.pkl" ${TRAIN_OPTIONS:-}
# Five rounds more, slowly, with orders made of statements: letters are full of them, the treebank is not.
"$python" training/engine/train.py --train "$treebank/train.conllu" "$treebank/extra.conllu" --dev "$treebank/dev.conllu" \
  --gold tests/accuracy/overheid/train.conllu --nouns "$nouns" --start "$work/network.pkl" --orders 1 --epochs 5 --rate 5e-4 \
  --out "$work/network-orders.pkl"
"$python" training/engine/pack.py --network "$work/network-orders.pkl" --lemmas "$work/lemmas.bin" --nouns "$nouns" \
  --version "$version" --out models/nl/taal.model
