# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading CoNLL-U, the hash of word forms (as in analyzer/text/form.h and base/hash.h) and the classes of tags."""
import unicodedata

MASK = (1 << 64) - 1
PLAIN = {c: "'" for c in (0x2018, 0x2019, 0x201B, 0x02BC, 0x00B4, 0xFF07)} | {0x2010: "-", 0x2011: "-"}
LIGATURES = {0x132: "ij", 0x133: "ij", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}


def raw(text):
    """One character for each byte of UTF-8: what model.py works on, so that it counts as the C++ code does."""
    return text if text.isascii() else text.encode().decode("latin-1")


def is_invisible(c):
    return (c in (0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF) or 0x200B <= c <= 0x200F or 0x202A <= c <= 0x202E
            or 0x2060 <= c <= 0x206F or 0xFE00 <= c <= 0xFE0F)


def normalise_form(text):
    """As text::normalise_form: lower case, NFC, plain apostrophes and hyphens, nothing invisible. No raw text."""
    if text.isascii():
        return text.lower()
    out = []
    for character in text:
        code = ord(character)
        if is_invisible(code):
            continue
        if code in LIGATURES:
            out.append(LIGATURES[code])
        elif code in PLAIN:
            out.append(PLAIN[code])
        elif code == 0x130:
            out.append("i")
        else:
            lower = character.lower()
            out.append(lower if len(lower) == 1 else character)
    return unicodedata.normalize("NFC", "".join(out))


def mix(h):
    """The final mix of base/hash.h."""
    h ^= h >> 33
    h = h * 0xFF51AFD7ED558CCD & MASK
    h ^= h >> 33
    h = h * 0xC4CEB9FE1A85EC53 & MASK
    return h ^ (h >> 33)


def hash_bytes(data):
    """base::hash: FNV-1a with a final mix."""
    state = 0xCBF29CE484222325
    for byte in data:
        state = (state ^ byte) * 0x100000001B3 & MASK
    return mix(state)


def form_hash(form):
    return hash_bytes(normalise_form(form).encode())


def read_conllu(path):
    """Yields sentences: lists of the ten columns of each word."""
    sentence = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                if sentence:
                    yield sentence
                sentence = []
            elif line[0] != "#":
                columns = line.split("\t")
                if columns[0].isdigit():
                    sentence.append(columns)
    if sentence:
        yield sentence


def bare_lemmas(sentence):
    """The lemmas, with that of a verb whose particle stands elsewhere in the sentence without the particle."""
    lemmas = [columns[2] for columns in sentence]
    for columns in sentence:
        if columns[7] == "compound:prt":
            head = int(columns[6]) - 1
            for particle in (columns[2], columns[1].lower(), "mee" if columns[2] in ("met", "mede") else "_"):
                if sentence[head][2].startswith(particle + "_"):
                    lemmas[head] = sentence[head][2][len(particle) + 1:]
                    break
    return lemmas


def name_class(parts):
    number = "-mv" if "mv" in parts else ""
    if "dim" in parts:
        return "E" + (number or "-") + "dim"
    return "E" + (number or ("-gen" if "gen" in parts else ""))


def class_of(xpos):
    """The class of a CGN tag: tags whose lemmas are made in the same way. First letter: the group.
    N noun, E name, V verb, A adjective, R ordinal, H numeral, S special, P punctuation, C the closed classes."""
    parts = xpos.split("|")
    head, rest = parts[0], parts[1:]
    if head == "N":
        if "eigen" in rest:
            return name_class(rest)
        if "dim" in rest:
            return "N-mvdim" if "mv" in rest else "N-dim"
        return "N-mv" if "mv" in rest else "N-cas" if "gen" in rest or "dat" in rest else "N"
    if head == "WW":
        if "pv" in rest:
            if "conj" in rest:
                return "V-conj"
            if "verl" in rest:
                return "V-pasts" if "mv" in rest else "V-past"
            return "V-t" if "met-t" in rest else "V-inf" if "mv" in rest else "V-ev"
        kind = "V-vd" if "vd" in rest else "V-od" if "od" in rest else "V-inf"
        return kind + ("n" if "mv-n" in rest else "e" if "met-e" in rest else "")
    if head == "ADJ":
        degree = "c" if "comp" in rest else "s" if "sup" in rest else "dim" if "dim" in rest else ""
        ending = "n" if "mv-n" in rest else "e" if "met-e" in rest else "-s" if "met-s" in rest else ""
        return "A" + degree + ending
    if head == "TW":
        return ("R" if "rang" in rest else "H") + ("n" if "mv-n" in rest else "dim" if "dim" in rest else "")
    if head == "SPEC":
        return "S-" + (rest[0] if rest else "")
    if head == "LET":
        return "P"
    return "C" + xpos


UPOS = ("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X").split()
UPOS_DEFAULT = {"ADJ": "A", "NOUN": "N", "VERB": "V-inf", "AUX": "V-inf", "NUM": "H", "PROPN": "E", "PUNCT": "P",
                "SYM": "S-symb", "X": "S-vreemd", "ADP": "CVZ|init", "ADV": "CBW", "CCONJ": "CVG|neven",
                "SCONJ": "CVG|onder", "DET": "CLID|bep|stan|rest", "INTJ": "CTSW", "PART": "CBW",
                "PRON": "CVNW|pers|pron|nomin|vol|3|ev|masc"}
