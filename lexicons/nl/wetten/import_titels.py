#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes wetten.tsv: the titles by which Dutch laws and regulations are cited, with their number in the Basiswettenbestand.

    import_titels.py TEXT > wetten.tsv

TEXT is the register's text, unpacked: a document starts with "=== KIND NUMBER", one paragraph a line. A law says itself how
it is cited ("Deze wet wordt aangehaald als: …"); such titles are facts and free of copyright (Auteurswet, article 11).
eigen-nummers.tsv, written by hand, wins. Sorted as the program compares: lower case, without accents."""
import pathlib
import re
import sys
import unicodedata

CITED = re.compile(r"aangehaald(?: worden)?(?: als| onder de titel| onder de naam| met de titel)\s*:?\s*(.*)")
HEAD = re.compile(r"(?:^|[ -])(?:wet|wetboek|besluit|regeling|regelingen|verordening|reglement|statuut|verdrag|richtlijn|circulaire|"
                  r"beleidsregels?|aanwijzing|leidraad|voorschrift(?:en)?|protocol|tarief)(?: |$)|"
                  r"[a-z](?:wet|wetboek|besluit|regeling|reglement|verordening|circulaire|beleidsregels?|statuut|voorschrift)(?: |$)")


def folded(name):
    name = name.replace("’", "'").replace("‘", "'").replace("–", "-").replace("‑", "-").replace("\u00a0", " ")
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))


def documents(path):
    number, paragraphs = None, []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("=== "):
                if number:
                    yield number, paragraphs
                number, paragraphs = line.split()[2], []
            elif line:
                paragraphs.append(line)
    if number:
        yield number, paragraphs


def title(paragraphs):
    for paragraph in reversed(paragraphs):
        if len(paragraph) < 400 and (cited := CITED.search(paragraph)):
            text = re.split(r"[.;]( |$)|, met vermelding| en treedt in werking| \(hierna", cited[1].strip(" «“”„\"'’‘»"))[0]
            return text.strip(" «“”„\"'’‘».,")
    return ""


def main():
    titles = {}
    for number, paragraphs in documents(sys.argv[1]):
        name = re.sub(r"\s+", " ", title(paragraphs))
        key = folded(name)
        if "afgekort" in name:
            continue
        if 5 < len(name) <= 110 and name[0].isupper() and HEAD.search(key) and key.split()[0] not in ("de", "het", "deze", "dit"):
            if re.search(r"[\t\"«»“”;:]|\bstb\b|\bjaartal\b", key) or re.fullmatch(HEAD, key):
                continue
            titles.setdefault(key, (name, number))
    for line in pathlib.Path(__file__).with_name("eigen-nummers.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, number = line.split("\t")
            if number and (old := titles.get(folded(name))) and old[1] != number:
                print(f"{name}: {number} by hand, {old[1]} in the text", file=sys.stderr)
            titles[folded(name)] = (name, number or titles.get(folded(name), ("", ""))[1])
    print("# SPDX-FileCopyrightText: 2026 helder contributors\n# SPDX-License-Identifier: EUPL-1.2")
    print("# Namen van wetten en regelingen met hun nummer op wetten.overheid.nl: naam, tab, nummer. Gemaakt door import_titels.py")
    print("# uit de tekst van het Basiswettenbestand en eigen-nummers.tsv. Wijzig dat bestand, niet dit.")
    for key in sorted(titles, key=lambda k: k.encode()):
        print("\t".join(titles[key]))


main()
