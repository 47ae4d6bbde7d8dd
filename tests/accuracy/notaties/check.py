#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Verifies the labelled references (verwijzingen.tsv) against the corpus they were drawn from.

    check.py [CORPUS]

CORPUS: `wetten-11M.txt` or `wetten-11M.txt.zst` (then `zstd` is called); without it the environment variable
HELDER_WETTEN or `shared/corpus/wetten-11M.txt.zst` beside the checkout. The form of the file is always verified;
where the corpus is absent, the script says that it skipped the rest and ends with 0.
"""

import collections
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys

KINDS = {"article", "law", "publication", "parliamentary", "case_law", "identifier", "eu_act"}
HERE = pathlib.Path(__file__).resolve().parent


def read_labels(path):
    """The data lines as (line number, document, paragraph, begin, end, hash, spans)."""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        document, paragraph, begin, end, digest, spans = line.split("\t")
        parsed = []
        for span in filter(None, spans.split(";")):
            place, kind = span.split(":")
            first, last = place.split("-")
            parsed.append((int(first), int(last), kind))
        yield number, document, int(paragraph), int(begin), int(end), digest, parsed


def form_errors(labels):
    seen = set()
    for number, document, paragraph, begin, end, digest, spans in labels:
        if (document, paragraph, begin) in seen:
            yield f"line {number}: the sentence occurs twice"
        seen.add((document, paragraph, begin))
        if begin < 0 or end <= begin:
            yield f"line {number}: the sentence is empty"
        if len(digest) != 8 or set(digest) - set("0123456789abcdef"):
            yield f"line {number}: {digest} is no hash"
        previous = 0
        for first, last, kind in spans:
            if kind not in KINDS:
                yield f"line {number}: unknown kind {kind}"
            if first < previous:
                yield f"line {number}: {first}-{last} overlaps or is out of order"
            if last <= first or last > end - begin:
                yield f"line {number}: {first}-{last} is not inside the sentence"
            previous = last


def find_corpus():
    if len(sys.argv) > 1:
        return pathlib.Path(sys.argv[1])
    if os.environ.get("HELDER_WETTEN"):
        return pathlib.Path(os.environ["HELDER_WETTEN"])
    for base in HERE.parents:
        for name in ("wetten-11M.txt", "wetten-11M.txt.zst"):
            path = base / "shared" / "corpus" / name
            if path.exists():
                return path
    return None


def corpus_lines(path):
    if path.suffix == ".zst":
        process = subprocess.Popen(["zstd", "-dcq", str(path)], stdout=subprocess.PIPE)
        for line in process.stdout:
            yield line.decode("utf-8").rstrip("\n")
        if process.wait():
            sys.exit(f"zstd could not read {path}")
    else:
        with open(path, encoding="utf-8", newline="\n") as file:
            for line in file:
                yield line.rstrip("\n")


def corpus_errors(labels, path):
    wanted = {}
    for label in labels:
        wanted.setdefault((label[1], label[2]), []).append(label)
    document, paragraph = None, 0
    for line in corpus_lines(path):
        if line.startswith("=== "):
            document, paragraph = line.split()[2], 0
            continue
        if not line.strip():
            continue
        paragraph += 1
        for number, _, _, begin, end, digest, spans in wanted.pop((document, paragraph), ()):
            text = line[begin:end]
            if len(text) != end - begin:
                yield f"line {number}: the paragraph is shorter than the sentence's end"
            elif hashlib.sha256(text.encode("utf-8")).hexdigest()[:8] != digest:
                yield f"line {number}: another text than was labelled"
            else:
                for first, last, _ in spans:
                    if text[first:last].strip() != text[first:last]:
                        yield f"line {number}: {first}-{last} begins or ends with white space"
    for rest in wanted.values():
        for label in rest:
            yield f"line {label[0]}: {label[1]} has no paragraph {label[2]}"


def main():
    labels = list(read_labels(HERE / "verwijzingen.tsv"))
    errors = list(form_errors(labels))
    corpus = find_corpus()
    skipped = None
    if corpus is None or not corpus.exists():
        skipped = "the corpus is not here"
    elif corpus.suffix == ".zst" and not shutil.which("zstd"):
        skipped = "zstd is not here"
    else:
        errors += corpus_errors(labels, corpus)
    for error in errors:
        print(error)
    counts = collections.Counter(kind for label in labels for _, _, kind in label[6])
    print(f"{len(labels)} sentences, {sum(counts.values())} spans:",
          ", ".join(f"{kind} {count}" for kind, count in counts.most_common()))
    if skipped:
        print(f"skipped the comparison with the corpus: {skipped}")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
