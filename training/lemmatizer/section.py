# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the section that analyzer/language/lemmatizer.h describes."""
import struct

from model import FIRST, LAST, PARTICLE, SIZES
from words import MASK, UPOS, UPOS_DEFAULT, hash_bytes, mix

GOLDEN = 0x9E3779B97F4A7C15
PRIME = 0x100000001B3
PAST, PLAIN_NAME, KEEP_FORM = 1, 2, 4
HEADER = struct.Struct("<8s14I17H17H")
LOAD = 0.8


def key_of(data, tag):
    return mix(hash_bytes(data) ^ ((tag + 1) * GOLDEN & MASK))


def suffix_key(name_id, suffix):
    state = mix(name_id + 1)
    for byte in reversed(suffix):
        state = (state ^ byte) * PRIME & MASK
    return mix(state)


def table(entries):
    """Open addressing with linear probing; `entries`: sorted [(key, value)], value never 0."""
    count = max(8, int(len(entries) / LOAD) + 1)
    slots = [None] * count
    for key, value in entries:
        at = (key & 0xFFFFFFFF) * count >> 32
        while slots[at] is not None:
            if slots[at][0] == key >> 32:
                raise ValueError("two words with one fingerprint side by side")
            at = at + 1 if at + 1 < count else 0
        slots[at] = (key >> 32, value)
    return count, b"".join(struct.pack("<II", *(slot or (0, 0))) for slot in slots)


class Strings:
    def __init__(self):
        self.data = bytearray(b"\0\0")  # offset 0 means free, so "" stands at 1 too
        self.offsets = {"": 1}

    def offset(self, raw):
        if raw not in self.offsets:
            self.offsets[raw] = len(self.data)
            encoded = raw.encode("latin-1")
            if len(encoded) > 255:
                raise ValueError("a lemma of more than 255 bytes")
            self.data += bytes([len(encoded)]) + encoded
        return self.offsets[raw]


def flags_of(name):
    if name[0] == "V":
        return PAST if name.startswith("V-vd") else 0
    if name in ("E", "E-dim"):
        return PLAIN_NAME
    return KEEP_FORM if name[0] in "SP" else 0


def base_of(name):
    """The class of the dictionary forms that the endings of this class lead to."""
    return {"N": "N", "A": "A", "V": "V-inf"}.get(name[0], name) if name not in (FIRST, LAST, PARTICLE) else name


def write(model, path, tags):
    """`tags`: {CGN tag: class}."""
    names = sorted(set(tags.values()) | {name for _, name in model.known} | {name for name, _ in model.suffixes}
                   | set(UPOS_DEFAULT.values()) | {FIRST, LAST, PARTICLE, "N", "N-mv", "V-inf"})
    ids = {name: i for i, name in enumerate(names)}
    classes = b"".join(struct.pack("<BBHHH", ord(name[0]) if name not in (FIRST, LAST, PARTICLE) else 0, flags_of(name),
                                   ids.get("g" + name[0], ids[name]), ids.get(base_of(name), 0), 0) for name in names)
    tag_rows = sorted((hash_bytes(tag.encode()) >> 32, ids[name]) for tag, name in tags.items())
    if len({row[0] for row in tag_rows}) != len(tag_rows):
        raise ValueError("two tags with one hash")
    strings = Strings()
    words = {}
    for key, lemma in sorted(model.known.items()):
        words[key] = strings.offset(lemma)
    for key, weight in sorted(model.weights.items()):
        words[key] = words.get(key, 1) | (weight & 0xFF) << 24
    word_slots, word_bytes = table(sorted((key_of(form.encode("latin-1"), ids[name]), value)
                                          for (form, name), value in words.items()))
    scripts = sorted(set(model.suffixes.values()))
    script_ids = {script: i for i, script in enumerate(scripts)}
    suffix_slots, suffix_bytes = table(sorted((suffix_key(ids[name], suffix.encode("latin-1")), script_ids[script] + 1)
                                              for (name, suffix), script in model.suffixes.items()))
    script_bytes = b"".join(struct.pack("<II", cut, strings.offset(add)) for cut, add in scripts)
    if len(strings.data) >= 1 << 24:
        raise ValueError("too many strings")

    parts, offsets, position = [], [], HEADER.size
    for part in (b"".join(struct.pack("<II", *row) for row in tag_rows), classes, word_bytes, suffix_bytes,
                 script_bytes, bytes(strings.data)):
        padding = -position % 8
        parts.append(b"\0" * padding + part)
        offsets.append(position + padding)
        position += padding + len(part)
    counts = (len(tag_rows), len(names), word_slots, suffix_slots, len(scripts), len(strings.data))
    places = [x for pair in zip(offsets, counts) for x in pair]
    defaults = [model.threshold] + [model.defaults[k] for k in ("last", "last-short", "plain", "s", "plural", "deep")]
    defaults += [model.defaults["size", size] for size in range(SIZES)]
    header = HEADER.pack(b"HELDLEM\n", 2, position, *places,
                         *(ids[x] for x in ("N", "N-mv", "V-inf", FIRST, LAST, PARTICLE)),
                         *(x & 0xFFFF for x in defaults), *(ids[UPOS_DEFAULT[u]] for u in UPOS))
    with open(path, "wb") as file:
        file.write(header)
        for part in parts:
            file.write(part)
    print(f"{path}: {position / 1e6:.2f} MB; {len(words)} words, {len(model.suffixes)} endings, "
          f"{len(strings.data) / 1e6:.2f} MB of strings")
