# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Check that each marked expression of redacteur.tsv occurs in its document and print the counts.

Usage: check_redacteur.py FOLDER, the folder with the sample texts.
"""

import collections
import pathlib
import re
import sys

PATH = pathlib.Path(__file__).with_name("redacteur.tsv")
KINDS = "ambtelijk juridisch archaisch voorzetsel omslachtig vaag afkorting jargon engels-latijn".split()
# Between the parts of a split expression: the same clause, figures such as 8.39 apart.
GAP = r"(?!\w)(?:[^.;:]|\.(?=\d)){1,250}?(?<!\w)"


def pattern(words):
    parts = GAP.join(re.escape(part) for part in words.split(" … "))
    before = r"(?<!\w)" if words[0].isalnum() else ""
    after = r"(?!\w)" if words[-1].isalnum() else ""
    return re.compile(before + parts + after)


def main():
    folder = pathlib.Path(sys.argv[1])
    faults = []
    texts = {}
    seen = set()
    documents = collections.Counter()
    kinds = collections.Counter()
    for number, line in enumerate(PATH.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#"):
            continue
        fields = line.split("\t")
        if len(fields) != 4 or not all(field == field.strip() != "" for field in fields):
            faults.append(f"{number}: not four filled columns")
            continue
        document, words, kind, _ = fields
        if document not in texts:
            texts[document] = " ".join((folder / f"{document}.txt").read_text(encoding="utf-8").split())
        if kind not in KINDS:
            faults.append(f"{number}: unknown kind {kind}")
        if not pattern(words).search(texts[document]):
            faults.append(f"{number}: not in {document}: {words}")
        if (document, words.lower()) in seen:
            faults.append(f"{number}: twice in {document}: {words}")
        seen.add((document, words.lower()))
        documents[document] += 1
        kinds[kind] += 1
    for fault in faults:
        print(fault, file=sys.stderr)
    for document, count in documents.items():
        print(f"{document}\t{count}\t{100 * count / len(texts[document].split()):.1f} per 100 words")
    for kind, count in kinds.most_common():
        print(f"{kind}\t{count}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
