#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Frog as a contestant, with gold tokens: tags in the treebank's spelling of the CGN tag set, and lemmas.

    frog_peer.py gold BLIND.conllu OUT.conllu

Frog comes with its own models and its own dependency scheme, so heads and relations are not compared: every word hangs on the
first. Its multiword units are left out because they join tokens (and without them Frog does not parse); the timed run has both.
"""
import os
import subprocess
import sys
import tempfile


def sentences_of(path):
    with open(path, encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            columns = [line.split("\t") for line in block.splitlines() if line[:1].isdigit()]
            if columns:
                yield columns


def treebank_tag(tag):
    """'WW(pv,tgw,ev)' is 'WW|pv|tgw|ev' in the treebank, and 'LET()' is 'LET'."""
    name, _, rest = tag.rstrip(")").partition("(")
    return "|".join([name, *rest.split(",")]) if rest else name


def annotate(path, out):
    gold = list(sentences_of(path))
    with tempfile.TemporaryDirectory() as folder:
        text, result = os.path.join(folder, "text.txt"), os.path.join(folder, "result.tsv")
        with open(text, "w", encoding="utf-8") as file:
            file.writelines(" ".join(c[1] for c in sentence) + "\n" for sentence in gold)
        subprocess.run(["frog", "--threads=1", "--skip=tmnca", "-n", "-t", text, "-o", result], check=True, cwd=folder,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(result, encoding="utf-8") as file:
            rows = [line.split("\t") for line in file.read().splitlines() if line]
    if len(rows) != sum(map(len, gold)):
        sys.exit(f"Frog gave {len(rows)} tokens for {sum(map(len, gold))}")
    rows = iter(rows)
    with open(out, "w", encoding="utf-8") as file:
        for sentence in gold:
            for i, (columns, row) in enumerate(zip(sentence, rows)):
                head, relation = (0, "root") if i == 0 else (1, "dep")
                file.write(f"{i + 1}\t{columns[1]}\t{row[2]}\tX\t{treebank_tag(row[4])}\t_\t{head}\t{relation}\t_\t{columns[9]}\n")
            file.write("\n")


if __name__ == "__main__":
    annotate(*sys.argv[2:])
