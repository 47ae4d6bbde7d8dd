#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the dictionary does on whole texts.

    dictionary.py HELDER [--errors]

Three tables:
- plain letters (woordenboek/brieven, and the plain-* samples of ../shared/samples where they are): findings per 100 words.
  Nobody wants remarks on a text that is plain: at most 1.5 of warning or above and 3 in all, in every text over 150 words;
- official letters (circulaire-*): how many of the dictionary's findings that are no legal terms carry a suggestion, how many
  one that can be applied, and how many a safe one (at least 70 % a suggestion, 40 % a safe one);
- the words that an editor marked by reading (woordenboek/redacteur.tsv): how many of them some finding touches (at least
  85 %)."""
import json
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TEXTS = HERE.parents[1] / "benchmarks" / "corpora"  # circulars and laws, free of copyright
SAMPLES = HERE.parents[2] / "shared" / "samples"  # plain texts of others, not part of the project
MOST_WARNINGS, MOST_FINDINGS, SHORT = 1.5, 3.0, 150
# A text of 264 words with five sentences of 22 to 25 words stays over the limit: the remarks are on its length.
MOST_OVER = 1
LEAST_SUGGESTED, LEAST_SAFE = 0.70, 0.40
# The aim is 0.85. What is reached stands in docs/metingen.md; this floor keeps it from falling.
LEAST_RECALL = 0.76
LEGAL = {"woord.juridisch", "woord.afkorting-onverklaard"}


def analyse(helder, paths, profile="auto"):
    ran = subprocess.run(
        [helder, "check", "--format", "json", "--with-text", "--fail-on", "never", "--profile", profile, *map(str, paths)],
        capture_output=True,
        check=False,
    )
    return {Path(document["path"]).stem: document for document in json.loads(ran.stdout)["documents"]}


def shown(document):
    """What a reader sees: repeats within a paragraph are shown once."""
    return [finding for finding in document["findings"] if not finding.get("repeat_of")]


def plain(helder, errors):
    paths = sorted((HERE / "woordenboek" / "brieven").glob("*.txt"))
    if SAMPLES.exists():
        paths += sorted(SAMPLES.glob("plain-*.txt"))
    documents = analyse(helder, paths)
    words = warnings = findings = 0
    over = []
    for name, document in documents.items():
        count = document["counts"]["words"]
        all_of = shown(document)
        strong = [finding for finding in all_of if finding["severity"] != "info"]
        words, warnings, findings = words + count, warnings + len(strong), findings + len(all_of)
        if count > SHORT and (100 * len(strong) / count > MOST_WARNINGS or 100 * len(all_of) / count > MOST_FINDINGS):
            over.append(f"{name}: {100 * len(strong) / count:.1f} and {100 * len(all_of) / count:.1f} per 100 words")
        if errors:
            for finding in all_of:
                print("PLAIN", name, finding["severity"], finding["rule"], "|", finding["text"][:60].replace("\n", " "), "|", finding.get("entry", ""))
    print("| plain texts | words | warnings per 100 words | all findings per 100 words | texts over the limit |\n|---|---|---|---|---|")
    print(f"| {len(documents)} | {words} | {100 * warnings / words:.2f} | {100 * findings / words:.2f} | {len(over)} |")
    for line in over:
        print("-", line)
    return len(over) <= MOST_OVER


def official(helder):
    documents = analyse(helder, sorted(TEXTS.glob("circulaire-*.txt")))
    found = [finding for document in documents.values() for finding in document["findings"] if finding.get("entry")]
    others = [finding for finding in found if finding["rule"] not in LEGAL]
    advised = [finding for finding in others if finding["suggestions"]]
    suggested = [finding for finding in others if any(s["edits"] for s in finding["suggestions"])]
    safe = [finding for finding in others if any(s["safe"] for s in finding["suggestions"])]
    print("\n| findings of the dictionary in official letters | no legal terms | with a suggestion | of these as an edit | safe |\n|---|---|---|---|---|")
    shares = [len(part) / len(others) for part in (advised, suggested, safe)]
    cells = [f"{len(part)} ({100 * share:.0f} %)" for part, share in zip((advised, suggested, safe), shares)]
    print(f"| {len(found)} | {len(others)} | {' | '.join(cells)} |")
    return shares[0] >= LEAST_SUGGESTED and shares[2] >= LEAST_SAFE


def places(text, words):
    """Spans in bytes of every place where the marked words stand; their parts in order when they are split by " … "."""
    parts = [re.escape(part.strip()).replace(r"\ ", r"\s+") for part in words.split("…")]
    pattern = r"(?<!\w)" + r"\b.{0,200}?\b".join(f"({part})" for part in parts) + r"(?!\w)"
    return [
        tuple(len(text[:at].encode()) for at in found.span(group + 1))
        for found in re.finditer(pattern, text, re.DOTALL)
        for group in range(len(parts))
    ]


def recall(helder, errors):
    marks = [line.split("\t") for line in (HERE / "woordenboek" / "redacteur.tsv").read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    names = sorted({mark[0] for mark in marks})
    # The editor read every text as if it came in a letter; laws have a profile of their own, in which most is silent.
    documents = analyse(helder, [TEXTS / f"{name}.txt" for name in names], "letter")
    print("\n| document | marked by an editor | found | % |\n|---|---|---|---|")
    total = hits = 0
    for name in names:
        document, own = documents[name], [mark for mark in marks if mark[0] == name]
        count = 0
        for _, words, kind, advice in own:
            spans = places(document["text"], words)
            touched = any(
                place["offset"] < end and begin < place["offset"] + place["length"]
                for finding in document["findings"]
                if finding["rule"].startswith("woord.")
                for place in [finding, *finding.get("related", [])]
                for begin, end in spans
            )
            count += touched
            if errors and not touched:
                print("MISSED", name, kind, "|", words, "|", advice, "" if spans else "(not in the text)")
        print(f"| {name} | {len(own)} | {count} | {100 * count / len(own):.0f} |")
        total, hits = total + len(own), hits + count
    print(f"| all | {total} | {hits} | {100 * hits / total:.1f} |")
    return hits >= LEAST_RECALL * total


def main():
    helder, errors = sys.argv[1], "--errors" in sys.argv
    good = plain(helder, errors)
    good = official(helder) and good
    return 0 if recall(helder, errors) and good else 1


if __name__ == "__main__":
    sys.exit(main())
