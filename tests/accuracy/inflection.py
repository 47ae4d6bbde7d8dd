#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Are the forms right that suggestions are made of?

    inflection.py PRINT_FORMS [--errors]

Takes the 2,000 verbs, the 2,000 nouns and the 2,000 adjectives that the treebank (../shared/treebank) uses most and
compares every form that people wrote there, with its tag, with what the inflection makes for that cell. A cell counts as
right when the form made is one that is attested for it. Articles are compared with the gender in the tags.

Left out, because it says nothing about our forms: forms seen once (typing errors, old spelling; --once shows them); forms
of the second person where it has its own ("bent", "kunt": a paradigm has one cell for u and hij); "-de" as the free form of
the present participle ("gaande": the tag has no -e there). Part of the treebank was typed without diacritics: a form there
that has none is compared without them. DOUBLE names the words of which the Woordenlijst has two forms, of which the treebank
happens to show the other one; NO_LEMMA what the treebank calls a lemma and no dictionary does."""
import collections
import subprocess
import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TREEBANK = ROOT.parent / "shared" / "treebank"
MOST_USED = 2000
LEAST_CORRECT = 0.99
LEAST_COMPARED = 2000
SECOND_PERSON = {"bent", "hebt", "kunt", "kun", "zult", "zul", "wilt", "weest"}
DOUBLE = {
    ("test", "mv"): "testen", ("opname", "mv"): "opnamen", ("finale", "mv"): "finalen", ("aardappel", "mv"): "aardappelen",
    ("dokter", "mv"): "doktoren", ("teken", "mv"): "tekenen", ("redacteur", "mv"): "redacteuren", ("jagen", "vt"): "joeg",
    ("jagen", "vtmv"): "joegen", ("op|houden", "tt1"): "hou", ("rijden", "tt1"): "rij", ("prins", "vk"): "prinske",
    ("weduwe", "mv"): "weduwes", ("grootte", "mv"): "groottes", ("keuze", "mv"): "keuzen", ("einde", "mv"): "eindes",
}  # fmt: skip
# "geboren" and "konden" are no infinitives; "innings" is cricket; "uit is"; "overkomen" and "doorbroken" are the verbs that
# do not part, which the treebank wrote with their sign.
NO_LEMMA = {("geboren", "ww"), ("inning", "znw"), ("konden", "ww"), ("uit|zijn", "ww"), ("over|komen", "ww"), ("door|breken", "ww")}
CLASSES = {"VERB": "ww", "AUX": "ww", "NOUN": "znw", "ADJ": "bn"}


def cell_of(xpos):
    """The cell of the paradigm that a tag of CGN names, or None."""
    parts = xpos.split("|")
    if xpos.startswith("WW|pv|tgw|"):
        return {"ev": "tt1", "met-t": "tt3", "mv": "ttmv"}.get(parts[3])
    if xpos.startswith("WW|pv|verl|"):
        return {"ev": "vt", "mv": "vtmv"}.get(parts[3])
    if parts[0] == "WW" and parts[1] in ("vd", "od"):
        name = parts[1]
        if "zonder" in parts:
            return "od|ode" if name == "od" and parts[2] == "vrij" else name
        return name + "e" if "met-e" in parts and "mv-n" not in parts else None
    if parts[0] == "WW" and parts[1] == "inf":
        return "inf" if "zonder" in parts else None
    if xpos.startswith("N|soort|"):
        if "dim" in parts:
            return "vk" if parts[2] == "ev" else "vkmv"
        if parts[2] == "mv":
            return "mv"
        return "inf" if "gen" not in parts and "dat" not in parts else None
    if parts[0] == "ADJ" and "mv-n" not in parts and "met-s" not in parts:
        degree = {"basis": ("inf", "e"), "comp": ("vt1", "vt1e"), "sup": ("ot", "ote")}
        for name, (bare, with_e) in degree.items():
            if name in parts:
                return with_e if "met-e" in parts else bare if "zonder" in parts else None
    return None


def without_marks(form):
    return "".join(c for c in unicodedata.normalize("NFD", form) if not unicodedata.combining(c))


def agrees(made, seen):
    """Is one of the forms made what somebody wrote?"""
    return any(form in seen or without_marks(form) in seen for form in made)


def attested():
    """How often each lemma is used, and how often each form stands in each of its cells."""
    used, forms, genders = collections.Counter(), collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for path in sorted(TREEBANK.glob("*.conllu")):
        for line in path.read_text(encoding="utf-8").splitlines():
            columns = line.split("\t")
            if len(columns) != 10 or columns[3] not in CLASSES or not columns[1].islower() and not columns[1].istitle():
                continue
            kind = CLASSES[columns[3]]
            form, lemma = columns[1].lower(), columns[2].lower()
            if not lemma.replace("_", "").replace("-", "").isalpha():
                continue
            # A particle is told by its "_" in verbs; in nouns that sign parts a compound.
            lemma = lemma.replace("_", "|", 1) if kind == "ww" else lemma.replace("_", "")
            key = (lemma.replace("_", ""), kind)
            used[key] += 1
            cell = cell_of(columns[4])
            if cell:
                forms[(*key, cell)][form] += 1
            if kind == "znw" and "|ev|" in columns[4]:
                for tag, article in (("zijd", "de"), ("onz", "het")):
                    if f"|{tag}" in columns[4] and "|dim|" not in columns[4]:
                        genders[key][article] += 1
    return used, forms, genders


def main():
    if not TREEBANK.exists():
        print("the treebank is not here: nothing compared")
        return 77
    used, forms, genders = attested()
    # The treebank writes lemmas of some compounds by their parts without the linking letters: those are no words.
    words, room = [], collections.Counter()
    for key, _ in used.most_common():
        is_word = key[1] == "ww" or forms[(*key, "inf")][key[0]] > 0
        if is_word and key not in NO_LEMMA and room[key[1]] < MOST_USED:
            room[key[1]] += 1
            words.append(key)
    ran = subprocess.run(
        [sys.argv[1]], input="".join(f"{lemma}\t{kind}\n" for lemma, kind in words), capture_output=True, text=True, check=True
    )
    made = collections.defaultdict(set)
    for line in ran.stdout.splitlines():
        lemma, kind, cell, form = line.split("\t")
        made[(lemma, kind, cell.removesuffix("+stem"))].add(form)
    right, wrong = collections.Counter(), collections.Counter()
    chosen = set(words)
    for (lemma, kind, cell), seen in forms.items():
        if (lemma, kind) not in chosen:
            continue
        known = {form for form, count in seen.items() if (count > 1 or "--once" in sys.argv) and form not in SECOND_PERSON}
        own = set().union(*(made[(lemma, kind, name)] for name in cell.split("|")))
        if not known or cell == "inf" or DOUBLE.get((lemma, cell)) in known:
            continue
        good = agrees(own, known)
        (right if good else wrong)[kind] += 1
        if not good and "--errors" in sys.argv:
            print(lemma, kind, cell, "made:", ",".join(sorted(own)) or "-", "attested:", dict(seen))
    for key in words:
        counts = genders[key]
        own = made[(*key, "article")]
        if not counts or counts.most_common(1)[0][1] < 2:
            continue
        good = not own or bool(own & set(counts))
        (right if good else wrong)["article"] += 1
        if not good and "--errors" in sys.argv:
            print(key[0], "article made:", own, "attested:", dict(counts))
        if not own:
            right["article"] -= 1
            wrong["no article"] += 1
    print("| words | forms compared | right | % |\n|---|---|---|---|")
    names = {"ww": "verbs", "znw": "nouns", "bn": "adjectives"}
    for kind in names:
        total = right[kind] + wrong[kind]
        print(f"| {names[kind]} | {total} | {right[kind]} | {100 * right[kind] / max(1, total):.2f} |")
    total, good = sum(right[k] + wrong[k] for k in names), sum(right[k] for k in names)
    print(f"| all | {total} | {good} | {100 * good / max(1, total):.2f} |")
    stated = right["article"] + wrong["article"]
    print(f"\nArticles: {right['article']} of {stated} right; {wrong['no article']} more have none (then no suggestion is safe).")
    enough = total >= LEAST_COMPARED and good >= LEAST_CORRECT * total and right["article"] >= LEAST_CORRECT * stated
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
