# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a token to the numbers that the network looks up. The same as analyzer/language/word_features.cpp: a change here
is a change there, and a new version of the model file."""
import unicodedata

MASK64 = (1 << 64) - 1
DIGITS = frozenset('0123456789')
PREFIXES = ((2, 2048), (3, 4096))  # length in characters, number of buckets
SUFFIXES = ((2, 2048), (3, 4096), (4, 8192), (5, 8192))
SHAPES = 2 * 4 * 3 * 2 * 2 * 2

PLAIN_SIGNS = {'“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '‹': "'", '›': "'", '‘': "'", '’': "'", '‚': "'", '‛': "'", 'ʼ': "'", '＇': "'",
               '`': "'", '´': "'", '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-', '•': '-', '·': '-', '…': '...', '‒': '-', '―': '-'}
LIGATURES = {'ĳ': 'ij', 'Ĳ': 'ij', 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'İ': 'i'}
INVISIBLE = frozenset(map(chr, [0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)]))


def fnv(text):
    """base::hash: 64-bit FNV-1a with a final mix."""
    h = 0xcbf29ce484222325
    for byte in text.encode('utf8'):
        h = ((h ^ byte) * 0x100000001b3) & MASK64
    h ^= h >> 33
    h = (h * 0xff51afd7ed558ccd) & MASK64
    h ^= h >> 33
    h = (h * 0xc4ceb9fe1a85ec53) & MASK64
    return h ^ (h >> 33)


def network_form(form):
    """As word_features.cpp: text::normalise_form, typographic signs made plain, digits made 0; the quotes of old text formats made "."""
    if form in (',,', "''", '``'):
        return '"'
    lowered = ''.join(LIGATURES.get(c, c.lower()) for c in form if c not in INVISIBLE)  # letter by letter: no final sigma
    return ''.join(PLAIN_SIGNS.get(c, '0' if c in DIGITS else c) for c in unicodedata.normalize('NFC', lowered))


def affixes(form):
    """Bucket of each prefix and suffix, 0 when the form is too short to have it (whole words count)."""
    out = []
    for kind, table in (('p', PREFIXES), ('s', SUFFIXES)):
        for length, buckets in table:
            if len(form) < length:
                out.append(0)
            else:
                part = form[:length] if kind == 'p' else form[-length:]
                out.append(1 + fnv(kind + part) % (buckets - 1))
    return out


def shape(form, is_first, is_shouted):
    """How the form is written. `is_first`: first word of its sentence; `is_shouted`: the sentence is in capitals."""
    letters = [c for c in form if c.isalpha()]
    upper = sum(c.isupper() for c in letters)
    if not letters:
        case = 3
    elif upper == 0 or is_shouted:
        case = 0
    elif upper == len(letters) and len(letters) > 1:
        case = 2
    else:
        case = 1
    first_upper = 1 if letters and not is_shouted and form[0].isupper() else 0
    digits = sum(c in DIGITS for c in form)
    digit = 0 if digits == 0 else 2 if digits == len(form) else 1
    hyphen = 1 if len(form) > 1 and '-' in form else 0
    point = 1 if len(form) > 1 and '.' in form else 0
    return ((((first_upper * 4 + case) * 3 + digit) * 2 + hyphen) * 2 + point) * 2 + (1 if is_first else 0)


def class_of(form, table):
    """(word class, noun type, kind): kind 0 = stands in the lists, 1 = compound of a known tail and a known head, 2 = known
    tail only, 3 = unknown. `table`: form → (class, type)."""
    found = table.get(form)
    if found:
        return found[0], found[1], 0
    if '0' in form or not 5 <= len(form) <= 64:
        return 0, 0, 3
    tail_only = None
    for start in range(2, len(form) - 2):  # longest tail first
        tail = table.get(form[start:])
        if not tail:
            continue
        head = form[:start]
        if head in table or (head[-1] in 's-' and head[:-1] in table):
            return tail[0], tail[1], 1
        if tail_only is None and len(form) - start >= 4:
            tail_only = tail
    return (tail_only[0], tail_only[1], 2) if tail_only else (0, 0, 3)


def first_word(forms):
    """Place of the first form with a letter or digit, 0 when there is none."""
    return next((i for i, f in enumerate(forms) if any(c.isalpha() or c in DIGITS for c in f)), 0)


def is_shouted(forms):
    """A sentence of three words or more without a small letter."""
    words = [f for f in forms if any(c.isalpha() for c in f)]
    return len(words) >= 3 and not any(c.islower() for f in words for c in f)
