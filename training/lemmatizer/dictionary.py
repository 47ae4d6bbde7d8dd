# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""(form, class) → lemma for the words of Hunspell's Dutch dictionary (OpenTaal) and the conjugation of its verbs."""
import re

from words import normalise_form

PARTICLES = ("aaneen achteraan achteraf achterna achterom achterop achterover achteruit aan af bekend beet binnen bij "
             "bijeen bloot boven buiten dicht dood door doorheen droog fijn flauw gade gelijk gerust goed groot hard "
             "heen in ineen klaar kapot kenbaar kwijt langs leeg los mede mee mis na naar neer om omhoog omlaag "
             "omver onder op open opeen over overeen plaats plat recht rond samen schoon schuil stil stop stuk tegen "
             "tegemoet teleur tentoon terecht terug teniet teweeg toe tussen uit uiteen vast veilig vol voor vooraf "
             "voorbij voort vooruit vrij waar weer weg zwart deel kennis plaats prijs paard les lief "
             "thuis achter steek hoog laag vreemd zeker schade stand vorm tewerk").split()
PARTICLES = sorted(set(PARTICLES), key=lambda p: (-len(p), p))
# Those that are words of a compound as well: rechtspersoon, deelname.
NOUNS = set("deel dood groot hoog kennis laag les paard plaats prijs recht schade stand steek vorm zwart".split())
# Those that also stand before a verb without being split off: overleggen, doordenken, voorkomen.
AMBIGUOUS = set("achter door mis om onder over vol voor weer vorm stand".split())


def read_hunspell(folder):
    """The dictionary's entries [(word, flags)] and its endings {flag: [(strip, add, condition, kind)]}."""
    endings = {}
    with open(folder + "/nl.aff", encoding="utf-8") as file:
        for line in file:
            parts = line.split()
            if len(parts) < 5 or parts[0] != "SFX" or parts[2] in "YN" and parts[3].isdigit():
                continue
            kind = next((p[3:] for p in parts if p.startswith("ts:")), "")
            if not kind:
                continue
            add = parts[3].split("/")[0]
            strip, add = ("" if x == "0" else plain(x) for x in (parts[2], add))
            if add.endswith("-"):
                continue
            condition = parts[4] if not parts[4].startswith("ts:") else "."
            endings.setdefault(parts[1], []).append((strip, add, re.compile(plain(condition) + "$"), kind))
    entries = []
    with open(folder + "/nl.dic", encoding="utf-8") as file:
        next(file)
        for line in file:
            word, _, flags = line.split("\t")[0].strip().partition("/")
            flags = [flags[i:i + 2] for i in range(0, len(flags), 2)]
            if word and "Fw" not in flags and " " not in word:
                entries.append((plain(word), flags))
    return entries, endings


def plain(text):
    return text.replace("ĳ", "ij").replace("Ĳ", "IJ").replace("’", "'")


CLASS_OF_ENDING = {"NN2": "N-mv", "NN1r": "N-dim", "NN2r": "N-mvdim", "NN1d": "N-dim", "NN2d": "N-mvdim", "AJe": "Ae",
                   "AJcn": "Ac", "AJc": "Ac", "AJce": "Ace", "AJsn": "As", "AJse": "Ase"}
NOUN_ENDING = re.compile("(?:ing|heid|tie|sie|teit|schap|isme|ment|uur|aat|nis|iek|ie|logie|ij|age)$")


def expand(entries, endings):
    """Yields (form, class, lemma) for nouns and adjectives; and collects infinitives and participles."""
    pairs, bare, infinitives, participles, words = [], [], set(), set(), set()
    for word, flags in entries:
        words.add(normalise_form(word))
        kinds = set()
        for flag in flags:
            for strip, add, condition, kind in endings.get(flag, ()):
                name = CLASS_OF_ENDING.get(kind)
                if not name or not condition.search(word) or not word.endswith(strip):
                    continue
                form = word[:len(word) - len(strip)] + add
                kinds.add(name[0])
                if name[0] == "N" and word[:1].isupper() and word[1:].islower():
                    name = name.replace("N", "E")  # Amerikanen
                pairs.append((form, name, word))
                if name == "Ae":
                    pairs.append((form + "n", "An", word))
                elif name == "Ase":
                    pairs.append((form + "n", "Asn", word))
        if "Vi" in flags:
            infinitives.add(word)
        if "Ve" in flags:
            participles.add(word)
        if "N" in kinds and word[:1].isupper() and word[1:].islower():
            continue
        if "N" in kinds or not kinds and "Vi" not in flags and "Ve" not in flags and word.islower() and (
                "Cc" in flags or NOUN_ENDING.search(word)):
            (bare if "N" not in kinds else pairs).append((word, "N", word))
        if "A" in kinds:
            pairs.append((word, "A", word))
    # A bare word that may be part of a compound is a noun, unless it is the plural of one: matten.
    plurals = {form for form, name, _ in pairs if name == "N-mv"}
    pairs += [pair for pair in bare if pair[0] not in plurals]
    return pairs, infinitives, participles, words


def strong_verbs(path):
    """The table of strong verbs of the lexicon room: [(infinitive, past, past plural, participle, first, third)]."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    rows = re.findall(r'^\s*\{"([^"]+)", "([^"]*)", "([^"]*)", "([^"]*)", "([^"]*)", "([^"]*)"\}', text, re.M)
    return [row for row in rows if row[0].endswith("n")]


def stem_of(infinitive, words):
    """lopen → loop, leggen → leg, geven → geef, reizen → reis, gaan → ga. Whether the last vowel is doubled
    hangs on stress (noteer, lever): the dictionary's `words` tell."""
    if infinitive.endswith("ën"):
        return infinitive[:-2]
    if not infinitive.endswith("en"):
        return infinitive[:-1]
    stem = infinitive[:-2]
    if re.search(r"([bdfgklmnprst])\1$", stem):
        stem = stem[:-1]
    elif re.search(r"(?:^|[^aeiou])[aou][bdfgklmnprstvz]$|(?:^|[^aeiouy])e[bdfgklmnprstvz]$", stem):
        doubled = stem[:-1] + stem[-2] + stem[-1]
        if harden(stem) not in words or harden(doubled) in words:
            stem = doubled
    return harden(stem)


def harden(stem):
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])


def conjugate(infinitive, words):
    """Regular forms: (form, class) of the present, past and participles, the participle without ge-."""
    stem = stem_of(infinitive, words)
    root = infinitive[:-2] if infinitive.endswith(("en", "ën")) else infinitive[:-1]
    hard = root[-1:] in "tkfsxhp" or root.endswith("ch")
    past = stem + ("te" if hard and not stem.endswith("d") else "de")
    if root[-1:] in "vz":
        past = stem + "de"
    part = stem if stem[-1:] in "td" else stem + ("t" if past.endswith("te") else "d")
    parte = past if stem[-1:] not in "td" else before_vowel(stem, root)
    third = stem if stem.endswith("t") else stem + "t"
    return [(infinitive, "V-inf"), (stem, "V-ev"), (third, "V-t"), (past, "V-past"), (past + "n", "V-pasts"),
            (part, "V-vd"), (parte, "V-vde"), (parte + "n", "V-vdn"), (infinitive + "d", "V-od"),
            (infinitive + "de", "V-ode"), (infinitive + "den", "V-odn"), (infinitive + "de", "V-infe")]


def before_vowel(stem, root):
    return root + "e"
