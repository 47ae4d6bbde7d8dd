#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures the lemmatizer with gold tags: on a CoNLL-U file and on lemma-words.tsv.

    python3 tests/accuracy/lemmas.py --program build/analyzer/print_lemmas --model lemmatizer.bin [--gold dev.conllu]

Prints LemmasNoMark (without "_") and Lemmas, in all and by part of speech, and with --errors every wrong one.
"""
import argparse
import collections
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
WORDS = "words of government letters"
TAGS = {
    "N-ev": ("NOUN", "N|soort|ev|basis|zijd|stan"), "N-mv": ("NOUN", "N|soort|mv|basis"),
    "N-dim": ("NOUN", "N|soort|ev|dim|onz|stan"), "VD": ("VERB", "WW|vd|vrij|zonder"),
    "VDE": ("VERB", "WW|vd|prenom|met-e"), "ODN": ("VERB", "WW|od|nom|met-e|mv-n"), "T": ("VERB", "WW|pv|tgw|met-t"), "EV": ("VERB", "WW|pv|tgw|ev"),
    "PAST": ("VERB", "WW|pv|verl|ev"), "INF": ("VERB", "WW|inf|vrij|zonder"),
    "AE": ("ADJ", "ADJ|prenom|basis|met-e|stan"), "AC": ("ADJ", "ADJ|vrij|comp|zonder"),
    "ASE": ("ADJ", "ADJ|prenom|sup|met-e|stan"), "E": ("PROPN", "N|eigen|ev|basis|onz|stan"),
    "E-gen": ("PROPN", "N|eigen|ev|basis|gen"), "R": ("ADJ", "TW|rang|prenom|stan")}


def words_of(text):
    return [line.split("\t") for line in text.splitlines() if line[:1].isdigit()]


def list_as_conllu():
    """The word list as a sentence for each word, after another word so that capitals count."""
    lines = []
    with open(os.path.join(HERE, "lemma-words.tsv"), encoding="utf-8") as file:
        for line in file:
            if line.strip() and line[0] != "#":
                kind, form, lemma = line.split()
                lines.append("\t".join(("1", "de", "de", "DET", "LID|bep|stan|rest", "_", "2", "det", "_", "_")))
                lines.append("\t".join(("2", form, lemma, *TAGS[kind], "_", "0", "root", "_", "_")))
                lines.append("")
    return "\n".join(lines) + "\n"


def measure(name, gold, arguments):
    system = subprocess.run([arguments.program, arguments.model], input=gold, capture_output=True, text=True,
                            check=True).stdout
    count, wrong, wrong_mark = collections.Counter(), collections.Counter(), collections.Counter()
    for right, found in zip(words_of(gold), words_of(system), strict=True):
        if right[3] == "DET" and name == WORDS:
            continue
        for key in ("all", right[3]):
            count[key] += 1
            wrong_mark[key] += right[2] != found[2]
            wrong[key] += right[2].replace("_", "") != found[2].replace("_", "")
        if arguments.errors and right[2].replace("_", "") != found[2].replace("_", ""):
            print(f"  {right[3]:6} {right[4]:32} {right[1]:24} {right[2]:24} got {found[2]}")
    print(f"{name}: {count['all']} words")
    for key in sorted(count, key=lambda k: (k != "all", k)):
        print(f"  {key:6} {count[key]:6}  LemmasNoMark {100 - 100 * wrong[key] / count[key]:6.2f}"
              f"  Lemmas {100 - 100 * wrong_mark[key] / count[key]:6.2f}")
    return wrong["all"] / count["all"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--model", required=True)
    parser.add_argument("--gold")
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    words = measure(WORDS, list_as_conllu(), arguments)
    treebank = 0.0
    if arguments.gold:
        with open(arguments.gold, encoding="utf-8") as file:
            treebank = measure(os.path.basename(arguments.gold), file.read(), arguments)
    return 0 if words <= 0.05 and treebank <= 0.025 else 1


if __name__ == "__main__":
    sys.exit(main())
