# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Check the form of betekenissen.tsv and print its counts."""

import collections
import pathlib
import re
import sys

PATH = pathlib.Path(__file__).with_name("betekenissen.tsv")
SOURCE = re.compile(r"eigen|BWB[RV]\d{7}|[a-z0-9-]+\.txt")
MARKED = re.compile(r"[^⟦⟧]*(?:⟦[^⟦⟧]+⟧[^⟦⟧]*)+")


def main():
    faults = []
    seen = {}
    counts = collections.Counter()
    words = set()
    for number, line in enumerate(PATH.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#"):
            continue
        fields = line.split("\t")
        if len(fields) != 5 or not all(field == field.strip() != "" for field in fields):
            faults.append(f"{number}: not five filled columns")
            continue
        label, sentence, word, _, source = fields
        if label not in ("melden", "zwijgen"):
            faults.append(f"{number}: unknown label {label}")
        if not MARKED.fullmatch(sentence):
            faults.append(f"{number}: marks missing or not balanced")
        if not SOURCE.fullmatch(source):
            faults.append(f"{number}: unknown source {source}")
        if sentence in seen:
            faults.append(f"{number}: same as line {seen[sentence]}")
        seen[sentence] = number
        words.add(word)
        counts[label, "eigen" if source == "eigen" else "found"] += 1
    for fault in faults:
        print(fault, file=sys.stderr)
    for (label, kind), count in sorted(counts.items()):
        print(f"{label}\t{kind}\t{count}")
    print(f"sentences\t{sum(counts.values())}\twords\t{len(words)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
