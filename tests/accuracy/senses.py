#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Right sense, or silent: does the dictionary speak on a word where an editor would, and only there?

    senses.py HELDER [--errors]

Runs HELDER on every labelled sentence of woordenboek/betekenissen.tsv, each as a letter of its own, and looks whether a
finding of the dictionary touches the marked word. Every other sentence is held out: --errors shows only the first half,
which entries and rules may be mended by. Precision: of the marked words that are reported, the share labelled
"melden". Recall: of those labelled "melden", the share reported. --errors lists what went wrong."""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TABLE = Path(__file__).parent / "woordenboek" / "betekenissen.tsv"
LEAST_PRECISION = 0.92


def rows():
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            label, sentence, word, why, source = line.split("\t")
            yield label, sentence, word, why, source


def unmark(sentence):
    """The sentence without marks, and the spans of the marks in bytes of UTF-8."""
    text, spans = b"", []
    for piece in re.split(r"(⟦|⟧)", sentence):
        if piece == "⟦":
            spans.append([len(text), None])
        elif piece == "⟧":
            spans[-1][1] = len(text)
        else:
            text += piece.encode()
    return text.decode(), spans


def analyse(helder, texts):
    """The documents of the analysis, in the order of the texts."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, text in enumerate(texts):
            path = Path(folder) / f"{number:05}.txt"
            path.write_text(text + "\n", encoding="utf-8")
            names.append(str(path))
        ran = subprocess.run(
            [helder, "check", "--format", "json", "--profile", "letter", "--fail-on", "never", *names], capture_output=True, check=False
        )
        documents = {document["path"]: document for document in json.loads(ran.stdout)["documents"]}
        return [documents.get(name, {"findings": []}) for name in names]


def touches(finding, spans):
    places = [finding, *finding.get("related", [])]
    return any(p["offset"] < end and begin < p["offset"] + p["length"] for p in places for begin, end in spans)


def main():
    helder = sys.argv[1]
    data = list(rows())
    marked = [unmark(sentence) for _, sentence, *_ in data]
    documents = analyse(helder, [text for text, _ in marked])
    counts = {}
    for number, ((label, sentence, word, why, source), (_, spans), document) in enumerate(zip(data, marked, documents)):
        entries = [f["entry"] for f in document["findings"] if f.get("entry") and touches(f, spans)]
        kind = "own" if source == "eigen" else "found text"
        half = "held out" if number % 2 else "for mending"
        for group in ("all", half, kind):
            key = (group, label, bool(entries))
            counts[key] = counts.get(key, 0) + 1
        if "--errors" in sys.argv and number % 2 == 0 and bool(entries) != (label == "melden"):
            print("TE VEEL" if entries else "GEMIST ", word, "|", why, "|", ",".join(entries), "|", sentence)
    print("| sentences | labelled melden | labelled zwijgen | reported | precision | recall |\n|---|---|---|---|---|---|")
    precision = 0.0
    for group in ("all", "for mending", "held out", "found text", "own"):
        get = lambda label, found: counts.get((group, label, found), 0)  # noqa: E731
        right, wrong, missed = get("melden", True), get("zwijgen", True), get("melden", False)
        value = right / max(1, right + wrong)
        if group == "all":
            precision = value
        print(
            f"| {group} | {right + missed} | {wrong + get('zwijgen', False)} | {right + wrong} "
            f"| {100 * value:.1f} | {100 * right / max(1, right + missed):.1f} |"
        )
    return 0 if precision >= LEAST_PRECISION else 1


if __name__ == "__main__":
    sys.exit(main())
